import { percent, printed, publishedTariffAverage, tariffRegime } from "tradefigures";
import { type Check, checkClaim, type TariffClaim } from "tradefigures/checking";
import { chinaDutiesOnUs, tariffAverages, tariffRegimes, usDutiesOnChina } from "tradefigures/samples";
import { describe, expect, test } from "vitest";
import { noted } from "./evidence-of.js";

// The duties of the United States on China: fentanyl 10 % from 4 February, 20 % from 4 March, 10 % from 10 November 2025;
// reciprocal 10 % from 5 April, 84 from the 9th, 125 from the 10th, 10 % from 14 May. Sums by hand.

const duty = (printed: string, from: TariffClaim["from"], more: Partial<TariffClaim> = {}): TariffClaim => ({
  kind: "tariff",
  imposer: "US",
  target: "CN",
  means: "duty",
  from,
  printed,
  ...more,
});
const check = (claim: TariffClaim): Check => checkClaim(claim, { tariffRegimes, tariffAverages });
const names = (checked: Check) =>
  checked.verdict === "contradicted"
    ? checked.readings.flatMap(({ confusion, also }) => [confusion, ...also])
    : [];

describe("a duty in force", () => {
  test.each([
    ["30%", "2025-05-14", {}, "supported"],
    ["145%", "2025-04-15", {}, "supported"],
    ["145%", "2025-05-14", {}, "contradicted"],
    ["20%", "2025-11-10", {}, "supported"],
    ["20%", "2025-11-09", { measure: "fentanyl" }, "supported"],
    ["10%", "2025-11-10", { measure: "fentanyl" }, "supported"],
    ["10%", "2025-11-09", { measure: "fentanyl" }, "contradicted"],
    ["0%", "2025-02-03", { measure: "fentanyl" }, "supported"],
    ["10%", "2025-11-10", { measure: "reciprocal" }, "supported"],
    ["30%", "2025-05-14", { measures: ["fentanyl", "reciprocal"] }, "supported"],
    ["20%", "2025-05-14", { measures: ["fentanyl"] }, "supported"],
    // The name fits two measures, which add up.
    ["30%", "2025-05-14", { measure: "IEEPA" }, "supported"],
    // Each list is a duty of its own, on goods that are not given.
    ["25%", "2025-05-14", { measure: "Section 301" }, "supported"],
    ["7.5%", "2025-05-14", { measure: "Section 301 List 4A" }, "supported"],
    ["32.5%", "2025-05-14", { measures: ["List 1", "List 4A"] }, "undecidable"],
    ["20%", "2025-05-14", { measure: "a measure that nobody knows" }, "undecidable"],
    // The sources do not cover 2024, nor 2027.
    ["20%", "2024-12-31", {}, "undecidable"],
    ["20%", "2027-01-01", {}, "undecidable"],
    ["20%", "2025-04-15", { product: "8517.13" }, "consistent"],
    ["145%", "2025-04-15", { product: "8517.13" }, "contradicted"],
    ["20%", "2025-04-15", { product: "phones" }, "undecidable"],
  ] as const)("%s on %s, %o: %s", (text, from, more, verdict) => {
    expect(check(duty(text, from, more)).verdict).toBe(verdict);
  });

  test("of a product may be another where goods are exempt that the regime does not list", () => {
    expect(check(duty("20%", "2025-04-15", { product: "8517.13" }))).toMatchObject({
      notes: noted("exemptions-unknown"),
    });
    expect(check(duty("145%", "2025-04-15", { product: "8517.13" })).notes).toEqual([]);
    expect(check(duty("20%", "2025-04-15", { product: "phones" })).explanation).toBe(
      "Undecidable: it takes the duties of US on CN on phones on 2025-04-15.",
    );
  });

  test("in a month is that of any of its days, and says which", () => {
    const november = { month: "2025-11" } as const;
    const fentanyl = (text: string) => check(duty(text, "2025-11-01", { ...november, measure: "fentanyl" }));
    expect(fentanyl("20%")).toMatchObject({ verdict: "consistent", notes: noted("some-days") });
    expect(fentanyl("20%").explanation).toBe(
      "Consistent: the duty was 20% from 1 November 2025 to 9 November 2025, 10% from 10 November 2025 to 30 November 2025, as far as rounding lets one say.",
    );
    expect(fentanyl("10%").verdict).toBe("consistent");
    expect(fentanyl("10% to 20%").verdict).toBe("supported");
    expect(fentanyl("15%").verdict).toBe("contradicted");
    expect(check(duty("20%", "2025-12-01", { month: "2025-12" })).verdict).toBe("supported");
  });

  test("that has held was so on all days", () => {
    const held = (from: TariffClaim["from"], until: TariffClaim["from"]) =>
      check(duty("20%", from, { until, measure: "fentanyl" }));
    expect(held("2025-03-04", "2025-11-09").verdict).toBe("supported");
    expect(held("2025-03-04", "2025-11-10").verdict).toBe("contradicted");
    expect(held("2025-03-04", "2027-01-01").verdict).toBe("undecidable");
  });

  test("on all economies is also on one of them", () => {
    const regime = tariffRegime({
      imposer: "AA",
      target: "*",
      stacking: { kind: "additive" },
      measures: [
        {
          name: "one",
          authority: "an act",
          duty: { kind: "ad-valorem", rate: percent("20") },
          from: "2025-01-01",
        },
        {
          name: "by weight",
          authority: "an act",
          duty: { kind: "specific", amount: 3, currency: "USD", unit: "t" },
          from: "2025-06-01",
        },
      ],
    });
    const on = (text: string, from: TariffClaim["from"], more = {}) =>
      checkClaim(duty(text, from, { imposer: "AA", target: "BB", ...more }), { tariffRegimes: [regime] });
    expect(on("20%", "2025-02-01").verdict).toBe("supported");
    // What is levied by weight is no share of value.
    expect(on("20%", "2025-07-01").verdict).toBe("undecidable");
    expect(on("20%", "2025-07-01", { measure: "one" }).verdict).toBe("supported");
    expect(on("20%", "2025-07-01", { measure: "by weight" }).verdict).toBe("undecidable");
  });
});

