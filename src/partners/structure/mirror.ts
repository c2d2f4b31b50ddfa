import {
  type Decimal,
  type DecimalInput,
  difference,
  divide,
  plus,
  quotient,
} from "../../decimal/decimal.js";
import { readStep } from "../../decimal/rounding.js";
import { refuse } from "../../errors.js";
import { checkFields } from "../../fields.js";
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
  /** The gap over the mean of both, from −2 to 2; `null` where both are zero. */
  readonly asymmetry: Decimal | null;
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
 * The mirror gap: what the partner reports of a trade, less what the country itself does.
 *
 * $$ \frac{M_{ji}}{c} - X_{ij} $$
 *
 * c is imports CIF over FOB. Gaps have good reasons: exports go by the last known destination, imports by origin; goods
 * travel; confidential trade is left out on one side. Seen from the other country the gap has the other sign.
 *
 * @param own      what one country reports: exports to, or imports from, the other
 * @param mirror   the other country's report of the same goods: the other flow, reporter and partner changed round
 * @param options  `cifOverFob`: by how much imports are valued higher; `lagged`: rows of two periods on purpose
 * @returns        both at FOB, the gap and the asymmetry; 34 digits where imports were divided
 * @throws         {@link TradeError} `MIXED_SUBJECTS` where the two are not mirror flows, `MIXED_CURRENCIES`,
 *                 `INVALID_PERIOD` where periods differ and `lagged` is not said, `UNKNOWN_PARTNER`
 * @see            IMTS 2010 para. 6.13: exports by last known destination; imports by origin
 * @example
 * const sold = partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: 100 })
 * const bought = partnerFlow({ reporter: "US", partner: "CN", flow: "imports", period: "2025-11", currency: "USD", value: 106 })
 * mirrorGap(sold, bought).gap // => "6"
 * mirrorGap(sold, bought, { cifOverFob: "1.06" }).gap // => "0"
 * @category Structure
 */
export function mirrorGap(own: PartnerFlow, mirror: PartnerFlow, options: MirrorOptions = {}): MirrorGap {
  checkFields(options, "the options", FIELDS);
  const { cifOverFob = 1, lagged = false } = options;
  checkMirror(own, mirror);
  checkSamePeriod(lagged ? { ...own, period: mirror.period } : own, mirror, "mirror flows");
  const factor = readStep(cifOverFob, "cifOverFob");
  const atFob = ({ flow, value }: PartnerFlow): Decimal =>
    flow === "imports" ? quotient(value, factor) : value;
  const [ours, theirs] = [atFob(own), atFob(mirror)];
  const gap = difference(theirs, ours);
  return Object.freeze({
    period: own.period,
    own: ours,
    mirror: theirs,
    gap,
    asymmetry: divide(plus(gap, gap), plus(ours, theirs)),
  });
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
