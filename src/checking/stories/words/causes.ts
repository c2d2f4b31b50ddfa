import { isManner } from "./lexicon.js";
import { type Token, textAt } from "./tokens.js";

const list = (words: string): readonly string[] => words.split(" ");
const DEGREES = list(
  "mainly largely partly partially primarily mostly chiefly principally also again further",
);
const BY = list(
  "driven boosted fuelled fueled helped led lifted buoyed hurt dragged weighed supported prompted spurred aided hit dented hampered caused influenced affected powered triggered brought offset swollen squeezed strained pushed pulled weakened fanned aggravated explained dampened carried",
);
const WAYS = list("up down hard on back about higher lower forward");
const TO = list("due thanks owing attributable attributed linked traced ascribed");
const QUALITIES = list(
  "less continued strong stronger weak weaker high higher low lower rising falling robust surging soaring solid brisk improved improving increased sluggish slowing growing healthy buoyant softer subdued costlier dearer cheaper firmer larger bigger greater",
);
const NOUNS = list("demand fears worries concerns hopes expectations tariffs strength");
const COPULAS = list("is are was were");
const DUE_TO = [
  ...QUALITIES,
  ...list("a an the its their this these those exports imports shipments larger smaller bigger greater"),
];

/** "In part", "largely", "more than": how much of a cause something is; where it ends. */
function degrees(tokens: readonly Token[], at: number): number {
  let next = at;
  for (;;) {
    const two = `${textAt(tokens, next)} ${textAt(tokens, next + 1)}`;
    if (two === "in part" || two === "more than") next += 2;
    else if (DEGREES.includes(textAt(tokens, next)) || isMannerAt(tokens, next)) next++;
    else return next;
  }
}

const isMannerAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && isManner(tokens[at], false);

/** "Driven mainly by", "due in part to", "because of", "on robust demand", "on a surge in": a cause begins; where its words end. */
export function causeAt(tokens: readonly Token[], at: number): number | null {
  const word = degrees(tokens, at);
  const text = textAt(tokens, word);
  // "Is due to higher exports", and not "is due to rise".
  if (COPULAS.includes(text) && textAt(tokens, degrees(tokens, word + 1)) === "due") {
    const next = causeAt(tokens, word + 1);
    return next !== null && DUE_TO.includes(textAt(tokens, next)) ? next : null;
  }
  if (text === "because") return word + 1 + Number(textAt(tokens, word + 1) === "of");
  // "Largely the result of".
  if (
    ["a", "the"].includes(text) &&
    textAt(tokens, word + 1) === "result" &&
    textAt(tokens, word + 2) === "of"
  )
    return word > at || ["a", "the"].includes(textAt(tokens, at)) ? word + 3 : null;
  if (text === "on") return conditionAt(tokens, word + 1);
  if (text === "as" && textAt(tokens, word + 2) === "result" && textAt(tokens, word + 3) === "of")
    return word + 4;
  // "Contributed by higher exports to Peru", and not "by Peru".
  const isBy = BY.includes(text) || (text === "contributed" && QUALITIES.includes(textAt(tokens, word + 2)));
  if (!isBy && !TO.includes(text)) return null;
  const way = word + 1 + Number(isBy && WAYS.includes(textAt(tokens, word + 1)));
  const link = degrees(tokens, way);
  return textAt(tokens, link) === (isBy ? "by" : "to") ? link + 1 : null;
}

/** "Strong", "demand". */
function conditionAt(tokens: readonly Token[], at: number): number | null {
  const noun = at + Number(["a", "an", "the"].includes(textAt(tokens, at)));
  if (QUALITIES.includes(textAt(tokens, noun))) return noun + 1;
  return NOUNS.includes(textAt(tokens, at)) ? at + 1 : null;
}
