import { deepStrictEqual } from "node:assert";
import type { Day, TariffMeasureInput, TariffRegime } from "tradefigures";
import { built } from "./build.js";
import { inTurns, median, milliseconds, type Result } from "./measure.js";

const { plusDays, tariffOn, tariffRegime } = built;
const SIZES = [1_000, 12_000, 100_000] as const;
const LOOK_UPS = 100_000;
const DAYS = Array.from({ length: 3_000 }, (_, i) => plusDays("2018-01-01", i));

/** Numbers that look random and are the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Each product has four rates, one after the other, without a gap: one is in force on any day. */
function measuresOf(size: number): readonly TariffMeasureInput[] {
  const next = numbers(7);
  return Array.from({ length: size / 4 }, (_, product) => {
    const digits = [6, 8, 10][product % 3]!;
    const prefix = String(1_000_000_000 + Math.floor((product * 8_999_999_999) / (size / 4))).slice(
      0,
      digits,
    );
    const cuts = [0, 1, 2].map((third) => DAYS[third * 1_000 + 1 + next(999)]!);
    return [DAYS[0]!, ...cuts].map((from, run) => ({
      name: `on ${prefix}`,
      authority: "an act",
      duty: { kind: "ad-valorem", rate: `${next(1_000)}e-3` as `${number}` } as const,
      scope: { include: [prefix] },
      from,
      until: cuts[run],
    }));
  }).flat();
}

function regimeOf(measures: readonly TariffMeasureInput[]): TariffRegime {
  return tariffRegime({ imposer: "US", target: "CN", stacking: { kind: "additive" }, measures });
}

/** Products and days to look up; each product lies under some measure. */
function questionsOf(
  measures: readonly TariffMeasureInput[],
  count: number,
): readonly (readonly [string, Day])[] {
  const next = numbers(11);
  return Array.from({ length: count }, () => {
    const prefix = measures[next(measures.length)]!.scope!.include![0]!;
    return [prefix.padEnd(10, "1"), DAYS[next(DAYS.length)]!] as const;
  });
}

function lookUp(regime: TariffRegime, questions: readonly (readonly [string, Day])[]): number {
  let parts = 0;
  for (const [product, day] of questions) parts += tariffOn(regime, day, { product }).parts.length;
  return parts;
}

/** The measures on a product, found by looking at each. */
function scan(regime: TariffRegime, product: string): TariffRegime["measures"] {
  return regime.measures.filter(({ scope }) => product.startsWith(scope.include![0]!));
}

function checkAgainstScan(regime: TariffRegime, questions: readonly (readonly [string, Day])[]): void {
  const known = new Map<string, TariffRegime["measures"]>();
  for (const [product, day] of questions) {
    const onProduct = known.get(product) ?? scan(regime, product);
    known.set(product, onProduct);
    const inForce = onProduct.filter(
      ({ from, until }) => from <= day && (until === undefined || day < until),
    );
    const { parts, total } = tariffOn(regime, day, { product });
    if (parts.length !== inForce.length || parts.some(({ measure }, i) => measure !== inForce[i]))
      throw new Error(`other measures than looking at each finds, on ${product}, ${day}`);
    deepStrictEqual(
      total.toFixed(),
      parts.reduce((sum, { rate }) => sum.plus(rate), total.minus(total)).toFixed(),
    );
  }
}

/** The first look-up makes the index: its time, in five regimes that have none yet. */
function firstLookUp(measures: readonly TariffMeasureInput[]): number {
  const times = Array.from({ length: 5 }, () => {
    const regime = regimeOf(measures);
    const start = performance.now();
    tariffOn(regime, DAYS[1_500]!, { product: "1000000000" });
    return performance.now() - start;
  });
  return median(times);
}

/** Look-ups in scoped measures: how many a second, how long the index takes, and how the time grows. */
export function tariffLookUps(): Result[] {
  const inputs = SIZES.map(measuresOf);
  const regimes = inputs.map(regimeOf);
  const questions = inputs.map((measures) => questionsOf(measures, LOOK_UPS));
  checkAgainstScan(regimes[0]!, questions[0]!);
  checkAgainstScan(regimes[1]!, questions[1]!);
  checkAgainstScan(regimes[2]!, questions[2]!.slice(0, 2_000));

  const each = (time: number): string => `${((time / LOOK_UPS) * 1_000).toFixed(2)} µs`;
  const some = questions[1]!.slice(0, LOOK_UPS / 100);
  const [found, scanned] = inTurns(
    () => lookUp(regimes[1]!, questions[1]!),
    () => some.map(([product]) => scan(regimes[1]!, product)),
    5,
  );
  const rate = (LOOK_UPS / found) * 1_000;
  const making = firstLookUp(inputs[1]!);
  const growth = [1, 2].map((at): Result => {
    const [many, few] = inTurns(
      () => lookUp(regimes[at]!, questions[at]!),
      () => lookUp(regimes[0]!, questions[0]!),
      5,
    );
    // Twice the ratio of the logarithms: the caches of the machine hold less of a large index.
    const bar = (2 * Math.log(SIZES[at]!)) / Math.log(SIZES[0]);
    return {
      name: `tariffOn() among ${SIZES[at]!.toLocaleString("en")} measures`,
      measured: each(many),
      base: "among 1,000",
      against: each(few),
      value: `${(many / few).toFixed(2)} times the time`,
      bar: `at most ${bar.toFixed(1)}`,
      passed: many / few <= bar,
    };
  });
  return [
    {
      name: "tariffOn() among 12,000 measures",
      measured: each(found),
      base: "looking at each measure",
      against: each(scanned * 100),
      value: `${Math.round(rate).toLocaleString("en")} a second`,
      bar: "at least 200,000",
      passed: rate >= 200_000,
    },
    {
      name: "index of 12,000 measures, with one look-up",
      measured: milliseconds(making),
      base: "",
      against: "",
      value: milliseconds(making),
      bar: "under 300 ms",
      passed: making < 300,
    },
    ...growth,
  ];
}
