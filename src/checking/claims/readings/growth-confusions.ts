import {
  decimal,
  difference,
  divide,
  MINUS_ONE,
  ONE,
  plus,
  product,
  quotient,
} from "../../../decimal/decimal.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import { sum } from "../../../decimal/sum.js";
import { isMonth } from "../../../period/month.js";
import { yearEarlier } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { basePeriodOf } from "../../evidence/growth-answers.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import { risen, turnedRound } from "../../evidence/made-figure.js";
import { monthByMonth } from "../../evidence/month-by-month.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import {
  type Candidate,
  type Candidates,
  candidatesOf,
  closest,
  figureLess,
  orMissing,
  overLater,
  pointFigure,
} from "./candidate.js";
import { averagesFrom } from "./other-currencies.js";
import { currenciesMeant, type PairMisprint } from "./pair-confusions.js";
import { expectedOf, inOtherCurrencies, moved } from "./trade-confusions.js";
import { asked, changedTo, type TradeMisprint } from "./trade-misprint.js";

/** As published, or by levels, in another currency; and by the averages of both periods. */
export function growthInOtherCurrency(misprint: PairMisprint): Candidates {
  const { knowledge, question, found } = misprint;
  const basePeriod = basePeriodOf(question);
  const [currency] = currenciesMeant(misprint);
  const averages = currency === undefined || basePeriod === null ? [] : averagesFrom(misprint, currency);
  const brought = averages.flatMap(({ to, now }) => {
    const then = rateOn(knowledge, currency!, to, "average", basePeriod!);
    if (then === null) return [];
    const factor = quotient(now.rate, then.rate);
    return found.map((figure) =>
      changedTo(
        misprint,
        "other-currency",
        {
          ...risen(figure, (value) => difference(product(plus(value, ONE), factor), ONE)),
          from: [...figure.from, now, then],
        },
        { currency: to },
      ),
    );
  });
  return orMissing([...inOtherCurrencies(misprint), ...brought]);
}

/** The difference of two rates printed as a rate. */
export function pointsForPercent(misprint: TradeMisprint): Candidates {
  // A month less never leads into another year: January is its own year to date.
  return pointsSince(misprint, misprint.ask({ period: moved(misprint.question.period, -1)! }));
}

/** The difference of two shares printed as a share. */
export function pointsForShare(misprint: TradeMisprint): Candidates {
  return pointsSince(misprint, misprint.ask({ period: yearEarlier(misprint.question.period) }));
}

function pointsSince({ found, print }: TradeMisprint, earlier: readonly KnownFigure[]): Candidates {
  const figures = found.flatMap((one) =>
    earlier.map((other) => figureLess(one, other, intervalDifference(one.bounds, other.bounds))),
  );
  const figure = closest(figures, print.stands);
  return figure === null ? null : candidatesOf("points-for-percent", [figure]);
}

export function ratioForRise({ found }: TradeMisprint): readonly Candidate[] {
  const figures = found.flatMap((figure) =>
    [ONE, MINUS_ONE].map((by) => risen(figure, (value) => plus(value, by))),
  );
  return candidatesOf("ratio-for-rise", figures);
}

/** The change over the later level. */
export function wrongBase({ found }: TradeMisprint): readonly Candidate[] {
  return candidatesOf(
    "wrong-base",
    found.map((figure) => risen(figure, overLater)),
  );
}

/** The earlier level over the later one, less one. */
export function swapped({ found }: TradeMisprint): readonly Candidate[] {
  return candidatesOf(
    "swapped",
    found.map((figure) => turnedRound(risen(figure, overLater))),
  );
}

export function annualised(misprint: TradeMisprint): Candidates {
  const comparison = "annualised";
  return misprint.question.comparison === comparison ? [] : asked(misprint, "annualised", { comparison });
}

/** The mean of the growth of the months, in place of the growth of their sum. */
export function meanOfGrowths({ question, ask, print }: TradeMisprint): Candidates {
  if (isMonth(question.period)) return [];
  const parts = monthByMonth(question.period, (period) => closest(ask({ period }), print.stands));
  if (parts === null) return null;
  const value = quotient(sum(parts.map((part) => part.value)), decimal(parts.length));
  const from = parts.flatMap((part) => part.from);
  return candidatesOf("mean-of-growths", [pointFigure(value, from)]);
}

/** What the partner or product gave to the growth of the whole: its change over the whole of the year before. */
export function contribution({ question, ask }: TradeMisprint): Candidates {
  const { about, period, comparison } = question;
  const { partner, product: goods, ...whole } = about;
  if ((partner === undefined && goods === undefined) || comparison !== "year-on-year") return [];
  const before = yearEarlier(period);
  const level = (of: Subject, at: typeof period) =>
    ask({ about: of, period: at, comparison: "other" }, levelAnswers)[0];
  const [now, then, base] = [level(about, period), level(about, before), level(whole, before)];
  if (now === undefined || then === undefined || base === undefined) return null;
  const value = divide(difference(now.value, then.value), base.value);
  if (value === null) return [];
  return candidatesOf("contribution", [pointFigure(value, [...now.from, ...then.from, ...base.from])]);
}

/** The growth that was expected. */
export function expectedGrowth(misprint: TradeMisprint): Candidates {
  return expectedOf(misprint, misprint.question.comparison);
}
