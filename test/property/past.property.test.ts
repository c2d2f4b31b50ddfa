import fc from "fast-check";
import {
  type CycleOptions,
  crossings,
  cyclePoints,
  type Direction,
  decimal,
  firstSince,
  highestSince,
  type Interval,
  interval,
  largestMoves,
  lowestSince,
  type Month,
  monthsOf,
  observation,
  type Period,
  plusMonths,
  rankAt,
  recordAt,
  type Since,
  span,
  streak,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen, periods, shuffled } from "./random-series.js";

/**
 * A period and what is known of its value. All in the references is whole numbers and months; nothing of the
 * library is asked but its calendar of months.
 */
interface Item {
  readonly period: Period;
  /** The ends of the bounds, both even; the upper may be left out. */
  readonly low: number;
  readonly end: number;
  /** The greatest whole number within the bounds. */
  readonly high: number;
  /** The middle of the bounds; `null` where it is not known. */
  readonly value: number | null;
  /** What the value may be, a whole number within the bounds. */
  readonly truth: number;
}
type Known = Item & { readonly value: number };

const figureOf = ({ low, end, high, value }: Item): Interval | null =>
  value === null ? null : interval({ low, high: end, closed: high === end ? "both" : "low" });
const exactly = ({ value }: Item) => (value === null ? null : decimal(value));
const isHigh = ({ value }: Item): boolean | undefined => (value === null ? undefined : value > 10);
/** The items as if each value were known, to be what it may be. */
const settled = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, low: item.truth, end: item.truth, high: item.truth }));

const seed = fc.nat(500_000);
const directions = fc.constantFrom<Direction>("highest", "lowest");
const place = fc.nat(1000);
/** Half the low end, half the width, whether the upper end belongs to it, where the truth lies, whether it is known. */
const figure = fc.tuple(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom(0, 0, 0, 1, 2, 5),
  fc.boolean(),
  fc.integer({ min: 0, max: 10 }),
  fc.constantFrom(true, true, true, true, false),
);
/** Items of a sequence with gaps and spans, ties often among them; some are known only between bounds, some not. */
const items: fc.Arbitrary<readonly Item[]> = fc
  .tuple(periods({ gaps: true }), fc.array(figure, { minLength: 30, maxLength: 30 }))
  .map(([found, figures]) => Object.freeze(found.map((period, index) => itemOf(period, ...figures[index]!))));

function itemOf(
  period: Period,
  half: number,
  width: number,
  closed: boolean,
  within: number,
  isKnown: boolean,
): Item {
  const [low, end] = [2 * half, 2 * (half + width)];
  const high = closed || width === 0 ? end : end - 1;
  const truth = Math.min(low + within, high);
  return Object.freeze({ period, low, end, high, value: isKnown ? low + width : null, truth });
}

/** The months between two periods of a sequence; none where the one follows the other. */
function missingBetween(earlier: Period, period: Period): readonly Month[] {
  return monthsOf(span(earlier.slice(-7) as Month, period.slice(0, 7) as Month)).slice(1, -1);
}

const gapOf = (months: readonly Month[]): Period => span(months[0]!, months.at(-1)!);

/** What is missing or not known of the items from one place to another, both ends left out, in order of time. */
function unknownBetween(items: readonly Item[], from: number, to: number): readonly Period[] {
  const found: Period[] = [];
  for (let index = Math.max(from, 0); index < to; index++) {
    const { period, value } = items[index]!;
    if (index > from && value === null) found.push(period);
    const months = missingBetween(period, items[index + 1]!.period);
    if (months.length > 0) found.push(gapOf(months));
  }
  return found;
}

/** As if lower were higher: the bounds and the value with the other sign. */
function turned(item: Item, is: Direction): Known {
  const value = item.value!;
  return is === "highest" ? { ...item, value } : { ...item, value: -value, low: -item.high, high: -item.low };
}

