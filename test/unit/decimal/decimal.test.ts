import { createRequire } from "node:module";
import { Decimal } from "decimal.js";
import {
  billions,
  decimal,
  difference,
  divide,
  formatAmount,
  formatPercent,
  interval,
  intervalProduct,
  printed,
  product,
  roundingInterval,
  roundTo,
  sum,
} from "tradefigures";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  absolute,
  compare,
  compoundRate,
  divideWhole,
  fromUnits,
  negative,
  ONE,
  own,
  plus,
  quotient,
  quotientProduct,
  ratioOfWholes,
  readDecimal,
  ZERO,
} from "../../../src/decimal/decimal.js";

/** The CommonJS build of decimal.js: another copy of the class. */
const { Decimal: OtherCopy } = createRequire(import.meta.url)("decimal.js") as { Decimal: typeof Decimal };

/** The constructor of our values, as a user reaches it. */
const Reached = decimal("1").constructor as unknown as typeof Decimal & Record<string, unknown>;

const GRAMMAR = "a decimal number such as 1234.5";
const PLACES = "a number with its digits between the places 10^59 and 10^-59";
const SHORT = "text beyond 15 digits, which a JavaScript number loses";

function refusal(field: string, rule: string, shownValue: string, value: unknown): unknown {
  return expect.objectContaining({
    name: "TradeError",
    code: "INVALID_DECIMAL",
    message: `${field} must be ${rule}, got ${shownValue}`,
    details: { field, value },
  });
}

