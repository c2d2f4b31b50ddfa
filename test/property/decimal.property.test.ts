import { Decimal } from "decimal.js";
import fc from "fast-check";
import {
  decimal,
  difference,
  divide,
  formatAmount,
  formatPercent,
  type Interval,
  intersection,
  interval,
  intervalContains,
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
  printed,
  product,
  type RoundingMode,
  roundingInterval,
  roundTo,
  sum,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { absolute, compare, negative, plus, ZERO } from "../../src/decimal/decimal.js";
import { EVERYTHING, liesAbove } from "../../src/decimal/interval.js";
import { negativeInterval, shifted } from "../../src/decimal/interval-arithmetic.js";
import { intervalGrowth } from "../../src/decimal/interval-growth.js";
import { usualInterval } from "../../src/decimal/rounding.js";

// The reference is written here with bigints alone: a number is units · 10^place, or a ratio of two bigints.

/** A number as a whole of units in a decimal place. */
interface Scaled {
  readonly units: bigint;
  readonly place: number;
}

/** A ratio; the lower part is above zero. */
interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

const MODES: readonly RoundingMode[] = [
  "half-away-from-zero",
  "half-even",
  "truncate",
  "away-from-zero",
  "floor",
  "ceiling",
];

/** The plain text of a number, without needless zeros. */
function textOf({ units, place }: Scaled): string {
  const sign = units < 0n ? "-" : "";
  let digits = String(units < 0n ? -units : units);
  if (place >= 0) return units === 0n ? "0" : sign + digits + "0".repeat(place);
  digits = digits.padStart(1 - place, "0");
  const whole = digits.slice(0, place);
  const fraction = digits.slice(place).replace(/0+$/, "");
  return units === 0n ? "0" : sign + (fraction === "" ? whole : `${whole}.${fraction}`);
}

/** Reads plain text as a ratio. */
function ratioOf(text: string): Ratio {
  const [whole = "", fraction = ""] = text.split(".");
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}

const unitsAt = ({ units, place }: Scaled, lowest: number): bigint => units * 10n ** BigInt(place - lowest);
const ratio = (over: bigint, under: bigint): Ratio =>
  under < 0n ? { over: -over, under: -under } : { over, under };
const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
const dividedBy = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under, a.under * b.over);
const order = (a: Ratio, b: Ratio): number => {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left === right ? 0 : left < right ? -1 : 1;
};

/** The whole number of steps that a ratio rounds to, from the words of each mode. */
function stepsOf(value: Ratio, step: Ratio, mode: RoundingMode): bigint {
  const { over, under } = dividedBy(value, step);
  let floor = over / under;
  if (over < 0n && floor * under !== over) floor -= 1n;
  const rest = over - floor * under;
  if (rest === 0n) return floor;
  const outward = over < 0n ? floor : floor + 1n;
  const inward = over < 0n ? floor + 1n : floor;
  if (mode === "floor") return floor;
  if (mode === "ceiling") return floor + 1n;
  if (mode === "truncate") return inward;
  if (mode === "away-from-zero") return outward;
  if (2n * rest !== under) return 2n * rest < under ? floor : floor + 1n;
  if (mode === "half-away-from-zero") return outward;
  return floor % 2n === 0n ? floor : floor + 1n;
}

/** Numbers of up to so many digits, in places from −20 to 20. */
const scaled = (digits = 30, lowest = -20, highest = 20): fc.Arbitrary<Scaled> =>
  fc
    .tuple(fc.integer({ min: 1, max: digits }), fc.integer({ min: lowest, max: highest }))
    .chain(([length, place]) =>
      fc
        .bigInt({ min: -(10n ** BigInt(length)), max: 10n ** BigInt(length) })
        .map((units) => ({ units, place })),
    );

const read = ({ units, place }: Scaled): Decimal => decimal(`${units}e${place}`);
const mode = fc.constantFrom(...MODES);

