import type { CurrencyCode } from "../currency/currency.js";
import { refuse } from "../errors.js";
import type { Subject } from "../records/subject.js";
import { MOST_SERIES } from "./theme.js";
import { currencyName, flowName, type Names, placeName } from "./wording.js";

type Named = Subject & { readonly currency?: CurrencyCode };

/** Names of series that say no more than what tells them apart: reporter and currency where there are several. */
export function seriesNamer(items: readonly Named[], names: Names): (item: Named) => string {
  const differ = (field: "reporter" | "currency") => new Set(items.map((item) => item[field])).size > 1;
  const [reporters, currencies] = [differ("reporter"), differ("currency")];
  return (item) => {
    const flow = flowName(item, names);
    const of = reporters
      ? `${placeName(item.reporter, names)}: ${flow.charAt(0).toLowerCase()}${flow.slice(1)}`
      : flow;
    return currencies && item.currency !== undefined ? `${of}, in ${currencyName(item.currency)}` : of;
  };
}

/** Refuses more series than there are colours. */
export function checkSeriesCount(names: readonly string[], field: string): void {
  if (names.length > MOST_SERIES)
    refuse(
      "INVALID_FIELD",
      field,
      `of at most ${MOST_SERIES} series: draw the others in a chart of their own`,
      names.length,
    );
}
