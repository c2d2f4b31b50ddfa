import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import type { Decimal, DecimalInput } from "../decimal/decimal.js";
import { ROUNDING_MODES, type RoundingMode, readStep } from "../decimal/rounding.js";
import { refuse } from "../errors.js";
import { checkFields, type Draft, readChoice, readCount, readList, readText } from "../fields.js";
import { ADJUSTMENTS, type Adjustment, COVERAGES, type Coverage } from "./subject.js";

/**
 * One thing that an office does, and where that is said.
 *
 * @category Records
 */
export interface Convention<T> {
  /** What it does. */
  readonly value: T;
  /** Where that is written. */
  readonly source: string;
}

/**
 * How an office publishes trade. What is not known is absent: nothing is guessed.
 *
 * @category Records
 */
export interface PublisherConventions {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly reporter: string;
  /** Its full name in English. */
  readonly office: string;
  /** How a heading names it: "customs". */
  readonly shortName: string;
  /** The currencies in which all is published, the economy's own first. */
  readonly currencies?: Convention<readonly CurrencyCode[]>;
  /** What the headline compares with. */
  readonly comparison?: Convention<"year-on-year" | "month-on-month">;
  /** How the figures of the headline are adjusted. */
  readonly adjustment?: Convention<Adjustment>;
  /** What the headline is about. */
  readonly coverage?: Convention<"goods" | Coverage>;
  /** Over which vintage of the year before growth on the year is printed. */
  readonly growthBase?: Convention<"revised" | "first-release">;
  /** How values are rounded, and to what. */
  readonly rounding?: Convention<PublisherRounding>;
  /** How amounts in other currencies are converted, in words. */
  readonly exchangeRate?: Convention<string>;
  /** Whether January and February come out as one. */
  readonly januaryAndFebruary?: Convention<"together" | "apart">;
  /** What counts as a working day, as `workingDays` takes it. */
  readonly workingDays?: Convention<{
    /** Days of the week that count half, 1 for Monday to 7 for Sunday. */
    readonly halfDays: readonly number[];
  }>;
  /** When a month comes out. */
  readonly release?: Convention<ReleaseDays>;
}

/**
 * How an office rounds.
 *
 * @category Records
 */
export interface PublisherRounding {
  /** How what lies between two steps is rounded. */
  readonly mode: RoundingMode;
  /** In single currency units. */
  readonly to: Decimal;
}

/**
 * How many days after the end of a period its figures come out, from the fewest to the most.
 *
 * @category Records
 */
export interface ReleaseDays {
  /** The fewest days. */
  readonly from: number;
  /** The most days. */
  readonly to: number;
}

/**
 * The same, before it is read.
 *
 * @category Records
 */
export type PublisherConventionsInput = Omit<PublisherConventions, "rounding"> & {
  /** How values are rounded, and to what. */
  readonly rounding?:
    | Convention<{
        /** How what lies between two steps is rounded. */
        readonly mode: RoundingMode;
        /** In single currency units. */
        readonly to: DecimalInput;
      }>
    | undefined;
};

type Readers = {
  readonly [K in Exclude<keyof PublisherConventions, "reporter" | "office" | "shortName">]-?: (
    value: unknown,
    field: string,
  ) => NonNullable<PublisherConventions[K]>["value"];
};

const NAMES = ["reporter", "office", "shortName"] as const;
const FIELDS = ["value", "source"] as const;
const READERS: Readers = {
  currencies: (value, field) => readList(value, field, readCurrency),
  comparison: (value, field) => readChoice(value, field, ["year-on-year", "month-on-month"]),
  adjustment: (value, field) => readChoice(value, field, ADJUSTMENTS),
  coverage: (value, field) => readChoice(value, field, ["goods", ...COVERAGES]),
  growthBase: (value, field) => readChoice(value, field, ["revised", "first-release"]),
  rounding: readRounding,
  exchangeRate: readText,
  januaryAndFebruary: (value, field) => readChoice(value, field, ["together", "apart"]),
  workingDays: readWorkingDays,
  release: readRelease,
};

/**
 * Makes the conventions of an office: each with its source.
 *
 * @param input  reporter, office, its short name, and what is known of how it publishes
 * @returns      the conventions, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for a convention without a source or a value that is none;
 *               `UNKNOWN_FIELD`, `UNKNOWN_CURRENCY`
 * @example
 * const office = publisherConventions({ reporter: "XX", office: "Office of Trade", shortName: "the office", growthBase: { value: "revised", source: "its method note" } })
 * office.growthBase?.value // => "revised"
 * office.rounding // => undefined
 * @category Records
 */
export function publisherConventions(input: PublisherConventionsInput): PublisherConventions {
  const keys = Object.keys(READERS) as (keyof Readers)[];
  checkFields(input, "the conventions of a publisher", NAMES, keys);
  const draft = {} as Draft<PublisherConventions>;
  for (const name of NAMES) draft[name] = readText(input[name], name);
  for (const key of keys) if (input[key] !== undefined) readInto(draft, key, input[key]);
  return Object.freeze(draft);
}

function readInto<K extends keyof Readers>(draft: Draft<PublisherConventions>, key: K, input: unknown): void {
  checkFields(input, key, FIELDS);
  const { value, source } = input as Convention<unknown>;
  const convention = Object.freeze({
    value: READERS[key](value, `${key}.value`),
    source: readText(source, `${key}.source`),
  });
  draft[key] = convention as PublisherConventions[K];
}

function readRounding(value: unknown, field: string): PublisherRounding {
  checkFields(value, field, ["mode", "to"]);
  const { mode, to } = value as Record<"mode" | "to", unknown>;
  return Object.freeze({
    mode: readChoice(mode, `${field}.mode`, ROUNDING_MODES),
    to: readStep(to, `${field}.to`),
  });
}

function readWorkingDays(value: unknown, field: string): { readonly halfDays: readonly number[] } {
  checkFields(value, field, ["halfDays"]);
  const halfDays = (value as { halfDays: unknown }).halfDays;
  return Object.freeze({ halfDays: readList(halfDays, `${field}.halfDays`, readCount) });
}

function readRelease(value: unknown, field: string): ReleaseDays {
  checkFields(value, field, ["from", "to"]);
  const { from, to } = value as Record<"from" | "to", unknown>;
  const days = { from: readCount(from, `${field}.from`), to: readCount(to, `${field}.to`) };
  if (days.to < days.from)
    return refuse("INVALID_FIELD", `${field}.to`, `at least from (${days.from})`, days.to);
  return Object.freeze(days);
}
