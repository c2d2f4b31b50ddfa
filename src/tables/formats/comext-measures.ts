import type { TableColumn } from "../columns/columns.js";

/** What a figure of Comext measures. */
export interface Measure {
  /** The unit of a quantity; `null` for a value. */
  readonly unit: string | null;
  /** The power of ten of the unit. */
  readonly power: number;
  /** What the measure says of the row. */
  readonly columns: Readonly<Partial<Record<TableColumn, string>>>;
}

/**
 * The measure of an indicator of Comext; `undefined` for one that has no place in a row, such as the supplementary
 * quantity. Statistical values are those at the border of the reporter: imports CIF, exports FOB.
 */
export function measureOf(indicator: string, flow: string | undefined): Measure | undefined {
  switch (indicator) {
    case "VALUE_IN_EUROS":
    case "VALUE_EUR":
      return { unit: null, power: 0, columns: { currency: "EUR", ...VALUATIONS.get(flow ?? "") } };
    case "QUANTITY_IN_100KG":
      return { unit: "kg", power: 2, columns: {} };
    case "QUANTITY_KG":
      return { unit: "kg", power: 0, columns: {} };
    default:
      return undefined;
  }
}

const VALUATIONS = /* @__PURE__ */ new Map([
  ["imports", { valuation: "CIF" }],
  ["exports", { valuation: "FOB" }],
]);
