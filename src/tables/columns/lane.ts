import { type Decimal, fromUnits, readDecimal, ZERO } from "../../decimal/decimal.js";

// A figure is kept as a whole number of 10^-scale, in a float64, where it is 2^52 at most: so the sum of any two is
// exact. Wider figures stand beside as decimals.
const MOST_UNITS = 2 ** 52;
const MOST_PLACES = 9;
const TENS: readonly number[] = /* @__PURE__ */ Array.from({ length: 16 }, (_, n) => Number(`1e${n}`));

/** Figures of some rows. `NaN`: none, or one that is among the wide. */
export interface Lane {
  scale: number;
  units: Float64Array<ArrayBuffer>;
  wide: Map<number, Decimal> | null;
}

/** A lane that is not written any more. */
export interface PackedLane extends Readonly<Lane> {
  /** How many figures it has. */
  readonly figures: number;
  /** So many units, whichever they are, are 2^52 at most together. */
  readonly atOnce: number;
  /** The sum of the units; `null` where it could be wider than 2^52 on the way. */
  readonly sum: number | null;
}

/** A lane with room for so many figures. */
export function emptyLane(room: number): Lane {
  return { scale: 0, units: new Float64Array(room), wide: null };
}

/** Puts a whole number of 10^-places at a place, exactly; it must be 2^52 at most. */
export function putUnits(lane: Lane, at: number, units: number, places: number): void {
  if (places === lane.scale && units <= MOST_UNITS && units >= -MOST_UNITS) {
    lane.units[at] = units;
    return;
  }
  if (places > lane.scale) {
    if (places <= MOST_PLACES) rescale(lane, at, places);
    else {
      putWide(lane, at, fromUnits(BigInt(units), -places));
      return;
    }
  }
  const scaled = units * TENS[lane.scale - places]!;
  if (scaled <= MOST_UNITS && scaled >= -MOST_UNITS) lane.units[at] = scaled;
  else putWide(lane, at, fromUnits(BigInt(units), -places));
}

/** Puts the text of a decimal number at a place, exactly; throws where it is none. */
export function putText(lane: Lane, at: number, text: string, field: string): void {
  if (putShort(lane, at, text)) return;
  const value = readDecimal(text, field);
  if (!putShort(lane, at, value.toFixed())) putWide(lane, at, value);
}

const SHORT = /^(-?)(?=[\d.]{1,16}$)(\d{1,15})(?:\.(\d{1,14}))?$/;

/** Puts a number of few digits, written without an exponent; false where it is none. */
function putShort(lane: Lane, at: number, text: string): boolean {
  const short = SHORT.exec(text);
  if (short === null) return false;
  const [, sign, whole, fraction = ""] = short;
  const units = Number(whole! + fraction);
  putUnits(lane, at, sign === "-" && units !== 0 ? -units : units, fraction.length);
  return true;
}

/** Says that there is no figure at a place. */
export function putNothing(lane: Lane, at: number): void {
  lane.units[at] = Number.NaN;
  lane.wide?.delete(at);
}

/** The figure at a place; `null` for none. */
export function decimalAt(lane: Lane, at: number): Decimal | null {
  const units = lane.units[at]!;
  if (Number.isNaN(units)) return lane.wide?.get(at) ?? null;
  return units === 0 ? ZERO : fromUnits(BigInt(units), -lane.scale);
}

/** The figures of so many rows, once no more are put; `null` where there are none. A full lane is not copied. */
export function packedLane({ scale, units, wide }: Lane, rows: number): PackedLane | null {
  return packed(scale, rows === units.length ? units : units.slice(0, rows), (at) => wide?.get(at));
}

/** The figures at some places of a lane. */
export function partOfLane({ scale, units, wide }: Lane, places: Uint32Array): PackedLane | null {
  const some = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) some[i] = units[places[i]!]!;
  return packed(scale, some, (at) => wide?.get(places[at]!));
}

function packed(
  scale: number,
  units: Float64Array<ArrayBuffer>,
  wideAt: (at: number) => Decimal | undefined,
): PackedLane | null {
  let { sum, sizes } = sumsOf(units);
  let absent = 0;
  if (Number.isNaN(sum)) {
    sum = 0;
    sizes = 0;
    for (let i = 0; i < units.length; i++)
      if (Number.isNaN(units[i]!)) absent++;
      else {
        sum += units[i]!;
        sizes += Math.abs(units[i]!);
      }
  }
  const wide = new Map<number, Decimal>();
  for (let i = 0; absent > 0 && i < units.length; i++) {
    const value = Number.isNaN(units[i]!) ? wideAt(i) : undefined;
    if (value !== undefined) wide.set(i, value);
  }
  const figures = units.length - absent + wide.size;
  if (figures === 0) return null;
  const isExact = sizes <= MOST_UNITS;
  return {
    scale,
    units,
    wide: wide.size === 0 ? null : wide,
    figures,
    atOnce: isExact ? units.length : Math.floor(MOST_UNITS / sizeOfLargest(units)),
    sum: isExact ? sum : null,
  };
}

/** The sum of units, and that of their sizes without signs: two at a time, which takes half as long. */
function sumsOf(units: Float64Array): { sum: number; sizes: number } {
  let [sum, other, sizes, others] = [0, 0, 0, 0];
  for (let i = 1; i < units.length; i += 2) {
    const one = units[i - 1]!;
    const two = units[i]!;
    sum += one;
    other += two;
    sizes += Math.abs(one);
    others += Math.abs(two);
  }
  const last = units.length % 2 === 0 ? 0 : units.at(-1)!;
  return { sum: sum + other + last, sizes: sizes + others + Math.abs(last) };
}

function sizeOfLargest(units: Float64Array): number {
  let most = 0;
  for (let i = 0; i < units.length; i++) if (Math.abs(units[i]!) > most) most = Math.abs(units[i]!);
  return most;
}

function putWide(lane: Lane, at: number, value: Decimal): void {
  lane.units[at] = Number.NaN;
  lane.wide ??= new Map();
  lane.wide.set(at, value);
}

/** Gives the figures before a place more decimal places. */
function rescale(lane: Lane, count: number, scale: number): void {
  const factor = TENS[scale - lane.scale]!;
  const before = lane.scale;
  lane.scale = scale;
  for (let i = 0; i < count; i++) {
    const units = lane.units[i]!;
    const scaled = units * factor;
    if (Math.abs(scaled) > MOST_UNITS) putWide(lane, i, fromUnits(BigInt(units), -before));
    else lane.units[i] = scaled;
  }
}
