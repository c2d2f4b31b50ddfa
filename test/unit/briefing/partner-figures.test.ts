import { expect, test } from "vitest";
import { brief, growth, month, named } from "./new-zealand.js";

const with_ = (partner: string, rate: string, more: Parameters<typeof growth>[3] = {}) =>
  growth("exports", "2025-03", rate, { partner, ...more });
const found = (...growthRates: ReturnType<typeof growth>[]) =>
  brief("2025-03", { months: [month("2025-03", 2, 1)], growthRates });

test("growth by partner is given as published, with its hedge", () => {
  const figures = named(
    found(
      with_("AU", "over 11%"),
      with_("ASEAN", "nearly 17%"),
      with_("US", "-21.67%"),
      with_("FJ", "about 28%", { derivedFrom: "an article" }),
    ),
    "exports-growth-by-partner",
  );
  expect(figures.map(({ about, printed, notes }) => [about, printed, ...notes])).toEqual([
    ["AU", "over +11%", "published"],
    ["ASEAN", "nearly +17%", "published"],
    ["US", "−21.67%", "published"],
    ["FJ", "about +28%", "published", "from an article"],
  ]);
});

test("partners of another period are missing in this one, by flow", () => {
  const { missing } = found(
    with_("AU", "1%"),
    with_("US", "2%", { period: "2025-02" }),
    with_("ASEAN", "2%", { period: "2025-04" }),
    with_("JP", "2%", { period: "2025-02", flow: "imports" }),
  );
  expect(missing).toContain("growth of exports to United States and ASEAN");
  expect(missing).toContain("growth of imports from Japan");
});

test("rates of one good, adjusted, of another comparison or another currency are left out", () => {
  const briefing = found(
    with_("AU", "1%", { product: "0402" }),
    with_("AU", "2%", { adjustment: "seasonal" }),
    with_("AU", "3%", { comparison: "month-on-month" }),
    with_("AU", "4%", { currency: "USD" }),
    with_("AU", "5%", { currency: undefined }),
  );
  expect(named(briefing, "exports-growth-by-partner").map(({ printed }) => printed)).toEqual(["+5%"]);
});

test("rates are seen from the day of the release", () => {
  const briefing = brief("2025-03", {
    months: [month("2025-03", 2, 1, { published: "2025-04-22" })],
    growthRates: [
      with_("AU", "1%", { published: "2025-04-22" }),
      with_("AU", "2%", { published: "2025-05-22" }),
    ],
  });
  expect(named(briefing, "exports-growth-by-partner").map(({ printed }) => printed)).toEqual(["+1%"]);
});
