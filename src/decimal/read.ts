import { type Decimal, decimal, product, readDecimal } from "./decimal.js";

const THOUSAND = /* @__PURE__ */ decimal("1e3");
const MILLION = /* @__PURE__ */ decimal("1e6");
const BILLION = /* @__PURE__ */ decimal("1e9");
const TRILLION = /* @__PURE__ */ decimal("1e12");
const HUNDREDTH = /* @__PURE__ */ decimal("0.01");

/**
 * Reads thousands into single units.
 *
 * @param input  the number of thousands, as typed
 * @returns      single units
 * @throws       {@link TradeError} `INVALID_DECIMAL` for what {@link decimal} refuses
 * @example
 * thousands("95.4") // => "95400"
 * @category Decimals
 */
export function thousands(input: string | number | bigint): Decimal {
  return product(readDecimal(input, "thousands"), THOUSAND);
}

/**
 * Reads millions into single units.
 *
 * @param input  the number of millions, as typed
 * @returns      single units
 * @throws       {@link TradeError} `INVALID_DECIMAL` for what {@link decimal} refuses
 * @example
 * millions("95.4") // => "95400000"
 * @category Decimals
 */
export function millions(input: string | number | bigint): Decimal {
  return product(readDecimal(input, "millions"), MILLION);
}

/**
 * Reads billions into single units.
 *
 * @param input  the number of billions, as typed
 * @returns      single units
 * @throws       {@link TradeError} `INVALID_DECIMAL` for what {@link decimal} refuses
 * @example
 * billions("111.68") // => "111680000000"
 * @category Decimals
 */
export function billions(input: string | number | bigint): Decimal {
  return product(readDecimal(input, "billions"), BILLION);
}

/**
 * Reads trillions into single units.
 *
 * @param input  the number of trillions, as typed
 * @returns      single units
 * @throws       {@link TradeError} `INVALID_DECIMAL` for what {@link decimal} refuses
 * @example
 * trillions("1.076") // => "1076000000000"
 * @category Decimals
 */
export function trillions(input: string | number | bigint): Decimal {
  return product(readDecimal(input, "trillions"), TRILLION);
}

/**
 * Reads a percentage into a fraction: 5.9 is 0.059. It takes the bare number; text with a percent sign is
 * for {@link printed}.
 *
 * @param input  the percentage, as typed
 * @returns      the fraction
 * @throws       {@link TradeError} `INVALID_DECIMAL` for what {@link decimal} refuses, a percent sign too
 * @example
 * percent("5.9") // => "0.059"
 * percent("5.9%") // => throws INVALID_DECIMAL
 * @category Decimals
 */
export function percent(input: string | number): Decimal {
  return product(readDecimal(input, "percent"), HUNDREDTH);
}
