import {
  compareTariffDays,
  percent,
  type TariffComparison,
  type TariffMeasureInput,
  tariffOn,
  tariffRegime,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../property/random-series.js";

const ad = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const;
const byWeight = (amount: `${number}`) =>
  ({ kind: "specific", amount, currency: "USD", unit: "kg" }) as const;
const measure = (
  name: string,
  input: Partial<TariffMeasureInput> & Pick<TariffMeasureInput, "duty" | "from">,
): TariffMeasureInput => ({ name, authority: "act", ...input });
const regime = tariffRegime({
  imposer: "US",
  target: "CN",
  stacking: {
    kind: "exclusive",
    families: [
      { name: "steel", displaces: ["reciprocal"] },
      { name: "reciprocal", displaces: [] },
    ],
  },
  measures: [
    measure("fentanyl", { duty: ad("20"), from: "2025-03-04", until: "2025-11-10" }),
    measure("fentanyl", { duty: ad("10"), from: "2025-11-10" }),
    measure("old", { duty: ad("3"), from: "2024-01-01", until: "2025-06-01" }),
    measure("new", { duty: ad("2"), from: "2025-06-01" }),
    measure("same", { duty: ad("1"), from: "2024-01-01", until: "2025-06-01" }),
    measure("same", { duty: ad("1"), from: "2025-06-01", authority: "another act" }),
    measure("constant", { duty: ad("1"), from: "2024-01-01" }),
    measure("by weight", { duty: byWeight("1"), from: "2024-01-01", until: "2025-06-01" }),
    measure("by weight", { duty: byWeight("2"), from: "2025-06-01" }),
    measure("turned", { duty: ad("0"), from: "2024-01-01", until: "2025-06-01" }),
    measure("turned", { duty: byWeight("1"), from: "2025-06-01" }),
    measure("always by weight", { duty: byWeight("1"), from: "2024-01-01" }),
    measure("reciprocal", { duty: ad("10"), from: "2025-01-01", family: "reciprocal" }),
    measure("steel", { duty: ad("50"), from: "2025-06-04", family: "steel", scope: { include: ["72"] } }),
  ],
});
const shown = ({ change, began, ended, changed }: TariffComparison) => ({
  change: change.toFixed(),
  began: began.map(({ name }) => name),
  ended: ended.map(({ name }) => name),
  changed: changed.map(({ name, change }) => `${name} ${change?.toFixed() ?? "unknown"}`),
});

describe("compareTariffDays", () => {
  test("says what began, ended and changed, by another rate or another act", () => {
    const compared = compareTariffDays(regime, "2025-11-10", "2025-04-01");
    // By hand: 10 + 2 + 1 + 1 + 10 = 24 %, 20 + 3 + 1 + 1 + 10 = 35 %.
    expect(shown(compared)).toEqual({
      change: "-0.11",
      began: ["new"],
      ended: ["old"],
      changed: ["fentanyl -0.1", "same 0", "by weight unknown", "turned unknown"],
    });
    expect(compared.changed[1]).toMatchObject({
      current: { authority: "another act" },
      earlier: { authority: "act" },
    });
    expect(compared.current).toEqual(tariffOn(regime, "2025-11-10"));
    expect(compared.earlier).toEqual(tariffOn(regime, "2025-04-01"));
    expect(isDeeplyFrozen(compared)).toBe(true);
  });

  test("counts a measure that another displaces as changed, not as ended", () => {
    expect(shown(compareTariffDays(regime, "2025-06-04", "2025-06-03", { product: "7208" }))).toEqual({
      change: "0.4",
      began: ["steel"],
      ended: [],
      changed: ["reciprocal -0.1"],
    });
  });

  test("finds nothing between two days of one run", () => {
    expect(shown(compareTariffDays(regime, "2025-10-01", "2025-09-01"))).toEqual({
      change: "0",
      began: [],
      ended: [],
      changed: [],
    });
  });

  test("may look back from the earlier day", () => {
    const forth = shown(compareTariffDays(regime, "2025-11-10", "2025-04-01"));
    const back = shown(compareTariffDays(regime, "2025-04-01", "2025-11-10"));
    expect([back.began, back.ended, back.change]).toEqual([forth.ended, forth.began, "0.11"]);
  });
});
