import { appreciation, type ExchangeRate } from "../../../currency/exchange-rate.js";
import { ZERO } from "../../../decimal/decimal.js";
import { interval, point } from "../../../decimal/interval.js";
import { monthOf } from "../../../period/day.js";
import { computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { ratesOn } from "../../evidence/rates-at-hand.js";
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
  const { figure, conflicting } = appreciationOf(knowledge, claim);
  const found = computedAnswers(figure === null ? [] : [[figure]]);
  const question = {
    about: { reporter: base, flow: "exports" },
    period: monthOf(until),
    comparison: "other",
    currency: null,
  } as const;
  const context = { claim, print, question, measure: () => found, style: percentStyle(print?.step ?? null) };
  return checkFigure(knowledge, {
    ...context,
    said,
    notes: conflicting ? ["conflicting-evidence"] : [],
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

/** How far a currency gained against another from one day to another; else from the one month to the other. */
function appreciationOf(
  knowledge: Knowledge,
  { base, quote, from, until }: Pick<ExchangeClaim, "base" | "quote" | "from" | "until">,
): { readonly figure: KnownFigure | null; readonly conflicting: boolean } {
  const spots = ratesOn(knowledge, base, quote, [
    ["spot", from],
    ["spot", until],
  ]);
  const [first, last] = spots.rates;
  if (first !== undefined && last !== undefined)
    return { figure: figureOf(last, first, []), conflicting: spots.conflicting };
  const averages = ratesOn(knowledge, base, quote, [
    ["average", monthOf(from)],
    ["average", monthOf(until)],
  ]);
  const conflicting = spots.conflicting || averages.conflicting;
  const [before, after] = averages.rates;
  if (before === undefined || after === undefined || monthOf(from) >= monthOf(until))
    return { figure: null, conflicting };
  return { figure: figureOf(after, before, ["month-averages"]), conflicting };
}

function figureOf(last: ExchangeRate, first: ExchangeRate, notes: readonly string[]): KnownFigure {
  const value = appreciation(last, first);
  return { value, bounds: point(value), from: [last, first], notes };
}
