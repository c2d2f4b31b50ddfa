import { refuse } from "../errors.js";
import { checkList } from "../fields.js";
import { type Decimal, exact, own } from "./decimal.js";
import { addToLanes, emptyLanes, fromLanes, weightOf } from "./long-arithmetic.js";

// Words of one weight are added in float64 lanes: each is below 10^7, so that no lane can leave the exact integers
// before nine hundred million values, and what is carried goes two lanes up at most.
const MOST_VALUES = 9e8;
const ROOM = 2;

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
  checkList(values, "values");
  if (values.length > MOST_VALUES)
    return refuse("INEXACT", "a sum", `of ${MOST_VALUES} values at most`, values.length);
  let top = 0;
  let bottom = 0;
  for (const given of values) {
    const value = own(given);
    const weight = weightOf(value);
    if (weight > top) top = weight;
    if (weight - value.d.length < bottom) bottom = weight - value.d.length;
  }
  const lanes = emptyLanes(top + ROOM - bottom);
  for (const value of values) addToLanes(lanes, top + ROOM, own(value), 1);
  return exact(fromLanes(lanes, top + ROOM));
}
