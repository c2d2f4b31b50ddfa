import { COLUMNS } from "../columns/columns.js";
import { putUnits } from "../columns/lane.js";
import { changeNumber } from "./code-runs.js";
import { MOST_DIGITS, type PlainForm, VALUE } from "./plain-form.js";

const ROUNDED_TO: number = COLUMNS.indexOf("roundedTo");
const TENS = Array.from({ length: 16 }, (_, n) => 10 ** n);

/** Puts the figure of a cell into its column: units of 10^-decimals; false where it has too many digits. */
export function putFigure(
  plain: PlainForm,
  cell: number,
  row: number,
  units: number,
  digits: number,
  decimals: number,
): boolean {
  const { draft, unit } = plain;
  if (plain.kinds[cell] !== VALUE) putUnits(draft.quantities, row, units, decimals);
  else if (unit === null) putUnits(draft.values, row, units, decimals);
  else {
    const { exponent, steps } = unit;
    if (digits + exponent > MOST_DIGITS) return false;
    if (decimals >= exponent) putUnits(draft.values, row, units, decimals - exponent);
    else putUnits(draft.values, row, units * TENS[exponent - decimals]!, 0);
    changeNumber(plain.runs, ROUNDED_TO, row, steps[decimals]!);
  }
  return true;
}
