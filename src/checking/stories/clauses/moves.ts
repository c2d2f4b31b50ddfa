import { isFigure, isPercent, isPlace, means, type PieceOf } from "../words/pieces.js";
import {
  figureAfter,
  isBalanceAhead,
  isNounPlace,
  isRevised,
  isTopic,
  isUpOrDown,
  LINKS,
  type Move,
  moveOf,
  type Node,
  nodeBefore,
  skipPlain,
  textOf,
} from "./nodes.js";
import { needFrame, notRead, type Reading } from "./reading.js";
import type { Said } from "./said.js";
import { push } from "./sayings.js";
import { settleBehind } from "./settle.js";

export function readMove(reading: Reading, move: Move, use: string, at: number): number {
  const { nodes } = reading;
  const { first } = nodes[at]!;
  const text = textOf(nodes[at]);
  const next = textOf(nodes[at + 1]);
  const before = nodeBefore(nodes, at);
  const opened = reading.open.at(-1);
  const lastFigure = opened !== undefined && figureJustBefore(nodes, at, opened);
  // "A deficit increase of $2.8 billion".
  const isCompound =
    use === "both" &&
    isTopic(nodes[at - 1]) &&
    means(nodes[at + 1], "of") &&
    isFigure(nodes[skipPlain(nodes, at + 2)]);
  const isNoun = use === "noun" || isCompound || (use === "both" && isNounPlace(before));
  const isNounHere = isNoun || use === "adverb" || (use === "both" && lastFigure);
  const clause = needFrame(reading, reading.opener);
  // "The annual increase was lower at 8%": so much it was.
  const isAt = next === "at" && isPercent(nodes[at + 2]);
  if (use === "adverb" && clause.nounMove !== null && isAt) return at + 1;
  // "The trade balance gained $9 billion": more than before, or that much in all.
  const flow = clause.topic?.flows[0];
  const isOpen = text === "gained" && flow?.flow === "balance" && flow.sign === 0;
  if (isOpen) notRead(reading, first);
  // "$3 billion of the turnover fell on exports", "the largest share fell within the EU": that much they were.
  if (use === "verb" && next === "on" && isTopic(nodes[at + 2])) notRead(reading, first);
  if (text === "fell" && next === "within") notRead(reading, first);
  // "It added in May exports were weak".
  if (text === "added" && figureAfter(nodes, at + 1, nodes.length) === null) notRead(reading, first);
  // "Was smaller the $5 billion surplus of May": "than" is missing.
  const isHeld = use === "adverb" && next === "the" && isFigure(nodes[at + 2]);
  if (isHeld) notRead(reading, first);
  // "Was revised down 2%", "was lowered by $3 billion": from what was printed before, and not in time.
  const wasSet =
    /^(?:lowered|raised)$/.test(text) && LINKS.includes(textOf(nodes[at - 1])) && !isPercent(nodes[at + 2]);
  if (wasSet || isRevised(nodes.slice(Math.max(0, at - 2), at))) notRead(reading, first);
  // "Imports fell more": than exports did.
  if ((text === "more" || text === "less") && moveOf(before)?.use === "verb") return at + 1;
  // "Were down up 1.7 percent": one of them is a misprint.
  const last = moveOf(nodes[at - 1])?.move;
  if ([last, move].sort().join() === "fall,rise") notRead(reading, first);
  // "Growth in exports surged 26%", "saw a 26% drop", "export growth was 1.5 percent lower".
  const isThan = /^(?:lower|higher|less|more)$/.test(text);
  const isGain = reading.cue === "record" && text === "gain";
  const isSaw = isGain || (lastFigure && (opened.detail.cue === "record" || isThan));
  if (
    ((clause.isOfMove && !isGain) || (isSaw && clause.topic?.measure === "growth")) &&
    isUpOrDown(move) &&
    (isSaw || !isNounHere)
  ) {
    notRead(reading, first);
    return at + 1;
  }
  // "Stood at $5 billion up by 3%", "up 22% on the year yet down 6% on the month": of what follows.
  const ahead = skipPlain(nodes, at + 1);
  const isOfAhead =
    use === "adverb" &&
    opened !== undefined &&
    (opened.move !== null || opened.figure!.kind === "amount") &&
    isFigure(nodes[means(nodes[ahead], "by") ? ahead + 1 : ahead]);
  if (
    lastFigure &&
    isNounHere &&
    !isOfAhead &&
    (opened.move === null ||
      use !== "adverb" ||
      opened.detail.cue === "level" ||
      opened.detail.noun === false)
  ) {
    settleBehind(reading, opened, move);
    reading.wasNoun = true;
    return at + 1;
  }
  // "…, increases of 5% and 3%".
  const isOfFigure = at === 0 && next === "of" && isFigure(nodes[2]);
  if (isNoun || (use === "both" && isOfFigure)) {
    reading.wasNoun = true;
    clause.nounMove = move;
    reading.move = move;
    reading.moveSegment = reading.segment;
    return at + 1;
  }
  // "An increased deficit".
  if (use === "verb" && isTopic(nodes[at + 1]) && isNounPlace(before)) return at + 1;
  // "Exports fell to swell the deficit", "…, widening the deficit": what follows moves, and what was spoken of does not.
  const isOfBalance = RESULTS.test(text) && isBalanceAhead(nodes, at + 1);
  const isResult = move === "widened" || move === "narrowed" || isOfBalance;
  const isAim = (textOf(nodes[at - 1]) === "to" || isResult) && isTopic(nodes[ahead]);
  if (isAim && use !== "adverb" && clause.topic !== null) {
    reading.cue = null;
    // "Exports rose 15 percent, narrowing the deficit by 30 percent".
    if (isResult) reading.resultMove = move;
    return at + 1;
  }
  // "Fell by even more, by 5%".
  if (use === "adverb" && /^(?:by|even)$/.test(textOf(nodes[at - 1])) && reading.move !== null) return at + 1;
  // A verb or an adverb: what follows goes that way.
  reading.move = move;
  reading.moveSegment = reading.segment;
  reading.wasNoun = false;
  reading.cue = null;
  reading.open = [];
  push(reading, "moved", first, { use });
  return at + 1;
}

