import type { Period } from "../../period/period.js";
import { calendarYear } from "../../period/period.js";
import { periodMeant, type When } from "./dates.js";
import type { Mark } from "./marks.js";
import { claim, figureOf, leaveUnplaced, type Scope } from "./scope.js";

/** Reads a figure outside trade, by its name: "this year's target of around 5% growth". False: there is none. */
export function readNamed(scope: Scope, marks: readonly Mark[]): boolean {
  const at = marks.findIndex(({ value }) => value === "percent");
  const named = marks.findIndex(({ kind }) => kind === "named");
  if (at < 0 || named < 0 || marks.some(({ kind }) => NOT_NAMED.includes(kind))) return false;
  const name = marks[named]!.value;
  // A target of growth that names no flow is one of the economy.
  if (name === "target" && !marks.some(({ kind, value }) => kind === "rise" && value === "noun"))
    return false;
  const span = marks[at]!.figure!;
  const when = marks.find((mark) => mark.when)?.when;
  const period = when ? periodOf(scope, when) : null;
  if (period === null) leaveUnplaced(scope, marks, ["period"]);
  else if (figureOf(scope, span) === undefined) leaveUnplaced(scope, marks, ["figure"]);
  else
    claim(scope, {
      kind: "figure",
      figure: name === "inflation" ? name : "GDP growth",
      period,
      printed: span.text,
    });
  return true;
}

const NOT_NAMED = ["flow", "half", "tariff", "share", "expect"];

/** A year that is not over has its figures in the end. */
function periodOf(scope: Scope, when: When): Period | null {
  const { asOf } = scope.story.options;
  if (when.type === "year") return calendarYear(when.year ?? Number(asOf.slice(0, 4)) - when.back);
  return periodMeant(when, { asOf, period: scope.story.period });
}
