// China's trade by partner, as its customs publish it in yuan: npm run partners -- --help
import { parseArgs } from "node:util";
import {
  at,
  type Contribution,
  contributionTable,
  contributionToGrowth,
  type Decimal,
  formatAmount,
  formatPercent,
  formatPoints,
  type GrowthRate,
  partnerName,
  period,
  TradeError,
  yearEarlier,
} from "tradefigures";
import { apec, asean, europeanUnion, rcepAsChinaApplies } from "tradefigures/groups";
import {
  chinaGrowth,
  chinaGrowthInYuan,
  chinaPartnerFlows,
  chinaTotalsInYuan,
  partnerGrowth,
} from "tradefigures/samples";
import { command } from "./command.js";

const HELP = `Usage: npm run partners -- [options]

Prints what the samples know of China's trade by partner in November 2025: growth on the
year, computed and as customs printed it, share of the total, contribution to its growth,
the rest of the world, and what was left out.

  --period PERIOD  2025-11 (unless said) or 2025-01/2025-11
  --flow FLOW      exports (unless said) or imports
  --json           the figures as JSON, with bounds
  --help           this text

Exit code 1: no data for the period. Exit code 2: a wrong option.`;

const GROUPS = [europeanUnion, asean, apec, rcepAsChinaApplies];
/** Partners that have no member in common; the others overlap with them. */
const PARTS = ["US", "EU", "ASEAN"];
const WIDTH = 12;
/** Growth as it was printed: it is compared with, never computed from. */
const PRINTED = [...chinaGrowth, ...chinaGrowthInYuan, ...partnerGrowth];

function readOptions() {
  const { values } = parseArgs({
    options: {
      period: { type: "string", default: "2025-11" },
      flow: { type: "string", default: "exports" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.flow !== "exports" && values.flow !== "imports")
    throw new RangeError(`--flow must be exports or imports, got "${values.flow}"`);
  return { ...values, flow: values.flow, period: period(values.period) };
}

function figuresOf({ flow, period }: ReturnType<typeof readOptions>) {
  const periods = [period, yearEarlier(period)];
  const isAsked = (row: { flow: string; period: string }): boolean =>
    row.flow === flow && (periods as string[]).includes(row.period);
  const known = chinaTotalsInYuan.filter((row) => row.flow === flow);
  // Says which periods there are, where this is none of them.
  at(known, period);
  const world = known.filter(isAsked);
  const flows = chinaPartnerFlows.filter(isAsked);
  const parts = flows.filter(({ partner }) => PARTS.includes(partner));
  const table = at(contributionTable(parts, world, { groups: GROUPS }), period);
  const others = [...new Set(flows.map(({ partner }) => partner))]
    .filter((partner) => !PARTS.includes(partner))
    .map((partner) =>
      at(
        contributionToGrowth(
          flows.filter((row) => row.partner === partner),
          world,
        ),
        period,
      ),
    );
  const printed = PRINTED.filter((rate) => rate.flow === flow && rate.period === period);
  const base = at(world, yearEarlier(period));
  return { ...table, others, base, printed };
}

/** What customs printed of a partner, or of the total, in a currency. */
function printedOf(printed: readonly GrowthRate[], partner: string | undefined, currency: string): string {
  const rate = printed.find((one) => one.partner === partner && one.currency === currency);
  return formatPercent(rate?.rate ?? null, { sign: "always" });
}

function nameOf({ partner }: { readonly partner?: string }): string {
  if (partner === undefined) return "Total";
  if (partner.startsWith("world except")) return "Rest of the world";
  return partner === "Belt and Road" || partner.length > 2 ? partner : partnerName(partner, GROUPS);
}

/** Points to the left or right of a line, four characters a point. */
function bar(points: Decimal | null): string {
  const steps = points === null ? 0 : Math.round(Number(points) * 400);
  const left = steps < 0 ? "█".repeat(Math.min(-steps, 2 * WIDTH)) : "";
  return `${left.padStart(2 * WIDTH)}│${steps > 0 ? "█".repeat(steps) : ""}`;
}

function line({ part, contribution, share }: Contribution, printed: readonly GrowthRate[]): string {
  return [
    nameOf(part).padEnd(19),
    formatAmount(part.value, { decimals: 1 }).padStart(17),
    formatPercent(part.rate, { sign: "always" }).padStart(9),
    printedOf(printed, part.partner, "CNY").padStart(8),
    printedOf(printed, part.partner, "USD").padStart(10),
    formatPercent(share).padStart(8),
    formatPoints(contribution, { decimals: 2, sign: "always" }).padStart(14),
    bar(contribution),
  ].join(" ");
}

function textOf(
  flow: string,
  { whole, parts, rest, coverage, baseCoverage, others, base, printed }: ReturnType<typeof figuresOf>,
): string {
  const total: Contribution = { ...rest, part: whole, contribution: whole.rate, share: null };
  const missing = others.filter(({ absent }) => absent !== null);
  return [
    `China's ${flow} by partner, ${whole.period}, in yuan, against ${whole.basePeriod}`,
    "",
    `Computed: growth over the first release of ${whole.basePeriod} (published ${base.published}).`,
    "Printed: growth as customs printed it, in yuan and in dollars, over a base that it has revised",
    "since; the revised base in yuan is not at hand.",
    "",
    `${"".padEnd(19)} ${"value".padStart(17)} ${"computed".padStart(9)} ${"printed".padStart(8)} ${"in dollars".padStart(10)} ${"share".padStart(8)} ${"contribution".padStart(14)}`,
    ...[total, ...parts, rest].map((one) => line(one, printed).trimEnd()),
    "",
    `Coverage: the ${parts.length} partners are ${formatPercent(coverage)} of the total, ${formatPercent(baseCoverage)} a year earlier.`,
    `The rest of the world is the total less these: ${formatAmount(rest.part.value, { decimals: 1 })} yuan.`,
    "",
    "Not added, since they have members in common with these:",
    ...others.map((one) => line(one, printed).trimEnd()),
    ...missing.map(({ part }) => `${nameOf(part)} has no figure for ${part.basePeriod}.`),
    "",
    `Source: ${whole.source}.`,
    ...sourcesOf(printed, [undefined, ...PARTS]).map((source) => `Printed growth: ${source}.`),
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

const { readOr2, end1 } = command(HELP);
const options = readOr2(readOptions);

if (options.help) console.log(HELP);
else {
  try {
    const found = figuresOf(options);
    console.log(options.json ? JSON.stringify(found, null, 2) : textOf(options.flow, found));
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    end1(error);
  }
}