describe("a duty that is another", () => {
  test.each([
    ["20%", "2025-11-10", { measure: "fentanyl" }, "day-before"],
    ["10%", "2025-11-09", { measure: "fentanyl" }, "day-after"],
    ["145%", "2025-05-20", {}, "month-before"],
    ["30%", "2025-04-20", {}, "month-after"],
    ["30%", "2025-06-01", { measure: "fentanyl" }, "sum-for-part"],
    ["125%", "2025-04-15", { measure: "fentanyl" }, "other-measure"],
    ["125%", "2025-04-15", {}, "part-for-sum"],
    // 1.2 times 2.25 less one is 1.7.
    ["170%", "2025-04-15", {}, "compounded"],
    // China levied 10 % on all goods, 125 % before 14 May.
    ["125%", "2025-04-15", { measures: ["fentanyl"] }, "part-for-sum"],
    ["47.5%", "2025-11-14", {}, "average-for-duty"],
  ] as const)("%s on %s, %o is %s", (text, from, more, confusion) => {
    expect(names(check(duty(text, from, more)))).toContain(confusion);
  });

  test("says what is true", () => {
    const checked = check(duty("125%", "2025-04-15", { measure: "fentanyl" }));
    expect(checked).toMatchObject({
      verdict: "contradicted",
      readings: [
        {
          confusion: "other-measure",
          truly: { measure: "IEEPA reciprocal" },
          text: '125% is the duty "IEEPA reciprocal" alone',
        },
      ],
    });
    const before = check(duty("20%", "2025-12-01", { measure: "fentanyl", month: "2025-12" }));
    expect(before).toMatchObject({
      readings: expect.arrayContaining([
        expect.objectContaining({
          confusion: "month-before",
          truly: expect.objectContaining({ month: "2025-11" }) as object,
        }),
      ]) as unknown,
    });
  });
});

