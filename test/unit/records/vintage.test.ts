import {
  asOf,
  type Day,
  firstReleases,
  growthRate,
  latestReleases,
  observation,
  type Period,
  printed,
  type TradeMonth,
  tradeMonth,
  vintagesOf,
} from "tradefigures";
import { describe, expect, test } from "vitest";

interface Item {
  readonly name: string;
  readonly period: Period;
  readonly published?: Day;
  readonly readOn?: Day;
}
const item = (
  name: string,
  days: Pick<Item, "published" | "readOn"> = {},
  period: Period = "2024-11",
): Item => ({
  name,
  period,
  ...days,
});
const names = (items: readonly Item[]): readonly string[] => items.map((each) => each.name);

const first = item("first", { published: "2024-12-10" });
const revised = item("revised", { published: "2025-03-18" });
const copy = item("copy", { readOn: "2026-07-07" });
const undated = item("undated");
const all = [copy, revised, undated, first];

/** China, November 2024: the first release, and the copy of the revised table read later. */
const november2024 = (exported: string, days: Pick<TradeMonth, "published" | "readOn">): TradeMonth =>
  tradeMonth({
    reporter: "CN",
    period: "2024-11",
    currency: "USD",
    exports: printed(exported),
    imports: printed("214.87 billion"),
    ...days,
  });

describe("asOf", () => {
  test.each<[Day, string]>([
    ["2024-12-09", "undated"],
    ["2024-12-10", "first"],
    ["2025-03-17", "first"],
    ["2025-03-18", "revised"],
    ["2026-07-06", "revised"],
    ["2026-07-07", "copy"],
    ["9999-12-31", "copy"],
  ])("on %s sees the item that is %s", (day, name) => {
    expect(names(asOf(all, day))).toEqual([name]);
  });

  test("sees nothing of a period before anything was out", () => {
    expect(asOf([first, copy], "2024-12-09")).toEqual([]);
    expect(asOf([], "2025-12-08")).toEqual([]);
  });

  test("sees one item for each period, in order of time", () => {
    const later = item("later", { published: "2025-12-08" }, "2025-11");
    const span = item("span", { published: "2025-03-07" }, "2025-01/2025-02");
    expect(names(asOf([later, ...all, span], "2025-12-31"))).toEqual(["revised", "span", "later"]);
    expect(names(asOf([later, ...all, span], "2025-12-07"))).toEqual(["revised", "span"]);
  });

  test("takes the months as they are", () => {
    const months = [
      november2024("311.9 billion", { readOn: "2026-07-07" }),
      november2024("312.31 billion", { published: "2024-12-10" }),
    ];
    expect(asOf(months, "2025-12-08")).toEqual([months[1]]);
    expect(asOf(months, "2025-12-08")[0]).toBe(months[1]);
    expect(asOf(months, "2026-12-31")[0]).toBe(months[0]);
  });

  test("goes by the day of publication where a copy has both days", () => {
    const both = item("both", { published: "2024-12-10", readOn: "2026-07-07" });
    expect(names(asOf([both], "2024-12-10"))).toEqual(["both"]);
    expect(names(asOf([both, revised], "2026-12-31"))).toEqual(["revised"]);
  });

  test("prefers a release to a copy that was read on the same day", () => {
    const sameDay = item("same day", { readOn: "2024-12-10" });
    expect(names(asOf([sameDay, first], "2024-12-10"))).toEqual(["first"]);
    expect(names(asOf([first, sameDay], "2024-12-10"))).toEqual(["first"]);
  });

  test("does not mind two items of one day where a later one is known", () => {
    const again = item("again", { published: "2024-12-10" });
    expect(names(asOf([first, again, revised], "2025-12-31"))).toEqual(["revised"]);
    expect(names(asOf([revised, first, again], "2025-12-31"))).toEqual(["revised"]);
  });

  test.each(["2025-02-30", "2025-12", "", undefined])("refuses the day %s", (day) => {
    expect(() => asOf(all, day as Day)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_DAY",
        message: `day must be a day of the calendar, YYYY-MM-DD, got ${day === undefined ? "undefined" : `"${day}"`}`,
        details: { field: "day", value: day },
      }),
    );
  });
});

describe("firstReleases", () => {
  test("gives of each period the first that was published", () => {
    const later = item("later", { published: "2025-12-08" }, "2025-11");
    expect(names(firstReleases([later, ...all]))).toEqual(["first", "later"]);
  });

  test("never gives a copy that was only read, nor an item without a day", () => {
    expect(firstReleases([copy, undated, item("early copy", { readOn: "2024-12-01" })])).toEqual([]);
  });
});

