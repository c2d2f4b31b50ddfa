import {
  type Day,
  dayWeightedTariff,
  formatPercent,
  type TariffRegime,
  type TariffView,
  tariffOn,
  tariffRegime,
  tariffSteps,
} from "tradefigures";
import { chinaDutiesOnUs, tariffRegimes, usDutiesOnChina } from "tradefigures/samples";
import { expect, test } from "vitest";

const steps = (regime: TariffRegime, view: TariffView = "levied") =>
  tariffSteps(regime, { view }).map(({ from, total }) => `${from} ${formatPercent(total, { decimals: 0 })}`);
const total = (regime: TariffRegime, day: Day, view: TariffView) =>
  tariffOn(regime, day, { view }).total.toFixed();

test("both sides are frozen, read back from their own JSON, and have a source for each measure", () => {
  expect(tariffRegimes).toEqual([usDutiesOnChina, chinaDutiesOnUs]);
  expect(Object.isFrozen(tariffRegimes)).toBe(true);
  for (const regime of tariffRegimes) {
    expect(tariffRegime(JSON.parse(JSON.stringify(regime)))).toEqual(regime);
    expect(regime.measures.filter(({ source }) => source === undefined)).toEqual([]);
    expect(regime.notCovered?.length).toBeGreaterThan(0);
  }
});

test("the duties of 2025 on all goods, day by day as CASES has them", () => {
  expect(steps(usDutiesOnChina)).toEqual([
    "2018-07-06 0%",
    "2025-02-04 10%",
    "2025-03-04 20%",
    "2025-04-05 30%",
    "2025-04-09 104%",
    "2025-04-10 145%",
    "2025-05-14 30%",
    "2025-11-10 20%",
    "2026-02-20 0%",
    "2026-02-24 10%",
  ]);
  expect(steps(chinaDutiesOnUs)).toEqual(["2025-04-10 84%", "2025-04-12 125%", "2025-05-14 10%"]);
  // CASES, row 21: (9 · 30 + 21 · 20)/30.
  expect(dayWeightedTariff(tariffSteps(usDutiesOnChina), "2025-11").toFixed()).toBe("0.23");
});

test("what became void in February 2026 was levied in 2025, but not lawful, and collected to the 23rd", () => {
  for (const [day, levied, lawful, collected] of [
    ["2025-11-15", "0.2", "0", "0.2"],
    ["2026-02-19", "0.2", "0", "0.2"],
    ["2026-02-20", "0", "0", "0.2"],
    ["2026-02-23", "0", "0", "0.2"],
    ["2026-02-24", "0.1", "0.1", "0.1"],
  ] as const) {
    expect(total(usDutiesOnChina, day, "levied")).toBe(levied);
    expect(total(usDutiesOnChina, day, "lawful")).toBe(lawful);
    expect(total(usDutiesOnChina, day, "collected")).toBe(collected);
  }
});

test("what was replaced in April 2025 is in both views up to its end", () => {
  for (const view of ["levied", "lawful"] as const)
    expect(
      (["2025-04-08", "2025-04-09", "2025-05-13"] as const).map((day) => total(usDutiesOnChina, day, view)),
    ).toEqual(["0.3", "1.04", "1.45"]);
});

test("all duties under IEEPA never applied in law where the ruling reaches back to those that were replaced", () => {
  const measures = usDutiesOnChina.measures.map((measure) =>
    measure.name.startsWith("IEEPA") ? { ...measure, annulled: "2026-02-20" as const } : measure,
  );
  const annulled = tariffRegime({ ...usDutiesOnChina, measures });
  expect(steps(annulled, "lawful")).toEqual(["2018-07-06 0%", "2026-02-24 10%"]);
  expect(steps(annulled)).toEqual(steps(usDutiesOnChina));
});

test("lists of goods that are not known are shown and never added, to no product", () => {
  for (const product of [undefined, "8517.13.00"]) {
    const on = tariffOn(usDutiesOnChina, "2025-11-15", { product });
    expect(on.total.toFixed()).toBe("0.2");
    expect(on.onSomeGoods.map(({ name }) => name)).toEqual([
      "Section 301 List 1",
      "Section 301 List 2",
      "Section 301 List 3",
      "Section 301 List 4A",
    ]);
  }
  const farm = tariffOn(chinaDutiesOnUs, "2025-11-09").onSomeGoods;
  expect(farm.map(({ name }) => name)).toEqual([
    "Announcement 2 of 2025, lower rate",
    "Announcement 2 of 2025, higher rate",
  ]);
  expect(tariffOn(chinaDutiesOnUs, "2025-11-10").onSomeGoods).toEqual([]);
});

test("the United States' side says which days it covers", () => {
  for (const day of ["2018-07-05", "2026-02-25"] as const)
    expect(() => tariffOn(usDutiesOnChina, day)).toThrow(expect.objectContaining({ code: "NOT_COVERED" }));
});
