import { compare, type Decimal } from "../decimal/decimal.js";

/** A figure with its printed text and the name of its time or place. */
export interface NamedFigure {
  readonly value: Decimal;
  readonly text: string;
  readonly of: string;
}

/** "First 5.8% (November 2024), last …, highest …, lowest …": what a run of figures does, each figure said once. The highest and the lowest are
 * those of figures that compare: months, not months and a span. */
export function runInWords(
  figures: readonly NamedFigure[],
  comparable: readonly NamedFigure[] = figures,
): string {
  if (figures.length === 0) return "no figure";
  const said = new Map<NamedFigure, string[]>();
  const say = (word: string, figure: NamedFigure) => said.set(figure, [...(said.get(figure) ?? []), word]);
  if (figures.length === 1) return inWords(figures[0]!);
  say("first", figures[0]!);
  say("last", figures.at(-1)!);
  say("highest", extreme(comparable, 1));
  say("lowest", extreme(comparable, -1));
  return [...said].map(([figure, words]) => `${words.join(" and ")} ${inWords(figure)}`).join(", ");
}

function inWords({ text, of }: NamedFigure): string {
  return `${text} (${of})`;
}

function extreme(figures: readonly NamedFigure[], sign: 1 | -1): NamedFigure {
  return figures.reduce((best, one) => (compare(one.value, best.value) * sign > 0 ? one : best));
}
