import { compareFractions, type Fraction, fraction } from "./exact-fraction.js";
import { type Range, sideOf } from "./exact-range.js";
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
export interface LevelsByRate {
  readonly linked: LinkedLevels;
  readonly rate: number;
  readonly scale: bigint;
  readonly low: bigint;
  readonly high: bigint;
}

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

/** Cuts off the values of a rate at both ends that nothing can go with, to a billionth; `null` where none is left. */
export function levelsByRate(linked: LinkedLevels, rate: number): LevelsByRate | null {
  const scale = scaleOf(linked, FINE);
  const { low, high } = linked.narrowed[rate]!;
  const whole = { linked, rate, scale, low: floorOf(low!, scale), high: -floorOf(negated(high!), scale) };
  const first = edgeOf(whole, 1);
  return first === null ? null : { ...whole, low: first, high: edgeOf(whole, -1)! };
}

/** All values of a level, over all values of the rate. */
export function levelHullOverRates(search: LevelsByRate, level: number): Range {
  const { linked, rate, scale, low, high } = search;
  if (level === rate) return { low: fraction(low, scale), high: fraction(high, scale) };
  return hullOverRates(search, (program) => levelHull(program, level, linked.narrowed[level]!));
}

/** All values of a ratio, over all values of the rate; `null` where the level below may be zero. */
export function ratioHullOverRates(search: LevelsByRate, form: Form, within: Range | null): Range | null {
  if (ratioHull(programIn(search, search), form, within) === null) return null;
  return hullOverRates(search, (program) => ratioHull(program, form, within)!);
}

interface Part {
  readonly low: bigint;
  readonly high: bigint;
}

/** The first value of the rate from below (side 1) or from above (−1) that something goes with. */
function edgeOf(search: LevelsByRate, side: 1 | -1): bigint | null {
  const parts: Part[] = [search];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (programIn(search, part).branches.length === 0) continue;
    if (isNarrow(part)) return side > 0 ? part.low : part.high;
    const [lower, upper] = halves(part);
    parts.push(...(side > 0 ? [upper, lower] : [lower, upper]));
  }
  return null;
}

function hullOverRates(search: LevelsByRate, ask: (program: LinkedProgram) => Range): Range {
  return {
    low: endOverRates(search, (program) => ask(program).low, -1),
    high: endOverRates(search, (program) => ask(program).high, 1),
  };
}

/**
 * The furthest end over all rates: the part that reaches furthest is halved, until it is a billionth wide or a single
 * rate reaches as far.
 */
function endOverRates(
  search: LevelsByRate,
  ask: (program: LinkedProgram) => Fraction | null,
  side: 1 | -1,
): Fraction | null {
  const isFurther = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) * side > 0;
  const parts: (Part & { readonly reach: Fraction })[] = [];
  let reached: Fraction | null = null;
  let endless = false;
  const visit = (part: Part): void => {
    const program = programIn(search, part);
    if (program.branches.length === 0) return;
    const reach = ask(program);
    if (reach === null) endless = true;
    else if (part.low < part.high) parts.push({ ...part, reach });
    else if (reached === null || isFurther(reach, reached)) reached = reach;
  };
  const { low, high } = search;
  for (const part of [
    { low, high },
    { low, high: low },
    { low: high, high },
  ])
    visit(part);
  while (!endless) {
    const best = parts.reduce<(typeof parts)[number] | null>(
      (found, part) => (found === null || isFurther(part.reach, found.reach) ? part : found),
      null,
    );
    if (best === null || (reached !== null && !isFurther(best.reach, reached))) return reached;
    if (isNarrow(best)) return best.reach;
    parts.splice(parts.indexOf(best), 1);
    const [lower, upper] = halves(best);
    for (const part of [lower, upper, { low: upper.low, high: upper.low }]) visit(part);
  }
  return null;
}

function programIn({ linked, rate, scale }: LevelsByRate, { low, high }: Part): LinkedProgram {
  return linkedProgram(linked, scale, { level: rate, low, high });
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
