import { anyEffort, type Effort, isSpent, spend } from "./effort.js";
import { type Fraction, fraction, greatestDivisor } from "./exact-fraction.js";

/** Where a variable may lie, in whole units; `null` is no end. */
export interface WholeBounds {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/** A sum of variables with whole factors. */
export type Terms = readonly (readonly [variable: number, factor: bigint])[];

/** A sum that is zero, or lies on one side of it. */
export interface LinearRow extends WholeBounds {
  readonly terms: Terms;
}

/** How far a sum can be moved: up to a value, or without end along a ray; neither where the search gave up. */
export interface Optimum {
  readonly value: Fraction | null;
  /** The move per step of a variable, where there is no end. */
  readonly ray: ((variable: number) => Fraction) | null;
}

/** A variable in the terms of those that are held at an end: scale · x = Σ factors · held, which is `value`. */
interface Row {
  variable: number;
  scale: bigint;
  factors: bigint[];
  value: bigint;
}

/**
 * A simplex tableau in whole numbers: nothing is rounded. It starts at a point that meets all
 * rows, and every further question starts where the last one ended. By Bland's rule it always comes to an end.
 */
export interface Tableau {
  readonly bounds: WholeBounds[];
  /** The variables that are held at an end, and where. */
  readonly held: number[];
  readonly at: bigint[];
  readonly rows: Row[];
  /** The row of each variable that is not held. */
  readonly rowOf: Map<number, Row>;
}

/** Below this it costs more to divide a row by what its numbers share than to go on with it. */
const LARGE = 2n ** 128n;
const HUGE = 2n ** 512n;

/** Finds a point that meets all bounds and rows; `null` where there is none, "spent" where the search gave up. */
export function tableauOf(
  bounds: readonly WholeBounds[],
  rows: readonly LinearRow[],
  effort: Effort,
): Tableau | null | "spent" {
  const tableau: Tableau = {
    bounds: [...bounds],
    held: bounds.map((_, variable) => variable),
    at: bounds.map(({ low, high }) => low ?? high ?? 0n),
    rows: [],
    rowOf: new Map(),
  };
  for (const { terms, low, high } of rows) {
    if (isSpent(effort)) return "spent";
    addSum(tableau, terms, { low, high });
    spend(effort, terms.length * tableau.held.length);
    if (low === 0n && high === 0n) putIn(tableau, effort);
  }
  const found = settle(tableau, effort);
  return found === "settled" ? tableau : found;
}

/** Solves the sum that was added last, which is zero, for one of its variables, which leaves the others free of it. */
function putIn(tableau: Tableau, effort: Effort): void {
  const row = tableau.rows.at(-1)!;
  let column = row.factors.findIndex((factor) => factor === row.scale || factor === -row.scale);
  if (column === -1) column = row.factors.findIndex((factor) => factor !== 0n);
  if (column === -1) return;
  pivot(tableau, row, column, 0n, effort);
  // Held for good at zero, it adds nothing to any row.
  for (const other of tableau.rows) other.factors[column] = 0n;
}

/** Adds a sum as a variable of its own; its number. */
export function addSum(tableau: Tableau, terms: Terms, bounds: WholeBounds): number {
  const variable = tableau.bounds.length;
  let scale = 1n;
  for (const [of] of terms) {
    const own = tableau.rowOf.get(of)?.scale ?? 1n;
    scale *= own / greatestDivisor(scale, own);
  }
  const factors = tableau.held.map(() => 0n);
  let value = 0n;
  for (const [of, factor] of terms) {
    const row = tableau.rowOf.get(of);
    if (row === undefined) {
      const column = tableau.held.indexOf(of);
      factors[column]! += factor * scale;
      value += factor * scale * tableau.at[column]!;
      continue;
    }
    const by = (factor * scale) / row.scale;
    for (let column = 0; column < factors.length; column++) factors[column]! += by * row.factors[column]!;
    value += by * row.value;
  }
  const row = { variable, scale, factors, value };
  tableau.bounds.push(bounds);
  tableau.rows.push(row);
  tableau.rowOf.set(variable, row);
  return variable;
}

/** Takes back the sum that was added last, which must have no bounds. */
export function dropSum(tableau: Tableau): void {
  tableau.rowOf.delete(tableau.bounds.length - 1);
  tableau.bounds.pop();
  tableau.rows.pop();
}

/** The value of a variable at the present point. */
export function valueAt({ held, at, rowOf }: Tableau, variable: number): Fraction {
  const row = rowOf.get(variable);
  return row === undefined ? fraction(at[held.indexOf(variable)]!) : fraction(row.value, row.scale);
}

/** Moves to a point where a variable is greatest (side 1) or least (side −1). */
export function optimise(
  tableau: Tableau,
  variable: number,
  side: 1 | -1,
  effort: Effort = anyEffort(),
): Optimum {
  for (;;) {
    const row = tableau.rowOf.get(variable);
    const end = side > 0 ? tableau.bounds[variable]!.high : tableau.bounds[variable]!.low;
    if (end !== null && row !== undefined && row.value === end * row.scale)
      return { value: fraction(end), ray: null };
    const entering = row === undefined ? freeColumn(tableau, variable, side) : improving(tableau, row, side);
    if (entering === null) return { value: valueAt(tableau, variable), ray: null };
    if (isSpent(effort)) return { value: null, ray: null };
    if (!advance(tableau, entering.column, entering.direction, effort))
      return { value: null, ray: rayOf(tableau, entering.column, entering.direction) };
  }
}

interface Move {
  readonly column: number;
  readonly direction: 1 | -1;
}

/** The held variable itself, where it can still move to its side. */
function freeColumn(tableau: Tableau, variable: number, side: 1 | -1): Move | null {
  const column = tableau.held.indexOf(variable);
  return canMove(tableau, column, side) ? { column, direction: side } : null;
}

/** The first held variable whose move takes a row to a side. */
function improving(tableau: Tableau, row: Row, side: 1 | -1): Move | null {
  let best: Move | null = null;
  for (let column = 0; column < row.factors.length; column++) {
    const factor = row.factors[column]!;
    if (factor === 0n) continue;
    const direction = factor > 0n === side > 0 ? 1 : -1;
    if (best !== null && tableau.held[column]! > tableau.held[best.column]!) continue;
    if (canMove(tableau, column, direction)) best = { column, direction };
  }
  return best;
}

function canMove({ bounds, held, at }: Tableau, column: number, direction: 1 | -1): boolean {
  const { low, high } = bounds[held[column]!]!;
  return direction > 0 ? high === null || at[column]! < high : low === null || at[column]! > low;
}

/** Moves a held variable until it or another meets an end; false where none ever does. */
function advance(tableau: Tableau, column: number, direction: 1 | -1, effort: Effort): boolean {
  const { bounds, held, at, rows } = tableau;
  const own = bounds[held[column]!]!;
  const end = direction > 0 ? own.high : own.low;
  // The length of the step is over / under.
  let over = end === null ? null : direction > 0 ? end - at[column]! : at[column]! - end;
  let under = 1n;
  let leaving: Row | null = null;
  let first = held[column]!;
  let to = 0n;
  for (const row of rows) {
    const factor = direction > 0 ? row.factors[column]! : -row.factors[column]!;
    if (factor === 0n) continue;
    const { low, high } = bounds[row.variable]!;
    const limit = factor > 0n ? high : low;
    if (limit === null) continue;
    const size = factor > 0n ? factor : -factor;
    const room = factor > 0n ? limit * row.scale - row.value : row.value - limit * row.scale;
    const order = over === null ? -1n : room * under - over * size;
    if (order > 0n || (order === 0n && row.variable > first)) continue;
    [over, under, leaving, first, to] = [room, size, row, row.variable, limit];
  }
  if (over === null) return false;
  spend(effort, rows.length);
  if (leaving === null) hold(tableau, column, end!);
  else pivot(tableau, leaving, column, to, effort);
  return true;
}

/** Moves a held variable to another value. */
function hold({ at, rows }: Tableau, column: number, to: bigint): void {
  const by = to - at[column]!;
  for (const row of rows) row.value += row.factors[column]! * by;
  at[column] = to;
}

/** Holds the variable of a row at an end and lets the one that was held in a column go. */
function pivot(tableau: Tableau, row: Row, column: number, to: bigint, effort: Effort): void {
  const { held, at, rows, rowOf } = tableau;
  const factor = row.factors[column]!;
  const sign = factor < 0n ? -1n : 1n;
  const { scale } = row;
  const entering = held[column]!;
  const before = at[column]!;
  rowOf.delete(row.variable);
  held[column] = row.variable;
  at[column] = to;
  row.value = sign * (scale * to - row.value + factor * before);
  for (let i = 0; i < row.factors.length; i++)
    if (row.factors[i] !== 0n) row.factors[i] = -sign * row.factors[i]!;
  row.factors[column] = sign * scale;
  row.scale = sign * factor;
  row.variable = entering;
  rowOf.set(entering, row);
  reduce(row);
  // Large numbers take longer.
  const cost = row.factors.length * (row.scale < LARGE ? 1 : row.scale < HUGE ? 4 : 16);
  for (const other of rows) {
    const by = other.factors[column]!;
    if (other === row || by === 0n) continue;
    spend(effort, cost);
    const common = row.scale === 1n ? 1n : greatestDivisor(by, row.scale);
    const [ours, theirs] = [row.scale / common, by / common];
    other.value = ours * (other.value - by * before) + theirs * row.value;
    other.factors[column] = 0n;
    other.scale *= ours;
    for (let i = 0; i < row.factors.length; i++) {
      const mine = other.factors[i]!;
      const added = row.factors[i]!;
      if (mine !== 0n && ours !== 1n) other.factors[i] = mine * ours;
      if (added !== 0n) other.factors[i]! += theirs * added;
    }
    reduce(other);
  }
}

/** Divides a row by what all its numbers share. */
function reduce(row: Row): void {
  if (row.scale < LARGE) return;
  let common = row.scale;
  for (const factor of row.factors) {
    if (common === 1n) return;
    if (factor !== 0n) common = greatestDivisor(common, factor);
  }
  row.scale /= common;
  row.value /= common;
  for (let i = 0; i < row.factors.length; i++) if (row.factors[i] !== 0n) row.factors[i]! /= common;
}

/** Moves into all bounds; `null` where no point lies in them. */
function settle(tableau: Tableau, effort: Effort): "settled" | "spent" | null {
  for (;;) {
    let broken: Row | null = null;
    let [side, to]: [1 | -1, bigint] = [1, 0n];
    for (const row of tableau.rows) {
      if (broken !== null && row.variable > broken.variable) continue;
      const { low, high } = tableau.bounds[row.variable]!;
      if (low !== null && row.value < low * row.scale) [broken, side, to] = [row, 1, low];
      else if (high !== null && row.value > high * row.scale) [broken, side, to] = [row, -1, high];
    }
    if (broken === null) return "settled";
    const entering = improving(tableau, broken, side);
    if (entering === null) return null;
    if (isSpent(effort)) return "spent";
    spend(effort, tableau.rows.length);
    pivot(tableau, broken, entering.column, to, effort);
  }
}

function rayOf({ held, rowOf }: Tableau, column: number, direction: 1 | -1): (variable: number) => Fraction {
  const by = BigInt(direction);
  const moved = held[column]!;
  const moves = new Map(
    [...rowOf].map(([variable, row]) => [variable, fraction(row.factors[column]! * by, row.scale)]),
  );
  return (variable) => moves.get(variable) ?? fraction(variable === moved ? by : 0n);
}
