import { type Token, textAt } from "./tokens.js";

/** Which year: said, or relative to the text or to its statement. */
export type Year =
  | { readonly type: "said"; readonly year: number }
  /** Of the text: "this year" 0, "last year" 1. */
  | { readonly type: "back"; readonly years: number }
  /** Of the statement: "a year earlier" 1, "the same year" 0. */
  | { readonly type: "earlier"; readonly years: number }
  | { readonly type: "fiscal"; readonly year: number }
  | { readonly type: "fiscal-back"; readonly years: number };

/** What words say of a time, before it is known when they were said. */
export type When =
  | { readonly type: "month"; readonly month: number; readonly year: Year | null }
  | {
      readonly type: "span";
      readonly from: number;
      readonly to: number;
      readonly year: Year | null;
      readonly compares?: true;
    }
  | { readonly type: "year"; readonly year: Year }
  /** So many months before the month of the text. */
  | { readonly type: "back"; readonly months: number }
  | { readonly type: "back-quarter"; readonly quarters: number }
  /** So many months before the statement's own; 0 is its quarter or half. */
  | { readonly type: "earlier"; readonly months: number }
  | { readonly type: "before"; readonly unit: "quarter" | "half" }
  | { readonly type: "same"; readonly year: Year | null }
  | { readonly type: "to-date"; readonly to: number | null }
  | { readonly type: "count"; readonly months: number }
  | {
      readonly type: "rolling";
      readonly months: number;
      readonly to: number;
      readonly year: Year | null;
      readonly growth?: true;
    }
  | { readonly type: "this"; readonly unit: "month" | "year" | "period" }
  | {
      readonly type: "day";
      readonly month: number | null;
      readonly day: number;
      readonly year: number | null;
    }
  | { readonly type: "weeks" }
  /** "Five months", "two years": how long, not when. */
  | { readonly type: "length"; readonly months: number }
  | { readonly type: "unclear" };

export interface WhenSpan {
  readonly when: When;
  readonly next: number;
}

const LONG = "january february march april may june july august september october november december".split(
  " ",
);
const SHORTS = "jan feb mar apr jun jul aug sep sept oct nov dec".split(" ");
const SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = ["first", "second", "third", "fourth"];
const ORDINAL_NUMBERS = ["1st", "2nd", "3rd", "4th"];
const UNTIL = ["to", "through", "till", "until", "thru", "—", "–", "up"];
const ENDED = ["to", "through", "ended", "ending", "till", "until", "thru", "in"];

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
  const isPeriod =
    ["period", "timeframe"].includes(after) && ["span", "count", "month"].includes(best.when.type);
  return isPeriod ? { when: best.when, next: best.next + 1 } : best;
}

/** "Last year's first half", "2018's comparable 10 months", "September's third week". */
function ofThatYear(tokens: readonly Token[], { when, next }: WhenSpan): WhenSpan | undefined {
  if (textAt(tokens, next) !== "'s") return undefined;
  if (
    when.type === "month" &&
    ORDINALS.concat("last", "fifth").includes(textAt(tokens, next + 1)) &&
    textAt(tokens, next + 2) === "week"
  )
    return { when: { type: "unclear" }, next: next + 3 };
  const whose: Year | null =
    when.type === "year"
      ? when.year
      : when.type === "this" && when.unit === "year"
        ? { type: "back", years: 0 }
        : null;
  if (whose === null) return undefined;
  for (const read of [monthOrSpan, partOfYear, countOfMonths, sameTime]) {
    const inner = read(tokens, next + 1);
    if (inner === undefined) continue;
    const { when: part } = inner;
    if (part.type === "same" || part.type === "month" || part.type === "span") {
      if (part.year === null) return { when: { ...part, year: whose }, next: inner.next };
    } else if (part.type === "count")
      return { when: { type: "span", from: 1, to: part.months, year: whose }, next: inner.next };
  }
  return undefined;
}

const READERS: readonly ((tokens: readonly Token[], at: number) => WhenSpan | undefined)[] = [
  monthOrSpan,
  partOfYear,
  countOfMonths,
  wholeYear,
  relative,
  sameTime,
  dayOf,
  lengthOf,
];

