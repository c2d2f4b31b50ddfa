import { compare, type Decimal, negative } from "../decimal/decimal.js";
import { amountFollows, expectedFor, type PrintedAmount, takeAmount } from "./amount.js";
import { agreed, type CurrencyChoices, nameOf } from "./currency.js";
import { sizeOf } from "./digits.js";
import type { Numbers } from "./parts.js";
import { isWord, lookAt, miss, type Reader, takeWord } from "./reader.js";
import { takeWordFigure } from "./word-figures.js";

/** Takes the numbers of a figure, without the words around them; `null` where none begin or cannot be read on. */
export function takeNumbers(reader: Reader, between: boolean, choices: CurrencyChoices): Numbers | null {
  return (between ? null : takeWordFigure(reader)) ?? takeAmounts(reader, between, choices);
}

function takeAmounts(reader: Reader, between: boolean, choices: CurrencyChoices): Numbers | null {
  const from = reader.at;
  const first = takeAmount(reader, choices);
  if (first === null) return null;
  const range = takeRange(reader, from, first, between, choices);
  if (range !== null) return range;
  if (reader.fault !== null) return null;
  if (between) return miss(reader, '"and" with a second figure');
  if (!reader.whole && (first.inWords || isYear(reader, from, first))) {
    reader.at = from;
    return null;
  }
  const end = { ...sizeOf(first.number, exponentOf(first)), minus: first.minus };
  return { ends: [end], ...kindOf(first) };
}

/** The second figure of a range; `null` where there is none. */
function takeRange(
  reader: Reader,
  from: number,
  first: PrintedAmount,
  between: boolean,
  choices: CurrencyChoices,
): Numbers | null {
  const place = reader.at;
  const mark = takeRangeMark(reader, from, first, between);
  if (mark === null) return null;
  const start = reader.at;
  const { whole } = reader;
  if (!whole && !amountFollows(reader)) {
    // "$5 billion—a record": an aside begins.
    const isAside = reader.tokens[place]!.text === "—" && lookAt(reader)?.kind === "word";
    return leaveRange(reader, place, isAside ? "to" : mark);
  }
  const second = takeAmount(reader, choices);
  if (second === null) return miss(reader, expectedFor(reader, reader.at));
  if (!whole && mark === "to" && !isOneRange(first, second)) return leaveRange(reader, place, mark);
  const numbers = rangeOf(first, second, choices);
  if (typeof numbers === "string")
    return whole || mark !== "to" ? miss(reader, numbers, start) : leaveRange(reader, place, mark);
  if (mark === "dash" && first.minus && !second.minus)
    return miss(reader, "a minus before both ends or before none", start);
  return numbers;
}

function leaveRange(reader: Reader, place: number, mark: "to" | "and" | "dash"): null {
  reader.fault = null;
  if (mark === "dash") return miss(reader, "a number");
  reader.at = place;
  return null;
}

/** In a text "rose 5% to $3 billion" and "rose $2 billion to $3 billion" are no ranges. */
function isOneRange(first: PrintedAmount, second: PrintedAmount): boolean {
  if (second.inWords) return false;
  return first.unit === null ? first.scale === null : first.unit.kind === "percent";
}

function takeRangeMark(
  reader: Reader,
  from: number,
  first: PrintedAmount,
  between: boolean,
): "to" | "and" | "dash" | null {
  if (between) return takeWord(reader, "and") ? "and" : null;
  const token = lookAt(reader);
  if (token === null) return null;
  const { whole } = reader;
  if (isWord(reader, "to")) {
    const isMove = !whole && (cameFrom(reader, from) || isYear(reader, from, first));
    if (isMove) return null;
    reader.at++;
    return "to";
  }
  if (token.kind !== "dash" || token.text === "−") return null;
  if (!whole && !(token.glued && lookAt(reader, 1)?.glued === true)) return null;
  reader.at++;
  return "dash";
}

/** "From 3% to 4%" goes from one figure to another. */
function cameFrom({ tokens }: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) {
    if (tokens[at]!.kind !== "word") return false;
    if (tokens[at]!.text === "from") return true;
  }
  return false;
}

/** A bare number of four digits is a year in a text. */
function isYear({ tokens }: Reader, from: number, { scale, unit, currency }: PrintedAmount): boolean {
  if (scale !== null || unit !== null || currency !== null) return false;
  return /^(?:1[5-9]|20|21)\d\d$/.test(tokens[from]!.text);
}

/** Two ends, each with the kind, the currency and the scale of the other where it has none, in the finer step. */
function rangeOf(first: PrintedAmount, second: PrintedAmount, choices: CurrencyChoices): Numbers | string {
  const fits =
    first.unit === null ? second.unit === null || first.currency === null : first.unit === second.unit;
  if (!fits || (second.unit !== null && first.scale !== null))
    return "a second figure of the same kind as the first";
  const [one, other] = [first.currency, second.currency];
  const currency = agreed(one, other);
  if (one !== null && other !== null && currency === null)
    return `one currency, not ${nameOf(one, choices)} and ${nameOf(other, choices)},`;
  const { unit } = second;
  const low = sizeOf(first.number, exponentOf({ unit, scale: first.scale ?? second.scale }));
  const high = sizeOf(second.number, exponentOf(second));
  if (
    compare(first.minus ? negative(low.size) : low.size, second.minus ? negative(high.size) : high.size) >= 0
  )
    return "the lower end first and the higher end";
  const step = finer(low.step, high.step);
  const toFives = [low, high].every((end) => end.endsInFive || compare(end.grain, step) > 0);
  const shared = {
    step,
    grain: finer(low.grain, high.grain),
    endsInFive: toFives && (low.endsInFive || high.endsInFive),
  };
  return {
    ends: [
      { ...low, ...shared, minus: first.minus },
      { ...high, ...shared, minus: second.minus },
    ],
    kind: kindOf({ unit, currency }).kind,
    currency,
  };
}

function kindOf({
  unit,
  currency,
}: Pick<PrintedAmount, "unit" | "currency">): Pick<Numbers, "kind" | "currency"> {
  return { kind: unit?.kind ?? (currency === null ? "number" : "amount"), currency };
}

function exponentOf({ scale, unit }: Pick<PrintedAmount, "scale" | "unit">): number {
  return (scale ?? 0) + (unit?.place ?? 0);
}

const finer = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? a : b);
