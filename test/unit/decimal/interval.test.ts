import {
  decimal,
  type Interval,
  type IntervalInput,
  intersection,
  interval,
  intervalContains,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  EVERYTHING,
  highEnd,
  intervalOf,
  isPoint,
  liesAbove,
  liesBelow,
  lowEnd,
  point,
  sameInterval,
} from "../../../src/decimal/interval.js";

/** The interval as it is written: "[5.85, 5.95)". */
function written({ low, high, closed }: Interval): string {
  const left = closed === "both" || closed === "low" ? "[" : "(";
  const right = closed === "both" || closed === "high" ? "]" : ")";
  return `${left}${low ?? "−∞"}, ${high ?? "∞"}${right}`;
}

describe("interval", () => {
  test.each([
    [{ low: 1, high: 2 }, "[1, 2]"],
    [{ low: "0.0585", high: "0.0595", closed: "low" }, "[0.0585, 0.0595)"],
    [{ low: 1, high: 2, closed: "high" }, "(1, 2]"],
    [{ low: 1, high: 2, closed: "neither" }, "(1, 2)"],
    [{ low: 1, high: 2, closed: undefined }, "[1, 2]"],
    [{ low: 2, high: decimal("2.0") }, "[2, 2]"],
    [{ low: -0, high: 0 }, "[0, 0]"],
  ] as [IntervalInput, string][])("makes %j", (input, text) => {
    const range = interval(input);
    expect(written(range)).toBe(text);
    expect(Object.isFrozen(range)).toBe(true);
  });

  test("never closes a side without an end", () => {
    expect(written(interval({ low: null, high: 2 }))).toBe("(−∞, 2]");
    expect(written(interval({ low: 1, high: null }))).toBe("[1, ∞)");
    expect(written(interval({ low: 1, high: null, closed: "high" }))).toBe("(1, ∞)");
    expect(written(interval({ low: null, high: null, closed: "both" }))).toBe("(−∞, ∞)");
    expect(interval({ low: null, high: null })).toEqual(EVERYTHING);
  });

  test("reads its own JSON", () => {
    for (const range of [
      interval({ low: "0.0585", high: "0.0595", closed: "low" }),
      interval({ low: null, high: 2 }),
      EVERYTHING,
    ]) {
      const again = interval(JSON.parse(JSON.stringify(range)) as IntervalInput);
      expect(again).toEqual(range);
      expect(sameInterval(again, range)).toBe(true);
    }
  });

  test.each([
    [{ low: 2, high: 1 }, "low must be below high (1), got 2", "2"],
    [{ low: 2, high: 2, closed: "low" }, "low must be below high (2), got 2", "2"],
    [{ low: 2, high: 2, closed: "neither" }, "low must be below high (2), got 2", "2"],
  ] as [IntervalInput, string, string][])("refuses %j, where nothing is left", (input, message, value) => {
    expect(() => interval(input)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message,
        details: { field: "low", value: decimal(value) },
      }),
    );
  });

  test("refuses an end that is no number, by name", () => {
    expect(() => interval({ low: "1_000" as "1", high: 2 })).toThrow(
      'low must be a decimal number such as 1234.5, got "1_000"',
    );
    expect(() => interval({ low: 1 } as IntervalInput)).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "high", value: undefined } }),
    );
  });

  test("refuses an unknown word for what is closed", () => {
    expect(() => interval({ low: 1, high: 2, closed: "left" as "low" })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", details: { field: "closed", value: "left" } }),
    );
  });

  test("refuses unknown fields and what is no object", () => {
    expect(() => interval({ low: 1, high: 2, close: "low" } as IntervalInput)).toThrow(
      expect.objectContaining({ code: "UNKNOWN_FIELD", details: { field: "close" } }),
    );
    for (const input of [null, undefined, "1 to 2", [1, 2]])
      expect(() => interval(input as unknown as IntervalInput)).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          details: { field: "an interval", value: input },
        }),
      );
  });
});

describe("intersection", () => {
  test.each([
    [[], "(−∞, ∞)"],
    [[{ low: 1, high: 3 }], "[1, 3]"],
    [
      [
        { low: 1, high: 3 },
        { low: 2, high: null },
      ],
      "[2, 3]",
    ],
    [
      [
        { low: 1, high: 3 },
        { low: null, high: "2.5", closed: "neither" },
        { low: 0, high: 9 },
      ],
      "[1, 2.5)",
    ],
    // Of two equal ends the open one leaves less.
    [
      [
        { low: 1, high: 3 },
        { low: 1, high: 3, closed: "low" },
        { low: 1, high: 3, closed: "high" },
      ],
      "(1, 3)",
    ],
    [
      [
        { low: 1, high: 3, closed: "neither" },
        { low: 1, high: 3 },
      ],
      "(1, 3)",
    ],
    [
      [
        { low: 1, high: 2 },
        { low: 2, high: 3 },
      ],
      "[2, 2]",
    ],
    [
      [
        { low: null, high: 2 },
        { low: null, high: 1 },
      ],
      "(−∞, 1]",
    ],
  ] as [IntervalInput[], string][])("of %j", (inputs, text) => {
    expect(written(intersection(inputs.map(interval))!)).toBe(text);
  });

  test("is null where nothing is left", () => {
    const below = interval({ low: 1, high: 2, closed: "low" });
    expect(intersection([below, interval({ low: 2, high: 3 })])).toBeNull();
    expect(intersection([below, interval({ low: 3, high: 4 })])).toBeNull();
  });
});

