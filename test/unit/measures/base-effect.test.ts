import { acceleration, at, type ByPeriod, baseEffect, type Series, series, yearOnYear } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
describe("baseEffect", () => {
  test("splits the change in growth on the year into this year's part and the base's", () => {
    // By hand: 12/8 − 1 = 0.5 after 10/10 − 1 = 0; (12 − 10) / 8 = 0.25, and the base fell: 0.25.
    const rows = exported({ "2024-10": 10, "2024-11": 8, "2025-10": 10, "2025-11": 12 });
    const effect = at(baseEffect(rows), "2025-11");
    expect(plain(effect)).toEqual({
      period: "2025-11",
      earlierPeriod: "2025-10",
      acceleration: "0.5",
      currentPart: "0.25",
      basePart: "0.25",
      absent: null,
    });
    expect(Object.isFrozen(effect)).toBe(true);
    expect(Object.isFrozen(at(baseEffect(rows), "2025-10"))).toBe(true);
  });

  test("takes the levels of the year before from another vintage", () => {
    const base = exported({ "2024-10": 10, "2024-11": 8 });
    const now = exported({ "2024-11": 7, "2025-10": 10, "2025-11": 12 });
    expect(String(at(baseEffect(now, { base }), "2025-11").acceleration)).toBe("0.5");
  });

  test("is the acceleration of growth on the year, to its last digit", () => {
    const rows = exported({ "2024-10": 3, "2024-11": 7, "2025-10": 11, "2025-11": 13 });
    const [earlier, current] = yearOnYear(rows).slice(2);
    const { acceleration: found, currentPart, basePart } = at(baseEffect(rows), "2025-11");
    expect(String(found)).toBe(String(acceleration(current!, earlier!).difference));
    expect(String(currentPart!.plus(basePart!))).toBe(String(found));
  });

  test("goes on where the month before was zero", () => {
    // By hand: 5/10 − 1 after 0/10 − 1; all of it is this year's.
    const rows = exported({ "2024-10": 10, "2024-11": 10, "2025-10": 0, "2025-11": 5 });
    expect(plain(at(baseEffect(rows), "2025-11"))).toMatchObject({
      acceleration: "0.5",
      currentPart: "0.5",
      basePart: "0",
    });
  });

  test("is absent where one of the four levels is missing or gives no rate, and says why", () => {
    const rows = exported({
      ...{ "2024-08": 0, "2024-09": 1, "2024-10": 1, "2024-12": 1 },
      ...{ "2025-08": 1, "2025-09": 1, "2025-10": 1, "2025-11": 1, "2025-12": 1 },
    });
    const absent = baseEffect(rows).slice(4);
    expect(absent.map((effect) => [effect.period, effect.earlierPeriod, effect.absent])).toEqual([
      ["2025-08", "2025-07", "zero-base"],
      ["2025-09", "2025-08", "zero-base"],
      ["2025-10", "2025-09", null],
      ["2025-11", "2025-10", "missing-base"],
      ["2025-12", "2025-11", "missing-base"],
    ]);
    expect(absent[1]).toMatchObject({ acceleration: null, currentPart: null, basePart: null });
    expect(baseEffect([])).toEqual([]);
  });

  test("has no month before a span, nor after one", () => {
    const year = (number: 2024 | 2025) => ({
      [`${number}-01/${number}-02`]: 2,
      [`${number}-03`]: 1,
      [`${number}-04/${number}-05`]: 2,
    });
    const effects = baseEffect(exported({ ...year(2024), ...year(2025) })).slice(3);
    expect(effects.map(({ absent }) => absent)).toEqual(["missing-base", "missing-base", "missing-base"]);
  });

  test("refuses what is no series, and a base of another subject", () => {
    const rows = exported({ "2025-11": 1 });
    expect(() => baseEffect([...rows, ...rows])).toThrow(
      expect.objectContaining({
        code: "DUPLICATE_PERIOD",
        message: 'period must be once in a series, got "2025-11"',
        details: { field: "period", value: "2025-11" },
      }),
    );
    expect(() =>
      baseEffect(rows, { base: series({ ...header, flow: "imports" }, { "2024-11": 1 }) }),
    ).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "records must have one flow, got exports and imports",
        details: { field: "flow", values: ["exports", "imports"] },
      }),
    );
  });
});
