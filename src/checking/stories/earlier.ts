import type { GrowthDirection } from "../../print/figure.js";
import type { Clause } from "./clauses.js";
import { directionAfter, isDirection, readMain, sized } from "./main-clause.js";
import type { Mark } from "./marks.js";
import { amountOf, claim, figureOf, leaveUnplaced, type Scope } from "./scope.js";
import { periodBefore } from "./times.js";
import { topicIn } from "./topics.js";

/**
 * Reads what a clause says of an earlier period: "from a 1.1% drop in October", "after exports fell 1.1% in
 * October", "from the previous month's $90.07 billion".
 */
export function readEarlier(scope: Scope, clause: Clause, following: readonly Clause[]): undefined {
  const { marks } = clause;
  const at = marks.findIndex((mark) => mark.figure);
  if (at >= 0 && marks.some(({ kind }) => kind === "expect"))
    return leaveUnplaced(scope, marks, ["position"]);
  if (marks.some(({ kind }) => kind === "flow"))
    return scope.said === null ? readMain(scope, clause, following) : readApart(scope, clause, following);
  if (at < 0) return;
  const said = scope.said;
  if (said === null) return leaveUnplaced(scope, marks, ["flow"]);
  const period = periodBefore(marks, said.period, scope.story.options.asOf);
  if (period === null) return leaveUnplaced(scope, marks, ["period"]);
  const span = marks[at]!.figure!;
  const { about, comparison, topic } = said;
  if (span.kind !== "percent") {
    const amount = amountOf(scope, span, topic.isDeficit);
    if (typeof amount === "string") return leaveUnplaced(scope, marks, [amount]);
    const { text, currency } = amount;
    scope.amount = { text: span.text, currency, period };
    return claim(scope, { kind: "level", about, period, currency, printed: text });
  }
  if (figureOf(scope, span) === undefined) return leaveUnplaced(scope, marks, ["figure"]);
  const direction = span.moves ?? directionAfter(marks, at) ?? directionBefore(marks, at) ?? said.direction;
  if (direction === null) return leaveUnplaced(scope, marks, ["direction"]);
  const size = sized(direction, topic.isDeficit);
  claim(scope, { kind: "growth", about, period, comparison, direction: size, printed: span.text });
}

/** A clause with a flow and a time of its own; what it says of time does not hold for the clauses after it. */
function readApart(scope: Scope, clause: Clause, following: readonly Clause[]): undefined {
  const { period, topic, said, story } = scope;
  const { asOf } = story.options;
  const isSame = topicIn(clause.marks, story.options.reporter, [], scope.terms)!.flow === said!.topic.flow;
  const earlier = periodBefore(clause.marks, said!.period, asOf);
  const before = { period: story.period, said: story.said };
  // "compared with a deficit of 94.9 billion yen a year earlier"; of one flow at one time there is one figure.
  if (earlier !== null || isSame) scope.period = { period: earlier, notes: [] };
  readMain(scope, clause, following);
  Object.assign(scope, { period, topic, said });
  Object.assign(story, before);
}

function directionBefore(marks: readonly Mark[], at: number): GrowthDirection | undefined {
  return marks.slice(0, at).findLast(isDirection)?.kind as GrowthDirection | undefined;
}