describe("an average and a duty", () => {
  const unsaid = (text: string, from: TariffClaim["from"]): TariffClaim => {
    const { means: _, ...claim } = duty(text, from);
    return claim;
  };

  test("are not the same: where it is not said it is open unless both say the same", () => {
    // The average of PIIE was 51.1 %, the duties of 2025 were 30 %.
    expect(check(unsaid("30%", "2025-05-14"))).toMatchObject({
      verdict: "undecidable",
      missing: [{ what: "tariff" }],
      explanation:
        "Undecidable: it takes whether an average tariff or a duty in force of US on CN is meant, which are not the same on 2025-05-14.",
    });
    expect(check(unsaid("51.1%", "2025-05-14")).verdict).toBe("undecidable");
    expect(check(unsaid("80%", "2025-05-14")).verdict).toBe("contradicted");
    expect(check({ ...unsaid("30%", "2025-05-14"), means: "duty" }).verdict).toBe("supported");
    expect(check({ ...unsaid("51.1%", "2025-05-14"), means: "average" }).verdict).toBe("supported");
    expect(names(check({ ...unsaid("30%", "2025-05-14"), means: "average" }))).toContain("duty-for-average");
  });

  test("one of which is known supports by itself, but contradicts nothing", () => {
    const known = { tariffRegimes: [usDutiesOnChina] };
    expect(checkClaim(unsaid("30%", "2025-05-14"), known).verdict).toBe("supported");
    expect(checkClaim(unsaid("51.1%", "2025-05-14"), known).verdict).toBe("undecidable");
    expect(checkClaim(unsaid("51.1%", "2025-05-14"), { tariffAverages }).verdict).toBe("supported");
    expect(checkClaim(unsaid("30%", "2025-05-14"), { tariffAverages }).verdict).toBe("undecidable");
    expect(checkClaim(unsaid("30%", "2025-05-14"), {})).toMatchObject({
      verdict: "undecidable",
      missing: [{ what: "tariff" }, { what: "tariff" }],
    });
  });

  test("by one estimator is not contradicted by another, and says whose it is", () => {
    const checked = check({ ...unsaid("29.8%", "2025-11-14"), means: "average" });
    expect(checked).toMatchObject({ verdict: "supported" });
    expect(checked.notes.find(({ kind }) => kind === "estimator")).toMatchObject({
      estimator: "tradewartracker, a model: 2024 base plus new duties, import-weighted",
    });
  });

  test("holds until the next of its estimator, for three months at most", () => {
    const average = (date: "2025-01-31" | "2025-03-10", text: string, estimator = "x") =>
      publishedTariffAverage({ imposer: "AA", target: "BB", date, average: printed(text), estimator });
    const averages = [average("2025-01-31", "10%"), average("2025-03-10", "20%")];
    const on = (from: TariffClaim["from"], text: string, of = averages) =>
      checkClaim(
        { kind: "tariff", imposer: "AA", target: "BB", means: "average", from, printed: text },
        { tariffAverages: of },
      ).verdict;
    expect(on("2025-03-09", "10%")).toBe("supported");
    expect(on("2025-03-10", "10%")).toBe("contradicted");
    expect(on("2025-06-10", "20%")).toBe("supported");
    expect(on("2025-06-11", "20%")).toBe("undecidable");
    const first = averages.slice(0, 1);
    expect(on("2025-04-30", "10%", first)).toBe("supported");
    expect(on("2025-05-01", "10%", first)).toBe("undecidable");
    expect(on("2025-03-10", "10%", [...averages, average("2025-01-31", "10%", "another")])).toBe("supported");
  });
});

test("the duty of the other side is read as such", () => {
  // China's duties on the United States were 10 % from 14 May 2025 (by its announcements, on all goods).
  const [first] = chinaDutiesOnUs.measures;
  expect(first).toBeDefined();
  const checked = checkClaim(duty("30%", "2025-05-20", { imposer: "CN", target: "US" }), { tariffRegimes });
  expect(names(checked)).toContain("other-partner");
});
