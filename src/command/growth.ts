import {
  firstReleases,
  isMonth,
  latestReleases,
  monthOnMonth,
  type Observation,
  type TradeFlow,
  yearEarlier,
  yearOnYear,
} from "tradefigures";
import { type Outcome, unreadable } from "./ending.js";
import type { GROWTH } from "./pages/growth.js";
import { readData } from "./reading/data.js";
import { levelsOf } from "./reading/levels.js";
import { choiceOf, type Given, operandOf } from "./reading/options.js";
import { type GrowthRow, growthTable, NO_CURRENCY, NOBODY } from "./showing/growth-table.js";

const FLOWS = ["exports", "imports", "balance", "total"] as const satisfies readonly TradeFlow[];
/** Growth of the months of a file. */
export async function growth({ values, positionals }: Given<typeof GROWTH.options>): Promise<Outcome> {
  const { flow, first, sample, json, partner, reporter, currency } = values;
  const flows = flow === undefined ? FLOWS.slice(0, 3) : [choiceOf("flow", flow, FLOWS)];
  const file = operandOf(positionals);
  const files = file === undefined && values.data === undefined && sample === undefined ? ["-"] : values.data;
  const data = await readData({
    ...values,
    data: file === undefined ? files : [file, ...(files ?? [])],
    reporter: reporter ?? NOBODY,
    currency: currency ?? NO_CURRENCY,
  });
  const levels = levelsOf(data, flows).filter((level) => level.partner === partner);
  if (levels.length === 0)
    unreadable(
      `the data must have ${flows.join(", ")}${partner === undefined ? "" : ` of partner ${partner}`}, got none`,
    );
  const tables = tablesOf(first ? firstReleases(levels) : latestReleases(levels));
  return {
    text: json ? `${JSON.stringify(tables.flat(), null, 2)}\n` : tables.map(growthTable).join("\n"),
    exitCode: 0,
  };
}

/** The growth of each subject and currency, its spans after its months. */
function tablesOf(levels: readonly Observation[]): readonly (readonly GrowthRow[])[] {
  const bySubject = new Map<string, Observation[]>();
  for (const level of levels) {
    const { reporter, partner, flow, coverage, product, adjustment, system, valuation, currency } = level;
    const subject = JSON.stringify([
      ...[reporter, partner, flow, coverage, product, adjustment, system, valuation, currency],
    ]);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), level]);
  }
  return [...bySubject.values()].map(rowsOf);
}

/** A span grows over the same span a year earlier, or over the months of that. */
function rowsOf(levels: readonly Observation[]): readonly GrowthRow[] {
  const months = levels.filter(({ period }) => isMonth(period));
  const onMonth = monthOnMonth(months);
  return [
    ...yearOnYear(months).map((growth, at) => ({ yearOnYear: growth, monthOnMonth: onMonth[at]! })),
    ...levels.flatMap((level) => {
      if (isMonth(level.period)) return [];
      const same = levels.filter(({ period }) => period === yearEarlier(level.period));
      return yearOnYear([level], { base: same.length > 0 ? same : months }).map((growth) => ({
        yearOnYear: growth,
        monthOnMonth: null,
      }));
    }),
  ];
}
