import { appreciation, type ExchangeRate } from "../../../currency/exchange-rate.js";
import { absolute } from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { monthOf } from "../../../period/day.js";
import { computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Mark } from "../../evidence/mark.js";
import { ratesOn } from "../../evidence/rates-at-hand.js";
import type { Check } from "../check.js";
import type { ExchangeClaim } from "../claim.js";
import { triedOf } from "../readings/misprint.js";
import { PRINT_SLIPS } from "../readings/print-slips.js";
import { readingsOf } from "../readings/readings.js";
import { spreadOfRates } from "../readings/spread.js";
import type { SaidExchange } from "../said.js";
import { directedPrint, directionAlone, otherWay } from "../verdicts/directions.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missing } from "../words/naming.js";
import { inStyle, percentStyle } from "../words/wording.js";

/** "The yuan has strengthened": the rate of the last day over that of the first; else the averages of their months. */
export function checkExchange({ claim, print }: SaidExchange, knowledge: Knowledge): Check {
  const { base, quote, from, until, direction } = claim;
  const style = percentStyle(print?.step ?? null);
  const { figure, conflicting } = appreciationOf(knowledge, claim);
  const remarks = conflicting ? (["conflicting-evidence"] as const) : [];
  const plan = {
    claim,
    style,
    answers: computedAnswers(figure === null ? [] : [[figure]]),
    missing: () => [
      missing(
        "exchange-rate",
        null,
        [monthOf(from), monthOf(until)],
        `${quote} per ${base} on ${from} and on ${until}`,
      ),
    ],
  };
  const turned = ({ value }: KnownFigure): ExchangeClaim => ({
    ...claim,
    direction: value.s > 0 ? "rise" : "fall",
  });
  if (print === null)
    return checkFigure(knowledge, {
      ...plan,
      said: directionAlone(direction, knowledge.settings),
      notes: remarks,
      readings: ([found]) => otherWay(turned(found!), found!),
    });
  return checkFigure(knowledge, {
    ...plan,
    said: directedPrint(direction, print),
    notes: [...print.notes, ...remarks],
    readings(found) {
      const reprinted = (one: KnownFigure): ExchangeClaim => ({
        ...turned(one),
        printed: inStyle(absolute(one.value), style),
      });
      const misprint = { knowledge, print, style, found, spread: spreadOfRates({}), reprinted };
      return readingsOf(misprint, triedOf(misprint, PRINT_SLIPS));
    },
  });
}

/** How far a currency gained against another from one day to another; else from the one month to the other. */
function appreciationOf(
  knowledge: Knowledge,
  { base, quote, from, until }: ExchangeClaim,
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

function figureOf(last: ExchangeRate, first: ExchangeRate, marks: readonly Mark[]): KnownFigure {
  const value = appreciation(last, first);
  return { value, bounds: point(value), from: [last, first], marks };
}