describe("intervalContains", () => {
  test.each([
    ["both", true, true],
    ["low", true, false],
    ["high", false, true],
    ["neither", false, false],
  ] as const)("with closed %s", (closed, low, high) => {
    const range = interval({ low: "5.85", high: "5.95", closed });
    expect(intervalContains(range, "5.85")).toBe(low);
    expect(intervalContains(range, "5.95")).toBe(high);
    expect(intervalContains(range, 5.9)).toBe(true);
    expect(intervalContains(range, "5.8499999999999999999999999")).toBe(false);
    expect(intervalContains(range, "5.9500000000000000000000001")).toBe(false);
  });

  test("with sides that have no end", () => {
    expect(intervalContains(EVERYTHING, "-1e59")).toBe(true);
    expect(intervalContains(interval({ low: null, high: 0 }), 1)).toBe(false);
    expect(intervalContains(interval({ low: 0, high: null }), "1e59")).toBe(true);
  });

  test("refuses what is no number", () => {
    expect(() => intervalContains(EVERYTHING, "" as "1")).toThrow(
      'value must be a decimal number such as 1234.5, got ""',
    );
  });
});

test("what is no interval is refused by name", () => {
  const none = null as unknown as Interval;
  expect(() => intersection(none as unknown as Interval[])).toThrow("intervals must be a list, got null");
  for (const use of [() => intervalContains(none, 1), () => lowEnd(none), () => highEnd(none)])
    expect(use).toThrow("an interval must be an object, got null");
});

describe("ends", () => {
  const half = interval({ low: 1, high: 2, closed: "low" });

  test("are read from both sides", () => {
    expect([String(lowEnd(half).value), lowEnd(half).closed]).toEqual(["1", true]);
    expect([String(highEnd(half).value), highEnd(half).closed]).toEqual(["2", false]);
    expect(lowEnd(EVERYTHING)).toEqual({ value: null, closed: false });
    expect(highEnd(EVERYTHING)).toEqual({ value: null, closed: false });
    expect(highEnd(interval({ low: 1, high: 2, closed: "high" })).closed).toBe(true);
  });

  test("make an interval, or none", () => {
    const one = decimal(1);
    const two = decimal(2);
    expect(written(intervalOf({ value: one, closed: true }, { value: two, closed: true })!)).toBe("[1, 2]");
    expect(written(intervalOf({ value: one, closed: false }, { value: two, closed: true })!)).toBe("(1, 2]");
    expect(written(intervalOf({ value: null, closed: true }, { value: null, closed: true })!)).toBe(
      "(−∞, ∞)",
    );
    expect(intervalOf({ value: two, closed: true }, { value: one, closed: true })).toBeNull();
    expect(intervalOf({ value: one, closed: true }, { value: one, closed: false })).toBeNull();
    expect(intervalOf({ value: one, closed: false }, { value: one, closed: true })).toBeNull();
  });
});

describe("an interval", () => {
  test("may be one value", () => {
    expect(written(point(decimal("5.9")))).toBe("[5.9, 5.9]");
    expect(Object.isFrozen(point(decimal("5.9")))).toBe(true);
    expect(isPoint(point(decimal("5.9")))).toBe(true);
    expect(isPoint(interval({ low: 1, high: 2 }))).toBe(false);
    expect(isPoint(interval({ low: 1, high: null }))).toBe(false);
    expect(isPoint(interval({ low: null, high: 1 }))).toBe(false);
  });

  test("is the same as another with the same ends and flags", () => {
    const range = interval({ low: "1.0", high: 2 });
    expect(sameInterval(range, interval({ low: 1, high: "2.00" }))).toBe(true);
    expect(sameInterval(range, interval({ low: 1, high: 2, closed: "low" }))).toBe(false);
    expect(sameInterval(range, interval({ low: 1, high: 3 }))).toBe(false);
    expect(sameInterval(range, interval({ low: 0, high: 2 }))).toBe(false);
    const endless = interval({ low: null, high: 2, closed: "neither" });
    expect(sameInterval(endless, interval({ low: null, high: 2, closed: "neither" }))).toBe(true);
    expect(sameInterval(endless, interval({ low: 1, high: 2, closed: "neither" }))).toBe(false);
    expect(sameInterval(interval({ low: 1, high: 2, closed: "neither" }), endless)).toBe(false);
  });

  test("lies above or below a limit where all its values do", () => {
    const open = interval({ low: 1, high: 2, closed: "neither" });
    const closed = interval({ low: 1, high: 2 });
    const limits = ["0.9", "1", "1.5", "2", "2.1"].map((text) => decimal(text));
    expect(limits.map((limit) => liesAbove(open, limit))).toEqual([true, true, false, false, false]);
    expect(limits.map((limit) => liesAbove(closed, limit))).toEqual([true, false, false, false, false]);
    expect(limits.map((limit) => liesBelow(open, limit))).toEqual([false, false, false, true, true]);
    expect(limits.map((limit) => liesBelow(closed, limit))).toEqual([false, false, false, false, true]);
    expect(liesAbove(interval({ low: null, high: 2 }), decimal(-5))).toBe(false);
    expect(liesBelow(interval({ low: 1, high: null }), decimal(5))).toBe(false);
  });
});