describe("latestReleases", () => {
  test("gives of each period the last, by the day of publication or else of the copy", () => {
    expect(names(latestReleases(all))).toEqual(["copy"]);
    expect(names(latestReleases([undated, first, revised]))).toEqual(["revised"]);
  });

  test("gives an item without a day only where nothing dated is there", () => {
    expect(names(latestReleases([undated, first]))).toEqual(["first"]);
    expect(names(latestReleases([undated]))).toEqual(["undated"]);
  });
});

describe("vintagesOf", () => {
  test("gives all of one period, oldest first, those without a day before all others", () => {
    const other = item("other", { published: "2024-12-10" }, "2024-10");
    expect(names(vintagesOf([other, ...all], "2024-11"))).toEqual(["undated", "first", "revised", "copy"]);
  });

  test("takes a span of one month as the month, and no part of a span", () => {
    const span = item("span", { published: "2024-12-10" }, "2024-10/2024-11");
    expect(names(vintagesOf([span, first], "2024-11/2024-11"))).toEqual(["first"]);
    expect(names(vintagesOf([span, first], "2024-10/2024-11"))).toEqual(["span"]);
    expect(vintagesOf([span, first], "2024-10")).toEqual([]);
  });

  test("puts a copy before a release of the same day", () => {
    const sameDay = item("same day", { readOn: "2024-12-10" });
    expect(names(vintagesOf([first, sameDay], "2024-11"))).toEqual(["same day", "first"]);
  });

  test("leaves the items as they were", () => {
    const items = Object.freeze([copy, first]);
    expect(names(vintagesOf(items, "2024-11"))).toEqual(["first", "copy"]);
    expect(names(items)).toEqual(["copy", "first"]);
  });

  test("refuses what is no period", () => {
    expect(() => vintagesOf(all, "2025-13" as Period)).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: 'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"',
        details: { field: "period", value: "2025-13" },
      }),
    );
  });
});

describe("two items of one period and one day", () => {
  const again = item("again", { published: "2024-12-10" });
  const ambiguous = (day: string, items: unknown) =>
    expect.objectContaining({
      name: "TradeError",
      code: "AMBIGUOUS_VINTAGE",
      message: `a period must have one item for a day, got two of 2024-11 (${day})`,
      details: { items },
    });

  test("are refused, and both are shown", () => {
    const refused = ambiguous("2024-12-10", [first, again]);
    expect(() => asOf([first, again], "2025-12-31")).toThrow(refused);
    expect(() => firstReleases([copy, first, again, revised])).toThrow(refused);
    expect(() => latestReleases([undated, first, again])).toThrow(refused);
  });

  test("are refused where neither has a day", () => {
    const other = item("other");
    expect(() => latestReleases([undated, other])).toThrow(ambiguous("no day", [undated, other]));
  });

  test("are refused where both are copies read on one day", () => {
    const other = item("other", { readOn: "2026-07-07" });
    expect(() => latestReleases([copy, other])).toThrow(ambiguous("2026-07-07", [copy, other]));
  });

  test("lie side by side where they are of two subjects", () => {
    const base = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: 1 } as const;
    const published = { published: "2025-12-08" } as const;
    for (const change of [
      { reporter: "VN" },
      { partner: "US" },
      { flow: "imports" },
      { product: "85" },
      { adjustment: "seasonal" },
      { system: "general" },
      { valuation: "FOB" },
      { currency: "CNY" },
    ] as const) {
      const rows = [
        observation({ ...base, ...published }),
        observation({ ...base, ...published, ...change }),
      ];
      expect(firstReleases(rows)).toEqual(rows);
    }
  });

  test("lie side by side where they are two kinds of growth", () => {
    const rate = {
      reporter: "CN",
      flow: "exports",
      period: "2025-11",
      rate: "0.059",
      published: "2025-12-08",
    } as const;
    const rates = [
      growthRate({ ...rate, comparison: "year-on-year" }),
      growthRate({ ...rate, comparison: "month-on-month" }),
    ];
    expect(latestReleases(rates)).toEqual(rates);
  });

  test("are of one subject where one says that it is not adjusted and the other says nothing", () => {
    const base = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: 1 } as const;
    const rows = [
      observation({ ...base, published: "2025-12-08" }),
      observation({ ...base, adjustment: "none", published: "2026-01-14" }),
    ];
    expect(latestReleases(rows)).toEqual([rows[1]]);
  });
});

test("what is no list of items has no vintages", () => {
  for (const call of [() => vintagesOf({} as never, "2025-11"), () => latestReleases({} as never)])
    expect(call).toThrow("items must be a list, got an object");
});
