import type { Subject } from "../../../records/subject.js";
import { economiesIn, type Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import type { FlowSaid, TopicNode } from "../topics/topic.js";
import { isDenial } from "../words/guards.js";
import { isFigure, isPeriod, means, type Piece, textOf } from "../words/pieces.js";
import { BY_SUM, type LevelRead } from "./by-sum.js";

/** "Expected", "on average", "without": what is told is no level of then. */
export const turns = (piece: Piece | undefined): boolean =>
  means(piece, "expect", "modal", "average", "target", "members") ||
  textOf(piece) === "originally" ||
  (means(piece, "not") && !isDenial(piece));

/** What a statement may give to a sum: its level, or where it was not read whole what it may be. */
export function levelsOf(
  one: Placed,
  isKnown: boolean,
  lacks: readonly MissingPart[],
  ...beside: readonly [number, readonly Piece[], readonly TopicNode[], string]
): readonly Omit<LevelRead, "at">[] {
  const { kind, figure } = one.said;
  // "The current account deficit was $1.7 billion": of no trade.
  const [, pieces] = beside;
  if (pieces.some((piece, at) => textOf(piece) === "account" && means(pieces[at + 1], "flow"))) return [];
  const isLevel = kind === "level" && figure!.kind === "amount" && one.about !== null;
  const isStrange = !isKnown && !lacks.every((part) => BY_SUM.includes(part));
  const own = isLevel ? [{ one, isKnown, isStrange }] : [];
  return isLevel && !isStrange ? own : [...own, ...openLevels(one, ...beside)];
}

/** An amount whose words were not read whole is of one of the flows beside it, perhaps: a sum may tell. */
function openLevels(
  one: Placed,
  where: number,
  pieces: readonly Piece[],
  topics: readonly TopicNode[],
  reporter: string,
): readonly Omit<LevelRead, "at">[] {
  const isOfGoods = topics.every(
    ({ topic: { coverage, measure } }) => coverage === null && measure !== "volume",
  );
  if (!isOfGoods || one.said.figure?.kind !== "amount" || pieces.slice(0, where + 7).some(turns)) return [];
  const open = economiesIn(pieces);
  const hasTime = pieces.some(isPeriod);
  if (hasTime && one.period === null) return [];
  const period = hasTime ? one.period : null;
  return flowsBeside(where, pieces, topics).map(({ flow, sign }) => {
    const about = { reporter, flow } as Subject;
    return { one: { ...one, about, sign, period, missing: [] }, isKnown: false, open };
  });
}

/** Those named last before it, and next behind it before another figure. */
function flowsBeside(
  where: number,
  pieces: readonly Piece[],
  topics: readonly TopicNode[],
): readonly FlowSaid[] {
  const next = topics.find(({ at }) => at > where);
  const isNear = next && !pieces.slice(where + 1, next.at).some(isFigure);
  const beside = [topics.findLast(({ at }) => at < where), isNear ? next : undefined];
  return beside.flatMap((one) => (one === undefined || one.topic.unread.length > 0 ? [] : one.topic.flows));
}
