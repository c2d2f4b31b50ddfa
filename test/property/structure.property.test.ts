import fc from "fast-check";
import {
  concentrationIndex,
  constantMarketShare,
  type Decimal,
  decimal,
  diversificationIndex,
  effectiveNumber,
  exportMargins,
  exportSimilarity,
  fisherIndex,
  grubelLloyd,
  herfindahlBounds,
  herfindahlIndex,
  laspeyresIndex,
  mirrorGap,
  normalisedHerfindahlIndex,
  type Observation,
  observation,
  type PriceQuantity,
  paascheIndex,
  partnerFlow,
  priceAndVolume,
  priceQuantity,
  revealedComparativeAdvantage,
  sum,
  theilIndex,
  tornqvistIndex,
  tradeComplementarity,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen, shuffled } from "./random-series.js";
import { divided, nearly, order, type Rational, ratio, rational, times } from "./rational.js";

const seed = fc.nat(500_000);
const amount = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 3n }));
const above = fc.bigInt({ min: 1n, max: 10n ** 9n });
const amounts = fc.array(amount, { minLength: 1, maxLength: 8 });
const one = ratio(1n, 1n);
const rowsOf = (values: readonly bigint[], reporter = "XX", factor = 1n): readonly Observation[] =>
  values.map((value, k) =>
    observation({
      ...{ reporter, flow: "exports", product: `P${k}`, period: "2025-11", currency: "USD" },
      value: value * factor,
    }),
  );
const isUnit = (value: Decimal | null): boolean => value === null || (value.gte(0) && value.lte(1));
const text = (value: unknown): string => JSON.stringify(value);

/** Every index of one structure against another. */
const indices = (own: readonly Observation[], world: readonly Observation[]): readonly unknown[] => [
  herfindahlIndex(own),
  normalisedHerfindahlIndex(own),
  effectiveNumber(own),
  concentrationIndex(own, 9),
  theilIndex(own, ({ product }) => String(Number(product!.slice(1)) % 3)),
  diversificationIndex(own, world),
  tradeComplementarity(own, world),
  exportSimilarity(own, world),
  revealedComparativeAdvantage(own, world),
  [exportMargins(own, world).extensive, exportMargins(own, world).intensive],
  grubelLloyd(own, world),
];

describe("indices of structure", () => {
  test("lie in their bounds: Herfindahl–Hirschman between 1/n and 1", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const rows = rowsOf(values);
        const index = herfindahlIndex(rows);
        if (index === null) {
          expect(values.every((value) => value === 0n)).toBe(true);
          return;
        }
        // 1/n has 34 digits, as the index has.
        expect(index.gte(rational34(1n, BigInt(values.length))) && index.lte(1)).toBe(true);
        expect(isUnit(normalisedHerfindahlIndex(rows))).toBe(true);
        expect(isUnit(concentrationIndex(rows, Math.max(2, values.length)))).toBe(true);
        expect(nearly(times(rational(index), rational(effectiveNumber(rows)!)), one)).toBe(true);
        const theil = theilIndex(rows, ({ product }) => String(Number(product!.slice(1)) % 2))!;
        // What lies between and within is never below zero, but for a last digit of nothing.
        expect([theil.between, theil.within].every((part) => part.gte("-1e-40"))).toBe(true);
      }),
    );
  });

  test("compare two structures between 0 and 1", () => {
    fc.assert(
      fc.property(amounts, amounts, (own, world) => {
        const [rows, other] = [rowsOf(own), rowsOf(world, "World")];
        const similar = exportSimilarity(rows, other);
        expect(
          [similar, diversificationIndex(rows, other), tradeComplementarity(rows, other)].every(isUnit),
        ).toBe(true);
        expect(grubelLloyd(rows, other).products.every(({ index }) => isUnit(index))).toBe(true);
        // The sum of the smaller shares is one less half the sum of the differences.
        expect(text(similar)).toBe(text(tradeComplementarity(rows, other)));
        expect(text(exportSimilarity(other, rows))).toBe(text(similar));
      }),
    );
  });

  test("do not change when all values are multiplied by one factor, or come in another order", () => {
    fc.assert(
      fc.property(amounts, amounts, above, seed, (own, world, factor, mix) => {
        const given = text(indices(rowsOf(own), rowsOf(world, "World")));
        expect(text(indices(rowsOf(own, "XX", factor), rowsOf(world, "World", factor)))).toBe(given);
        const mixed = indices(shuffled(rowsOf(own), mix), shuffled(rowsOf(world, "World"), mix));
        expect(text(mixed)).toBe(given);
      }),
    );
  });

  test("multiply to the market share", () => {
    fc.assert(
      fc.property(amounts, amounts, (own, world) => {
        const { extensive, intensive, share } = exportMargins(rowsOf(own), rowsOf(world, "World"));
        if (extensive === null || intensive === null || share === null) return;
        const product = times(rational(extensive), rational(intensive));
        expect(nearly34(product, rational(share))).toBe(true);
      }),
    );
  });

  test("hold what a hidden part may make of them", () => {
    fc.assert(
      fc.property(amounts, fc.array(above, { minLength: 1, maxLength: 5 }), (known, hidden) => {
        const bounds = herfindahlBounds(rowsOf(known), decimal(hidden.reduce((a, b) => a + b)));
        const index = herfindahlIndex(rowsOf([...known, ...hidden]))!;
        expect(index.gte(bounds.low!) && index.lte(bounds.high!)).toBe(true);
      }),
    );
  });
});

