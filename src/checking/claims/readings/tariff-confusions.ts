import { difference, ONE, plus, product } from "../../../decimal/decimal.js";
import { type Day, lastDay, monthOf, plusDays } from "../../../period/day.js";
import { plusMonths } from "../../../period/period.js";
import type { TariffRegime } from "../../../tariffs/regime/tariff-regime.js";
import {
  daysOfChange,
  dutiesOn,
  dutyFigure,
  measuresOn,
  ratesOnDay,
  regimesOf,
} from "../../evidence/duties-in-force.js";
import { type AverageAtHand, averagesOver, monthsAfter } from "../../evidence/tariff-averages.js";
import type { TariffClaim } from "../claim.js";
import type { Confusion } from "../reading.js";
import { type Candidate, type Candidates, orMissing } from "./candidate.js";
import type { Attempt, Misprint } from "./misprint.js";
import { PRINT_SLIPS } from "./print-slips.js";

/** A tariff that was printed wrongly. */
export interface TariffMisprint extends Misprint {
  readonly claim: TariffClaim;
}

/** How an average tariff is confused, in the order of likelihood. */
export const AVERAGE_CONFUSIONS: readonly Attempt<TariffMisprint>[] = [
  ["other-estimator", otherEstimator],
  ["duty-for-average", dutyForAverage],
  ["other-partner", (misprint) => averagesOf(misprint, "other-partner", turned(misprint.claim))],
  ["month-before", (misprint) => averagesOf(misprint, "month-before", movedBy(misprint.claim, -1))],
  ["month-after", (misprint) => averagesOf(misprint, "month-after", movedBy(misprint.claim, 1))],
  ...PRINT_SLIPS,
];

/** How a duty in force is confused. */
export const DUTY_CONFUSIONS: readonly Attempt<TariffMisprint>[] = [
  ["day-before", (misprint) => onOtherDay(misprint, "day-before", -1)],
  ["month-before", (misprint) => dutiesOf(misprint, "month-before", movedBy(misprint.claim, -1))],
  ["sum-for-part", sumForPart],
  ["part-for-sum", (misprint) => ofOtherMeasures(misprint)],
  ["compounded", compounded],
  ["average-for-duty", averageForDuty],
  ["other-partner", (misprint) => dutiesOf(misprint, "other-partner", turned(misprint.claim))],
  ["day-after", (misprint) => onOtherDay(misprint, "day-after", 1)],
  ["month-after", (misprint) => dutiesOf(misprint, "month-after", movedBy(misprint.claim, 1))],
  ...PRINT_SLIPS,
];

/** The average by another estimator. */
function otherEstimator(misprint: TariffMisprint): Candidates {
  const { estimator, ...anyone } = misprint.claim;
  return estimator === undefined ? [] : averagesOf(misprint, "other-estimator", anyone, true);
}

function averagesOf(
  { knowledge }: TariffMisprint,
  confusion: Confusion,
  asked: TariffClaim,
  isNamed = asked.estimator !== undefined,
): Candidates {
  const found = averagesOver(knowledge, { ...asked, until: endOf(asked) });
  return orMissing(
    found.map(({ average, figure }: AverageAtHand) => ({
      confusion,
      figure,
      other: {
        claim: () => ({ ...asked, ...(isNamed && { estimator: average.estimator }) }),
        name: () => nameOf(confusion, asked),
      },
    })),
  );
}

/** The duty in force, where an average was claimed. */
function dutyForAverage(misprint: TariffMisprint): Candidates {
  const { estimator: _, ...rest } = misprint.claim;
  return dutiesOf(misprint, "duty-for-average", { ...rest, means: "duty" });
}

/** A published average, where a duty in force was claimed. */
function averageForDuty(misprint: TariffMisprint): Candidates {
  const { measure: _, measures: __, product: ___, ...rest } = misprint.claim;
  return averagesOf(misprint, "average-for-duty", { ...rest, means: "average" }, true);
}