export function monthIn(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const long = LONG.indexOf(token.text);
  const month = long >= 0 ? long : SHORT.indexOf(token.text.slice(0, 3));
  // Months begin with a capital; "Mars" is none.
  if (month < 0 || token.raw.startsWith(token.text.charAt(0)) || (long < 0 && !SHORTS.includes(token.text)))
    return undefined;
  if (token.text === "may" && !isMonthOfMay(tokens, at)) return undefined;
  return { month: month + 1, next: at + (long < 0 && textAt(tokens, at + 1) === "." ? 2 : 1) };
}

const BEFORE_MAY =
  "in of for since from until during and to between through with over than january april early late last this month on the — ,".split(
    " ",
  );
const AFTER_MAY = "'s exports imports trade shipments surplus deficit was were to and alone saw , . )".split(
  " ",
);

/** "May" stands for the month where a verb cannot. */
function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [textAt(tokens, at - 1), textAt(tokens, at + 1)];
  return (
    tokens[at]!.joined ||
    tokens[at + 1]?.joined === true ||
    BEFORE_MAY.includes(before) ||
    /^(?:19|20)\d\d$/.test(after) ||
    AFTER_MAY.includes(after)
  );
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const countIn = (text: string): number =>
  COUNTS.indexOf(text) + 1 || (/^\d{1,2}$/.test(text) ? Number(text) : 0);

/** "2024", "of 2024", ", 2024", "last year", "of the fiscal year 2023-24", "a year earlier". */
function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: Year | null; readonly next: number } {
  const none = { year: null, next: at };
  const link = textAt(tokens, at);
  const isComma = link === ",";
  let start = at + Number(["of", "in", "for", "during"].includes(link) || isComma);
  const isThe = textAt(tokens, start) === "the" || textAt(tokens, start) === "a";
  if (isThe) start++;
  const [one, two, three] = [0, 1, 2].map((place) => textAt(tokens, start + place)) as [
    string,
    string,
    string,
  ];
  if (isYear(one)) {
    if (isComma && isYear(textAt(tokens, start + 1))) return none;
    const isPair = tokens[start + 1]?.joined === true && /^(?:\d\d|20\d\d)$/.test(two);
    const fiscal = isPair || ["fiscal", "financial"].includes(two);
    const next = start + 1 + Number(isPair);
    const word = textAt(tokens, next);
    const ends =
      ["fiscal", "financial"].includes(word) && textAt(tokens, next + 1) === "year" ? next + 2 : next;
    if (fiscal) return { year: { type: "fiscal", year: fiscalNumber(one, isPair ? two : null) }, next: ends };
    return { year: { type: "said", year: Number(one) }, next };
  }
  if (isComma && !(one === "last" && two === "year")) return none;
  const fy = /^fy(\d{2,4})$/.exec(one);
  if (fy) {
    const isPair = tokens[start + 1]?.joined === true && /^\d\d$/.test(two);
    const year = isPair ? Number(`20${two}`) : Number(fy[1]!.length === 2 ? `20${fy[1]}` : fy[1]);
    return { year: { type: "fiscal", year }, next: start + 1 + Number(isPair) };
  }
  if ((one === "fiscal" || one === "financial") && isYear(two))
    return { year: { type: "fiscal", year: Number(two) }, next: start + 2 };
  if ((one === "fiscal" || one === "financial") && two === "year") {
    if (isYear(three)) {
      const four = textAt(tokens, start + 3);
      const isPair = tokens[start + 3]?.joined === true && /^\d\d$/.test(four);
      return {
        year: { type: "fiscal", year: fiscalNumber(three, isPair ? four : null) },
        next: start + 3 + Number(isPair),
      };
    }
    return { year: { type: "fiscal-back", years: 0 }, next: bracketed(tokens, start + 2) };
  }
  const isFiscal =
    (two === "fiscal" || two === "financial") &&
    ["current", "this", "last", "previous", "ongoing", "past", "prior"].includes(one);
  if (isFiscal) {
    const years = ["current", "this", "ongoing"].includes(one) ? 0 : 1;
    return {
      year: { type: "fiscal-back", years },
      next: bracketed(tokens, start + 2 + Number(three === "year")),
    };
  }
  if (two === "year" && !isFiscal) {
    if (one === "this" || one === "current") return { year: { type: "back", years: 0 }, next: start + 2 };
    if (one === "last") return { year: { type: "back", years: 1 }, next: start + 2 };
    if (["previous", "prior", "preceding"].includes(one))
      return { year: { type: "earlier", years: 1 }, next: start + 2 };
    if (one === "same") return { year: { type: "earlier", years: 0 }, next: start + 2 };
  }
  if (one === "year" && ["earlier", "ago", "before", "previously", "prior"].includes(two))
    return { year: { type: "earlier", years: 1 }, next: start + 2 };
  if (
    one === "year" &&
    isThe &&
    ["of", "in", "for"].includes(link) &&
    !["to", "ended", "ending"].includes(two)
  )
    return { year: { type: "back", years: 0 }, next: start + 1 };
  return none;
}

