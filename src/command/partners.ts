import {
  at,
  contributionTable,
  contributionToGrowth,
  latestReleases,
  type Observation,
  type Period,
  period,
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
import { known, type Outcome, unreadable } from "./ending.js";
import type { PARTNERS } from "./pages/partners.js";
import { type DataAsked, readData } from "./reading/data.js";
import { levelsOf } from "./reading/levels.js";
import { choiceOf, type Given, operandOf, readValue } from "./reading/options.js";
import { counted } from "./reading/problems.js";
import { type PartnersFound, partnersToRead, partnerTable } from "./showing/partners.js";

/** Partners that have no member in common; the others overlap with them. */
const PARTS = ["US", "EU", "ASEAN"];
/** Growth as it was printed: it is compared with, never computed from. */
const PRINTED = [...chinaGrowth, ...chinaGrowthInYuan, ...partnerGrowth];
const GROUPS = [europeanUnion, asean, apec, rcepAsChinaApplies];

/** The last period of the samples. */
const LAST_PERIOD: Period = "2025-11";

/** Which way the goods go, and when. */
interface Asked {
  readonly flow: "exports" | "imports";
  readonly period: Period;
}

/** Trade by partner: of a file, else China's as its customs publish it in yuan. */
export async function partners({ values, positionals }: Given<typeof PARTNERS.options>): Promise<Outcome> {
  const file = operandOf(positionals);
  const flow = choiceOf("flow", values.flow, ["exports", "imports"]);
  const asked = values.period;
  const at = asked === undefined ? undefined : readValue("--period", () => period(asked));
  const files = [...(file === undefined ? [] : [file]), ...(values.data ?? [])];
  if (files.length > 0) return partnersOfFiles({ ...values, data: files, flow, period: at });
  const found = known(() => figuresOf({ flow, period: at ?? LAST_PERIOD }));
  const text = values.json ? JSON.stringify(found, null, 2) : partnersToRead(flow, found, GROUPS);
  return { text: `${text}\n`, exitCode: 0 };
}

/** The partners of a file: each row with a partner is a part of the total of the same period. */
async function partnersOfFiles(
  asked: DataAsked & {
    readonly flow: Asked["flow"];
    readonly period: Period | undefined;
    readonly json: boolean;
  },
): Promise<Outcome> {
  const levels = latestReleases(levelsOf(await readData(asked), [asked.flow]));
  const world = levels.filter(({ partner }) => partner === undefined);
  const parts = levels.filter(({ partner }) => partner !== undefined);
  if (world.length === 0 || parts.length === 0)
    unreadable(
      `the data must have ${asked.flow} of the world and of partners (a column "partner"), got ${counted(world.length, "row")} of the world and ${counted(parts.length, "row")} of partners`,
    );
  const when =
    asked.period ??
    world
      .map(({ period }) => period)
      .toSorted()
      .at(-1)!;
  const isOfTime = isComparedAt(when);
  const table = known(() =>
    at(contributionTable(parts.filter(isOfTime), world.filter(isOfTime), { groups: GROUPS }), when),
  );
  const text = asked.json ? JSON.stringify(table, null, 2) : partnerTable(table, GROUPS);
  return { text: `${text}\n`, exitCode: 0 };
}

/** Whether a row is of a period or of that which it is compared with. */
const isComparedAt =
  (period: Period) =>
  (row: Observation): boolean =>
    row.period === period || row.period === yearEarlier(period);

function figuresOf({ flow, period }: Asked): PartnersFound {
  const isOfTime = isComparedAt(period);
  const totals = chinaTotalsInYuan.filter((row) => row.flow === flow);
  // Says which periods there are, where this is none of them.
  at(totals, period);
  const world = totals.filter(isOfTime);
  const flows = chinaPartnerFlows.filter((row) => row.flow === flow && isOfTime(row));
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