describe("a constant market share", () => {
  const grid = fc.array(fc.tuple(amount, amount, above, above), { minLength: 1, maxLength: 9 });
  const flowsOf = (values: readonly bigint[], reporter: string, period: "2025-11" | "2024-11") =>
    values.map((value, i) =>
      partnerFlow({
        ...{ reporter, partner: `M${i % 3}`, flow: "exports", product: `P${Math.floor(i / 3)}` },
        ...{ period, currency: "USD", value },
      }),
    );

  test("has parts that add up, whatever the order", () => {
    fc.assert(
      fc.property(grid, seed, (cells, mix) => {
        const column = (i: 0 | 1 | 2 | 3) => cells.map((cell) => cell[i]);
        const flows = {
          current: flowsOf(column(0), "XX", "2025-11"),
          base: flowsOf(column(1), "XX", "2024-11"),
          worldCurrent: flowsOf(column(2), "World", "2025-11"),
          worldBase: flowsOf(column(3), "World", "2024-11"),
        };
        const found = constantMarketShare(flows);
        const parts = sum([found.worldGrowth, found.productMix, found.marketMix, found.competitiveness]);
        expect(parts.toFixed()).toBe(found.change.toFixed());
        expect(isDeeplyFrozen(found)).toBe(true);
        const mixed = {
          ...flows,
          base: shuffled(flows.base, mix),
          worldBase: shuffled(flows.worldBase, mix),
        };
        expect(text(constantMarketShare(mixed))).toBe(text(found));
      }),
    );
  });
});

describe("a mirror gap", () => {
  test("turns its sign when the reporters are swapped, and is as asymmetric", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 300 }), (sold, bought, factor) => {
        const header = { period: "2025-11", currency: "USD" } as const;
        const own = partnerFlow({ ...header, reporter: "CN", partner: "US", flow: "exports", value: sold });
        const mirror = partnerFlow({
          ...header,
          reporter: "US",
          partner: "CN",
          flow: "imports",
          value: bought,
        });
        const options = { cifOverFob: decimal(`${factor}e-2`) };
        const [there, back] = [mirrorGap(own, mirror, options), mirrorGap(mirror, own, options)];
        expect(sum([there.gap, back.gap]).toFixed()).toBe("0");
        expect(back.asymmetry).toEqual(there.asymmetry);
        if (there.gapOverMean === null) expect([sold, bought].map(Number)).toEqual([0, 0]);
        else expect(sum([there.gapOverMean, back.gapOverMean!]).toFixed()).toBe("0");
      }),
    );
  });
});

describe("price indices", () => {
  const item = fc.record({ basePrice: above, baseQuantity: above, price: above, quantity: above });
  const items = fc
    .array(item, { minLength: 1, maxLength: 6 })
    .map((given) => given.map((one, i) => priceQuantity({ product: `P${i}`, ...one })));
  const swapped = ({ basePrice, baseQuantity, price, quantity, product }: PriceQuantity) =>
    priceQuantity({
      product,
      basePrice: price,
      baseQuantity: quantity,
      price: basePrice,
      quantity: baseQuantity,
    });

  test("of Fisher lie between Laspeyres and Paasche; all within the ratios of the prices", () => {
    fc.assert(
      fc.property(items, (given) => {
        const [laspeyres, paasche, fisher] = [
          laspeyresIndex(given)!,
          paascheIndex(given)!,
          fisherIndex(given)!,
        ];
        const [least, most] = laspeyres.lt(paasche) ? [laspeyres, paasche] : [paasche, laspeyres];
        expect(fisher.gte(least) && fisher.lte(most)).toBe(true);
        const ratios = given.map(({ price, basePrice }) => divided(rational(price), rational(basePrice)));
        for (const index of [laspeyres, paasche, fisher, tornqvistIndex(given)!].map(rational)) {
          expect(ratios.some((one) => order(one, index) >= 0 || nearly34(one, index))).toBe(true);
          expect(ratios.some((one) => order(one, index) <= 0 || nearly34(one, index))).toBe(true);
        }
      }),
    );
  });

  test("of Fisher and Törnqvist turn over when the periods are swapped", () => {
    fc.assert(
      fc.property(items, (given) => {
        for (const index of [fisherIndex, tornqvistIndex]) {
          const both = times(rational(index(given)!), rational(index(given.map(swapped))!));
          expect(nearly34(both, one)).toBe(true);
        }
      }),
    );
  });

  test("split growth so that 1 + v = (1 + p)(1 + q), exactly", () => {
    fc.assert(
      fc.property(items, fc.constantFrom("paasche", "laspeyres" as const), seed, (given, price, mix) => {
        const { value, baseValue, crossValue, ...found } = priceAndVolume(given, { price });
        const [now, then, cross] = [value, baseValue, crossValue!].map(rational) as [
          Rational,
          Rational,
          Rational,
        ];
        const fractions =
          price === "paasche"
            ? [divided(now, cross), divided(cross, then)]
            : [divided(cross, then), divided(now, cross)];
        expect(order(times(fractions[0]!, fractions[1]!), divided(now, then))).toBe(0);
        expect(nearly34(rational(found.priceIndex!), fractions[0]!)).toBe(true);
        expect(nearly34(rational(found.volumeIndex!), fractions[1]!)).toBe(true);
        expect(text(priceAndVolume(shuffled(given, mix), { price }))).toBe(
          text(priceAndVolume(given, { price })),
        );
      }),
    );
  });
});

/** Whether two figures agree but for a few of the last of 34 digits. */
function nearly34(a: Rational, b: Rational): boolean {
  const off = ratio(a.over * b.under - b.over * a.under, a.under * b.under);
  const size = off.over < 0n ? ratio(-off.over, off.under) : off;
  return order(times(size, ratio(10n ** 32n, 1n)), b) <= 0;
}

/** A fraction as text, cut to 34 digits after the point. */
function rational34(over: bigint, under: bigint): string {
  return `${over / under}.${String(((over * 10n ** 34n) / under) % 10n ** 34n).padStart(34, "0")}`;
}
