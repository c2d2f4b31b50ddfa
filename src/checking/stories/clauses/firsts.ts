import { sideOf } from "../topics/topic.js";
import { isFigure, isPeriod, means } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { readBase } from "./bases.js";
import { isTopic, moveOf, nounMoveOf, skipPlain, textOf, whenOf, wordsOf, yearsAt } from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import { type Detail, newestFigure, saidIn } from "./said.js";
import { figureSaid, push } from "./sayings.js";

/** "For the first time in 15 months", "the first decline since March 2024". */
export function readFirst(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  const detail: Detail = {};
  let place = at + 1;
  for (; place < nodes.length; place++) {
    const node = nodes[place]!;
    const move = nounMoveOf(node);
    if (isTopic(node)) {
      const { sign } = node.topic.flows[0]!;
      if (sign === 0 || detail.of !== undefined) break;
      detail.of = sideOf(sign);
      detail.topic = node.topic;
    } else if (move !== null && detail.of === undefined) detail.of = move;
    else if (textOf(node) === "time" && place === at + 1) detail.of = "time";
    else if (means(node, "ever")) detail.ever = true;
    else {
      // "The first monthly drop since March 2024": not from the year before, in whatever text.
      if (textOf(node) === "monthly" && moveOf(nodes[place + 1]) !== null) detail.notOf = "year-on-year";
      if (means(node, "comparison", "reading", "plain", "mod", "red")) continue;
      const next = skipPlain(nodes, place + 1);
      const over = means(node, "in") ? yearsAt(nodes, next) : null;
      const since = means(node, "since") ? whenOf(nodes[place + 1]) : null;
      if (over !== null) {
        detail.over = over.months;
        detail.vague = next !== place + 1;
        place = over.next - 1;
      } else if (since !== null) {
        detail.since = since;
        place++;
      } else break;
    }
  }
  if (detail.of === undefined) return null;
  const crossing = saidIn(reading, reading.clause?.index).findLast((one) => one.kind === "crossing");
  if (detail.of === "time" && crossing !== undefined) {
    if (detail.over === undefined && detail.since === undefined)
      crossing.detail = { ...crossing.detail, first: true };
    else crossing.missing.push("since");
    return place;
  }
  const clause = needFrame(reading);
  // "Logged its first surplus with China since 2012, with the balance standing at": that with China.
  clause.topic ??= detail.topic ?? null;
  const first = push(reading, "first", nodes[at]!.first, detail);
  // "Falling below the $10 billion mark for the first time": not so far for the first time.
  const held = newestFigure(reading);
  const isOfHeld = held?.role === "base" && held.segment === reading.segment;
  if (detail.of === "time" && isOfHeld) first.missing.push("measure");
  return place;
}

export function readTurn(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  for (let place = at + 1; place < nodes.length && place < at + 5; place++) {
    const one = nodes[place];
    if (isTopic(one)) {
      // "Swung to a surplus of".
      reading.cue = "record";
      reading.level = true;
      return at + 1;
    }
    const move = nounMoveOf(one);
    if (move !== null) {
      const to = move === "rise" ? "growth" : "decline";
      push(reading, "turn", nodes[at]!.first, { to });
      // "Returned to growth of 3%", "…, by 3%".
      Object.assign(reading, { move, moveSegment: reading.segment, wasNoun: true, cue: null });
      return place + 1;
    }
    if (!means(one, "to", "in", "plain", "turn", "mod")) return null;
  }
  return null;
}

/** "Fell 5% in May but returned to growth in June", "… to growth of 3% in June": the time of the turn; whether it is of that alone. */
export function readTimeOfTurn(reading: Reading, when: When, piece: number): boolean {
  const { said, segment, clause } = reading;
  const turn = said.findLast((one) => one.segment === segment && one.kind === "turn" && one.when === null);
  const isSecond = saidIn(reading, clause!.index).some((one) => one.segment < segment);
  if (turn === undefined || !isSecond) return false;
  turn.when = when;
  const isLast = turn === said.at(-1);
  // What follows is of that time, too.
  if (isLast) clause!.whens.push({ when, piece });
  return isLast;
}

export function readCrossing(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  const one = nodes[at]!;
  // "Below the $2.4 billion deficit of May" compares, and crosses nothing.
  const isBase = isFigure(nodes[at + 2]) && isTopic(nodes[at + 3]);
  if (isBase && textOf(nodes[at + 1]) === "the") return readBase(reading, at, nodes.length);
  let place = at + 1;
  while (means(nodes[place], "plain", "mark")) place++;
  const figure = nodes[place];
  if (!isFigure(figure) || figure.figure.kind !== "amount") return null;
  // "Which was above the $8.1 billion logged in the quarter before", "below the $42 billion of October".
  const isOf = textOf(nodes[at + 1]) === "the" && textOf(nodes[place + 1]) === "of";
  const isLogged =
    (isOf || means(nodes[place + 1], "tail")) && nodes.slice(place + 2, place + 5).some(isPeriod);
  // "Surpassing the $4 billion tallied in May".
  const isTallied = isLogged && !isOf && /surpass|exceed/.test(wordsOf(one));
  if (isTallied || (isLogged && /\b(?:above|below|topped|topping)\b/.test(wordsOf(one))))
    return readBase(reading, at, nodes.length);
  const clause = needFrame(reading);
  const said = figureSaid(reading, figure.figure, figure.first, clause, "main");
  // "Topped 28.04 billion" is a level; a threshold is a round number.
  const digits = figure.figure.text
    .replace(/[^\d.]/g, "")
    .replace(/^0+/, "")
    .replace(/0*\.?0*$/, "");
  const isRound = digits.replace(".", "").length <= 2;
  said.kind = isRound || means(one, "undercut") ? "crossing" : "level";
  let next = place + 1;
  while (means(nodes[next], "mark") || (means(nodes[next], "plain") && means(nodes[next + 1], "mark")))
    next++;
  said.detail = { is: means(one, "undercut") ? "below" : wordsOf(one) };
  reading.last = said;
  return next;
}