describe("text", () => {
  test("is read and written without loss", () => {
    fc.assert(
      fc.property(scaled(38), (number) => {
        const value = read(number);
        expect(String(value)).toBe(textOf(number));
        expect(String(decimal(String(value)))).toBe(String(value));
        expect(decimal(JSON.parse(JSON.stringify(value)) as string).equals(value)).toBe(true);
      }),
    );
  });

  test("of a JavaScript number of up to 15 digits is that number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: -20, max: 20 }),
        (units, place) => {
          expect(String(decimal(Number(`${units}e${place}`)))).toBe(textOf({ units: BigInt(units), place }));
        },
      ),
    );
  });

  test("that is no number in the grammar is refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0159.-+eE_, xNa\u2212%٣") })),
        (text) => {
          // The grammar again, without a regular expression for the whole.
          const [mantissa = "", exponent, ...more] = text.split("e");
          const [whole = "", fraction, ...parts] = mantissa.replace("-", "_").replace(/^_/, "").split(".");
          const isDigits = (part: string): boolean =>
            part !== "" && [...part].every((c) => c >= "0" && c <= "9");
          const isNumber =
            more.length === 0 &&
            parts.length === 0 &&
            isDigits(whole) &&
            (fraction === undefined || isDigits(fraction)) &&
            (exponent === undefined || isDigits(exponent.replace(/^[+-]/, "")));
          fc.pre(!isNumber);
          expect(() => decimal(text)).toThrow(
            expect.objectContaining({
              code: "INVALID_DECIMAL",
              details: { field: "a decimal", value: text },
            }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("arithmetic", () => {
  test("a sum is that of bigints, whatever the order and the grouping", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(scaled(), fc.integer()), { maxLength: 60 }),
        fc.nat({ max: 60 }),
        (pairs, cut) => {
          const numbers = pairs.map(([number]) => number);
          const units = numbers.reduce((total, number) => total + unitsAt(number, -20), 0n);
          const expected = textOf({ units, place: -20 });
          const values = numbers.map(read);
          expect(String(sum(values))).toBe(expected);
          const shuffled = [...pairs].sort((a, b) => a[1] - b[1]).map(([number]) => read(number));
          expect(String(sum(shuffled))).toBe(expected);
          expect(String(sum([sum(values.slice(0, cut)), sum(values.slice(cut))]))).toBe(expected);
          expect(String(values.reduce((total, value) => plus(total, value), decimal(0)))).toBe(expected);
        },
      ),
    );
  });

  test("differences and products are those of bigints", () => {
    fc.assert(
      fc.property(scaled(), scaled(), (a, b) => {
        expect(String(difference(read(a), read(b)))).toBe(
          textOf({ units: unitsAt(a, -20) - unitsAt(b, -20), place: -20 }),
        );
        expect(String(product(read(a), read(b)))).toBe(
          textOf({ units: a.units * b.units, place: a.place + b.place }),
        );
        expect(String(negative(negative(read(a))))).toBe(textOf(a));
        expect(compare(read(a), read(b))).toBe(order(ratioOf(textOf(a)), ratioOf(textOf(b))));
      }),
      { numRuns: 300 },
    );
  });

  test("results have the digits that decimal.js gives them, in the same words, ties of quotients too", () => {
    const Wide = Decimal.clone({ defaults: true, precision: 200 });
    const Narrow = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_EVEN });
    const parts = ({ s, e, d }: Decimal): unknown => ({ s: d[0] === 0 ? 1 : s, e, d });
    const ties = fc
      .tuple(fc.bigInt({ min: 10n ** 33n, max: 10n ** 34n - 1n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
      .map(([quotient, under]) => [
        { units: (quotient * 10n + 5n) * under, place: 0 },
        { units: under, place: 0 },
      ]);
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(scaled(38), scaled(38)), ties),
        fc.constantFrom(0n, 1n, -1n),
        (pair, by) => {
          const [over, under] = pair as [Scaled, Scaled];
          const [a, b] = [read({ ...over, units: over.units + by }), read(under)];
          expect(parts(plus(a, b))).toEqual(parts(Wide.add(a, b)));
          expect(parts(difference(a, b))).toEqual(parts(Wide.sub(a, b)));
          expect(parts(product(a, b))).toEqual(parts(Wide.mul(a, b)));
          if (!b.isZero()) expect(parts(divide(a, b)!)).toEqual(parts(Narrow.div(a, b)));
          expect(compare(a, b)).toBe(a.comparedTo(b));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("values of another constructor give the same results as ours", () => {
    const Theirs = Decimal.clone({ precision: 2, rounding: 0, defaults: true });
    fc.assert(
      fc.property(scaled(), scaled(), (a, b) => {
        const [x, y] = [new Theirs(textOf(a)), new Theirs(textOf(b))];
        expect(String(difference(x, y))).toBe(String(difference(read(a), read(b))));
        expect(String(product(x, y))).toBe(String(product(read(a), read(b))));
        expect(String(sum([x, y]))).toBe(String(sum([read(a), read(b)])));
        expect(String(divide(x, y))).toBe(String(divide(read(a), read(b))));
      }),
    );
  });

  test("a quotient has 34 digits, half-even", () => {
    fc.assert(
      fc.property(scaled(), scaled(), (a, b) => {
        fc.pre(a.units !== 0n && b.units !== 0n);
        const exact = dividedBy(ratioOf(textOf(a)), ratioOf(textOf(b)));
        const found = divide(read(a), read(b))!;
        // The place of the 34th digit, from the true ratio: 10^top ≤ |ratio| < 10^(top + 1).
        const size = { over: exact.over < 0n ? -exact.over : exact.over, under: exact.under };
        let top = String(size.over).length - String(size.under).length;
        if (order(size, ratioOf(textOf({ units: 1n, place: top }))) < 0) top -= 1;
        const place = top - 33;
        const units = stepsOf(exact, ratioOf(textOf({ units: 1n, place })), "half-even");
        expect(String(found)).toBe(textOf({ units, place }));
      }),
      { numRuns: 300 },
    );
  });

  test("a quotient rounded for print is the true ratio rounded, in 40,000 near-ties", () => {
    // A ratio that lies as near to a tie as amounts of up to 20 digits allow, or on it.
    const nearTie = fc.record({
      base: fc.bigInt({ min: 10n ** 6n, max: 10n ** 20n }),
      steps: fc.bigInt({ min: -5_000n, max: 5_000n }),
      places: fc.integer({ min: 1, max: 6 }),
      aside: fc.bigInt({ min: -1n, max: 1n }),
      mode,
    });
    const wrong: unknown[] = [];
    let checked = 0;
    fc.assert(
      fc.property(fc.array(nearTie, { minLength: 100, maxLength: 100 }), (cases) => {
        for (const { base, steps, places, aside, mode } of cases) {
          const step = 10n ** BigInt(places);
          const amount = ((2n * steps + 1n) * base) / (2n * step) + aside;
          const print = { units: stepsOf(ratio(amount, base), ratio(1n, step), mode), place: -places };
          const found = roundTo(divide(decimal(amount), decimal(base))!, `1e-${places}` as "1", {
            rounding: mode,
          });
          if (String(found) !== textOf(print)) wrong.push({ amount, base, mode, found: String(found) });
          checked++;
        }
      }),
      { numRuns: 400 },
    );
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(40_000);
  });
});

describe("rounding", () => {
  /** A step: a power of ten, or a few units of one. */
  const step = fc.record({
    units: fc.constantFrom(1n, 2n, 5n, 25n, 3n),
    place: fc.integer({ min: -6, max: 6 }),
  });

  test("is that of ratios, in six modes", () => {
    fc.assert(
      fc.property(scaled(20, -10, 5), step, mode, (number, by, rounding) => {
        const steps = stepsOf(ratioOf(textOf(number)), ratioOf(textOf(by)), rounding);
        expect(String(roundTo(read(number), read(by), { rounding }))).toBe(
          textOf({ units: steps * by.units, place: by.place }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("ties go as the mode says", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -1000n, max: 1000n }), step, mode, (steps, by, rounding) => {
        const tie = { units: (2n * steps + 1n) * by.units * 5n, place: by.place - 1 };
        const found = stepsOf(ratioOf(textOf(tie)), ratioOf(textOf(by)), rounding);
        expect(String(roundTo(read(tie), read(by), { rounding }))).toBe(
          textOf({ units: found * by.units, place: by.place }),
        );
      }),
    );
  });

  test("usualInterval is the roundingInterval of the usual mode", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), scaled(4), (whole, of) => {
        const step = absolute(read(of));
        fc.pre(!step.isZero());
        const value = product(decimal(whole), step);
        expect(usualInterval(value, step)).toEqual(
          roundingInterval(value, step, { rounding: "half-away-from-zero" }),
        );
        // Beside the ends: the nearest thousandth of a step inside is rounded to the value, outside it is not.
        const { low, high, closed } = usualInterval(value, step);
        const near = product(step, decimal("0.001"));
        const rounded = (at: Decimal): boolean => compare(roundTo(at, step), value) === 0;
        expect([rounded(difference(low!, near)), rounded(plus(low!, near))]).toEqual([false, true]);
        expect([rounded(difference(high!, near)), rounded(plus(high!, near))]).toEqual([true, false]);
        expect([rounded(low!), rounded(high!)]).toEqual([closed === "low", closed === "high"]);
      }),
    );
  });

  test("roundingInterval is exactly what rounds to the value, in six modes", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -60n, max: 60n }),
        step,
        fc.array(fc.bigInt({ min: -2_500n, max: 2_500n }), { minLength: 5, maxLength: 5 }),
        (steps, by, asides) => {
          for (const rounding of MODES) {
            const value = read({ units: steps * by.units, place: by.place });
            const range = roundingInterval(value, read(by), { rounding });
            const rounds = (at: string): boolean =>
              stepsOf(ratioOf(at), ratioOf(textOf(by)), rounding) === steps;
            // The ends, a hair beside them, and points up to two and a half steps away.
            const hair = decimal("1e-30");
            const ends = [range.low!, range.high!].flatMap((end) => [
              end,
              plus(end, hair),
              difference(end, hair),
            ]);
            const around = asides.map((aside) =>
              read({ units: steps * by.units * 1000n + aside * by.units, place: by.place - 3 }),
            );
            for (const at of [...ends, ...around, value]) {
              const holds = intervalContains(range, at);
              expect(holds, `${at} in ${JSON.stringify(range)}, ${rounding}`).toBe(rounds(String(at)));
              expect(roundTo(at, read(by), { rounding }).equals(value)).toBe(holds);
            }
          }
        },
      ),
    );
  });
});