/** Since when, at the last of the items: each is compared with it, and all between are asked again for each. */
function naiveSince(
  items: readonly Item[],
  is: Direction,
): Pick<Since, "since" | "tie" | "certain" | "missing"> {
  const last = items.length - 1;
  const now = turned(items[last]!, is);
  const known = (from: number) =>
    items.flatMap((item, index) =>
      index > from && index < last && item.value !== null ? [turned(item, is)] : [],
    );
  const places = items.flatMap((item, index) =>
    index < last &&
    item.value !== null &&
    turned(item, is).value >= now.value &&
    known(index).every(({ value }) => value < now.value)
      ? [index]
      : [],
  );
  const at = places.at(-1) ?? -1;
  const found = at < 0 ? null : turned(items[at]!, is);
  return {
    since: found?.period ?? null,
    tie: found?.value === now.value,
    certain: known(at).every(({ high }) => high < now.low) && (found === null || found.low >= now.high),
    missing: unknownBetween(items, at, last),
  };
}

const sinceAt = (items: readonly Item[], is: Direction, at: Period): Since =>
  (is === "highest" ? highestSince : lowestSince)(items, figureOf, { at });

describe("streak", () => {
  test("is the longest run of months that a naive search finds", () => {
    fc.assert(
      fc.property(items, place, seed, (items, place, seed) => {
        const last = place % items.length;
        const at = items[last]!.period;
        const holds = (from: number): boolean =>
          items.slice(from, last + 1).every((item) => isHigh(item) === true) &&
          unknownBetween(items, from, last).length === 0;
        const starts = Array.from({ length: last + 1 }, (_, from) => from).filter(holds);
        const from = Math.min(...starts, last + 1);
        const run = items.slice(from, last + 1);
        const before = items[from - 1];
        const gap =
          before === undefined || run.length === 0 ? [] : missingBetween(before.period, run[0]!.period);
        const found = streak(items, isHigh, { at });
        expect(found).toMatchObject({
          months: run.flatMap(({ period }) => monthsOf(period)).length,
          observations: run.length,
          from: run[0]?.period ?? null,
          to: run.length === 0 ? null : at,
        });
        const ended =
          before === undefined
            ? { endedBy: "start", before: null }
            : gap.length > 0
              ? { endedBy: "gap", before: gapOf(gap) }
              : { endedBy: before.value === null ? "unknown" : "test", before: before.period };
        expect(found).toMatchObject({ ...ended, atLeast: ended.endedBy !== "test" });
        expect(found.undecidable).toBe(items[last]!.value === null ? "unknown-value" : null);
        expect(isDeeplyFrozen(found)).toBe(true);
        expect(streak(shuffled(items, seed), isHigh, { at })).toEqual(found);
      }),
    );
  });
});

describe("first since", () => {
  test("is the latest earlier period of a naive search", () => {
    fc.assert(
      fc.property(items, place, seed, (items, place, seed) => {
        const last = place % items.length;
        const { period: at, value } = items[last]!;
        const holds = value !== null && value > 10;
        const earlier = items.slice(0, last).filter((item) => isHigh(item) === true);
        const since = holds ? (earlier.at(-1)?.period ?? null) : null;
        const from = items.findIndex(({ period }) => period === since);
        const found = firstSince(items, isHigh, { at });
        expect(found).toEqual({
          period: holds ? at : null,
          since,
          missing: holds ? unknownBetween(items, from, last) : [],
          lookedBackTo: holds ? (since ?? items[0]!.period) : null,
          undecidable: value === null ? "unknown-value" : null,
        });
        expect(isDeeplyFrozen(found)).toBe(true);
        expect(firstSince(shuffled(items, seed), isHigh, { at })).toEqual(found);
      }),
    );
  });
});

