import { refuse } from "../errors.js";
import { type Decimal, fromUnits, own, plus } from "./decimal.js";

// A decimal.js value is made of words of seven digits. Words of one weight are added in float64 lanes: each is
// below 10^7, so that no lane can leave the exact integers before nine hundred million values.
const MOST_VALUES = 9e8;
const LANES = 40;
const OFFSET = 20;

/**
 * The exact sum of many numbers, at the speed of adding machine numbers.
 *
 * @param values  the numbers, in any order
 * @returns       their sum, never rounded; zero for none
 * @throws        {@link TradeError} `INEXACT` where the sum has more than 120 digits, or for more than
 *                900 million values
 * @example
 * sum([decimal("0.1"), decimal("0.2")]) // => "0.3"
 * sum([decimal("3200000000000000000.25"), decimal("0.01")]) // => "3200000000000000000.26"
 * @category Decimals
 */
export function sum(values: readonly Decimal[]): Decimal {
  if (values.length > MOST_VALUES)
    return refuse("INEXACT", "a sum", `of ${MOST_VALUES} values at most`, values.length);
  const lanes = new Float64Array(LANES);
  let outside: Decimal | null = null;
  for (const given of values) {
    const value = own(given);
    const words = value.d;
    const first = OFFSET - Math.floor(value.e / 7);
    if (first < 0 || first + words.length > LANES) {
      outside = outside === null ? value : plus(outside, value);
      continue;
    }
    for (let i = 0; i < words.length; i++) lanes[first + i]! += value.s * words[i]!;
  }
  let units = 0n;
  for (const lane of lanes) units = units * 10_000_000n + BigInt(lane);
  const total = fromUnits(units, -7 * (LANES - OFFSET - 1));
  return outside === null ? total : plus(total, outside);
}
