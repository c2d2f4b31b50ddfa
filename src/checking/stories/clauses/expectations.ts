import {
  hasAny,
  isArticle,
  isFigure,
  isPeriod,
  isUnread,
  meaning,
  means,
  type Piece,
  type PieceOf,
} from "../words/pieces.js";
import {
  figureAfter,
  isMoveNode,
  isTopic,
  type Move,
  moveOf,
  type Node,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import { figureSaid, lose, push } from "./sayings.js";

export function expectAhead(nodes: readonly Node[], at: number, end: number): boolean {
  for (let place = at + 1; place < end; place++) {
    const one = nodes[place];
    if (means(one, "expect")) return true;
    if (means(one, "and")) return false;
    if (isPeriod(one) && one.isOwner) return false;
  }
  return false;
}

/** The words for a size: which way a fall is meant by them hangs on what they are said of. */
const SIZES = /slower|smaller|milder|bigger|larger|steeper|sharper/;

function positionOf(opener: Piece): string {
  const beat = meaning(opener, "beat");
  if (beat !== undefined) return beat;
  const words = wordsOf(opener);
  if (/above/.test(words)) return "above";
  if (/below|under/.test(words)) return "below";
  if (/steeper|wider/.test(words)) return "size";
  if (/better/.test(words)) return "above";
  if (/higher|more|faster|larger|bigger|greater|stronger/.test(words)) return "more";
  if (/worse|weaker|\blower/.test(words)) return "below";
  return /slower|less|smaller|narrower/.test(words) ? "less" : "?";
}

/** "Beat the 3.8%–4% expected", "below forecasts for a 2.5% rise". */
export function readSurprise(reading: Reading, at: number, end: number, given?: Node): number | null {
  const { nodes } = reading;
  const opener = (given ?? nodes[at]) as PieceOf<"word">;
  let figure: PieceOf<"figure"> | null = null;
  let isExpected = false;
  let move: Move | null = null;
  let place = at + 1;
  let bad: number | null = null;
  let noun = false;
  for (; place < end; place++) {
    const node = nodes[place]!;
    const isOpen = isExpected && figure === null;
    if (isTopic(node)) {
      const { sign } = node.topic.flows[0]!;
      if (sign !== 0) {
        move = sign === 1 ? "rise" : "fall";
        continue;
      }
      // "Above forecasts for imports of $4 billion": none of them was.
      const expected = isOpen ? figureAfter(nodes, place + 1, end) : null;
      if (expected === null) break;
      lose(reading, nodes[expected]!);
      return expected + 1;
    }
    if (means(node, "expect")) {
      isExpected = true;
      continue;
    }
    // "Beat expectations with a 19.3 percent surge", "above expectations at $3 billion": what was, not what was expected.
    // "Fell to a weaker than forecast $5 billion": so, too.
    if (isOpen && (means(node, "with", "at") || (isFigure(node) && isArticle(nodes[at - 1])))) return null;
    if (isFigure(node)) {
      if (figure !== null && node.figure.kind === "number") continue;
      if (figure !== null) break;
      figure = node;
      continue;
    }
    const whoNext = nodes[skipPlain(nodes, place + 1)];
    if (isExpected && textOf(node) === "from" && (means(whoNext, "who") || isUnread(whoNext))) continue;
    // "Beating the 4% forecast from April": when it was made.
    const isMade = textOf(node) === "from" && means(nodes[place - 1], "expect") && isPeriod(nodes[place + 1]);
    if (isMade && figure !== null) {
      place++;
      continue;
    }
    if (means(node, "from", "compare", "to") && figure !== null) break;
    // "The 3% (that) economists had forecast".
    const isLinked =
      /^(?:had|that)$/.test(textOf(node)) && expectAhead(nodes, place, Math.min(end, place + 5));
    if (isLinked && figure !== null) continue;
    if (means(node, "and", "link", "after", "record", "not") && textOf(node) !== "as") {
      const next = nodes[place + 1];
      if (isExpected && means(node, "and") && (isUnread(next) || means(next, "who"))) continue;
      // "Above forecasts and 4% more than in April".
      if (figure !== null || means(node, "after") || (isExpected && isFigure(nodes[place + 1]))) break;
    }
    const moved = moveOf(node);
    const isDone = isExpected && figure !== null;
    if (moved !== null) {
      noun = true;
      move = moved.move;
    } else if (isUnread(node) || node.kind === "run") {
      // "A 0.5% zork": it may say which way.
      if (!isDone || isFigure(nodes[place - 1])) bad = node.first;
    } else if (isPeriod(node) && !isDone) break;
  }
  if (figure === null || !isExpected) return null;
  const clause = needFrame(reading);
  const said = figureSaid(reading, figure.figure, figure.first, clause, "main");
  said.kind = "surprise";
  said.move = move;
  said.detail = {
    isOfSize: SIZES.test(opener.text) || opener.text.startsWith("exceed"),
    opener: positionOf(opener),
    noun,
    host: reading.last !== null ? reading.said.indexOf(reading.last) : null,
  };
  if (bad !== null) said.missing.push("expectation");
  // "Beating a forecast 4% rise to $3 billion", "the 4% rise expected at $5 billion": forecast, too.
  const rest = means(nodes[place], "to") ? place + 1 : place;
  if (!isFigure(nodes[rest]) || !means(nodes[rest - 1], "to", "at")) return place;
  lose(reading, nodes[rest]!);
  return rest + 1;
}

/** "Far more than markets had expected", "beating forecasts": nothing that can be placed, and nothing that turns the rest. */
export function readBareExpectation(reading: Reading, from: number): boolean {
  const { nodes } = reading;
  const rest = nodes.slice(from);
  const expected = rest.find((node) => means(node, "expect"));
  const isLed = means(
    nodes[skipPlain(nodes, from)],
    "beat",
    "from",
    "compare",
    "expect",
    "mod",
    "rise",
    "fall",
  );
  if (
    expected === undefined ||
    (!isLed && !rest.every((node) => means(node, "plain", "expect", "mod", "link", "from", "beat"))) ||
    rest.some((node) => isTopic(node) || means(node, "not") || moveOf(node)?.use === "verb")
  )
    return false;
  push(reading, "lost", expected.first, {}).missing.push("expectation");
  return true;
}

/** What analysts and economists put, is a guess. */
export const isGuesser = (node: Node): boolean => /^(?:analyst|economist)/.test(textOf(node));

export function forecastIn(nodes: readonly Node[], from: number): boolean {
  const isBeaten =
    hasAny(nodes, "beat", "from", "undercut", "pass") ||
    nodes.some((node, at) => at > from + 2 && HELD.includes(wordsOf(node)) && isExpectedNear(nodes, at));
  return nodes.some(
    (node, at) =>
      at >= from &&
      (means(node, "modal", "target") ||
        (textOf(node) === "estimated" && means(nodes[at + 1], "to")) ||
        // "Economists put exports at $5 billion".
        (textOf(node) === "put" && nodes.slice(0, at).some(isGuesser)) ||
        (means(node, "expect") && (!isBeaten || isOfTopic(nodes, at)))),
  );
}

const HELD: readonly string[] = "compared with|compared to|versus|vs|against|as against".split("|");

/** "Compared with a forecast of", "against a $5 billion surplus predicted by economists". */
const isExpectedNear = (nodes: readonly Node[], at: number): boolean =>
  hasAny(nodes.slice(at + 1, at + 8), "expect");

/** "Expected the surplus to expand". */
function isOfTopic(nodes: readonly Node[], at: number): boolean {
  const topic = skipPlain(nodes, at + 1);
  return isTopic(nodes[topic]) && means(nodes[topic + 1], "to") && isMoveNode(nodes[topic + 2]);
}
