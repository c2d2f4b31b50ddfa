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
    const fixed = [top, theirBase, bottom, theirs].map(({ levels }) => levels[0]!) as Four;
    return baseLevels(knowledge, total, currency, before)
      .map((base) =>
        ours.levels.flatMap((now) => base.levels.flatMap((then) => converted(fixed, now, then) ?? [])),
      )
      .filter((group) => group.length > 0);
  }
  return [];
}

type Four = [KnownFigure, KnownFigure, KnownFigure, KnownFigure];

function converted(
  [top, theirBase, bottom, theirs]: Four,
  now: KnownFigure,
  then: KnownFigure,
): KnownFigure | null {
  const over = [top, theirBase, now].map(({ bounds }) => bounds).reduce(intervalProduct);
  const under = [bottom, theirs, then].map(({ bounds }) => bounds).reduce(intervalProduct);
  const ratio = intervalQuotient(over, under);
  if (ratio === null) return null;
  const overValue = product(product(top.value, theirBase.value), now.value);
  const underValue = product(product(bottom.value, theirs.value), then.value);
  return {
    value: difference(quotient(overValue, underValue), ONE),
    bounds: shifted(ratio, MINUS_ONE),
    from: [...new Set([top, bottom, theirs, theirBase, now, then].flatMap(({ from }) => from))],
    marks: ["implied-rates"],
  };
}
