import { ORDINALS, SAME, SAME_UNITS, UNTIL } from "../vocabulary/times.js";
import { countIn, isYear, monthIn } from "./month-names.js";
import { dayOf, monthOrSpan, wholeMonths } from "./months.js";
import { byEnd, ordinalMonth } from "./ordinal-month.js";
import { countOfMonths, partOfYear } from "./parts-of-years.js";
import { RELATIVE } from "./relative-times.js";
import { type Token, textAt } from "./tokens.js";
import type { When, WhenSpan, Year } from "./when.js";
import { fiscalEnded, lengthOf, wholeYear, yearAfter } from "./years.js";

/** The longest time that begins at a token. */
export function periodAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const text = textAt(tokens, at);
  const isLed = text === "the" || text === "a" || text === "an";
  const start = at + Number(isLed);
  let best: WhenSpan | undefined;
  for (const read of READERS) {
    const found = read(tokens, start);
    if (found && (best === undefined || found.next > best.next)) best = found;
  }
  if (best === undefined) return undefined;
  const combined = ofThatYear(tokens, best);
  if (combined !== undefined) return combined;
  // "The January-November period", "the first half of the year period".
  const after = textAt(tokens, best.next);
  const { type } = best.when;
  const isPeriod =
    (["period", "timeframe"].includes(after) && ["count", "month", "span"].includes(type)) ||
    (["half", "quarter"].includes(after) && type === "span");
  if (!isPeriod) return best;
  // "The July-December period of the last fiscal year".
  const { when } = best;
  const { year, next } = yearAfter(tokens, best.next + 1);
  return when.type === "span" && when.year === null
    ? { when: { ...when, year }, next }
    : { when, next: best.next + 1 };
}

/** "Last year's first half", "the year's first four months", "2018's comparable 10 months", "September's third week". */
function ofThatYear(tokens: readonly Token[], { when, next }: WhenSpan): WhenSpan | undefined {
  if (textAt(tokens, next) !== "'s") return undefined;
  if (
    when.type === "month" &&
    ORDINALS.slice(0, 5)
      .concat("last")
      .includes(textAt(tokens, next + 1)) &&
    textAt(tokens, next + 2) === "week"
  )
    return { when: { type: "unclear" }, next: next + 3 };
  const whose: Year | null =
    when.type === "year"
      ? when.year
      : when.type === "this" && when.unit.endsWith("year")
        ? { type: "back", years: 0 }
        : null;
  if (whose === null) return undefined;
  // "2012's last quarter".
  const isFinal = ["closing", "final", "last"].includes(textAt(tokens, next + 1));
  const from = isFinal ? { quarter: 10, half: 7 }[textAt(tokens, next + 2)] : undefined;
  if (from !== undefined) return { when: { type: "span", from, to: 12, year: whose }, next: next + 3 };
  for (const read of [monthOrSpan, partOfYear, countOfMonths, sameTime]) {
    const inner = read(tokens, next + 1);
    if (inner === undefined) continue;
    const { when: part } = inner;
    if ((part.type === "same" || part.type === "month" || part.type === "span") && part.year === null)
      return { when: { ...part, year: whose }, next: inner.next };
  }
  return undefined;
}

/** "The 2018 final quarter", "2025 first half". */
function partBehindYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  if (!isYear(textAt(tokens, at))) return undefined;
  const part = partOfYear(tokens, at + 1);
  return part?.when.type === "span" && part.when.year === null
    ? { when: { ...part.when, year: { type: "said", year: Number(textAt(tokens, at)) } }, next: part.next }
    : undefined;
}

/** "The period January to May", "the period between January and July", "the period May 2024". */
function spanNamed(tokens: readonly Token[], at: number): WhenSpan | undefined {
  if (textAt(tokens, at) !== "period") return undefined;
  const inner = monthOrSpan(tokens, at + 1 + Number(textAt(tokens, at + 1) === "of"));
  const when = inner?.when;
  return when?.type === "span" || (when?.type === "month" && when.year !== null) ? inner : undefined;
}

/** "From 2021 to 2023", "between the second quarter of 2022 and the first of 2023": the one, or held against the other. */
function fromTo(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const lead = textAt(tokens, at);
  if (lead !== "from" && lead !== "between") return undefined;
  const first = yearOrPart(tokens, at + 1);
  const link = textAt(tokens, first?.next ?? at);
  const isLinked = lead === "between" ? link === "and" : UNTIL.includes(link);
  const second = first && isLinked ? yearOrPart(tokens, first.next + 1) : undefined;
  return second && { when: { type: "unclear" }, next: second.next };
}

function yearOrPart(tokens: readonly Token[], at: number): WhenSpan | undefined {
  if (isYear(textAt(tokens, at))) return wholeYear(tokens, at);
  return partOfYear(tokens, at + Number(textAt(tokens, at) === "the"));
}

const READERS: readonly ((tokens: readonly Token[], at: number) => WhenSpan | undefined)[] = [
  monthOrSpan,
  partOfYear,
  partBehindYear,
  ordinalMonth,
  byEnd,
  countOfMonths,
  fromTo,
  wholeYear,
  fiscalEnded,
  relative,
  besideSame,
  spanNamed,
  sameTime,
  dayOf,
  wholeMonths,
  lengthOf,
];

