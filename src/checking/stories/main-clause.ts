import type { GrowthDirection } from "../../print/figure.js";
import { type Clause, isSign } from "./clauses.js";
import type { FigureSpan } from "./figures.js";
import { kindAt, type Mark } from "./marks.js";
import { amountOf, claim, figureOf, leaveUnplaced, type Said, type Scope } from "./scope.js";
import { isMissing, type Setting, setTopic, settingOf } from "./setting.js";
import { textAt } from "./tokens.js";

/** What a figure of a clause says, and which way it went where that belongs to it. */
interface Role {
  readonly is: "moved" | "level" | "share" | "unknown";
  readonly direction?: GrowthDirection | null;
}

/** A movement without a figure: "exports rose", "returned to growth". */
interface Movement {
  readonly direction: GrowthDirection;
  readonly isTurn: boolean;
}

const DIRECTIONS: readonly string[] = ["rise", "fall", "flat", "widened", "narrowed"];
/** What may stand between a verb and its figure. */
const BETWEEN = ["plain", "by", "comparison", "back", "when", "from", "record", "super", "within", "say"];

/** Reads the statements of a clause: growth, changes, levels, shares, and movements without a figure. */
export function readMain(scope: Scope, clause: Clause, following: readonly Clause[]): undefined {
  const { marks } = clause;
  const figures = marks.flatMap((mark, at) => (mark.figure ? [at] : []));
  const movement = figures.length === 0 ? movementIn(marks, following) : undefined;
  if (setTopic(scope, marks)) {
    // "taking the 11-month figure to $839.75 billion, up 17.2%": what follows may speak of that.
    if (figures.length > 0 && marks.some((mark) => mark.kind === "to" || mark.kind === "level")) {
      scope.topic = null;
      scope.said = null;
    }
    return;
  }
  const setting = settingOf(scope, clause, following, figures.length > 0 || movement !== undefined);
  if (figures.length === 0 && movement === undefined) return;
  const unplaced = scope.story.unplaced.length;
  if (isMissing(setting)) {
    // A movement of something that is not named is not about trade.
    if (figures.length > 0 || scope.topic !== null) leaveUnplaced(scope, marks, setting);
  } else if (movement !== undefined) readMovement(scope, setting, movement);
  else for (const at of figures) readFigure(scope, marks, at, setting);
  // Words that go on with what could not be placed cannot be placed either.
  if (scope.story.unplaced.length > unplaced) forget(scope);
}

function forget(scope: Scope): undefined {
  scope.said = null;
  scope.story.said = null;
}

/** Keeps what was said, for the words that go on with it. */
function say(scope: Scope, setting: Setting, of: Said["of"], direction: GrowthDirection | null): undefined {
  scope.said = { ...setting.said, of, direction };
  scope.story.said = scope.said;
}

function readMovement(scope: Scope, setting: Setting, movement: Movement): undefined {
  const { topic, said } = setting;
  const { period, comparison } = said;
  const direction = sized(movement.direction, topic.isDeficit);
  for (const about of setting.abouts) {
    if (movement.isTurn) {
      const to = movement.direction === "rise" ? "growth" : "decline";
      claim(scope, { kind: "turn", about, period, comparison, to }, setting.notes);
    } else {
      const currency = topic.currency && { currency: topic.currency };
      claim(scope, { kind: "growth", about, period, comparison, direction, ...currency }, setting.notes);
    }
  }
  say(scope, setting, "growth", direction);
}

