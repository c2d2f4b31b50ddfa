import { at, contributionTable, formatPercent, formatPoints, series } from "tradefigures";
import { contributionChart, shareChart } from "tradefigures/charts";
import { europeanUnion } from "tradefigures/groups";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const header = {
  reporter: "CN",
  flow: "exports",
  currency: "CNY",
  roundedTo: "10000",
  source: "GACC",
} as const;
const world = series(header, { "2024-11": "2221717620000", "2025-11": "2345634450000" });
const unitedStates = series(
  { ...header, partner: "US" },
  { "2024-11": "336474380000", "2025-11": "239880670000" },
);
const europe = series({ ...header, partner: "EU" }, { "2024-11": "292052060000", "2025-11": "334939360000" });
const vietnam = series({ ...header, partner: "VN" }, { "2025-11": "100000000" });
const table = at(
  contributionTable([...unitedStates, ...europe], world, { groups: [europeanUnion] }),
  "2025-11",
);
// No level of Vietnam a year earlier.
const partial = at(
  contributionTable([unitedStates[1]!, ...vietnam], [world[1]!], { base: [unitedStates[0]!, world[0]!] }),
  "2025-11",
);

describe("contributionChart", () => {
  test("has a row for each part, the rest and the total, labelled as formatPoints and formatPercent do", () => {
    const { rows } = contributionChart(table).datasets;
    const points = [...table.parts, table.rest].map(({ contribution }) =>
      formatPoints(contribution, { decimals: 2, sign: "always" }),
    );
    expect(rows?.map(({ label }) => label)).toEqual([
      ...points,
      formatPercent(table.whole.rate, { sign: "always" }),
    ]);
    expect(rows?.map(({ name }) => name)).toEqual([
      "European Union",
      "United States",
      "Rest of the world",
      "Total",
    ]);
  });

  // (239,880.67 − 336,474.38) / 2,221,717.62 = −4.34770...
  test("puts bars in points, what rounding leaves around their ends, labels beyond them", () => {
    const { toLeft } = contributionChart(table).datasets;
    expect(toLeft).toMatchObject([
      {
        name: "United States",
        label: "−4.35 points",
        growth: "−28.7%",
        rounding: "−4.35 points to −4.35 points",
      },
    ]);
    const { position, low, high, end } = toLeft[0]!;
    expect(position).toBeCloseTo(-4.3477, 4);
    expect(Number(low)).toBeLessThan(Number(position));
    expect(Number(high)).toBeGreaterThan(Number(position));
    expect(end).toBe(low);
  });

  test("has no bar where there is no contribution, and says why", () => {
    const rows = contributionChart(partial).datasets.rows;
    expect(rows[1]).toMatchObject({
      name: "Vietnam",
      position: null,
      end: 0,
      label: "– (no figure to compare with)",
      spoken: "Vietnam: no figure to compare with",
    });
    expect(rows[2]).toMatchObject({ name: "Rest of the world", position: null });
  });

  test("is described by its figures", () => {
    expect(contributionChart(table).description).toBe(
      "China, exports: contributions to growth, November 2025. Total +5.6%: European Union +1.93 points, United States −4.35 points, Rest of the world +7.99 points.",
    );
  });

  test("takes parts of products", () => {
    const goods = (product: string, now: number) =>
      series({ ...header, roundedTo: undefined, product }, { "2024-11": 10, "2025-11": now });
    const all = series({ ...header, roundedTo: undefined }, { "2024-11": 100, "2025-11": 110 });
    const byProduct = at(contributionTable([...goods("84", 15), ...goods("85", 8)], all), "2025-11");
    const { rows } = contributionChart(byProduct, { names: { "84": "Machinery" } }).datasets;
    expect(rows?.map(({ name, label }) => `${name} ${label}`)).toEqual([
      "Machinery +5.00 points",
      "HS 85 −2.00 points",
      "Other goods +7.00 points",
      "Total +10.0%",
    ]);
  });

  test("refuses what is no table, and two parts of one name", () => {
    const notTable = refusal(
      "INVALID_FIELD",
      'table must be a contribution table with whole and parts and rest, got "period, rate"',
      expect.anything(),
    );
    expect(() => contributionChart({ period: "2025-11", rate: null } as never)).toThrow(notTable as Error);
    expect(() => contributionChart(table, { names: { US: "Partner", EU: "Partner" } })).toThrow(
      refusal("INVALID_FIELD", 'parts must be of different names (see the option names), got "Partner"', {
        field: "parts",
        value: "Partner",
      }) as Error,
    );
  });
});

describe("shareChart", () => {
  test("has the share of each part and of the rest, now and a year earlier", () => {
    const { rows, points } = shareChart(table).datasets;
    expect(rows?.map(({ name, label, earlier, change }) => [name, label, earlier, change])).toEqual([
      ["European Union", "14.3%", "13.1%", "+1.13 points"],
      ["United States", "10.2%", "15.1%", "−4.92 points"],
      ["Rest of the world", "75.5%", "71.7%", "+3.78 points"],
    ]);
    expect(points?.filter(({ name }) => name === "United States").map(({ series: of }) => of)).toEqual([
      "November 2024",
      "November 2025",
    ]);
    expect(rows?.map(({ label }) => label)).toEqual(
      [...table.parts, table.rest].map(({ share }) => formatPercent(share)),
    );
  });

  test("has no point where a share is not known", () => {
    expect(shareChart(partial).datasets.rows[1]).toMatchObject({
      name: "Vietnam",
      base: null,
      earlier: "–",
      change: "–",
    });
  });

  test("refuses what is no table", () => {
    expect(() => shareChart([] as never)).toThrow(
      refusal("INVALID_FIELD", "table must be an object, got a list", expect.anything()) as Error,
    );
  });
});
