import { absolute, compare, type Decimal, difference } from "../../../decimal/decimal.js";
import { formatPoints } from "../../../decimal/format.js";
import { intervalContains } from "../../../decimal/interval.js";
import { lengthOf, liesWithin, meets } from "../../../decimal/interval-sets.js";
import { type Day, lastDay, plusDays } from "../../../period/day.js";
import { dayName } from "../../../period/names.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import { compareTariffDays } from "../../../tariffs/questions/tariff-comparison.js";
import { type TariffStep, tariffSteps } from "../../../tariffs/questions/timeline.js";
import { coversDay, type TariffRegime } from "../../../tariffs/regime/tariff-regime.js";
import { computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import { dutyFigure, regimesOf } from "../../evidence/duties-in-force.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { averagesOver } from "../../evidence/tariff-averages.js";
import type { Check } from "../check.js";
import type { TariffClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import { triedOf } from "../readings/misprint.js";
import { readingsOf } from "../readings/readings.js";
import { SPREAD_OF_TARIFFS } from "../readings/spread.js";
import { AVERAGE_CONFUSIONS } from "../readings/tariff-confusions.js";
import type { SaidTariff } from "../said.js";
import { assertionOf } from "../verdicts/judge.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { checkOf } from "../verdicts/tested.js";
import { missing } from "../words/naming.js";
import { estimatorNote } from "../words/note-sentences.js";
import { inStyle, percentStyle } from "../words/wording.js";

/** "The average tariff is around 47.5%": against published averages, never worked out from statutory rates. */
export function checkAverage({ claim, print }: SaidTariff, knowledge: Knowledge): Check {
  if (claim.until !== undefined) return checkHeld(claim, claim.until, print, knowledge);
  const style = percentStyle(print.step);
  const check = checkFigure(knowledge, {
    claim,
    said: assertionOf(print),
    style,
    // Each estimator is a figure of its own: a writer may use any that was out.
    answers: computedAnswers(averagesOf(knowledge, claim).map((figure) => [figure])),
    notes: print.notes,
    missing: () => [lack(claim)],
    readings(found) {
      const reprinted = ({ value }: KnownFigure) => ({ ...claim, printed: inStyle(value, style) });
      const misprint = { knowledge, claim, print, style, found, spread: SPREAD_OF_TARIFFS, reprinted };
      return readingsOf(misprint, triedOf(misprint, AVERAGE_CONFUSIONS));
    },
  });
  return withEstimator(check);
}

/** The averages of one economy on another over the days of a claim; by this estimator, where one is named. */
function averagesOf(knowledge: Knowledge, claim: TariffClaim): readonly KnownFigure[] {
  const { from, month, until = month === undefined ? from : lastDay(month) } = claim;
  return averagesOver(knowledge, { ...claim, until }).map(({ figure }) => figure);
}

/** Whose average supports a claim is said. */
function withEstimator(check: Check): Check {
  if (check.verdict !== "supported" && check.verdict !== "consistent") return check;
  const record = check.computed[0]!.from[0]!;
  if (!("estimator" in record)) return check;
  const notes = check.notes.filter(({ kind }) => kind !== "vintage-dependent");
  const note = estimatorNote(record.estimator, notes.length < check.notes.length);
  return Object.freeze({ ...check, notes: Object.freeze([...notes, note]) });
}

/** "Has held around 47.5% since the truce": no step of the duties within, and every average as claimed. */
function checkHeld(claim: TariffClaim, until: Day, print: PrintedFigure, knowledge: Knowledge): Check {
  const { from } = claim;
  const averages = averagesOf(knowledge, claim);
  const regimes = regimesOf(knowledge, claim);
  const steps = regimes.flatMap((regime) =>
    stepsWithin(tariffSteps(regime), from, until).map((step) => ({ regime, step })),
  );
  const width = lengthOf(print.stands);
  const broken = steps.find(({ step }) => width !== null && compare(step.by, width) > 0);
  const outside = averages.find((figure) => !meets(figure.bounds, print.stands));
  const style = percentStyle(print.step);
  if (broken !== undefined || outside !== undefined) {
    const figure = outside ?? dutyFigure(broken!.step.to, broken!.regime);
    const text =
      broken === undefined
        ? "a published average of that time is another"
        : `the duties changed by ${formatPoints(broken.step.by)} on ${dayName(broken.step.day)}${actsOf(broken.regime, broken.step.day)}`;
    return checkOf(
      claim,
      { truth: "impossible", figures: [figure, ...averages], missing: [], text, pointAgrees: false },
      style,
    );
  }
  const isWhole = averages.every((figure) => liesWithin(figure.bounds, print.stands));
  // A regime says nothing of days that its sources do not cover.
  const covering = regimes.filter((regime) => [from, until].every((day) => coversDay(regime, day)));
  const isHeld = covering.length > 0 && steps.length === 0;
  return checkOf(
    claim,
    {
      truth: averages.length === 0 ? "unknown" : isWhole && isHeld ? "certain" : "possible",
      figures: averages,
      missing: [lack(claim)],
      text: isHeld
        ? "the averages agree and no duty changed"
        : "the averages at hand agree, but duties may have changed",
      notes: isHeld ? [] : ["duties-unknown"],
      pointAgrees: averages.every(({ value }) => intervalContains(print.stands, value)),
    },
    style,
  );
}

interface Change {
  readonly day: Day;
  readonly by: Decimal;
  readonly to: Decimal;
}

/** Every change of the total after the first day, up to the last. */
function stepsWithin(steps: readonly TariffStep[], from: Day, until: Day): readonly Change[] {
  return steps.slice(1).flatMap((step, at) => {
    const before = steps[at]!;
    if (step.from <= from || step.from > until) return [];
    return [{ day: step.from, by: absolute(difference(step.total, before.total)), to: step.total }];
  });
}

/** " (EO 14358)": the acts by which duties began, ended or changed on a day. */
function actsOf(regime: TariffRegime, day: Day): string {
  const { began, ended, changed } = compareTariffDays(regime, day, plusDays(day, -1));
  const current = [...began, ...changed.map((one) => one.current)];
  const acts = (current.length > 0 ? current : ended).map(({ authority }) => authority);
  return ` (${[...new Set(acts)].join(", ")})`;
}

function lack({ imposer, target, estimator, from, until, month }: TariffClaim): Missing {
  const when =
    until !== undefined ? `from ${from} to ${until}` : month === undefined ? `on ${from}` : `in ${month}`;
  const by = estimator === undefined ? "" : ` by ${estimator}`;
  return missing("tariff", null, [], `a published average tariff of ${imposer} on ${target}${by} ${when}`);
}
