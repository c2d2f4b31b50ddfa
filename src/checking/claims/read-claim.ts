import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject, readChoice, readCount, readList, readText } from "../../fields.js";
import { COMPARISONS } from "../../measures/growth-rate.js";
import { readDay } from "../../period/day.js";
import { month as readMonth } from "../../period/month.js";
import { lastMonth, readPeriod } from "../../period/period.js";
import { type PrintedFigureOptions, printedFigure } from "../../print/printed-figure.js";
import { subject } from "../../records/subject.js";
import type { Claim } from "./claim.js";
import { readAmountPrint, readGrowthPrint, readPercentPrint } from "./print-of-claim.js";

type Kind = Claim["kind"];
interface Given extends Readonly<Record<string, unknown>> {
  readonly direction?: unknown;
  readonly currency?: unknown;
  readonly of?: unknown;
  readonly comparison?: unknown;
  readonly period?: unknown;
  readonly from?: unknown;
  readonly base?: unknown;
}
type Reader = (value: unknown, field: string, claim: Given, options: PrintedFigureOptions) => unknown;
/** How each field of a kind of claim is read; a mark after the name: it may be left out. */
type Fields = Readonly<Record<string, Reader>>;

const KINDS: readonly Kind[] = [
  "level",
  "growth",
  "change",
  "acceleration",
  "multiple",
  "turn",
  "conversion",
  "extreme",
  "rank",
  "first-since",
  "streak",
  "streak-end",
  "crossing",
  "surprise",
  "share",
  "tariff",
  "exchange",
  "figure",
  "statement",
];
const DIRECTIONS = ["rise", "fall", "flat", "widened", "narrowed"] as const;
const made = /* @__PURE__ */ new WeakSet<object>();

/**
 * Makes a claim: checks its shape, and that what was printed can be read. The printed words stay as they are.
 *
 * @param input    the kind of claim and what it says; periods, days and currencies as everywhere
 * @param options  how the prints are read: the decimal mark, "$" and "¥", the rounding
 * @returns        the claim, frozen: plain data that survives JSON
 * @throws         {@link TradeError} `UNREADABLE_PRINT` for a figure that cannot be read, `WRONG_UNIT` for a growth
 *               without a percent sign or an amount with one, `MIXED_CURRENCIES` for an amount printed in another
 *               currency, `UNKNOWN_FIELD`, `INVALID_FIELD` and the errors of the parts
 * @example
 * claim({ kind: "growth", about: { reporter: "CN", flow: "exports" }, period: "2025-11", comparison: "year-on-year", direction: "rise", printed: "5.9%" }).kind // => "growth"
 * claim({ kind: "level", about: { reporter: "CN", flow: "exports" }, period: "2025-11", currency: "USD", printed: "a third" }) // => throws UNREADABLE_PRINT
 * @category Checking
 */
export function claim(input: Claim, options: PrintedFigureOptions = {}): Claim {
  if (made.has(input)) return input;
  checkObject(input, "a claim");
  const kind = readChoice(input.kind, "kind", KINDS);
  const fields = fieldsOf(kind);
  const names = Object.keys(fields).map(bare);
  checkFields(input, `a claim of the kind "${kind}"`, ["kind"], names, Object.keys(BASE));
  const given = input as unknown as Given;
  const draft: Record<string, unknown> = { kind };
  for (const [name, read] of Object.entries(fields)) {
    const field = bare(name);
    if (given[field] !== undefined || field === name)
      draft[field] = read(given[field], field, given, options);
  }
  for (const [field, read] of Object.entries(BASE))
    if (given[field] !== undefined) draft[field] = read(given[field], field, given, options);
  made.add(Object.freeze(draft));
  return draft as unknown as Claim;
}

const about: Reader = (value) => subject(value as Parameters<typeof subject>[0]);
const period: Reader = (value, field) => readPeriod(value, field);
const day: Reader = (value, field) => readDay(value, field);
const currency: Reader = (value, field) => readCurrency(value, field);
const comparison: Reader = (value, field) => readChoice(value, field, COMPARISONS);
const text: Reader = (value, field) => readText(value, field);
const of: Reader = (value, field) => readChoice(value, field, ["level", ...COMPARISONS]);

