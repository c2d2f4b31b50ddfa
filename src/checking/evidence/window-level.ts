import type { CurrencyCode } from "../../currency/currency.js";
import { difference, plus } from "../../decimal/decimal.js";
import { intervalDifference, intervalSum } from "../../decimal/interval-arithmetic.js";
import { isMonth } from "../../period/month.js";
import { firstMonth, isToDate, lastMonth, type Period, plusMonths } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { KnownFigure } from "./answer.js";
import type { Knowledge } from "./knowledge.js";
import { levelAt } from "./level-at.js";
import { madeOf } from "./made-figure.js";

/**
 * The level of a window of months, such as twelve, from that of the window a month before: plus the month that came,
 * less the one that went. A year to date has lost none, and is a sum.
 */
export function windowLevels(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly KnownFigure[] {
  if (isMonth(period) || isToDate(period)) return [];
  const before = plusMonths(period, -1);
  const levels = (at: Period): readonly KnownFigure[] =>
    levelAt(knowledge, about, currency, at, "known")?.levels ?? [];
  const [came, went] = [levels(lastMonth(period)), levels(firstMonth(before))];
  return levels(before).flatMap((window) =>
    came.flatMap((one) =>
      went.map((other) =>
        madeOf(
          [window, one, other],
          difference(plus(window.value, one.value), other.value),
          intervalDifference(intervalSum(window.bounds, one.bounds), other.bounds),
          "identity",
        ),
      ),
    ),
  );
}
