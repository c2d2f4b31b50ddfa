import { TradeError } from "tradefigures";
import { aggregateTable, type TradeTable, tableFromCsv, totalSeries } from "tradefigures/tables";
import { describe, expect, test } from "vitest";

// Tables of several blocks (of 64 rows, 256, 1024, 4096), whose rows are in the order of months, products and
// partners, or nearly.

const PARTNERS = "US DE FR VN JP KR GB IT ES NL".split(" ");
const MONTHS = ["2024-11", "2024-12", "2025-01"];
const ROWS: readonly string[] = MONTHS.flatMap((month) =>
  Array.from({ length: 800 }, (_, i) => `${PARTNERS[i % 10]},${1000 + Math.floor(i / 10)},${month},${i % 7}`),
);

function tableOf(rows: readonly string[], flow: "exports" | "balance" = "exports"): TradeTable {
  const { table, problems } = tableFromCsv(`partner,product,period,value\n${rows.join("\n")}\n`, {
    all: { reporter: "CN", flow, currency: "USD" },
  });
  expect(problems).toEqual([]);
  return table;
}

function refused(rows: readonly string[]): unknown {
  try {
    aggregateTable(tableOf(rows), ["period"]);
  } catch (error) {
    if (error instanceof TradeError) return [error.code, error.details["lines"]];
    throw error;
  }
  return "nothing";
}

/** The rows with others put before one. */
const put = (at: number, ...rows: string[]): readonly string[] => ROWS.toSpliced(at, 0, ...rows);

describe("rows that stand once", () => {
  test.each([
    ["in order", ROWS],
    ["from the last to the first", ROWS.toReversed()],
    [
      "month by month for each product",
      ROWS.toSorted((one, other) => one.slice(3, 7).localeCompare(other.slice(3, 7))),
    ],
    ["with months that come again", [...ROWS.slice(800, 900), ...ROWS.slice(0, 800), ...ROWS.slice(900)]],
    ["with a product that not all have", ROWS.filter((_, i) => i % 7 !== 3)],
  ])("are added up %s", (_, rows) => {
    const sums = totalSeries(tableOf(rows), { partner: "world", product: "all" });
    const right = MONTHS.map((month) =>
      rows
        .filter((row) => row.includes(month))
        .reduce((sum, row) => sum + Number(row.slice(row.lastIndexOf(",") + 1)), 0),
    );
    expect(sums.map(({ value }) => value.toNumber())).toEqual(right);
  });

  test.each([
    ["the row before", put(900, ROWS[899]!), [901, 902]],
    ["the first", put(2400, ROWS[0]!), [2, 2402]],
    ["one of another block", put(2000, ROWS[100]!), [102, 2002]],
    ["one of the same month", put(1600, ROWS[800]!), [802, 1602]],
    ["the last before the month", put(800, ROWS[799]!), [801, 802]],
    ["one by another code of its partner", put(800, ROWS[0]!.replace("US", "840")), [2, 802]],
  ])("are refused where one is as %s", (_, rows, lines) => {
    expect(refused(rows)).toEqual(["DUPLICATE_FLOW", lines]);
  });

  test("are refused where only the last is of no partner", () => {
    expect(refused(put(2400, ",9999,2025-01,1"))).toEqual(["OVERLAPPING_PARTS", [2402, 2]]);
  });

  test("name their partners, each once, in whole blocks and in parts", () => {
    const rows = ROWS.filter((row, i) => i < 1600 || !row.startsWith("VN"));
    const totals = aggregateTable(tableOf(rows), ["period"]);
    const all = PARTNERS.toSorted();
    expect(totals.map(({ partners }) => partners)).toEqual([all, all, all.filter((one) => one !== "VN")]);
  });

  test("have sums that are exact with signs, and without some figures", () => {
    const values = ["9007199254740.5", "-9007199254740.25", "", "-0.75", "1"];
    const rows = Array.from({ length: 8191 }, (_, i) => `US,${10_000 + i},2025-01,${values[i % 5]}`);
    // 8191 rows are 1638 times all five and the first once more.
    const [sum] = aggregateTable(tableOf(rows, "balance"), []);
    expect([sum!.value.toFixed(), sum!.flows, sum!.unpublished]).toEqual(["9007199255559.5", 6553, 1638]);
  });
});
