import { compare, type Decimal, negative, plus, product, quotient, ZERO } from "../../decimal/decimal.js";
import { between, type End, EVERYTHING, type Interval } from "../../decimal/interval.js";
import type { Corner, LevelPair } from "./level-pair.js";

/** How often a pair's level and base count above and below the line: −1, 0 or 1. */
export interface Weights {
  readonly above: { readonly value: number; readonly base: number };
  readonly below: { readonly value: number; readonly base: number };
}

/** A pair in a ratio. */
export type Weighed = readonly [pair: LevelPair, weights: Weights];

/**
 * Every value of a ratio of sums of independent pairs, with what stands in it twice moving together; everything
 * where the divisor may be zero or below, or a level has no end.
 *
 * Such a ratio is highest where Σ above − r·Σ below is zero at its highest, and that sum is highest pair by pair:
 * from any ratio r the best corners give a better one, until it stays.
 */
export function extremesOfRatio(pairs: readonly Weighed[]): Interval {
  const terms: (readonly Term[])[] = [];
  let leastBelow = ZERO;
  for (const [{ corners }, weights] of pairs) {
    if (corners === null) return EVERYTHING;
    const weighed = corners.map((corner) => termOf(corner, weights));
    leastBelow = plus(leastBelow, weighed.map(({ below }) => below).reduce(smaller));
    terms.push(weighed);
  }
  if (compare(leastBelow, ZERO) <= 0) return EVERYTHING;
  return between(extreme(terms, -1), extreme(terms, 1));
}

interface Term {
  readonly above: Decimal;
  readonly below: Decimal;
  readonly closed: boolean;
}

function extreme(terms: readonly (readonly Term[])[], side: 1 | -1): End {
  let chosen = terms.map((choices) => choices[0]!);
  for (;;) {
    const [above, below] = totals(chosen);
    const gain = (term: Term): Decimal => {
      const over = plus(product(term.above, below), negative(product(term.below, above)));
      return side === 1 ? over : negative(over);
    };
    const best = terms.map((choices) => choices.reduce((one, other) => better(one, other, gain)));
    const total = best.map(gain).reduce(plus);
    chosen = best;
    // At the extreme the best corners gain nothing on the ratio that they were chosen by.
    if (compare(total, ZERO) <= 0) {
      const [over, under] = totals(best);
      return { value: quotient(over, under), closed: best.every(({ closed }) => closed) };
    }
  }
}

function better(one: Term, other: Term, gain: (term: Term) => Decimal): Term {
  const order = compare(gain(one), gain(other));
  if (order === 0) return one.closed ? one : other;
  return order > 0 ? one : other;
}

function totals(terms: readonly Term[]): readonly [Decimal, Decimal] {
  return [terms.map(({ above }) => above).reduce(plus), terms.map(({ below }) => below).reduce(plus)];
}

function termOf({ value, base, closed }: Corner, { above, below }: Weights): Term {
  const weighed = (by: Weights["above"]): Decimal => plus(times(value, by.value), times(base, by.base));
  return { above: weighed(above), below: weighed(below), closed };
}

function times(value: Decimal, weight: number): Decimal {
  if (weight === 0) return ZERO;
  return weight > 0 ? value : negative(value);
}

function smaller(first: Decimal, second: Decimal): Decimal {
  return compare(first, second) < 0 ? first : second;
}
