import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  concentrationIndex,
  constantMarketShare,
  type Decimal,
  decimal,
  diversificationIndex,
  dutyOn,
  effectiveNumber,
  effectiveProtection,
  exportMargins,
  exportSimilarity,
  fisherIndex,
  geksIndex,
  grubelLloyd,
  herfindahlBounds,
  herfindahlIndex,
  incomeTermsOfTrade,
  indexSeries,
  laspeyresIndex,
  mirrorGap,
  money,
  normalisedHerfindahlIndex,
  observation,
  type Period,
  paascheIndex,
  partnerFlow,
  priceAndVolume,
  priceQuantity,
  type RoundingMode,
  revealedComparativeAdvantage,
  tariffRegime,
  termsOfTrade,
  theilIndex,
  tornqvistIndex,
  tradeComplementarity,
  tradeIntensity,
  tradeMonth,
  tradeOpenness,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { minus, order, type Rational, ratio, rational, times, total } from "../property/rational.js";

type Grid = readonly (readonly number[])[];
type Structure = readonly [x0: Grid, x1: Grid, w0: Grid, w1: Grid, m: readonly number[]];
type Texts = readonly `${number}`[];
type Prices = readonly [p0: Texts, q0: Texts, p1: Texts, q1: Texts];
type Baskets = readonly (readonly (readonly [
  product: string,
  price: `${number}`,
  quantity: `${number}`,
])[])[];
type Mirror = readonly [own: number, mirror: number, factor: `${number}`, exports: boolean];
type Rates = readonly [adValorem: `${number}`, specific: `${number}`];
type Duty = readonly [
  ...[value: `${number}`, quantity: `${number}`, limit: `${number}`, used: `${number}`],
  ...[within: Rates, beyond: Rates, share: `${number}`],
];
type Ratios = readonly [exports: number, imports: number, gdp: number, prices: readonly [...Texts]];
type Chains = readonly (readonly [prices: Texts, quantities: Texts])[];
type Protection = readonly [
  output: `${number}`,
  inputs: readonly (readonly [share: `${number}`, rate: `${number}` | null])[],
];
type Answers = Readonly<Record<string, string>>;

/** The output of partners.py. */
const reference = JSON.parse(
  gunzipSync(readFileSync(new URL("./partners.json.gz", import.meta.url))).toString(),
) as {
  readonly made: string;
  readonly structure: readonly (readonly [Structure, Answers])[];
  readonly prices: readonly (readonly [Prices, Answers])[];
  readonly geks: readonly (readonly [Baskets, Answers])[];
  readonly mirror: readonly (readonly [Mirror, Answers])[];
  readonly ratios: readonly (readonly [Ratios, Answers])[];
  readonly chains: readonly (readonly [Chains, Answers])[];
  readonly protection: readonly (readonly [Protection, Answers])[];
  readonly duties: readonly (readonly [Duty, Answers & Readonly<Record<RoundingMode, string>>])[];
};

const [ONE, MANY] = [decimal(1), decimal(10n ** 30n)];
const text = (value: Decimal | null): string => (value === null ? "-" : value.toFixed());

const added = (row: readonly number[]): bigint => row.reduce((sum, value) => sum + BigInt(value), 0n);
const rowsOf = (
  values: readonly (number | bigint)[],
  reporter: string,
  flow: "exports" | "imports" = "exports",
) =>
  values.map((value, k) =>
    observation({ reporter, flow, product: `P${k}`, period: "2025-11", currency: "USD", value }),
  );
const flowsOf = (grid: Grid, reporter: string, period: Period) =>
  grid.flatMap((row, k) =>
    row.map((value, j) =>
      partnerFlow({
        reporter,
        partner: `M${j}`,
        flow: "exports",
        product: `P${k}`,
        period,
        currency: "USD",
        value,
      }),
    ),
  );

