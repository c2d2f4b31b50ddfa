import { appreciation, type ExchangeRate } from "../../../currency/exchange-rate.js";
import { ZERO } from "../../../decimal/decimal.js";
import { interval, point } from "../../../decimal/interval.js";
import { type Day, monthOf } from "../../../period/day.js";
import { type Answer, computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import type { Check } from "../check.js";
import type { ExchangeClaim } from "../claim.js";
import { readPercentPrint, signed } from "../print-of-claim.js";
import { type Assertion, assertionOf } from "../verdict.js";
import { missing } from "../words/naming.js";
import { percentStyle } from "../words/wording.js";
import { checkFigure } from "./one-figure.js";

/** "The yuan has strengthened": the rate of the last day over that of the first; else the averages of their months. */
export function checkExchange(claim: ExchangeClaim, knowledge: Knowledge): Check {
  const { base, quote, from, until, direction } = claim;
  const print =
    claim.printed === undefined
      ? null
      : signed(
          (how) => readPercentPrint(claim.printed!, "printed", how),
          direction,
          knowledge.settings.print,
        );
  const sign = direction === "rise" ? 1 : -1;
  const stands = interval({ low: sign > 0 ? ZERO : null, high: sign > 0 ? null : ZERO, closed: "neither" });
  const said: Assertion =
    print === null ? { stands, near: null, loose: null, sign } : assertionOf(print, sign);
  const measure = (on: Knowledge): readonly Answer[] => {
    const figure = appreciationOf(on, claim);
    return computedAnswers(figure === null ? [] : [[figure]]);
  };
  const question = {
    about: { reporter: base, flow: "exports" },
    period: monthOf(until),
    comparison: "other",
    currency: null,
  } as const;
  const context = { claim, print, question, measure, style: percentStyle(print?.step ?? null) };
  return checkFigure(knowledge, {
    ...context,
    said,
    missing: () => [
      missing(
        "exchange-rate",
        null,
        [monthOf(from), monthOf(until)],
        `${quote} per ${base} on ${from} and on ${until}`,
      ),
    ],
  });
}

/** How far a currency gained against another from one day to another. */
function appreciationOf(
  knowledge: Knowledge,
  { base, quote, from, until }: Pick<ExchangeClaim, "base" | "quote" | "from" | "until">,
): KnownFigure | null {
  const spot = (day: Day): ExchangeRate | null => rateOn(knowledge, base, quote, "spot", day);
  const average = (day: Day): ExchangeRate | null => rateOn(knowledge, base, quote, "average", monthOf(day));
  const [first, last] = [spot(from), spot(until)];
  if (first !== null && last !== null) return figureOf(last, first, []);
  const [before, after] = [average(from), average(until)];
  if (before === null || after === null || monthOf(from) >= monthOf(until)) return null;
  return figureOf(after, before, ["month-averages"]);
}

function figureOf(last: ExchangeRate, first: ExchangeRate, notes: readonly string[]): KnownFigure {
  const value = appreciation(last, first);
  return { value, bounds: point(value), from: [last, first], notes };
}
