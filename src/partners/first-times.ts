// A bit for each number up to 32 MB of them; beyond, a set of those that came.
const MOST_BITS = 2 ** 28;

/** A test that says of each whole number below a limit whether it comes for the first time. */
export function firstTimes(limit: number): (number: number) => boolean {
  if (limit > MOST_BITS) {
    const seen = new Set<number>();
    return (number) => seen.size < seen.add(number).size;
  }
  const bits = new Uint32Array(Math.ceil(limit / 32));
  return (number) => {
    const bit = 1 << (number & 31);
    if ((bits[number >>> 5]! & bit) !== 0) return false;
    bits[number >>> 5]! |= bit;
    return true;
  };
}