describe("decimal reads", () => {
  test.each([
    ["330.35", "330.35"],
    ["-1234.5", "-1234.5"],
    ["0", "0"],
    ["007", "7"],
    ["1.50", "1.5"],
    ["1.2e9", "1200000000"],
    ["1.2e+9", "1200000000"],
    ["5e-8", "0.00000005"],
    ["-5e-1", "-0.5"],
    ["3200000000000000000.25", "3200000000000000000.25"],
    ["0e999999999999999999", "0"],
  ])("the text %s", (text, expected) => {
    expect(String(decimal(text))).toBe(expected);
  });

  test.each([
    [0, "0"],
    [330.35, "330.35"],
    [-0.1, "-0.1"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [123456789.012345, "123456789.012345"],
    [0.000123456789012345, "0.000123456789012345"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [-9007199254740991, "-9007199254740991"],
  ])("the JavaScript number %d", (number, expected) => {
    expect(String(decimal(number))).toBe(expected);
  });

  test("a bigint", () => {
    expect(String(decimal(-12345678901234567890n))).toBe("-12345678901234567890");
  });

  test("minus zero as zero, from text, a number and a decimal", () => {
    for (const zero of [
      decimal("-0"),
      decimal("-0.00"),
      decimal(-0),
      decimal(new Decimal("-0")),
      decimal(Object.freeze(new Reached("-0"))),
    ]) {
      expect(zero.toFixed()).toBe("0");
      expect(Object.is(zero.toNumber(), 0)).toBe(true);
    }
  });

  test("a minus zero whose digits are frozen too", () => {
    const zero = new Reached("-0");
    Object.freeze(zero.d);
    expect(decimal(Object.freeze(zero)).s).toBe(1);
  });

  test("the highest and the lowest place", () => {
    const highest = `9${"0".repeat(59)}`;
    const lowest = `0.${"0".repeat(58)}1`;
    expect(String(decimal("9e59"))).toBe(highest);
    expect(String(decimal("1e-59"))).toBe(lowest);
  });

  test("a value of ours as the same object", () => {
    const value = decimal("330.35");
    expect(decimal(value)).toBe(value);
  });
});

describe("decimal refuses", () => {
  test.each([
    ["an empty text", ""],
    ["blanks", "   "],
    ["a blank before", " 5"],
    ["a blank after", "5 "],
    ["a line end", "5\n"],
    ["hexadecimal", "0x1F"],
    ["underscores", "1_000"],
    ["thousands separators", "1,234.5"],
    ["full-width digits", "１２３"],
    ["Arabic digits", "٣"],
    ["the text NaN", "NaN"],
    ["the text Infinity", "Infinity"],
    ["the text -Infinity", "-Infinity"],
    ["a point without decimals", "5."],
    ["a point without a whole", ".5"],
    ["a plus", "+5"],
    ["two minus signs", "--5"],
    ["a typographic minus", "\u22125"],
    ["an exponent without digits", "1e"],
    ["a broken exponent", "1e5.5"],
    ["a percent sign", "5.9%"],
    ["words", "five"],
  ])("%s", (_, text) => {
    expect(() => decimal(text)).toThrow(refusal("a decimal", GRAMMAR, JSON.stringify(text), text));
  });

  test.each([
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["an object", { value: 5 }, "an object"],
    ["a list", ["5"], "a list"],
    ["a truth value", true, "true"],
    ["a boxed number", Object(5) as unknown, "5"],
    ["a function", () => 5, "() => 5"],
    ["the number NaN", Number.NaN, "NaN"],
    ["the number Infinity", Number.POSITIVE_INFINITY, "Infinity"],
    ["the number -Infinity", Number.NEGATIVE_INFINITY, "-Infinity"],
  ])("%s", (_, value, shownValue) => {
    expect(() => decimal(value as string)).toThrow(refusal("a decimal", GRAMMAR, shownValue, value));
  });

  test.each([
    // biome-ignore lint/correctness/noPrecisionLoss: a number that has lost digits is the case
    [12345678901234567.89, "12345678901234568"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1.2345678901234568e-10, "1.2345678901234568e-10"],
    [2 ** 53, "9007199254740992"],
    [1234567890.123456, "1234567890.123456"],
  ])("a JavaScript number of more than 15 digits that is no safe integer, %d", (number, shownValue) => {
    expect(() => decimal(number)).toThrow(refusal("a decimal", SHORT, shownValue, number));
  });

  test.each([
    ["1e60", '"1e60"'],
    ["1e-60", '"1e-60"'],
    [`1${"0".repeat(60)}`, `"1${"0".repeat(60)}"`],
    [`0.${"0".repeat(59)}1`, `"0.${"0".repeat(59)}1"`],
    ["1e99999999999999999999", '"1e99999999999999999999"'],
    ["1e-99999999999999999999", '"1e-99999999999999999999"'],
    [1e60, "1e+60"],
    [5e-324, "5e-324"],
    [10n ** 60n, `1${"0".repeat(60)}`],
  ])("digits beyond the places 10^59 and 10^-59, %s", (input, shownValue) => {
    expect(() => decimal(input)).toThrow(refusal("a decimal", PLACES, shownValue, input));
  });

  test("NaN and Infinity of decimal.js, of every kind of constructor", () => {
    for (const Constructor of [Decimal, Decimal.clone({ precision: 5 }), OtherCopy, Reached])
      for (const text of ["NaN", "Infinity", "-Infinity"])
        expect(() => decimal(new Constructor(text))).toThrow(
          refusal("a decimal", GRAMMAR, JSON.stringify(text), text),
        );
    expect(() => decimal(Object.freeze(new Reached("NaN")))).toThrow(
      refusal("a decimal", PLACES, '"NaN"', "NaN"),
    );
  });

  test("a computed value of ours beyond the places, since no record could be read back", () => {
    const far = product(decimal("1e-40"), decimal("1e-40"));
    const text = `0.${"0".repeat(79)}1`;
    // A message shows 80 characters.
    expect(() => decimal(far)).toThrow(refusal("a decimal", PLACES, `"0.${"0".repeat(78)}…"`, text));
  });

  test("with the name of the field of a record", () => {
    expect(() => readDecimal("1_000", "exports")).toThrow(refusal("exports", GRAMMAR, '"1_000"', "1_000"));
  });
});

describe("arithmetic", () => {
  test("0.1 + 0.2 is 0.3", () => {
    expect(String(plus(decimal("0.1"), decimal("0.2")))).toBe("0.3");
  });

  test("a cent is added to a number of 21 digits", () => {
    // CASES.md, exactness: plain decimal.js gives .30.
    expect(String(plus(decimal("3200000000000000000.25"), decimal("0.01")))).toBe("3200000000000000000.26");
  });

  test("a difference keeps the lowest place of both", () => {
    // By hand: 10^59 − 10^−59 is 59 nines, a point, 59 nines.
    expect(String(difference(decimal("1e59"), decimal("1e-59")))).toBe(`${"9".repeat(59)}.${"9".repeat(59)}`);
  });

  test("a product keeps every digit", () => {
    // Python: 314902755850926091 * 23062458332 = 7262431685443952177299140212, 8 decimals.
    expect(String(product(decimal("3149027558509260.91"), decimal("23062.458332")))).toBe(
      "72624316854439521772.99140212",
    );
    expect(String(roundTo(product(decimal("3149027558509260.91"), decimal("23062.458332")), "0.01"))).toBe(
      "72624316854439521772.99",
    );
  });

  test("a product of two inputs of the most digits is exact", () => {
    // By hand: (10^60 − 1)² = 10^120 − 2·10^60 + 1, scaled by 10^−59.
    const nines = decimal(`9.${"9".repeat(59)}`);
    expect(String(product(nines, nines))).toBe(`99.${"9".repeat(57)}8${"0".repeat(59)}1`);
  });

  test("a result of more than 120 digits is refused, never rounded", () => {
    const tooLong = expect.objectContaining({
      code: "INEXACT",
      message:
        'a result must be exact in 120 digits between the places 10^1000 and 10^-1000, got "121 digits"',
      details: { field: "a result", value: "121 digits" },
    });
    const far = product(decimal("1e59"), decimal("10"));
    expect(() => plus(far, product(decimal("1e-59"), decimal("0.1")))).toThrow(tooLong);
    // 10^60 − 10^−62 is 122 nines.
    expect(() => difference(far, product(decimal("1e-59"), decimal("0.001")))).toThrow(
      expect.objectContaining({ code: "INEXACT", details: { field: "a result", value: "122 digits" } }),
    );
    const long = plus(decimal("1e59"), decimal("1"));
    expect(() => product(product(long, long), decimal("1.01"))).toThrow(tooLong);
  });

  test("a result beyond the places 10^1000 and 10^-1000 is refused: no infinity, no silent zero", () => {
    let large = decimal("1e59");
    let small = decimal("1e-59");
    for (let i = 0; i < 4; i++) {
      large = product(large, large);
      small = product(small, small);
    }
    expect(() => product(large, large)).toThrow(
      expect.objectContaining({
        code: "INEXACT",
        message:
          'a result must be exact in 120 digits between the places 10^1000 and 10^-1000, got "the place 10^1888"',
        details: { field: "a result", value: "the place 10^1888" },
      }),
    );
    expect(() => product(small, small)).toThrow(
      expect.objectContaining({
        code: "INEXACT",
        details: { field: "a result", value: "the place 10^-1888" },
      }),
    );
    expect(() => quotient(large, small)).toThrow(
      expect.objectContaining({
        code: "INEXACT",
        details: { field: "a result", value: "the place 10^1888" },
      }),
    );
    expect(() => plus(large, ONE)).toThrow(expect.objectContaining({ code: "INEXACT" }));
    expect(() => sum([decimal("1e59").pow(200), ONE])).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL" }),
    );
  });

  test("differences and products refuse what is no decimal", () => {
    const none = undefined as unknown as Decimal;
    expect(() => difference(none, ONE)).toThrow(refusal("a decimal", GRAMMAR, "undefined", undefined));
    expect(() => difference(ONE, none)).toThrow(refusal("a decimal", GRAMMAR, "undefined", undefined));
    expect(() => product(null as unknown as Decimal, ONE)).toThrow(
      refusal("a decimal", GRAMMAR, "null", null),
    );
    expect(() => product(ONE, new Reached("NaN"))).toThrow(refusal("a decimal", GRAMMAR, '"NaN"', "NaN"));
    expect(() => divide(none, ONE)).toThrow(refusal("a decimal", GRAMMAR, "undefined", undefined));
    expect(() => divide(ONE, none)).toThrow(refusal("a decimal", GRAMMAR, "undefined", undefined));
  });

  test("the one division has 34 digits", () => {
    expect(String(divide(ONE, decimal(3)))).toBe(`0.${"3".repeat(34)}`);
    expect(String(divide(decimal(2), decimal(3)))).toBe(`0.${"6".repeat(33)}7`);
    expect(String(divide(decimal("-1e59"), decimal("1e-59")))).toBe(`-1${"0".repeat(118)}`);
    expect(String(divide(ZERO, decimal("-3")))).toBe("0");
  });

  test("the one division rounds a tie at the 35th digit to the even digit", () => {
    // By hand: 34 digits and a 5 after them, divided by one.
    const digits = "1".repeat(33);
    expect(String(divide(decimal(`0.${digits}25`), ONE))).toBe(`0.${digits}2`);
    expect(String(divide(decimal(`0.${digits}35`), ONE))).toBe(`0.${digits}4`);
  });

  test("a division by zero is null", () => {
    expect(divide(ONE, ZERO)).toBeNull();
    expect(divide(ZERO, decimal("-0"))).toBeNull();
  });

  test("958,185,000,000,097.49 / 900,000,000,000,091.57 − 1 to four decimals is 0.0646", () => {
    // CASES.md, exactness. Python's fractions: 0.06464999999999999999…
    const ratio = divide(decimal("958185000000097.49"), decimal("900000000000091.57"))!;
    expect(String(roundTo(difference(ratio, ONE), "0.0001"))).toBe("0.0646");
  });

  test("a product with a divided rate has 34 digits", () => {
    // By hand: 0.333…3 (34 digits) times 7 is 2.333…31 (35 digits), to 34.
    expect(String(quotientProduct(divide(ONE, decimal(3))!, decimal(7)))).toBe(`2.${"3".repeat(33)}`);
    expect(String(quotient(decimal(7), decimal(4)))).toBe("1.75");
  });

  test("a step goes into a number so often, and leaves a rest with the sign of the number", () => {
    const shownParts = (value: string, step: string): string[] => {
      const { whole, rest } = divideWhole(decimal(value), decimal(step));
      return [String(whole), String(rest)];
    };
    expect(shownParts("7.5", "2")).toEqual(["3", "1.5"]);
    expect(shownParts("-7.5", "2")).toEqual(["-3", "-1.5"]);
    expect(shownParts("-1", "2")).toEqual(["0", "-1"]);
    expect(shownParts("1e59", "1e-59")).toEqual([`1${"0".repeat(118)}`, "0"]);
    expect(Object.is(divideWhole(decimal(-1), decimal(2)).whole.toNumber(), 0)).toBe(true);
  });

  test("signs are turned and left off, and zero has none", () => {
    expect(String(negative(decimal("5.9")))).toBe("-5.9");
    expect(String(negative(decimal("-5.9")))).toBe("5.9");
    expect(Object.is(negative(ZERO).toNumber(), 0)).toBe(true);
    expect(String(absolute(decimal("-5.9")))).toBe("5.9");
    expect(String(absolute(decimal("5.9")))).toBe("5.9");
    expect(Object.is(difference(ONE, ONE).toNumber(), 0)).toBe(true);
    expect(Object.is(product(ZERO, decimal(-1)).toNumber(), 0)).toBe(true);
  });

  test("numbers are compared by value", () => {
    expect(compare(decimal("1.0"), decimal("1"))).toBe(0);
    expect(compare(decimal("-1"), ZERO)).toBe(-1);
    expect(compare(decimal("1e-59"), ZERO)).toBe(1);
  });

  test("whole units in a place", () => {
    expect(String(fromUnits(12345n, -2))).toBe("123.45");
    expect(String(fromUnits(-5n, 3))).toBe("-5000");
    expect(String(fromUnits(0n, -200))).toBe("0");
  });
});

describe("decimals of other constructors", () => {
  test("of the user's Decimal, a clone of it and another copy of the class are accepted and re-wrapped", () => {
    expect(new OtherCopy(1)).not.toBeInstanceOf(Decimal);
    for (const Constructor of [Decimal, Decimal.clone({ precision: 3, toExpPos: 2 }), OtherCopy]) {
      const theirs = new Constructor("123456789012345678901234567890.5");
      const ours = decimal(theirs);
      expect(ours.constructor).toBe(Reached);
      expect(String(ours)).toBe("123456789012345678901234567890.5");
      expect(Object.isFrozen(ours)).toBe(true);
      expect(Object.isFrozen(theirs)).toBe(false);
      expect(Object.isFrozen(theirs.d)).toBe(false);
    }
  });

  test("do not bring their precision into a result", () => {
    const Short = Decimal.clone({ precision: 3, rounding: Decimal.ROUND_UP });
    const theirs = new Short("1234567.89");
    expect(String(difference(theirs, ONE))).toBe("1234566.89");
    expect(String(product(theirs, theirs))).toBe("1524157875019.0521");
    expect(String(sum([theirs, theirs]))).toBe("2469135.78");
    expect(String(divide(theirs, new Short(2)))).toBe("617283.945");
    expect(String(roundTo(theirs, new Short("0.1")))).toBe("1234567.9");
    expect(formatAmount(theirs, { in: "unit" })).toBe("1,234,567.89");
  });

  test("what a user computed with a value of ours is taken, and frozen in a record", () => {
    const computed = decimal("1.5").plus("2.25");
    expect(Object.isFrozen(computed)).toBe(false);
    const read = decimal(computed);
    expect(String(read)).toBe("3.75");
    expect(Object.isFrozen(read)).toBe(true);
    expect(own(computed)).toBe(computed);
    expect(String(sum([computed, computed]))).toBe("7.5");
  });

  test("a value whose digits alone are not frozen is copied", () => {
    const half = Object.freeze(new Reached("0.5"));
    const read = decimal(half);
    expect(read).not.toBe(half);
    expect(Object.isFrozen(read.d)).toBe(true);
    expect(String(read)).toBe("0.5");
  });
});

/** One of each kind of result, as text. */
function results(): string[] {
  const a = decimal("1234567890123456789012345678901234567890.123456789");
  const b = decimal("-98765.4321");
  return [
    a,
    sum([a, b]),
    plus(a, b),
    difference(a, b),
    product(a, b),
    divide(a, b),
    quotientProduct(a, b),
    negative(a),
    absolute(b),
    roundTo(a, "0.001"),
    roundTo(b, "0.001", { rounding: "half-even" }),
    roundingInterval(decimal("330.3"), "0.1").high,
    printed("nearly 15.55%").bounds.low,
    intervalProduct(interval({ low: a, high: a }), interval({ low: b, high: b })).low,
    billions("111.68"),
    formatPercent(decimal("0.123456789012345678901234567890"), { decimals: 25 }),
    formatPercent(decimal("0.123456789012345678901234567890"), { decimals: 20, locale: "de" }),
    formatAmount(a, { in: "unit", decimals: 5 }),
    formatAmount(b, { in: "trillion", decimals: 30 }),
    compare(a, b),
    decimal("1e-59"),
    decimal("1e59"),
    decimal(1e21),
    JSON.stringify({ a }),
  ].map(String);
}
const EXPECTED = results();

describe("isolation", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  function settingsOf(Constructor: typeof Decimal): unknown[] {
    const { precision, rounding, toExpNeg, toExpPos, minE, maxE, modulo, crypto } = Constructor;
    return [precision, rounding, toExpNeg, toExpPos, minE, maxE, modulo, crypto];
  }

  test("the results that are compared below are right", () => {
    // Python's decimal, with 300 digits, the quotient with 34.
    expect(EXPECTED.slice(0, 6)).toEqual([
      "1234567890123456789012345678901234567890.123456789",
      "1234567890123456789012345678901234469124.691356789",
      "1234567890123456789012345678901234469124.691356789",
      "1234567890123456789012345678901234666655.555556789",
      "-121932631124828532112482853211248285321124828.5321112635269",
      "-12499999887343749990158203123998020",
    ]);
  });

  test("the user's settings change no result of ours", () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0, maxE: 9, minE: -9 });
    expect(results()).toEqual(EXPECTED);
  });

  test("the user's settings from before the import change no result of ours", async () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0, maxE: 9, minE: -9 });
    vi.resetModules();
    const fresh = await import("../../../src/decimal/decimal.js");
    expect(fresh.decimal).not.toBe(decimal);
    const third = fresh.divide(fresh.decimal("1e50"), fresh.decimal("3"));
    expect(String(third)).toBe(`${"3".repeat(34)}${"0".repeat(16)}`);
    expect(String(fresh.product(fresh.decimal("1e-59"), fresh.decimal("1.25")))).toBe(
      `0.${"0".repeat(58)}125`,
    );
  });

  test("nothing of ours changes the user's settings", () => {
    Decimal.set({ precision: 7, rounding: Decimal.ROUND_DOWN, toExpNeg: -3, toExpPos: 8 });
    const before = settingsOf(Decimal);
    expect(results()).toEqual(EXPECTED);
    expect(settingsOf(Decimal)).toEqual(before);
    expect(String(new Decimal(2).div(3))).toBe("0.6666666");
    expect(String(new Decimal("123456789").times(10))).toBe("1.234567e+9");
  });

  test("the constructor of our values cannot be set or configured", () => {
    const refused = expect.objectContaining({
      name: "TradeError",
      code: "INVALID_FIELD",
      message: "the decimals of tradefigures cannot be configured: clone a constructor of your own",
      details: {},
    });
    expect(() => Reached.set({ precision: 3 })).toThrow(refused);
    expect(() => Reached.config({ precision: 3 })).toThrow(refused);
    expect(Reached.precision).toBe(120);
  });

  test("an assignment to precision or rounding of that constructor changes no result of ours", () => {
    const { precision, rounding } = Reached;
    try {
      for (const value of [3, 1, 5000]) {
        Object.assign(Reached, { precision: value, rounding: Decimal.ROUND_UP });
        expect(Reached.precision).toBe(value);
        expect(results()).toEqual(EXPECTED);
      }
    } finally {
      Object.assign(Reached, { precision, rounding });
    }
  });

  test("an assignment to the exponents of that constructor is refused", () => {
    for (const setting of ["maxE", "minE", "toExpNeg", "toExpPos"]) {
      const before = Reached[setting];
      expect(() => Object.assign(Reached, { [setting]: 3 })).toThrow(TypeError);
      expect(Reflect.set(Reached, setting, 3)).toBe(false);
      expect(Reached[setting]).toBe(before);
    }
    expect(results()).toEqual(EXPECTED);
  });

  test.each([
    ["decimal", () => decimal("1234567890.5")],
    ["decimal of a foreign value", () => decimal(new Decimal("1234567890.5"))],
    ["sum", () => sum([decimal("1234567890"), decimal("0.5")])],
    ["difference", () => difference(decimal("1234567891"), decimal("0.5"))],
    ["product", () => product(decimal("2469135781"), decimal("0.5"))],
    ["divide", () => divide(decimal("2469135781"), decimal("2"))!],
    ["negative", () => negative(decimal("-1234567890.5"))],
    ["absolute", () => absolute(decimal("-1234567890.5"))],
    ["roundTo", () => roundTo(decimal("1234567890.49"), "0.1")],
    ["printed", () => printed("1,234,567,890.5").value],
    ["an interval", () => interval({ low: "1234567890.5", high: null }).low!],
  ])("nothing of a value can be changed, from %s", (_, make) => {
    const value = make();
    const digits = value.d;
    expect(() => {
      digits[0] = 7;
    }).toThrow(TypeError);
    expect(() => digits.push(7)).toThrow(TypeError);
    for (const key of ["s", "e", "d", "constructor", "more"])
      expect(Reflect.set(value, key, 7), key).toBe(false);
    expect(String(value)).toBe("1234567890.5");
  });

  test("operands stay as they were", () => {
    const theirs = new Decimal("5.5");
    const ours = decimal("7.25");
    for (const use of [sum([theirs, ours]), difference(theirs, ours), product(theirs, ours)])
      expect(Object.isFrozen(use)).toBe(true);
    expect(difference(theirs, ZERO)).not.toBe(theirs);
    expect(Object.isFrozen(theirs)).toBe(false);
    expect(theirs.constructor).toBe(Decimal);
    expect([String(theirs), String(ours)]).toEqual(["5.5", "7.25"]);
  });

  test("ln, exp, pow, sqrt and toFraction work on our values, and the user's Decimal rounds afterwards", () => {
    const before = settingsOf(Decimal);
    const ours = settingsOf(Reached);
    // ln 2 and e to 30 digits from the tables.
    expect(decimal("2").ln().toFixed(30)).toBe("0.693147180559945309417232121458");
    expect(decimal("1").exp().toFixed(30)).toBe("2.718281828459045235360287471353");
    expect(decimal("1.5").pow("3").toFixed()).toBe("3.375");
    expect(decimal("2").pow("0.5").toFixed(30)).toBe("1.414213562373095048801688724210");
    expect(decimal("2").sqrt().toFixed(30)).toBe("1.414213562373095048801688724210");
    expect(decimal("0.125").toFraction().map(String)).toEqual(["1", "8"]);
    expect(settingsOf(Decimal)).toEqual(before);
    expect(settingsOf(Reached)).toEqual(ours);
    expect(String(new Decimal(2).div(3))).toBe("0.66666666666666666667");
    expect(results()).toEqual(EXPECTED);
  });

  test("text never has an exponent", () => {
    expect(String(decimal("1e-8"))).toBe("0.00000001");
    expect(String(decimal("1e59"))).toBe(`1${"0".repeat(59)}`);
    expect(JSON.stringify([decimal("5e-10")])).toBe('["0.0000000005"]');
  });
});