describe("since when", () => {
  test("is that of a naive search, at every period", () => {
    fc.assert(
      fc.property(items, directions, seed, (items, is, seed) => {
        items.forEach(({ period, value }, last) => {
          const found = sinceAt(items, is, period);
          if (value === null)
            expect(found).toMatchObject({ period, value: null, since: null, undecidable: "unknown-value" });
          else
            expect(found).toMatchObject({
              ...naiveSince(items.slice(0, last + 1), is),
              period,
              undecidable: null,
              lookedBackTo: found.since ?? items[0]!.period,
            });
          expect(isDeeplyFrozen(found)).toBe(true);
          expect(sinceAt(shuffled(items, seed), is, period)).toEqual(found);
        });
      }),
    );
  });

  test("stays true of any values within the bounds where it is certain", () => {
    fc.assert(
      fc.property(items, directions, (items, is) => {
        const truths = settled(items);
        for (const { period } of items) {
          const { certain, since } = sinceAt(items, is, period);
          if (certain) expect(sinceAt(truths, is, period)).toMatchObject({ certain: true, since });
        }
      }),
    );
  });
});

describe("records and ranks", () => {
  /** The items that count: up to the one, and after the other period. */
  const counting = (items: readonly Item[], last: number, after: Period | undefined): readonly Item[] =>
    items
      .slice(0, last + 1)
      .filter(({ period }) => after === undefined || period.slice(0, 7) > after.slice(-7));
  const missingOf = (counted: readonly Item[], after: Period | undefined): readonly Period[] => {
    const head = after === undefined ? [] : missingBetween(after, counted[0]!.period);
    return [...(head.length > 0 ? [gapOf(head)] : []), ...unknownBetween(counted, -1, counted.length - 1)];
  };
  const cases = fc.record({ items: items, is: directions, place, seed });
  const after = fc.option(fc.constantFrom<Period>("2019-10", "2020-06", "2021-01/2021-02", "2022-01"), {
    nil: undefined,
  });

  test("a record is that of a naive search", () => {
    fc.assert(
      fc.property(cases, after, ({ items, is, place, seed }, after) => {
        const last = place % items.length;
        const at = items[last]!.period;
        const found = recordAt(items, figureOf, { is, at, after });
        const counted = counting(items, last, after);
        if (counted.length === 0) {
          expect(found).toMatchObject({ verdict: "undecidable", undecidable: "no-observations" });
          return;
        }
        const missing = missingOf(counted, after);
        expect(found).toMatchObject({ missing, lookedBackTo: counted[0]!.period, is, period: at });
        expect(isDeeplyFrozen(found)).toBe(true);
        expect(recordAt(shuffled(items, seed), figureOf, { is, at, after })).toEqual(found);
        if (items[last]!.value === null) {
          expect(found).toMatchObject({ verdict: "undecidable", by: null, undecidable: "unknown-value" });
          return;
        }
        const now = turned(items[last]!, is);
        const past = counted.slice(0, -1).flatMap((item) => (item.value === null ? [] : [turned(item, is)]));
        const higher = past.filter(({ value }) => value > now.value);
        const equal = past.filter(({ value }) => value === now.value);
        const verdict =
          higher.length > 0
            ? "beaten"
            : missing.length > 0
              ? "undecidable"
              : equal.length > 0
                ? "tied"
                : "record";
        const certain = {
          beaten: past.some(({ low }) => low > now.high),
          undecidable: false,
          tied: past.every(({ high }) => high <= now.low) && past.some(({ low }) => low >= now.high),
          record: past.every(({ high }) => high < now.low),
        }[verdict];
        const by = (higher.at(-1) ?? equal.at(-1))?.period ?? null;
        expect(found).toMatchObject({ verdict, by, certain, undecidable: null });
      }),
    );
  });

  test("a certain verdict stays true of any values within the bounds", () => {
    fc.assert(
      fc.property(cases, ({ items, is, place }) => {
        const { period: at } = items[place % items.length]!;
        const truths = settled(items);
        const { verdict, certain } = recordAt(items, figureOf, { is, at });
        if (certain) expect(recordAt(truths, figureOf, { is, at })).toMatchObject({ verdict, certain });
        const { best, worst } = rankAt(items, figureOf, { is, at });
        const { rank } = rankAt(truths, figureOf, { is, at });
        if (rank !== null) expect(best! <= rank && rank <= worst!).toBe(true);
      }),
    );
  });

  test("a rank is that of a naive count", () => {
    fc.assert(
      fc.property(cases, after, ({ items, is, place, seed }, after) => {
        const last = place % items.length;
        const at = items[last]!.period;
        const counted = counting(items, last, after);
        const found = rankAt(items, figureOf, { is, at, after });
        expect(isDeeplyFrozen(found)).toBe(true);
        expect(rankAt(shuffled(items, seed), figureOf, { is, at, after })).toEqual(found);
        const known = counted.filter(({ value }) => value !== null).map((item) => turned(item, is));
        expect(found).toMatchObject({
          of: known.length,
          is,
          missing: counted.length === 0 ? [] : missingOf(counted, after),
        });
        if (counted.length === 0 || items[last]!.value === null) {
          expect(found).toMatchObject({ rank: null, best: null, worst: null, percentile: null });
          return;
        }
        const now = turned(items[last]!, is);
        const count = (test: (item: Known) => boolean) => known.slice(0, -1).filter(test).length;
        const surpassed = count(({ value }) => value < now.value);
        expect(found).toMatchObject({
          rank: 1 + count(({ value }) => value > now.value),
          sharedBy: 1 + count(({ value }) => value === now.value),
          best: 1 + count(({ low }) => low > now.high),
          worst: 1 + count(({ high }) => high > now.low),
        });
        const others = known.length - 1;
        // Both have 34 digits, of the same two whole numbers.
        expect(found.percentile?.times(others).toFixed(9) ?? null).toBe(
          others === 0 ? null : `${surpassed}.000000000`,
        );
      }),
    );
  });

  test("the largest moves are those of a naive search", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 40 }), seed, (items, count, seed) => {
        const moves = items.flatMap(({ period, value }, index) => {
          const earlier = items[index - 1];
          if (earlier === undefined || value === null || earlier.value === null) return [];
          if (missingBetween(earlier.period, period).length > 0) return [];
          return [{ period, earlierPeriod: earlier.period, change: value - earlier.value }];
        });
        // The one that surpasses all that are left, and of equal ones the latest, one after the other.
        const expected: typeof moves = [];
        while (expected.length < count && moves.length > 0) {
          const most = Math.max(...moves.map(({ change }) => Math.abs(change)));
          const index = moves.findLastIndex(({ change }) => Math.abs(change) === most);
          expected.push(...moves.splice(index, 1));
        }
        const found = largestMoves(items, exactly, count);
        expect(found.map((move) => ({ ...move, change: move.change.toNumber() }))).toEqual(expected);
        expect(found.every(isDeeplyFrozen)).toBe(true);
        expect(largestMoves(shuffled(items, seed), exactly, count)).toEqual(found);
      }),
    );
  });
});

