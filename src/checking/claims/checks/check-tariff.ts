import { compare, type Decimal, difference } from "../../../decimal/decimal.js";
import { formatPoints } from "../../../decimal/format.js";
import { lengthOf, liesWithin, meets } from "../../../decimal/interval-sets.js";
import { type Day, firstDay, isDay, lastDay, monthOf } from "../../../period/day.js";
import type { Period } from "../../../period/period.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { PublishedTariffAverage } from "../../../tariffs/averages/published-average.js";
import { type TariffStep, tariffSteps } from "../../../tariffs/questions/timeline.js";
import { coversDay, type TariffRegime } from "../../../tariffs/regime/tariff-regime.js";
import { type Answer, computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { TariffClaim } from "../claim.js";
import { readPercentPrint } from "../print-of-claim.js";
import type { Candidate } from "../readings/reading-tools.js";
import { assertionOf } from "../verdict.js";
import { missing } from "../words/naming.js";
import { percentStyle } from "../words/wording.js";
import { checkOf } from "./finding.js";
import { checkFigure, type FigurePlan } from "./one-figure.js";

/** "The average tariff is around 47.5%": against published averages, never worked out from statutory rates. */
export function checkTariff(claim: TariffClaim, knowledge: Knowledge, evidence: TariffEvidence): Check {
  const print = readPercentPrint(claim.printed, "printed", knowledge.settings.print);
  return claim.until === undefined
    ? checkFigure(knowledge, onDayPlan(claim, print, evidence))
    : checkHeld(claim, print, evidence);
}

/** What is known of tariffs. */
export interface TariffEvidence {
  readonly tariffAverages?: readonly PublishedTariffAverage[];
  readonly tariffRegimes?: readonly TariffRegime[];
}

/** The averages of one economy on another over some days; by this estimator, where one is named. */
function averagesOf(
  { tariffAverages = [] }: TariffEvidence,
  claim: Pick<TariffClaim, "imposer" | "target" | "from" | "until" | "estimator">,
): readonly KnownFigure[] {
  const { imposer, target, from, until = from, estimator } = claim;
  return tariffAverages
    .filter((one) => one.imposer === imposer && one.target === target)
    .filter((one) => estimator === undefined || namesEstimator(one.estimator, estimator))
    .filter((one) => startOf(one.date) <= until && endOf(one.date) >= from)
    .map((one) => ({ value: one.average, bounds: one.bounds, from: [one], notes: [] }));
}

function onDayPlan(claim: TariffClaim, print: PrintedFigure, evidence: TariffEvidence): FigurePlan {
  // Each estimator is a figure of its own: a writer may use any that was out.
  const measure = (): readonly Answer[] =>
    computedAnswers(averagesOf(evidence, claim).map((figure) => [figure]));
  const question = {
    about: { reporter: claim.imposer, flow: "imports" },
    period: monthOf(claim.from),
    comparison: "other",
    currency: null,
  } as const;
  const own = (): readonly Candidate[] => tariffSlips(claim, evidence);
  const context = { claim, print, question, measure, style: percentStyle(print.step), own };
  return {
    ...context,
    said: assertionOf(print),
    missing: () => [lack(claim)],
  };
}

/** The average by another estimator; and that of the other side. */
function tariffSlips(claim: TariffClaim, evidence: TariffEvidence): readonly Candidate[] {
  const { imposer, target, estimator, ...rest } = claim;
  const anyone = { ...rest, imposer, target };
  const others = estimator === undefined ? [] : averagesOf(evidence, anyone);
  const turned = averagesOf(evidence, { ...rest, imposer: target, target: imposer });
  return [
    ...others.map((figure) => ({
      confusion: "other-estimator" as const,
      figure,
      truly: { estimator: (figure.from[0] as PublishedTariffAverage).estimator },
    })),
    ...turned.map((figure) => ({
      confusion: "other-partner" as const,
      figure,
      truly: { imposer: target, target: imposer },
    })),
  ];
}

/** "Has held around 47.5% since the truce": no step of the duties within, and every average as claimed. */
function checkHeld(claim: TariffClaim, print: PrintedFigure, evidence: TariffEvidence): Check {
  const { imposer, target, from } = claim;
  const until = claim.until!;
  const averages = averagesOf(evidence, claim);
  const regimes = (evidence.tariffRegimes ?? []).filter(
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
    return [{ day: step.from, by: difference(step.total, before.total).abs() as Decimal, to: step.total }];
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
    bounds: { low: step.to, high: step.to, closed: "both" },
    from: [regime],
    notes: ["duties"],
  };
}

function lack(claim: TariffClaim) {
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
