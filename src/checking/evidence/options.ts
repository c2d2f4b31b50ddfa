import { type CurrencyCode, readCurrency } from "../../currency/currency.js";
import { type Decimal, type DecimalInput, readDecimal } from "../../decimal/decimal.js";
import type { Interval } from "../../decimal/interval.js";
import { refuse } from "../../errors.js";
import { checkFields, picked, readChoice, readList, readText } from "../../fields.js";
import { type Period, readPeriod } from "../../period/period.js";
import { type PrintedFigureOptions, printedFigure } from "../../print/printed-figure.js";
import { revisedBases } from "../../records/base-rule.js";
import type { PublisherConventions } from "../../records/publisher-conventions.js";
import { publishers } from "../../records/publishers.js";

/**
 * The rules of a check that may be chosen otherwise.
 *
 * @category Checking
 */
export interface CheckOptions extends PrintedFigureOptions {
  /** What supports a claim: all that the evidence allows (unless said), or the one value that was printed. */
  readonly supportedBy?: "all" | "point" | undefined;
  /** How offices publish: {@link publishers} unless said. From it comes over which base each prints growth. */
  readonly conventions?: readonly PublisherConventions[] | undefined;
  /**
   * Reporters whose office prints growth over the revised level of the year before: those of the conventions unless
   * said, `["CN"]`.
   */
  readonly revisedBase?: readonly string[] | undefined;
  /**
   * By which part of a level, of a balance of each side, a base may have been revised that is not at hand: 0.0075 unless
   * said. A growth that only such a base explains is undecidable.
   */
  readonly plausibleRevision?: DecimalInput | undefined;
  /** In which currency a growth is meant that names none, where the office publishes in several: USD unless said. */
  readonly headlineCurrency?: CurrencyCode | undefined;
  /** For how many days before the claim a reference rate may have served a conversion: 7 unless said. */
  readonly window?: number | undefined;
  /** By which part the range of those rates is widened for other hours and sources: 0.005 unless said. */
  readonly rateMargin?: DecimalInput | undefined;
  /** Whether January and February published as one count two in a streak (unless said) or one. */
  readonly spanCounts?: "months" | "observations" | undefined;
  /** Whether more is better than expected: the word of a surprise. True unless said. */
  readonly higherIsBetter?: boolean | undefined;
  /** The first period of the records, where a claim says "ever". */
  readonly recordsSince?: Period | undefined;
  /** How likely chance may be for a reading to be `identified`: 0.05 unless said. */
  readonly identifiedBelow?: DecimalInput | undefined;
  /** The same for `likely`: 0.1 unless said. */
  readonly likelyBelow?: DecimalInput | undefined;
}

/** The rules of a check, each with its value. */
export interface Settings {
  /** How prints are read. */
  readonly print: PrintedFigureOptions;
  readonly supportedBy: "all" | "point";
  readonly conventions: readonly PublisherConventions[];
  readonly revisedBase: readonly string[];
  /** The same as a text: answers that are remembered depend on it. */
  readonly basesKey: string;
  readonly plausibleRevision: Decimal;
  readonly headlineCurrency: CurrencyCode;
  /** What "flat" stands for. */
  readonly flat: Interval;
  readonly window: number;
  readonly rateMargin: Decimal;
  readonly spanCounts: "months" | "observations";
  readonly higherIsBetter: boolean;
  readonly recordsSince: Period | null;
  readonly identifiedBelow: Decimal;
  readonly likelyBelow: Decimal;
}

const PRINT_FIELDS = [
  "rounding",
  "decimalMark",
  "dollar",
  "yen",
  "flat",
  "trailingZeros",
  "widths",
] as const satisfies readonly (keyof PrintedFigureOptions)[];
const FIELDS = [
  "supportedBy",
  "conventions",
  "revisedBase",
  "plausibleRevision",
  "headlineCurrency",
  "window",
  "rateMargin",
  "spanCounts",
  "higherIsBetter",
  "recordsSince",
  "identifiedBelow",
  "likelyBelow",
] as const;

let usual: Settings | undefined;

/** The rules of a check: those given, the usual ones elsewhere. */
export function settingsOf(options: CheckOptions | undefined): Settings {
  if (options !== undefined) return read(options);
  usual ??= read({});
  return usual;
}

function read(options: CheckOptions): Settings {
  checkFields(options, "the options of a check", FIELDS, PRINT_FIELDS);
  const print = picked<PrintedFigureOptions>(options, PRINT_FIELDS);
  const conventions = readList(
    options.conventions ?? publishers,
    "conventions",
    (one) => one as PublisherConventions,
  );
  const revisedBase = readList(options.revisedBase ?? revisedBases(conventions), "revisedBase", readText);
  return {
    print,
    supportedBy: readChoice(options.supportedBy ?? "all", "supportedBy", ["all", "point"]),
    conventions,
    revisedBase,
    basesKey: revisedBase.join(),
    plausibleRevision: readShare(options.plausibleRevision ?? "0.0075", "plausibleRevision"),
    headlineCurrency: readCurrency(options.headlineCurrency ?? "USD", "headlineCurrency"),
    flat: printedFigure("flat", print).stands,
    window: readDays(options.window ?? 7),
    rateMargin: readShare(options.rateMargin ?? "0.005", "rateMargin"),
    spanCounts: readChoice(options.spanCounts ?? "months", "spanCounts", ["months", "observations"]),
    higherIsBetter: readTruth(options.higherIsBetter ?? true),
    recordsSince:
      options.recordsSince === undefined ? null : readPeriod(options.recordsSince, "recordsSince"),
    identifiedBelow: readShare(options.identifiedBelow ?? "0.05", "identifiedBelow"),
    likelyBelow: readShare(options.likelyBelow ?? "0.1", "likelyBelow"),
  };
}

function readShare(value: unknown, field: string): Decimal {
  const share = readDecimal(value, field);
  return share.s < 0 ? refuse("INVALID_FIELD", field, "zero or above", share) : share;
}

function readDays(days: number): number {
  return Number.isSafeInteger(days) && days >= 0
    ? days
    : refuse("INVALID_FIELD", "window", "a whole number of 0 or more", days);
}

function readTruth(value: unknown): boolean {
  return typeof value === "boolean"
    ? value
    : refuse("INVALID_FIELD", "higherIsBetter", "true or false", value);
}
