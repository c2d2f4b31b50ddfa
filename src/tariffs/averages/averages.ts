import { type Decimal, type DecimalInput, difference, divide, product } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { checkFields, readText } from "../../fields.js";
import { type Period, readPeriod } from "../../period/period.js";
import {
  meanOf,
  meanValue,
  type ReadLine,
  readLines,
  readRate,
  type TariffLine,
  weightedMeanOf,
} from "./mean-of-lines.js";

/**
 * A tariff line with its weight in trade.
 *
 * @category Average tariffs
 */
export interface WeightedLine extends TariffLine {
  /** Imports under the line, in one currency for all lines. */
  readonly imports: DecimalInput;
}

/**
 * What the weights of an average are: of which period, from which source.
 *
 * @category Average tariffs
 */
export interface TradeWeights {
  /** The period of the trade that weighs. */
  readonly period: Period;
  /** Whose trade they are, as text: "imports from China", "world trade". */
  readonly of: string;
}

/**
 * An average weighted by trade, with what it was weighted by.
 *
 * @category Average tariffs
 */
export interface TradeWeightedTariff {
  /** What has a weight: an HS subheading of six digits with the average of its lines, or each line. */
  readonly by: "subheading" | "line";
  /** A fraction; `null` where there are no imports. */
  readonly average: Decimal | null;
  /** What was weighed in all, in currency units. */
  readonly imports: Decimal;
  /** Of which trade they are. */
  readonly weights: TradeWeights;
}

const WEIGHT_FIELDS = ["period", "of"] as const;

/**
 * The simple average: the lines of each HS subheading of six digits are averaged first, then the subheadings, so that a
 * subheading cut into many lines counts once.
 *
 * `(1/H) · Σₕ t̄ₕ`, where `t̄ₕ` is the mean of the lines of subheading h
 *
 * @param lines  tariff lines, each code once
 * @returns      a fraction, 34 digits; `null` for no lines
 * @throws       {@link TradeError} `INVALID_FIELD` for a code of fewer than six digits or given twice, or a rate below
 *               zero
 * @see          WTO, World Tariff Profiles, technical notes: averages of pre-aggregated HS six-digit averages
 * @example
 * const lines = [{ product: "8517.13.00", rate: "0" }, { product: "8703.23.01", rate: "0.02" }, { product: "8703.23.02", rate: "0.04" }] as const
 * simpleAverageTariff(lines) // => "0.015"
 * @category Average tariffs
 */
export function simpleAverageTariff(lines: readonly TariffLine[]): Decimal | null {
  return meanValue(meanOf(readLines(lines), ({ rate }) => rate));
}

/**
 * The trade-weighted average as World Tariff Profiles has it: the lines of each HS subheading of six digits are averaged
 * first, then the subheadings are weighted by their imports.
 *
 * `Σ mₕ·t̄ₕ / Σ mₕ`, where `t̄ₕ` is the mean of the lines of subheading h
 *
 * The imports of a subheading are those of its lines together; where only they are known, give them with one of its
 * lines and zero with the others. A duty that stops all trade in a subheading counts nothing; one that stops trade in a
 * line counts in the average of its subheading. To weigh line by line, use {@link lineWeightedTariff}.
 *
 * @param lines    tariff lines with the imports under each
 * @param weights  whose imports, and of which period: often another than that of the duties
 * @returns        the average as a fraction, 34 digits, `null` where nothing was imported; with its weights
 * @throws         {@link TradeError} `INVALID_FIELD` as {@link simpleAverageTariff}, and for imports below zero;
 *                 `INVALID_PERIOD`, `UNKNOWN_FIELD`
 * @see            WTO, ITC and UNCTAD, World Tariff Profiles, technical notes: HS six-digit MFN tariff averages weighted
 *                 with HS six-digit import flows
 * @example
 * const lines = [{ product: "8517.13", rate: "0", imports: 600 }, { product: "8703.23.01", rate: "0.02", imports: 300 }, { product: "8703.23.02", rate: "0.04", imports: 100 }] as const
 * tradeWeightedTariff(lines, { period: "2024-01/2024-12", of: "imports from all partners" }).average // => "0.012"
 * @category Average tariffs
 */
