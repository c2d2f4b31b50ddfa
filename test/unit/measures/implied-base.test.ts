import { decimal, impliedBase, type Printed, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { shareOfLevel } from "../../../src/measures/implied-base.js";
import { plain } from "../plain.js";

describe("impliedBase", () => {
  test("gives base and change with what both prints leave", () => {
    // By hand: 120 in [119.5, 120.5), growth in [0.195, 0.205), factor in [1.195, 1.205).
    const { base, change, baseBounds, changeBounds } = impliedBase(printed("120"), printed("20%"));
    expect(plain({ base, change })).toEqual({ base: "100", change: "20" });
    // Python, fractions: 119.5/1.205, 120.5/1.195; 119.5·0.195/1.195 = 19.5, 120.5·0.205/1.205 = 20.5.
    expect(baseBounds.low?.toFixed(30)).toBe("99.170124481327800829875518672199");
    expect(baseBounds.high?.toFixed(30)).toBe("100.836820083682008368200836820084");
    expect(baseBounds.closed).toBe("neither");
    expect(changeBounds.low?.toFixed(30)).toBe(`19.5${"0".repeat(29)}`);
    expect(changeBounds.high?.toFixed(30)).toBe(`20.5${"0".repeat(29)}`);
    expect(changeBounds.closed).toBe("low");
  });

  test("takes a fall", () => {
    const { base, change } = impliedBase(printed("33.8 billion"), printed("-28.6%"));
    // Python, fractions: 33.8/0.714 and 33.8·(−0.286)/0.714.
    expect(base.toFixed(20)).toBe("47338935574.22969187675070028011");
    expect(change.toFixed(20)).toBe("-13538935574.22969187675070028011");
  });

  test("leaves the base without an end where growth has none", () => {
    // By hand: growth over 25 % has no end: base more than 0 and less than 120.5/1.25 = 96.4; of the level
    // more than a fifth is new: more than 119.5/5 = 23.9 and less than 120.5.
    const over = impliedBase(printed("120"), printed("over 25%"));
    expect(plain(over)).toMatchObject({
      base: "96",
      baseBounds: { low: "0", high: "96.4", closed: "neither" },
      change: "24",
      changeBounds: { low: "23.9", high: "120.5", closed: "neither" },
    });
  });

  test("leaves the base endless where nearly everything may be gone", () => {
    // "under −100%" says: a fall of less than 100 %. The factor lies in (0, 1).
    const fall = impliedBase(printed("120"), { ...printed("under -100%"), value: printed("-50%").value });
    expect(plain(fall)).toMatchObject({
      base: "240",
      baseBounds: { low: "119.5", high: null, closed: "neither" },
      changeBounds: { low: null, high: "0", closed: "neither" },
    });
  });

  test("is frozen", () => {
    const result = impliedBase(printed("120"), printed("20%"));
    expect(Object.isFrozen(result)).toBe(true);
    expect(Object.isFrozen(result.changeBounds)).toBe(true);
  });

  test.each(["-100%", "-99.96%", "-150%", "over -50%"])("refuses a growth of %s", (text) => {
    const growth = text === "-99.96%" ? printed("-100.0%") : printed(text);
    expect(() => impliedBase(printed("120"), growth)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: `growth must be above −100 %, got "${growth.text}"`,
        details: { field: "growth", value: growth.text },
      }),
    );
  });

  test.each<[string, Printed, Printed, string, string, string]>([
    ["level", printed("120%"), printed("20%"), "level", "printed without a percent sign", "120%"],
    ["growth", printed("120"), printed("0.2"), "growth", "printed with a percent sign", "0.2"],
  ])("refuses a %s of the other unit", (_, level, growth, field, rule, text) => {
    expect(() => impliedBase(level, growth)).toThrow(
      expect.objectContaining({
        code: "WRONG_UNIT",
        message: `${field} must be ${rule}, got "${text}"`,
        details: { field, value: text },
      }),
    );
  });
});

test("a share of growth without an end stays below the whole level", () => {
  const range = { low: decimal("1.25"), high: null, closed: "low" } as const;
  // By hand: 0.25 / 1.25 = 0.2 and, with growth without an end, less than 1.
  expect(plain(shareOfLevel(range))).toEqual({ low: "0.2", high: "1", closed: "low" });
});
