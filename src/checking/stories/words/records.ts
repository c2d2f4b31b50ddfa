import { isYear, monthIn } from "./month-names.js";
import { type Token, textAt } from "./tokens.js";

const KINDS = "the comparable such official monthly these those current its available modern reliable".split(
  " ",
);
const NOUNS = "record records data figures statistics series readings keeping collection compilation".split(
  " ",
);
const BEGAN =
  "began begin begun started start became become was were is are has have had been first available kept compiled collected published introduced launched established recorded comparable".split(
    " ",
  );

/** "Since comparable data became available in 1979", "the highest exports to date": as far back as is known; where it ends. */
export function sinceRecords(tokens: readonly Token[], at: number): number | null {
  const isToDate = textAt(tokens, at) === "to" && textAt(tokens, at + 1) === "date";
  if (isToDate && tokens.slice(Math.max(0, at - 6), at).some(({ text }) => /^\p{L}{3,}est$/u.test(text)))
    return textAt(tokens, at + 2) === "this" ? null : at + 2;
  if (textAt(tokens, at) !== "since") return null;
  const past = (from: number, words: readonly string[]): number => {
    let next = from;
    while (words.includes(textAt(tokens, next))) next++;
    return next;
  };
  const noun = past(at + 1, KINDS);
  const verb = past(noun, NOUNS);
  const end = past(verb, BEGAN);
  if (verb === noun || end === verb) return null;
  const year = monthIn(tokens, end + 1)?.next ?? end + 1;
  return isYear(textAt(tokens, year)) ? year + 1 : end;
}
