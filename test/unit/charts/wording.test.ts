import { growthRates, interval } from "tradefigures";
import { growthChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { boundsText, flowName } from "../../../src/charts/wording.js";

describe("the words of charts", () => {
  test("name all that tells a subject from others", () => {
    const services = {
      reporter: "US",
      flow: "total",
      partner: "EU",
      coverage: "goods-and-services",
    } as const;
    expect(flowName({ ...services, system: "balance-of-payments", valuation: "FOB" }, {})).toBe(
      "Total trade with European Union, goods and services, balance of payments, FOB",
    );
    expect(
      flowName({ reporter: "US", flow: "re-exports", partner: "world except US", system: "general" }, {}),
    ).toBe("Re-exports to Rest of the world, general trade");
  });

  test("say bounds with one end, with none, and where nothing is left", () => {
    const text = (low: number | null, high: number | null) => boundsText(interval({ low, high }), String);
    expect([text(1, 2), text(1, 1), text(1, null), text(null, 2), text(null, null)]).toEqual([
      "1 to 2",
      "exact",
      "1 or more",
      "2 or less",
      "–",
    ]);
    expect(boundsText(null, String)).toBe("–");
  });

  test("name years alone where there is room for no months", () => {
    const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
    const chart = growthChart(growthRates(header, { "1990-01": "0.1", "2024-12": "0.2" }));
    const axis = chart.layer.find(({ data }) => data.name === "lines")?.encoding.x?.axis;
    expect(axis?.labelExpr).toBe("utcFormat(datum.value, '%Y')");
    expect(axis?.values?.every(({ month }) => month === 1)).toBe(true);
  });

  test("say that a chart has no figure", () => {
    const growth = growthRates(
      { reporter: "CN", flow: "exports", comparison: "year-on-year" },
      { "2025-01": "0.1" },
    );
    const absent = { ...growth[0]!, rate: null, absent: "zero-base", bounds: null } as const;
    expect(growthChart([absent]).description).toBe(
      "China: growth of exports, on a year earlier. Exports: no figure. No figure for January 2025.",
    );
  });
});
