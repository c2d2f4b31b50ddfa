import { type Decimal, type DecimalInput, decimal, isDecimal, readDecimal } from "../decimal/decimal.js";
import { type Interval, point } from "../decimal/interval.js";
import { refuse, shown } from "../errors.js";
import { boundsOfFigure, type Printed, printed } from "../print/printed.js";
import type { Observation } from "../records/observation.js";

/**
 * An amount as a test has it: a number, a print (`"330.35 billion"`, `"5.9%"` or what {@link printed} gives), or a row.
 *
 * @category Testing
 */
export type TestedAmount = DecimalInput | string | Printed | Observation;

/** Every value that an amount may stand for. */
export function rangeOf(amount: unknown, field: string): Interval {
  if (typeof amount === "string") return printedOrExact(amount);
  if (typeof amount === "object" && amount !== null && !isDecimal(amount)) {
    if ("low" in amount && "high" in amount && "closed" in amount) return amount as Interval;
    if ("rate" in amount && "bounds" in amount)
      return (
        (amount.bounds as Interval | null) ??
        refuse("INVALID_FIELD", field, "a growth that has a rate", amount)
      );
    if ("value" in amount && isDecimal(amount.value)) return boundsOfFigure(amount as Observation);
    return refuse("INVALID_FIELD", field, "a number, a print or a row with a value", amount);
  }
  return point(readDecimal(amount, field));
}

/** A number is exact, and a print stands for all that rounds to it: "5" is five, "5 billion" 4.5 to 5.5 billion. */
function printedOrExact(text: string): Interval {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? point(decimal(text)) : printed(text).bounds;
}

/** An interval as a message shows it. */
export function rangeText({ low, high, closed }: Interval): string {
  const end = (value: Decimal | null): string => (value === null ? "…" : value.toFixed());
  if (low !== null && high?.eq(low)) return end(low);
  const [left, right] = [
    closed === "both" || closed === "low" ? "[" : "(",
    closed === "both" || closed === "high" ? "]" : ")",
  ];
  return `${left}${end(low)}, ${end(high)}${right}`;
}

/** A value that was received, as a message shows it. */
export function received(value: unknown): string {
  return isDecimal(value) ? value.toFixed() : shown(value);
}