/** An end of an interval in the reference: a number, or endless to a side. */
type Edge = { readonly at: Scaled; readonly closed: boolean } | null;

const edgeFrom = (min: bigint): fc.Arbitrary<Edge> =>
  fc.option(
    fc.record({
      at: fc.record({ units: fc.bigInt({ min, max: 9n }), place: fc.constantFrom(-1, 0, 0, 1) }),
      closed: fc.boolean(),
    }),
    { freq: 6, nil: null },
  );

/** Intervals with open, closed and endless sides, their ends from −90 or from zero to 90. */
const intervalFrom = (min: bigint): fc.Arbitrary<Interval> =>
  fc
    .tuple(edgeFrom(min), edgeFrom(min))
    .map(([a, b]) => {
      if (a === null || b === null) return [a, b] as const;
      const [first, second] = [ratioOf(textOf(a.at)), ratioOf(textOf(b.at))];
      if (order(first, second) === 0)
        return [
          { ...a, closed: true },
          { ...b, closed: true },
        ] as const;
      return order(first, second) < 0 ? ([a, b] as const) : ([b, a] as const);
    })
    .map(([low, high]) =>
      interval({
        low: low === null ? null : read(low.at),
        high: high === null ? null : read(high.at),
        closed: low?.closed ? (high?.closed ? "both" : "low") : high?.closed ? "high" : "neither",
      }),
    );