/** "Fiscal year (2022-23)": the bracket says which. */
function bracketed(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== "(" || !isYear(textAt(tokens, at + 1))) return at;
  const close = [2, 3].find((place) => textAt(tokens, at + place) === ")");
  return close === undefined ? at : at + close + 1;
}

function fiscalNumber(first: string, second: string | null): number {
  // The year in which it ends.
  return second === null ? Number(first) : Number(first.slice(0, 4 - second.length) + second);
}

/** "November 2024", "January to November", "between January and November 2025", "January and February". */
function monthOrSpan(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const lead = textAt(tokens, at);
  const isFrom = lead === "from";
  const isBetween = lead === "between";
  let start = at + Number(isFrom || isBetween);
  if (lead === "month" && textAt(tokens, at + 1) === "of") start = at + 2;
  const isLast = lead === "last" || lead === "this" || lead === "previous";
  if (isLast) start = at + 1;
  const first = monthIn(tokens, start);
  if (first === undefined) return undefined;
  const early = yearAfter(tokens, first.next);
  for (const from of early.next > first.next ? [early.next, first.next] : [first.next]) {
    const link = textAt(tokens, from);
    const isJoined = tokens[from]?.joined === true;
    const isLinked =
      isJoined ||
      (UNTIL.includes(link) && link !== "up") ||
      (link === "and" && isBetween) ||
      (link === "and" && first.month === 1 && monthIn(tokens, from + 1)?.month === 2);
    if (!isLinked) continue;
    const second = monthIn(tokens, isJoined ? from : from + 1);
    if (second === undefined) continue;
    const { year, next } = yearAfter(tokens, second.next);
    const isTogether = ["together", "combined"].includes(textAt(tokens, next));
    return {
      when: {
        type: "span",
        from: first.month,
        to: second.month,
        year: year ?? early.year,
        ...(isFrom && first.month !== 1 && { compares: true as const }),
      },
      next: next + Number(isTogether),
    };
  }
  if (isFrom || isBetween) return undefined;
  // "Through September, the deficit is up".
  if (textAt(tokens, at - 1) === "through" && textAt(tokens, first.next) === ",")
    return { when: { type: "to-date", to: first.month }, next: first.next };
  // "The June year" of New Zealand.
  if (textAt(tokens, first.next) === "year" && textAt(tokens, start - 1) === "the")
    return { when: { type: "rolling", months: 12, to: first.month, year: null }, next: first.next + 1 };
  const year = lead === "last" ? ({ type: "back", years: 1 } as const) : early.year;
  return {
    when: { type: "month", month: first.month, year },
    next: lead === "last" ? first.next : early.next,
  };
}

