/** Chance that comes out alike for one seed. */
export interface Dice {
  /** A whole number from 0 up to, but not, the count. */
  below(count: number): number;
  one<T>(list: readonly T[]): T;
  chance(part: number): boolean;
}

/** Dice by the generator of Marsaglia, xorshift of 32 bits. */
export function diceOf(seed: number): Dice {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();
  const below = (count: number): number => Math.floor(next() * count);
  return { below, one: (list) => list[below(list.length)]!, chance: (part) => next() < part };
}
