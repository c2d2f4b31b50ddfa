import type { CurrencyCode } from "../../currency/currency.js";
import { difference, MINUS_ONE, ONE, product, quotient } from "../../decimal/decimal.js";
import { intervalProduct, intervalQuotient, shifted } from "../../decimal/interval-arithmetic.js";
import { yearEarlier } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { Alternatives, KnownFigure } from "./answer.js";
import type { Knowledge, Question } from "./knowledge.js";
import { baseLevels, levelAt } from "./level-at.js";
import { currenciesOf } from "./level-vintages.js";

/**
 * Growth on the year in one currency from levels in another, at the exchange rates that the totals of both
 * currencies imply: (x / x₀) · (T₀ / T in that currency) · (T / T₀ in this one) − 1, each figure once.
 */
export function growthAtImpliedRates(
  knowledge: Knowledge,
  { about, period, comparison }: Question,
  currency: CurrencyCode,
): readonly Alternatives[] {
  const total: Subject = { reporter: about.reporter, flow: about.flow };
  if (comparison !== "year-on-year" || (about.partner === undefined && about.product === undefined))
    return [];
  const before = yearEarlier(period);
  for (const other of currenciesOf(knowledge, about)) {
    const top = levelAt(knowledge, about, other, period, "known");
    const bottom = baseLevels(knowledge, about, other, before)[0] ?? null;
    const theirs = levelAt(knowledge, total, other, period, "known");
    const theirBase = baseLevels(knowledge, total, other, before)[0] ?? null;
    const ours = levelAt(knowledge, total, currency, period, "known");
    if (top === null || bottom === null || theirs === null || theirBase === null || ours === null) continue;
    const theirLevels: OtherCurrency = {
      part: top.levels[0]!,
      partBase: bottom.levels[0]!,
      total: theirs.levels[0]!,
      totalBase: theirBase.levels[0]!,
    };
    return baseLevels(knowledge, total, currency, before)
      .map((base) =>
        ours.levels.flatMap((now) => base.levels.flatMap((then) => converted(theirLevels, now, then) ?? [])),
      )
      .filter((group) => group.length > 0);
  }
  return [];
}

/** The levels of a part and of the total in another currency. */
interface OtherCurrency {
  readonly part: KnownFigure;
  readonly partBase: KnownFigure;
  readonly total: KnownFigure;
  readonly totalBase: KnownFigure;
}

function converted(
  { part, partBase, total, totalBase }: OtherCurrency,
  now: KnownFigure,
  then: KnownFigure,
): KnownFigure | null {
  const over = [part, totalBase, now].map(({ bounds }) => bounds).reduce(intervalProduct);
  const under = [partBase, total, then].map(({ bounds }) => bounds).reduce(intervalProduct);
  const ratio = intervalQuotient(over, under);
  if (ratio === null) return null;
  const overValue = product(product(part.value, totalBase.value), now.value);
  const underValue = product(product(partBase.value, total.value), then.value);
  return {
    value: difference(quotient(overValue, underValue), ONE),
    bounds: shifted(ratio, MINUS_ONE),
    from: [...new Set([part, partBase, total, totalBase, now, then].flatMap(({ from }) => from))],
    marks: ["implied-rates"],
  };
}