function readFigure(scope: Scope, marks: readonly Mark[], at: number, setting: Setting): undefined {
  const span = marks[at]!.figure!;
  const role = roleOf(scope, marks, at);
  if (setting.abouts.length > 1) return leaveUnplaced(scope, marks, ["partner"]);
  if (role.is === "unknown") return leaveUnplaced(scope, marks, ["measure"]);
  if (role.direction === null) return leaveUnplaced(scope, marks, ["direction"]);
  if (span.kind !== "percent") return readAmount(scope, marks, span, setting, role);
  if (figureOf(scope, span) === undefined) return leaveUnplaced(scope, marks, ["figure"]);
  const { topic, said, notes, periodNotes } = setting;
  const { about, period, comparison } = said;
  if (role.is === "share") {
    if (about.partner === undefined) return leaveUnplaced(scope, marks, ["partner"]);
    claim(scope, { kind: "share", about, period, printed: span.text }, periodNotes);
    return forget(scope);
  }
  const direction = sized(role.direction!, topic.isDeficit);
  const currency = topic.currency && { currency: topic.currency };
  claim(
    scope,
    { kind: "growth", about, period, comparison, direction, printed: span.text, ...currency },
    span.moves ? [...notes, "multiple-as-rate"] : notes,
  );
  say(scope, setting, "growth", direction);
}

/** A level, or by how much it changed. */
function readAmount(
  scope: Scope,
  marks: readonly Mark[],
  span: FigureSpan,
  setting: Setting,
  role: Role,
): undefined {
  const { topic, said, notes, periodNotes } = setting;
  const { about, period, comparison } = said;
  const amount = amountOf(scope, span, topic.isDeficit && role.is === "level");
  if (typeof amount === "string") return leaveUnplaced(scope, marks, [amount]);
  const { text, currency } = amount;
  if (role.is === "moved") {
    const direction = sized(role.direction!, topic.isDeficit);
    claim(scope, { kind: "change", about, period, comparison, currency, direction, printed: text }, notes);
    return say(scope, setting, "growth", direction);
  }
  // "in the year to November" is a sum of twelve months of an amount.
  if (marks.some(({ kind }) => kind === "year-to")) return leaveUnplaced(scope, marks, ["period"]);
  claim(scope, { kind: "level", about, period, currency, printed: text }, periodNotes);
  scope.amount = { text: span.text, currency, period };
  say(scope, setting, "level", scope.said?.direction ?? null);
}

/** A deficit that rose is a wider one. */
export function sized(direction: GrowthDirection, isDeficit: boolean): GrowthDirection {
  if (!isDeficit) return direction;
  return direction === "rise" ? "widened" : direction === "fall" ? "narrowed" : direction;
}

/** What the words around a figure make of it. */
function roleOf({ said, tokens }: Scope, marks: readonly Mark[], at: number): Role {
  const isPercent = marks[at]!.value === "percent";
  const before = lastBefore(marks, at, BETWEEN);
  const previous = kindAt(marks, before);
  const noun = directionAfter(marks, at);
  // "the share of exports to the EU rose 2%" is no growth of exports.
  const isOfShare = marks.slice(0, before).some(({ kind, value }) => kind === "share" && value === "noun");
  const { moves } = marks[at]!.figure!;
  if (isOfShare && (moves || isDirection(marks[before]))) return { is: "unknown" };
  // "growth doubled" is no doubling of the flow.
  const isRate = marks.some(({ kind, next }) => kind === "flow" && textAt(tokens, next - 1) === "growth");
  if (moves) return isRate || isGrowth(marks, at) ? { is: "unknown" } : { is: "moved", direction: moves };
  if (isDirection(marks[before])) return { is: "moved", direction: previous as GrowthDirection };
  if (noun !== undefined) return { is: "moved", direction: noun };
  if (isPercent) return roleOfPercent({ said, tokens }, marks, at, before);
  if (previous === "of") {
    const owner = ownerOf(marks, before);
    return owner ? { is: "moved", direction: owner } : { is: "level" };
  }
  // "a $9 billion surplus".
  const isOwned = before < 0 && marks.slice(at + 1, at + 3).some(({ kind }) => kind === "flow");
  return { is: isOwned || ["to", "at", "level"].includes(previous) ? "level" : "unknown" };
}

