import { aggregate, groupTotal, growthOnConstantMembers, partnerFlow, series, tiling } from "tradefigures";
import { checkStory, claimsIn, reconcile } from "tradefigures/checking";
import { asean } from "tradefigures/groups";
import {
  aggregateTable,
  comtradeQueries,
  largestTotals,
  tableFromCsv,
  tradeMonthsFromCsv,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

/** The places of a result that somebody could still change. */
function openPlaces(value: unknown, place = "result"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => openPlaces(part, `${place}.${key}`));
  return Object.isFrozen(value) ? inside : [place, ...inside];
}

const sold = series(
  { reporter: "KR", flow: "exports", currency: "USD" },
  { "2025-07": 1, "2025-08": 2, "2025-09": 3, "2025-10": 4 },
);
const flow = (partner: string, period: string, value: number) =>
  partnerFlow({
    reporter: "CN",
    partner,
    flow: "exports",
    period: period as "2025-11",
    currency: "USD",
    value,
  });
const flows = [flow("VN", "2025-11", 3), flow("VN", "2024-11", 2), flow("TH", "2025-11", 1)];
const story =
  "Exports rose 5.9% in November from a year earlier to $330.35 billion. Imports were $218.67 billion, a surplus of $111.68 billion. Chip sales did well.";
const options = { reporter: "CN", asOf: "2025-12-08" } as const;
const csv =
  "period,exports,imports,reporter,currency\n2025-11,330.35 billion,218.67 billion,CN,USD\n2025-13,1,2,CN,USD\n";
const file = tableFromCsv(
  "reporter,partner,flow,period,currency,value\nDE,FR,exports,2025-11,EUR,5\nDE,IT,exports,2025-11,EUR,x\n",
);
const printedX = Object.freeze({ kind: "printed", of: "x", printed: "about 5" } as const);
const printedY = Object.freeze({ kind: "printed", of: "y", printed: "7" } as const);
const same = Object.freeze({ kind: "sum", of: "y", parts: Object.freeze(["x"] as const) } as const);
const asked = { reporters: ["CN"], partners: ["US"], products: ["TOTAL"], flows: ["exports"] } as const;

const results: Readonly<Record<string, unknown>> = {
  tiling: tiling(["2025-01", "2025-03", "2025-03"], "2025-01/2025-04"),
  aggregate: aggregate(sold, "quarter", { incomplete: "report" }),
  groupTotal: groupTotal(flows, asean, "2025-11"),
  growthOnConstantMembers: growthOnConstantMembers(flows, asean, { current: "2025-11", earlier: "2024-11" }),
  claimsIn: claimsIn(story, options),
  checkStory: checkStory(story, {}, options),
  "reconcile, figures that fit,": reconcile([printedX]),
  "reconcile, figures that clash,": reconcile([printedX, printedY, same]),
  tradeMonthsFromCsv: tradeMonthsFromCsv(csv),
  tableFromCsv: file.problems[0],
  largestTotals: largestTotals(aggregateTable(file.table, ["partner"]), 1),
  comtradeQueries: comtradeQueries({ ...asked, from: "2025-01", until: "2025-02" })[0],
};

describe("a result", () => {
  test.each(Object.entries(results))("of %s is frozen, and so is every list in it", (_, result) => {
    expect(openPlaces(result)).toEqual([]);
  });
});
