import fc, { type Arbitrary } from "fast-check";
import {
  boundsOf,
  type Decimal,
  decimal,
  lastDay,
  type Month,
  monthsOf,
  type Observation,
  type Period,
  plusDays,
  plusMonths,
  type TariffMeasure,
  type TariffRegime,
} from "tradefigures";
import { tradeArbitraries } from "tradefigures/testing";
import { describe, expect, test } from "vitest";
import { figureOf, rounded } from "../../../src/testing/figures.js";
import { plain } from "../plain.js";
import { fieldRefusal } from "../refusal.js";

const trade = tradeArbitraries(fc);
/** The same values in each run: what is rare among so many is still there. */
const some = <T>(arbitrary: Arbitrary<T>, numRuns = 1000): readonly T[] =>
  fc.sample(arbitrary, { numRuns, seed: 2025 });
const kinds = (values: readonly unknown[]): readonly string[] => [...new Set(values.map(String))].sort();
/** Least and greatest of some numbers. */
const range = (values: readonly number[]): readonly number[] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];
/** The values of each name, in their order. */
function grouped<T>(values: readonly T[], nameOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(nameOf(value), [...(groups.get(nameOf(value)) ?? []), value]);
  return groups;
}
const first = (period: Period): Month => period.slice(0, 7) as Month;
const last = (period: Period): Month => period.slice(-7) as Month;

test("the generators need fast-check", () => {
  expect(() => tradeArbitraries("fast-check" as never)).toThrow(
    fieldRefusal("INVALID_FIELD", "fast-check", 'an object, got "fast-check"', "fast-check") as Error,
  );
});

describe("months", () => {
  test("are of 1900 to 2099", () => {
    const made = [...some(trade.months())].sort();
    expect([made[0], made.at(-1)]).toEqual(["1900-01", "2099-12"]);
  });

  test("lie between two that are said", () => {
    expect(kinds(some(trade.months({ from: "2024-11", to: "2025-02" })))).toEqual(
      monthsOf("2024-11/2025-02"),
    );
  });
});

describe("periods", () => {
  /** Months from the end of each period to the beginning of the next. */
  const gaps = (made: readonly (readonly Period[])[]) =>
    made.flatMap((periods) =>
      periods.slice(1).map((period, index) => {
        const before = plusMonths(last(periods[index]!), 1) as Month;
        return before === first(period) ? 0 : monthsOf(`${before}/${first(period)}` as Period).length - 1;
      }),
    );
  const lengths = (made: readonly (readonly Period[])[]) =>
    kinds(made.flat().map((period) => monthsOf(period).length));

  test("follow one another from a month of 2020 on, some of two or three months", () => {
    const made = some(trade.periods());
    expect(kinds(gaps(made))).toEqual(["0"]);
    expect(lengths(made)).toEqual(["1", "2", "3"]);
    expect(kinds(made.map((periods) => first(periods[0]!)))).toEqual(monthsOf("2020-01/2020-12"));
    const [fewest, most] = range(made.map(({ length }) => length));
    expect(fewest).toBe(1);
    expect(most).toBeGreaterThan(9);
  });

  test("leave out one month or a year where gaps are wanted", () => {
    expect(kinds(gaps(some(trade.periods({ gaps: true }))))).toEqual(["0", "1", "12"]);
  });

  test("are single months, begin in January, and are as many as is said", () => {
    const made = some(trade.periods({ spans: false, startsInJanuary: true, most: 4 }));
    expect(lengths(made)).toEqual(["1"]);
    expect(kinds(made.map(([period]) => period))).toEqual(["2020-01"]);
    expect(range(made.map(({ length }) => length))).toEqual([1, 4]);
  });
});