/** A name without the mark of what may be left out. */
function bare(name: string): string {
  return name.endsWith("?") ? name.slice(0, -1) : name;
}

/** Keeps text that a reader of prints can read. */
function print(
  read: (text: string, field: string, options: PrintedFigureOptions, claim: Given) => unknown,
): Reader {
  return (value, field, claim, options) => {
    const words = readText(value, field);
    read(words, field, options, claim);
    return words;
  };
}

const percentage = /* @__PURE__ */ print(readPercentPrint);
const growth = /* @__PURE__ */ print((words, field, options, claim) => {
  const printed = readGrowthPrint(words, field, options);
  const ways: readonly unknown[] = [printed.direction, claim.direction];
  if (ways.includes("rise") && ways.includes("fall"))
    refuse("INVALID_FIELD", field, `a ${claim.direction}, as direction says`, words);
});
const points = /* @__PURE__ */ print((words, field, options) => {
  const { kind } = printedFigure(words, options);
  if (kind !== "points") refuse("WRONG_UNIT", field, "printed in percentage points", words);
});
/** What was expected: a growth, or a level in its currency. */
const expected = /* @__PURE__ */ print((words, field, options, claim) => {
  if (claim.comparison === "level")
    readAmountPrint(words, field, readCurrency(claim.currency, "currency"), options);
  else readPercentPrint(words, field, options);
});
/** How far from what was expected: points, or an amount. */
const distance: Reader = (value, field, claim, options) =>
  (claim.comparison === "level" ? amount : points)(value, field, claim, options);
const multiple = /* @__PURE__ */ print((words, field, options) => {
  const { kind } = printedFigure(words, options);
  if (kind !== "ratio") refuse("WRONG_UNIT", field, 'a multiple such as "2.5 times"', words);
});
const amount = /* @__PURE__ */ print((words, field, options, claim) =>
  readAmountPrint(words, field, readCurrency(claim.currency, "currency"), options),
);

const BASE: Fields = {
  sentence: (value, field) =>
    typeof value === "string" ? value : refuse("INVALID_FIELD", field, "text", value),
  place: (value, field) => {
    checkFields(value, field, ["start", "end"]);
    const { start, end } = value as { start: unknown; end: unknown };
    if (isPlace(start) && isPlace(end) && start <= end) return Object.freeze({ start, end });
    return refuse("INVALID_FIELD", field, "from start to end, whole numbers of 0 or more", `${start}–${end}`);
  },
  source: text,
  asOf: day,
  understood: text,
  notes: (value, field) => readList(value, field, readText),
};

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function fieldsOf(kind: Kind): Fields {
  const figure = { about, period };
  switch (kind) {
    case "level":
      return { ...figure, currency, printed: amount };
    case "growth":
      return {
        ...figure,
        comparison,
        "basePeriod?": basePeriod,
        direction,
        "printed?": growth,
        "currency?": currency,
      };
    case "change":
      return {
        ...figure,
        comparison,
        "basePeriod?": basePeriod,
        currency,
        direction,
        printed: amount,
      };
    case "acceleration":
      return {
        ...figure,
        comparison,
        "than?": earlierPeriod,
        direction: choice("faster", "slower"),
        "printed?": points,
      };
    case "multiple":
      return { ...figure, comparison, "basePeriod?": basePeriod, printed: multiple };
    case "turn":
      return { ...figure, comparison, to: choice("growth", "decline") };
    case "conversion":
      return {
        base: currency,
        amount: inCurrency("base"),
        quote: otherCurrency,
        converted: inCurrency("quote"),
        period,
        "about?": about,
      };
    case "extreme":
      return {
        about,
        of,
        period,
        is: choice("highest", "lowest"),
        "since?": earlierPeriod,
        "currency?": currency,
      };
    case "rank":
      return {
        about,
        of,
        period,
        is: choice("highest", "lowest"),
        rank,
        "since?": earlierPeriod,
        "currency?": currency,
      };
    case "first-since":
      return {
        about,
        of,
        period,
        is: choice("above", "below"),
        limit,
        "since?": earlierPeriod,
        "months?": months,
        "currency?": currency,
      };
    case "streak":
    case "streak-end":
      return {
        about,
        of,
        period,
        is: choice("at-least", "at-most", "above", "below"),
        limit,
        months,
        "currency?": currency,
      };
    case "crossing":
      return {
        ...figure,
        currency,
        threshold: amount,
        "is?": choice("passed", "above", "below"),
        "first?": onlyTrue,
      };
    case "surprise":
      return {
        ...figure,
        comparison: of,
        "currency?": currency,
        position: choice("above", "within", "below"),
        low: expected,
        high: expected,
        "by?": distance,
      };
    case "share":
      return { ...figure, printed: percentage };
    case "tariff":
      return {
        imposer: text,
        target: text,
        "means?": choice("average", "duty"),
        from: day,
        "until?": laterDay,
        "month?": monthOfDay,
        "estimator?": text,
        "measure?": text,
        "measures?": (value, field) => readList(value, field, readText),
        "product?": text,
        printed: percentage,
      };
    case "exchange":
      return {
        base: currency,
        quote: otherCurrency,
        from: day,
        until: laterDay,
        direction: choice("rise", "fall"),
        "printed?": percentage,
      };
    case "figure":
      return { figure: text, period, printed: print((words, _, options) => printedFigure(words, options)) };
    case "statement":
      return { nature: choice("cause", "opinion", "forecast"), by: text, text };
  }
}

