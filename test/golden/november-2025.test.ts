import {
  acceleration,
  at,
  balanceChange,
  crossingSentence,
  decimal,
  decumulate,
  difference,
  expectation,
  firstCrossing,
  formatAmount,
  formatPercent,
  formatPoints,
  growthBetween,
  growthRate,
  growthRates,
  impliedBase,
  intersection,
  intervalDifference,
  intervalSum,
  monthOnMonth,
  observation,
  type Period,
  printed,
  series,
  seriesOf,
  surprise,
  surpriseSentence,
  tradeMonth,
  turnAt,
  turningPoints,
  turnSentence,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../unit/plain.js";
import { goldenCase, toPlacesOf } from "./golden-case.js";

type Prints = Readonly<Record<Period, string>>;
type Bounds = { readonly low: string; readonly high: string; readonly closed: string };

const asPrinted = (prints: Prints) =>
  Object.fromEntries(Object.entries(prints).map(([period, text]) => [period, printed(text)]));
const rates = (flow: "exports" | "imports", prints: Prints) =>
  growthRates({ reporter: "CN", flow, comparison: "year-on-year" }, asPrinted(prints));
const rows = (flow: "exports" | "balance", prints: Prints, partner?: string) =>
  series({ reporter: "CN", partner, flow, currency: "USD" }, asPrinted(prints));

describe("growth", () => {
  const returned = goldenCase<
    Record<"growth" | "levels" | "revisedBase", Prints>,
    {
      turns: string[];
      sentence: string;
      faster: string;
      printed: string;
      bounds: Bounds;
      fromLevels: string;
      fromLevelsPrinted: string;
      growthFromLevels: string[];
    }
  >("returned-to-growth");

  test(returned.figure, () => {
    const { inputs, expected } = returned;
    const growth = rates("exports", inputs.growth);
    expect(turningPoints(growth).map(({ period, to }) => `${period} ${to}`)).toEqual(expected.turns);
    expect(turnSentence(turnAt(growth))).toBe(expected.sentence);
    const faster = acceleration(at(growth, "2025-11"), at(growth, "2025-10"));
    expect(String(faster.difference)).toBe(expected.faster);
    expect(formatPoints(faster.difference, { sign: "always" })).toBe(expected.printed);
    expect(plain(faster.bounds)).toEqual(expected.bounds);
  });

  test("from the levels over the revised base it is another number of points", () => {
    const { inputs, expected } = returned;
    const growth = yearOnYear(rows("exports", inputs.levels), { base: rows("exports", inputs.revisedBase) });
    expect(growth.map(({ rate }) => formatPercent(rate))).toEqual(expected.growthFromLevels);
    const faster = acceleration(at(growth, "2025-11"), at(growth, "2025-10")).difference;
    expect(toPlacesOf(expected.fromLevels, faster)).toBe(expected.fromLevels);
    expect(formatPoints(faster, { sign: "always" })).toBe(expected.fromLevelsPrinted);
  });

  const imports = goldenCase<{ growth: Prints }, { faster: string; printed: string; bounds: Bounds }>(
    "imports-speed-up",
  );

  test(imports.figure, () => {
    const growth = rates("imports", imports.inputs.growth);
    const faster = acceleration(at(growth, "2025-11"), at(growth, "2025-10"));
    expect(String(faster.difference)).toBe(imports.expected.faster);
    expect(formatPoints(faster.difference, { sign: "always" })).toBe(imports.expected.printed);
    expect(plain(faster.bounds)).toEqual(imports.expected.bounds);
  });

  const surprises = (["exports-beat-expectations", "imports-miss-expectations"] as const).map((name) =>
    goldenCase<
      { flow: "exports" | "imports"; growth: string; low: string; high: string; sources: string[] },
      Record<string, unknown> & { sentence: string }
    >(name),
  );

  test.each(surprises)("$figure", ({ inputs, expected }) => {
    const about = { reporter: "CN", flow: inputs.flow, period: "2025-11" } as const;
    const found = surprise(
      growthRate({ ...about, comparison: "year-on-year", rate: printed(inputs.growth) }),
      expectation({
        ...about,
        of: "year-on-year",
        low: printed(inputs.low),
        high: printed(inputs.high),
        sources: inputs.sources,
      }),
    );
    const { sentence, ...numbers } = expected;
    expect(plain(found)).toEqual({ ...numbers, standardised: null });
    expect(surpriseSentence(found, "growth")).toBe(sentence);
  });

  const fall = goldenCase<{ levels: Prints }, { rate: string; low: string; high: string; printed: string }>(
    "exports-to-the-united-states",
  );

  test(fall.figure, () => {
    const { rate, bounds } = at(yearOnYear(rows("exports", fall.inputs.levels, "US")), "2025-11");
    expect(toPlacesOf(fall.expected.rate, rate)).toBe(fall.expected.rate);
    expect(toPlacesOf(fall.expected.low, bounds!.low)).toBe(fall.expected.low);
    expect(toPlacesOf(fall.expected.high, bounds!.high)).toBe(fall.expected.high);
    expect(formatPercent(rate)).toBe(fall.expected.printed);
    // The −28.6 % of the press lies inside what the rounding of the levels leaves.
    expect(intersection([bounds!, printed("-28.6%").bounds])).not.toBeNull();
  });
});

describe("the surplus", () => {
  const onMonth = goldenCase<
    { months: Readonly<Record<"2025-10" | "2025-11", Record<"exports" | "imports" | "balance", string>>> },
    Record<"change" | "fromExports" | "fromImports" | "growth" | "low" | "high", string> & {
      printed: Record<string, string>;
    }
  >("surplus-on-the-month");

  test(onMonth.figure, () => {
    const { inputs, expected } = onMonth;
    const [october, november] = (["2025-10", "2025-11"] as const).map((period) =>
      tradeMonth({
        reporter: "CN",
        period,
        currency: "USD",
        exports: printed(inputs.months[period].exports),
        imports: printed(inputs.months[period].imports),
        balance: printed(inputs.months[period].balance),
      }),
    );
    const delta = balanceChange(november!, october!);
    expect(plain(delta)).toMatchObject({
      change: expected.change,
      fromExports: expected.fromExports,
      fromImports: expected.fromImports,
      discrepancy: "0",
    });
    const { rate, bounds } = at(monthOnMonth(seriesOf([october!, november!], "balance")), "2025-11");
    expect(toPlacesOf(expected.growth, rate)).toBe(expected.growth);
    expect(toPlacesOf(expected.low, bounds!.low)).toBe(expected.low);
    expect(toPlacesOf(expected.high, bounds!.high)).toBe(expected.high);
    for (const [decimals, text] of Object.entries(expected.printed))
      expect(formatPercent(rate, { decimals: Number(decimals) })).toBe(text);
  });

  const cumulative = goldenCase<
    Record<"level" | "growth" | "total" | "firstReleases" | "revised", string>,
    Record<
      | "base"
      | "baseLow"
      | "baseHigh"
      | "change"
      | "changeLow"
      | "changeHigh"
      | "overFirstReleases"
      | "overRevised",
      string
    > &
      Record<"baseShown" | "changeShown", [string, string, string]>
  >("cumulative-surplus");

  test(cumulative.figure, () => {
    const { inputs, expected } = cumulative;
    const { base, baseBounds, change, changeBounds } = impliedBase(
      printed(inputs.level),
      printed(inputs.growth),
    );
    for (const [value, text] of [
      [base, expected.base],
      [baseBounds.low, expected.baseLow],
      [baseBounds.high, expected.baseHigh],
      [change, expected.change],
      [changeBounds.low, expected.changeLow],
      [changeBounds.high, expected.changeHigh],
    ] as const)
      expect(toPlacesOf(text, value)).toBe(text);
    expect([
      formatAmount(base, { decimals: 3 }),
      formatAmount(baseBounds.low),
      formatAmount(baseBounds.high),
    ]).toEqual(expected.baseShown);
    expect([change, changeBounds.low, changeBounds.high].map((value) => formatAmount(value))).toEqual(
      expected.changeShown,
    );
  });

  test("over first releases it rose by another rate than over the revised base", () => {
    const { inputs, expected } = cumulative;
    const toNovember = (period: Period, text: string) =>
      observation({ reporter: "CN", flow: "balance", currency: "USD", period, value: printed(text) });
    const growthOver = (base: string): string =>
      formatPercent(
        growthBetween(toNovember("2025-01/2025-11", inputs.total), toNovember("2024-01/2024-11", base)).rate,
        { decimals: 2 },
      );
    expect(growthOver(inputs.firstReleases)).toBe(expected.overFirstReleases);
    expect(growthOver(inputs.revised)).toBe(expected.overRevised);
  });

  const passed = goldenCase<
    { surplus: Prints } & Record<
      "threshold" | "printedTotal" | "printedNovember" | "publishedToOctober" | "publishedTotal",
      string
    >,
    Record<
      | "period"
      | "certainty"
      | "before"
      | "beforeHigh"
      | "after"
      | "afterLow"
      | "toOctober"
      | "decumulated"
      | "sentence",
      string
    > &
      Record<"toOctoberBounds" | "narrowed", Bounds>
  >("surplus-passed-a-trillion");

  test(passed.figure, () => {
    const { inputs, expected } = passed;
    const crossing = firstCrossing(yearToDate(rows("balance", inputs.surplus)), decimal(inputs.threshold));
    expect(crossing).toMatchObject({ period: expected.period, certainty: expected.certainty });
    expect(plain(crossing)).toMatchObject({
      before: { value: expected.before, bounds: { high: expected.beforeHigh } },
      after: { value: expected.after, bounds: { low: expected.afterLow } },
    });
    expect(crossingSentence(crossing, "1 trillion dollars")).toBe(expected.sentence);
  });

  test("the printed total and November narrow the sum to October, and the published sum the total", () => {
    const { inputs, expected } = passed;
    const [whole, november] = [printed(inputs.printedTotal), printed(inputs.printedNovember)];
    expect(String(difference(whole.value, november.value))).toBe(expected.toOctober);
    const toOctober = intervalDifference(whole.bounds, november.bounds);
    expect(plain(toOctober)).toEqual(expected.toOctoberBounds);
    const published = printed(inputs.publishedToOctober);
    const narrowed = intersection([whole.bounds, intervalSum(published.bounds, november.bounds)]);
    expect(plain(narrowed)).toEqual(expected.narrowed);
  });

  test("the published sums to October and to November differ by less than the November surplus", () => {
    const { inputs, expected } = passed;
    const toDate = rows("balance", {
      "2025-01/2025-10": inputs.publishedToOctober,
      "2025-01/2025-11": inputs.publishedTotal,
    });
    expect(String(at(decumulate(toDate), "2025-11").value)).toBe(expected.decumulated);
  });
});
