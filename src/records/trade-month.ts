import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { type Decimal, type DecimalInput, difference, plus } from "../decimal/decimal.js";
import { type Interval, intersection } from "../decimal/interval.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { readStep } from "../decimal/rounding.js";
import { refuse } from "../errors.js";
import { checkFields, checkObject, type Draft, readText } from "../fields.js";
import { type HasPeriod, type Period, readPeriod } from "../period/period.js";
import { boundsOfFigure, type Figure, type FigureInput, readFigure } from "../print/printed.js";
import { fillProvenance, PROVENANCE_FIELDS, type Provenance, type ProvenanceInput } from "./provenance.js";
import { type Adjustment, type Coverage, fillTreatment, type TradeSystem } from "./subject.js";

/**
 * The rounding steps of the three figures of a month, where they have one.
 *
 * @category Records
 */
export interface TradeMonthRounding {
  /** In currency units; absent: exact. */
  readonly exports?: Decimal;
  /** In currency units; absent: exact. */
  readonly imports?: Decimal;
  /** Only where it was printed apart. */
  readonly balance?: Decimal;
}

/**
 * One economy's exports and imports in one reference period, as one release gave them. The period may be a
 * span: China's customs publish January and February as one.
 *
 * @category Records
 */
export interface TradeMonth extends HasPeriod, Provenance {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly reporter: string;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** Single currency units, zero or more. */
  readonly exports: Decimal;
  /** Single currency units, zero or more. */
  readonly imports: Decimal;
  /** The balance as printed, where it is printed apart; absent: exports − imports. */
  readonly balance?: Decimal;
  /** The steps they were rounded to when printed; absent: exact. */
  readonly roundedTo?: TradeMonthRounding;
  /** Absent: goods. */
  readonly coverage?: Coverage;
  /** Absent: not adjusted. */
  readonly adjustment?: Adjustment;
  /** General or special trade, or that of the balance of payments; absent: not said. */
  readonly system?: TradeSystem;
}

/**
 * What {@link tradeMonth} takes. One step in `roundedTo` holds for all figures of the month that bring none
 * of their own.
 *
 * @category Records
 */
export interface TradeMonthInput extends ProvenanceInput {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly reporter: string;
  /** A month, "2025-11", or a closed span, "2025-01/2025-02". */
  readonly period: Period;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** Single currency units, or a print: `printed("330.35 billion")`. */
  readonly exports: FigureInput;
  /** The same for imports. */
  readonly imports: FigureInput;
  /** As printed, where it is printed apart; below zero it is a deficit. */
  readonly balance?: FigureInput | undefined;
  /** One step for all, or one for each; in currency units. */
  readonly roundedTo?: DecimalInput | TradeMonthRoundingInput | undefined;
  /** Absent: goods. */
  readonly coverage?: Coverage | undefined;
  /** Absent: not adjusted. */
  readonly adjustment?: Adjustment | undefined;
  /** General or special trade, or that of the balance of payments. */
  readonly system?: TradeSystem | undefined;
}

/**
 * The same, before it is read.
 *
 * @category Records
 */
export interface TradeMonthRoundingInput {
  /** In currency units. */
  readonly exports?: DecimalInput | undefined;
  /** In currency units. */
  readonly imports?: DecimalInput | undefined;
  /** Only where it was printed apart. */
  readonly balance?: DecimalInput | undefined;
}

/** A figure of a month. */
export type MonthFigure = "exports" | "imports" | "balance";

const FIELDS = ["reporter", "period", "currency", "roundedTo", "coverage", "adjustment", "system"] as const;
const FIGURES = ["exports", "imports", "balance"] as const;

/**
 * Makes a month. A balance printed apart is kept as printed; exports and imports, each within its rounding,
 * must be able to give it.
 *
 * @param input  reporter, period, currency, exports and imports (single currency units, or prints, which bring
 *               their rounding), perhaps the printed balance
 * @returns      the month, frozen
 * @throws       {@link TradeError} `BALANCE_MISMATCH` where exports and imports exclude the printed balance even
 *               when rounded; `WRONG_UNIT` for an amount printed with a percent sign; `INVALID_FIELD` for negative
 *               exports or imports, a step of zero or less, a value with digits below its step, the step of
 *               a balance that is not given, or a figure with a hedge ("about"): that is an {@link observation};
 *               `UNKNOWN_FIELD`
 * @see          IMTS 2010, United Nations
 * @example
 * tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: printed("330.35 billion"), imports: printed("218.67 billion") }).exports // => "330350000000"
 * tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: 330, imports: 218, balance: 100 }) // => throws BALANCE_MISMATCH
 * @category Records
 */