/** "The third quarter of 2025", "first half", "Q3", "H1 2024", "the last quarter", "the first three quarters". */
function partOfYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const one = textAt(tokens, at);
  const short = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(one);
  const isFiscal = one === "fiscal" || one === "financial";
  const base = at + Number(isFiscal);
  const [first, second, third] = [0, 1, 2].map((place) => textAt(tokens, base + place)) as [
    string,
    string,
    string,
  ];
  let size = 0;
  let number = 0;
  let count = 1;
  let next = base;
  if (short) {
    size = (short[1] ?? short[4]) === "q" ? 3 : 6;
    number = Number(short[2] ?? short[3]);
    next = at + 1;
  } else if (
    (first === "first" || first === "last") &&
    countIn(second) > 1 &&
    countIn(second) < 5 &&
    third === "quarters"
  ) {
    if (first === "last") return undefined;
    size = 3;
    number = 1;
    count = countIn(second);
    next = base + 3;
  } else {
    const ordinal = (ORDINALS.indexOf(first) >= 0 ? ORDINALS : ORDINAL_NUMBERS).indexOf(first) + 1;
    const isLast = ["last", "final", "closing"].includes(first);
    const isHalf = second === "half" && (ordinal <= 2 || isLast);
    if (ordinal + Number(isLast) === 0 || !(second === "quarter" || isHalf)) {
      if (first === "latter" && second === "half") return { when: { type: "unclear" }, next: base + 2 };
      return undefined;
    }
    size = isHalf ? 6 : 3;
    number = isLast ? 12 / size : ordinal;
    next = base + 2;
    if (isLast && first === "last" && yearAfter(tokens, next).year === null) return undefined;
  }
  if (number * size > 12) return undefined;
  const { year, next: end } = yearAfter(tokens, next);
  const from = (number - 1) * size + 1;
  const to = from + size * count - 1;
  const own: Year | null = isFiscal
    ? year === null
      ? { type: "fiscal-back", years: 0 }
      : year.type === "said"
        ? { type: "fiscal", year: year.year }
        : year.type === "back"
          ? { type: "fiscal-back", years: year.years }
          : year
    : year;
  return { when: { type: "span", from, to, year: own }, next: end };
}

/** "The first five months of 2025", "the 11 months through November", "the past eleven months", "the six-month period". */
function countOfMonths(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const lead = textAt(tokens, at);
  const isFirst = lead === "first" || lead === "opening" || lead === "initial";
  const isPast = ["past", "last", "previous", "latest", "preceding"].includes(lead);
  const start = at + Number(isFirst || isPast);
  const text = textAt(tokens, start);
  const isYearTo = (text === "year" || text === "calendar") && !isFirst && !isPast;
  if (isFirst && text === "month") {
    const { year, next } = yearAfter(tokens, start + 1);
    return { when: { type: "span", from: 1, to: 1, year }, next };
  }
  const count = isYearTo ? 12 : countIn(text);
  const isDays =
    ["days", "weeks", "working", "trading"].includes(textAt(tokens, start + 1)) && (isFirst || isPast);
  if (!isDays && (count === 0 || count > 12))
    return isPast && countIn(text) > 12 && textAt(tokens, start + 1).startsWith("month")
      ? { when: { type: "unclear" }, next: start + 2 }
      : undefined;
  const unit = isYearTo ? "months" : textAt(tokens, start + 1);
  if (isDays) {
    let next = start + 2 + Number(textAt(tokens, start + 2) === "days");
    if (textAt(tokens, next) === "of" || textAt(tokens, next) === "in")
      next = (monthOrSpan(tokens, next + 1) ?? { next }).next;
    return { when: { type: "unclear" }, next };
  }
  if (unit !== "months" && unit !== "month") return undefined;
  let next = isYearTo ? start + 1 : start + 2;
  if (textAt(tokens, next) === "period" || textAt(tokens, next) === "span") next++;
  const link = textAt(tokens, next);
  // "The six months from April to September".
  if (link === "from" || link === "(" || link === "between") {
    const inner = monthOrSpan(tokens, link === "(" ? next + 1 : next);
    const close = link === "(" && inner ? textAt(tokens, inner.next) === ")" : true;
    if (inner?.when.type === "span" && close) {
      const { from, to, year } = inner.when;
      const after = yearAfter(tokens, inner.next + Number(link === "("));
      return { when: { type: "span", from, to, year: after.year ?? year }, next: after.next };
    }
  }
  if (ENDED.includes(link)) {
    let place = next + 1;
    if (
      textAt(tokens, place) === "the" &&
      textAt(tokens, place + 1) === "end" &&
      textAt(tokens, place + 2) === "of"
    )
      place += 3;
    if (link !== "in" && textAt(tokens, place) === "in") place++;
    const month = monthIn(tokens, place);
    if (month !== undefined && !(isYearTo && link === "in")) {
      const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(textAt(tokens, month.next)) ? month.next + 1 : month.next;
      const { year, next: end } = yearAfter(tokens, day);
      const growth = isYearTo && (link === "to" || link === "through");
      return {
        when: { type: "rolling", months: count, to: month.month, year, ...(growth && { growth }) },
        next: end,
      };
    }
  }
  if (isYearTo) return undefined;
  const { year, next: end } = yearAfter(tokens, next);
  if (isFirst || (year !== null && !isPast))
    return { when: { type: "span", from: 1, to: count, year }, next: end };
  const isNamed =
    ["the", "of"].includes(textAt(tokens, at - 1)) ||
    tokens[start + 1]?.joined === true ||
    ["period", "span"].includes(textAt(tokens, next - 1));
  if (!isNamed && !isPast) return { when: { type: "length", months: count }, next };
  if (unit === "month" && textAt(tokens, next - 1) === "month" && !isPast && count > 1)
    return { when: { type: "count", months: count }, next };
  if (isPast) return { when: count === 1 ? { type: "back", months: 1 } : { type: "unclear" }, next };
  return tokens[start + 1]?.joined === true || unit === "months"
    ? { when: { type: "count", months: count }, next }
    : undefined;
}

