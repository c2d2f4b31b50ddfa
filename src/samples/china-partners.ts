import { decimal, product } from "../decimal/decimal.js";
import type { Day } from "../period/day.js";
import type { Period } from "../period/period.js";
import { type Observation, observation } from "../records/observation.js";
import { type PartnerFlow, partnerFlow } from "../records/partner-flow.js";
import { GACC_BY_PARTNER } from "./sources.js";

type Year = "2024" | "2025";
/** Exports and imports of November, then of January to November, in 10,000 yuan. */
type Figures = readonly [exports: string, imports: string, exportsToDate: string, importsToDate: string];

/** The first release of November, which has January to November too. */
const RELEASED: Readonly<Record<Year, Day>> = { "2024": "2024-12-10", "2025": "2025-12-08" };

function rows(year: Year, figures: Figures): readonly Observation[] {
  return cells(year, figures).map((cell) => observation(cell));
}

function flows(partner: string, year: Year, figures: Figures): readonly PartnerFlow[] {
  return cells(year, figures).map((cell) => partnerFlow({ ...cell, partner }));
}

function cells(year: Year, figures: Figures) {
  const month = `${year}-11` as const;
  const periods: readonly Period[] = [month, month, `${year}-01/${month}`, `${year}-01/${month}`];
  return figures.map((figure, index) => ({
    reporter: "CN",
    flow: index % 2 === 0 ? ("exports" as const) : ("imports" as const),
    period: periods[index]!,
    currency: "CNY",
    value: product(decimal(figure), TEN_THOUSAND),
    roundedTo: TEN_THOUSAND,
    published: RELEASED[year],
    source: GACC_BY_PARTNER,
  }));
}

const TEN_THOUSAND = decimal(10_000);

/**
 * China's exports and imports in yuan, all partners together: November and January to November, 2024 and 2025, as
 * first published, rounded to 10,000 yuan. The totals of {@link chinaPartnerFlows}.
 *
 * @category Samples
 */
export const chinaTotalsInYuan: readonly Observation[] = Object.freeze([
  ...rows("2025", ["234563445", "155305545", "2445787769", "1674975866"]),
  ...rows("2024", ["222171762", "152891591", "2303831624", "1674774850"]),
]);

/**
 * China's exports and imports by partner in yuan: November and January to November, 2024 and 2025, as first published,
 * rounded to 10,000 yuan. The groups overlap: ASEAN with RCEP, with APEC and with the Belt and Road. RCEP and the Belt
 * and Road have no figures of 2024.
 *
 * @category Samples
 */
export const chinaPartnerFlows: readonly PartnerFlow[] = Object.freeze([
  ...flows("US", "2025", ["23988067", "7136578", "276472620", "92242805"]),
  ...flows("ASEAN", "2025", ["41239060", "22783320", "429051660", "253368394"]),
  ...flows("EU", "2025", ["33493936", "15670129", "363924493", "172771970"]),
  ...flows("APEC", "2025", ["134319814", "92256193", "1388409233", "996510490"]),
  ...flows("RCEP", "2025", ["67242339", "54249597", "681042305", "573126869"]),
  ...flows("Belt and Road", "2025", ["120188427", "84853944", "1234496571", "898432003"]),
  ...flows("US", "2024", ["33647438", "8830883", "338193966", "105780474"]),
  ...flows("ASEAN", "2024", ["38200273", "23912331", "374374355", "254896637"]),
  ...flows("EU", "2024", ["29205206", "15418430", "333885869", "175214565"]),
  ...flows("APEC", "2024", ["134447299", "99710251", "1361602584", "1069463675"]),
]);
