import {
  type Decimal,
  type DecimalInput,
  fromUnits,
  ONE,
  product,
  quotient,
  readDecimal,
} from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkRecords } from "../../fields.js";
import { readProduct } from "../regime/product-scope.js";

/**
 * One line of a tariff: an HS code of six digits or more and its duty as a share of value.
 *
 * @category Average tariffs
 */
export interface TariffLine {
  /** An HS code, each once. */
  readonly product: string;
  /** A fraction of value, or the ad valorem equivalent: 0.05 is 5 %. */
  readonly rate: DecimalInput;
}

/** A line that was read, and the value that a mean is taken of. */
export interface ReadLine {
  readonly product: string;
  readonly rate: Decimal;
}

/** A mean as the exact ratio of two numbers, the second above zero. */
export interface Mean {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** Reads lines; a code may come once. */
export function readLines(lines: readonly TariffLine[]): readonly ReadLine[] {
  checkRecords(lines, "lines");
  const known = new Set<string>();
  return lines.map((line, index) => {
    const field = `lines[${index}]`;
    const product = readSubheading(line.product, `${field}.product`);
    if (known.has(product)) refuse("INVALID_FIELD", `${field}.product`, "another than those before", product);
    known.add(product);
    return { product, rate: readRate(line.rate, `${field}.rate`) };
  });
}

/** Reads a rate: zero or above. */
export function readRate(input: unknown, field: string): Decimal {
  const rate = readDecimal(input, field);
  return rate.isNegative() ? refuse("INVALID_FIELD", field, "zero or above", rate) : rate;
}

/** The lines of each HS subheading of six digits. */
export function bySubheading<T extends { readonly product: string }>(
  lines: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const subheading = line.product.slice(0, 6);
    const group = groups.get(subheading);
    if (group === undefined) groups.set(subheading, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

/** The mean over subheadings of the mean over the lines of each, exactly; `null` where there is none. */
export function meanOf<T extends { readonly product: string }>(
  lines: readonly T[],
  figureOf: (line: T) => Decimal,
): Mean | null {
  return weightedMeanOf(lines, figureOf, () => ONE);
}

/** The mean over subheadings of the mean over the lines of each, each with a weight; `null` where there is none. */
export function weightedMeanOf<T extends { readonly product: string }>(
  lines: readonly T[],
  figureOf: (line: T) => Decimal,
  weightOf: (subheading: readonly T[]) => Decimal,
): Mean | null {
  const groups = bySubheading(lines);
  const weights = groups.map(weightOf);
  const whole = sum(weights);
  if (whole.isZero()) return null;
  const common = groups.reduce((multiple, { length }) => commonMultiple(multiple, BigInt(length)), 1n);
  const parts = groups.map((group, index) =>
    product(product(sum(group.map(figureOf)), weights[index]!), fromUnits(common / BigInt(group.length), 0)),
  );
  return { over: sum(parts), under: product(whole, fromUnits(common, 0)) };
}

/** The mean as a number of 34 digits. */
export function meanValue(mean: Mean | null): Decimal | null {
  return mean && quotient(mean.over, mean.under);
}

function readSubheading(value: unknown, field: string): string {
  const code = readProduct(value, field);
  return code.length >= 6 ? code : refuse("INVALID_FIELD", field, "an HS code of 6 digits or more", value);
}

function commonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