export function tradeWeightedTariff(
  lines: readonly WeightedLine[],
  weights: TradeWeights,
): TradeWeightedTariff {
  return weightedTariff("subheading", lines, weights, (read) =>
    meanValue(
      weightedMeanOf(
        read,
        ({ rate }) => rate,
        (subheading) => sum(subheading.map(({ imports }) => imports)),
      ),
    ),
  );
}

/**
 * The average of tariff lines, each weighted by its own imports: what all imports would have paid together, had each
 * paid the duty of its line. It lies below {@link tradeWeightedTariff} where trade shuns the high lines of a subheading.
 *
 * `Σ mₗ·tₗ / Σ mₗ`
 *
 * @param lines    tariff lines with the imports under each
 * @param weights  whose imports, and of which period
 * @returns        the average as a fraction, 34 digits, `null` where nothing was imported; with its weights
 * @throws         {@link TradeError} as {@link tradeWeightedTariff}
 * @example
 * const lines = [{ product: "8517.13", rate: "0", imports: 600 }, { product: "8703.23.01", rate: "0.02", imports: 300 }, { product: "8703.23.02", rate: "0.04", imports: 100 }] as const
 * lineWeightedTariff(lines, { period: "2024-01/2024-12", of: "imports from all partners" }).average // => "0.01"
 * @category Average tariffs
 */
export function lineWeightedTariff(
  lines: readonly WeightedLine[],
  weights: TradeWeights,
): TradeWeightedTariff {
  return weightedTariff("line", lines, weights, (read) =>
    divide(
      sum(read.map(({ rate, imports }) => product(rate, imports))),
      sum(read.map(({ imports }) => imports)),
    ),
  );
}

/** A line that was read, with its imports. */
interface ReadWeightedLine extends ReadLine {
  readonly imports: Decimal;
}

function weightedTariff(
  by: TradeWeightedTariff["by"],
  lines: readonly WeightedLine[],
  weights: TradeWeights,
  averageOf: (lines: readonly ReadWeightedLine[]) => Decimal | null,
): TradeWeightedTariff {
  checkFields(weights, "weights", WEIGHT_FIELDS);
  const read = readLines(lines).map((line, index) => ({
    ...line,
    imports: readRate(lines[index]!.imports, `lines[${index}].imports`),
  }));
  return Object.freeze({
    by,
    average: averageOf(read),
    imports: sum(read.map(({ imports }) => imports)),
    weights: Object.freeze({
      period: readPeriod(weights.period, "weights.period"),
      of: readText(weights.of, "weights.of"),
    }),
  });
}

/**
 * The effective rate: duties, calculated or collected (net of refunds), over imports for consumption at customs value.
 * It has in it exemptions, preferences and trade that duties stopped, and so lies below what the law says.
 *
 * `e = D / M`
 *
 * @param duties   duties in the currency of the imports
 * @param imports  the customs value of imports
 * @returns        a fraction, 34 digits; `null` where nothing was imported
 * @example
 * effectiveTariff(billions("30.2"), billions("302")) // => "0.1"
 * @category Average tariffs
 */
export function effectiveTariff(duties: Decimal, imports: Decimal): Decimal | null {
  return divide(duties, imports);
}

/**
 * Escalation: how much higher the simple average is on goods of a later stage of processing than on those of an earlier.
 *
 * @param later    lines of the later stage: clothing
 * @param earlier  lines of the earlier stage: yarn
 * @returns        the difference of two fractions, 34 digits: 0.05 is five points; `null` where a stage has no lines
 * @throws         {@link TradeError} `INVALID_FIELD` as {@link simpleAverageTariff}
 * @see            WTO, A Practical Guide to Trade Policy Analysis, ch. 2: tariff escalation
 * @example
 * const clothing = [{ product: "6109.10", rate: "0.16" }] as const
 * const yarn = [{ product: "5205.11", rate: "0.04" }] as const
 * formatPoints(tariffEscalation(clothing, yarn)) // => "12.0 points"
 * @category Average tariffs
 */
export function tariffEscalation(
  later: readonly TariffLine[],
  earlier: readonly TariffLine[],
): Decimal | null {
  const [high, low] = [later, earlier].map((lines) => meanOf(readLines(lines), ({ rate }) => rate));
  if (!high || !low) return null;
  const over = difference(product(high.over, low.under), product(low.over, high.under));
  return divide(over, product(high.under, low.under));
}