describe("figures", () => {
  test("are a true value and its print", () => {
    // By hand: 12.345 in steps of 0.1 is 12.3, and 12.35 is 12.4, as −12.35 is −12.4.
    expect(plain(figureOf(12_345n, 2, 3))).toEqual({ truth: "12.345", text: "123e-1", roundedTo: "1e-1" });
    expect(plain(figureOf(1_235n, 1, 2))).toEqual({ truth: "12.35", text: "124e-1", roundedTo: "1e-1" });
    expect(plain(figureOf(-1_235n, 1, 2))).toEqual({ truth: "-12.35", text: "-124e-1", roundedTo: "1e-1" });
    expect(plain(figureOf(1_235n, null, 2))).toEqual({ truth: "12.35", text: "1235e-2" });
  });

  test.each([
    [0n, 10n, 0n],
    [4n, 10n, 0n],
    [5n, 10n, 1n],
    [14n, 10n, 1n],
    [15n, 10n, 2n],
    [-14n, 10n, -1n],
    [-15n, 10n, -2n],
    [7n, 1n, 7n],
  ])("%d over %d rounds to %d", (units, step, steps) => {
    expect(rounded(units, step)).toBe(steps);
  });

  const truths = (made: readonly { truth: Decimal }[]) => range(made.map(({ truth }) => truth.toNumber()));

  test("are exports unless said, exact or in steps of up to ten thousand of their last place", () => {
    const made = some(trade.figures());
    expect(truths(made)).toEqual([0, 1e14]);
    const [exact, printed] = [
      made.filter((one) => !("roundedTo" in one)),
      made.filter(({ roundedTo }) => roundedTo !== undefined),
    ];
    expect(exact.length + printed.length).toBe(1000);
    // One in four is exact.
    expect(exact.length).toBeGreaterThan(200);
    expect(printed.length).toBeGreaterThan(600);
    expect(exact.every(({ truth, text }) => truth.eq(text))).toBe(true);
    expect(
      printed.every(({ truth, text, roundedTo }) =>
        decimal(text).minus(truth).abs().times(2).lte(decimal(roundedTo!)),
      ),
    ).toBe(true);
    // Ten thousand of a whole unit, and a millionth.
    expect(range(printed.map(({ roundedTo }) => Number(roundedTo!.slice(2))))).toEqual([-6, 4]);
    const small = made.filter(({ truth }) => truth.times(1e6).lte(30e6) && truth.toFixed().length < 10);
    expect(small.length).toBeGreaterThan(400);
  });

  test("of a balance may lie below zero", () => {
    expect(truths(some(trade.figures({ flow: "balance" }))).map((truth) => Math.round(truth / 1e13))).toEqual(
      [-10, 10],
    );
    const small = some(trade.figures({ flow: "balance", exact: true }))
      .map(({ text }) => Number(text.split("e")[0]))
      .filter((units) => Math.abs(units) <= 30);
    expect(range(small)).toEqual([-30, 30]);
  });

  test("are exact where that is said", () => {
    const made = some(trade.figures({ exact: true }));
    expect(made.filter((one) => "roundedTo" in one)).toEqual([]);
    expect(made.every(({ truth, text }) => truth.eq(text))).toBe(true);
    const places = made.map(({ text }) => Number(text.split("e-")[1]));
    expect(range(places)).toEqual([0, 6]);
  });
});

test("roundings are of every mode, in steps from a millionth to a billion", () => {
  const made = some(trade.roundings());
  expect(kinds(made.map(({ rounding }) => rounding))).toEqual([
    "away-from-zero",
    "ceiling",
    "floor",
    "half-away-from-zero",
    "half-even",
    "truncate",
  ]);
  expect(range(made.map(({ step }) => Math.log10(Number(step)))).map(Math.round)).toEqual([-6, 9]);
});

