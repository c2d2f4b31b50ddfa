import {
  acceleration,
  acquiredGrowth,
  aggregate,
  annualisedGrowth,
  balanceChange,
  boundsOf,
  calendarYear,
  carryOver,
  comparePeriods,
  convertedTotal,
  countMonths,
  dailyAverageGrowth,
  decumulate,
  deficitGrowth,
  domesticExports,
  during,
  exchangeRate,
  firstMonth,
  type Growth,
  growthInCurrency,
  growthRate,
  type Interval,
  isMonth,
  januaryTo,
  lastMonth,
  monthOnMonth,
  narrowMonth,
  observation,
  type PartialSeries,
  type Period,
  plusMonths,
  printed,
  requiredGrowth,
  rollingSum,
  type Series,
  stackedGrowth,
  TradeError,
  threeMonthsOnThreeMonths,
  threeMonthsYearOnYear,
  totalOf,
  tradeMonth,
  twoYearAverageGrowth,
  whichBase,
  yearEarlier,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { expect, test } from "vitest";
import {
  divided,
  liesIn,
  minus,
  order,
  plus,
  type Rational,
  ratio,
  rational,
  times,
  total,
} from "../property/rational.js";
import { reference, seriesAt } from "./reference-file.js";

type Random = (below: number) => number;
type Text = `${number}`;

/** A series as printed, and the values that may have been behind it. */
interface Drawn {
  readonly random: Random;
  readonly rows: Series;
  /** The true value of a period that rows tile; `null` of any other. */
  readonly truth: (period: Period) => Rational | null;
}

/** A true result that has to lie in the bounds of the library. */
type Check = readonly [what: string, inside: boolean];

const ZERO = ratio(0n, 1n);
const ONE = ratio(1n, 1n);
const TWO = ratio(2n, 1n);
/** All true values are whole numbers of this part: enough for their decimals. */
const UNITS = 10n ** 20n;

/** Whole numbers from a seed (Mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A value inside an interval with two ends, now and then one of them. */
function within(range: Interval, random: Random): Rational {
  const [low, high] = [rational(range.low!), rational(range.high!)];
  const closed = (end: "low" | "high") => range.closed === "both" || range.closed === end;
  const place = random(12);
  if (place === 0 && closed("low")) return low;
  if (place === 1 && closed("high")) return high;
  // Close to an end as often as in between.
  const shares = [1, 999_999, 1 + random(999_998)] as const;
  const share = ratio(BigInt(shares[place % 3]!), 1_000_000n);
  return plus(low, times(minus(high, low), share));
}

function draw(random: Random): Drawn {
  const index = random(reference.series.length);
  if (reference.series[index]![3] === "") return draw(random);
  const rows = [...seriesAt(index)].sort((a, b) => comparePeriods(a.period, b.period));
  const parts = rows.map((row) => {
    const value = within(boundsOf(row), random);
    return {
      first: firstMonth(row.period),
      last: lastMonth(row.period),
      months: countMonths(row.period),
      units: row.flow !== "balance" && value.over < 0n ? 0n : (value.over * UNITS) / value.under,
    };
  });
  const truth = (period: Period): Rational | null => {
    const [first, last] = [firstMonth(period), lastMonth(period)];
    const inside = parts.filter((part) => part.first >= first && part.last <= last);
    const months = inside.reduce((sum, part) => sum + part.months, 0);
    return months === countMonths(period)
      ? ratio(
          inside.reduce((sum, { units }) => sum + units, 0n),
          UNITS,
        )
      : null;
  };
  return { random, rows, truth };
}

/** The growth of true values; `null` where the base is not above zero or the value is below. */
function growthOf(value: Rational | null, base: Rational | null): Rational | null {
  if (value === null || base === null || order(base, ZERO) <= 0 || order(value, ZERO) < 0) return null;
  return minus(divided(value, base), ONE);
}

function check(what: string, value: Rational | null, bounds: Interval | null): Check[] {
  return value === null || bounds === null ? [] : [[what, liesIn(value, bounds)]];
}

function checkGrowths(growths: readonly Growth[], { truth }: Drawn): Check[] {
  return growths.flatMap(({ period, basePeriod, bounds }) =>
    check(period, growthOf(truth(period), truth(basePeriod)), bounds),
  );
}

const known = (rows: PartialSeries): Series => rows.filter((row) => row.value !== null);
const checkRows = (rows: Series, { truth }: Drawn): Check[] =>
  rows.flatMap((row) => check(row.period, truth(row.period), boundsOf(row)));

const power = (base: Rational, exponent: number): Rational =>
  ratio(base.over ** BigInt(exponent), base.under ** BigInt(exponent));

/** Whether a value, or what it is a function of, lies between the ends of the bounds, or so little outside. */
function checkEnds(
  what: string,
  value: Rational,
  bounds: Interval | null,
  slack: Rational,
  at = (end: Rational): Rational => end,
): Check[] {
  if (bounds === null) return [];
  const above = bounds.low === null || order(plus(value, slack), at(rational(bounds.low))) >= 0;
  const below = bounds.high === null || order(minus(value, slack), at(rational(bounds.high))) <= 0;
  return [[what, above && below]];
}

/** Whether power ^ (1 / root) − 1 lies in the bounds, but for their last digits. */
function checkRoot(what: string, raised: Rational, root: number, bounds: Interval | null): Check[] {
  const slack = times(plus(raised, ONE), ratio(1n, 10n ** 30n));
  return checkEnds(what, raised, bounds, slack, (end) => power(plus(ONE, end), root));
}

/** The same for what is made of rates that have 34 digits themselves. */
function checkMade(
  what: string,
  value: Rational,
  rates: readonly Rational[],
  bounds: Interval | null,
): Check[] {
  // Well above what the last digits of the rates come to; none is below −1.
  const size = rates.reduce((sum, rate) => times(sum, plus(TWO, rate)), ONE);
  return checkEnds(what, value, bounds, times(size, ratio(1n, 10n ** 32n)));
}

/** Each growth on the year with the one so many months before. */
function pairsOf({ rows, truth }: Drawn, months: number) {
  const growths = new Map(yearOnYear(rows).map((growth) => [growth.period, growth]));
  return [...growths.values()].flatMap((now) => {
    const before = growths.get(plusMonths(now.period, -months));
    if (before === undefined || now.rate === null || before.rate === null) return [];
    const trueOf = ({ period, basePeriod }: Growth) => growthOf(truth(period), truth(basePeriod));
    const [g, g0] = [trueOf(now), trueOf(before)];
    return g === null || g0 === null ? [] : [{ now, before, g, g0 }];
  });
}

/** The years of a series without a gap that follow a whole year before, and the months of them that are there. */
function yearsOf({ rows, truth }: Drawn): { year: number; toDate: Period | null }[] {
  const first = Number(rows[0]!.period.slice(0, 4)) + 1;
  const last = Number(lastMonth(rows.at(-1)!.period).slice(0, 4)) + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => truth(calendarYear(year - 1)) !== null)
    .map((year) => {
      const end = during(rows, calendarYear(year)).at(-1);
      return { year, toDate: end === undefined ? null : januaryTo(lastMonth(end.period)) };
    })
    .filter(({ toDate }) => toDate === null || truth(toDate) !== null);
}

