import { countMonths } from "../../period/period.js";
import type { GrowthDirection } from "../../print/figure.js";
import type { Clause } from "./clauses.js";
import { isDirection, sized } from "./main-clause.js";
import type { Mark } from "./marks.js";
import { claim, leaveUnplaced, type Said, type Scope } from "./scope.js";
import { isMissing, settingOf } from "./setting.js";
import { periodSince } from "./times.js";
import { textAt } from "./tokens.js";

/** Reads how a clause places a figure in the past: streaks, "the steepest drop since August", records. */
export function readPast(scope: Scope, clause: Clause): undefined {
  const { marks } = clause;
  const run = marks.findIndex(({ kind }) => kind === "run");
  // "ending four straight months of growth", "after four straight months": one that is over.
  const isOver = clause.by === "prior" || marks.some(({ kind }) => kind === "end");
  if (run >= 0 && isOver) leaveUnplaced(scope, marks, ["period"]);
  else if (run >= 0) readRun(scope, clause, run);
  const top = marks.findIndex(({ kind }) => kind === "super");
  const record = marks.findIndex(({ kind }) => kind === "record");
  // "from a record $41.68 billion in October" is one of October.
  if (clause.by === "prior" && (top >= 0 || record >= 0)) return leaveUnplaced(scope, marks, ["period"]);
  const since = marks.findIndex(({ kind }, at) => kind === "since" && at > top);
  const isEver = marks.some(({ kind }) => kind === "ever");
  if (top >= 0 && (since >= 0 || isEver)) readExtreme(scope, marks, top, since);
  else if (marks.some(({ kind }) => kind === "first") && (since >= 0 || isSpanBack(marks, 0)))
    leaveUnplaced(scope, marks, ["measure"]);
  else if (top >= 0 && isSpanBack(marks, top)) leaveUnplaced(scope, marks, ["since"]);
  if (record >= 0 && top < 0) readRecord(scope, marks, record);
}

/** "the eighth straight month of double-digit declines". */
function readRun(scope: Scope, clause: Clause, at: number): undefined {
  const { marks } = clause;
  const months = Number(marks[at]!.value);
  const noun = marks.slice(at + 1).find(isDirection)?.kind as GrowthDirection | undefined;
  const side = noun === undefined && months > 0 ? sideOf(scope, marks, at) : undefined;
  if (side) return readSide(scope, clause, side, months);
  const said = scope.said;
  if (said === null) return leaveUnplaced(scope, marks, ["flow"]);
  // A run of quarters or years is not counted in months.
  if (months === 0) return leaveUnplaced(scope, marks, ["measure"]);
  const direction = noun === undefined ? said.direction : sized(noun, isOfDeficit(said, marks));
  if (direction !== "rise" && direction !== "fall") return leaveUnplaced(scope, marks, ["direction"]);
  const isDouble = marks.some(({ kind }) => kind === "double");
  const isRise = direction === "rise";
  const is = isDouble ? (isRise ? "at-least" : "at-most") : isRise ? "above" : "below";
  const limit = isDouble ? (isRise ? "10%" : "−10%") : "0%";
  const { about, period, comparison } = said;
  claim(scope, { kind: "streak", about, of: comparison, period, is, limit, months });
}

/** "the 10th straight month of surplus", "posted a deficit for the fourth straight month": on which side of zero. */
function sideOf({ tokens }: Scope, marks: readonly Mark[], run: number): "above" | "below" | undefined {
  const flow = marks.find(({ kind }, at) => kind === "flow" && (at > run || isPosted(marks, at)));
  if (flow?.value === "deficit") return "below";
  return flow && textAt(tokens, flow.next - 1) === "surplus" ? "above" : undefined;
}

function isPosted(marks: readonly Mark[], flow: number): boolean {
  return (
    marks.slice(0, flow).findLast(({ kind }) => !["plain", "within", "record"].includes(kind))?.kind ===
    "level"
  );
}

function readSide(scope: Scope, clause: Clause, is: "above" | "below", months: number): undefined {
  const { said, topic } = scope;
  const isOther = topic !== null && (topic.partners.length > 0 || topic.isNamed);
  const isBefore = said !== null && said.topic.flow === "balance" && !isOther;
  const setting = isBefore ? undefined : settingOf(scope, clause, [], true);
  if (setting && isMissing(setting)) return leaveUnplaced(scope, clause.marks, setting);
  const { about, period } = setting?.said ?? said!;
  if (period.includes("/")) return leaveUnplaced(scope, clause.marks, ["period"]);
  claim(scope, { kind: "streak", about, of: "level", period, is, limit: "0", months });
}