/** A period before that of the claim. */
const earlierPeriod: Reader = (value, field, claim) => {
  const since = readPeriod(value, field);
  const last = lastMonth(readPeriod(claim.period, "period"));
  return lastMonth(since) < last ? since : refuse("INVALID_FIELD", field, `before ${claim.period}`, since);
};

/** A base period goes with the comparison "other", and comes before the period. */
const basePeriod: Reader = (value, field, claim, options) =>
  claim.comparison === "other"
    ? earlierPeriod(value, field, claim, options)
    : refuse("INVALID_FIELD", field, 'left out unless the comparison is "other"', value);

/** The month in which the day of a tariff lies. */
const monthOfDay: Reader = (value, field, claim) => {
  const month = readMonth(readText(value, field));
  const from = readDay(claim.from, "from");
  return from.startsWith(month) ? month : refuse("INVALID_FIELD", field, `that of from (${from})`, month);
};

const onlyTrue: Reader = (value, field) =>
  value === true ? true : refuse("INVALID_FIELD", field, "true or left out", value);

/** The first is an extreme. */
const rank: Reader = (value, field) => {
  const place = readCount(value, field);
  return place >= 2 ? place : refuse("INVALID_FIELD", field, "2 or more", place);
};

/** Not that of the base. */
const otherCurrency: Reader = (value, field, claim) => {
  const quote = readCurrency(value, field);
  return quote === claim.base ? refuse("INVALID_FIELD", field, "another currency than base", quote) : quote;
};

/** A day after the first. */
const laterDay: Reader = (value, field, claim) => {
  const until = readDay(value, field);
  const from = readDay(claim.from, "from");
  return until > from ? until : refuse("INVALID_FIELD", field, `after ${from}`, until);
};

const direction: Reader = (value, field) => readChoice(value, field, DIRECTIONS);
const months: Reader = (value, field) => readCount(value, field);

/** A limit is a percentage for growth, an amount or a plain number for levels. */
const limit = /* @__PURE__ */ print((words, field, options, claim) => {
  const figure = printedFigure(words, options);
  const isPercent = figure.kind === "percent";
  if (isPercent === (claim.of === "level"))
    refuse("WRONG_UNIT", field, isPercent ? "an amount" : "printed with a percent sign", words);
});

function choice(...words: readonly string[]): Reader {
  return (value, field) => readChoice(value, field, words);
}

function inCurrency(side: "base" | "quote"): Reader {
  return print((words, field, options, claim) =>
    readAmountPrint(words, field, readCurrency(claim[side], side), options),
  );
}