function whole(value: Rational, step: Rational): bigint {
  const size = divided(value, step);
  const half = size.over < 0n ? -size.under : size.under;
  return (2n * size.over + half) / (2n * size.under);
}

/** The print of a true value, half a step going away from zero. */
const print = (value: Rational, exponent: number): Text =>
  `${whole(value, exponent < 0 ? ratio(1n, 10n ** BigInt(-exponent)) : ratio(10n ** BigInt(exponent), 1n))}e${exponent}` as Text;

const stepAt = (exponent: number): Text => `1e${exponent}` as Text;

/** A month whose exports, imports and perhaps balance are prints of true ones. */
function monthFrom(random: Random, period: Period) {
  const [exports, imports] = [0, 1].map(() => ratio(BigInt(random(90_000_000)), 1000n)) as [
    Rational,
    Rational,
  ];
  const [x, m, b] = [random(3) - 1, random(3) - 1, random(3) - 1] as const;
  const month = tradeMonth({
    ...{ reporter: "XX", period, currency: "USD" },
    ...{ exports: print(exports, x), imports: print(imports, m) },
    ...(random(3) === 0
      ? { roundedTo: { exports: stepAt(x), imports: stepAt(m) } }
      : {
          balance: print(minus(exports, imports), b),
          roundedTo: { exports: stepAt(x), imports: stepAt(m), balance: stepAt(b) },
        }),
  });
  return { month, exports, imports, balance: minus(exports, imports) };
}

