import { refuse, TradeError } from "../../errors.js";
import type { AggregateFlowsOptions } from "../../partners/sums/aggregate-flows.js";
import type { FlowKey } from "../../partners/sums/flow-keys.js";
import { checkDisjoint } from "../../partners/sums/overlap.js";
import { checkPrefixes } from "../../partners/sums/prefixes.js";
import { inOrder } from "../../period/in-order.js";
import type { Period } from "../../period/period.js";
import type { Inside } from "../columns/table.js";
import { withLines } from "./in-common.js";
import { type Side, seenTexts } from "./sides.js";

/** What rows are told apart by. */
export interface Sides {
  readonly partners: Side;
  readonly products: Side;
  readonly periods: Side;
}

/** Throws where what is added up would count something twice, with the lines. */
export function checkTogether(
  inside: Inside,
  keys: ReadonlySet<FlowKey>,
  options: AggregateFlowsOptions,
  { partners, products, periods }: Sides,
): void {
  const isAdded = (key: "partner" | "product" | "period"): boolean => !keys.has(key);
  if (isAdded("partner")) checkPartners(inside, partners, periods, options);
  if ((isAdded("product") || options.productDigits !== undefined) && options.overlap !== "allow") {
    const codes = seenTexts(products, inside);
    try {
      checkPrefixes(codes);
    } catch (error) {
      const { value: next = "" } = detailsOf(error);
      const whole = codes.filter((code) => code !== next && next.startsWith(code));
      throw withLines(error, inside, "product", [...whole, next]);
    }
  }
  if (isAdded("period")) {
    const { shape } = inOrder(periods.texts.map((period) => ({ period: period as Period })));
    if (shape !== "sequence")
      refuse("OVERLAPPING_PERIODS", "rows", "of single periods where periods are added up", `${shape} rows`);
  }
}

function checkPartners(inside: Inside, partners: Side, periods: Side, options: AggregateFlowsOptions): void {
  const single = partners.texts.filter((text) => text !== "");
  if (single.length > 0 && single.length < partners.texts.length && options.overlap !== "allow")
    throw withLines(
      new TradeError(
        "OVERLAPPING_PARTS",
        `parts must have no member in common, got the world and ${single[0]}`,
      ),
      inside,
      "partner",
      ["", single[0]!],
    );
  for (const period of periods.texts)
    try {
      checkDisjoint(single, period as Period, options);
    } catch (error) {
      throw withLines(error, inside, "partner", detailsOf(error).parts ?? []);
    }
}

/** What the errors of these checks say of the parts. */
function detailsOf(error: unknown): { readonly value?: string; readonly parts?: readonly string[] } {
  return error instanceof TradeError ? error.details : {};
}
