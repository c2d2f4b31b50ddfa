import type { TableField } from "../csv/form.js";
import { TOTAL_FIELDS, type TotalField } from "./sdmx-form.js";

const WORLD = new Set(["WORLD", "W00", "W0", "W1", "0", "000", "001", "_T", "_Z", "TOTAL", "ALL"]);
const ALL_GOODS = new Set(["TOTAL", "_T", "_Z", "TOT", "ALL"]);
/** Eurostat's unions and what is inside or outside of them: EU27_2020, EA20, EXT_EU27_2020, EU27_2020_EXTRA. */
const UNION = /^(?:(?:EXT|INT)_)?(?:EU|EA)(?:\d{0,2}(?:_\w+)?)$|_(?:EXTRA|INTRA)$/;

/**
 * By which columns a row is the total of others. The world as a partner and all goods as a product are taken away from
 * the row: a subject without them means just that.
 */
export function totalsOf(
  texts: Partial<Record<TableField, string>>,
  further: ReadonlyMap<TotalField, ReadonlySet<string>>,
): readonly TotalField[] {
  return TOTAL_FIELDS.filter((field) => {
    const code = texts[field];
    if (code === undefined) return false;
    if ((field === "partner" && WORLD.has(code)) || (field === "product" && ALL_GOODS.has(code))) {
      delete texts[field];
      return true;
    }
    return (field !== "product" && UNION.test(code)) || further.get(field)!.has(code);
  });
}
