import { type Effort, isSpent } from "./effort.js";
import { type Fraction, fraction, greatestDivisor } from "./exact-fraction.js";
import { hullOf, isSingle, type Range, sideOf } from "./exact-range.js";
import { isAt, lessRatio, optimiseRatio, someRatio } from "./fractional-program.js";
import {
  type LinearRow,
  optimise,
  type Tableau,
  type Terms,
  tableauOf,
  valueAt,
  type WholeBounds,
} from "./linear-program.js";
import type { Form, Measured, ProductRule } from "./model.js";

/** Levels that rules tie together, with what is known of them. */
export interface LinkedLevels {
  readonly levels: readonly number[];
  readonly sums: readonly Terms[];
  readonly products: readonly ProductRule[];
  readonly ratios: readonly (Measured & { readonly within: Range })[];
  /** What is given of each level of the model. */
  readonly given: readonly Range[];
  /** What the rules leave of each, one by one. */
  readonly narrowed: readonly Range[];
}

/** A rate within bounds, in the whole units of its program: it takes the place of one factor of every product. */
export interface Box {
  readonly level: number;
  readonly low: bigint;
  readonly high: bigint;
}

/** The linear program of linked levels, once for each choice of signs; a level is a whole number of units there. */
export interface LinkedProgram {
  readonly columns: ReadonlyMap<number, number>;
  readonly scale: bigint;
  readonly branches: readonly Tableau[];
}

/** More open signs would be more branches than can be gone through. */
const MOST_OPEN_SIGNS = 6;

/** The units of linked levels: in them all that is given is a whole number, `fine` times over. */
export function scaleOf({ levels, given }: LinkedLevels, fine = 1n): bigint {
  let scale = 1n;
  for (const level of levels)
    for (const end of [given[level]!.low, given[level]!.high])
      if (end !== null) scale *= end.under / greatestDivisor(scale, end.under);
  return scale * fine;
}

/** The bases of ratios whose sign is open. */
function openSigns({ ratios, narrowed }: LinkedLevels): number[] {
  const open = ratios.map(({ under }) => under!).filter((level) => sideOf(narrowed[level]!) === 0);
  return [...new Set(open)];
}

/**
 * Sets up the program of linked levels; branches that have no solution are left out. "spent" where the search for a
 * solution gave up, or more signs are open than can be tried.
 */
export function linkedProgram(
  linked: LinkedLevels,
  scale: bigint,
  box: Box | null,
  effort: Effort,
): LinkedProgram | "spent" {
  const columns = new Map(linked.levels.map((level, column) => [level, column]));
  const open = openSigns(linked);
  if (open.length > MOST_OPEN_SIGNS) return "spent";
  const branches: Tableau[] = [];
  for (let choice = 0; choice < 2 ** open.length; choice++) {
    const sideAt = (level: number): -1 | 1 => {
      const place = open.indexOf(level);
      if (place === -1) return sideOf(linked.narrowed[level]!) < 0 ? -1 : 1;
      return ((choice >> place) & 1) === 1 ? -1 : 1;
    };
    const tableau = tableauOf(
      boundsOf(linked, scale, box, sideAt),
      rowsOf(linked, columns, scale, box, sideAt),
      effort,
    );
    if (tableau === "spent") return "spent";
    if (
      tableau !== null &&
      linked.ratios.every(({ under }) => canLeaveZero(tableau, columns.get(under!)!, sideAt(under!), effort))
    )
      branches.push(tableau);
  }
  return { columns, scale, branches };
}

/** All values of a level; `known` is a range that it does not leave. */
export function levelHull(program: LinkedProgram, level: number, known: Range, effort: Effort): Range {
  const ends = program.branches.map((tableau) => ({
    low: levelEnd(program, tableau, level, -1, known.low, effort),
    high: levelEnd(program, tableau, level, 1, known.high, effort),
  }));
  return ends.reduce(hullOf);
}

/** The end of a level on one side. */
function levelEnd(
  { columns, scale }: LinkedProgram,
  tableau: Tableau,
  level: number,
  side: 1 | -1,
  known: Fraction | null,
  effort: Effort,
): Fraction | null {
  const column = columns.get(level)!;
  const inUnits = ({ over, under }: Fraction): Fraction => fraction(over, under * scale);
  const present = inUnits(valueAt(tableau, column));
  if (isAt(present, known)) return present;
  const { value } = optimise(tableau, column, side, effort);
  // Where the search gave up it goes as far as is known.
  return value === null ? (isSpent(effort) ? known : null) : inUnits(value);
}

