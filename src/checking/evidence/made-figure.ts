import { type Decimal, negative } from "../../decimal/decimal.js";
import { between, type End, highEnd, type Interval, lowEnd } from "../../decimal/interval.js";
import { negativeInterval } from "../../decimal/interval-arithmetic.js";
import type { Answer, KnownFigure } from "./answer.js";
import type { Mark } from "./mark.js";

/** A figure that was worked out of others, with the records and marks of all. */
export function madeOf(
  parts: readonly KnownFigure[],
  value: Decimal,
  bounds: Interval,
  ...marks: readonly Mark[]
): KnownFigure {
  return {
    value,
    bounds,
    from: [...new Set(parts.flatMap((part) => part.from))],
    marks: [...new Set([...marks, ...parts.flatMap((part) => part.marks)])],
  };
}

/** What a rising function makes of a figure. */
export function risen(figure: KnownFigure, rising: (value: Decimal) => Decimal): KnownFigure {
  const end = ({ value, closed }: End): End => ({ value: value && rising(value), closed });
  return {
    ...figure,
    value: rising(figure.value),
    bounds: between(end(lowEnd(figure.bounds)), end(highEnd(figure.bounds))),
  };
}

/** The figure with its sign turned. */
export function turnedRound(figure: KnownFigure): KnownFigure {
  return { ...figure, value: negative(figure.value), bounds: negativeInterval(figure.bounds) };
}

/** The same answer in other terms: each of its figures made another one. */
export function inOtherTerms(answer: Answer, made: (figure: KnownFigure) => KnownFigure): Answer {
  const all = (groups: Answer["computed"]): Answer["computed"] => groups.map((group) => group.map(made));
  return {
    ...answer,
    published: answer.published?.map(made) ?? null,
    computed: all(answer.computed),
    later: all(answer.later),
  };
}
