import { constantMarketShare, type PartnerFlowInput, partnerFlow } from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../../refusal.js";

/** Flows as "product market value", in a period. */
const flows = (
  reporter: string,
  period: "2024-11" | "2025-11",
  cells: string,
  more: Partial<PartnerFlowInput> = {},
) =>
  cells.split(", ").map((cell) => {
    const [product, partner, value] = cell.split(" ") as [string, string, `${number}`];
    return partnerFlow({
      reporter,
      partner,
      flow: "exports",
      product,
      period,
      currency: "USD",
      value,
      ...more,
    });
  });
const given = {
  base: flows("XX", "2024-11", "84 DE 60, 84 US 20, 09 DE 20, 10 DE 0"),
  current: flows("XX", "2025-11", "84 DE 80, 84 US 24, 09 DE 18, 09 US 3"),
  worldBase: flows("World", "2024-11", "84 DE 400, 84 US 200, 09 DE 400"),
  worldCurrent: flows("World", "2025-11", "84 DE 480, 84 US 300, 09 DE 320, 10 DE 100"),
};

describe("constantMarketShare", () => {
  // By hand. World 1000 → 1200: 20 %. Product 84: 600 → 780, 30 %; 09: 400 → 320, −20 %.
  // World growth 100 · 20 % = 20. Products 80 · 30 % − 20 · 20 % − 20 = 0. Markets 60 · 20 % + 20 · 50 % − 4 − 20 = −2.
  test("splits the change into four parts that add up", () => {
    const found = constantMarketShare(given);
    expect(
      [found.change, found.worldGrowth, found.productMix, found.marketMix, found.competitiveness].map(String),
    ).toEqual(["25", "20", "0", "-2", "7"]);
    expect([found.period, found.basePeriod]).toEqual(["2025-11", "2024-11"]);
  });

  test("takes a market that the world left", () => {
    const left = constantMarketShare({ ...given, worldCurrent: flows("World", "2025-11", "09 DE 320") });
    // 100 · −68 %; −80 − 4 + 68; no change by market: −80 − 4 in all.
    expect([left.worldGrowth, left.productMix, left.marketMix, left.competitiveness].map(String)).toEqual([
      "-68",
      "-16",
      "0",
      "109",
    ]);
  });

  test("of nothing before is all competitiveness", () => {
    const found = constantMarketShare({ ...given, base: flows("XX", "2024-11", "84 DE 0") });
    expect([found.worldGrowth, found.productMix, found.marketMix, found.competitiveness].map(String)).toEqual(
      ["0", "0", "0", "125"],
    );
  });

  test.each(["current", "base", "worldCurrent", "worldBase"])("refuses no flows for %s", (field) => {
    expect(() => constantMarketShare({ ...given, [field]: [] })).toThrow(
      fieldRefusal("INVALID_FIELD", field, "a list of one flow or more, got a list", []) as Error,
    );
  });

  test("refuses what is no record, with a code that says so", () => {
    expect(() => constantMarketShare("flows" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "flows", 'an object, got "flows"', "flows") as Error,
    );
    expect(() =>
      constantMarketShare({ ...given, current: flows("XX", "2025-11", "84 DE 1", { product: undefined }) }),
    ).toThrow(
      fieldRefusal("INVALID_FIELD", "product", "given for each flow, got undefined", undefined) as Error,
    );
    expect(() =>
      constantMarketShare({ ...given, worldBase: flows("World", "2024-11", "84 DE 400, 09 DE 400") }),
    ).toThrow(
      fieldRefusal(
        "INVALID_FIELD",
        "worldBase",
        "above zero where the country exported, got 0",
        expect.anything(),
      ) as Error,
    );
  });

  test.each<[string, object, string]>([
    [
      "a product that the world did not have",
      { worldBase: flows("World", "2024-11", "84 DE 400, 84 US 1") },
      "worldBase must be above zero where the country exported, got 0",
    ],
    ["a flow twice", { current: [...given.current, given.current[0]!] }, "got 80 and 80 for DE, 84, 2025-11"],
    [
      "several periods in one list",
      { current: [...given.current, ...flows("XX", "2024-11", "99 DE 1")] },
      "current must have one period",
    ],
    [
      "another reporter",
      { base: flows("YY", "2024-11", "84 DE 60") },
      "part and whole must have one reporter, got XX and YY",
    ],
    [
      "a world of another period",
      { worldCurrent: given.worldBase },
      "country and world must have one period, got 2025-11 and 2024-11",
    ],
    [
      "a world whose base is of another period",
      { worldBase: flows("World", "2025-11", "84 DE 400, 84 US 200, 09 DE 400") },
      "country and world must have one period, got 2024-11 and 2025-11",
    ],
    [
      "a world of another currency",
      { worldCurrent: flows("World", "2025-11", "84 DE 1", { currency: "EUR" }) },
      "part and whole must have one currency, got EUR and USD",
    ],
    [
      "a base after the current period",
      {
        current: given.base,
        base: given.current,
        worldCurrent: given.worldBase,
        worldBase: given.worldCurrent,
      },
      'period must be no earlier than 2025-11, got "2024-11"',
    ],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => constantMarketShare({ ...given, ...wrong })).toThrow(message);
  });
});