describe("compoundRate", () => {
  test.each([
    ["121", "100", 1, 2, "0.1"],
    ["101", "100", 12, 1, "0.126825030131969720661201"],
    ["11", "10", 12, 3, "0.4641"],
    // Python, decimal with 80 digits, rounded to 34.
    ["2", "1", 1, 2, "0.4142135623730950488016887242096981"],
    ["3575.8", "3544.4", 1, 2, "0.004419755507868308707822182354958007"],
    ["1", "3", 12, 7, "-0.8479179881508664805730702457039967"],
    ["0", "3", 12, 7, "-1"],
  ] as const)("of %s over %s to the power %s/%s is %s", (dividend, divisor, power, root, rate) => {
    expect(String(compoundRate(decimal(dividend), decimal(divisor), power, root))).toBe(rate);
  });

  test("is frozen, a value of ours", () => {
    const rate = compoundRate(decimal(2), ONE, 1, 2);
    expect(Object.isFrozen(rate)).toBe(true);
    expect(own(rate)).toBe(rate);
  });
});

describe("ratioOfWholes", () => {
  test("rounds once, whatever the size of the numbers", () => {
    expect(String(ratioOfWholes(1n, 3n))).toBe(`0.${"3".repeat(34)}`);
    expect(String(ratioOfWholes(-(2n ** 401n), 2n ** 400n))).toBe("-2");
    expect(String(ratioOfWholes(10n ** 200n + 1n, 3n * 10n ** 200n))).toBe(`0.${"3".repeat(34)}`);
    expect(Object.isFrozen(ratioOfWholes(0n, 3n))).toBe(true);
  });
});
