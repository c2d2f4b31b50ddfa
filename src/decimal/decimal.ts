import { Decimal as DecimalJs } from "decimal.js";
import { refuse, TradeError } from "../errors.js";
import type { Draft } from "../fields.js";
import { type Digits, longComparison, longProduct, longQuotient, longSum } from "./long-arithmetic.js";

/**
 * An exact decimal number: a frozen value of decimal.js, with all its methods. {@link decimal} makes one; a program that
 * wants a class of its own imports decimal.js.
 *
 * @category Decimals
 */
export type Decimal = DecimalJs;

/**
 * What a constructor takes for a number. Text is checked by the compiler where it is literal; text from
 * outside goes through {@link decimal}.
 *
 * @category Decimals
 */
export type DecimalInput = Decimal | `${number}` | number | bigint;

// Text is never written with an exponent. Four constructors: that of our values, and three that no value
// shows, so that nobody can reach the settings that results depend on.
const withDigits = (precision: number): typeof DecimalJs =>
  DecimalJs.clone({
    defaults: true,
    precision,
    rounding: DecimalJs.ROUND_HALF_EVEN,
    toExpNeg: -9e15,
    toExpPos: 9e15,
  });
const Value = withDigits(120);
const Exact = withDigits(10_000);
const Root = /* @__PURE__ */ withDigits(50);
const FineRoot = /* @__PURE__ */ withDigits(170);

const notConfigurable = (): never => {
  throw new TradeError(
    "INVALID_FIELD",
    "the decimals of tradefigures cannot be configured: clone a constructor of your own",
  );
};
Object.assign(Value, { set: notConfigurable, config: notConfigurable });
// Precision and rounding stay writable, since decimal.js itself writes to them half-way through ln and pow.
// Nor can the methods be changed through a value.
for (const setting of ["maxE", "minE", "toExpNeg", "toExpPos", "prototype"] as const)
  Object.defineProperty(Value, setting, { value: Value[setting], writable: false });

const GRAMMAR = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const HIGHEST_PLACE = 59;
const MOST_DIGITS = 120;
const QUOTIENT_DIGITS = 34;
// Between values no further apart than this, Exact adds without rounding.
const FARTHEST_PLACE = 1000;
// Decimals of all constructors share their methods. The constructor of ours is none of its own fields: so it is no part
// of a comparison, a printed difference or a clone.
const METHODS: object = Object.create(Value.prototype, { constructor: { value: Value } });

/** Zero. */
export const ZERO: Decimal = ours(new Value(0));
/** One. */
export const ONE: Decimal = ours(new Value(1));
/** One below zero: as a growth, the loss of everything. */
export const MINUS_ONE: Decimal = ours(new Value(-1));

/**
 * Reads one decimal number, exactly: text from outside, a JavaScript number, a bigint or a decimal of any
 * copy of decimal.js.
 *
 * Text is an optional minus, digits, an optional fraction and an optional exponent (`-1234.5`, `1.2e9`);
 * blanks, separators, hexadecimal, `NaN` and `Infinity` are refused. A JavaScript number is taken when its
 * shortest text has at most 15 significant digits or when it is a safe integer: others have lost digits.
 * All digits lie between the places 10^59 and 10^−59; a number of 34 digits or fewer, as a division gives it, may end
 * below.
 *
 * @param input  the number
 * @returns      the same number, frozen; −0 is 0
 * @throws       {@link TradeError} `INVALID_DECIMAL` for anything else, with the value
 * @example
 * decimal("330.35") // => "330.35"
 * decimal("1,234.5") // => throws INVALID_DECIMAL
 * @category Decimals
 */
export function decimal(input: Decimal | string | number | bigint): Decimal {
  return readDecimal(input, "a decimal");
}

/** Whether a value is a decimal, of ours or of any decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return DecimalJs.isDecimal(value);
}

/** Reads a number of a record; the message of an error names the field. */
export function readDecimal(input: unknown, field: string): Decimal {
  if (typeof input === "string") return parse(input, field, input);
  if (typeof input === "number") {
    if (Number.isFinite(input) && !Number.isSafeInteger(input) && Number(input.toPrecision(15)) !== input)
      return refuse(
        "INVALID_DECIMAL",
        field,
        "text beyond 15 digits, which a JavaScript number loses",
        input,
      );
    return parse(String(input), field, input);
  }
  if (typeof input === "bigint") return parse(String(input), field, input);
  if (isFrozen(input)) return inRange(input) ? input : outOfRange(field, input.toFixed());
  if (DecimalJs.isDecimal(input)) return parse(String(input), field, String(input));
  return refuse("INVALID_DECIMAL", field, "a decimal number such as 1234.5", input);
}

