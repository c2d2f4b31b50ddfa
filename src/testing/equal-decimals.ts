import { isDecimal } from "../decimal/decimal.js";

/**
 * Equality of decimals for `expect.addEqualityTesters([equalDecimals])` of vitest and jest.
 *
 * With it `toEqual`, `toStrictEqual` and `toHaveBeenCalledWith` compare decimals by their value, whichever copy of
 * decimal.js they come from, inside records and lists too: 1.50 equals 1.5. Without it a decimal of your own never
 * equals one of the library.
 *
 * @param first   any value
 * @param second  any value
 * @returns       whether two decimals are equal; `undefined` where one of them is none, so that the tester of vitest or
 *                jest decides: a decimal equals no text and no number
 * @example
 * equalDecimals(decimal("1.50"), decimal("1.5")) // => true
 * equalDecimals(decimal("1.5"), "1.5") // => undefined
 * @category Testing
 */
export function equalDecimals(first: unknown, second: unknown): boolean | undefined {
  return isDecimal(first) && isDecimal(second) ? first.eq(second) : undefined;
}