describe("crossings", () => {
  const about = { reporter: "XX", flow: "balance", currency: "USD" } as const;
  const rowOf = (item: Item) => {
    const bounds = figureOf({ ...item, value: 0 })!;
    return observation({ ...about, period: item.period, value: (item.low + item.end) / 2, bounds });
  };

  test("are the passages of a naive search, and the certain ones are those of the true values", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 20 }), seed, (items, level, seed) => {
        const rows = items.map(rowOf);
        const isPast = ({ low, end }: Item): boolean => low + end > 2 * level;
        const expected = items.slice(1).flatMap((item, index) => {
          const earlier = items[index]!;
          if (isPast(earlier) === isPast(item)) return [];
          const [lower, upper] = isPast(item) ? [earlier, item] : [item, earlier];
          return [
            {
              period: item.period,
              direction: isPast(item) ? "up" : "down",
              certainty: lower.end <= level && upper.low > level ? "certain" : "possible",
              before: rows[index],
              after: rows[index + 1],
            },
          ];
        });
        const found = crossings(rows, level);
        expect(found).toEqual(expected);
        expect(found.every(isDeeplyFrozen)).toBe(true);
        expect(crossings(shuffled(rows, seed), level)).toEqual(found);
        const passages = crossings(settled(items).map(rowOf), level).map(
          ({ period, direction }) => `${period} ${direction}`,
        );
        for (const { period, direction, certainty } of found)
          if (certainty === "certain") expect(passages).toContain(`${period} ${direction}`);
      }),
    );
  });
});

