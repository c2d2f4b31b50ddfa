import type { Comparison, Month, Period } from "tradefigures";
import { monthAt, ordinalOf } from "../../src/period/month.js";
import { monthBefore, nearest, type World, type WorldFlow } from "./claim-world.js";
import { divided, minus, order, plus, type Rational, ratio, times } from "./rational.js";

// The verdict of a printed figure, worked out a second time: in exact ratios, from what the world printed. Nothing of
// the check itself is used here.

/** Which figure of the world is meant. */
export interface Meant {
  readonly kind: "level" | "growth" | "change";
  readonly flow: WorldFlow;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly partner?: string;
}

/** All values from one end to another. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
  readonly closed: readonly [boolean, boolean];
}

export const ONE = ratio(1n, 1n);
const HALF = ratio(1n, 2n);
const TENTH = ratio(1n, 10n);
const HUNDREDTH = ratio(1n, 100n);
const THOUSANDTH = ratio(1n, 1000n);

/** All that rounds half away from zero to a multiple of a step. */
export function rangeOfPrint(value: Rational, step: Rational): Range {
  const half = times(step, HALF);
  const sign = order(value, ratio(0n, 1n));
  return { low: minus(value, half), high: plus(value, half), closed: [sign > 0, sign < 0] };
}

/** The verdict on a print; `null` where the world has no such figure. */
export function verdictOn(
  world: World,
  meant: Meant,
  print: Range,
): "supported" | "consistent" | "contradicted" | null {
  return verdictOfRanges(rangesOf(world, meant), print);
}

/** The verdict of what speaks most for a print; `null` where nothing is known. */
export function verdictOfRanges(ranges: readonly Range[], print: Range): ReturnType<typeof verdictOn> {
  if (ranges.length === 0) return null;
  const verdicts = ranges.map((range) => (within(range, print) ? 2 : meet(range, print) ? 1 : 0));
  return (["contradicted", "consistent", "supported"] as const)[Math.max(...verdicts)]!;
}

/** Every interval that the evidence gives a figure. */
export function rangesOf(world: World, meant: Meant): readonly Range[] {
  const { kind, flow, period, comparison, partner } = meant;
  if (partner !== undefined) {
    const month = period as Month;
    return [rangeOfPrint(roundedTo(world.partnerGrowth(partner, month), THOUSANDTH), THOUSANDTH)];
  }
  if (kind === "level") return levelRanges(world, flow, period, "now");
  const before = basePeriod(period, comparison);
  if (before === null) return [];
  const isPublished = world.knowledge === "published" && kind === "growth" && comparison === "year-on-year";
  if (isPublished && flow !== "balance" && !period.includes("/")) {
    const [now, then] = [world.level(flow, period, "first"), world.level(flow, before, "revised")];
    if (now === null || then === null) return [];
    return [rangeOfPrint(roundedTo(minus(divided(now, then), ONE), THOUSANDTH), THOUSANDTH)];
  }
  const bases = levelRanges(world, flow, before, "base");
  return levelRanges(world, flow, period, "now").flatMap((now) =>
    bases.map((base) => (kind === "growth" ? growth(now, base) : difference(now, base))),
  );
}

export function basePeriod(period: Period, comparison: Comparison): Period | null {
  const months = comparison === "year-on-year" ? 12 : 1;
  if (comparison === "month-on-month" && period.includes("/")) return null;
  return period
    .split("/")
    .map((month) => monthBefore(month as Month, months))
    .join("/") as Period;
}

function roundedTo(value: Rational, step: Rational): Rational {
  return times(step, ratio(nearest(divided(value, step)), 1n));
}

/** What was printed of a level: now in the first release; of a base in the first release and in the later copy. */
function levelRanges(world: World, flow: WorldFlow, period: Period, role: "now" | "base"): readonly Range[] {
  const copy = (): Range | null => released(world, flow, period, "revised", TENTH);
  if (world.knowledge === "levels") return [copy()].flatMap((range) => range ?? []);
  const first = released(world, flow, period, "first", HUNDREDTH);
  if (role === "now") return [first].flatMap((range) => range ?? []);
  return [copy(), first].flatMap((range) => range ?? []);
}

function released(
  world: World,
  flow: WorldFlow,
  period: Period,
  vintage: "first" | "revised",
  step: Rational,
): Range | null {
  // Only the months were printed in the copy, and summed; a year to date was printed in the first releases.
  const [from, to] = [period.slice(0, 7), period.slice(-7)] as [Month, Month];
  const isSummed = vintage === "revised" && from !== to;
  const parts = isSummed ? monthsBetween(from, to).map((month) => month as Period) : [period];
  const ranges = parts.map((part) => single(world, flow, part, vintage, step));
  return ranges.includes(null) ? null : (ranges as Range[]).reduce(added);
}

function single(
  world: World,
  flow: WorldFlow,
  period: Period,
  vintage: "first" | "revised",
  step: Rational,
): Range | null {
  const print = (of: WorldFlow): Range | null => {
    const value = world.level(of, period, vintage);
    return value === null ? null : rangeOfPrint(roundedTo(value, step), step);
  };
  const [x, m] = [print("exports"), print("imports")];
  if (x === null || m === null) return null;
  const hasBalance = vintage === "first" && !period.includes("/");
  const b = hasBalance ? print("balance")! : null;
  if (flow === "balance") return b === null ? difference(x, m) : common(b, difference(x, m));
  if (b === null) return flow === "exports" ? x : m;
  return flow === "exports" ? common(x, added(m, b)) : common(m, difference(x, b));
}

function monthsBetween(from: Month, to: Month): readonly Month[] {
  return Array.from({ length: ordinalOf(to) - ordinalOf(from) + 1 }, (_, at) =>
    monthAt(ordinalOf(from) + at),
  );
}

function added(a: Range, b: Range): Range {
  return {
    low: plus(a.low, b.low),
    high: plus(a.high, b.high),
    closed: [a.closed[0] && b.closed[0], a.closed[1] && b.closed[1]],
  };
}

function difference(a: Range, b: Range): Range {
  return {
    low: minus(a.low, b.high),
    high: minus(a.high, b.low),
    closed: [a.closed[0] && b.closed[1], a.closed[1] && b.closed[0]],
  };
}

/** Of positive levels. */
function growth(a: Range, b: Range): Range {
  return {
    low: minus(divided(a.low, b.high), ONE),
    high: minus(divided(a.high, b.low), ONE),
    closed: [a.closed[0] && b.closed[1], a.closed[1] && b.closed[0]],
  };
}

function common(a: Range, b: Range): Range {
  const [low, high] = [order(a.low, b.low), order(a.high, b.high)];
  return {
    low: low >= 0 ? a.low : b.low,
    high: high <= 0 ? a.high : b.high,
    closed: [
      low > 0 ? a.closed[0] : low < 0 ? b.closed[0] : a.closed[0] && b.closed[0],
      high < 0 ? a.closed[1] : high > 0 ? b.closed[1] : a.closed[1] && b.closed[1],
    ],
  };
}

function within(a: Range, b: Range): boolean {
  const [low, high] = [order(a.low, b.low), order(a.high, b.high)];
  return (
    (low > 0 || (low === 0 && (b.closed[0] || !a.closed[0]))) &&
    (high < 0 || (high === 0 && (b.closed[1] || !a.closed[1])))
  );
}

export function meet(a: Range, b: Range): boolean {
  const [one, other] = [order(a.low, b.high), order(b.low, a.high)];
  return (
    (one < 0 || (one === 0 && a.closed[0] && b.closed[1])) &&
    (other < 0 || (other === 0 && b.closed[0] && a.closed[1]))
  );
}