describe("series", () => {
  test("have a row for each period, with its true value", () => {
    const made = some(trade.series({ gaps: true }), 300);
    for (const { rows, truths } of made) {
      expect([...truths.keys()]).toEqual(rows.map(({ period }) => period));
      for (const row of rows) {
        expect(row).toMatchObject({ reporter: "XX", flow: "exports", currency: "USD" });
        const { low, high } = boundsOf(row);
        const truth = truths.get(row.period)!;
        expect(truth.gte(low!) && truth.lte(high!)).toBe(true);
      }
    }
    expect(kinds(made.flatMap(({ rows }) => rows.map(({ roundedTo }) => roundedTo === undefined)))).toEqual([
      "false",
      "true",
    ]);
  });

  test("are of the flow, as exact and as long as is said", () => {
    const made = some(trade.series({ flow: "balance", exact: true, most: 3 }), 300);
    expect(range(made.map(({ rows }) => rows.length))).toEqual([1, 3]);
    const rows = made.flatMap((one) => one.rows);
    expect(kinds(rows.map(({ flow }) => flow))).toEqual(["balance"]);
    expect(rows.every(({ roundedTo }) => roundedTo === undefined)).toBe(true);
    expect(rows.some(({ value }) => value.isNegative())).toBe(true);
  });
});

describe("trade months", () => {
  test("are of one economy, with exports and imports", () => {
    const made = some(trade.tradeMonths({ spans: false }), 300);
    expect(made.flat().every(({ period }) => period.length === 7)).toBe(true);
    for (const month of made.flat()) {
      expect(month).toMatchObject({ reporter: "XX", currency: "USD" });
      expect(month).not.toHaveProperty("published");
    }
    const rounded = made.flat().filter(({ roundedTo }) => roundedTo !== undefined);
    for (const flow of ["exports", "imports"] as const) {
      expect(rounded.some(({ roundedTo }) => roundedTo![flow] !== undefined)).toBe(true);
      expect(rounded.some(({ roundedTo }) => roundedTo![flow] === undefined)).toBe(true);
    }
    expect(made.flat().some(({ exports, imports }) => !exports.eq(imports))).toBe(true);
  });

  test("are exact where that is said", () => {
    const made = some(trade.tradeMonths({ exact: true, most: 2 }), 100);
    expect(made.flat().filter((month) => "roundedTo" in month)).toEqual([]);
    expect(range(made.map(({ length }) => length))).toEqual([1, 2]);
  });

  test("have one to three vintages, ten days after their end and each thirty days later", () => {
    const made = some(trade.vintages({ most: 3 }), 300);
    const counts = made.flatMap((months) => {
      const byPeriod = grouped(months, ({ period }) => period);
      return [...byPeriod].map(([period, all]) => {
        expect(all.map(({ published }) => published)).toEqual(
          all.map((_, index) => plusDays(lastDay(period as Period), [10, 40, 70][index]!)),
        );
        return all.length;
      });
    });
    expect(kinds(counts)).toEqual(["1", "2", "3"]);
  });
});

test("partner flows are exports to and imports from some of four partners, each once a period", () => {
  const made = some(trade.partnerFlows({ most: 3 }), 300);
  const flows = made.flat();
  expect(kinds(flows.map(({ partner, flow }) => `${partner} ${flow}`))).toEqual(
    ["DE", "JP", "KR", "US"].flatMap((partner) => [`${partner} exports`, `${partner} imports`]),
  );
  for (const flow of flows) expect(flow).toMatchObject({ reporter: "XX", currency: "USD" });
  const names = (rows: readonly Observation[]) =>
    rows.map(({ period, partner, flow }) => [period, partner, flow].join(" "));
  for (const rows of made) expect(new Set(names(rows)).size).toBe(rows.length);
  expect(kinds(made.map((rows) => new Set(rows.map(({ period }) => period)).size))).toEqual(["1", "2", "3"]);
  expect(flows.some(({ roundedTo }) => roundedTo !== undefined)).toBe(true);
  // Several in one period.
  expect(made.some((rows) => rows.length > 3 * new Set(rows.map(({ period }) => period)).size)).toBe(true);
  const exact = some(trade.partnerFlows({ exact: true, flow: "balance" }), 100).flat();
  expect(exact.every(({ roundedTo, value }) => roundedTo === undefined && !value.isNegative())).toBe(true);
});

