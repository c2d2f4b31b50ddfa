import { type GrowthRate, growthRate } from "tradefigures";
import { expect, test } from "vitest";
import { brief, growth, month, named, prints } from "./new-zealand.js";

test("growth is reckoned over the revised base and over the first release", () => {
  const found = brief("2025-03", {
    months: [
      month("2025-03", "6.6", "6.2", { published: "2025-04-22" }),
      month("2024-03", "6.0", "6.2", { published: "2024-04-22" }),
      month("2024-03", "5.5", "6.0", { published: "2024-09-30" }),
      month("2024-03", "5.0", "6.0", { readOn: "2026-07-07" }),
    ],
  });
  // 6.6 / 5.5 = 1.2 and 6.6 / 6 = 1.1.
  expect(prints(found, "exports-growth-computed")).toEqual(["+20.0%", "+10.0%"]);
  expect(prints(found, "exports-base")).toEqual(["5.5 billion", "6.0 billion"]);
  expect(named(found, "exports-growth-computed").map(({ about, notes }) => [about, notes])).toEqual([
    ["revised-base", ["computed", "revised-base"]],
    ["first-release", ["computed", "first-release"]],
  ]);
  expect(named(found, "exports-growth-computed")[0]?.from).toHaveLength(2);
});

test("growth notes whether the print fits it, where there is one", () => {
  const months = [
    month("2025-03", 1300, 1, { published: "2025-04-22" }),
    month("2024-03", 1000, 1, { published: "2024-04-22" }),
    month("2024-03", "0.00000125", 1, { published: "2024-09-30" }),
  ];
  const notes = (rate: GrowthRate) =>
    named(brief("2025-03", { months, growthRates: [rate] }), "exports-growth-computed").map((figure) =>
      figure.notes.slice(2),
    );
  // By hand: 1,300 over 1,245 to 1,255 is 3.59 to 4.42 %, over 1,000 it is 30 %.
  expect(notes(growth("exports", "2025-03", "30%"))).toEqual([
    ["does not fit the print"],
    ["fits the print"],
  ]);
  expect(notes(growth("exports", "2025-03", "4%"))).toEqual([["fits the print"], ["does not fit the print"]]);
  expect(notes(growth("exports", "2025-03", "4.0%"))).toEqual([
    ["may fit the print"],
    ["does not fit the print"],
  ]);
  const none = growthRate({
    ...{ reporter: "NZ", flow: "exports", period: "2025-03", comparison: "year-on-year", currency: "NZD" },
    ...{ rate: null, absent: "zero-base" },
  });
  expect(notes(none)).toEqual([[], []]);
});

test("growth over a base read later is marked so", () => {
  const found = brief("2025-03", {
    months: [
      month("2025-03", 66, 60, { published: "2025-04-22" }),
      month("2024-03", 60, 60, { readOn: "2026-07-07" }),
    ],
  });
  expect(named(found, "exports-growth-computed")[0]?.notes).toEqual(["computed", "later-base"]);
});

test("a base below zero or of zero gives no growth but is shown", () => {
  const found = brief("2025-03", { months: [month("2025-03", 5, 9), month("2024-03", 0, 8)] });
  expect(prints(found, "exports-base")).toEqual(["0"]);
  expect(prints(found, "exports-growth-computed")).toEqual([]);
  expect(prints(found, "balance-base")).toEqual(["−8"]);
  expect(prints(found, "balance-growth-computed")).toEqual([]);
  expect(prints(found, "imports-growth-computed")).toEqual(["+12.5%"]);
});