/**
 * The exact difference of two numbers.
 *
 * @param minuend     the number that is taken from
 * @param subtrahend  the number that is taken away
 * @returns           minuend − subtrahend, never rounded
 * @throws            {@link TradeError} `INEXACT` where the result has more than 120 digits or lies beyond the
 *                    places 10^1000 and 10^−1000
 * @example
 * difference(billions("111.68"), billions("90.07")) // => "21610000000"
 * @category Decimals
 */
export function difference(minuend: Decimal, subtrahend: Decimal): Decimal {
  return exact(longSum(own(minuend), own(subtrahend), -1));
}

/**
 * The exact product of two numbers.
 *
 * @param first   one number
 * @param second  the other
 * @returns       first × second, never rounded
 * @throws        {@link TradeError} `INEXACT` where the result has more than 120 digits or lies beyond the places
 *                10^1000 and 10^−1000
 * @example
 * product(decimal("3149027558509260.91"), decimal("23062.458332")) // => "72624316854439521772.99140212"
 * @category Decimals
 */
export function product(first: Decimal, second: Decimal): Decimal {
  return exact(longProduct(own(first), own(second)));
}

/** A product with a factor that is itself a quotient: 34 digits, like every quotient. */
export function quotientProduct(first: Decimal, second: Decimal): Decimal {
  return ours(longQuotient(longProduct(own(first), own(second)), ONE));
}

/**
 * The one division: 34 significant digits, half-even, as in IEEE 754 decimal128.
 *
 * What is printed from a quotient is rounded once more, by name; that equals rounding the true ratio for
 * all amounts of a realistic size.
 *
 * @param dividend  the number that is divided
 * @param divisor   the number that it is divided by
 * @returns         dividend / divisor; `null` where the divisor is zero
 * @see             IEEE 754-2019, decimal128
 * @example
 * divide(decimal(1), decimal(3)) // => "0.3333333333333333333333333333333333"
 * divide(decimal(1), decimal(0)) // => null
 * @category Decimals
 */
export function divide(dividend: Decimal, divisor: Decimal): Decimal | null {
  const over = own(divisor);
  return over.isZero() ? null : quotient(dividend, over);
}

/** The one division, by a number that is known not to be zero. */
export function quotient(dividend: Decimal, divisor: Decimal): Decimal {
  return ours(longQuotient(own(dividend), own(divisor)));
}

/** (dividend / divisor) ^ (power / root) − 1 for numbers from zero up: worked out with 50 digits or more, rounded once to 34. */
export function compoundRate(dividend: Decimal, divisor: Decimal, power: number, root: number): Decimal {
  return irrational((number) => {
    const ratio = number(dividend).div(divisor);
    return ratio.pow(number(power).div(root)).minus(1);
  });
}

/**
 * What a formula with roots or logarithms gives, rounded once to 34 digits. The numbers that it works with have 50
 * digits; 170 where the result is small, since near zero a difference takes most of the 50 with it.
 */
export function irrational(formula: (number: (value: Decimal | number) => Decimal) => Decimal): Decimal {
  const rough = formula((value) => new Root(value));
  const isSmall = rough.isZero() || rough.e < -10;
  return ours((isSmall ? formula((value) => new FineRoot(value)) : rough).toSignificantDigits(34));
}

/** The sum of fractions, none divided by zero, rounded once to 34 digits. */
export function sumOfQuotients(terms: readonly (readonly [dividend: Decimal, divisor: Decimal])[]): Decimal {
  let total = new FineRoot(0);
  let largest = 0;
  for (const [dividend, divisor] of terms) {
    const term = FineRoot.div(dividend, divisor);
    total = FineRoot.add(total, term);
    largest = Math.max(largest, term.e);
  }
  // So far below the largest term there is only what 170 digits leave of nothing.
  return total.isZero() || total.e < largest - 120 ? ZERO : ours(total.toSignificantDigits(34));
}

/** How often a step goes into a number, toward zero, and what it leaves over; both exact. */
export function divideWhole(
  value: Decimal,
  step: Decimal,
): { readonly whole: Decimal; readonly rest: Decimal } {
  const whole = new Exact(value).divToInt(step);
  const rest = Exact.sub(value, whole.times(step));
  return { whole: exact(whole), rest: exact(rest) };
}

/** Rounded to the digit at a place; `null` where the number has none there or above. */
export function roundedAt(value: Decimal, place: number, rounding: DecimalJs.Rounding): Decimal | null {
  const digits = value.e - place + 1;
  return digits < 1 || value.isZero() ? null : exact(value.toSignificantDigits(digits, rounding));
}

/** The exact sum of two numbers. */
export function plus(first: Decimal, second: Decimal): Decimal {
  return exact(longSum(own(first), own(second), 1));
}

/** The number with its sign turned. */
export function negative(value: Decimal): Decimal {
  return ours({ s: -value.s, e: value.e, d: value.d.slice() });
}

