import {
  absolute,
  type Decimal,
  type DecimalInput,
  difference,
  divide,
  negative,
  ONE,
  plus,
  product,
  quotient,
} from "../../decimal/decimal.js";
import { readStep } from "../../decimal/rounding.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject } from "../../fields.js";
import type { HasPeriod } from "../../period/period.js";
import type { PartnerFlow } from "../../records/partner-flow.js";
import { readPartner } from "../names/area.js";
import { checkSamePeriod } from "../sums/part-of.js";

/**
 * How two countries report one trade.
 *
 * @category Structure
 */
export interface MirrorGap extends HasPeriod {
  /** The first report, FOB. */
  readonly own: Decimal;
  /** The partner's report of the same goods, FOB: imports divided by the factor. */
  readonly mirror: Decimal;
  /** mirror − own. */
  readonly gap: Decimal;
  /** The size of the gap over the sum of both, from 0, the same, to 1, reported by one only; `null` where both are zero. */
  readonly asymmetry: Decimal | null;
  /** The gap over the mean of both, from −2 to 2: twice the asymmetry, with the sign of the gap. */
  readonly gapOverMean: Decimal | null;
}

/**
 * What makes exports and imports comparable.
 *
 * @category Structure
 */
export interface MirrorOptions {
  /** Imports CIF over the same goods FOB, above zero: 1.06 for freight and insurance of 6 %. 1 unless said. */
  readonly cifOverFob?: DecimalInput | undefined;
  /** The goods arrive later than they leave: the rows may then be of different periods. */
  readonly lagged?: boolean | undefined;
}

const FIELDS = ["cifOverFob", "lagged"] as const;

/**
 * The mirror gap: what the partner reports of a trade, less what the country itself does; and the asymmetry of the two.
 *
 * `M / c − X`, `|X − M / c| / (X + M / c)`
 *
 * c is imports CIF over FOB. Gaps have good reasons: exports go by the last known destination, imports by origin; goods
 * travel; confidential trade is left out on one side. Seen from the other country the gap has the other sign, and the
 * asymmetry is the same. Each figure is one quotient of the reports as given.
 *
 * @param own      what one country reports: exports to, or imports from, the other
 * @param mirror   the other country's report of the same goods: the other flow, reporter and partner changed round
 * @param options  `cifOverFob`: by how much imports are valued higher; `lagged`: rows of two periods on purpose
 * @returns        both at FOB and the gap, exact unless imports were divided, then 34 digits; the asymmetry, 34 digits
 * @throws         {@link TradeError} `MIXED_SUBJECTS` where the two are not mirror flows, `MIXED_CURRENCIES`,
 *                 `INVALID_PERIOD` where periods differ and `lagged` is not said, `UNKNOWN_PARTNER`, `INEXACT` where a report
 *                 times the factor has more than 120 digits
 * @see            IMTS 2010 para. 6.13: exports by last known destination; imports by origin. Javorsek (2016), Asymmetries
 *                 in International Merchandise Trade Statistics, ESCAP; Mitikj and Kaushik (2024), World Bank Policy Research
 *                 Working Paper 10792: an index of −1 for an import, 1 for an export without a mirror, 0 for no discrepancy
 * @example
 * const sold = partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: 100 })
 * const bought = partnerFlow({ reporter: "US", partner: "CN", flow: "imports", period: "2025-11", currency: "USD", value: 106 })
 * mirrorGap(sold, bought).gap // => "6"
 * mirrorGap(sold, bought, { cifOverFob: "1.06" }).gap // => "0"
 * formatIndex(mirrorGap(sold, bought).asymmetry, { base: 1 }) // => "0.029"
 * @category Structure
 */
export function mirrorGap(own: PartnerFlow, mirror: PartnerFlow, options: MirrorOptions = {}): MirrorGap {
  checkObject(own, "a flow");
  checkObject(mirror, "its mirror");
  checkFields(options, "the options", FIELDS);
  const { cifOverFob = 1, lagged = false } = options;
  checkMirror(own, mirror);
  checkSamePeriod(lagged ? { ...own, period: mirror.period } : own, mirror, "mirror flows");
  const factor = readStep(cifOverFob, "cifOverFob");
  const side = own.flow === "exports" ? 1 : -1;
  const [exported, imported] = side === 1 ? [own.value, mirror.value] : [mirror.value, own.value];
  const atCif = product(exported, factor);
  const imports = atFob(imported, factor);
  const more = difference(imported, atCif);
  const gap = side === 1 ? more : negative(more);
  const both = plus(imported, atCif);
  return Object.freeze({
    period: own.period,
    own: side === 1 ? exported : imports,
    mirror: side === 1 ? imports : exported,
    gap: atFob(gap, factor),
    asymmetry: divide(absolute(gap), both),
    gapOverMean: divide(plus(gap, gap), both),
  });
}

function atFob(value: Decimal, factor: Decimal): Decimal {
  return factor.eq(ONE) ? value : quotient(value, factor);
}

function checkMirror(own: PartnerFlow, mirror: PartnerFlow): void {
  const pairs = [
    ["flow", own.flow === "exports" ? "imports" : "exports", mirror.flow],
    ["reporter", readPartner(own.partner, "partner", []), readPartner(mirror.reporter, "reporter", [])],
    ["partner", readPartner(own.reporter, "reporter", []), readPartner(mirror.partner, "partner", [])],
    ["product", own.product ?? "none", mirror.product ?? "none"],
  ] as const;
  for (const [field, wanted, got] of pairs)
    if (wanted !== got) refuse("MIXED_SUBJECTS", `${field} of the mirror flow`, wanted, got);
}
