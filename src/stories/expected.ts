import type { Clause } from "./clauses.js";
import { directionAfter } from "./main-clause.js";
import { claim, figureOf, leaveUnplaced, type Scope } from "./scope.js";
import { setTopic, settingOf, isMissing } from "./setting.js";
import type { Mark } from "./marks.js";

/** Reads "beat the 3.8%–4% increase expected", "below forecasts for a 3% rise", "exceeded $300 billion". */
export function readBeside(scope: Scope, clause: Clause, following: readonly Clause[]): void {
  const { marks } = clause;
  const at = marks.findIndex((mark) => mark.figure);
  const isForecast = marks.some(({ kind }) => kind === "expect");
  if (isForecast) return at < 0 ? leaveUnplaced(scope, marks, ["expectation"]) : readExpected(scope, clause, at);
  const span = marks[at]!.figure!;
  if (span.kind !== "amount" || clause.by === "within") return leaveUnplaced(scope, marks, ["measure"]);
  return readThreshold(scope, clause, following, at);
}

function readExpected(scope: Scope, clause: Clause, at: number): void {
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
  marks[at - 1]?.kind === "of" && marks[at - 2]?.kind === "fall";

/** Of a total since January, or with "past" or "crossed", an amount is passed; else the flow is above it. */
function readThreshold(scope: Scope, clause: Clause, following: readonly Clause[], at: number): void {
  const { marks } = clause;
  setTopic(scope, marks);
  const setting = settingOf(scope, clause, following, true);
  if (isMissing(setting)) return leaveUnplaced(scope, marks, setting);
  const { topic, said, abouts, periodNotes } = setting;
  const span = marks[at]!.figure!;
  const threshold = topic.isDeficit ? span.negative : span.text;
  const figure = figureOf(scope, span, threshold);
  if (figure === undefined) return leaveUnplaced(scope, marks, ["figure"]);
  const currency = figure.currency ?? scope.story.options.currency;
  if (currency === undefined) return leaveUnplaced(scope, marks, ["currency"]);
  const isPassed = clause.by === "pass" || (clause.by === "above" && said.period.includes("/"));
  // A deficit above an amount is a balance below it.
  const side = (clause.by === "below") === topic.isDeficit ? "above" : "below";
  const is = isPassed && !topic.isDeficit ? "passed" : side;
  claim(scope, { kind: "crossing", about: abouts[0]!, period: said.period, currency, threshold, is }, periodNotes);
  scope.said = { ...said, of: "level", direction: scope.said?.direction ?? null };
  scope.story.said = scope.said;
  scope.amount = { text: span.text, currency, period: said.period };
}