const isOfDeficit = ({ topic }: Said, marks: readonly Mark[]): boolean =>
  topic.isDeficit || marks.some(({ kind, value }) => kind === "flow" && value === "deficit");

/** "the biggest increase since July 2022", "the lowest level on record". */
function readExtreme(scope: Scope, marks: readonly Mark[], at: number, since: number): undefined {
  const said = scope.said;
  if (said === null) return leaveUnplaced(scope, marks, ["flow"]);
  const when = marks[since + 1]?.when;
  const from = since < 0 ? undefined : when && periodSince(when, said.period);
  // Of a month "the lowest since 2009" does not say which month of 2009 was as low.
  const isUnlike = from && countMonths(from) !== countMonths(said.period);
  if (since >= 0 && (!from || isUnlike)) return leaveUnplaced(scope, marks, ["since"]);
  const of = measureOf(marks, at, said);
  if (of === undefined || isOfOneMonth(marks, at)) return leaveUnplaced(scope, marks, ["measure"]);
  const { about, period } = said;
  claim(scope, { kind: "extreme", about, ...of, period, ...(from && { since: from }) });
}

type Extreme = { readonly of: "level" | Said["comparison"]; readonly is: "highest" | "lowest" };

/** Whether a level or a growth is the extreme, and to which side. */
function measureOf(marks: readonly Mark[], at: number, said: Said): Extreme | undefined {
  const isBig = marks[at]!.value === "big";
  const noun = marks.slice(at + 1, at + 4).find((mark) => isDirection(mark) || OF_LEVELS.includes(mark.kind));
  const { comparison, direction, of, topic } = said;
  // The growth of a deficit is that of its size.
  if (isDirection(noun) && isOfDeficit(said, marks)) return undefined;
  switch (noun?.kind) {
    case "rise":
      return { of: comparison, is: isBig ? "highest" : "lowest" };
    case "fall":
      return { of: comparison, is: isBig ? "lowest" : "highest" };
    case "pace-noun":
      if (direction !== "rise" && direction !== "fall") return undefined;
      return { of: comparison, is: isBig === (direction === "rise") ? "highest" : "lowest" };
    case "flow":
    case "level-noun":
      return { of: "level", is: isBig === topic.isDeficit ? "lowest" : "highest" };
    default:
      // "the highest since August": of an amount that was just printed, not of a rate.
      return of === "level" ? { of, is: isBig === topic.isDeficit ? "lowest" : "highest" } : undefined;
  }
}

const OF_LEVELS = ["pace-noun", "flow", "level-noun"];

/** "the highest on record for any November", "a high for the month", "the biggest November surplus": not of all months. */
const isOfOneMonth = (marks: readonly Mark[], top: number): boolean =>
  marks.some(({ when, kind }, at) => {
    const isNamed = when?.type === "month";
    if (at <= top || !(isNamed || kind === "level-noun")) return false;
    return (isNamed && at === top + 1) || marks.slice(at - 3, at).some(({ value }) => value === "for");
  });

/** "the biggest in two years" does not say which month was as big. */
const isSpanBack = (marks: readonly Mark[], top: number): boolean =>
  marks.slice(top).some(({ value }) => SPANS.includes(value));

const SPANS = ["years", "months", "decade", "decades"];

/** "to a record $64.05 billion", "a record high". */
function readRecord(scope: Scope, marks: readonly Mark[], at: number): undefined {
  const said = scope.said;
  if (said === null) return leaveUnplaced(scope, marks, ["flow"]);
  const noun = marks[at + 1];
  const { about, period, comparison, of, topic } = said;
  if (isDirection(noun) && noun!.value !== "verb") {
    if (isOfDeficit(said, marks)) return leaveUnplaced(scope, marks, ["measure"]);
    const is = noun!.kind === "rise" ? "highest" : "lowest";
    return claim(scope, { kind: "extreme", about, of: comparison, period, is });
  }
  const { value } = marks[at]!;
  if ((of !== "level" && value === "-") || isOfOneMonth(marks, at))
    return leaveUnplaced(scope, marks, ["measure"]);
  const is = (value === "low") === topic.isDeficit ? "highest" : "lowest";
  claim(scope, { kind: "extreme", about, of: "level", period, is });
}
