import { type Day, type Period, type TradeMonth, tradeMonth } from "tradefigures";
import { type Check, checkClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { basesOver } from "../../../src/briefing/bases.js";
import { brief, named, row } from "./new-zealand.js";

const readOn: Day = "2026-07-07";

test("the bases of a growth are rows, each named by its vintage", () => {
  const level = (value: number, more: object = {}, period: Period = "2024-03") =>
    row("exports", period, value, more);
  const rows = [
    level(1, { published: "2024-04-22" }),
    level(2, { readOn: "2025-01-01" }),
    level(10, { readOn }, "2024-01"),
    level(20, { readOn }, "2024-02"),
    level(4, {}, "2023-03"),
  ];
  const shown = (period: Period) =>
    basesOver(rows, period, { day: "2025-04-22", revisedBase: true }).map((base) => [
      base.vintage,
      base.row.period,
      base.row.value.toFixed(),
    ]);
  expect(shown("2024-03")).toEqual([
    ["revised-base", "2024-03", "2"],
    ["first-release", "2024-03", "1"],
  ]);
  expect(shown("2024-01/2024-02")).toEqual([["later-base", "2024-01/2024-02", "30"]]);
  expect(shown("2023-03")).toEqual([["undated-base", "2023-03", "4"]]);
});

describe("the briefing and a check reckon over the same bases", () => {
  /** 60 over 60, 50 and 75: no growth, +20 % and −20 %. */
  const month = (
    period: Period,
    exported: number,
    more: { published?: Day; readOn?: Day },
    reporter: string,
  ) => tradeMonth({ reporter, currency: "NZD", period, exports: exported, imports: 1, ...more });
  const first = { published: "2024-04-22" } as const;
  const now = { published: "2025-04-22" } as const;

  const growths = (months: readonly TradeMonth[], reporter: string, revisedBase?: readonly string[]) =>
    named(brief("2025-03", { reporter, months, revisedBase }), "exports-growth-computed").map(
      ({ printed, about }) => [printed, about],
    );
  const check = (months: readonly TradeMonth[], reporter: string, printed: string): Check =>
    checkClaim(
      {
        kind: "growth",
        about: { reporter, flow: "exports" },
        period: "2025-03",
        comparison: "year-on-year",
        direction: "rise",
        printed,
      },
      { months },
    );

  test.each([
    [
      "CN",
      [
        ["+20.0%", "later-base"],
        ["0.0%", "first-release"],
      ],
      "supported",
    ],
    ["NZ", [["0.0%", "first-release"]], "contradicted"],
  ] as const)("of %s, over a copy that was read later", (reporter, expected, verdict) => {
    const months = [
      month("2024-03", 60, first, reporter),
      month("2024-03", 50, { readOn }, reporter),
      month("2025-03", 60, now, reporter),
    ];
    expect(growths(months, reporter)).toEqual(expected);
    expect(check(months, reporter, "20.0%").verdict).toBe(verdict);
    const computed = check(months, reporter, "20.0%");
    expect("computed" in computed ? computed.computed.length : 0).toBe(expected.length);
  });

  test("an undated level serves after the copy that stands in", () => {
    const months = [
      month("2024-03", 75, {}, "NZ"),
      month("2024-03", 50, { readOn }, "NZ"),
      month("2025-03", 60, now, "NZ"),
    ];
    expect(growths(months, "NZ")).toEqual([
      ["+20.0%", "later-base"],
      ["−20.0%", "undated-base"],
    ]);
    const found = check(months, "NZ", "20.0%");
    expect(found.verdict).toBe("supported");
    expect(found.notes.map(({ kind }) => kind)).toEqual(["read-on", "later-base", "vintage-dependent"]);
  });

  test("which offices print over revised levels may be said", () => {
    const months = [
      month("2024-03", 60, first, "NZ"),
      month("2024-03", 50, { readOn }, "NZ"),
      month("2025-03", 60, now, "NZ"),
    ];
    expect(growths(months, "NZ", ["NZ"])).toEqual([
      ["+20.0%", "later-base"],
      ["0.0%", "first-release"],
    ]);
    expect(() => brief("2025-03", { months, revisedBase: "NZ" as unknown as string[] })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD" }),
    );
  });
});
