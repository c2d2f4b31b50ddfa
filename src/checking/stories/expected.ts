import type { Clause } from "./clauses.js";
import { readEarlier } from "./earlier.js";
import { directionAfter } from "./main-clause.js";
import { kindAt, type Mark } from "./marks.js";
import { amountOf, claim, figureOf, leaveUnplaced, type Scope } from "./scope.js";
import { isMissing, setTopic, settingOf } from "./setting.js";
import { periodIn } from "./times.js";
import { textAt } from "./tokens.js";

/** Reads "beat the 3.8%–4% increase expected", "below forecasts for a 3% rise", "exceeded $300 billion". */
export function readBeside(scope: Scope, clause: Clause, following: readonly Clause[]): undefined {
  const { marks } = clause;
  const at = marks.findIndex((mark) => mark.figure);
  const isForecast = marks.some(({ kind }) => kind === "expect");
  // "topped forecasts in November, growing 5.9%".
  const when = at < 0 && periodIn(marks, { asOf: scope.story.options.asOf, period: scope.story.period });
  if (when) scope.period = when;
  if (isForecast)
    return at < 0 ? leaveUnplaced(scope, marks, ["expectation"]) : readExpected(scope, clause, at);
  const isRate = marks[at]?.value === "percent";
  if (at >= 0 && isWithEarlier(scope, marks, at)) return readEarlier(scope, clause, following);
  // "outpaced exports by $4.3 billion" is a distance between two.
  const isDistance = marks.slice(0, at).some(({ kind }) => kind === "by" || kind === "flow");
  if (isRate || isDistance) return leaveUnplaced(scope, marks, ["measure"]);
  if (clause.by === "within") return leaveUnplaced(scope, marks, ["measure"]);
  return readThreshold(scope, clause, following, at);
}

/** "slower than 11% in October", "lower than $63.87 billion in November 2024", "above October's $61.8 billion". */
function isWithEarlier(scope: Scope, marks: readonly Mark[], at: number): boolean {
  const isTime = ({ kind }: Mark): boolean => kind === "when" || kind === "back";
  const isThan = textAt(scope.tokens, marks[0]!.next - 1) === "than";
  const isRate = marks[at]!.value === "percent";
  return marks.slice(0, at).some(isTime) || (isThan && (isRate || (scope.found > 0 && marks.some(isTime))));
}

function readExpected(scope: Scope, clause: Clause, at: number): undefined {
  const { marks } = clause;
  const said = scope.said;
  if (said === null) return leaveUnplaced(scope, marks, ["flow"]);
  const span = marks[at]!.figure!;
  if (span.kind !== "percent") return leaveUnplaced(scope, marks, ["measure"]);
  const [one, other] = span.ends ?? [span.text, span.text];
  const isFall = directionAfter(marks, at) === "fall" || isFallBefore(marks, at);
  const [low, high] = isFall ? [`−${other}`, `−${one}`] : [one, other];
  if (figureOf(scope, span, low) === undefined || figureOf(scope, span, high) === undefined)
    return leaveUnplaced(scope, marks, ["figure"]);
  const { about, period, comparison } = said;
  const position = clause.by as "above" | "below" | "within";
  claim(scope, { kind: "surprise", about, period, comparison, position, low, high });
}

/** "expectations of a decline of 2%". */
const isFallBefore = (marks: readonly Mark[], at: number): boolean =>
  kindAt(marks, at - 1) === "of" && kindAt(marks, at - 2) === "fall";

/** Of a total since January, or with "past" or "crossed", an amount is passed; else the flow is above it. */
function readThreshold(scope: Scope, clause: Clause, following: readonly Clause[], at: number): undefined {
  const { marks } = clause;
  setTopic(scope, marks);
  const setting = settingOf(scope, clause, following, true);
  if (isMissing(setting)) return leaveUnplaced(scope, marks, setting);
  const { topic, said, abouts, periodNotes } = setting;
  const span = marks[at]!.figure!;
  const amount = amountOf(scope, span, topic.isDeficit);
  if (typeof amount === "string") return leaveUnplaced(scope, marks, [amount]);
  const { text: threshold, currency } = amount;
  const isPassed = clause.by === "pass" || (clause.by === "above" && said.period.includes("/"));
  // A deficit above an amount is a balance below it.
  const side = (clause.by === "below") === topic.isDeficit ? "above" : "below";
  const is = isPassed && !topic.isDeficit ? "passed" : side;
  claim(
    scope,
    { kind: "crossing", about: abouts[0]!, period: said.period, currency, threshold, is },
    periodNotes,
  );
  scope.said = { ...said, of: "level", direction: scope.said?.direction ?? null };
  scope.story.said = scope.said;
  scope.amount = { text: span.text, currency, period: said.period };
}