/** The number without its sign. */
export function absolute(value: Decimal): Decimal {
  return ours({ s: 1, e: value.e, d: value.d.slice() });
}

/** −1, 0 or 1: how a number compares with another. */
export function compare(first: Decimal, second: Decimal): number {
  return longComparison(own(first), own(second));
}

/** A whole number of units in a decimal place: 12345 in place −2 is 123.45. */
export function fromUnits(units: bigint, place: number): Decimal {
  return exact(new Exact(`${units}e${place}`));
}

/** What {@link powerOfTen} has made. */
const POWERS = /* @__PURE__ */ new Map<number, Decimal>();

/** One, at a place: 10, 0.01. */
export function powerOfTen(place: number): Decimal {
  const known = POWERS.get(place);
  if (known !== undefined) return known;
  const made = fromUnits(1n, place);
  POWERS.set(place, made);
  return made;
}

/** A ratio of two whole numbers of any size, rounded once to 34 digits. */
export function ratioOfWholes(dividend: bigint, divisor: bigint): Decimal {
  return ours(longQuotient(new Exact(`${dividend}`), new Exact(`${divisor}`)));
}

/** (dividend / divisor) ^ (halves / 2) of two whole numbers of any size: 50 digits or more, rounded once to 34. */
export function rootOfWholes(dividend: bigint, divisor: bigint, halves = 1): Decimal {
  return irrational((number) =>
    number(new Value(`${dividend}`))
      .div(new Value(`${divisor}`))
      .pow(halves)
      .sqrt(),
  );
}

/** The whole numbers of 10^−places that some numbers are, and the most places that one of them has. */
export function wholesOf(values: readonly Decimal[]): {
  readonly wholes: readonly bigint[];
  readonly places: number;
} {
  const places = values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  const scale = powerOfTen(places);
  return { wholes: values.map((value) => BigInt(product(value, scale).toFixed())), places };
}

/** The number as a value of ours, to compute with. What we computed may have more places than an input. */
export function own(value: Decimal): Decimal {
  return value?.constructor === Value && Math.abs(value.e) <= FARTHEST_PLACE ? value : decimal(value);
}

/** The number as it may stand in a result: a value that a caller can still change is copied. */
export function kept(value: Decimal): Decimal {
  const number = own(value);
  return Object.isFrozen(number) ? number : ours({ s: number.s, e: number.e, d: number.d.slice() });
}

/** Whether it is a value of ours that nobody can change: it may go into a record as it is. */
function isFrozen(value: unknown): value is Decimal {
  return (
    value instanceof Value &&
    value.constructor === Value &&
    Object.isFrozen(value) &&
    Object.isFrozen(value.d) &&
    (value.s > 0 || !value.isZero())
  );
}

function parse(text: string, field: string, given: unknown): Decimal {
  if (!GRAMMAR.test(text)) return refuse("INVALID_DECIMAL", field, "a decimal number such as 1234.5", given);
  const value = new Value(text);
  // An exponent beyond all bounds reads as infinite, or as a zero that has digits.
  if (!inRange(value) || (value.isZero() && /^[^e]*[1-9]/.test(text))) return outOfRange(field, given);
  return ours(value);
}

function outOfRange(field: string, given: unknown): never {
  return refuse(
    "INVALID_DECIMAL",
    field,
    `a number with its digits between the places 10^${HIGHEST_PLACE} and 10^-${HIGHEST_PLACE}`,
    given,
  );
}

/** A small quotient has digits below the last place of other numbers: what was divided reads back from its JSON. */
function inRange(value: Decimal): boolean {
  if (Math.abs(value.e) > HIGHEST_PLACE) return false;
  return value.decimalPlaces() <= HIGHEST_PLACE || value.precision() <= QUOTIENT_DIGITS;
}

/** A result that was not rounded as a value of ours, or an error. */
export function exact(result: Digits): Decimal {
  const value = ours(result);
  // Seventeen words hold 119 digits.
  if (result.d.length > 17 && value.precision() > MOST_DIGITS) return inexact(`${value.precision()} digits`);
  return value;
}

function inexact(got: string): never {
  return refuse(
    "INEXACT",
    "a result",
    `exact in ${MOST_DIGITS} digits between the places 10^${FARTHEST_PLACE} and 10^-${FARTHEST_PLACE}`,
    got,
  );
}

/** The number as one of ours: our constructor, no −0, and not a digit of it can be changed. */
function ours({ s, e, d }: Digits): Decimal {
  if (!(Math.abs(e) <= FARTHEST_PLACE)) return inexact(`the place 10^${e}`);
  // What the constructor does, without reading and copying what is there.
  const value: Draft<Decimal> = Object.create(METHODS);
  value.s = d[0] === 0 ? 1 : s;
  value.e = e;
  value.d = d;
  Object.freeze(d);
  return Object.freeze(value);
}
