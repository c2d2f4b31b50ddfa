import { decimal, domesticExports, type ObservationInput, observation, reExportShare } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const exported = (input: Partial<ObservationInput> = {}) =>
  observation({ reporter: "HK", flow: "exports", currency: "HKD", period: "2025-11", value: 400, ...input });
const again = (input: Partial<ObservationInput> = {}) =>
  exported({ flow: "re-exports", value: 390, ...input });
describe("domesticExports", () => {
  test("are exports less re-exports, period by period, in order of time", () => {
    const rows = domesticExports(
      [exported({ source: "C&SD" }), exported({ period: "2025-10", value: 5, source: "C&SD" })],
      [again({ period: "2025-10", value: 5 }), again({ source: "C&SD" }), again({ period: "2025-09" })],
    );
    expect(plain(rows)).toEqual([
      { reporter: "HK", flow: "domestic-exports", period: "2025-10", currency: "HKD", value: "0" },
      {
        ...{ reporter: "HK", flow: "domestic-exports", period: "2025-11", source: "C&SD" },
        ...{ currency: "HKD", value: "10" },
      },
    ]);
    expect(rows.every(Object.isFrozen)).toBe(true);
    expect(observation(rows[1]!)).toEqual(rows[1]);
    expect(domesticExports([], [again()])).toEqual([]);
  });

  test("keep what the rounding of both leaves", () => {
    // By hand: [399.5, 400.5) less [385, 395).
    expect(
      plain(domesticExports([exported({ roundedTo: 1 })], [again({ roundedTo: 10 })])[0]?.bounds),
    ).toEqual({
      low: "4.5",
      high: "15.5",
      closed: "neither",
    });
    expect(plain(domesticExports([exported()], [again({ roundedTo: 10 })])[0]?.bounds)).toEqual({
      low: "5",
      high: "15",
      closed: "high",
    });
  });
});

describe("reExportShare", () => {
  test("is re-exports over exports", () => {
    expect(String(reExportShare(exported(), again()))).toBe("0.975");
    expect(String(reExportShare(exported(), again({ value: 0 })))).toBe("0");
  });

  test("is null where there are no exports", () => {
    expect(reExportShare(exported({ value: 0 }), again({ value: 0 }))).toBeNull();
  });
});

describe.each([
  ["domesticExports", domesticExports as (all: unknown[], parts: unknown[]) => unknown],
  ["reExportShare", ([all]: unknown[], [part]: unknown[]) => reExportShare(all as never, part as never)],
])("%s", (_, measure) => {
  test.each([
    [
      "re-exports above exports",
      exported(),
      again({ value: 401 }),
      "INVALID_FIELD",
      "re-exports must be no more than exports (400), got 401",
      { field: "re-exports", value: decimal(401) },
    ],
    [
      "another flow for exports",
      exported({ flow: "total" }),
      again(),
      "INVALID_FIELD",
      'flow must be exports, got "total"',
      { field: "flow", value: "total" },
    ],
    [
      "another flow for re-exports",
      exported(),
      exported(),
      "INVALID_FIELD",
      'flow must be re-exports, got "exports"',
      { field: "flow", value: "exports" },
    ],
    [
      "another partner",
      exported(),
      again({ partner: "CN" }),
      "MIXED_SUBJECTS",
      "records must have one partner, got none and CN",
      { field: "partner", values: [undefined, "CN"] },
    ],
    [
      "another currency",
      exported(),
      again({ currency: "USD" }),
      "MIXED_CURRENCIES",
      "records must have one currency, got HKD and USD",
      { field: "currency", values: ["HKD", "USD"] },
    ],
    [
      "another period",
      exported(),
      again({ period: "2025-10" }),
      "MISSING_PERIOD",
      'period must be one of 2025-10, got "2025-11"',
      { field: "period", value: "2025-11", periods: ["2025-10"] },
    ],
  ])("refuses %s", (_, all, part, code, message, details) => {
    expect(() => measure([all], [part])).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });
});

test("domesticExports refuses a period twice", () => {
  expect(() => domesticExports([exported(), exported()], [again()])).toThrow(
    expect.objectContaining({
      code: "DUPLICATE_PERIOD",
      message: 'period must be once in a series, got "2025-11"',
      details: { field: "period", value: "2025-11" },
    }),
  );
});
