import { absolute, compare, type Decimal, difference } from "../../../decimal/decimal.js";
import { formatPoints } from "../../../decimal/format.js";
import { point } from "../../../decimal/interval.js";
import { lengthOf, liesWithin, meets } from "../../../decimal/interval-sets.js";
import { type Day, firstDay, isDay, lastDay } from "../../../period/day.js";
import type { Period } from "../../../period/period.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { PublishedTariffAverage } from "../../../tariffs/averages/published-average.js";
import { type TariffStep, tariffSteps } from "../../../tariffs/questions/timeline.js";
import { coversDay, type TariffRegime } from "../../../tariffs/regime/tariff-regime.js";
import { computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { TariffClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { Candidate } from "../readings/candidate.js";
import { type Attempt, type Misprint, triedOf } from "../readings/misprint.js";
import { PRINT_SLIPS } from "../readings/print-slips.js";
import { readingsOf } from "../readings/readings.js";
import { SPREAD_OF_TARIFFS } from "../readings/spread.js";
import type { SaidTariff } from "../said.js";
import { assertionOf } from "../verdicts/judge.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { checkOf } from "../verdicts/tested.js";
import { missing } from "../words/naming.js";
import { inStyle, percentStyle } from "../words/wording.js";

interface TariffMisprint extends Misprint {
  readonly claim: TariffClaim;
}

/** How an average tariff is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<TariffMisprint>[] = [
  ["other-estimator", otherEstimator],
  ["other-partner", otherImposer],
  ...PRINT_SLIPS,
];

/** "The average tariff is around 47.5%": against published averages, never worked out from statutory rates. */
export function checkTariff({ claim, print }: SaidTariff, knowledge: Knowledge): Check {
  if (claim.until !== undefined) return checkHeld(claim, claim.until, print, knowledge);
  const style = percentStyle(print.step);
  return checkFigure(knowledge, {
    claim,
    said: assertionOf(print),
    style,
    // Each estimator is a figure of its own: a writer may use any that was out.
    answers: computedAnswers(averagesOf(knowledge, claim).map(({ figure }) => [figure])),
    notes: print.notes,
    missing: () => [lack(claim)],
    readings(found) {
      const reprinted = ({ value }: KnownFigure) => ({ ...claim, printed: inStyle(value, style) });
      const misprint = { knowledge, claim, print, style, found, spread: SPREAD_OF_TARIFFS, reprinted };
      return readingsOf(misprint, triedOf(misprint, CONFUSIONS));
    },
  });
}

interface Average {
  readonly average: PublishedTariffAverage;
  readonly figure: KnownFigure;
}

/** The averages of one economy on another over some days; by this estimator, where one is named. */
function averagesOf(
  knowledge: Knowledge,
  { imposer, target, from, until = from, estimator }: Omit<TariffClaim, "kind" | "printed">,
): readonly Average[] {
  return (knowledge.index.records.tariffAverages ?? [])
    .filter((one) => one.imposer === imposer && one.target === target)
    .filter((one) => estimator === undefined || namesEstimator(one.estimator, estimator))
    .filter((one) => startOf(one.date) <= until && endOf(one.date) >= from)
    .map((average) => ({
      average,
      figure: { value: average.average, bounds: average.bounds, from: [average], marks: [] },
    }));
}

/** The average by another estimator. */
function otherEstimator({ claim, knowledge }: TariffMisprint): readonly Candidate[] {
  const { estimator, ...anyone } = claim;
  if (estimator === undefined) return [];
  return averagesOf(knowledge, anyone).map(({ average, figure }) => ({
    confusion: "other-estimator",
    figure,
    other: { claim: () => ({ ...claim, estimator: average.estimator }), name: () => null },
  }));
}

/** The tariff of the other side. */
function otherImposer({ claim, knowledge }: TariffMisprint): readonly Candidate[] {
  const { imposer, target, estimator: _, ...rest } = claim;
  const turned = { ...rest, imposer: target, target: imposer };
  return averagesOf(knowledge, turned).map(({ figure }) => ({
    confusion: "other-partner",
    figure,
    other: {
      claim: () => ({ ...claim, imposer: target, target: imposer }),
      name: () => `the tariff of ${target}`,
    },
  }));
}

/** "Has held around 47.5% since the truce": no step of the duties within, and every average as claimed. */
function checkHeld(claim: TariffClaim, until: Day, print: PrintedFigure, knowledge: Knowledge): Check {
  const { imposer, target, from } = claim;
  const averages = averagesOf(knowledge, claim).map(({ figure }) => figure);
  const regimes = (knowledge.index.records.tariffRegimes ?? []).filter(
    (one) => one.imposer === imposer && one.target === target,
  );
  const steps = regimes.flatMap((regime) =>
    stepsWithin(tariffSteps(regime), from, until).map((step) => ({ regime, step })),
  );
  const width = lengthOf(print.stands);
  const broken = steps.find(({ step }) => width !== null && compare(step.by, width) > 0);
  const outside = averages.find((figure) => !meets(figure.bounds, print.stands));
  const style = percentStyle(print.step);
  if (broken !== undefined || outside !== undefined) {
    const figure = outside ?? figureOfStep(broken!);
    const text =
      broken === undefined
        ? "a published average of that time is another"
        : `the duties changed by ${formatPoints(broken.step.by)} on ${broken.step.day}`;
    return checkOf(
      claim,
      { truth: "impossible", figures: [figure, ...averages], missing: [], text, pointAgrees: false },
      style,
    );
  }
  const isWhole = averages.length > 0 && averages.every((figure) => liesWithin(figure.bounds, print.stands));
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
      pointAgrees: true,
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

function figureOfStep({
  regime,
  step,
}: {
  readonly regime: TariffRegime;
  readonly step: Change;
}): KnownFigure {
  return {
    value: step.to,
    bounds: point(step.to),
    from: [regime],
    marks: [],
  };
}

function lack(claim: TariffClaim): Missing {
  const when = claim.until === undefined ? `on ${claim.from}` : `from ${claim.from} to ${claim.until}`;
  const by = claim.estimator === undefined ? "" : ` by ${claim.estimator}`;
  return missing(
    "tariff",
    null,
    [],
    `a published average tariff of ${claim.imposer} on ${claim.target}${by} ${when}`,
  );
}

/** "PIIE" is named by "PIIE, as quoted by the press". */
function namesEstimator(estimator: string, asked: string): boolean {
  return estimator.toLowerCase().includes(asked.toLowerCase());
}

function startOf(date: Day | Period): Day {
  return isDay(date) ? date : firstDay(date);
}

function endOf(date: Day | Period): Day {
  return isDay(date) ? date : lastDay(date);
}
