import { type Day, growthRates, printed, series, vintageTable } from "tradefigures";
import { revisionChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const first = series(
  { ...header, published: "2024-12-10" },
  { "2024-10": printed("309.06 billion"), "2024-11": printed("312.31 billion") },
);
const second = series({ ...header, published: "2025-01-10" }, { "2024-11": printed("312.3 billion") });
const third = series(
  { ...header, readOn: "2026-07-07", source: "a copy" },
  { "2024-11": printed("311.9 billion") },
);
const table = vintageTable([...third, ...first, ...second]);

describe("revisionChart", () => {
  // 311.9 − 312.31 = −0.41; ±0.05 and ±0.005 of the two prints: −0.465 to −0.355.
  test("shows each release as a distance from the oldest, with what rounding leaves", () => {
    const { oldest, later, labels } = revisionChart(table).datasets;
    expect(oldest?.map(({ period, position, figure }) => [period, position, figure])).toEqual([
      ["October 2024", 0, "309.06 billion"],
      ["November 2024", 0, "312.31 billion"],
    ]);
    expect(later?.map(({ series: name, position, label, day }) => [name, position, label, day])).toEqual([
      ["In between", -0.01, "−0.01 billion", "10 January 2025"],
      ["Latest", -0.41, "−0.41 billion", "7 July 2026"],
    ]);
    expect(labels).toMatchObject([
      { low: -0.465, high: -0.355, rounding: "−0.47 billion to −0.36 billion", source: "a copy" },
    ]);
  });

  test("counts periods with one release", () => {
    expect(revisionChart(table).description).toBe(
      "China: revisions of exports, billion US dollars. November 2024: −0.41 billion (7 July 2026), from 312.31 to 311.90 billion. 1 period with one release only.",
    );
  });

  test("shows revisions of growth in points", () => {
    const rate = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
    const rates = vintageTable([
      ...growthRates({ ...rate, published: "2025-12-08" }, { "2025-11": printed("5.9%") }),
      ...growthRates({ ...rate, published: "2026-01-14" }, { "2025-11": printed("5.8%") }),
    ]);
    const chart = revisionChart(rates);
    expect(chart.datasets.labels).toMatchObject([{ label: "−0.1 points", position: -0.1 }]);
    expect(chart.description).toBe(
      "China: revisions of exports, points. November 2025: −0.1 points (14 January 2026), from 5.9% to 5.8%.",
    );
  });

  test("shows revisions of growth upwards with their sign", () => {
    const rate = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
    const rates = vintageTable([
      ...growthRates({ ...rate, published: "2025-12-08" }, { "2025-11": printed("5.9%") }),
      ...growthRates({ ...rate, published: "2026-01-14" }, { "2025-11": printed("6.2%") }),
    ]);
    // ±0.05 of each.
    expect(revisionChart(rates).datasets.labels).toMatchObject([
      { label: "+0.3 points", position: 0.3, low: 0.2, high: 0.4, rounding: "+0.2 points to +0.4 points" },
    ]);
  });

  test("takes another unit", () => {
    const chart = revisionChart(table, { in: "million" });
    expect(chart.datasets.labels).toMatchObject([
      {
        ...{ position: -410, low: -465, high: -355, label: "−410.00 million", figure: "311,900.00 million" },
        rounding: "−465.00 million to −355.00 million",
      },
    ]);
    expect(chart.description).toBe(
      "China: revisions of exports, million US dollars. November 2024: −410.00 million (7 July 2026), from 312,310.00 to 311,900.00 million. 1 period with one release only.",
    );
  });

  // 310 billion or more less 309.06 ± 0.005; and less 309.06 ± 0.005 of 300 billion or more, at most 9.065.
  test("has no line where rounding leaves no upper or no lower end, and says the other", () => {
    const [october] = first;
    const above = (text: "over 310 billion" | "over 300 billion", published: Day) =>
      series({ ...header, published }, { "2024-10": printed(text) });
    const later = revisionChart(vintageTable([october!, ...above("over 310 billion", "2025-01-10")]));
    const earlier = revisionChart(vintageTable([october!, ...above("over 300 billion", "2024-11-10")]));
    expect([later, earlier].map(({ datasets }) => datasets.later)).toMatchObject([
      [{ label: "+0.94 billion", low: null, high: null, rounding: "+0.94 billion or more" }],
      [{ label: "+9.06 billion", low: null, high: null, rounding: "+9.07 billion or less" }],
    ]);
    expect([later, earlier].map(({ datasets }) => datasets.bounds)).toEqual([[], []]);
  });

  test("labels the last revision only where there is no room for all", () => {
    const periods = Array.from(
      { length: 12 },
      (_, month) => `2024-${String(month + 1).padStart(2, "0")}` as "2024-01",
    );
    const values = (value: number) => Object.fromEntries(periods.map((period) => [period, value]));
    const long = vintageTable([
      ...series({ ...header, published: "2025-01-01" }, values(1)),
      ...series({ ...header, published: "2025-02-01" }, values(2)),
    ]);
    expect(revisionChart(long).datasets.labels).toMatchObject([{ period: "December 2024" }]);
    expect(revisionChart(long, { width: 1200 }).datasets.labels).toHaveLength(12);
  });

  test("refuses rows that are no vintage table, and a growth without a rate", () => {
    expect(() => revisionChart(first as never)).toThrow(
      refusal(
        "INVALID_FIELD",
        expect.stringMatching(/^table\[0\] must be a row of vintages with period and releases, got "/),
        expect.anything(),
      ) as Error,
    );
    const absent = {
      period: "2025-11",
      releases: [
        {
          ...first[0]!,
          comparison: "year-on-year",
          rate: null,
          absent: "missing-base",
          bounds: null,
          published: "2025-12-08",
        },
      ],
    };
    expect(() => revisionChart([absent] as never)).toThrow(
      refusal(
        "INVALID_FIELD",
        "rate must be there in a growth rate that is revised, got null",
        expect.anything(),
      ) as Error,
    );
  });
});
