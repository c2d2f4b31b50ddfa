import {
  at,
  contributionTable,
  contributionToGrowth,
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
import { known, type Outcome } from "./ending.js";
import type { PARTNERS } from "./pages/partners.js";
import { choiceOf, type Given, readValue, refuseOperands } from "./reading/options.js";
import { type PartnersFound, partnersToRead } from "./showing/partners.js";

/** Partners that have no member in common; the others overlap with them. */
const PARTS = ["US", "EU", "ASEAN"];
/** Growth as it was printed: it is compared with, never computed from. */
const PRINTED = [...chinaGrowth, ...chinaGrowthInYuan, ...partnerGrowth];
const GROUPS = [europeanUnion, asean, apec, rcepAsChinaApplies];

/** Which way the goods go, and when. */
interface Asked {
  readonly flow: "exports" | "imports";
  readonly period: Period;
}

/** China's trade by partner, as its customs publish it in yuan. */
export function partners({ values, positionals }: Given<typeof PARTNERS.options>): Outcome {
  refuseOperands(positionals);
  const asked: Asked = {
    flow: choiceOf("flow", values.flow, ["exports", "imports"]),
    period: readValue("--period", () => period(values.period)),
  };
  const found = known(() => figuresOf(asked));
  const text = values.json ? JSON.stringify(found, null, 2) : partnersToRead(asked.flow, found, GROUPS);
  return { text: `${text}\n`, exitCode: 0 };
}

function figuresOf({ flow, period }: Asked): PartnersFound {
  const isAsked = (row: Observation): boolean =>
    row.flow === flow && (row.period === period || row.period === yearEarlier(period));
  const totals = chinaTotalsInYuan.filter((row) => row.flow === flow);
  // Says which periods there are, where this is none of them.
  at(totals, period);
  const world = totals.filter(isAsked);
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