function figureJustBefore(nodes: readonly Node[], at: number, opened: Said): boolean {
  // "The surplus of $5 billion was down 30%".
  const one = nodes
    .slice(0, at)
    .findLast((node) => LINKS.includes(textOf(node)) || !means(node, "plain", "comparison", "mod"));
  return isFigure(one) && one.first === opened.piece;
}

/** "Leaving a surplus of", "cutting the deficit to", "leaving the country with": what a clause results in. */
export function readResult(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"word">;
  // "Leaving the country with a surplus of".
  const whom = nodes[skipPlain(nodes, at + 1)];
  const after = skipPlain(nodes, skipPlain(nodes, at + 1) + 1);
  const isWith = means(nodes[after], "with");
  const isWhom =
    (means(whom, "nation", "pronoun") || isPlace(whom)) &&
    (after >= nodes.length ||
      isWith ||
      (one.text === "giving" && nodes.slice(after, after + 2).some(isTopic)));
  if (isWhom) {
    if (isPlace(whom)) reading.owners = [whom.code];
    reading.cue = "result";
    return isWith ? after + 1 : after;
  }
  // "Pushing down the surplus by a third".
  const way = moveOf(nodes[at + 1]);
  const isPushed = way?.use === "adverb" && isBalanceAhead(nodes, at + 2);
  if (isPushed || isBalanceAhead(nodes, at + 1)) {
    reading.cue = "result";
    // "The rise in imports brought a deficit of $5 billion": what rose is no longer spoken of.
    reading.move = null;
    const isUp = isPushed ? way.move === "rise" : RESULTS_UP.test(one.phrase);
    const isDown = isPushed ? way.move === "fall" : RESULTS_DOWN.test(one.phrase);
    reading.resultMove = isDown ? "fall" : isUp ? "rise" : null;
    return at + 1 + Number(isPushed);
  }
  return null;
}

const RESULTS = /^(?:reducing|increasing|raising|expanding|shrinking)$/;
const RESULTS_DOWN =
  /^(?:cutting|lowering|reducing|reduced|shrinking|narrowing|trimming|trimmed|pulling|squeezing|squeezed|dragging|dragged)$/;
const RESULTS_UP =
  /^(?:lifting|lifted|raising|raised|pushing|pushed|boosting|boosted|swelling|widening|increasing|expanding|helping push)$/;
