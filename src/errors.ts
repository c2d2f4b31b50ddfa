/**
 * What kind of rule was broken. A code never changes its meaning; new codes may be added.
 *
 * @category Errors
 */
export type TradeErrorCode =
  | "AMBIGUOUS_CURRENCY"
  | "AMBIGUOUS_EXCHANGE_RATE"
  | "AMBIGUOUS_VINTAGE"
  | "BALANCE_MISMATCH"
  | "DUPLICATE_FLOW"
  | "DUPLICATE_PERIOD"
  | "INCOMPLETE_SPAN"
  | "INEXACT"
  | "INVALID_DAY"
  | "INVALID_DECIMAL"
  | "INVALID_FIELD"
  | "INVALID_PERIOD"
  | "MISSING_EXCHANGE_RATE"
  | "MISSING_INTL"
  | "MISSING_PERIOD"
  | "MIXED_CURRENCIES"
  | "MIXED_SUBJECTS"
  | "MIXED_VINTAGES"
  | "NEGATIVE_RESIDUAL"
  | "NOT_COVERED"
  | "OVERLAPPING_PARTS"
  | "OVERLAPPING_PERIODS"
  | "TOO_LARGE"
  | "UNEQUAL_SPANS"
  | "UNKNOWN_CURRENCY"
  | "UNKNOWN_FIELD"
  | "UNKNOWN_PARTNER"
  | "UNREADABLE_FILE"
  | "UNREADABLE_PRINT"
  | "WRONG_UNIT";

/**
 * The one error of the library: the message says the rule and then the value; `details` holds the values.
 *
 * @example
 * tradeMonth({ reporter: "CN", period: period("2025-13"), currency: "USD", exports: 1, imports: 1 }) // => throws INVALID_PERIOD
 * @category Errors
 */
export class TradeError extends RangeError {
  /** Tells it from other errors where `instanceof` cannot, as between two copies of the package. */
  override readonly name: "TradeError" = "TradeError";
  /** Which rule was broken. */
  readonly code: TradeErrorCode;
  /** The field, where there is one, and the values that broke the rule. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code     which rule was broken
   * @param message  the rule, then the value
   * @param details  the field, where there is one, and the values
   */
  constructor(code: TradeErrorCode, message: string, details?: Readonly<Record<string, unknown>>) {
    super(message);
    this.code = code;
    this.details = Object.freeze({ ...details });
  }
}

/** Throws: this field must be so, and it is not. */
export function refuse(code: TradeErrorCode, field: string, rule: string, value: unknown): never {
  throw new TradeError(code, `${field} must be ${rule}, got ${shown(value)}`, { field, value });
}

/** Throws: records that belong together differ in a field. */
export function refuseMixed(
  code: TradeErrorCode,
  records: string,
  field: string,
  values: readonly [unknown, unknown],
): never {
  const got = values.map((value) => value ?? "none").join(" and ");
  throw new TradeError(code, `${records} must have one ${field}, got ${got}`, { field, values });
}

/** A value as a message shows it: text in quotes, what is hidden in it named; the digits of a decimal; what is long is cut. */
export function shown(value: unknown): string {
  if (typeof value === "string")
    // A character that nobody sees, as one writes it in a program: \r, \u{a0}.
    return JSON.stringify(cut(value)).replace(
      /(?! )[\p{C}\p{Z}]/gu,
      (hidden) => `\\u{${hidden.charCodeAt(0).toString(16)}}`,
    );
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a Date (.toISOString() is text)";
  if (typeof value === "object" && value !== null && !("toFixed" in value)) return "an object";
  return cut(String(value));
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
