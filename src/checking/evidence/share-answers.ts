import { quotient } from "../../decimal/decimal.js";
import { intervalQuotient } from "../../decimal/interval-arithmetic.js";
import type { Subject } from "../../records/subject.js";
import { type Answer, computedAnswers, type KnownFigure } from "./answer.js";
import { type Knowledge, onDay, type Question } from "./knowledge.js";
import { levelAt } from "./level-at.js";
import { currenciesOf, levelVintages } from "./level-vintages.js";
import { firstReleaseOf } from "./release-days.js";

/** The whole that a figure is a part of: all partners; of all partners all goods. */
export function wholeOf({ partner, product, ...rest }: Subject): Subject {
  return partner !== undefined && product !== undefined ? { ...rest, product } : rest;
}

/** What the evidence says of the share of a partner (or product) in the whole, in each currency that is known. */
export function shareAnswers(knowledge: Knowledge, { about, period }: Question): readonly Answer[] {
  const whole = wholeOf(about);
  return currenciesOf(knowledge, about).flatMap((one) => {
    const on = onDay(
      knowledge,
      knowledge.day ?? firstReleaseOf(levelVintages(knowledge.index, about, one, period)),
    );
    const part = levelAt(on, about, one, period, "known");
    const first = levelAt(on, whole, one, period, "first");
    const known = levelAt(on, whole, one, period, "known");
    if (part === null) return [];
    const wholes = [known, first].flatMap((level) => level ?? []);
    const computed = wholes
      .filter((level, at) => at === 0 || level.levels[0]!.from[0] !== wholes[0]!.levels[0]!.from[0])
      .map(({ levels }) =>
        part.levels.flatMap((top) => levels.flatMap((bottom) => shareOf(top, bottom) ?? [])),
      )
      .filter((group) => group.length > 0);
    return computedAnswers(computed);
  });
}

function shareOf(part: KnownFigure, whole: KnownFigure): KnownFigure | null {
  const bounds = intervalQuotient(part.bounds, whole.bounds);
  if (bounds === null || whole.value.isZero()) return null;
  return {
    value: quotient(part.value, whole.value),
    bounds,
    from: [...new Set([...part.from, ...whole.from])],
    marks: [...new Set([...part.marks, ...whole.marks])],
  };
}
