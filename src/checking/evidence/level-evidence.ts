import type { CurrencyCode } from "../../currency/currency.js";
import { difference, ONE, plus, product, quotient } from "../../decimal/decimal.js";
import { point } from "../../decimal/interval.js";
import {
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
} from "../../decimal/interval-arithmetic.js";
import { isMonth } from "../../period/month.js";
import { januaryTo, plusMonths } from "../../period/period.js";
import { firstReleaseOf, growthWays, isAfterFirst } from "./growth-evidence.js";
import { currenciesOf, type LevelVintage, levelVintages } from "./levels.js";
import { onDay, type Question, remembered, type View } from "./view.js";
import { levelAt, pick, sumOfTiles } from "./vintage-choice.js";
import { type Alternatives, NO_WAYS, type Way, type Ways } from "./way.js";

/**
 * All ways to a level: as it was published; of a span also the sum of the periods that tile it; where neither is
 * known, from years to date of one vintage, or from a growth and the level at its other end.
 */
export function levelWays(view: View, question: Question): readonly Ways[] {
  return remembered(view, "level", question, () => findLevelWays(view, question));
}

function findLevelWays(view: View, question: Question): readonly Ways[] {
  const currencies = question.currency === null ? currenciesOf(view, question.about) : [question.currency];
  return currencies.map((one) => inCurrency(view, question, one)).filter((ways) => ways !== NO_WAYS);
}

function inCurrency(view: View, question: Question, currency: CurrencyCode): Ways {
  const { about, period } = question;
  const vintages = levelVintages(view, about, currency, period);
  const on = onDay(view, view.day ?? firstReleaseOf(vintages));
  const published = pick(vintages, "known", on.day);
  const tiles = period.includes("/") ? sumOfTiles(on, about, currency, period, "known") : null;
  const later = laterCopies(vintages, on.day);
  const byIdentity = published === null && tiles === null ? levelsByIdentity(on, question, currency) : [];
  if (published === null && tiles === null && byIdentity.length + later.length === 0) return NO_WAYS;
  return {
    published: published?.levels ?? null,
    alone: tiles === null || (published?.released === true && !isNewer(tiles, published)),
    computed: tiles === null ? byIdentity : [tiles.levels],
    later,
    absent: null,
    afterFirst: isAfterFirst(on.day, vintages),
  };
}

function isNewer(one: LevelVintage, other: LevelVintage): boolean {
  return one.day !== null && other.day !== null && one.day > other.day;
}

function laterCopies(
  vintages: readonly LevelVintage[],
  day: Question["period"] | string | null,
): readonly Alternatives[] {
  if (day === null) return [];
  return vintages
    .filter((one) => !one.released && one.day !== null && one.day > day)
    .map(({ levels }) => levels);
}

function levelsByIdentity(view: View, question: Question, currency: CurrencyCode): readonly Alternatives[] {
  return [...fromYearsToDate(view, question, currency), ...fromGrowth(view, question, currency)];
}

/** The year to date less the one before it, both of one vintage. */
function fromYearsToDate(
  view: View,
  { about, period }: Question,
  currency: CurrencyCode,
): readonly Alternatives[] {
  if (!isMonth(period) || period.endsWith("-01")) return [];
  const before = januaryTo(plusMonths(period, -1) as typeof period);
  const now = levelVintages(view, about, currency, januaryTo(period));
  const then = levelVintages(view, about, currency, before);
  return now.flatMap((vintage) => {
    const same = then.find(({ day, released }) => day === vintage.day && released === vintage.released);
    if (same === undefined || (view.day !== null && vintage.day !== null && vintage.day > view.day))
      return [];
    const [later, earlier] = [vintage.levels[0]!, same.levels[0]!];
    const value = difference(later.value, earlier.value);
    return [[made(later, earlier, value, intervalDifference(later.bounds, earlier.bounds))]];
  });
}

/** x₀ (1 + g) from the level a year before, or x / (1 + g) from the level a year later. */
function fromGrowth(view: View, question: Question, currency: CurrencyCode): readonly Alternatives[] {
  const { about, period } = question;
  const ratesOf = (at: typeof period): readonly Way[] =>
    growthWays(view, { about, period: at, comparison: "year-on-year", currency }).flatMap(
      ({ published }) => published ?? [],
    );
  const before = levelAt(view, about, currency, plusMonths(period, -12), "known")?.levels ?? [];
  const after = levelAt(view, about, currency, plusMonths(period, 12), "known")?.levels ?? [];
  const forward = ratesOf(period).flatMap((rate) =>
    before.map((base) => {
      const ratio = intervalSum(rate.bounds, point(ONE));
      return made(
        base,
        rate,
        product(base.value, plus(rate.value, ONE)),
        intervalProduct(base.bounds, ratio),
      );
    }),
  );
  const back = ratesOf(plusMonths(period, 12)).flatMap((rate) =>
    after.flatMap((level) => {
      const bounds = intervalQuotient(level.bounds, intervalSum(rate.bounds, point(ONE)));
      if (bounds === null) return [];
      return [made(level, rate, quotient(level.value, plus(rate.value, ONE)), bounds)];
    }),
  );
  return [forward, back].filter((group) => group.length > 0);
}

function made(one: Way, other: Way, value: Way["value"], bounds: Way["bounds"]): Way {
  return {
    value,
    bounds,
    from: [...new Set([...one.from, ...other.from])],
    notes: [...new Set(["identity", ...one.notes, ...other.notes])],
  };
}