export function tradeMonth(input: TradeMonthInput): TradeMonth {
  checkFields(input, "a trade month", FIELDS, FIGURES, PROVENANCE_FIELDS);
  const draft = {} as Draft<TradeMonth>;
  draft.reporter = readText(input.reporter, "reporter");
  draft.period = readPeriod(input.period, "period");
  fillProvenance(draft, input);
  draft.currency = readCurrency(input.currency, "currency");
  const steps = readSteps(input);
  const rounding: Draft<TradeMonthRounding> = {};
  for (const name of FIGURES) {
    if (name === "balance" && input.balance === undefined) continue;
    const figure = readMonthFigure(input[name], name, steps);
    draft[name] = figure.value;
    if (figure.roundedTo !== undefined) rounding[name] = figure.roundedTo;
  }
  if (Object.keys(rounding).length > 0) draft.roundedTo = Object.freeze(rounding);
  fillTreatment(draft, input);
  checkBalance(draft);
  return Object.freeze(draft);
}

/** Every value a figure of a month may stand for; a balance that was not printed follows from both sides. */
export function boundsOfMonth(month: TradeMonth, name: MonthFigure): Interval {
  const value = month[name];
  if (value === undefined) return computedBalance(month);
  const roundedTo = month.roundedTo?.[name];
  return boundsOfFigure(roundedTo === undefined ? { value } : { value, roundedTo });
}

/** Exports − imports within their rounding, whatever was printed. */
export function computedBalance(month: TradeMonth): Interval {
  return intervalDifference(boundsOfMonth(month, "exports"), boundsOfMonth(month, "imports"));
}

/** Whether the figures that a flow is made of are known to their last digits. */
export function isExactMonth(month: TradeMonth): boolean {
  return month.roundedTo?.exports === undefined && month.roundedTo?.imports === undefined;
}

/**
 * Exports minus imports; the printed balance where the month has one.
 *
 * With exports valued FOB and imports CIF, as is usual, a balance is understated by freight and insurance.
 *
 * @param month  the month
 * @returns      the balance in single currency units; below zero it is a deficit
 * @see          IMTS 2010 para. 4.8: exports FOB, imports CIF
 * @example
 * tradeBalance(tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })) // => "111680000000"
 * @category Balance
 */
export function tradeBalance(month: TradeMonth): Decimal {
  checkObject(month, "a month");
  return month.balance ?? difference(month.exports, month.imports);
}

/**
 * Exports plus imports.
 *
 * @param month  the month
 * @returns      total trade, in single currency units
 * @example
 * totalTrade(tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })) // => "549020000000"
 * @category Balance
 */
export function totalTrade(month: TradeMonth): Decimal {
  checkObject(month, "a month");
  return plus(month.exports, month.imports);
}

function readSteps(input: TradeMonthInput): TradeMonthRounding {
  const { roundedTo } = input;
  if (roundedTo === undefined) return {};
  if (typeof roundedTo === "object" && roundedTo !== null && !("d" in roundedTo)) {
    checkFields(roundedTo, "roundedTo", FIGURES);
    const steps: Draft<TradeMonthRounding> = {};
    for (const name of FIGURES) {
      if (roundedTo[name] === undefined) continue;
      steps[name] = readStep(roundedTo[name], `roundedTo.${name}`);
      if (input[name] === undefined)
        refuse("INVALID_FIELD", `roundedTo.${name}`, `given with a ${name}`, steps[name]);
    }
    return steps;
  }
  const step = readStep(roundedTo, "roundedTo");
  return { exports: step, imports: step, balance: step };
}

function readMonthFigure(input: unknown, name: MonthFigure, steps: TradeMonthRounding): Figure {
  const figure = readFigure(input, name, "number", steps[name]);
  if (figure.bounds !== undefined)
    return refuse(
      "INVALID_FIELD",
      name,
      "printed without a hedge and rounded half away from zero (make an observation of others)",
      (input as { text: string }).text,
    );
  return name !== "balance" && figure.value.isNegative()
    ? refuse("INVALID_FIELD", name, "zero or above", figure.value)
    : figure;
}

function checkBalance(month: TradeMonth): void {
  if (month.balance === undefined) return;
  if (intersection([boundsOfMonth(month, "balance"), computedBalance(month)]) !== null) return;
  refuse(
    "BALANCE_MISMATCH",
    "balance",
    `exports − imports (${month.exports} − ${month.imports}) within rounding`,
    month.balance,
  );
}
