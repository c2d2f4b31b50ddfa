import type { Figure } from "../words/figures.js";
import { isArticle, isFigure, isPercent, isPeriod, means } from "../words/pieces.js";
import { readAgainst } from "./base-times.js";
import { amountAtBase, ratioToBase } from "./comparisons.js";
import { lacksScale, timeOfRate } from "./figure-times.js";
import {
  isMoveNode,
  isOr,
  isTopic,
  moveOf,
  type Node,
  nodeBefore,
  skipBack,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { sinceFigure } from "./ranks.js";
import { needFrame, type Reading } from "./reading.js";
import type { Frame, Said } from "./said.js";
import { detailOf, hasLevel, isOfRank, lose } from "./sayings.js";
import type { Segment } from "./segments.js";
import { settle, settleLike } from "./settle.js";
import { isOfMoved, isOfShare, isWhole } from "./shares.js";
import { isBesideFlow, isOfOther, isPartBefore, isPartOfIt } from "./wholes.js";

const isOfChange = ({ said }: Reading, { index }: Frame): boolean => {
  const first = said.find((one) => one.clause === index - 1 && one.figure !== null);
  return first?.kind === "change" && first.detail.cue === null && first.detail.noun !== true;
};

export function readFigure(
  reading: Reading,
  figure: Figure,
  nodes: readonly Node[],
  at: number,
  segment: Segment,
): number {
  const atBase = amountAtBase(reading, figure, nodes, at) ?? readAgainst(reading, figure, nodes, at);
  if (atBase !== null) return atBase;
  // "Double-digit growth of 11.6%"; "the 17 countries sharing the euro" is their name.
  const isDouble = /^double/i.test(figure.text) && means(nodes[at + 2], "of");
  const isSaidAgain = isDouble && moveOf(nodes[at + 1]) !== null && isFigure(nodes[at + 3]);
  if (isSaidAgain || (figure.kind === "number" && / sharing /.test(wordsOf(nodes[at + 1])))) {
    reading.covered.push(nodes[at]!.first);
    return at + 1;
  }
  // "Fell for a third": the third month.
  if (!/\d/.test(figure.text) && textOf(nodes[at - 1]) === "for") {
    lose(reading, nodes[at]!);
    return at + 1;
  }
  if (figure.kind === "amount" && isWhole(nodes, at)) {
    lose(reading, nodes[at]!);
    // "A quarter of the $5 billion in 2022" of what has its time.
    const isOfWhole = isPeriod(nodes[at + 2]) && (reading.headWhen ?? reading.clause?.when ?? null) !== null;
    return isOfWhole ? at + 3 : at + 1;
  }
  // "A £200 million – 1.7 per cent – increase in exports": a change, and no level.
  const [rate, noun] = reading.segments.slice(reading.segment + 1);
  const isOfChangeApart = rate?.nodes.length === 1 && isFigure(rate.nodes[0]) && isMoveNode(noun?.nodes[0]);
  if (isOfChangeApart && at === nodes.length - 1 && isArticle(nodes[at - 1])) {
    lose(reading, nodes[at]!);
    return at + 1;
  }
  if (isOfOther(reading, figure, nodes, at)) {
    lose(reading, nodes[at]!);
    return nodes.length;
  }
  const base = ratioToBase(reading, figure, nodes, at);
  if (base !== null) return base;
  // "Running at an annual rate of $561 billion": what a year like that would bring.
  const isAtRate = figure.kind === "amount" && /\brate of$/.test(wordsOf(nodes[at - 1]));
  if (isAtRate || isPartOfIt(reading, figure, nodes, at)) {
    lose(reading, nodes[at]!);
    // "80% of this was in ore, which was up 5%": that of the ore.
    if (reading.segments[reading.segment + 1]?.opener === "which")
      needFrame(reading).unread.push(nodes[at]!.first);
    return nodes.length;
  }
  // "Above the forecast 3.8% rise in exports and a 3% rise in imports": the forecast goes on.
  const told = reading.said.findLast((one) => one.figure !== null);
  const isRate = told?.role === "base" && told.kind === "growth" && moveOf(nodes[at + 1]) !== null;
  const isHeld = (told?.kind === "surprise" || isRate) && told!.segment === reading.segment;
  if (isHeld && means(nodes[skipBack(nodes, at) - 1], "and")) {
    lose(reading, nodes[at]!);
    return at + 1;
  }
  const past = sinceFigure(reading, nodes, at);
  if (past !== null) return past;
  const clause = needFrame(reading, segment.opener);
  const node = nodes[at]!;
  const first = node.first;
  // "Trade rose by $3 billion, exports by $2 billion, and imports 5%".
  const isBare =
    reading.move === null &&
    figure.moves === null &&
    figure.sign === null &&
    (reading.cue === "by"
      ? ["percent", "amount"].includes(figure.kind)
      : reading.cue === null &&
        isTopic(nodes[at - 1]) &&
        // "Exports rose $3 billion and imports $2 billion".
        (figure.kind === "percent" || (figure.kind === "amount" && isOfChange(reading, clause))));
  if (
    isBare &&
    reading.moveBefore !== null &&
    reading.moveBefore !== "flat" &&
    !reading.level &&
    !clause.isResult &&
    clause.index > 0 &&
    ["and", "comma", "while", "but", "resume"].includes(segment.opener)
  ) {
    reading.move = reading.moveBefore;
    reading.moveSegment = reading.segment;
  }
  // "Decreased (−6.9%, €7 billion)", "fell to Peru (−5%, €7 billion)".
  const beside = segment.depth > 0 && segment.opener === "comma" ? reading.said.at(-1) : undefined;
  const isInner = figure.sign === null && beside?.figure?.kind === "percent";
  const isApart =
    reading.moveSegment < reading.segment &&
    figure.kind === "amount" &&
    reading.cue === null &&
    (isInner || hasLevel(reading, clause)) &&
    ["and", "comma", "semicolon", "which"].includes(segment.opener) &&
    !isOr(nodes, at);
  if (isApart) {
    reading.move = null;
    reading.cue = "level";
  }
  // "Rose 37% and 18% to $2 billion and $1 billion": the second level of a list.
  const isListed = means(nodes[at - 1], "and") && isFigure(nodes[at - 2]);
  if (isListed && figure.kind === "amount" && reading.cue === null && reading.last?.detail.cue === "to")
    reading.cue = "to";
  // "Triple the $32 billion surplus of 2004": the base of the multiple.
  const multiplied = nodeBefore(nodes, skipBack(nodes, at));
  const isOfRatio = figure.kind === "amount" && isFigure(multiplied) && multiplied.figure.kind === "ratio";
  if (isOfRatio) {
    reading.cue = "level";
    // "More than double the $83 billion that Peru reported": beside what, is not read.
    const then = nodes.slice(at, at + 6).find(isPeriod);
    if (then === undefined) reading.last?.missing.push("comparison");
    else if (reading.last?.kind === "multiple") reading.last.compared = { type: "base", when: then.when };
  }
  const said: Said = {
    kind: "lost",
    figure,
    piece: first,
    topic: clause.topic,
    partner: reading.partnerNow ?? beside?.partner ?? null,
    move: isOfRatio
      ? null
      : (figure.moves ?? (reading.cue !== "level" || reading.wasNoun ? reading.move : null)),
    when: reading.whenNext ?? timeOfRate(reading, nodes, at),
    compared: reading.comparedNext,
    base: null,
    role: clause.role === "after" ? "after" : "main",
    clause: clause.index,
    segment: reading.segment,
    detail: detailOf(reading),
    missing: [],
    terms: null,
    group: null,
  };
  reading.whenNext = null;
  reading.comparedNext = null;
  const next = nodes[skipPlain(nodes, at + 1)];
  // "Twice as large as exports", "three times those to the CIS": beside another flow.
  if (figure.kind === "ratio" && figure.moves === null && isBesideFlow(reading, nodes, at))
    reading.limits.push(first);
  const isPart =
    figure.kind === "percent" &&
    !/[\d%]/.test(figure.text) &&
    (isTopic(nodes[skipPlain(nodes, at + 1)]) ||
      isFigure(next) ||
      (means(next, "of") && isFigure(nodes[skipPlain(nodes, skipPlain(nodes, at + 1) + 1)])));
  const isNearly = figure.kind === "ratio" && wordsOf(nodes[at - 1]) === "all but";
  // "Accounted for $3 billion of the total" is no level of it, nor "for 30% of exports of $28 billion".
  const isOfTotal = means(nodes[at - 1], "of") && isTopic(nodes[at - 2]) && isPartBefore(nodes, at - 2);
  // "With 25 per cent or €2.5 billion of total exports".
  const isShareToo = isOr(nodes, at) && isPercent(nodeBefore(nodes, at - 1)) && means(next, "of");
  const isOfWhole =
    figure.kind === "amount" &&
    ((reading.cue === "share" && means(next, "of", "whole")) || isOfTotal || isShareToo);
  // "A 5% rise of $3 billion", "a rise in $3 billion": how large the rise is.
  const isSize =
    figure.kind === "amount" &&
    isMoveNode(nodes[at - 2]) &&
    (textOf(nodes[at - 1]) === "in" || (means(nodes[at - 1], "of") && isFigure(nodes[at - 3])));
  // "Rose 5%, of which 2% were sent to Chile": a share.
  const isOfWhich =
    segment.opener === "which" &&
    at === 0 &&
    figure.kind === "percent" &&
    !means(nodes[1], "from", "fall", "rise");
  // "Climbed 14.8%, or about 50 billion euros": by as much, or to as much.
  const isEither =
    figure.kind === "amount" && /^\D*\b(?:about|around|some|roughly|nearly)\b/i.test(figure.text);
  // "Recorded a 17% increase or $3 billion": by as much.
  const isOfRise = isEither || (figure.kind === "amount" && isMoveNode(nodes[at - 2]));
  const isLevelNext = means(nodes[at + 1], "to") && isFigure(nodes[at + 2]);
  const isOrSo = isOfRise && !isLevelNext && isOr(nodes, at) && reading.last?.figure?.kind === "percent";
  // "With more than half the surplus, $7 billion, from": how large that part is.
  const isOfPart =
    segment.opener === "comma" &&
    nodes.length === 1 &&
    reading.last?.segment === reading.segment - 1 &&
    reading.last.figure?.kind === "percent" &&
    !/[\d%]/.test(reading.last.figure.text);
  // "Rose 12 percent, which amounted to $4 billion": by as much.
  const before = reading.segments[reading.segment - 1]?.nodes.at(-1);
  const isOfMove =
    figure.kind === "amount" &&
    segment.opener === "which" &&
    (isFigure(before) || (isPeriod(before) && clause.compared === null)) &&
    reading.last?.kind === "growth" &&
    reading.last.clause === clause.index;
  // "Increased by 6.9% EUR 2.12 billion": a word is lost between them.
  const isGlued = isPercent(nodes[at - 1]) && figure.kind === "amount";
  // "Decreased €1,622 or 12% to €11,649m": without its scale.
  if (figure.kind === "amount" && !lacksScale(figure))
    for (const one of reading.said)
      if (one.clause === clause.index && one.figure?.kind === "amount" && lacksScale(one.figure))
        one.missing.push("figure");
  // "Jumped over $10 billion": by more than that, or past it.
  const isOver =
    figure.kind === "amount" &&
    /^over\b/i.test(figure.text) &&
    reading.cue === null &&
    moveOf(nodeBefore(nodes, at))?.use === "verb";
  const isAside = isOver || isNearly || isOrSo || isGlued;
  const isOfAnother = isPart || isOfWhich || isSize || isOfWhole || isOfPart || isOfMove;
  if (isAside || isOfAnother) said.missing.push("measure");
  if (isOr(nodes, at) && !means(nodes[at + 1], "of")) settleLike(said, reading.last);
  reading.said.push(said);
  if (!isOfRank(reading, said)) reading.last = said;
  reading.open = [...reading.open.filter((one) => one.topic === null), said];
  settle(reading, said);
  if (figure.kind === "percent" && (isOfMoved(nodes, at) || isOfShare(reading, nodes, at)))
    said.missing.push("measure");
  reading.cue = null;
  reading.wasNoun = false;
  return at + 1;
}
