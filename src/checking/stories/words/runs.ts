import { COUNTS, ORDINALS } from "../vocabulary/times.js";
import { type Token, textAt } from "./tokens.js";

/** How many in a row, or which in order: "eighth straight month", "third-highest". */
export interface Counted {
  readonly count: number;
  readonly unit: "month" | "quarter" | "year" | "other" | null;
  readonly next: number;
}

const CARDINALS = COUNTS.slice(0, 19);
const STRAIGHT = "straight consecutive successive running uninterrupted unbroken".split(" ");
const SPANS: Readonly<Record<string, Counted["unit"]>> = {
  month: "month",
  months: "month",
  monthly: "month",
  time: null,
  quarter: "quarter",
  quarters: "quarter",
  quarterly: "quarter",
  year: "year",
  years: "year",
  annual: "year",
  yearly: "year",
  half: "other",
  week: "other",
  weeks: "other",
  day: "other",
  days: "other",
};

/** "Third", "21st"; 0 for no such number. */
export const ordinalIn = (text: string): number =>
  /^\d{1,3}(?:st|nd|rd|th)$/.test(text) ? Number.parseInt(text, 10) : ORDINALS.indexOf(text) + 1;

/** "Nine", "15"; 0 for no number. */
const cardinalIn = (text: string): number =>
  /^\d{1,3}$/.test(text) ? Number(text) : CARDINALS.indexOf(text) + 1;

/** "The fifth month of growth in a row". */
const isOfRow = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "of" &&
  ["in a row", "in succession"].some((row) =>
    [2, 3].some((far) =>
      tokens
        .slice(at + far, at + far + 3)
        .map(({ text }) => text)
        .join(" ")
        .startsWith(row),
    ),
  );

/** "Extending their winning streak to a seventh month". */
function isStreakTo(tokens: readonly Token[], at: number): boolean {
  const to = at - 1 - Number(["a", "its", "the"].includes(textAt(tokens, at - 1)));
  const before = tokens.slice(Math.max(0, to - 4), Math.max(0, to)).map(({ text }) => text);
  return (
    textAt(tokens, to) === "to" && ["streak", "run", "string", "series"].some((word) => before.includes(word))
  );
}

/** "For a fourth month in May", and not "for the fourth month of the year", "for a second month since". */
const isForA = (tokens: readonly Token[], at: number, next: number): boolean =>
  textAt(tokens, at - 1) === "a" &&
  textAt(tokens, at - 2) === "for" &&
  (tokens[next] === undefined || tokens[next].kind === "sign" || textAt(tokens, next) === "in");

/** "In a row", "in succession": how long it is; 0 for none. */
function rowAt(tokens: readonly Token[], at: number): number {
  if (!["in", "on"].includes(textAt(tokens, at))) return 0;
  if (["end", "row", "succession", "trot"].includes(textAt(tokens, at + 2))) return 3;
  return ["end", "succession"].includes(textAt(tokens, at + 1)) ? 2 : 0;
}

/** "Eighth straight month", "nine months in a row", "for the fourth month running", "41 consecutive months". */
export function runAt(tokens: readonly Token[], at: number): Counted | undefined {
  const text = textAt(tokens, at);
  const ordinal = ordinalIn(text);
  const count = ordinal || cardinalIn(text);
  if (count < 1) return undefined;
  let next = at + 1;
  let unit: Counted["unit"] | undefined;
  const takeUnit = (): undefined => {
    const text = textAt(tokens, next);
    // "Second straight year-over-year decline": no run of years.
    const isOver = ["on", "over"].includes(textAt(tokens, next + 1)) && textAt(tokens, next + 2) === text;
    if (unit === undefined && !isOver && Object.hasOwn(SPANS, text)) {
      unit = SPANS[text]!;
      next++;
    }
  };
  takeUnit();
  const isStraight = (): boolean => STRAIGHT.includes(textAt(tokens, next));
  if (isStraight()) {
    next++;
    while (isStraight() || textAt(tokens, next) === "calendar") next++;
    takeUnit();
  } else if (textAt(tokens, next) === "of" && STRAIGHT.includes(textAt(tokens, next + 1))) {
    // "The 26th month of consecutive growth".
    next += 2;
  } else if (unit === undefined || !(isStreakTo(tokens, at) || isOfRow(tokens, next))) {
    const length = rowAt(tokens, next);
    // "For a fourth month" alone says no run of months, and nothing else.
    const isOpen = ordinal > 0 && unit === "month" && isForA(tokens, at, next);
    if (length === 0) return isOpen ? { count, unit: "other", next } : undefined;
    next += length;
  }
  // "The first straight gain" is no run.
  if (count === 1) return undefined;
  return { count, unit: unit ?? null, next };
}
