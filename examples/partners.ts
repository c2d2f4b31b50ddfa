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
  partnerName,
  period,
  TradeError,
  yearEarlier,
} from "tradefigures";
import { apec, asean, europeanUnion, rcep } from "tradefigures/groups";
import { chinaPartnerFlows, chinaTotalsInYuan } from "tradefigures/samples";
import { command } from "./command.js";

const HELP = `Usage: npm run partners -- [options]

Prints what the samples know of China's trade by partner: growth on the year, share of
the total, contribution to its growth, the rest of the world, and what was left out.

  --period PERIOD  2025-11 (unless said) or 2025-01/2025-11
  --flow FLOW      exports (unless said) or imports
  --json           the figures as JSON, with bounds
  --help           this text

Exit code 1: no data for the period. Exit code 2: a wrong option.`;

const GROUPS = [europeanUnion, asean, apec, rcep];
/** Partners that have no member in common; the others overlap with them. */
const PARTS = ["US", "EU", "ASEAN"];
const WIDTH = 12;

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
  return { ...table, others };
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

function line({ part, contribution, share }: Contribution): string {
  return [
    nameOf(part).padEnd(19),
    formatAmount(part.value, { decimals: 1 }).padStart(17),
    formatPercent(part.rate, { sign: "always" }).padStart(8),
    formatPercent(share).padStart(8),
    formatPoints(contribution, { decimals: 2, sign: "always" }).padStart(14),
    bar(contribution),
  ].join(" ");
}

function textOf(
  flow: string,
  { whole, parts, rest, coverage, baseCoverage, others }: ReturnType<typeof figuresOf>,
): string {
  const total: Contribution = { ...rest, part: whole, contribution: whole.rate, share: null };
  const missing = others.filter(({ absent }) => absent !== null);
  return [
    `China's ${flow} by partner, ${whole.period}, in yuan, against ${whole.basePeriod}`,
    "",
    `${"".padEnd(19)} ${"value".padStart(17)} ${"growth".padStart(8)} ${"share".padStart(8)} ${"contribution".padStart(14)}`,
    ...[total, ...parts, rest].map((one) => line(one).trimEnd()),
    "",
    `Coverage: the ${parts.length} partners are ${formatPercent(coverage)} of the total, ${formatPercent(baseCoverage)} a year earlier.`,
    `The rest of the world is the total less these: ${formatAmount(rest.part.value, { decimals: 1 })} yuan.`,
    "",
    "Not added, since they have members in common with these:",
    ...others.map((one) => line(one).trimEnd()),
    ...missing.map(({ part }) => `${nameOf(part)} has no figure for ${part.basePeriod}.`),
    "",
    `Source: ${whole.source}.`,
  ].join("\n");
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