/** "2024", "the whole of last year", "fiscal 2023", "FY24", "this year". */
function wholeYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  let start = at;
  const lead = textAt(tokens, at);
  const isWhole = ["whole", "full", "entire", "calendar", "all"].includes(lead);
  if (isWhole) {
    start = at + 1;
    if (textAt(tokens, start) === "of") start++;
    if (textAt(tokens, start) === "the") start++;
    if (textAt(tokens, start) === "year") {
      const { year, next } = yearAfter(tokens, start + 1);
      if (year === null)
        return lead === "full" || lead === "whole" || lead === "entire"
          ? { when: { type: "this", unit: "year" }, next: start + 1 }
          : undefined;
      return { when: { type: "year", year }, next };
    }
  }
  if (lead === "year" && isYear(textAt(tokens, at + 1))) start = at + 1;
  const { year, next } = yearAfter(tokens, start);
  if (year === null || ["of", "in", "for", "from", "during", ","].includes(textAt(tokens, start)))
    return undefined;
  if (year.type === "back" && year.years === 0) return { when: { type: "this", unit: "year" }, next };
  // "A year earlier" is read with the month it stands for.
  if (
    year.type === "earlier" &&
    year.years === 1 &&
    !["previous", "prior", "preceding"].includes(textAt(tokens, start))
  )
    return undefined;
  return { when: { type: "year", year }, next };
}