function structureOf([x0, x1, w0, w1, m]: Structure): Answers {
  const own = rowsOf(x1.map(added), "XX");
  const world = rowsOf(w1.map(added), "World");
  const bought = rowsOf(m, "XX", "imports");
  const other = rowsOf(m, "YY");
  const [theil, both, margins] = [
    theilIndex(own, ({ product }) => String(Number(product!.slice(1)) % 2)),
    grubelLloyd(own, bought),
    exportMargins(own, world),
  ];
  const cms = constantMarketShare({
    current: flowsOf(x1, "XX", "2025-11"),
    base: flowsOf(x0, "XX", "2024-11"),
    worldCurrent: flowsOf(w1, "World", "2025-11"),
    worldBase: flowsOf(w0, "World", "2024-11"),
  });
  const single = (value: number | bigint) => rowsOf([value], "XX")[0]!;
  const [few, many] = [herfindahlBounds(own, ONE), herfindahlBounds(own, MANY)];
  const found: Record<string, Decimal | null> = {
    least1: few.low,
    most1: few.high,
    [`least${MANY}`]: many.low,
    [`most${MANY}`]: many.high,
    herfindahl: herfindahlIndex(own),
    normalised: normalisedHerfindahlIndex(own),
    effective: effectiveNumber(own),
    concentration: concentrationIndex(own, own.length + 3),
    between: theil?.between ?? null,
    within: theil?.within ?? null,
    diversification: diversificationIndex(own, world),
    complementarity: tradeComplementarity(own, bought),
    similarity: exportSimilarity(own, other),
    theil: theil?.total ?? null,
    grubel: both.total,
    adjusted: both.adjusted,
    plain: both.plain,
    extensive: margins.extensive,
    intensive: margins.intensive,
    intensity: tradeIntensity({
      toPartner: single(x1[0]![0]!),
      total: single(x1.map(added).reduce((a, b) => a + b)),
      worldToPartner: single(w1[0]![0]!),
      worldTotal: single(w1.map(added).reduce((a, b) => a + b)),
    }),
    cmsWorld: cms.worldGrowth,
    cmsProduct: cms.productMix,
    cmsMarket: cms.marketMix,
  };
  revealedComparativeAdvantage(own, world).forEach(({ advantage, symmetric }, k) => {
    found[`advantage${k}`] = advantage;
    found[`symmetric${k}`] = symmetric;
  });
  both.products.forEach(({ index }, k) => {
    found[`grubel${k}`] = index;
  });
  return {
    ...Object.fromEntries(Object.entries(found).map(([name, value]) => [name, text(value)])),
    cmsRest: cms.competitiveness.toFixed(),
  };
}

function geksOf(given: Baskets): Answers {
  const baskets = given.map((items, t) => ({
    period: `2025-0${t + 1}` as Period,
    items: items.map(([product, price, quantity]) => ({
      ...{ product, price: decimal(price), quantity: decimal(quantity) },
    })),
  }));
  const answers = (["fisher", "tornqvist"] as const).flatMap((formula) =>
    geksIndex(baskets, { formula }).flatMap(({ index, coverage }, t) => [
      [`${formula}${t}`, text(index)],
      [`coverage${t}`, text(coverage)],
    ]),
  );
  return Object.fromEntries(answers);
}

function mirrorOf([value, other, cifOverFob, exports]: Mirror): Answers {
  const flow = (reporter: string, partner: string, name: "exports" | "imports", amount: number) =>
    partnerFlow({ reporter, partner, flow: name, period: "2025-11", currency: "USD", value: amount });
  const [ours, theirs] = exports ? (["exports", "imports"] as const) : (["imports", "exports"] as const);
  const { period, ...found } = mirrorGap(flow("CN", "US", ours, value), flow("US", "CN", theirs, other), {
    cifOverFob,
  });
  expect(period).toBe("2025-11");
  return Object.fromEntries(Object.entries(found).map(([name, figure]) => [name, text(figure)]));
}

function dutyOf([value, quantity, limit, used, within, beyond, share]: Duty, rounding: RoundingMode) {
  const rates = ([rate, amount]: Rates) =>
    ({
      kind: "compound",
      parts: [
        { kind: "ad-valorem", rate },
        { kind: "specific", amount, currency: "USD", unit: "t" },
      ],
    }) as const;
  const regime = tariffRegime({
    imposer: "US",
    target: "CN",
    stacking: { kind: "content-split", content: "steel", rest: "other" },
    measures: [
      {
        ...{ name: "sugar", authority: "act", from: "2025-01-01", family: "steel" },
        duty: {
          kind: "quota",
          limit: { amount: limit, unit: "t" },
          within: rates(within),
          over: rates(beyond),
        },
      },
    ],
  });
  const entry = { product: "170112", day: "2025-11-15", value: { amount: value, currency: "USD" } } as const;
  const bill = dutyOn(
    regime,
    {
      ...{ ...entry, quantity: { amount: quantity, unit: "t" }, contentShare: share },
      quotaUsed: { sugar: { amount: used, unit: "t" } },
    },
    { rounding },
  );
  return { exact: text(bill.lines[0]!.exact), amount: text(bill.lines[0]!.amount) };
}

function pricesOf([p0, q0, p1, q1]: Prices): Answers {
  const items = p0.map((basePrice, i) =>
    priceQuantity({ product: `P${i}`, basePrice, baseQuantity: q0[i]!, price: p1[i]!, quantity: q1[i]! }),
  );
  const { valueIndex, volumeIndex } = priceAndVolume(items);
  return {
    laspeyres: text(laspeyresIndex(items)),
    paasche: text(paascheIndex(items)),
    fisher: text(fisherIndex(items)),
    tornqvist: text(tornqvistIndex(items)),
    value: text(valueIndex),
    volume: text(volumeIndex),
  };
}

