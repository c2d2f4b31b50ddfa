import { type When, whenAt } from "./dates.js";
import { type FigureSpan, figureAt } from "./figures.js";
import { isPlain, lexiconBook, phraseAt } from "./phrases.js";
import { placeBook } from "./places.js";
import { type Token, textAt } from "./tokens.js";

/** A piece of a sentence that means something: a flow, a verb, a figure, a time, a place, a sign or a word. */
export interface Mark {
  readonly kind: string;
  readonly value: string;
  /** The tokens that it takes. */
  readonly first: number;
  readonly next: number;
  readonly figure?: FigureSpan;
  readonly when?: When;
}

const STRAIGHT = ["straight", "consecutive", "successive"];
const COUNTS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** The kind of a mark; none beyond the ends. */
export const kindAt = (marks: readonly Mark[], at: number): string => marks[at]?.kind ?? "";

/** The marks of a sentence, which take all its tokens. */
export function marksOf(sentence: string, tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at = marks.at(-1)!.next) marks.push(markAt(sentence, tokens, at));
  return marks;
}

function markAt(sentence: string, tokens: readonly Token[], at: number): Mark {
  const token = tokens[at]!;
  const figure = figureAt(sentence, tokens, at);
  if (figure)
    return {
      kind: "figure",
      value: figure.moves ? "multiple" : figure.kind,
      first: at,
      next: figure.next,
      figure,
    };
  const run = runAt(tokens, at);
  if (run) return { kind: "run", value: `${run.months}`, first: at, next: at + run.length };
  const time = whenAt(tokens, at);
  if (time)
    return { kind: "when", value: time.when.type, first: at, next: at + time.length, when: time.when };
  // "trade with Japan" is both ways; "trade" alone may be anything.
  if (token.text === "trade" && textAt(tokens, at + 1) === "with")
    return { kind: "flow", value: "total", first: at, next: at + 1 };
  const word = phraseAt(lexiconBook(), tokens, at);
  // A place begins with a capital, but "the euro area".
  const place =
    token.raw === token.text && token.text !== "euro" ? undefined : phraseAt(placeBook(), tokens, at);
  const phrase = (place?.length ?? 0) > (word?.length ?? 0) ? place : word;
  if (phrase) return { kind: phrase.kind, value: phrase.value, first: at, next: at + phrase.length };
  if (token.kind === "sign" || token.text === "'s")
    return { kind: "sign", value: token.text, first: at, next: at + 1 };
  return { kind: isPlain(token.text) ? "plain" : "word", value: token.text, first: at, next: at + 1 };
}

/** "eighth straight month", "eight months in a row": how many months; of other units, none. */
function runAt(
  tokens: readonly Token[],
  at: number,
): { readonly months: number; readonly length: number } | undefined {
  const texts = [0, 1, 2, 3, 4].map((place) => textAt(tokens, at + place));
  const count = countOf(texts[0]!);
  if (count === 0) return undefined;
  const isRow = texts.slice(2).join(" ") === "in a row";
  if (!STRAIGHT.includes(texts[1]!) && !isRow) return undefined;
  const unit = texts[isRow ? 1 : 2]!;
  const isOther = [
    "quarter",
    "quarterly",
    "quarters",
    "year",
    "years",
    "yearly",
    "annual",
    "week",
    "weeks",
    "weekly",
    "day",
    "days",
  ];
  if (isOther.includes(unit)) return { months: 0, length: isRow ? 5 : 3 };
  const isMonth = ["month", "months", "monthly"].includes(unit);
  return { months: count, length: isRow ? 5 : isMonth ? 3 : 2 };
}

function countOf(text: string): number {
  const digits = /^(\d{1,3})(st|nd|rd|th)?$/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  return Math.max(0, COUNTS.indexOf(text), ORDINALS.indexOf(text));
}