const RELATIVE: readonly (readonly [string, When])[] = [
  ["last month", { type: "back", months: 1 }],
  ["this month", { type: "this", unit: "month" }],
  ["this past month", { type: "back", months: 1 }],
  ["month", { type: "this", unit: "period" }],
  ["that month", { type: "this", unit: "period" }],
  ["reporting month", { type: "this", unit: "period" }],
  ["month under review", { type: "this", unit: "period" }],
  ["review period", { type: "this", unit: "period" }],
  ["reference month", { type: "this", unit: "period" }],
  ["recording period", { type: "this", unit: "period" }],
  ["reporting period", { type: "this", unit: "period" }],
  ["period", { type: "this", unit: "period" }],
  ["cited period", { type: "this", unit: "period" }],
  ["said period", { type: "this", unit: "period" }],
  ["period under review", { type: "this", unit: "period" }],
  ["quarter", { type: "this", unit: "period" }],
  ["same period", { type: "same", year: null }],
  ["same month", { type: "same", year: null }],
  ["same quarter", { type: "same", year: null }],
  ["this time", { type: "this", unit: "period" }],
  ["this period", { type: "this", unit: "period" }],
  ["that period", { type: "this", unit: "period" }],
  ["same time", { type: "same", year: null }],
  ["recent weeks", { type: "weeks" }],
  ["past few weeks", { type: "weeks" }],
  ["this week", { type: "unclear" }],
  ["last week", { type: "unclear" }],
  ["recent months", { type: "unclear" }],
  ["last few months", { type: "unclear" }],
  ["past decade", { type: "unclear" }],
  ["last decade", { type: "unclear" }],
  ["last quarter", { type: "back-quarter", quarters: 1 }],
  ["this quarter", { type: "unclear" }],
  ["previous month", { type: "earlier", months: 1 }],
  ["prior month", { type: "earlier", months: 1 }],
  ["preceding month", { type: "earlier", months: 1 }],
  ["month before", { type: "earlier", months: 1 }],
  ["month earlier", { type: "earlier", months: 1 }],
  ["month ago", { type: "earlier", months: 1 }],
  ["month prior", { type: "earlier", months: 1 }],
  ["one month earlier", { type: "earlier", months: 1 }],
  ["one month ago", { type: "earlier", months: 1 }],
  ["one month before", { type: "earlier", months: 1 }],
  ["immediately preceding month", { type: "earlier", months: 1 }],
  ["month previously", { type: "earlier", months: 1 }],
  ["year earlier", { type: "earlier", months: 12 }],
  ["year ago", { type: "earlier", months: 12 }],
  ["year before", { type: "earlier", months: 12 }],
  ["year previously", { type: "earlier", months: 12 }],
  ["year previous", { type: "earlier", months: 12 }],
  ["year prior", { type: "earlier", months: 12 }],
  ["one year earlier", { type: "earlier", months: 12 }],
  ["one year ago", { type: "earlier", months: 12 }],
  ["one year previously", { type: "earlier", months: 12 }],
  ["one year before", { type: "earlier", months: 12 }],
  ["twelve months earlier", { type: "earlier", months: 12 }],
  ["12 months earlier", { type: "earlier", months: 12 }],
  ["twelve months ago", { type: "earlier", months: 12 }],
  ["12 months ago", { type: "earlier", months: 12 }],
  ["year ago month", { type: "earlier", months: 12 }],
  ["year ago period", { type: "earlier", months: 12 }],
  ["year earlier period", { type: "earlier", months: 12 }],
  ["year ago level", { type: "earlier", months: 12 }],
  ["year ago levels", { type: "earlier", months: 12 }],
  ["two years earlier", { type: "earlier", months: 24 }],
  ["two years ago", { type: "earlier", months: 24 }],
  ["two years before", { type: "earlier", months: 24 }],
  ["year on year period", { type: "earlier", months: 12 }],
  ["previous quarter", { type: "before", unit: "quarter" }],
  ["prior quarter", { type: "before", unit: "quarter" }],
  ["preceding quarter", { type: "before", unit: "quarter" }],
  ["quarter earlier", { type: "before", unit: "quarter" }],
  ["quarter before", { type: "before", unit: "quarter" }],
  ["quarter ago", { type: "before", unit: "quarter" }],
  ["previous half", { type: "before", unit: "half" }],
  ["so far this year", { type: "to-date", to: null }],
  ["so far in the year", { type: "to-date", to: null }],
  ["year to date", { type: "to-date", to: null }],
  ["year so far", { type: "to-date", to: null }],
  ["year todate", { type: "to-date", to: null }],
  ["to date", { type: "to-date", to: null }],
  ["to date this year", { type: "to-date", to: null }],
  ["ytd", { type: "to-date", to: null }],
  ["cumulative", { type: "to-date", to: null }],
  ["cumulatively", { type: "to-date", to: null }],
  ["accumulated", { type: "to-date", to: null }],
  ["on a cumulative basis", { type: "to-date", to: null }],
  ["in cumulative terms", { type: "to-date", to: null }],
  ["since the beginning of the year", { type: "to-date", to: null }],
  ["since the start of the year", { type: "to-date", to: null }],
  ["since the beginning of this year", { type: "to-date", to: null }],
  ["since the start of this year", { type: "to-date", to: null }],
  ["since january", { type: "to-date", to: null }],
  ["year", { type: "this", unit: "year" }],
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
      ["month", "year", "period", "quarter"].includes(words[0]!) &&
      textAt(tokens, at - 1) !== "the"
    )
      continue;
    const next = at + words.length;
    if (best === undefined || next > best.next) best = { when, next };
  }
  if (best?.when.type === "to-date") {
    const link = textAt(tokens, best.next);
    const place = best.next + (textAt(tokens, best.next + 1) === "end" ? 2 : 1);
    const month = ["until", "till", "to", "through", "up"].includes(link)
      ? monthIn(tokens, place)
      : undefined;
    if (month) return { when: { type: "to-date", to: month.month }, next: month.next };
  }
  if (best?.when.type === "this" && best.when.unit === "month" && false) return undefined;
  return best;
}

