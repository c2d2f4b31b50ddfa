import type { Relation } from "tradefigures/checking";
import { nearest, randomFrom, textOf } from "./claim-world.js";
import { divided, minus, plus, type Rational, ratio, times } from "./rational.js";

/** Relations of any shape between made-up figures, and the figures that they were made from. */
export interface RandomRelations {
  readonly relations: readonly Relation[];
  /** The true levels, by name; what was printed was rounded from them. */
  readonly truth: ReadonlyMap<string, Rational>;
  /** Whether one figure was misprinted, so that they may clash. */
  readonly isMisprinted: boolean;
}

const HUNDRED = ratio(100n, 1n);
const ONE = ratio(1n, 1n);
const TENTH = ratio(1n, 10n);
const HUNDREDTH = ratio(1n, 100n);

/** Levels, sums, differences, growth, shares, contributions, and rates that multiply several of them. */
export function randomRelations(seed: number, count: number): RandomRelations {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const levels: { readonly name: string; readonly value: Rational }[] = [];
  const rates: { readonly name: string; readonly value: Rational }[] = [];
  const relations: Relation[] = [];
  const printedNames = new Set<string>();
  const isMisprinted = pick([false, false, false, true]);
  const misprintedAt = isMisprinted ? Math.floor(random() * count) : -1;
  const level = (name: string, value: Rational) => {
    const made = { name, value };
    levels.push(made);
    return made;
  };
  const fresh = () => level(`a${levels.length}`, ratio(BigInt(1_000 + Math.floor(random() * 90_000)), 100n));
  const known = () => (levels.length === 0 || pick([1, 2, 3, 4]) === 1 ? fresh() : pick(levels));
  const other = (than: { readonly name: string }) => {
    const one = known();
    return one.name === than.name ? fresh() : one;
  };
  const rounded = (value: Rational, step: Rational): string => {
    const off = relations.length === misprintedAt ? 7n : 0n;
    return textOf(times(step, ratio(nearest(divided(value, step)) + off, 1n)), step);
  };
  const percent = (value: Rational): string => `${rounded(times(value, HUNDRED), TENTH)}%`;
  const isZero = (value: Rational): boolean => value.over === 0n;
  const makers: readonly (() => Relation | null)[] = [
    () => {
      const { name, value } = known();
      if (printedNames.has(name)) return null;
      printedNames.add(name);
      return { kind: "printed", of: name, printed: rounded(value, pick([ONE, TENTH, HUNDREDTH])) };
    },
    () => {
      const from = known();
      const of = pick([true, false])
        ? other(from)
        : level(`g${levels.length}`, times(from.value, ratio(BigInt(80 + Math.floor(random() * 60)), 100n)));
      if (isZero(from.value)) return null;
      return {
        kind: "growth",
        of: of.name,
        from: from.name,
        printed: percent(minus(divided(of.value, from.value), ONE)),
      };
    },
    () => {
      const total = known();
      const of = other(total);
      if (isZero(total.value)) return null;
      return {
        kind: "share",
        of: of.name,
        total: total.name,
        printed: percent(divided(of.value, total.value)),
      };
    },
    () => {
      const [of, base] = [known(), known()];
      const from = other(of);
      if (isZero(base.value)) return null;
      const points = divided(minus(of.value, from.value), base.value);
      return {
        kind: "contribution",
        of: of.name,
        from: from.name,
        base: base.name,
        printed: `${rounded(times(points, HUNDRED), TENTH)} points`,
      };
    },
    () => {
      const first = known();
      const second = other(first);
      const of = level(`d${levels.length}`, minus(first.value, second.value));
      return { kind: "difference", of: of.name, first: first.name, second: second.name };
    },
    () => {
      const first = known();
      const second = other(first);
      const of = level(`s${levels.length}`, plus(first.value, second.value));
      return { kind: "sum", of: of.name, parts: [first.name, second.name] };
    },
    () => {
      const amount = known();
      if (rates.length === 0 || pick([1, 2, 3, 4]) === 1)
        rates.push({
          name: `r${rates.length}`,
          value: ratio(BigInt(100 + Math.floor(random() * 150_000)), 100n),
        });
      const rate = pick([...rates, { name: other(amount).name, value: ONE }]);
      const factor = rates.includes(rate) ? rate : { ...levels.find(({ name }) => name === rate.name)! };
      const of = level(`p${levels.length}`, times(amount.value, factor.value));
      return { kind: "product", of: of.name, factors: [amount.name, factor.name] };
    },
  ];
  const weighted = [...makers, makers[0]!, makers[0]!, makers[1]!, makers[6]!];
  while (relations.length < count) {
    const made = pick(weighted)();
    if (made !== null) relations.push(made);
  }
  const truth = new Map([...levels, ...rates].map(({ name, value }) => [name, value]));
  return { relations, truth, isMisprinted };
}
