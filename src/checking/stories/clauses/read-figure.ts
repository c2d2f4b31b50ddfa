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
  nodeBefore,
  skipBack,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { sinceFigure } from "./ranks.js";
import { needFrame, type Reading } from "./reading.js";
import { type Frame, figuresIn, newestFigure } from "./said.js";
import { detailOf, figureSaid, hasLevel, isOfRank, lose } from "./sayings.js";
import { settle, settleLike } from "./settle.js";
import { isOfMoved, isOfShare, isWhole } from "./shares.js";
import { isBesideFlow, isOfOther, isPartBefore, isPartOfIt, isShareOfAll } from "./wholes.js";

const isOfChange = (reading: Reading, { index }: Frame): boolean => {
  const [first] = figuresIn(reading, index - 1);
  return first?.kind === "change" && first.detail.cue === null && first.detail.noun !== true;
};

export function readFigure(reading: Reading, figure: Figure, at: number): number {
  const { nodes } = reading;
  const node = nodes[at]!;
  const { first } = node;
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  const atBase = amountAtBase(reading, figure, at) ?? readAgainst(reading, figure, at);
  if (atBase !== null) return atBase;
  // "Double-digit growth of 11.6%"; "the 17 countries sharing the euro" is their name.
  const isDouble = /^double/i.test(figure.text) && means(nodes[at + 2], "of");
  const isSaidAgain = isDouble && moveOf(after) !== null && isFigure(nodes[at + 3]);
  if (isSaidAgain || (figure.kind === "number" && / sharing /.test(wordsOf(after)))) {
    reading.covered.push(first);
    return at + 1;
  }
  // "Fell for a third": the third month.
  const isThird = !/\d/.test(figure.text) && textOf(before) === "for";
  // "A £200 million – 1.7 per cent – increase in exports": a change, and no level.
  const [rate, noun] = reading.segments.slice(reading.segment + 1);
  const isRateApart = rate?.nodes.length === 1 && isFigure(rate.nodes[0]) && isMoveNode(noun?.nodes[0]);
  if (isThird || (isRateApart && at === nodes.length - 1 && isArticle(before))) {
    lose(reading, node);
    return at + 1;
  }
  const isAgain = isOr(nodes, at);
  const isAmount = figure.kind === "amount";
  const isRate = figure.kind === "percent";
  if (isAmount && isWhole(nodes, at)) {
    lose(reading, node);
    // "A quarter of the $5 billion in 2022" of what has its time.
    const isOfWhole = isPeriod(nodes[at + 2]) && (reading.headWhen ?? reading.clause?.when ?? null) !== null;
    return isOfWhole ? at + 3 : at + 1;
  }
  if (isOfOther(reading, figure, at)) {
    const said = lose(reading, node);
    if (isShareOfAll(reading, at)) Object.assign(said, { kind: "share", role: "main", missing: [] });
    return nodes.length;
  }
  const base = ratioToBase(reading, figure, at);
  if (base !== null) return base;
  // "Running at an annual rate of $561 billion": what a year like that would bring.
  const isAtRate = isAmount && /\brate of$/.test(wordsOf(before));
  if (isAtRate || isPartOfIt(reading, figure, at)) {
    lose(reading, node);
    // "80% of this was in ore, which was up 5%": that of the ore.
    if (reading.segments[reading.segment + 1]?.opener === "which") needFrame(reading).unread.push(first);
    return nodes.length;
  }
  // "Above the forecast 3.8% rise in exports and a 3% rise in imports": the forecast goes on.
  const told = newestFigure(reading);
  const isOfBase = told?.role === "base" && told.kind === "growth" && moveOf(after) !== null;
  const isHeld = (told?.kind === "surprise" || isOfBase) && told!.segment === reading.segment;
  if (isHeld && means(nodes[skipBack(nodes, at) - 1], "and")) {
    lose(reading, node);
    return at + 1;
  }
  const past = sinceFigure(reading, at);
  if (past !== null) return past;
  const clause = needFrame(reading, reading.opener);
  // "Trade rose by $3 billion, exports by $2 billion, and imports 5%".
  const isBare =
    reading.move === null &&
    figure.moves === null &&
    figure.sign === null &&
    (reading.cue === "by"
      ? isRate || isAmount
      : reading.cue === null &&
        isTopic(before) &&
        // "Exports rose $3 billion and imports $2 billion".
        (isRate || (isAmount && isOfChange(reading, clause))));
  if (
    isBare &&
    reading.moveBefore !== null &&
    reading.moveBefore !== "flat" &&
    !reading.level &&
    !clause.isResult &&
    clause.index > 0 &&
    ["and", "comma", "while", "but", "resume"].includes(reading.opener)
  ) {
    reading.move = reading.moveBefore;
    reading.moveSegment = reading.segment;
  }
  // "Decreased (−6.9%, €7 billion)", "fell to Peru (−5%, €7 billion)".
  const beside = reading.depth > 0 && reading.opener === "comma" ? reading.said.at(-1) : undefined;
  const isInner = figure.sign === null && beside?.figure?.kind === "percent";
  const isApart =
    reading.moveSegment < reading.segment &&
    isAmount &&
    reading.cue === null &&
    (isInner || hasLevel(reading, clause)) &&
    ["and", "comma", "semicolon", "which"].includes(reading.opener) &&
    !isAgain;
  if (isApart) {
    reading.move = null;
    reading.cue = "level";
  }
  // "Rose 37% and 18% to $2 billion and $1 billion": the second level of a list.
  const isListed = means(before, "and") && isFigure(nodes[at - 2]);
  if (isListed && isAmount && reading.cue === null && reading.last?.detail.cue === "to") reading.cue = "to";
  // "Triple the $32 billion surplus of 2004": the base of the multiple.
  const multiplied = nodeBefore(nodes, skipBack(nodes, at));
  const isOfRatio = isAmount && isFigure(multiplied) && multiplied.figure.kind === "ratio";
  if (isOfRatio) {
    reading.cue = "level";
    // "More than double the $83 billion that Peru reported": beside what, is not read.
    const then = nodes.slice(at, at + 6).find(isPeriod);
    if (then === undefined) reading.last?.missing.push("comparison");
    else if (reading.last?.kind === "multiple") reading.last.compared = { type: "base", when: then.when };
  }
  const said = figureSaid(reading, figure, first, clause, clause.role === "after" ? "after" : "main");
  said.partner = reading.partnerNow ?? beside?.partner ?? null;
  if (!isOfRatio)
    said.move = figure.moves ?? (reading.cue !== "level" || reading.wasNoun ? reading.move : null);
  said.when = reading.whenNext ?? timeOfRate(reading, at);
  said.compared = reading.comparedNext;
  said.detail = detailOf(reading);
  reading.whenNext = null;
  reading.comparedNext = null;
  const ahead = skipPlain(nodes, at + 1);
  const next = nodes[ahead];
  // "More than double that of August".
  const then = figure.kind === "ratio" && wordsOf(next) === "that of" ? nodes[ahead + 1] : undefined;
  const isOfThen = isPeriod(then) && then.when.type !== "year";
  if (isOfThen) said.compared = { type: "base", when: then.when };
  // "Twice as large as exports", "three times those to the CIS": beside another flow.
  else if (figure.kind === "ratio" && figure.moves === null && isBesideFlow(reading, at))
    reading.limits.push(first);
  const isPart =
    isRate &&
    !/[\d%]/.test(figure.text) &&
    (isTopic(next) || isFigure(next) || (means(next, "of") && isFigure(nodes[skipPlain(nodes, ahead + 1)])));
  const isNearly = figure.kind === "ratio" && wordsOf(before) === "all but";
  // "Accounted for $3 billion of the total" is no level of it, nor "for 30% of exports of $28 billion".
  const isOfTotal = means(before, "of") && isTopic(nodes[at - 2]) && isPartBefore(nodes, at - 2);
  // "With 25 per cent or €2.5 billion of total exports".
  const isShareToo = isAgain && isPercent(nodeBefore(nodes, at - 1)) && means(next, "of");
  const isOfWhole =
    isAmount && ((reading.cue === "share" && means(next, "of", "whole")) || isOfTotal || isShareToo);
  // "A 5% rise of $3 billion", "a rise in $3 billion": how large the rise is.
  const isSize =
    isAmount &&
    isMoveNode(nodes[at - 2]) &&
    (textOf(before) === "in" || (means(before, "of") && isFigure(nodes[at - 3])));
  // "Rose 5%, of which 2% were sent to Chile": a share.
  const isOfWhich =
    reading.opener === "which" && at === 0 && isRate && !means(nodes[1], "from", "fall", "rise");
  // "Climbed 14.8%, or about 50 billion euros": by as much, or to as much.
  const isEither = isAmount && /^\D*\b(?:about|around|some|roughly|nearly)\b/i.test(figure.text);
  // "Recorded a 17% increase or $3 billion": by as much.
  const isOfRise = isEither || (isAmount && isMoveNode(nodes[at - 2]));
  const isLevelNext = means(after, "to") && isFigure(nodes[at + 2]);
  const isOrSo = isOfRise && !isLevelNext && isAgain && reading.last?.figure?.kind === "percent";
  // "With more than half the surplus, $7 billion, from": how large that part is.
  const isOfPart =
    reading.opener === "comma" &&
    nodes.length === 1 &&
    reading.last?.segment === reading.segment - 1 &&
    reading.last.figure?.kind === "percent" &&
    !/[\d%]/.test(reading.last.figure.text);
  // "Rose 12 percent, which amounted to $4 billion": by as much.
  const end = reading.segments[reading.segment - 1]?.nodes.at(-1);
  const isOfMove =
    isAmount &&
    reading.opener === "which" &&
    (isFigure(end) || (isPeriod(end) && clause.compared === null)) &&
    reading.last?.kind === "growth" &&
    reading.last.clause === clause.index;
  // "Increased by 6.9% EUR 2.12 billion": a word is lost between them.
  const isGlued = isPercent(before) && isAmount;
  // "Decreased €1,622 or 12% to €11,649m": without its scale.
  if (isAmount && !lacksScale(figure))
    for (const one of figuresIn(reading, clause.index))
      if (one.figure!.kind === "amount" && lacksScale(one.figure!)) one.missing.push("figure");
  // "Jumped over $10 billion": by more than that, or past it.
  const isOver =
    isAmount &&
    /^over\b/i.test(figure.text) &&
    reading.cue === null &&
    moveOf(nodeBefore(nodes, at))?.use === "verb";
  const isAside = isOver || isNearly || isOrSo || isGlued;
  const isOfAnother = isPart || isOfWhich || isSize || isOfWhole || isOfPart || isOfMove;
  if (isAside || isOfAnother) said.missing.push("measure");
  if (isAgain && !means(after, "of")) settleLike(said, reading.last);
  if (!isOfRank(reading, said)) reading.last = said;
  reading.open = [...reading.open.filter((one) => one.topic === null), said];
  settle(reading, said);
  if (isRate && (isOfMoved(nodes, at) || isOfShare(reading, at))) said.missing.push("measure");
  reading.cue = null;
  reading.wasNoun = false;
  return isOfThen ? ahead + 2 : at + 1;
}
