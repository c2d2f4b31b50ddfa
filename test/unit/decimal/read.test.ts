import { billions, millions, percent, thousands, trillions } from "tradefigures";
import { describe, expect, test } from "vitest";

const READERS = { thousands, millions, billions, trillions, percent } as const;

describe("readers", () => {
  test.each([
    [thousands("95.4"), "95400"],
    [thousands(-3n), "-3000"],
    [millions("95.4"), "95400000"],
    [millions(95.4), "95400000"],
    [millions(-3n), "-3000000"],
    [billions("111.68"), "111680000000"],
    [billions(330.35), "330350000000"],
    [billions("-0.000000001"), "-1"],
    [trillions("1.076"), "1076000000000"],
    [trillions(2n), "2000000000000"],
    [percent("5.9"), "0.059"],
    [percent(-28.6), "-0.286"],
    [percent("-0"), "0"],
    [percent("100"), "1"],
  ])("read %s", (value, expected) => {
    expect(String(value)).toBe(expected);
    expect(Object.isFrozen(value)).toBe(true);
  });

  test("keep every digit", () => {
    expect(String(billions("1234567890123456789012345678901.123456789123456789"))).toBe(
      "1234567890123456789012345678901123456789.123456789",
    );
  });

  test.each(Object.keys(READERS) as (keyof typeof READERS)[])(
    "%s refuses every bad amount and names itself",
    (name) => {
      const bad = [
        "",
        "  ",
        " 5",
        "0x1F",
        "1_000",
        "1,234.5",
        "１２３",
        "NaN",
        "Infinity",
        "5.",
        "5.9%",
        "1e60",
        null,
        undefined,
        {},
        Number.NaN,
        // biome-ignore lint/correctness/noPrecisionLoss: a number that has lost digits is the case
        12345678901234567.89,
      ];
      for (const value of bad)
        expect(() => READERS[name](value as string), String(value)).toThrow(
          expect.objectContaining({
            name: "TradeError",
            code: "INVALID_DECIMAL",
            message: expect.stringMatching(new RegExp(`^${name} must be .+, got .+$`)),
            details: { field: name, value },
          }),
        );
    },
  );

  test("show the value that they refuse", () => {
    expect(() => percent("5.9%")).toThrow('percent must be a decimal number such as 1234.5, got "5.9%"');
    expect(() => billions("1,234.5")).toThrow(
      'billions must be a decimal number such as 1234.5, got "1,234.5"',
    );
  });
});
