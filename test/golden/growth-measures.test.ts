import {
  acceleration,
  at,
  baseEffect,
  type Decimal,
  decimal,
  deficitGrowth,
  exchangeRate,
  formatPercent,
  formatPoints,
  growthInCurrency,
  growthRates,
  impliedRate,
  type Month,
  narrowMonth,
  observation,
  type Period,
  printed,
  revisions,
  series,
  stackedGrowth,
  tradeMonth,
  twoYearAverageGrowth,
  whichBase,
  yearOnYear,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../unit/plain.js";
import { goldenCase, toPlacesOf } from "./golden-case.js";

type Prints = Readonly<Record<Period, string>>;
type Bounds = Readonly<Record<"rate" | "low" | "high", string>>;

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const rows = (prints: Prints) =>
  series(header, Object.fromEntries(Object.entries(prints).map(([period, text]) => [period, printed(text)])));
const expectPlaces = (expected: string, value: Decimal | null) =>
  expect(toPlacesOf(expected, value)).toBe(expected);

describe("the base effect", () => {
  const effect = goldenCase<
    Record<"levels" | "revisedBase", Prints>,
    Record<"acceleration" | "currentPart" | "basePart", string> & { printed: string[] }
  >("base-effect-of-november");

  test(effect.figure, () => {
    const { inputs, expected } = effect;
    const [levels, base] = [rows(inputs.levels), rows(inputs.revisedBase)];
    const november = at(baseEffect(levels, { base }), "2025-11");
    const parts = (["acceleration", "currentPart", "basePart"] as const).map((name) => {
      expectPlaces(expected[name], november[name]);
      return formatPoints(november[name], { decimals: 3 });
    });
    expect(parts).toEqual(expected.printed);
    const growths = yearOnYear(levels, { base });
    expect(String(november.acceleration)).toBe(
      String(acceleration(at(growths, "2025-11"), at(growths, "2025-10")).difference),
    );
  });
});

describe("growth over two years", () => {
  const twoYears = goldenCase<
    { growth: Prints },
    Record<"stacked" | "average", Bounds> & { printed: string[] }
  >("two-years-of-november");

  test(twoYears.figure, () => {
    const { inputs, expected } = twoYears;
    const growths = growthRates(
      { reporter: "CN", flow: "exports", comparison: "year-on-year" },
      Object.fromEntries(Object.entries(inputs.growth).map(([period, text]) => [period, printed(text)])),
    );
    const pair = [at(growths, "2025-11"), at(growths, "2024-11")] as const;
    const found = [stackedGrowth(...pair), twoYearAverageGrowth(...pair)];
    [expected.stacked, expected.average].forEach(({ rate, low, high }, index) => {
      const { bounds } = found[index]!;
      expectPlaces(rate, found[index]!.rate);
      expectPlaces(low, bounds!.low);
      expectPlaces(high, bounds!.high);
      expect(bounds!.closed).toBe("low");
    });
    expect(found.map(({ rate }) => formatPercent(rate))).toEqual(expected.printed);
  });
});

describe("growth in yuan", () => {
  const inYuan = goldenCase<
    Record<"dollars" | "yuan" | "averages", Record<Month, string>>,
    { customsRates: Record<Month, string>; printed: string[] } & Record<
      "trade" | "atAverages" | "averageEffect" | "official" | "customsEffect",
      string
    >
  >("growth-in-yuan");
  const { inputs, expected } = inYuan;
  const months = Object.keys(inputs.dollars) as Month[];
  const amounts = (currency: "USD" | "CNY", values: Record<Month, string>) =>
    months.map((period) => observation({ ...header, currency, period, value: decimal(values[period]!) }));
  const dollars = amounts("USD", inputs.dollars);
  const growthAt = (kind: "average" | "customs", rateOf: (month: Month) => Decimal) => {
    const rates = months.map((date) =>
      exchangeRate({ base: "USD", quote: "CNY", kind, date, rate: rateOf(date) }),
    );
    return at(growthInCurrency(dollars, "CNY", rates, { kind }), "2025-11");
  };
  /** The rates that customs applied to exports, as the two tables of a month imply. */
  const customsRate = (month: Month) =>
    impliedRate({
      base: "USD",
      amount: printed(inputs.dollars[month]!),
      quote: "CNY",
      converted: printed(inputs.yuan[month]!),
    }).rate;

  test(inYuan.figure, () => {
    const average = growthAt("average", (month) => decimal(inputs.averages[month]!));
    const official = at(yearOnYear(amounts("CNY", inputs.yuan)), "2025-11");
    expectPlaces(expected.atAverages, average.growth.rate);
    expectPlaces(expected.official, official.rate);
    expectPlaces(expected.trade, average.trade.rate);
  });

  test("the trade is the same: the rates of customs fell less than those of the market", () => {
    for (const month of months) expectPlaces(expected.customsRates[month]!, customsRate(month));
    const average = growthAt("average", (month) => decimal(inputs.averages[month]!));
    const customs = growthAt("customs", customsRate);
    expectPlaces(expected.official, customs.growth.rate);
    expect(String(customs.trade.rate)).toBe(String(average.trade.rate));
    expectPlaces(expected.averageEffect, average.currencyEffect);
    expectPlaces(expected.customsEffect, customs.currencyEffect);
    expect([
      formatPercent(average.growth.rate),
      ...[customs.growth.rate, customs.trade.rate, average.currencyEffect, customs.currencyEffect].map(
        (rate) => formatPercent(rate, { decimals: 2 }),
      ),
    ]).toEqual(expected.printed);
  });
});

describe("the base of a printed growth", () => {
  const base = goldenCase<
    { level: string; growth: string; bases: string[] },
    Record<"fits" | "low" | "high" | "printed", string[]>
  >("base-of-november");

  test(base.figure, () => {
    const { inputs, expected } = base;
    const [growth] = growthRates(
      { reporter: "CN", flow: "exports", comparison: "year-on-year" },
      { "2025-11": printed(inputs.growth) },
    );
    const found = whichBase(
      observation({ ...header, period: "2025-11", value: printed(inputs.level) }),
      growth!,
      inputs.bases.map((text) => observation({ ...header, period: "2024-11", value: printed(text) })),
    );
    expect(found.map(({ fits }) => fits)).toEqual(expected.fits);
    found.forEach(({ growth: { bounds, rate } }, index) => {
      expectPlaces(expected.low[index]!, bounds!.low);
      expectPlaces(expected.high[index]!, bounds!.high);
      expect(formatPercent(rate)).toBe(expected.printed[index]);
    });
  });
});

describe("a revision", () => {
  const march = goldenCase<{ prints: Record<"level" | "growth", string>[] }, unknown>("base-of-march-2023");

  test("of March 2023 cut exports by 10.55 bn, and their growth by 3.4 points", () => {
    // By hand: 305.039 − 315.589 and 11.4 − 14.8. The day of the cut is not at hand: any later one will do.
    const days = ["2023-04-13", "2024-04-12"] as const;
    const about = { reporter: "CN", flow: "exports" } as const;
    const levels = march.inputs.prints.flatMap(({ level }, index) =>
      series({ ...header, published: days[index] }, { "2023-03": printed(level) }),
    );
    const growths = march.inputs.prints.flatMap(({ growth }, index) =>
      growthRates(
        { ...about, comparison: "year-on-year", published: days[index] },
        { "2023-03": printed(growth) },
      ),
    );
    const revision = (items: Parameters<typeof revisions>[0]) =>
      String(revisions(items, "first-to-latest")[0]?.revision);
    expect(revision(levels)).toBe("-10550000000");
    expect(revision(growths)).toBe("-0.034");
  });
});

describe("a change of sign", () => {
  const balance = goldenCase<
    Record<"balance" | "base", string>,
    Record<"change" | "printed" | "absent", string>
  >("sign-change-with-switzerland");

  test("is no growth of a deficit either", () => {
    const about = { reporter: "US", partner: "CH", flow: "balance", currency: "USD" } as const;
    const found = at(
      deficitGrowth(
        series(about, {
          "2024-01": printed(balance.inputs.base),
          "2025-01": printed(balance.inputs.balance),
        }),
      ),
      "2025-01",
    );
    expect(found).toMatchObject({ rate: null, bounds: null, absent: "no-deficit" });
    expect(String(found.change)).toBe(balance.expected.change);
  });
});

describe("a month whose figures are printed to different digits", () => {
  const may = goldenCase<Record<"exports" | "imports" | "balance", string>, Record<string, string>>(
    "exports-of-may-2025",
  );

  test(`${may.figure}: the three leave a fifth of what exports alone do`, () => {
    const { exports: shipped, imports, balance } = may.inputs;
    const month = tradeMonth({
      ...{ reporter: "CN", period: "2025-05", currency: "USD" },
      ...{ exports: printed(shipped), imports: printed(imports), balance: printed(balance) },
    });
    expect(plain(narrowMonth(month).exports)).toEqual(may.expected);
  });
});
