import { type Day, plusDays, type TariffMeasureInput, tariffOn, tariffRegime } from "tradefigures";
import { describe, expect, test } from "vitest";

const SIZE = 12_000;
/** A tariff schedule: one name, a line of six to ten digits each, with a rate until a day and another from then on. */
const schedule = Array.from({ length: SIZE / 2 }, (_, line) => {
  const prefix = String(1_000_000_000 + line * 1_499_999).slice(0, [6, 8, 10][line % 3]);
  const cut = plusDays("2024-01-01", (line * 37) % 700);
  const measure = (from: Day, rate: number, until?: Day): TariffMeasureInput => ({
    name: "ordinary",
    authority: "the schedule",
    role: "base",
    duty: { kind: "ad-valorem", rate: `${rate % 400}e-3` as `${number}` },
    scope: { include: [prefix] },
    from,
    until,
  });
  return [measure("2023-01-01", line, cut), measure(cut, line + 7)];
}).flat();
const regime = (measures: readonly TariffMeasureInput[]) =>
  tariffRegime({ imposer: "US", target: "*", measures, stacking: { kind: "additive" } });

describe("a regime of 12,000 lines", () => {
  const made = regime(schedule);

  test("has on a product and day what looking at every line finds", () => {
    for (let question = 0; question < 300; question++) {
      const product = schedule[(question * 7919) % SIZE]!.scope!.include![0]!.padEnd(10, "1");
      const day = plusDays("2023-12-01", (question * 101) % 800);
      const expected = made.measures.filter(
        ({ scope, from, until }) =>
          product.startsWith(scope.include![0]!) && from <= day && (until === undefined || day < until),
      );
      expect(expected.length).toBeGreaterThan(0);
      const { parts, onSomeGoods } = tariffOn(made, day, { product });
      expect(parts.map(({ measure }) => measure)).toEqual(expected);
      expect(onSomeGoods).toEqual([]);
    }
  });

  test("lists them all where all goods are asked about", () => {
    const { total, onSomeGoods } = tariffOn(made, "2025-06-01");
    expect(total.toFixed()).toBe("0");
    expect(onSomeGoods).toHaveLength(SIZE / 2);
  });

  test("is refused for one line that overlaps another", () => {
    const twice = { ...schedule[4_001]!, until: "2030-01-01" } as const;
    expect(() => regime([...schedule, twice])).toThrow(
      expect.objectContaining({
        code: "OVERLAPPING_PERIODS",
        details: {
          name: "ordinary",
          measures: [made.measures[4_001], expect.objectContaining({ until: "2030-01-01" })],
        },
      }),
    );
  });

  test("is refused at once where a name is on all goods in every line", () => {
    const same = schedule.map(({ scope: _, ...measure }) => ({ ...measure, until: undefined }));
    expect(() => regime(same)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/two of "ordinary" from 2023-01-01 and 2024-01-01$/),
      }),
    );
  });
});