/** All values of a ratio; `null` where the level below may be zero. `within` is what its figure says. */
export function ratioHull(
  program: LinkedProgram,
  form: Form,
  within: Range | null,
  effort: Effort,
): Range | null {
  let hull: Range | null = null;
  for (const tableau of program.branches) {
    const found = ratioHullIn(program, tableau, form, within, effort);
    if (found === null) return null;
    hull = hull === null ? found : hullOf(hull, found);
  }
  return hull;
}

function ratioHullIn(
  { columns }: LinkedProgram,
  tableau: Tableau,
  form: Form,
  within: Range | null,
  effort: Effort,
): Range | null {
  const base = columns.get(form.under!)!;
  const side = within === null ? certainSide(tableau, base, effort) : sideOfBounds(tableau.bounds[base]!);
  if (side === 0) return null;
  const by = BigInt(side);
  const ratio = {
    over: form.over.map(([level, factor]) => [columns.get(level)!, factor * by] as const),
    under: [[base, by]] as Terms,
  };
  const present = someRatio(tableau, ratio, effort);
  // The search gave up before it left zero: only what a figure says is known.
  if (present === null) return within;
  const end = (to: 1 | -1, goal: Fraction | null = null): Fraction | null =>
    isAt(present, goal) ? goal : (optimiseRatio(tableau, ratio, to, present, effort) ?? goal);
  return { low: end(-1, within?.low), high: end(1, within?.high) };
}

/** A base that can only be zero has no ratio. Where each can leave zero, all can at once: half-way between. */
function canLeaveZero(tableau: Tableau, column: number, side: 1 | -1, effort: Effort): boolean {
  return valueAt(tableau, column).over !== 0n || optimise(tableau, column, side, effort).value?.over !== 0n;
}

/** The one sign that a level has; 0 where it may be zero. */
function certainSide(tableau: Tableau, column: number, effort: Effort): -1 | 0 | 1 {
  const low = optimise(tableau, column, -1, effort).value;
  if (low !== null && low.over > 0n) return 1;
  const high = optimise(tableau, column, 1, effort).value;
  return high !== null && high.over < 0n ? -1 : 0;
}

function sideOfBounds({ low }: WholeBounds): -1 | 1 {
  return low !== null && low >= 0n ? 1 : -1;
}

function boundsOf(
  { levels, given, ratios }: LinkedLevels,
  scale: bigint,
  box: Box | null,
  sideAt: (level: number) => -1 | 1,
): WholeBounds[] {
  const bases = new Set(ratios.map(({ under }) => under!));
  return levels.map((level) => {
    if (box?.level === level) return { low: box.low, high: box.high };
    const whole = (end: Fraction | null): bigint | null => end && (end.over * scale) / end.under;
    const low = whole(given[level]!.low);
    const high = whole(given[level]!.high);
    if (!bases.has(level)) return { low, high };
    return sideAt(level) > 0
      ? { low: low === null || low < 0n ? 0n : low, high }
      : { low, high: high === null || high > 0n ? 0n : high };
  });
}

function rowsOf(
  { sums, products, ratios, given, narrowed }: LinkedLevels,
  columns: ReadonlyMap<number, number>,
  scale: bigint,
  box: Box | null,
  sideAt: (level: number) => -1 | 1,
): LinearRow[] {
  const inColumns = (terms: Terms): Terms => terms.map(([level, factor]) => [columns.get(level)!, factor]);
  const rows: LinearRow[] = sums.map((sum) => ({ terms: inColumns(sum), low: 0n, high: 0n }));
  const within = (over: Terms, under: number, range: Range, side: -1 | 1): void => {
    const beyond = (end: Fraction): Terms => inColumns(lessRatio(over, [[under, 1n]], end));
    const [least, most] = side > 0 ? [0n, null] : [null, 0n];
    if (isSingle(range)) rows.push({ terms: beyond(range.low!), low: 0n, high: 0n });
    else {
      if (range.low !== null) rows.push({ terms: beyond(range.low), low: least, high: most });
      if (range.high !== null) rows.push({ terms: beyond(range.high), low: most, high: least });
    }
  };
  for (const ratio of ratios) within(ratio.over, ratio.under!, ratio.within, sideAt(ratio.under!));
  for (const { of, factors } of products) {
    const rate = factors.find((level) => level === box?.level || isSingle(given[level]!))!;
    const amount = factors[0] === rate ? factors[1] : factors[0];
    const range =
      rate === box?.level ? { low: fraction(box.low, scale), high: fraction(box.high, scale) } : given[rate]!;
    within([[of, 1n]], amount, range, sideOf(narrowed[amount]!) < 0 ? -1 : 1);
  }
  return rows;
}