const SAME = [
  "same",
  "corresponding",
  "comparable",
  "comparison",
  "equivalent",
  "like",
  "year",
  "identical",
  "respective",
];
const SAME_UNITS = ["month", "period", "quarter", "half", "time", "months", "term", "timeframe"];

/** "The same month last year", "the corresponding period of 2024", "last year's corresponding month". */
function sameTime(tokens: readonly Token[], at: number): WhenSpan | undefined {
  if (!SAME.includes(textAt(tokens, at))) return undefined;
  const isPlain = textAt(tokens, at) !== "year";
  let place = at + 1;
  if (
    ["previous", "reference", "first"].includes(textAt(tokens, place)) &&
    SAME_UNITS.includes(textAt(tokens, place + 1))
  ) {
    if (textAt(tokens, place) === "previous") return { when: { type: "unclear" }, next: place + 2 };
    place++;
  }
  const count = countIn(textAt(tokens, place));
  if (count > 0 && ["months", "month"].includes(textAt(tokens, place + 1))) place++;
  if (!isPlain || !SAME_UNITS.includes(textAt(tokens, place))) return undefined;
  const { year, next } = yearAfter(tokens, place + 1);
  return { when: { type: "same", year }, next };
}

/** "Two years", "four quarters". */
function lengthOf(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const count =
    countIn(textAt(tokens, at)) ||
    (textAt(tokens, at) === "a" ? 1 : 0) ||
    (/^\d{1,3}$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : 0);
  const unit = textAt(tokens, at + 1);
  const size = unit === "years" ? 12 : unit === "quarters" ? 3 : unit === "months" ? 1 : 0;
  if (count === 0 || size === 0) return undefined;
  return { when: { type: "length", months: count * size }, next: at + 2 };
}

/** "Dec. 8", "8 December 2025", "the 8th": a day. */
function dayOf(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const text = textAt(tokens, at);
  const isNumber = /^\d{1,2}(?:st|nd|rd|th)?$/.test(text);
  const month = monthIn(tokens, isNumber ? at + 1 : at);
  if (
    isNumber &&
    month === undefined &&
    /^\d{1,2}(?:st|nd|rd|th)$/.test(text) &&
    textAt(tokens, at - 1) === "the"
  ) {
    const after = tokens[at + 1];
    return after?.kind === "word"
      ? undefined
      : { when: { type: "day", month: null, day: Number.parseInt(text, 10), year: null }, next: at + 1 };
  }
  if (month === undefined) return undefined;
  const day = isNumber ? text : textAt(tokens, month.next);
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(day) || Number.parseInt(day, 10) > 31) return undefined;
  let next = isNumber ? month.next : month.next + 1;
  if (
    !isNumber &&
    /^(?:percent|per|pct|%|billion|million|trillion|bn|mn|pc|points?|percentage)$/.test(textAt(tokens, next))
  )
    return undefined;
  const isComma = textAt(tokens, next) === ",";
  const written = textAt(tokens, next + Number(isComma));
  const year = isYear(written) ? Number(written) : null;
  if (year !== null) next += 1 + Number(isComma);
  return { when: { type: "day", month: month.month, day: Number.parseInt(day, 10), year }, next };
}
