import { at, type ByPeriod, deficitGrowth, type Series, series } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const header = { reporter: "US", flow: "balance", currency: "USD" } as const;
const balance = (values: ByPeriod): Series => series(header, values);
describe("deficitGrowth", () => {
  test("is above zero where the deficit grew, while the change is that of the balance", () => {
    const growths = deficitGrowth(balance({ "2023-11": -64, "2024-11": -80, "2025-11": -60 }));
    expect(growths.map(({ rate, change }) => [rate?.toFixed(), change?.toFixed()])).toEqual([
      [undefined, undefined],
      ["0.25", "-16"],
      ["-0.25", "20"],
    ]);
    expect(growths[1]).toMatchObject({ comparison: "year-on-year", absent: null, basePeriod: "2023-11" });
  });

  test("takes the year before from another vintage, and the rounding of both", () => {
    // By hand: 60 in (59.5, 60.5] over 80: the bounds of a deficit are mirrored.
    const now = series({ ...header, roundedTo: 1 }, { "2025-11": -60 });
    const [growth] = deficitGrowth(now, { base: balance({ "2024-11": -80 }) });
    expect(plain(growth?.bounds)).toEqual({ low: "-0.25625", high: "-0.24375", closed: "low" });
  });

  test("has no rate where one of the two is no deficit, and says so", () => {
    const growths = deficitGrowth(
      balance({
        ...{ "2024-07": 5, "2024-08": -5, "2024-09": 0, "2024-10": -5 },
        ...{ "2025-06": -1, "2025-07": -5, "2025-08": 5, "2025-09": -5, "2025-10": 0 },
      }),
    );
    expect(growths.slice(4).map(({ rate, absent }) => [rate, absent])).toEqual([
      [null, "missing-base"],
      [null, "no-deficit"],
      [null, "no-deficit"],
      [null, "zero-base"],
      [null, "no-deficit"],
    ]);
    expect(String(at(growths, "2025-07").change)).toBe("-10");
  });

  test("refuses a base in another currency", () => {
    const base = series({ ...header, currency: "EUR" }, { "2024-11": -80 });
    expect(() => deficitGrowth(balance({ "2025-11": -60 }), { base })).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "records must have one currency, got USD and EUR",
        details: { field: "currency", values: ["USD", "EUR"] },
      }),
    );
  });
});
