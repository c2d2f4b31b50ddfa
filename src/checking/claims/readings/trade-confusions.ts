import type { Comparison } from "../../../measures/growth-rate.js";
import { isMonth } from "../../../period/month.js";
import {
  firstMonth,
  isToDate,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  span,
} from "../../../period/period.js";
import type { Flow, Subject } from "../../../records/subject.js";
import { fitsSubject, rateKey, subjectKey } from "../../evidence/evidence-index.js";
import { currenciesOf } from "../../evidence/level-vintages.js";
import { type Candidate, type Candidates, candidatesOf, orMissing, pointFigure } from "./candidate.js";
import { asked, type TradeMisprint } from "./trade-misprint.js";

// The figure of another period, flow, partner, adjustment or currency.

const FLOWS: readonly Flow[] = ["exports", "imports", "balance", "total"];

/** The year to date for the month or the window, the last month for the year to date or the window. */
export function otherSpan(misprint: TradeMisprint): Candidates {
  const { period } = misprint.question;
  const last = lastMonth(period);
  const toDate = januaryTo(last);
  const others = [
    ...(period === toDate ? [] : [asked(misprint, "year-to-date", { period: toDate })]),
    ...(isMonth(period) ? [] : [asked(misprint, "single-month", { period: last })]),
  ];
  return others.length === 0 ? [] : orMissing(others.flatMap((found) => found ?? []));
}

export function otherFlow(misprint: TradeMisprint): Candidates {
  const { about } = misprint.question;
  const others = FLOWS.filter((flow) => flow !== about.flow);
  return orMissing(
    others.flatMap((flow) => asked(misprint, "other-flow", { about: { ...about, flow } }) ?? []),
  );
}

export const monthBefore = (misprint: TradeMisprint): Candidates => movedBy(misprint, "month-before", -1);
export const monthAfter = (misprint: TradeMisprint): Candidates => movedBy(misprint, "month-after", 1);
export const yearBefore = (misprint: TradeMisprint): Candidates => movedBy(misprint, "year-before", -12);

function movedBy(
  misprint: TradeMisprint,
  confusion: "month-before" | "year-before" | "month-after",
  months: number,
): Candidates {
  const period = moved(misprint.question.period, months);
  return period === null ? [] : asked(misprint, confusion, { period });
}

/** A year to date moved by months is that to another month; `null` where it leads into another year. */
export function moved(period: Period, months: number): Period | null {
  if (isMonth(period) || months === -12) return plusMonths(period, months);
  if (!isToDate(period)) return plusMonths(period, months);
  const last = lastMonth(plusMonths(lastMonth(period), months));
  return last.slice(0, 4) === period.slice(0, 4) ? januaryTo(last) : null;
}

/** The whole for a partner, a partner for the whole or for another that is at hand. */
export function otherPartner(misprint: TradeMisprint): Candidates {
  const { partner, ...whole } = misprint.question.about;
  return ofSubjects(misprint, partner === undefined ? [] : [whole]);
}

/** Another partner: a part is not the whole. */
export function otherPart(misprint: TradeMisprint): Candidates {
  return ofSubjects(misprint, []);
}

function ofSubjects(misprint: TradeMisprint, first: readonly Subject[]): Candidates {
  const { partner, ...whole } = misprint.question.about;
  const others = besides(misprint, { partner: "" }).flatMap((one) =>
    one.partner === undefined || one.partner === partner ? [] : [{ ...whole, partner: one.partner }],
  );
  return orMissing(
    [...first, ...others].flatMap((about) => asked(misprint, "other-partner", { about }) ?? []),
  );
}

export function otherAdjustment(misprint: TradeMisprint): Candidates {
  const { adjustment: own = "none", ...plain } = misprint.question.about;
  return orMissing(
    besides(misprint, { adjustment: "none" }).flatMap(({ adjustment = "none" }) => {
      if (adjustment === own) return [];
      const about = adjustment === "none" ? plain : { ...plain, adjustment };
      return asked(misprint, "other-adjustment", { about }) ?? [];
    }),
  );
}

/** The subjects of the same reporter that are like that of the claim but for one field: who else may have such a figure. */
function besides(
  { knowledge, question: { about } }: TradeMisprint,
  but: { readonly partner: string } | { readonly adjustment: "none" },
): readonly Subject[] {
  const own = subjectKey({ ...about, ...but });
  // A figure of the reporter was found.
  return knowledge.index.subjects
    .get(about.reporter)!
    .filter((one) => subjectKey({ ...one, ...but }) === own);
}

/** The same trade as the partner counts it. */
export function mirror(misprint: TradeMisprint): Candidates {
  const { about } = misprint.question;
  const { reporter, partner, flow } = about;
  if (partner === undefined || (flow !== "exports" && flow !== "imports")) return [];
  const seen = flow === "exports" ? "imports" : "exports";
  return asked(misprint, "mirror", {
    about: { ...about, reporter: partner, partner: reporter, flow: seen },
  });
}

/** As published, or by levels, in another currency. */
export function inOtherCurrencies(misprint: TradeMisprint): readonly Candidate[] {
  const { about, comparison, period, currency } = misprint.question;
  if (currency === null) return [];
  // Totals in a currency imply the rate at which a partner's figure goes into it.
  const whole: Subject = { reporter: about.reporter, flow: about.flow };
  const { index } = misprint.knowledge;
  const rates = index.rates.get(rateKey(about, comparison, period)) ?? [];
  const known = [about, whole].flatMap((one) => currenciesOf(misprint.knowledge, one));
  const others = new Set([...known, ...rates.flatMap((rate) => rate.currency ?? [])]);
  others.delete(currency);
  return [...others].flatMap((other) => asked(misprint, "other-currency", { currency: other }) ?? []);
}

/** The expectation for the same figure, in place of the actual. */
export function expectedOf(misprint: TradeMisprint, of: "level" | Comparison): Candidates {
  const { knowledge, question } = misprint;
  const { about, period } = question;
  const all = knowledge.index.expectations.get(rateKey(about, of, period)) ?? [];
  const known = all.filter((one) => fitsSubject(one, about));
  const values = known.flatMap((one) =>
    [...new Set([one.low, one.high])].map((value) => pointFigure(value, [one])),
  );
  return orMissing(candidatesOf("expected-for-actual", values));
}

/** Twelve months to the last: their sum in place of a level, its growth in place of a growth. */
export function twelveMonths(misprint: TradeMisprint): Candidates {
  const last = misprint.question.period;
  if (!isMonth(last)) return [];
  return asked(misprint, "rolling-sum", { period: span(firstMonth(plusMonths(last, -11)), last) });
}
