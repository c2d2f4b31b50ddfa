import { at, TradeError, yearOnYear } from "tradefigures";
import {
  aggregateTable,
  largestTotals,
  selectRows,
  seriesBy,
  type TradeTable,
  tableFromCsv,
  totalSeries,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

function tableOf(rows: string, head = "partner,product,period,value"): TradeTable {
  const { table, problems } = tableFromCsv(`${head}\n${rows}`, {
    all: { reporter: "CN", flow: "exports", currency: "USD" },
    absent: { ":c": "confidential" },
  });
  expect(problems).toEqual([]);
  return table;
}

function refusal(of: () => unknown): string {
  try {
    of();
  } catch (error) {
    if (error instanceof TradeError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}

describe("sums of a table", () => {
  test("are exact where floats are not, at any scale", () => {
    const table = tableOf(
      "US,1,2025-01,0.1\nUS,2,2025-01,0.2\nUS,3,2025-01,4503599627370496\nUS,4,2025-01,1e-30\n",
    );
    expect(aggregateTable(table, [])[0]?.value.toFixed()).toBe(
      "4503599627370496.300000000000000000000000000001",
    );
  });

  test("are exact beyond 2^53 units", () => {
    const rows = Array.from({ length: 9 }, (_, i) => `US,${i + 1},2025-01,4503599627370495`);
    expect(aggregateTable(tableOf(rows.join("\n")), [])[0]?.value.toFixed()).toBe("40532396646334455");
  });

  test("count rows without a figure, and are not there without any", () => {
    const table = tableOf("US,1,2025-01,:c\nUS,2,2025-01,5\nKP,1,2025-01,\n");
    expect(
      aggregateTable(table, ["partner"]).map(({ partner, value, flows, unpublished }) => [
        partner,
        value.toFixed(),
        flows,
        unpublished,
      ]),
    ).toEqual([["US", "5", 1, 1]]);
  });

  test("refuse what stands twice, with its lines", () => {
    const table = tableOf("US,1,2025-01,1\nDE,1,2025-01,1\n840,1,2025-01,1\n");
    expect(refusal(() => aggregateTable(table, ["partner"]))).toBe(
      "DUPLICATE_FLOW: rows of one partner, product and period must be one, got lines 2 and 4 for 840, 1, 2025-01",
    );
    // Two columns differ, then three.
    for (const [last, month] of [
      ["US,2", "2025-01"],
      ["840,2", "2025-02"],
    ]) {
      const rows = `US,1,2025-01,1\nUS,2,${month},1\nDE,1,2025-01,1\nDE,2,${month},1\n${last},${month},1\n`;
      expect(refusal(() => aggregateTable(tableOf(rows), ["partner"]))).toBe(
        `DUPLICATE_FLOW: rows of one partner, product and period must be one, got lines 3 and 6 for ${last!.replace(",", ", ")}, ${month}`,
      );
    }
  });

  test("refuse parts of parts, with their lines", () => {
    expect(
      refusal(() => aggregateTable(tableOf("US,84,2025-01,1\nUS,85,2025-01,1\nUS,8471,2025-01,1\n"), [])),
    ).toBe(
      'OVERLAPPING_PARTS: parts must be without a product in common with 84, got "8471" (lines 2 and 4)',
    );
    expect(refusal(() => aggregateTable(tableOf("US,1,2025-01,1\n,1,2025-01,1\n"), ["product"]))).toBe(
      "OVERLAPPING_PARTS: parts must have no member in common, got the world and US (lines 3 and 2)",
    );
  });

  test("refuse mixed currencies, with their lines", () => {
    const head = "partner,period,currency,value";
    expect(refusal(() => aggregateTable(tableOf("US,2025-01,USD,1\nDE,2025-01,EUR,1\n", head), []))).toBe(
      "MIXED_CURRENCIES: rows must have one currency, got USD and EUR in lines 2 and 3: select those to add",
    );
  });

  test("stand with their rounding", () => {
    const { table } = tableFromCsv("partner,period,value\nUS,2025-01,1\nDE,2025-01,2\n", {
      all: { reporter: "CN", flow: "exports", currency: "USD" },
      in: "million",
    });
    expect(aggregateTable(table, [])[0]?.bounds.low?.toFixed()).toBe("2000000");
    expect(aggregateTable(table, [])[0]?.bounds.high?.toFixed()).toBe("4000000");
  });
});

describe("series of a table", () => {
  const table = tableOf("US,1,2024-01,10\nDE,1,2024-01,20\nUS,1,2025-01,11\nDE,1,2025-01,19\n");

  test("go into the measures", () => {
    const rows = totalSeries(table, { partner: "world", product: "all" });
    expect(
      rows.map(({ partner, product, period, value }) => [partner, product, period, value.toFixed()]),
    ).toEqual([
      [undefined, undefined, "2024-01", "30"],
      [undefined, undefined, "2025-01", "30"],
    ]);
    const [us] = seriesBy(table, "partner");
    expect(at(yearOnYear(us!), "2025-01").rate?.toFixed()).toBe("0.1");
  });

  test("need a name for what is added", () => {
    expect(refusal(() => totalSeries(table))).toContain(
      'partner must be given where several are added: "world"',
    );
    expect(totalSeries(selectRows(table, { partner: "DE" }))[0]?.partner).toBe("DE");
  });
});

test("rows are selected by code, by question and by month, and keep their lines", () => {
  const table = tableOf(
    "US,84,2024-01,1\nUS,85,2025-01,2\nUS,85,2025-01,2\nDE,84,2025-02,3\n,84,2025-02,3\n",
  );
  expect(selectRows(table, { partner: ["US", "DE"], to: "2025-01" }).rows).toBe(3);
  expect(selectRows(table, { partner: "" }).rows).toBe(1);
  expect(selectRows(table, { partner: "VN" }).rows).toBe(0);
  expect(refusal(() => aggregateTable(selectRows(table, { product: "85" }), []))).toContain("lines 3 and 4");
  expect(refusal(() => selectRows(table, { flow: "export" }))).toContain("flow must be exports or imports");
});

test("sums of many products, far more than there is room for at first, keep their figures apart", () => {
  const rows = Array.from(
    { length: 900 },
    (_, i) => `${i % 2 === 0 ? "US" : "DE"},P${i % 300},2025-01,${i}.5\n`,
  );
  const totals = aggregateTable(tableOf(rows.join("")), ["product"], { duplicates: "add", overlap: "allow" });
  expect(totals.length).toBe(300);
  // Rows i, i + 300 and i + 600.
  for (const [i, { product, value, flows, partners }] of totals.entries())
    expect([product, value.toFixed(), flows, partners]).toEqual([
      `P${i}`,
      `${3 * i + 901}.5`,
      3,
      [i % 2 === 0 ? "US" : "DE"],
    ]);
});

test("the largest sums come with their shares and the rest", () => {
  const table = tableOf("US,1,2025-01,5\nDE,1,2025-01,3\nFR,1,2025-01,2\n");
  const { largest, rest, restShare } = largestTotals(aggregateTable(table, ["partner"]), 1);
  expect(largest.map(({ partner, rank, share }) => [partner, rank, share?.toFixed()])).toEqual([
    ["US", 1, "0.5"],
  ]);
  expect([rest.toFixed(), restShare?.toFixed()]).toEqual(["5", "0.5"]);
});
