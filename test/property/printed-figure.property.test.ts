import fc from "fast-check";
import {
  type Decimal,
  decimal,
  formatAmount,
  formatPercent,
  formatPoints,
  intersection,
  interval,
  intervalContains,
  type PrintedFigureOptions,
  printedFigure,
  type RoundingMode,
  roundTo,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { fromUnits, negative } from "../../src/decimal/decimal.js";
import { sameInterval } from "../../src/decimal/interval.js";
import { negativeInterval } from "../../src/decimal/interval-arithmetic.js";
import { hedgeOf } from "../../src/print/books.js";

const MODES: readonly RoundingMode[] = [
  "half-away-from-zero",
  "half-even",
  "truncate",
  "away-from-zero",
  "floor",
  "ceiling",
];
const HEDGES = ["about", "nearly", "over", "just over", "at least", "less than", "at most"];
const value = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: -9, max: 3 }))
  .map(([units, place]) => fromUnits(units, place));
const decimals = fc.integer({ min: 0, max: 6 });

describe("the true value lies in the core of its print", () => {
  test.each(MODES)("rounded %s", (rounding) => {
    fc.assert(
      fc.property(value, decimals, fc.constantFrom("always", "negative"), (truth, places, sign) => {
        const check = (text: string, options: PrintedFigureOptions): void => {
          const { core, value: read, step } = printedFigure(text, options);
          expect(intervalContains(core, truth), text).toBe(true);
          expect(roundTo(truth, step, { rounding })).toEqual(read);
        };
        const format = { decimals: places, rounding, sign } as const;
        check(formatPercent(truth, format), { rounding });
        check(formatPercent(truth, { ...format, minus: "-" }), { rounding });
        check(formatPoints(truth, format), { rounding });
        for (const unit of ["unit", "million", "billion", "trillion"] as const) {
          check(formatAmount(truth, { ...format, in: unit }), { rounding });
          check(`US$${formatAmount(truth, { ...format, in: unit })}`, { rounding });
        }
      }),
    );
  });

  test("rounded to the nearest, or nobody knows how", () => {
    fc.assert(
      fc.property(value, decimals, (truth, places) => {
        const holds = (mode: RoundingMode, rounding: "nearest" | "unknown"): boolean =>
          intervalContains(
            printedFigure(formatPercent(truth, { decimals: places, rounding: mode }), { rounding }).core,
            truth,
          );
        expect(holds("half-away-from-zero", "nearest") && holds("half-even", "nearest")).toBe(true);
        expect(holds("half-away-from-zero", "unknown") && holds("truncate", "unknown")).toBe(true);
      }),
    );
  });
});

const magnitude = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: -6, max: 3 }))
  .map(([units, place]) => fromUnits(units, place));
/** The values that a qualifier allows: one side of the figure, or all. */
function allowedBy(words: string, figure: Decimal): ReturnType<typeof interval> {
  const hedge = hedgeOf(words);
  if (hedge === "about") return interval({ low: null, high: null });
  const isBelow = hedge === "nearly" || hedge === "under" || hedge === "at-most";
  const closed = hedge === "at-least" || hedge === "at-most" ? "both" : "neither";
  return isBelow
    ? interval({ low: 0, high: figure, closed: closed === "both" ? "high" : "neither" })
    : interval({ low: figure, high: null, closed });
}

describe("qualifiers", () => {
  test("stand for every value of the core on their side", () => {
    fc.assert(
      fc.property(
        magnitude,
        fc.constantFrom(...HEDGES),
        fc.constantFrom("%", "", " billion yuan"),
        fc.constantFrom(...MODES),
        (size, hedge, unit, rounding) => {
          const figure = printedFigure(`${hedge} ${size}${unit}`, { rounding });
          const allowed = intersection([figure.core, allowedBy(hedge, figure.value)]);
          // "Nearly" and "just over" leave out what lies further than their width: a truncated or cut-off core may.
          const covers = intersection([figure.core, figure.stands, allowedBy(hedge, figure.value)]);
          const narrow = hedge === "nearly" || hedge === "just over";
          if (!narrow || rounding.startsWith("half")) expect(covers).toEqual(allowed);
          if (figure.near !== null) expect(intersection([figure.near, figure.stands])).toEqual(figure.near);
          if (figure.loose !== null) expect(intersection([figure.loose, figure.stands])).toBeNull();
        },
      ),
    );
  });

  test("mirror under a word for a fall", () => {
    fc.assert(
      fc.property(
        magnitude,
        fc.constantFrom("", ...HEDGES),
        fc.constantFrom(
          "half-away-from-zero",
          "half-even",
          "truncate",
          "away-from-zero",
          "nearest",
          "unknown" as const,
        ),
        (size, hedge, rounding) => {
          const rise = printedFigure(`rose ${hedge} ${size}%`, { rounding });
          const fall = printedFigure(`fell ${hedge} ${size}%`, { rounding });
          const minus = printedFigure(`${hedge} −${size}%`, { rounding });
          expect(fall.value).toEqual(negative(rise.value));
          for (const part of ["core", "stands", "near", "loose"] as const) {
            expect(fall[part]).toEqual(rise[part] && negativeInterval(rise[part]));
            expect(minus[part]).toEqual(fall[part]);
          }
        },
      ),
    );
  });
});

test("a range is all between its ends, in the finer step", () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(10_000),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
      (from, wider, a, b) => {
        const low = fromUnits(BigInt(from), -a);
        const high = fromUnits(BigInt(from + wider + 1), -Math.min(a, b));
        const text = (end: Decimal, places: number): string => end.toFixed(places);
        const figure = printedFigure(`between ${text(low, a)}% and ${text(high, Math.min(a, b))}%`);
        const finest = "0".repeat(Math.min(a, b) === a ? 0 : a - Math.min(a, b));
        const ends = [
          text(low, a),
          text(high, Math.min(a, b)) + (finest === "" ? "" : (Math.min(a, b) === 0 ? "." : "") + finest),
        ];
        const [lower, upper] = ends.map((end) => printedFigure(`${end}%`));
        expect(figure.core.low).toEqual(lower!.core.low);
        expect(figure.core.high).toEqual(upper!.core.high);
        expect(figure.range).toEqual({ from: lower!.value, to: upper!.value });
      },
    ),
  );
});

test("text of any kind is read or refused, in time that grows with its length", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "a",
          "about",
          "up",
          "to",
          "5",
          ".",
          ",",
          "%",
          "-",
          "–",
          "−",
          "$",
          "¥",
          "t",
          "bn",
          "one",
          "and",
          "between",
          "straight",
          "months",
          " ",
          "\u00a0",
          "第",
          "p.",
          "u.s.",
        ),
        { maxLength: 60 },
      ),
      (pieces) => {
        for (const joined of [pieces.join(""), pieces.join(" ")])
          try {
            const figure = printedFigure(joined);
            expect(sameInterval(figure.core, figure.core)).toBe(true);
            expect(decimal(figure.value)).toBe(figure.value);
          } catch (error) {
            expect(error).toMatchObject({
              name: "TradeError",
              code: expect.stringMatching(/UNREADABLE_PRINT|AMBIGUOUS_CURRENCY|INVALID_DECIMAL/),
            });
          }
      },
    ),
    { numRuns: 2_000 },
  );
});
