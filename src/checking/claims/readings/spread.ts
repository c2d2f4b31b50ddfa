import { absolute, type Decimal, product, readDecimal } from "../../../decimal/decimal.js";
import type { Subject } from "../../../records/subject.js";

// How far figures of one kind usually lie apart: the wider, the less likely it is that one fits by chance.

const OF_TOTALS = /* @__PURE__ */ readDecimal("0.2", "spread");
const OF_PARTS = /* @__PURE__ */ readDecimal("0.6", "spread");
const OF_AMOUNTS = /* @__PURE__ */ readDecimal("0.4", "spread");

/** Growth rates and shares: those of partners and products vary more. */
export function spreadOfRates({ partner, product: goods }: Pick<Subject, "partner" | "product">): Decimal {
  return partner === undefined && goods === undefined ? OF_TOTALS : OF_PARTS;
}

/** Amounts: by a part of their size. */
export function spreadOfAmounts(value: Decimal): Decimal {
  return product(absolute(value), OF_AMOUNTS);
}

/** Tariffs. */
export const SPREAD_OF_TARIFFS: Decimal = OF_AMOUNTS;
