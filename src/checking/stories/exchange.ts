import { type Day, firstDay, isIn, lastDay, monthOf, plusDays } from "../../period/day.js";
import { januaryTo, type Period } from "../../period/period.js";
import type { Clause } from "./clauses.js";
import { periodMeant, type When } from "./dates.js";
import { isDirection } from "./main-clause.js";
import type { Mark } from "./marks.js";
import { claim, figureOf, leaveUnplaced, type Scope } from "./scope.js";
import { readSince } from "./tariff.js";

const CURRENCIES: Readonly<Record<string, string>> = {
  yuan: "CNY",
  renminbi: "CNY",
  won: "KRW",
  yen: "JPY",
  euro: "EUR",
  dollar: "USD",
  greenback: "USD",
  rupee: "INR",
  pound: "GBP",
  sterling: "GBP",
  baht: "THB",
  ringgit: "MYR",
  rupiah: "IDR",
  dong: "VND",
  franc: "CHF",
  peso: "MXN",
  real: "BRL",
};

/** The currency that a clause speaks of, before it says that it rose or fell. */
export function currencyIn(marks: readonly Mark[]): string | undefined {
  const verb = marks.findIndex(isDirection);
  const subject = marks
    .slice(0, Math.max(0, verb))
    .findLast(({ kind }) => kind === "word" || kind === "flow");
  return subject && Object.hasOwn(CURRENCIES, subject.value) ? CURRENCIES[subject.value] : undefined;
}

/** Reads "the yuan has strengthened in recent weeks": in dollars unless another currency is named. */
export function readExchange(
  scope: Scope,
  clause: Clause,
  following: readonly Clause[],
  base: string,
): undefined {
  const { marks } = clause;
  const rest = [...marks, ...(following[0]?.by === "prior" ? following[0].marks : [])];
  const verb = marks.findIndex(isDirection);
  const other = rest.slice(verb + 1).find(({ value }) => Object.hasOwn(CURRENCIES, value))?.value;
  const quote = other === undefined ? "USD" : CURRENCIES[other]!;
  const direction = marks[verb]!.kind;
  if (direction !== "rise" && direction !== "fall") return leaveUnplaced(scope, marks, ["direction"]);
  if (quote === base) return leaveUnplaced(scope, marks, ["currency"]);
  const when = rest.find((mark) => mark.when)?.when;
  readSince(scope, rest);
  const isSince = rest.some(({ kind }) => kind === "since");
  const since = scope.since ? { from: scope.since, until: scope.story.options.asOf } : undefined;
  const times = isSince ? since : when && timesOf(scope, when);
  const span = marks.find(({ value }) => value === "percent")?.figure;
  if (!times) return leaveUnplaced(scope, marks, ["from"]);
  if (span && figureOf(scope, span) === undefined) return leaveUnplaced(scope, marks, ["figure"]);
  const notes = when?.type === "weeks" ? (["vague-period"] as const) : [];
  claim(
    scope,
    { kind: "exchange", base, quote, ...times, direction, ...(span && { printed: span.text }) },
    notes,
  );
}

/** From which day until which. */
function timesOf(scope: Scope, when: When): { readonly from: Day; readonly until: Day } | undefined {
  const { asOf, recentWeeks = 4 } = scope.story.options;
  if (when.type === "weeks") return { from: plusDays(asOf, -7 * recentWeeks), until: asOf };
  const period: Period | null =
    when.type === "to-date" ? januaryTo(monthOf(asOf)) : periodMeant(when, { asOf, period: null });
  if (period === null) return undefined;
  return { from: firstDay(period), until: isIn(asOf, period) ? asOf : lastDay(period) };
}
