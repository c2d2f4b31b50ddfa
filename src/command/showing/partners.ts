import {
  type Contribution,
  type ContributionTable,
  formatAmount,
  formatPercent,
  formatPoints,
  type GrowthRate,
  type Observation,
  type PartnerGroup,
  partnerName,
} from "tradefigures";
import { type Bars, barsOf } from "./bars.js";

/** What is found of one flow and period. */
export interface PartnersFound extends ContributionTable {
  /** Partners that have members in common with the parts. */
  readonly others: readonly Contribution[];
  readonly base: Observation;
  /** Growth as customs printed it. */
  readonly printed: readonly GrowthRate[];
}

/** What customs printed of a partner, or of the total, in a currency. */
function printedOf(printed: readonly GrowthRate[], partner: string | undefined, currency: string): string {
  const rate = printed.find((one) => one.partner === partner && one.currency === currency);
  return formatPercent(rate?.rate ?? null, { sign: "always" });
}

function nameOf({ partner }: { readonly partner?: string }, groups: readonly PartnerGroup[]): string {
  if (partner === undefined) return "Total";
  if (partner.startsWith("world except")) return "Rest of the world";
  return partner.length > 2 ? partner : partnerName(partner, groups);
}

/** The names of the columns; what was printed stands behind the growth that was computed. */
function headingOf(growth: string, printed: readonly string[] = []): string {
  return [
    "".padEnd(19),
    "value".padStart(17),
    growth.padStart(9),
    ...printed,
    "share".padStart(8),
    "contribution".padStart(14),
  ].join(" ");
}

/** How a line is printed. */
interface LineForm {
  readonly decimals: number;
  readonly bars: Bars;
  /** Between growth and share. */
  readonly printed?: readonly string[];
}

function line(
  { part, contribution, share }: Contribution,
  groups: readonly PartnerGroup[],
  { decimals, bars, printed = [] }: LineForm,
): string {
  return [
    nameOf(part, groups).padEnd(19),
    formatAmount(part.value, { decimals }).padStart(17),
    formatPercent(part.rate, { sign: "always" }).padStart(9),
    ...printed,
    formatPercent(share).padStart(8),
    formatPoints(contribution, { decimals: 2, sign: "always" }).padStart(14),
    bars.of(contribution),
  ].join(" ");
}

/** The total, its parts and the rest. */
function linesOf({ whole, parts, rest }: ContributionTable): readonly Contribution[] {
  return [{ ...rest, part: whole, contribution: whole.rate, share: null }, ...parts, rest];
}

/** Trade by partner as a table: the total, its parts and the rest. */
export function partnerTable(table: ContributionTable, groups: readonly PartnerGroup[]): string {
  const { whole, coverage, baseCoverage } = table;
  const lines = linesOf(table);
  const bars = barsOf(lines);
  return [
    `${whole.flow} of ${whole.reporter} by partner, ${whole.period}, ${whole.currency}, against ${whole.basePeriod}`,
    "",
    headingOf("growth"),
    ...lines.map((one) => line(one, groups, { decimals: 2, bars })),
    bars.note,
    "",
    `The partners of the file are ${formatPercent(coverage)} of the total, ${formatPercent(baseCoverage)} a year earlier.`,
  ].join("\n");
}

/** China's trade by partner as a table, with what was left out and the sources. */
export function partnersToRead(flow: string, found: PartnersFound, groups: readonly PartnerGroup[]): string {
  const { whole, parts, rest, coverage, baseCoverage, others, base, printed } = found;
  const lines = linesOf(found);
  const bars = barsOf([...lines, ...others]);
  const lineWithPrinted = (one: Contribution): string =>
    line(one, groups, {
      decimals: 1,
      bars,
      printed: [
        printedOf(printed, one.part.partner, "CNY").padStart(8),
        printedOf(printed, one.part.partner, "USD").padStart(10),
      ],
    });
  const missing = others.filter(({ absent }) => absent !== null);
  return [
    `China's ${flow} by partner, ${whole.period}, in yuan, against ${whole.basePeriod}`,
    "",
    `Computed: growth over the first release of ${whole.basePeriod} (published ${base.published}).`,
    "Printed: growth as customs printed it, in yuan and in dollars, over a base that it has revised",
    "since; the revised base in yuan is not at hand.",
    "",
    headingOf("computed", ["printed".padStart(8), "in dollars".padStart(10)]),
    ...lines.map(lineWithPrinted),
    bars.note,
    "",
    `Coverage: the ${parts.length} partners are ${formatPercent(coverage)} of the total, ${formatPercent(baseCoverage)} a year earlier.`,
    `The rest of the world is the total less these: ${formatAmount(rest.part.value, { decimals: 1 })} yuan.`,
    "",
    "Not added, since they have members in common with these:",
    ...others.map(lineWithPrinted),
    ...missing.map(({ part }) => `${nameOf(part, groups)} has no figure for ${part.basePeriod}.`),
    "",
    `Source: ${whole.source}.`,
    ...sourcesOf(printed, [undefined, ...parts.map(({ part }) => part.partner)]).map(
      (source) => `Printed growth: ${source}.`,
    ),
  ].join("\n");
}

/** Where the printed growth that is shown was found. */
function sourcesOf(
  printed: readonly GrowthRate[],
  partners: readonly (string | undefined)[],
): readonly string[] {
  const shown = printed.filter(({ partner }) => partners.includes(partner));
  return [...new Set(shown.flatMap(({ source, derivedFrom = source }) => derivedFrom ?? []))];
}
