import { type Decimal, type DecimalInput, ONE, readDecimal } from "../../decimal/decimal.js";
import { refuse, TradeError } from "../../errors.js";
import { checkFields, checkObject, readChoice, readText } from "../../fields.js";
import { type Day, plusDays } from "../../period/day.js";
import { type Quantity, type QuantityInput, readQuantity } from "../../records/partner-flow.js";
import { readProduct } from "../regime/product-scope.js";
import type { TariffView } from "../regime/regime-index.js";
import { coversDay, economiesOf, type TariffRegime } from "../regime/tariff-regime.js";
import { readUnitValue, type UnitValue, type UnitValueInput } from "./ad-valorem-equivalent.js";

/**
 * Which goods are asked about, whose, and how the past is seen.
 *
 * @category Tariffs
 */
export interface TariffOptions {
  /** An HS code, or a prefix for all goods under it; absent: goods in general, duties on all goods but some among them. */
  readonly product?: string | undefined;
  /** Whose goods; absent: what the goods of all economies bear that the regime is about. */
  readonly partner?: string | undefined;
  /** "levied" unless said. */
  readonly view?: TariffView | undefined;
  /** Where the policy splits the value: the share that the content has, from 0 to 1. */
  readonly contentShare?: DecimalInput | undefined;
  /** What a unit is worth: with it, duties by quantity count as their ad valorem equivalent. */
  readonly unitValue?: UnitValueInput | undefined;
  /** How much of each quota was used before, by the name of its measure. */
  readonly quotaUsed?: Readonly<Record<string, QuantityInput>> | undefined;
}

/** The same, read. */
export interface TariffQuestion {
  /** No digits: all goods. */
  readonly prefix: string;
  readonly partner: string | undefined;
  readonly view: TariffView;
  readonly contentShare: Decimal | null;
  readonly unitValue: UnitValue | null;
  readonly quotaUsed: ReadonlyMap<string, Quantity>;
}

const VIEWS = ["levied", "lawful", "collected"] as const;
const FIELDS = ["product", "partner", "view", "contentShare", "unitValue", "quotaUsed"] as const;
const NONE_USED: ReadonlyMap<string, Quantity> = /* @__PURE__ */ new Map();

/** Reads what is asked of a regime. */
export function readQuestion(regime: TariffRegime, options: TariffOptions): TariffQuestion {
  checkFields(options, "a question about tariffs", FIELDS);
  const { product, contentShare, unitValue, quotaUsed, view = "levied" } = options;
  return {
    prefix: product === undefined ? "" : readProduct(product, "product"),
    partner: readPartner(regime, options.partner),
    view: readChoice(view, "view", VIEWS),
    contentShare: contentShare === undefined ? null : readShare(contentShare),
    unitValue: unitValue === undefined ? null : readUnitValue(unitValue),
    quotaUsed: quotaUsed === undefined ? NONE_USED : readUsed(quotaUsed),
  };
}

/** Refuses a day that the sources of the regime do not cover. */
export function checkCovered(regime: TariffRegime, day: Day): void {
  if (coversDay(regime, day)) return;
  const { imposer, target, complete } = regime;
  const { from, until } = complete!;
  const span = until === undefined ? `from ${from}` : `from ${from} to ${plusDays(until, -1)}`;
  throw new TradeError(
    "NOT_COVERED",
    `day must be one that the duties of ${imposer} on ${target} cover (${span}), got ${day}`,
    { field: "day", value: day, covered: complete },
  );
}

/** Whose goods; those of the whole regime where none is asked for. */
function readPartner(regime: TariffRegime, partner: string | undefined): string | undefined {
  if (partner === undefined) return undefined;
  const economies = economiesOf(regime);
  if (economies !== undefined && !economies.includes(partner))
    return refuse("INVALID_FIELD", "partner", economies.join(" or "), partner);
  return readText(partner, "partner");
}

function readShare(input: DecimalInput): Decimal {
  const share = readDecimal(input, "contentShare");
  return share.isNegative() || share.gt(ONE)
    ? refuse("INVALID_FIELD", "contentShare", "a fraction from 0 to 1", share)
    : share;
}

function readUsed(input: Readonly<Record<string, QuantityInput>>): ReadonlyMap<string, Quantity> {
  checkObject(input, "quotaUsed");
  return new Map(
    Object.entries(input).map(([name, used]) => [name, readQuantity(used, `quotaUsed["${name}"]`)]),
  );
}
