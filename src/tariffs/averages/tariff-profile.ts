import {
  type Decimal,
  type DecimalInput,
  decimal,
  difference,
  ONE,
  product,
  ZERO,
} from "../../decimal/decimal.js";
import { checkRecords } from "../../fields.js";
import {
  bySubheading,
  meanOf,
  meanValue,
  type ReadLine,
  readLines,
  readRate,
  type TariffLine,
} from "./mean-of-lines.js";

/**
 * What a tariff looks like: its average, its peaks, and how much of it is free.
 *
 * @category Average tariffs
 */
export interface TariffProfile {
  /** How many national lines. */
  readonly lines: number;
  /** HS subheadings of six digits. */
  readonly subheadings: number;
  /** The mean over subheadings, a fraction; `null` for no lines. */
  readonly average: Decimal | null;
  /** The highest duty of a line, a fraction. */
  readonly highest: Decimal | null;
  /** The share of subheadings without a duty; one that is free in part counts in part, here and below. */
  readonly dutyFree: Decimal | null;
  /** The share of subheadings above 15 %. */
  readonly internationalPeaks: Decimal | null;
  /** The share of subheadings above three times the average. */
  readonly domesticPeaks: Decimal | null;
}

/**
 * A tariff line as it is applied, and as it is bound at the WTO; not bound: `null`.
 *
 * @category Average tariffs
 */
export interface BoundLine {
  /** An HS code, each once. */
  readonly product: string;
  /** A fraction of value. */
  readonly applied: DecimalInput;
  /** A fraction of value; `null`: not bound. */
  readonly bound: DecimalInput | null;
}

/**
 * How far applied duties lie below bound ones.
 *
 * @category Average tariffs
 */
export interface BindingOverhang {
  /** The share of subheadings with at least one bound line; `null` for no lines. */
  readonly coverage: Decimal | null;
  /** The averages over the bound lines; `null` where none is bound. */
  readonly bound: Decimal | null;
  /** The average of what is applied on the same lines. */
  readonly applied: Decimal | null;
  /** Bound less applied: 0.1 is ten points. */
  readonly overhang: Decimal | null;
  /** The codes of lines that are applied above what is bound. */
  readonly above: readonly string[];
}

const THREE = /* @__PURE__ */ decimal("3");
const PEAK = /* @__PURE__ */ decimal("0.15");

/**
 * Average, highest duty, duty-free share and peaks of a tariff, each over HS subheadings of six digits.
 *
 * An international peak lies above 15 %, a domestic one above three times the average of the same lines. A subheading of
 * which only some lines are peaks (or free) counts in part.
 *
 * @param lines  tariff lines, each code once
 * @returns      shares and averages as fractions, 34 digits; `null` for no lines
 * @throws       {@link TradeError} `INVALID_FIELD` as {@link simpleAverageTariff}
 * @see          WTO, ITC and UNCTAD, World Tariff Profiles: duty-free shares pro rata; peaks above 15 % and above three
 *               times the average
 * @example
 * const lines = [{ product: "8517.13.00", rate: "0" }, { product: "8703.23.01", rate: "0.02" }, { product: "8703.23.02", rate: "0.2" }] as const
 * const profile = tariffProfile(lines)
 * profile.average // => "0.055"
 * profile.dutyFree // => "0.5"
 * profile.internationalPeaks // => "0.25"
 * @category Average tariffs
 */
export function tariffProfile(lines: readonly TariffLine[]): TariffProfile {
  const read = readLines(lines);
  const mean = meanOf(read, ({ rate }) => rate);
  const share = (test: (line: ReadLine) => boolean) =>
    meanValue(meanOf(read, (line) => (test(line) ? ONE : ZERO)));
  return Object.freeze({
    lines: read.length,
    subheadings: bySubheading(read).length,
    average: meanValue(mean),
    highest: read.reduce<Decimal | null>((most, { rate }) => (most?.gte(rate) ? most : rate), null),
    dutyFree: share(({ rate }) => rate.isZero()),
    internationalPeaks: share(({ rate }) => rate.gt(PEAK)),
    // The average may not end: both sides are multiplied by its divisor. Where no line is, none is asked about.
    domesticPeaks: share(({ rate }) => product(rate, mean!.under).gt(product(THREE, mean!.over))),
  });
}

/**
 * Bound against applied duties: how much room there is to raise duties without breaking a promise.
 *
 * @param lines  tariff lines with the applied and the bound duty, each code once
 * @returns      averages over the bound lines, subheadings first; the share of subheadings that are bound
 * @throws       {@link TradeError} `INVALID_FIELD` as {@link simpleAverageTariff}
 * @see          WTO, ITC and UNCTAD, World Tariff Profiles: binding coverage; A Practical Guide to Trade Policy Analysis,
 *               ch. 2: binding overhang
 * @example
 * const lines = [{ product: "8517.13", applied: "0.05", bound: "0.25" }, { product: "8703.23", applied: "0.1", bound: null }] as const
 * const found = bindingOverhang(lines)
 * found.overhang // => "0.2"
 * found.coverage // => "0.5"
 * @category Average tariffs
 */
export function bindingOverhang(lines: readonly BoundLine[]): BindingOverhang {
  checkRecords(lines, "lines");
  const read = readLines(lines.map(({ product, applied }) => ({ product, rate: applied })));
  const bounds = lines.map(({ bound }, index) =>
    bound === null ? null : readRate(bound, `lines[${index}].bound`),
  );
  const bound = read.flatMap((line, index) => {
    const limit = bounds[index];
    return limit ? [{ ...line, bound: limit }] : [];
  });
  const codes = new Set(bound.map(({ product }) => product.slice(0, 6)));
  // A subheading counts whole where one of its lines is bound.
  const isBound = ({ product }: ReadLine): Decimal => (codes.has(product.slice(0, 6)) ? ONE : ZERO);
  return Object.freeze({
    coverage: meanValue(meanOf(read, isBound)),
    bound: meanValue(meanOf(bound, (line) => line.bound)),
    applied: meanValue(meanOf(bound, ({ rate }) => rate)),
    overhang: meanValue(meanOf(bound, (line) => difference(line.bound, line.rate))),
    above: Object.freeze(bound.filter((line) => line.rate.gt(line.bound)).map(({ product }) => product)),
  });
}