test("exchange rates are monthly averages for a dollar, each month and currency once", () => {
  const options = { from: "2025-01", to: "2025-11" } as const;
  const made = some(trade.exchangeRates(options), 300);
  const rates = made.flat();
  for (const rate of rates) expect(rate).toMatchObject({ base: "USD", kind: "average" });
  expect(kinds(rates.map(({ quote }) => quote))).toEqual(["CNY", "JPY", "KRW"]);
  expect(kinds(rates.map(({ date }) => date))).toEqual(monthsOf("2025-01/2025-11"));
  for (const one of made)
    expect(new Set(one.map(({ quote, date }) => `${quote} ${date}`)).size).toBe(one.length);
  // From a ten-thousandth to two thousand.
  expect(range(rates.map(({ rate }) => rate.toNumber()))).toEqual([0.0001, 2000]);
  expect(rates.every(({ rate }) => rate.decimalPlaces() <= 4)).toBe(true);
  const [fewest, most] = range(made.map(({ length }) => length));
  expect(fewest).toBe(1);
  expect(most).toBeGreaterThan(9);
  expect(kinds(some(trade.exchangeRates(), 300).flatMap((one) => one.map(({ base }) => base)))).toEqual([
    "USD",
  ]);
});

describe("tariff regimes", () => {
  const made = () => some(trade.tariffs.regimes, 300);
  const measuresOf = (regimes: readonly TariffRegime[]) => regimes.flatMap((regime) => regime.measures);
  const all = (measures: readonly TariffMeasure[], field: keyof TariffMeasure) =>
    kinds(measures.map((measure) => measure[field]));

  test("are of the United States, on all, a group or one of its members", () => {
    const regimes = made();
    expect(kinds(regimes.map(({ imposer }) => imposer))).toEqual(["US"]);
    expect(kinds(regimes.map(({ target, members }) => `${target} ${members ?? ""}`.trim()))).toEqual([
      "*",
      "BE",
      "Benelux BE,NL,LU",
    ]);
  });

  test("have every policy of stacking", () => {
    const regimes = made();
    expect(new Set(regimes.map(({ stacking }) => JSON.stringify(stacking)))).toEqual(
      new Set(
        [
          { kind: "additive" },
          { kind: "maximum" },
          {
            kind: "exclusive",
            families: [
              { name: "cars", displaces: ["steel", "reciprocal"] },
              { name: "steel", displaces: ["reciprocal"] },
              { name: "reciprocal", displaces: [] },
            ],
          },
          { kind: "content-split", content: "steel", rest: "reciprocal" },
        ].map((policy) => JSON.stringify(policy)),
      ),
    );
  });

  test("claim nothing, or to know all days from December 2024 on, with or without an end", () => {
    const regimes = made();
    const claims = regimes.map(({ complete }) => complete);
    expect(kinds(claims.map((claim) => claim?.from))).toEqual(["2024-12-12", "undefined"]);
    const ends = claims.flatMap((claim) => claim?.until ?? []).sort();
    // From 201 to 300 days after the first of January.
    expect(ends.filter((end) => end < "2025-07-21" || end > "2025-10-28")).toEqual([]);
    expect(new Set(ends).size).toBeGreaterThan(20);
    expect(claims.some((claim) => claim !== undefined && claim.until === undefined)).toBe(true);
  });

  test("have up to seven names with one to three rates each", () => {
    const regimes = made();
    const measures = measuresOf(regimes);
    const named = regimes.map((regime) => grouped(regime.measures, ({ name }) => name));
    expect(range(named.map(({ size }) => size))).toEqual([0, 7]);
    expect(kinds(named.flatMap((names) => [...names.values()].map(({ length }) => length)))).toEqual([
      ...["1", "2", "3"],
    ]);
    expect(all(measures, "name")).toEqual([0, 1, 2, 3, 4, 5, 6].map((number) => `measure ${number}`));
    expect(all(measures, "authority")).toEqual(["act 0", "act 1", "act 2"]);
    for (const [name, runs] of named.flatMap((names) => [...names]))
      for (const [index, { from, until, authority }] of runs.entries()) {
        expect(authority, name).toBe(`act ${index}`);
        if (index > 0) expect(from).toBe(runs[index - 1]!.until);
        // Only the last is open.
        if (index < runs.length - 1) expect(until).toBeDefined();
      }
  });

  test("have measures that lie within 2025", () => {
    const measures = measuresOf(made());
    const starts = measures.map(({ from }) => from).sort();
    expect(starts[0]).toBe("2025-01-01");
    const firsts = measures.filter(({ authority }) => authority === "act 0").map(({ from }) => from);
    // 100 days after the first of January.
    expect(firsts.sort().at(-1)).toBe("2025-04-11");
    const days = measures.flatMap(({ from, until }) =>
      until === undefined ? [] : (Date.parse(until) - Date.parse(from)) / 86_400_000,
    );
    expect(range(days)).toEqual([1, 40]);
    expect(measures.some(({ until }) => until === undefined)).toBe(true);
    expect(all(measures, "ended")).toEqual(["expired", "replaced", "suspended", "undefined", "void"]);
    expect(measures.filter(({ until, ended }) => until === undefined && ended !== undefined)).toEqual([]);
  });

  test("say when a measure was announced, seen, annulled and last collected, and where it stands", () => {
    const measures = measuresOf(made());
    const daysFrom = (field: "announced" | "seen" | "annulled" | "collectedUntil", from: "from" | "until") =>
      kinds(
        measures.flatMap((measure) => {
          const [day, start] = [measure[field], measure[from]];
          return day === undefined ? [] : (Date.parse(day) - Date.parse(start!)) / 86_400_000;
        }),
      );
    expect(daysFrom("announced", "from")).toEqual(["-1"]);
    expect(daysFrom("seen", "from")).toEqual(["0"]);
    expect(daysFrom("annulled", "until")).toEqual(["1"]);
    // No more than one in three.
    expect(measures.filter(({ annulled }) => annulled !== undefined).length).toBeLessThan(
      measures.length / 3,
    );
    expect(daysFrom("collectedUntil", "until")).toEqual(["1", "2", "3", "4", "5"]);
    expect(all(measures, "source")).toEqual(["source 3", "source 4", "source 5", "undefined"]);
    expect(measures.filter(({ announced, seen }) => announced !== undefined && seen !== undefined)).toEqual(
      [],
    );
  });

  test("have duties of every kind", () => {
    const measures = measuresOf(made());
    const duties = measures.map(({ duty }) => duty);
    const shown = (duty: (typeof duties)[number]): string =>
      duty.kind === "mixed"
        ? `mixed ${duty.take}`
        : duty.kind === "quota"
          ? `quota of ${duty.limit.amount} ${duty.limit.unit}`
          : duty.kind === "specific"
            ? `specific ${duty.currency} ${duty.unit}`
            : duty.kind;
    expect(kinds(duties.map(shown))).toEqual([
      "ad-valorem",
      "compound",
      "floor",
      "mixed higher",
      "mixed lower",
      "quota of 100 kg",
      "specific USD kg",
    ]);
    const rates = duties.flatMap((duty) => (duty.kind === "ad-valorem" ? duty.rate.toNumber() : []));
    expect(range(rates)).toEqual([0, 1.5]);
    const amounts = duties.flatMap((duty) => (duty.kind === "specific" ? duty.amount.toNumber() : []));
    expect(range(amounts).map(Math.round)).toEqual([0, 9]);
    const parts = duties.flatMap((duty) =>
      duty.kind === "compound" || duty.kind === "mixed" ? [duty.parts.map(({ kind }) => kind).join(" ")] : [],
    );
    expect(kinds(parts)).toEqual(["ad-valorem specific"]);
    const later = measures.filter(({ authority }) => authority !== "act 0").map(({ duty }) => duty.kind);
    expect(kinds(later)).toEqual(["ad-valorem"]);
  });

  test("have a base duty, which is no floor, and families", () => {
    const regimes = made();
    const measures = measuresOf(regimes);
    expect(all(measures, "role")).toEqual(["base", "undefined"]);
    expect(measures.filter(({ role, duty }) => role === "base" && duty.kind === "floor")).toEqual([]);
    expect(all(measures, "family")).toEqual(["cars", "reciprocal", "steel", "undefined"]);
    const split = regimes.filter(({ stacking }) => stacking.kind === "content-split");
    expect(kinds(split.flatMap((regime) => regime.measures.map(({ family }) => family)))).toEqual([
      "reciprocal",
      "steel",
      "undefined",
    ]);
  });

  test("bear on products and economies in every way", () => {
    const measures = measuresOf(made());
    const scopes = measures.map(({ scope }) => scope);
    expect(kinds(scopes.map((scope) => Object.keys(scope).sort()))).toEqual([
      "",
      "exclude",
      "exclude,include",
      "include",
      "unknown",
    ]);
    const codes = scopes.flatMap((scope) => [...(scope.include ?? []), ...(scope.exclude ?? [])]);
    expect(kinds(codes.map(({ length }) => length))).toEqual(["2", "3", "4", "6"]);
    expect(codes.every((code) => /^[12]+$/.test(code))).toBe(true);
    expect(range(scopes.flatMap(({ include }) => include?.length ?? []))).toEqual([1, 3]);
    expect(range(scopes.flatMap(({ exclude }) => exclude?.length ?? []))).toEqual([0, 3]);
    const economies = measures.map((measure) => measure.economies);
    expect(kinds(economies.map((one) => (one === undefined ? "all" : Object.keys(one).sort())))).toEqual([
      "",
      "all",
      "exclude",
      "exclude,include",
      "include",
    ]);
    expect(kinds(economies.flatMap((one) => [...(one?.include ?? []), ...(one?.exclude ?? [])]))).toEqual([
      "BE",
      "FR",
      "LU",
      "NL",
    ]);
  });

  test("are asked about products, partners, views, parts and quotas", () => {
    const questions = some(trade.tariffs.questions);
    for (const field of ["product", "partner", "view", "unitValue", "quotaUsed"] as const)
      expect(kinds(questions.map((question) => field in question)), field).toEqual(["false", "true"]);
    expect(kinds(questions.map(({ partner }) => partner))).toEqual(["BE", "undefined"]);
    expect(kinds(questions.map(({ view }) => view))).toEqual(["collected", "lawful", "levied", "undefined"]);
    expect(range(questions.map(({ contentShare }) => Number(contentShare)))).toEqual([0, 1]);
    const values = questions.flatMap(({ unitValue }) => unitValue ?? []);
    expect(range(values.map(({ amount }) => Number(amount)))).toEqual([0.01, 50]);
    expect(kinds(values.map(({ currency, unit }) => `${currency} ${unit}`))).toEqual(["USD kg"]);
    const used = questions.flatMap(({ quotaUsed }) => (quotaUsed === undefined ? [] : [quotaUsed]));
    expect(kinds(used.map((quotas) => Object.keys(quotas)))).toEqual([
      [0, 1, 2, 3, 4, 5, 6].map((number) => `measure ${number}`).join(),
    ]);
    const amounts = used.flatMap((quotas) => Object.values(quotas));
    expect(range(amounts.map(({ amount }) => Number(amount)))).toEqual([0, 200]);
    expect(kinds(amounts.map(({ unit }) => unit))).toEqual(["kg"]);
    const products = [...questions.flatMap(({ product }) => product ?? []), ...some(trade.tariffs.products)];
    expect(kinds(products.map(({ length }) => length))).toEqual(["2", "3", "4", "6"]);
    expect(products.every((code) => /^[12]+$/.test(code))).toBe(true);
  });
});
