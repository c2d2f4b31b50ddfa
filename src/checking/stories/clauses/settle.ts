import { isFigure, isSign, means } from "../words/pieces.js";
import { isOfPace, type Move, signedMove, textOf } from "./nodes.js";
import type { Reading } from "./reading.js";
import { type Said, saidIn } from "./said.js";

/** Which kind a figure is, by its unit and by what stands before it. */
export function settle(reading: Reading, said: Said): void {
  const { figure, detail } = said;
  if (figure === null) return;
  const cue = detail.cue as string | null;
  const { isShare, isOfMove, nounMove } = reading.frames[said.clause]!;
  const growth = said.topic?.measure === "growth";
  let kind: Said["kind"] = "lost";
  const noun = detail.noun === true;
  if (isShare) kind = figure.kind === "percent" && cue !== null && cue !== "by" ? "share" : "lost";
  else if (figure.kind === "percent") {
    if (cue === "share") kind = "share";
    // "Growth in exports surged 26 percent" is of the growth, and no growth.
    else if (isOfGrowth(reading, said, growth)) kind = "lost";
    else if (growth && ["to", "level", "of", "at", "record", null].includes(cue)) {
      kind = "growth";
      const isFall = figure.sign === "−" || (said.move === "fall" && cue !== "to" && noun);
      said.move = isFall ? "fall" : "rise";
    } else if (said.move !== null && !isOfPace(said.move) && (cue !== "to" || noun)) kind = "growth";
    else if (nounMove !== null && (cue === "level" || cue === "at")) {
      // "The decline in exports was 5%", "the decline was 5%".
      kind = "growth";
      said.move = nounMove;
    } else if (isOfPace(said.move) && cue === "to" && said.topic === null) {
      // "The decline slowed to 3.1%".
      if (nounMove !== null) [kind, said.move] = ["growth", nounMove];
    } else if (figure.sign !== null && said.topic !== null && cue === null) {
      kind = "growth";
      said.move = signedMove(figure.sign);
    }
  } else if (figure.kind === "amount") {
    const isMove = said.move !== null && said.move !== "flat";
    const { opener, nodes } = reading.segments[said.segment]!;
    // "Fell by 4% when compared to the first quarter – $7 billion": that of the quarter, perhaps.
    const isApart = cue === null && opener === "dash" && isFigure(nodes[0]);
    // "Pushed the deficit up to $11 billion": no change.
    const isUpTo = cue === null && /^up to\b/i.test(figure.text);
    if (isMove && (isApart || isUpTo || isOfGrowth(reading, said, growth))) kind = "lost";
    else if (isMove && (cue === null || cue === "by" || (cue === "of" && noun)) && !figure.moves)
      kind = "change";
    else if (cue === "level" && isOfMove) kind = "lost";
    else if (
      nounMove !== null &&
      // "Registered decreases, of $130 million and $75 million": by so much.
      ((cue === "of" && means(nodes[0], "of") && opener === "comma") ||
        // "Imports were $9 billion. The increase was $5 billion".
        (cue === "level" && said.topic === null))
    ) {
      kind = "change";
      said.move = nounMove;
    } else if (cue !== "by" && (cue !== null || said.topic !== null || detail.level === true))
      kind = isOfChange(reading, said) ? "lost" : "level";
  } else if (figure.kind === "points") kind = "points";
  // "By $2 billion, or 3 times": as much again, or three times as much.
  else if (figure.kind === "ratio")
    kind = reading.said.findLast((one) => one !== said)?.kind === "change" ? "lost" : "multiple";
  said.kind = kind;
}

/** "Exports to Peru rose by $5 billion, followed by Chile with $2 billion": so much, or by so much. */
const isOfChange = (reading: Reading, { clause }: Said): boolean =>
  reading.partnerNow !== null && saidIn(reading, clause).some((one) => one.kind === "change");

/** "5.9% higher", "a 5.9% rise", "$0.9 billion less than": which way a figure goes is said behind it. */
export function settleBehind(reading: Reading, said: Said, move: Move): undefined {
  const before = reading.said[reading.said.indexOf(said) - 1];
  said.move = move;
  said.detail = { ...said.detail, noun: true, cue: said.detail.cue === "to" ? "to" : null };
  settle(reading, said);
  // "12.4 percent or $0.5 billion more".
  const isOr = reading.pieces.some((one) => textOf(one) === "or" && one.next === said.piece);
  const isSame = before?.kind === "lost" && before.segment === said.segment && before.move === null;
  // "…, which is $0.6 billion, or 12 percent more than a year earlier".
  const isWhich = before !== undefined && reading.segments[before.segment]!.opener === "which";
  const isOfWhich = isWhich && before.kind === "level" && before.segment === said.segment - 1;
  const kinds = [before?.figure?.kind, said.kind].join();
  if (isOr && isSame && ["percent,change", "amount,growth"].includes(kinds))
    settleBehind(reading, before, move);
  // "Exports were $600 million or 9% higher": so much, or so much more, where no comma tells; "amounted to $600 million or
  // 9% less than" is a level, as is one behind which its time stands.
  const [at, end] = [before, said].map((one) =>
    reading.pieces.findIndex(({ first }) => first === one?.piece),
  );
  const lead = reading.pieces[at! - 1];
  const between = reading.pieces.slice(at! + 1, end);
  const isHere =
    before?.kind === "level" &&
    before.segment === said.segment &&
    before.clause === said.clause &&
    between.every((one) => isSign(one, ",") || means(one, "and")) &&
    (means(lead, "copula") || !means(lead, "level", "to", "at"));
  // "Stood at $7 billion, which were $1 billion or 19% more".
  const hasLevel = saidIn(reading, said.clause).some((one) => one.kind === "level" && one !== before);
  const isOpen = isHere && means(lead, "copula") && between.length === 1 && !hasLevel;
  // "Exports were 13% and imports 9% higher": both.
  const isOfBoth =
    before?.detail.cue === "level" &&
    before.kind === "lost" &&
    before.figure!.kind === "percent" &&
    before.clause === said.clause - 1 &&
    reading.frames[said.clause]!.joint === "and" &&
    means(reading.pieces[at! + 1], "and");
  // "5% and 9% higher than in April and a year before": which of which, is not said.
  const isOfTwo = before?.kind === "lost" && end === at! + 2 && means(reading.pieces[at! + 1], "and");
  if (isOfTwo) said.missing.push("comparison");
  if (isOr && isOpen) before.missing.push("measure");
  else if (((isOr && (isOfWhich || isHere)) || isOfBoth) && said.kind === "growth")
    settleBehind(reading, before!, move);
}

/** "$2 billion higher than in June or 22%", "the increase was 12% or $2 billion": the same in another way. */
export function settleLike(said: Said, last: Said | null): undefined {
  if (last === null || (said.move ?? last.move) !== last.move) return;
  if (!["percent,change", "amount,growth"].includes([said.figure!.kind, last.kind].join())) return;
  said.move = last.move;
  said.compared = last.compared;
  said.detail = { ...said.detail, noun: true, cue: null };
}

function isOfGrowth(reading: Reading, { move, detail, clause, segment }: Said, growth: boolean): boolean {
  const isVerb = move !== null && detail.noun !== true && (detail.cue === null || detail.cue === "by");
  // "Export growth slowed, rising 11.8%": exports rose by that.
  const [verb] = reading.segments[segment]!.nodes;
  const isOfSlower =
    move === "rise" && /ing$/.test(textOf(verb)) && saidIn(reading, clause).some((one) => isOfPace(one.move));
  if (isOfSlower) return false;
  return isVerb && (growth || reading.frames[clause]!.isOfMove);
}
