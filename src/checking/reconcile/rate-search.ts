import { type Effort, isSpent, partOf } from "./effort.js";
import { compareFractions, type Fraction, fraction } from "./exact-fraction.js";
import { ALL, type Range, sideOf } from "./exact-range.js";
import {
  type LinkedLevels,
  type LinkedProgram,
  levelHull,
  linkedProgram,
  ratioHull,
  scaleOf,
} from "./linked-levels.js";
import type { Form } from "./model.js";

/** Linked levels with a rate that multiplies several of them: for each value of the rate it is a linear program. */
export interface LevelsByRate extends Part {
  readonly linked: LinkedLevels;
  readonly rate: number;
  readonly scale: bigint;
  /** Whether the search for the first value of the rate gave up. */
  readonly isSpent: boolean;
}

type Rates = Omit<LevelsByRate, "isSpent">;

/** Units of a rate finer than what is given, so that it can be cut to a billionth. */
const FINE = 10n ** 15n;
const BILLION = 1_000_000_000n;

/** The factor that all products of linked levels share; `null` where there is none, or nothing bounds it. */
export function sharedRate({ products, narrowed }: LinkedLevels): number | null {
  const isRate = (level: number): boolean => {
    const { low, high } = narrowed[level]!;
    return (
      low !== null &&
      high !== null &&
      products.every(
        ({ factors: [a, b] }) => (a === level || b === level) && sideOf(narrowed[a === level ? b : a]!) !== 0,
      )
    );
  };
  return products[0]!.factors.find(isRate) ?? null;
}

/**
 * Cuts off the values of a rate at both ends that nothing can go with, to a billionth or as far as the effort goes;
 * `null` where none is left.
 */
export function levelsByRate(linked: LinkedLevels, rate: number, effort: Effort): LevelsByRate | null {
  const scale = scaleOf(linked, FINE);
  const { low, high } = linked.narrowed[rate]!;
  const whole = { linked, rate, scale, low: floorOf(low!, scale), high: -floorOf(negated(high!), scale) };
  const half = partOf(effort, 2);
  const first = edgeOf(whole, 1, half);
  if (first === null) return null;
  // Where there is a first value there is a last one.
  return { ...whole, low: first, high: edgeOf(whole, -1, effort)!, isSpent: isSpent(half) };
}

/** All values of a level, over all values of the rate. */
export function levelHullOverRates(search: LevelsByRate, level: number, effort: Effort): Range {
  const { linked, rate, scale, low, high } = search;
  if (level === rate) return { low: fraction(low, scale), high: fraction(high, scale) };
  const known = linked.narrowed[level]!;
  return hullOverRates(search, (program) => levelHull(program, level, known, effort), known, effort);
}

/** All values of a ratio, over all values of the rate; `null` where the level below may be zero. */
export function ratioHullOverRates(
  search: LevelsByRate,
  form: Form,
  within: Range | null,
  effort: Effort,
): Range | null {
  const whole = programIn(search, search, effort);
  if (whole !== "spent" && ratioHull(whole, form, within, effort) === null) return null;
  const known = within ?? ALL;
  return hullOverRates(search, (program) => ratioHull(program, form, within, effort) ?? known, known, effort);
}

interface Part {
  readonly low: bigint;
  readonly high: bigint;
}

/** The first value of the rate from below (side 1) or from above (−1) that something goes with. */
function edgeOf(search: Rates, side: 1 | -1, effort: Effort): bigint | null {
  const parts: Part[] = [search];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const program = programIn(search, part, effort);
    if (program !== "spent" && program.branches.length === 0) continue;
    if (program === "spent" || isNarrow(part)) return side > 0 ? part.low : part.high;
    const [lower, upper] = halves(part);
    parts.push(...(side > 0 ? [upper, lower] : [lower, upper]));
  }
  return null;
}

function hullOverRates(
  search: LevelsByRate,
  ask: (program: LinkedProgram) => Range,
  known: Range,
  effort: Effort,
): Range {
  return {
    low: endOverRates(search, (program) => ask(program).low, -1, known.low, partOf(effort, 2)),
    high: endOverRates(search, (program) => ask(program).high, 1, known.high, effort),
  };
}

/** Values of the rate, and how far an end reaches with them at most; `null`: without end. */
interface Reached extends Part {
  readonly reach: Fraction | null;
}

/**
 * The furthest end over all rates: the part that reaches furthest is halved, until it is a billionth wide, a single
 * rate reaches as far or the effort is spent. `known` is an end that is never gone beyond.
 */
function endOverRates(
  search: LevelsByRate,
  ask: (program: LinkedProgram) => Fraction | null,
  side: 1 | -1,
  known: Fraction | null,
  effort: Effort,
): Fraction | null {
  const isFurther = (a: Fraction | null, b: Fraction | null): boolean =>
    b !== null && (a === null || compareFractions(a, b) * side > 0);
  const parts: Reached[] = [];
  let reached: Fraction | null | undefined;
  const visit = (part: Part, atMost: Fraction | null): void => {
    const program = isSpent(effort) ? "spent" : programIn(search, part, effort);
    const isOne = part.low === part.high;
    if (program === "spent") {
      if (!isOne) parts.push({ ...part, reach: atMost });
      return;
    }
    if (program.branches.length === 0) return;
    const reach = ask(program);
    if (!isOne) parts.push({ ...part, reach });
    else if (!isSpent(effort) && (reached === undefined || isFurther(reach, reached))) reached = reach;
  };
  const { low, high } = search;
  for (const part of [
    { low, high },
    { low, high: low },
    { low: high, high },
  ])
    visit(part, known);
  for (;;) {
    const best = parts.reduce<Reached | null>(
      (found, part) => (found === null || isFurther(part.reach, found.reach) ? part : found),
      null,
    );
    if (best === null || (reached !== undefined && !isFurther(best.reach, reached))) return reached ?? null;
    if (best.reach === null || isNarrow(best) || isSpent(effort)) return best.reach;
    parts.splice(parts.indexOf(best), 1);
    const [lower, upper] = halves(best);
    for (const part of [lower, upper, { low: upper.low, high: upper.low }]) visit(part, best.reach);
  }
}

function programIn(
  { linked, rate, scale }: Rates,
  { low, high }: Part,
  effort: Effort,
): LinkedProgram | "spent" {
  return linkedProgram(linked, scale, { level: rate, low, high }, effort);
}

function isNarrow({ low, high }: Part): boolean {
  const size = high < 0n ? -low : high;
  return (high - low) * BILLION <= size || high - low <= 1n;
}

function halves({ low, high }: Part): readonly [Part, Part] {
  const middle = low + (high - low) / 2n;
  return [
    { low, high: middle },
    { low: middle, high },
  ];
}

function floorOf({ over, under }: Fraction, scale: bigint): bigint {
  const product = over * scale;
  const whole = product / under;
  return product < 0n && whole * under !== product ? whole - 1n : whole;
}

const negated = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
