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
const total = (regime: TariffRegime, day: Day, view: TariffView, product?: string) =>
  tariffOn(regime, day, { view, product }).total.toFixed();

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
    "2025-01-01 0%",
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

test("each part of a source says something", () => {
  const sources = tariffRegimes.flatMap(({ measures }) => measures.map(({ source }) => source!.split(";")));
  expect(sources.filter((parts) => parts.some((part) => part.trim() === ""))).toEqual([]);
});

test("the lists of Section 301 are shown with the worth of their goods", () => {
  // As the Trade Representative announced them in 2018 and 2019.
  const lists = usDutiesOnChina.measures.filter(({ name }) => name.startsWith("Section 301"));
  expect([...new Set(lists.map(({ scope }) => scope.unknown))]).toEqual([
    "List 1: $34bn of goods",
    "List 2: $16bn of goods",
    "List 3: $200bn of goods",
    "List 4A: about $120bn of goods",
  ]);
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

test("each act has its name, also where the rate stayed", () => {
  const actsOf = (regime: TariffRegime, name: string) =>
    regime.measures.filter((one) => one.name === name).map(({ authority, from }) => `${from} ${authority}`);
  expect(actsOf(usDutiesOnChina, "IEEPA reciprocal")).toEqual([
    "2025-04-05 EO 14257",
    "2025-04-09 EO 14259",
    "2025-04-10 EO 14266",
    "2025-05-14 EO 14298",
    "2025-08-12 EO 14334",
    "2025-11-10 EO 14358",
  ]);
  expect(actsOf(usDutiesOnChina, "IEEPA fentanyl").at(-1)).toBe("2025-11-10 EO 14357");
  expect(actsOf(chinaDutiesOnUs, "Announcement 4 of 2025")).toEqual([
    "2025-04-10 Announcement 5 of 2025",
    "2025-04-12 Announcement 6 of 2025",
    "2025-05-14 Announcement of 13 May 2025",
    "2025-08-12 Announcement of 12 August 2025",
    "2025-11-10 Announcement 10 of 2025",
  ]);
});

test("no duty under the Act applied in law on any day, what else there was did", () => {
  expect(steps(usDutiesOnChina, "lawful")).toEqual(["2025-01-01 0%", "2026-02-24 10%"]);
  for (const day of ["2025-02-04", "2025-04-08", "2025-05-13", "2025-08-12", "2025-12-31"] as const)
    for (const product of [undefined, "8517.13", "6109"])
      expect(tariffOn(usDutiesOnChina, day, { product, view: "lawful" }).parts).toEqual([]);
  expect(total(usDutiesOnChina, "2025-04-15", "lawful", "8703.23")).toBe("0.25");
  // Levied and collected were all of them, up to their ends.
  for (const view of ["levied", "collected"] as const)
    expect(
      (["2025-04-08", "2025-04-09", "2025-05-13"] as const).map((day) => total(usDutiesOnChina, day, view)),
    ).toEqual(["0.3", "1.04", "1.45"]);
});

test.each([
  // Phones, computers and chips bore the fentanyl duty alone, from the first day on.
  ["8517.13", "2025-04-05", "0.2"],
  ["8517.13", "2025-04-15", "0.2"],
  ["8517.13.00", "2025-04-15", "0.2"],
  ["8471.30", "2025-04-15", "0.2"],
  ["8541.49.95", "2025-04-15", "0.2"],
  ["8542", "2025-11-15", "0.1"],
  // Other lines of 8541.49 are not exempt, and other phones.
  ["8541.49.20", "2025-04-15", "1.45"],
  ["8517.14", "2025-04-15", "1.45"],
  // Cars bore 25 % in place of the reciprocal duty, beside the fentanyl one.
  ["8703.23", "2025-04-02", "0.2"],
  ["8703.23.01", "2025-04-15", "0.45"],
  ["8704.21", "2025-11-15", "0.35"],
  ["8703.23", "2026-02-24", "0.25"],
  // Golf carts are no cars.
  ["8703.10", "2025-04-15", "1.45"],
] as const)("goods under %s bore on %s %s", (product, day, rate) => {
  expect(total(usDutiesOnChina, day, "levied", product)).toBe(rate);
});

test("of a heading with cars and other goods only the duty on both is added", () => {
  const { total, onSomeGoods } = tariffOn(usDutiesOnChina, "2025-04-15", { product: "8703" });
  expect(total.toFixed()).toBe("0.2");
  expect(onSomeGoods.map(({ name }) => name).slice(4)).toEqual([
    "IEEPA reciprocal",
    "Section 232 automobiles",
  ]);
});

test.each([
  ["2711.11", "2025-02-09", "0"],
  ["2711.11", "2025-02-10", "0.15"],
  ["2701.12.10", "2025-04-12", "1.4"],
  ["2709", "2025-11-10", "0.2"],
  ["2710", "2025-11-10", "0.1"],
] as const)("China's duty on goods under %s was on %s %s", (product, day, rate) => {
  expect(total(chinaDutiesOnUs, day, "levied", product)).toBe(rate);
});

test("lists of goods that are not known are shown and never added, to no product", () => {
  for (const [product, rate] of [
    ["8517.13.00", "0.1"],
    ["6109.10", "0.2"],
  ] as const) {
    const on = tariffOn(usDutiesOnChina, "2025-11-15", { product });
    expect(on.total.toFixed()).toBe(rate);
    expect(on.onSomeGoods.map(({ name }) => name)).toEqual([
      "Section 301 List 1",
      "Section 301 List 2",
      "Section 301 List 3",
      "Section 301 List 4A",
    ]);
  }
  const onSome = (day: Day) => tariffOn(chinaDutiesOnUs, day).onSomeGoods.map(({ name }) => name);
  const february = [
    "Announcement 1 of 2025, coal and liquefied gas",
    "Announcement 1 of 2025, crude oil",
    "Announcement 1 of 2025, machinery and cars",
  ];
  expect(onSome("2025-03-09")).toEqual(february);
  const march = ["Announcement 2 of 2025, 10% list", "Announcement 2 of 2025, 15% list"];
  expect(onSome("2025-11-09")).toEqual([...february, ...march]);
  expect(onSome("2025-11-10")).toEqual(february);
});

test("the United States' side says which days it covers", () => {
  for (const day of ["2019-09-01", "2024-12-31", "2026-02-25"] as const)
    expect(() => tariffOn(usDutiesOnChina, day)).toThrow(expect.objectContaining({ code: "NOT_COVERED" }));
});
