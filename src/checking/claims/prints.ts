import type { CurrencyCode } from "../../currency/currency.js";
import { difference, MINUS_ONE, negative, ONE } from "../../decimal/decimal.js";
import type { Interval } from "../../decimal/interval.js";
import { negativeInterval, shifted } from "../../decimal/interval-arithmetic.js";
import { refuse, refuseMixed } from "../../errors.js";
import { readText } from "../../fields.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { GrowthDirection } from "../../print/figure.js";
import { type PrintedFigure, type PrintedFigureOptions, printedFigure } from "../../print/printed-figure.js";
import { inPlainWords } from "./multiples.js";

/** Reads any figure. */
export function anyPrint(text: unknown, field: string, options: PrintedFigureOptions): PrintedFigure {
  return printedFigure(readText(text, field), options);
}

/** Reads an amount in the currency of the claim: "$", "¥" and "pesos" are of it where they can be. */
export function amountPrint(
  text: unknown,
  field: string,
  currency: CurrencyCode,
  options: PrintedFigureOptions,
): PrintedFigure {
  const figure = anyPrint(text, field, { ...options, currency });
  if (figure.kind !== "amount" && figure.kind !== "number")
    return refuse("WRONG_UNIT", field, "an amount", text);
  if (figure.currency !== null && figure.currency !== currency)
    return refuseMixed("MIXED_CURRENCIES", `the claim and its ${field}`, "currency", [
      currency,
      figure.currency,
    ]);
  return figure;
}

/** Reads a percentage, or a part in words. */
export function percentPrint(text: unknown, field: string, options: PrintedFigureOptions): PrintedFigure {
  const figure = anyPrint(text, field, options);
  return figure.kind === "percent"
    ? inPlainWords(figure)
    : refuse("WRONG_UNIT", field, "printed with a percent sign", text);
}

/** Reads a difference of percentages. */
export function pointsPrint(text: unknown, field: string, options: PrintedFigureOptions): PrintedFigure {
  const figure = anyPrint(text, field, options);
  return figure.kind === "points"
    ? figure
    : refuse("WRONG_UNIT", field, "printed in percentage points", text);
}

/** Reads a level over another: "2.5 times", "half". */
export function multiplePrint(text: unknown, field: string, options: PrintedFigureOptions): PrintedFigure {
  const figure = anyPrint(text, field, options);
  return figure.kind === "ratio" || figure.kind === "percent"
    ? inPlainWords(figure)
    : refuse("WRONG_UNIT", field, 'a multiple such as "2.5 times"', text);
}

/** Reads a growth: a percentage, or "2.5 times", which is the ratio of both levels. */
export function growthPrint(text: unknown, field: string, options: PrintedFigureOptions): PrintedFigure {
  const figure = anyPrint(text, field, options);
  if (figure.kind === "percent") return inPlainWords(figure);
  if (figure.kind === "ratio") return lessOne(inPlainWords(figure));
  return refuse("WRONG_UNIT", field, "printed with a percent sign, or as a ratio", text);
}

/** Reads a limit: a percentage for growth, an amount or a plain number for levels. */
export function limitPrint(
  text: unknown,
  of: "level" | Comparison,
  options: PrintedFigureOptions,
): PrintedFigure {
  const figure = anyPrint(text, "limit", options);
  const isPercent = figure.kind === "percent";
  if (isPercent !== (of === "level")) return figure;
  return refuse("WRONG_UNIT", "limit", isPercent ? "an amount" : "printed with a percent sign", text);
}

/**
 * The figure with the sign that the direction gives it: "fell 28.6%" is −28.6, and so is "fell −28.6%". What was
 * rounded toward one side is so with its sign.
 */
export function signed(
  read: (options: PrintedFigureOptions) => PrintedFigure,
  direction: GrowthDirection | undefined,
  options: PrintedFigureOptions,
): PrintedFigure {
  const figure = read(options);
  const isDown = direction === "fall" || direction === "narrowed";
  if (!isDown || figure.value.isZero()) return figure;
  if (figure.value.s < 0)
    return figure.direction === null ? { ...figure, notes: [...figure.notes, "double-negative"] } : figure;
  const rounding = mirrored(options.rounding);
  const size = rounding === options.rounding ? figure : read({ ...options, rounding });
  return { ...size, value: negative(size.value), ...turned(size) };
}

/** Below zero, rounding down is rounding the size up. */
function mirrored(rounding: PrintedFigureOptions["rounding"]): PrintedFigureOptions["rounding"] {
  return rounding === "floor" ? "ceiling" : rounding === "ceiling" ? "floor" : rounding;
}

function turned({ core, stands, near, loose }: PrintedFigure): Partial<PrintedFigure> {
  return {
    core: negativeInterval(core),
    stands: negativeInterval(stands),
    near: near && negativeInterval(near),
    loose: loose && negativeInterval(loose),
  };
}

function lessOne(figure: PrintedFigure): PrintedFigure {
  const less = (of: Interval): Interval => shifted(of, MINUS_ONE);
  const { value, core, stands, near, loose } = figure;
  return {
    ...figure,
    kind: "percent",
    value: difference(value, ONE),
    core: less(core),
    stands: less(stands),
    near: near && less(near),
    loose: loose && less(loose),
  };
}