const RELATIVE_BY_FIRST = new Map<string, (readonly [readonly string[], When])[]>();
for (const [phrase, when] of RELATIVE) {
  const words = phrase.split(" ");
  RELATIVE_BY_FIRST.set(words[0]!, [...(RELATIVE_BY_FIRST.get(words[0]!) ?? []), [words, when]]);
}

/** "Last month", "a year earlier", "so far this year until September". */
function relative(tokens: readonly Token[], at: number): WhenSpan | undefined {
  let best: WhenSpan | undefined;
  for (const [words, when] of RELATIVE_BY_FIRST.get(textAt(tokens, at)) ?? []) {
    if (!words.every((word, place) => textAt(tokens, at + place) === word)) continue;
    // "The month", "the year": only with their article.
    if (
      words.length === 1 &&
      ["half", "month", "period", "quarter", "year"].includes(words[0]!) &&
      !["the", "whole"].includes(textAt(tokens, at - 1))
    )
      continue;
    // "The year-on-year increase".
    if (words.length === 1 && tokens[at + 1]?.joined === true) continue;
    const next = at + words.length;
    // "Mexico accumulated a deficit of": a verb.
    if (words[0] === "accumulated" && ["a", "an"].includes(textAt(tokens, next))) continue;
    // "The highest since January 2011", "the first fall since January" are no year to date.
    const isOfYear = isYear(textAt(tokens, next)) || textAt(tokens, next) === "last";
    if (words[0] === "since" && (isOfYear || isAfterRank(tokens, at))) continue;
    // "The month before COVID restrictions".
    const after = tokens[next];
    if (
      words.at(-1) === "before" &&
      after?.kind === "word" &&
      (/^\p{Lu}/u.test(after.raw) || after.text === "the")
    )
      continue;
    if (best === undefined || next > best.next) best = { when, next };
  }
  if (best?.when.type === "to-date") {
    const link = textAt(tokens, best.next);
    const place = best.next + (textAt(tokens, best.next + 1) === "end" ? 2 : 1);
    const month = ["through", "till", "to", "until", "up"].includes(link)
      ? monthIn(tokens, place)
      : undefined;
    if (month) return { when: { type: "to-date", to: month.month }, next: month.next };
    // "From the beginning of the year 2017".
    if (isYear(link) && textAt(tokens, best.next - 1) === "year")
      return { when: { ...best.when, year: link }, next: best.next + 1 };
  }
  return best;
}

/** "From the preceding and corresponding quarters": each of the two. */
function besideSame(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const isSecond = SAME.includes(textAt(tokens, at));
  const first = isSecond ? at - 2 : at;
  const isIt =
    ["preceding", "previous"].includes(textAt(tokens, first)) &&
    textAt(tokens, first + 1) === "and" &&
    SAME.includes(textAt(tokens, first + 2)) &&
    textAt(tokens, first + 3) === "quarters";
  if (!isIt) return undefined;
  const { year, next } = yearAfter(tokens, first + 4);
  if (year !== null) return undefined;
  return isSecond
    ? { when: { type: "same", year: { type: "earlier", years: 1 } }, next }
    : { when: { type: "before", unit: "quarter" }, next: at + 1 };
}

const RANKS = /^(?:first|most|least|worst|best|record|highs?|lows?|peak|trough|time|\p{L}{3,}est)$/u;

/** "The first fall in exports since", "the highest level since". */
const isAfterRank = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ text }) => RANKS.test(text));

/** "The same month last year", "the corresponding period of 2024", "last year's corresponding month". */
function sameTime(tokens: readonly Token[], at: number): WhenSpan | undefined {
  if (!SAME.includes(textAt(tokens, at))) return undefined;
  const isPlain = textAt(tokens, at) !== "year";
  let place = at + 1;
  // "The same 2024 period".
  const named = textAt(tokens, place);
  if (isPlain && isYear(named) && SAME_UNITS.includes(textAt(tokens, place + 1)))
    return { when: { type: "same", year: { type: "said", year: Number(named) } }, next: place + 2 };
  // "The same year-ago period".
  if (
    named === "year" &&
    textAt(tokens, place + 1) === "ago" &&
    SAME_UNITS.includes(textAt(tokens, place + 2))
  )
    return { when: { type: "same", year: { type: "earlier", years: 1 } }, next: place + 3 };
  const count = countIn(textAt(tokens, place));
  if (count > 0 && ["month", "months"].includes(textAt(tokens, place + 1))) place++;
  // "The same time period".
  if (textAt(tokens, place) === "time" && textAt(tokens, place + 1) === "period") place++;
  if (!isPlain || !SAME_UNITS.includes(textAt(tokens, place))) return undefined;
  // "The comparable 11-month period".
  if (count > 0 && textAt(tokens, place + 1) === "period") place++;
  // "The same month, but in 2021".
  const isBut = textAt(tokens, place + 1) === "," && textAt(tokens, place + 2) === "but";
  // "The corresponding period ending May 2018".
  const end = /^end(?:ed|ing)$/.test(textAt(tokens, place + 1)) ? monthIn(tokens, place + 2) : undefined;
  const { year, next } = yearAfter(tokens, end?.next ?? (isBut ? place + 3 : place + 1));
  // "Over a similar period": not the same.
  const isLike = textAt(tokens, at) === "similar" && textAt(tokens, at - 1) === "a" && year === null;
  if (isLike) return { when: { type: "unclear" }, next };
  const months = count > 0 ? count : Number(textAt(tokens, place) === "month");
  return { when: { type: "same", year, ...(months > 0 && { months }) }, next };
}
