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

/** A lane with room for so many figures. */
export function emptyLane(room: number): Lane {
  return { scale: 0, units: new Float64Array(room), wide: null };
}

/** Puts a whole number of 10^-places at a place, exactly; it must be 2^52 at most. */
function putUnits(lane: Lane, at: number, units: number, places: number): void {
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

/** Some figures of a lane, or its first. */
export function packedLane(lane: Lane, count: number, places?: Uint32Array): Lane | null {
  const units = new Float64Array(count);
  let wide: Map<number, Decimal> | null = null;
  let some = false;
  for (let i = 0; i < count; i++) {
    const at = places === undefined ? i : places[i]!;
    const one = lane.units[at]!;
    units[i] = one;
    if (!Number.isNaN(one)) some = true;
    else {
      const value = lane.wide?.get(at);
      if (value === undefined) continue;
      some = true;
      wide ??= new Map();
      wide.set(i, value);
    }
  }
  return some ? { scale: lane.scale, units, wide } : null;
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