/** The duty of another day: of the one before the first, or after the last. */
function onOtherDay(misprint: TariffMisprint, confusion: "day-before" | "day-after", by: 1 | -1): Candidates {
  const { month, until: _, ...rest } = misprint.claim;
  if (month !== undefined) return [];
  return dutiesOf(misprint, confusion, {
    ...rest,
    from: plusDays(by < 0 ? rest.from : endOf(misprint.claim), by),
  });
}

/** All duties together, where that of one measure, or of a few, was claimed. */
function sumForPart(misprint: TariffMisprint): Candidates {
  const { measure, measures, ...rest } = misprint.claim;
  return measure === undefined && measures === undefined
    ? []
    : dutiesOf(misprint, "sum-for-part", { ...rest, means: "duty" });
}

/** The duty of one measure in place of all; of another measure in place of the one that is named. */
function ofOtherMeasures(misprint: TariffMisprint): Candidates {
  const { measure, measures: _, ...rest } = misprint.claim;
  const confusion = measure === undefined ? "part-for-sum" : "other-measure";
  const { knowledge, claim } = misprint;
  const names = regimesOf(knowledge, claim).flatMap((regime) =>
    daysOf(regime, claim).flatMap((day) => measuresOn(regime, claim, day)),
  );
  return orMissing(
    [...new Set(names)]
      .filter((name) => measure === undefined || !name.toLowerCase().includes(measure.toLowerCase()))
      .flatMap((name) => dutiesOf(misprint, confusion, { ...rest, means: "duty", measure: name }) ?? []),
  );
}

/** Rates that were compounded, though they add up: 1.2 times 1.1 less one. */
function compounded({ knowledge, claim }: TariffMisprint): Candidates {
  if (claim.measure !== undefined) return [];
  return orMissing(
    regimesOf(knowledge, claim).flatMap((regime) =>
      daysOf(regime, claim).map((day) => {
        const rates = ratesOnDay(regime, claim, day);
        const all = rates.reduce((total, rate) => product(total, plus(ONE, rate)), ONE);
        return { confusion: "compounded" as const, figure: dutyFigure(difference(all, ONE), regime) };
      }),
    ),
  );
}

function dutiesOf({ knowledge }: TariffMisprint, confusion: Confusion, asked: TariffClaim): Candidates {
  const found = regimesOf(knowledge, asked).flatMap((regime) =>
    daysOf(regime, asked).flatMap((day) => dutiesOn(regime, asked, day) ?? []),
  );
  return orMissing(
    found.map(
      ({ figure }): Candidate => ({
        confusion,
        figure,
        other: { claim: () => asked, name: () => nameOf(confusion, asked) },
      }),
    ),
  );
}

/** The days on which the duty of a claim may be another. */
function daysOf(regime: TariffRegime, claim: TariffClaim): readonly Day[] {
  return daysOfChange(regime, claim.from, endOf(claim));
}

function endOf({ from, until, month }: TariffClaim): Day {
  return until ?? (month === undefined ? from : lastDay(month));
}

function turned({ imposer, target, estimator: _, ...rest }: TariffClaim): TariffClaim {
  return { ...rest, imposer: target, target: imposer };
}

/** The same day of another month, or that month. */
function movedBy({ month, until: _, ...rest }: TariffClaim, months: number): TariffClaim {
  const from = monthsAfter(rest.from, months);
  return month === undefined ? { ...rest, from } : { ...rest, from, month: plusMonthsOf(month, months) };
}

function plusMonthsOf(month: NonNullable<TariffClaim["month"]>, months: number) {
  return monthOf(lastDay(plusMonths(month, months)));
}

function nameOf(confusion: Confusion, { target, measure, from }: TariffClaim): string | null {
  if (confusion === "other-partner") return `the tariff of ${target}`;
  if (confusion === "other-measure" || confusion === "part-for-sum") return `the duty "${measure}" alone`;
  return confusion === "day-before" || confusion === "day-after" ? `the duty on ${from}` : null;
}