const CHECKS: Readonly<Record<string, (drawn: Drawn) => Check[]>> = {
  yearOnYear: (drawn) => checkGrowths(yearOnYear(drawn.rows), drawn),
  monthOnMonth: (drawn) => checkGrowths(monthOnMonth(drawn.rows), drawn),
  threeMonthsOnThreeMonths: (drawn) => checkGrowths(threeMonthsOnThreeMonths(drawn.rows), drawn),
  threeMonthsYearOnYear: (drawn) => checkGrowths(threeMonthsYearOnYear(drawn.rows), drawn),
  deficitGrowth: ({ rows, truth }) =>
    deficitGrowth(rows).flatMap(({ period, bounds }) => {
      const [value, base] = [truth(period), truth(yearEarlier(period))].map(
        (amount) => amount && minus(ZERO, amount),
      );
      return check(period, growthOf(value!, base!), bounds);
    }),
  annualisedGrowth: ({ random, rows, truth }) => {
    const months = 1 + random(18);
    return annualisedGrowth(rows, months).flatMap(({ period, basePeriod, bounds }) => {
      const growth = growthOf(truth(period), truth(basePeriod));
      return growth === null ? [] : checkRoot(period, power(plus(ONE, growth), 12), months, bounds);
    });
  },
  acceleration: (drawn) =>
    pairsOf(drawn, 1).flatMap(({ now, before, g, g0 }) =>
      checkMade(now.period, minus(g, g0), [g, g0], acceleration(now, before).bounds),
    ),
  twoYears: (drawn) =>
    pairsOf(drawn, 12).flatMap(({ now, before, g, g0 }) => {
      const both = times(plus(ONE, g), plus(ONE, g0));
      return [
        ...checkMade(now.period, minus(both, ONE), [g, g0], stackedGrowth(now, before).bounds),
        ...checkRoot(now.period, both, 2, twoYearAverageGrowth(now, before).bounds),
      ];
    }),
  dailyAverageGrowth: ({ rows, truth }) =>
    yearOnYear(rows).flatMap((growth) => {
      const rate = growthOf(truth(growth.period), truth(growth.basePeriod));
      if (rate === null) return [];
      const daily = minus(times(plus(ONE, rate), ratio(45n, 44n)), ONE);
      const { bounds } = dailyAverageGrowth(growth, { current: "22", base: "22.5" });
      return checkMade(growth.period, daily, [rate], bounds);
    }),
  sums: (drawn) => [
    ...checkRows(known(rollingSum(drawn.rows, 1 + drawn.random(12))), drawn),
    ...checkRows([totalOf(drawn.rows)], drawn),
    ...checkRows(aggregate(drawn.rows, "quarter", { incomplete: "report" }).rows, drawn),
  ],
  yearToDate: (drawn) => {
    const toDate = known(yearToDate(drawn.rows));
    return [...checkRows(toDate, drawn), ...checkRows(decumulate(toDate), drawn)];
  },
  outlook: (drawn) =>
    yearsOf(drawn).flatMap(({ year, toDate }) => {
      const { rows, truth } = drawn;
      const last = during(rows, toDate ?? calendarYear(year - 1)).at(-1)!;
      // A span has no level of a month.
      if (!isMonth(last.period)) return [];
      const { bounds } = toDate === null ? carryOver(rows, year) : acquiredGrowth(rows, year);
      const before = truth(calendarYear(year - 1))!;
      const months = 12 - (toDate === null ? 0 : countMonths(toDate));
      const held = times(truth(last.period)!, ratio(BigInt(months), 1n));
      const value = plus(toDate === null ? ZERO : truth(toDate)!, held);
      return check(`${year}`, growthOf(value, before), bounds);
    }),
  requiredGrowth: (drawn) =>
    yearsOf(drawn).flatMap(({ year, toDate }) => {
      const { random, rows, truth } = drawn;
      const goal = printed(`${random(30)}.${random(10)}%`);
      if (toDate === calendarYear(year)) return [];
      const toDateBefore = toDate === null ? ZERO : truth(yearEarlier(toDate));
      // The months of the year before may lie in a span.
      if (toDateBefore === null) return [];
      const { bounds } = requiredGrowth(rows, year, goal);
      const before = truth(calendarYear(year - 1))!;
      const sold = toDate === null ? ZERO : truth(toDate)!;
      const base = minus(before, toDateBefore);
      const needed = minus(times(plus(ONE, within(goal.bounds, random)), before), sold);
      const growth = order(before, ZERO) > 0 ? growthOf(needed, base) : null;
      return check(`${year}`, growth, bounds);
    }),
  inCurrency: (drawn) => {
    const { rows, truth, random } = drawn;
    const manner = random(2) === 0;
    const start = plusMonths(firstMonth(rows[0]!.period), -12);
    const size = 72;
    const rates = Array.from({ length: size }, (_, at) =>
      exchangeRate({
        ...(manner ? ({ base: "USD", quote: "CNY" } as const) : ({ base: "CNY", quote: "USD" } as const)),
        ...{ rate: `${65_000 + random(9000)}e-4` as Text, kind: "average", date: plusMonths(start, at) },
      }),
    );
    const rateOf = (period: Period): Rational | null => {
      const found = rates.find(({ date }) => date === period);
      if (found === undefined) return null;
      return manner ? rational(found.rate) : divided(ONE, rational(found.rate));
    };
    const trueIn = (period: Period): Rational | null => {
      const [amount, rate] = [truth(period), rateOf(period)];
      return amount && rate && times(amount, rate);
    };
    const growths = growthInCurrency(rows, "CNY", rates).flatMap(({ growth }) =>
      check(growth.period, growthOf(trueIn(growth.period), trueIn(growth.basePeriod)), growth.bounds),
    );
    const sums = rows.map(({ period }) => trueIn(period));
    if (sums.includes(null)) return growths;
    const { byPeriod } = convertedTotal(rows, "CNY", rates, rates[0]!);
    return [...growths, ...check("total", total(sums as Rational[]), boundsOf(byPeriod))];
  },
  domesticExports: ({ rows, truth, random }) =>
    rows.flatMap((row) => {
      if (row.flow !== "exports" || row.roundedTo === undefined) return [];
      const again = times(truth(row.period)!, ratio(BigInt(random(80)), 100n));
      const value = `${whole(again, ratio(1n, 1n))}` as Text;
      // Coarsely printed exports may lie below their re-exports: that is refused.
      if (row.value.lt(value)) return [];
      const part = observation({ ...row, flow: "re-exports", value, roundedTo: 1, bounds: undefined });
      const [left] = domesticExports([row], [part]);
      return check(row.period, minus(truth(row.period)!, again), boundsOf(left!));
    }),
  months: ({ random }) => {
    const [now, before] = [monthFrom(random, "2025-11"), monthFrom(random, "2025-10")];
    const narrowed = narrowMonth(now.month);
    return [
      ...(["exports", "imports", "balance"] as const).flatMap((name) =>
        check(name, now[name], narrowed[name]),
      ),
      ...check("change", minus(now.balance, before.balance), balanceChange(now.month, before.month).bounds),
    ];
  },
  whichBase: ({ rows, truth }) =>
    yearOnYear(rows).flatMap(({ period, basePeriod, base, rate }) => {
      const growth = growthOf(truth(period), truth(basePeriod));
      const earlier = rows.find((row) => row.period === basePeriod);
      if (growth === null || rate === null || base === null || earlier === undefined) return [];
      const current = rows.find((row) => row.period === period)!;
      const { reporter, flow } = current;
      const shown = growthRate({
        ...{ reporter, flow, period, comparison: "year-on-year" },
        ...{ rate: print(growth, -3), roundedTo: "0.001" },
      });
      const [fit] = whichBase(current, shown, [earlier]);
      return [[period, fit!.fits !== "not"]];
    }),
};

test("true values inside the rounding of the figures never leave the bounds", () => {
  const random = randomFrom(20251208);
  const counts = new Map<string, number>();
  const outside: string[] = [];
  const names = Object.keys(CHECKS);
  for (let time = 0; time < 1000; time++) {
    const drawn = draw(random);
    // Few series have the years that the outlooks need.
    const outlook = time % 2 === 0 ? "outlook" : "requiredGrowth";
    for (const name of [names[time % names.length]!, names[random(names.length)]!, outlook]) {
      const found = checksOf(name, drawn);
      counts.set(name, (counts.get(name) ?? 0) + found.length);
      for (const [what, inside] of found) if (!inside) outside.push(`${name} ${what}`);
    }
  }
  expect(outside).toEqual([]);
  for (const name of names) expect(counts.get(name), name).toBeGreaterThan(60);
});

/** A series with a gap is refused by some measures. */
function checksOf(name: string, drawn: Drawn): Check[] {
  try {
    return CHECKS[name]!(drawn);
  } catch (error) {
    if (error instanceof TradeError && error.code === "INCOMPLETE_SPAN") return [];
    throw error;
  }
}