/** Intervals around zero. */
const someInterval = intervalFrom(-9n);
/** Intervals that lie above zero, some of which come as near to it as one likes. */
const aboveZero = intervalFrom(0n).filter((range) => liesAbove(range, ZERO));

/** A member of an interval; `share` (1 to 99 %) says where, 0 and 100 are the ends where they are closed. */
function memberOf({ low, high, closed }: Interval, share: number): Decimal {
  if (
    low !== null &&
    (share === 0 || low.equals(high ?? Number.NaN)) &&
    (closed === "both" || closed === "low")
  )
    return low;
  if (high !== null && share === 100 && (closed === "both" || closed === "high")) return high;
  const part = decimal(String(Math.min(Math.max(share, 1), 99) / 100) as "1");
  if (low !== null && high !== null) return plus(low, product(difference(high, low), part));
  // The nearer to the far side, the further away.
  const away = product(part, decimal(share > 80 ? "1000000" : "1"));
  if (low !== null) return plus(low, away);
  return high === null ? difference(away, decimal("0.4")) : difference(high, away);
}

const share = fc.integer({ min: 0, max: 100 });

describe("intervals", () => {
  test("sums, differences and products hold those of all members", () => {
    fc.assert(
      fc.property(someInterval, someInterval, share, share, (first, second, at, also) => {
        const x = memberOf(first, at);
        const y = memberOf(second, also);
        expect(intervalContains(first, x)).toBe(true);
        expect(intervalContains(second, y)).toBe(true);
        expect(intervalContains(intervalSum(first, second), plus(x, y))).toBe(true);
        expect(intervalContains(intervalDifference(first, second), difference(x, y))).toBe(true);
        expect(intervalContains(intervalProduct(first, second), product(x, y))).toBe(true);
        expect(intervalContains(negativeInterval(first), negative(x))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("quotients hold those of all members, to the 34th digit", () => {
    fc.assert(
      fc.property(someInterval, someInterval, share, share, (first, second, at, also) => {
        const range = intervalQuotient(first, second);
        expect(range === null).toBe(intervalContains(second, 0));
        if (range === null) return;
        // Rounding never changes the order: a rounded member is not beyond a rounded end.
        const member = divide(memberOf(first, at), memberOf(second, also))!;
        if (range.low !== null) expect(compare(member, range.low)).toBeGreaterThanOrEqual(0);
        if (range.high !== null) expect(compare(member, range.high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  /** A corner of section 0: a value or endless, with its flag. */
  interface Corner {
    readonly value: Ratio | "−∞" | "∞";
    readonly closed: boolean;
  }
  const cornersOf = ({ low, high, closed }: Interval): readonly Corner[] => [
    { value: low === null ? "−∞" : ratioOf(String(low)), closed: closed === "both" || closed === "low" },
    { value: high === null ? "∞" : ratioOf(String(high)), closed: closed === "both" || closed === "high" },
  ];
  const isEndless = (value: Corner["value"]): value is "−∞" | "∞" => typeof value === "string";
  const signOf = (value: Corner["value"]): number =>
    isEndless(value) ? (value === "∞" ? 1 : -1) : value.over === 0n ? 0 : value.over < 0n ? -1 : 1;
  const below = (a: Corner["value"], b: Corner["value"]): boolean => {
    if (isEndless(a) || isEndless(b)) return a !== b && (a === "−∞" || b === "∞");
    return order(a, b) < 0;
  };
  const same = (a: Corner["value"], b: Corner["value"]): boolean => !below(a, b) && !below(b, a);

  function cornerOf(a: Corner, b: Corner, byDivision: boolean): Corner {
    const zero: Ratio = { over: 0n, under: 1n };
    // x / ∞ comes as near to zero as one likes, x / (open) zero as far away.
    const closedZero =
      (signOf(a.value) === 0 && a.closed) || (!byDivision && signOf(b.value) === 0 && b.closed);
    const closed = a.closed && b.closed;
    if (signOf(a.value) === 0) return { value: zero, closed: closed || closedZero };
    if (byDivision && isEndless(b.value)) return { value: zero, closed: false };
    if (!byDivision && signOf(b.value) === 0) return { value: zero, closed: closed || closedZero };
    if (isEndless(a.value) || isEndless(b.value))
      return { value: signOf(a.value) * signOf(b.value) > 0 ? "∞" : "−∞", closed: false };
    return { value: byDivision ? dividedBy(a.value, b.value) : times(a.value, b.value), closed };
  }

  function hull(corners: readonly Corner[]): { low: Corner; high: Corner } {
    const extreme = (further: (a: Corner["value"], b: Corner["value"]) => boolean): Corner => {
      const value = corners.map((corner) => corner.value).reduce((a, b) => (further(b, a) ? b : a));
      // Closed when a corner that gives it is.
      return { value, closed: corners.some((corner) => same(corner.value, value) && corner.closed) };
    };
    return { low: extreme(below), high: extreme((a, b) => below(b, a)) };
  }

  function sameAs(found: Interval, expected: { low: Corner; high: Corner }, digits: number | null): void {
    const [low, high] = cornersOf(found) as [Corner, Corner];
    const near = (a: Corner["value"], b: Corner["value"]): boolean => {
      if (isEndless(a) || isEndless(b) || digits === null) return same(a, b);
      // |a − b| · 10^33 ≤ |b|: equal to 34 digits.
      const gap = a.over * b.under - b.over * a.under;
      return (gap < 0n ? -gap : gap) * 10n ** 33n <= (b.over < 0n ? -b.over : b.over) * a.under;
    };
    expect(near(low.value, expected.low.value)).toBe(true);
    expect(near(high.value, expected.high.value)).toBe(true);
    expect([low.closed, high.closed]).toEqual([expected.low.closed, expected.high.closed]);
  }

  test("products have the corners and flags of section 0", () => {
    fc.assert(
      fc.property(someInterval, someInterval, (first, second) => {
        const corners = cornersOf(first).flatMap((a) => cornersOf(second).map((b) => cornerOf(a, b, false)));
        sameAs(intervalProduct(first, second), hull(corners), null);
      }),
      { numRuns: 2000 },
    );
  });

  test("quotients have the corners and flags of section 0", () => {
    fc.assert(
      fc.property(someInterval, someInterval, (first, second) => {
        const range = intervalQuotient(first, second);
        fc.pre(range !== null);
        // An open zero of the divisor is on the side of the divisor: its sign is that of the other end.
        const divisor = cornersOf(second);
        const side = signOf(divisor[0]!.value) < 0 ? -1 : 1;
        const corners = cornersOf(first).flatMap((a) =>
          divisor.map((b): Corner => {
            if (signOf(b.value) !== 0 || signOf(a.value) === 0) return cornerOf(a, b, true);
            return { value: signOf(a.value) * side > 0 ? "∞" : "−∞", closed: false };
          }),
        );
        sameAs(range!, hull(corners), 34);
      }),
      { numRuns: 2000 },
    );
  });

  test("growth is the quotient less one, by the corners and flags of section 0", () => {
    fc.assert(
      fc.property(someInterval, aboveZero, (value, base) => {
        const growth = intervalGrowth(value, base);
        const ratios = intervalQuotient(value, base)!;
        const expected = shifted(ratios, decimal(-1));
        expect(growth.closed).toBe(expected.closed);
        for (const side of ["low", "high"] as const) {
          const [own, ratio] = [growth[side], ratios[side]];
          expect(own === null).toBe(ratio === null);
          if (own === null || ratio === null) continue;
          const gap = absolute(difference(own, expected[side]!));
          // What was rounded has 34 digits, and is off by half of 10^−33 of itself at most.
          const size = ratio.decimalPlaces() < 30 ? ZERO : plus(absolute(ratio), absolute(own));
          const most = product(size, decimal("5e-34"));
          expect(compare(gap, most)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("growth holds that of all members, to the 34th digit", () => {
    fc.assert(
      fc.property(someInterval, aboveZero, share, share, (value, base, at, also) => {
        const growth = intervalGrowth(value, base);
        const earlier = memberOf(base, also);
        // Rounding never changes the order: a rounded member is not beyond a rounded end.
        const member = divide(difference(memberOf(value, at), earlier), earlier)!;
        if (growth.low !== null) expect(compare(member, growth.low)).toBeGreaterThanOrEqual(0);
        if (growth.high !== null) expect(compare(member, growth.high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test("growth is everything over a base that does not lie above zero", () => {
    fc.assert(
      fc.property(someInterval, someInterval, (value, base) => {
        fc.pre(!liesAbove(base, ZERO));
        expect(intervalGrowth(value, base)).toEqual(EVERYTHING);
      }),
      { numRuns: 500 },
    );
  });

  test("a sum has a closed end where both ends are closed", () => {
    fc.assert(
      fc.property(someInterval, someInterval, (first, second) => {
        const [low, high] = cornersOf(intervalSum(first, second));
        const [a, b] = [cornersOf(first), cornersOf(second)];
        expect(low!.closed).toBe(a[0]!.closed && b[0]!.closed);
        expect(high!.closed).toBe(a[1]!.closed && b[1]!.closed);
        expect(isEndless(low!.value)).toBe(isEndless(a[0]!.value) || isEndless(b[0]!.value));
        expect(isEndless(high!.value)).toBe(isEndless(a[1]!.value) || isEndless(b[1]!.value));
      }),
      { numRuns: 500 },
    );
  });

  test("an intersection holds what each of its intervals holds, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(someInterval, { maxLength: 4 }),
        fc.array(scaled(3, -1, 1), { minLength: 8, maxLength: 8 }),
        (ranges, points) => {
          const both = intersection(ranges);
          const ends = ranges.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
          for (const at of [...points.map(read), ...ends])
            expect(both !== null && intervalContains(both, at)).toBe(
              ranges.every((range) => intervalContains(range, at)),
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  test("an interval reads its own JSON", () => {
    fc.assert(
      fc.property(someInterval, (range) => {
        expect(interval(JSON.parse(JSON.stringify(range)) as typeof range)).toEqual(range);
      }),
    );
  });
});

describe("printed figures", () => {
  /** Digits with so many decimals, as an office prints them. */
  const print = fc.record({
    units: fc.bigInt({ min: -999_999n, max: 999_999n }),
    decimals: fc.integer({ min: 0, max: 4 }),
  });
  const textWith = (units: bigint, decimals: number): string => {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
    return `${units < 0n ? "\u2212" : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}`;
  };

  test("hold exactly what rounds to them, in six modes", () => {
    fc.assert(
      fc.property(print, mode, fc.bigInt({ min: -25n, max: 25n }), ({ units, decimals }, rounding, aside) => {
        const figure = printed(textWith(units, decimals), { rounding });
        expect(String(figure.value)).toBe(textOf({ units, place: -decimals }));
        expect(String(figure.roundedTo)).toBe(textOf({ units: 1n, place: -decimals }));
        const at = { units: units * 10n + aside, place: -decimals - 1 };
        const rounds = stepsOf(
          ratioOf(textOf(at)),
          ratioOf(textOf({ units: 1n, place: -decimals })),
          rounding,
        );
        expect(intervalContains(figure.bounds, read(at))).toBe(rounds === units);
      }),
      { numRuns: 1000 },
    );
  });

  test("mean the same in a column and with a word or sign of their own", () => {
    fc.assert(
      fc.property(print, ({ units, decimals }) => {
        const text = textWith(units, decimals);
        for (const unit of ["million", "billion", "trillion"] as const)
          expect(printed(`${text} ${unit}`)).toEqual({
            ...printed(text, { in: unit }),
            text: `${text} ${unit}`,
          });
        expect(printed(`${text}%`)).toEqual({ ...printed(text, { in: "percent" }), text: `${text}%` });
      }),
    );
  });

  test("that were formatted from a value hold the value and are its rounding", () => {
    fc.assert(
      fc.property(
        scaled(25, -8, 8),
        fc.constantFrom("unit", "million", "billion", "trillion"),
        fc.integer({ min: 0, max: 6 }),
        mode,
        (number, unit, decimals, rounding) => {
          const value = read(number);
          const figure = printed(formatAmount(value, { in: unit, decimals, rounding }), { rounding });
          const exponent = { unit: 0, million: 6, billion: 9, trillion: 12 }[unit];
          const by = { units: 1n, place: exponent - decimals };
          const steps = stepsOf(ratioOf(textOf(number)), ratioOf(textOf(by)), rounding);
          expect(String(figure.value)).toBe(textOf({ units: steps, place: by.place }));
          expect(String(figure.roundedTo)).toBe(textOf(by));
          expect(intervalContains(figure.bounds, value)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("percentages too, for people and for machines", () => {
    fc.assert(
      fc.property(
        scaled(12, -14, -2),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom("-", "\u2212"),
        (number, decimals, minus) => {
          const figure = printed(formatPercent(read(number), { decimals, minus }));
          const by = { units: 1n, place: -2 - decimals };
          const steps = stepsOf(ratioOf(textOf(number)), ratioOf(textOf(by)), "half-away-from-zero");
          expect(String(figure.value)).toBe(textOf({ units: steps, place: by.place }));
          expect(figure.unit).toBe("fraction");
          expect(intervalContains(figure.bounds, read(number))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("with a locale have the same digits as without", () => {
    fc.assert(
      fc.property(scaled(40, -12, 8), fc.integer({ min: 0, max: 12 }), mode, (number, decimals, rounding) => {
        const options = { in: "unit", decimals, rounding, minus: "-" } as const;
        const plain = formatAmount(read(number), options);
        const english = formatAmount(read(number), { ...options, locale: "en" });
        const german = formatAmount(read(number), { ...options, locale: "de" });
        expect(english).toBe(plain);
        expect(german).toBe(plain.replaceAll(",", "_").replace(".", ",").replaceAll("_", "."));
        expect(formatPercent(read(number), { ...options, locale: "en" })).toBe(
          formatPercent(read(number), options),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("hedged, lie on the side of the word", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 999_999n }),
        fc.integer({ min: 0, max: 4 }),
        (units, decimals) => {
          const text = textWith(units, decimals);
          const { value } = printed(text);
          const boundsOf = (word: string): Interval => printed(`${word} ${text}`).bounds;
          expect(intervalContains(boundsOf("about"), value)).toBe(true);
          expect([String(boundsOf("nearly").high), boundsOf("nearly").closed]).toEqual([
            String(value),
            "low",
          ]);
          expect([String(boundsOf("just over").low), boundsOf("just over").closed]).toEqual([
            String(value),
            "high",
          ]);
          for (const word of ["nearly", "over", "under", "just over"])
            expect(intervalContains(boundsOf(word), value)).toBe(false);
          // Below zero, the mirror image.
          for (const word of ["about", "nearly", "over", "just over", "at least", "under", "at most"])
            expect(printed(`${word} -${text}`).bounds).toEqual(negativeInterval(boundsOf(word)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