function roleOfPercent(
  { said, tokens }: Pick<Scope, "said" | "tokens">,
  marks: readonly Mark[],
  at: number,
  before: number,
): Role {
  const previous = kindAt(marks, before);
  const owner = previous === "of" ? ownerOf(marks, before) : undefined;
  if (owner) return { is: "moved", direction: owner };
  if (marks.some(({ kind }) => kind === "share") || kindAt(marks, at + 1) === "of") return { is: "share" };
  // "exports to the EU grew 14.8%, Australia 35.8%".
  // "and 3.5% above October's $61.8 billion" is on the month.
  const isDistance = ["above", "below", "over", "under"].includes(textAt(tokens, marks[at]!.next));
  if (["flow", "place", "and"].includes(previous) && !isDistance)
    return { is: "moved", direction: directionOfFlow(marks, before, at, said) };
  // "growth slowed to 3%", "growth was 3%".
  return isGrowth(marks, at) && ["to", "at", "level"].includes(previous)
    ? { is: "moved", direction: "rise" }
    : { is: "unknown" };
}

/** "shrinking the surplus by 32.4%"; in a list, that of the words before; of "cutting the surplus by 5%" none. */
function directionOfFlow(
  marks: readonly Mark[],
  before: number,
  at: number,
  said: Said | null,
): GrowthDirection | null {
  const own = marks.slice(0, before).findLast(isDirection);
  if (own) return own.kind as GrowthDirection;
  const isOther = marks.slice(0, at).some(({ kind }) => kind === "by" || kind === "word");
  return isOther ? null : (said?.direction ?? null);
}

/** "growth of 5.9%", "an increase in exports of $2 billion". */
function ownerOf(marks: readonly Mark[], of: number): GrowthDirection | undefined {
  const owner = marks[lastBefore(marks, of, ["plain", "within", "flow", "comparison", "when"])];
  return isDirection(owner) ? (owner!.kind as GrowthDirection) : undefined;
}

/** Whether "growth" stands before: as a noun, or with its flow. */
const isGrowth = (marks: readonly Mark[], at: number): boolean =>
  marks.slice(0, at).some(({ kind, value }) => (kind === "rise" && value === "noun") || kind === "pace");

/** "a 1.1% drop", "a 5.9% year-on-year increase". */
export function directionAfter(marks: readonly Mark[], at: number): GrowthDirection | undefined {
  let next = at + 1;
  while (["plain", "comparison"].includes(kindAt(marks, next)) && next < at + 4) next++;
  const mark = marks[next];
  const compared = marks.slice(next + 1).find(({ kind }) => !["plain", "within", "than"].includes(kind));
  const isCompared = compared?.kind === "back" || compared?.kind === "when";
  // "7.2% more than a year earlier", "1.1% lower than a year earlier".
  if (mark?.kind === "beat") return isCompared ? (mark.value === "above" ? "rise" : "fall") : undefined;
  if (!isDirection(mark)) return undefined;
  return next > at + 1 && mark!.value === "verb" ? undefined : (mark!.kind as GrowthDirection);
}

export const isDirection = (mark: Mark | undefined): boolean => DIRECTIONS.includes(mark?.kind ?? "");

function lastBefore(marks: readonly Mark[], at: number, passed: readonly string[]): number {
  let before = at - 1;
  while (before >= 0 && (passed.includes(marks[before]!.kind) || isSign(marks[before], ["'s"]))) before--;
  return before;
}

/** "exports rose sharply", "continued to plunge", "returned to growth"; nothing where the words compare two rates. */
function movementIn(marks: readonly Mark[], following: readonly Clause[]): Movement | undefined {
  const turn = marks.findIndex(({ kind }) => kind === "turn");
  if (turn >= 0) {
    const target = marks.slice(turn + 1, turn + 4).find(isDirection);
    return target && { direction: target.kind as GrowthDirection, isTurn: true };
  }
  const at = marks.findIndex((mark, place) => isDirection(mark) && isVerb(marks, place));
  const next = following[0];
  const isRate = next?.by === "prior" && next.marks.some(({ value }) => value === "percent");
  return at < 0 || isRate ? undefined : { direction: marks[at]!.kind as GrowthDirection, isTurn: false };
}

function isVerb(marks: readonly Mark[], at: number): boolean {
  const before = kindAt(marks, at - 1);
  switch (marks[at]!.value) {
    case "verb":
      return true;
    case "adverb":
      return ["level", "flow", "place", "when"].includes(before);
    case "both":
      return before === "to" || before === "flow";
    default:
      return false;
  }
}