describe("a shift of all dates", () => {
  test("shifts the answers, and changes nothing else", () => {
    fc.assert(
      fc.property(items, directions, fc.integer({ min: -600, max: 600 }), (items, is, count) => {
        const shifted = items.map((item) => ({ ...item, period: plusMonths(item.period, count) }));
        const answers = (all: readonly Item[]) => {
          const options = { is, after: all[Math.floor(all.length / 3)]!.period };
          return [
            streak(all, isHigh),
            firstSince(all, isHigh),
            highestSince(all, figureOf),
            lowestSince(all, figureOf),
            recordAt(all, figureOf, { is }),
            recordAt(all, figureOf, options),
            rankAt(all, figureOf, options),
            largestMoves(all, exactly, 5),
          ];
        };
        const moved = JSON.stringify(answers(items)).replace(/\d{4}-\d{2}(\/\d{4}-\d{2})?/g, (text) =>
          plusMonths(text as Period, count),
        );
        expect(JSON.stringify(answers(shifted))).toBe(moved);
      }),
    );
  });
});

describe("peaks and troughs", () => {
  const values = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 80 });
  const lengths = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 12 }),
  );
  const itemsFrom = (values: readonly number[]) =>
    values.map((value, index) => Object.freeze({ period: plusMonths("2000-01", index), value }));

  test("take turns, keep the least lengths, and are each the extreme of its window", () => {
    fc.assert(
      fc.property(values, lengths, seed, (values, [window, minimumPhase, minimumCycle], seed) => {
        const items = itemsFrom(values);
        const options: CycleOptions = { window, minimumPhase, minimumCycle };
        const read = (item: { readonly value: number }) => decimal(item.value);
        const found = cyclePoints(items, read, options);
        expect(cyclePoints(shuffled(items, seed), read, options)).toEqual(found);
        expect(found.every(isDeeplyFrozen)).toBe(true);
        const places = found.map(({ period }) => items.findIndex((item) => item.period === period));
        found.forEach(({ is, value }, index) => {
          const place = places[index]!;
          expect(value.toNumber()).toBe(values[place]);
          if (index > 0) {
            expect(is).not.toBe(found[index - 1]!.is);
            expect(place - places[index - 1]!).toBeGreaterThanOrEqual(minimumPhase);
          }
          if (index > 1) expect(place - places[index - 2]!).toBeGreaterThanOrEqual(minimumCycle);
          const around = values.slice(place - window, place + window + 1);
          expect(around).toHaveLength(2 * window + 1);
          expect(values[place]).toBe(is === "peak" ? Math.max(...around) : Math.min(...around));
        });
      }),
    );
  });

  test("with the least lengths of one are all turns of a series without equal neighbours", () => {
    fc.assert(
      fc.property(values, (values) => {
        const uneven = values.filter((value, index) => value !== values[index - 1]);
        const items = itemsFrom(uneven);
        const expected = items.slice(1, -1).flatMap(({ period, value }, index) => {
          const [before, after] = [uneven[index]!, uneven[index + 2]!];
          if (value > before && value > after) return [`${period} peak`];
          return value < before && value < after ? [`${period} trough`] : [];
        });
        const found = cyclePoints(items, (item) => decimal(item.value), {
          ...{ window: 1, minimumPhase: 1, minimumCycle: 1 },
        });
        expect(found.map(({ period, is }) => `${period} ${is}`)).toEqual(expected);
      }),
    );
  });
});