function ratiosOf([exports, imports, gdp, [exportPrices, importPrices, exportVolume]]: Ratios): Answers {
  const year = tradeMonth({ reporter: "XX", period: "2024-01/2024-12", currency: "USD", exports, imports });
  const product = money({ amount: gdp, currency: "USD" });
  const prices = { exportPrices: exportPrices!, importPrices: importPrices! };
  return {
    openness: text(tradeOpenness(year, product)),
    mean: text(tradeOpenness(year, product, { of: "mean" })),
    barter: text(termsOfTrade(prices)),
    income: text(incomeTermsOfTrade({ ...prices, exportVolume: exportVolume! })),
  };
}

const FORMULAS = {
  laspeyres: laspeyresIndex,
  paasche: paascheIndex,
  fisher: fisherIndex,
  tornqvist: tornqvistIndex,
};

function chainsOf(given: Chains): Answers {
  const baskets = given.map(([prices, quantities], t) => ({
    period: `2025-0${t + 1}` as Period,
    items: prices.map((price, i) => ({
      ...{ product: `P${i}`, price: decimal(price), quantity: decimal(quantities[i]!) },
    })),
  }));
  const answers = Object.entries(FORMULAS).flatMap(([name, formula]) =>
    (["fixed-base", "chained"] as const).flatMap((linking) =>
      indexSeries(baskets, formula, { linking })
        .map(({ index }, t) => [`${name}${linking === "chained" ? "-chained" : ""}${t}`, text(index)])
        .slice(1),
    ),
  );
  return Object.fromEntries(answers);
}

function protectionOf([output, inputs]: Protection): Answers {
  const read = inputs.map(([share, rate]) => ({ share, ...(rate !== null && { rate }) }));
  const by = (notTraded: "balassa" | "corden") => text(effectiveProtection(output, read, { notTraded }));
  return { balassa: by("balassa"), corden: by("corden") };
}

const size = (figure: Rational): Rational => (figure.over < 0n ? ratio(-figure.over, figure.under) : figure);

/** Whether what is left of a change agrees, but for the 34th digits of the parts that were taken from it. */
function leavesTheSame(one: string, other: string, parts: readonly string[]): boolean {
  const off = size(minus(rational(one), rational(other)));
  const largest = total(parts.map((part) => size(rational(part))));
  return order(times(off, ratio(10n ** 33n, 1n)), largest) <= 0;
}

describe("the indices agree with exact fractions, to all 34 digits", () => {
  test("which say what made them", () => {
    expect(reference.made).toContain("test/reference/partners.py with seed ");
    const { structure, prices, geks, mirror, duties, ratios, chains, protection } = reference;
    expect(
      [structure, prices, geks, mirror, duties, ratios, chains, protection].map(({ length }) => length),
    ).toEqual([1201, 1205, 600, 1200, 1200, 1200, 600, 1200]);
  });

  test("of structure, on 1,200 random tables and on China's trade by partner", () => {
    for (const [given, expected] of reference.structure) {
      const { cmsRest, ...found } = structureOf(given);
      const { cmsRest: rest, ...others } = expected;
      expect(found).toEqual(others);
      const parts = [rest!, ...["cmsWorld", "cmsProduct", "cmsMarket"].map((name) => found[name]!)];
      expect(leavesTheSame(cmsRest!, rest!, parts), `${cmsRest} ${rest}`).toBe(true);
    }
  });

  test("of prices, on 1,200 random tables and on that of the PPI Manual", () => {
    for (const [given, expected] of reference.prices) expect(pricesOf(given)).toEqual(expected);
  });

  test("of prices between many periods, with goods that come and go", () => {
    for (const [given, expected] of reference.geks) expect(geksOf(given)).toEqual(expected);
  });

  test("of two reports of one trade", { timeout: 120_000 }, () => {
    for (const [given, expected] of reference.mirror) expect(mirrorOf(given)).toEqual(expected);
  });

  test("of openness, terms of trade, chains of prices and effective protection", () => {
    for (const [given, expected] of reference.ratios) expect(ratiosOf(given)).toEqual(expected);
    for (const [given, expected] of reference.chains) expect(chainsOf(given)).toEqual(expected);
    for (const [given, expected] of reference.protection) expect(protectionOf(given)).toEqual(expected);
  });

  test("of duties on entries that quotas split, in every rounding", { timeout: 120_000 }, () => {
    for (const [given, { exact, ...rounded }] of reference.duties)
      for (const [mode, amount] of Object.entries(rounded))
        expect([given, mode, dutyOf(given, mode as RoundingMode)]).toEqual([given, mode, { exact, amount }]);
  });
});
