import { readFileSync } from "node:fs";
import { type Briefing, type BriefingFigureName, briefing, briefingLines } from "tradefigures";
import { describe, expect, test } from "vitest";
import { china } from "../../src/samples/index.js";

type Row = readonly [BriefingFigureName, string | null, string, string];

/** Whose expectations of November there are. */
const AGENCIES = "Reuters, Bloomberg";
const UNNAMED = "market expectations, no agency named";
const BLOOMBERG = "Bloomberg, as quoted by CICC";

const november = briefing({ ...china, period: "2025-11" });
const october = briefing({ ...china, period: "2025-10" });
const golden = (name: string) =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
/** The figure of a name, about something where several have the name: its print and the beginning of its value. */
function checkFigure(found: Briefing, [name, about, print, value]: Row): void {
  const figures = found.figures.filter((one) => one.name === name && (about === null || one.about === about));
  expect(figures.map((one) => [one.printed, one.value.toFixed().slice(0, value.length)])).toEqual([
    [print, value],
  ]);
}

// Prints as in the release and the press; values of quotients by bc, to the digits shown.
describe("November 2025", () => {
  test("reads as kept", () => {
    expect(briefingLines(november, { currency: "KRW" })).toEqual(golden("briefing-2025-11"));
  });

  test.each<Row>([
    ["exports", null, "330.35 billion", "330350000000"],
    ["exports-growth", null, "+5.9%", "0.059"],
    ["exports-growth-earlier", "2025-10", "−1.1%", "-0.011"],
    ["exports-acceleration", null, "+7.0 points", "0.07"],
    ["exports-growth-computed", "later-base", "+5.9%", "0.059153"],
    ["exports-growth-computed", "first-release", "+5.8%", "0.057763"],
    ["exports-base", "later-base", "311.9 billion", "311900000000"],
    ["exports-base", "first-release", "312.31 billion", "312310000000"],
    ["exports-expected-low", AGENCIES, "3.8%", "0.038"],
    ["exports-expected-high", AGENCIES, "4%", "0.04"],
    ["exports-surprise-from-low", AGENCIES, "2.1 points", "0.021"],
    ["exports-surprise-from-high", AGENCIES, "1.9 points", "0.019"],
    ["exports-expected-low", BLOOMBERG, "4%", "0.04"],
    ["exports-surprise-from-low", BLOOMBERG, "1.9 points", "0.019"],
    ["imports", null, "218.67 billion", "218670000000"],
    ["imports-growth", null, "+1.9%", "0.019"],
    ["imports-growth-earlier", "2025-10", "+1.0%", "0.01"],
    ["imports-acceleration", null, "+0.9 points", "0.009"],
    ["imports-surprise-from-low", UNNAMED, "−0.6 points", "-0.006"],
    ["imports-surprise-from-high", UNNAMED, "−1.1 points", "-0.011"],
    ["imports-surprise-from-high", BLOOMBERG, "−0.9 points", "-0.009"],
    ["balance", null, "111.68 billion", "111680000000"],
    ["balance-earlier", "2025-10", "90.07 billion", "90070000000"],
    ["balance-change", null, "21.61 billion", "21610000000"],
    ["balance-change-percent", null, "+24.0%", "0.2399245"],
    ["balance-change-from-exports", null, "+25.00", "25000000000"],
    ["balance-change-from-imports", null, "−3.39", "-3390000000"],
    ["exports-to-date-growth", null, "+5.4%", "0.054"],
    ["imports-to-date-growth", null, "−0.6%", "-0.006"],
    ["balance-to-date", null, "1,075.85 billion", "1075848100000"],
    ["balance-to-date-growth-computed", "first-release", "+21.6%", "0.216087"],
    ["balance-to-date-growth-computed", "later-base", "+21.2%", "0.212359"],
    ["balance-to-date-base", "first-release", "884.68 billion", "884680000000"],
    ["balance-to-date-base", "later-base", "887.4 billion", "887400000000"],
    ["imports-to-date-growth-computed", "first-release", "−0.7%", "-0.007277"],
    ["imports-to-date-growth-computed", "later-base", "−0.6%", "-0.005872"],
    ["balance-to-date-earlier", "2025-01/2025-10", "964.8 billion", "964800000000"],
    ["balance-to-date-threshold", null, "1 trillion", "1000000000000"],
    ["exports-growth-by-partner", "US", "−28.6%", "-0.286"],
    ["exports-growth-by-partner", "EU", "+14.8%", "0.148"],
    ["exports-growth-by-partner", "Africa", "+27.6%", "0.276"],
    ["exports-growth-by-partner", "Latin America", "+14.9%", "0.149"],
    ["exports-growth-by-partner", "ASEAN", "+8.2%", "0.082"],
    ["tariff-average", "CN on US", "about 32%", "0.32"],
    ["exchange-rate", "KRW", "1,459.88", "1459.8789"],
    ["balance-converted", "KRW", "163 trillion", "163039"],
    // 90.07 at 1,423.0795; eleven months as released at their own averages, by Python's decimal: 1,530,264.8….
    ["exchange-rate-earlier", "KRW", "1,423.08", "1423.0795"],
    ["balance-earlier-converted", "KRW", "128 trillion", "128176"],
    ["balance-to-date-converted", "KRW", "1,530 trillion", "1530264"],
    ["balance-to-date-pieces", "KRW", "1,080.09 billion", "1080090000000"],
    ["balance-to-date-above-year", "2024-01/2024-12", "992.16 billion", "992160000000"],
    // As customs published them in 10,000 yuan; the balance is the difference.
    ["exports-own", "CNY", "2,345.63 billion", "2345634450000"],
    ["exports-growth-own", "CNY", "+5.7%", "0.057"],
    ["imports-own", "CNY", "1,553.06 billion", "1553055450000"],
    ["balance-own", "CNY", "792.58 billion", "792579000000"],
    ["exports-to-date-own", "CNY", "24,457.88 billion", "24457877690000"],
    ["balance-to-date-own", "CNY", "7,708.12 billion", "7708119030000"],
    ["implied-exchange-rate", "KRW", "between 1,469.11 and 1,471.16", "1470.13"],
  ])("has %s (%s) %s", (...row) => {
    checkFigure(november, row);
  });

  test("passed the trillion for certain, and computed over bases of a later copy", () => {
    const notes = (name: BriefingFigureName) =>
      november.figures.filter((one) => one.name === name).map((one) => one.notes.join(", "));
    expect(notes("balance-to-date-threshold")).toEqual(["certain"]);
    expect(notes("exports-growth-computed")).toEqual([
      "computed, later-base, fits the print",
      "computed, first-release, does not fit the print",
    ]);
    expect(notes("exports-growth")).toEqual([
      "published, returned to growth, from the article of 8 December 2025",
    ]);
    expect(notes("exports-surprise-from-low")).toEqual(["above", "above"]);
    expect(notes("imports-surprise-from-low")).toEqual(["below", "below"]);
  });

  test("keeps the average tariffs of every estimator", () => {
    const averages = november.figures.filter(({ about }) => about === "US on CN");
    expect(averages.map(({ printed, notes }) => [printed, notes[1]])).toEqual([
      ["47.5%", "PIIE, as quoted by the press"],
      ["29.77%", "tradewartracker, a model: 2024 base plus new duties, import-weighted"],
    ]);
  });

  test("keeps what the press printed in won", () => {
    const press = november.figures.filter(({ name }) => name === "press-conversion");
    expect(press.map(({ printed }) => printed)).toEqual(["164 trillion", "132 trillion", "1,582 trillion"]);
  });
});

describe("October 2025", () => {
  test("reads as kept", () => {
    expect(briefingLines(october, { currency: "KRW" })).toEqual(golden("briefing-2025-10"));
  });

  test.each<Row>([
    ["exports-growth", null, "−1.1%", "-0.011"],
    ["exports-growth-earlier", "2025-09", "+8.3%", "0.083"],
    ["imports-growth", null, "+1.0%", "0.01"],
    ["imports-growth-earlier", "2025-09", "+7.4%", "0.074"],
    ["balance", null, "90.07 billion", "90070000000"],
    ["balance-earlier", "2025-09", "90.45 billion", "90450000000"],
    ["balance-change", null, "−0.38 billion", "-380000000"],
    ["balance-change-percent", null, "−0.4%", "-0.004201"],
    ["balance-base", "first-release", "95.72 billion", "95720000000"],
    ["balance-growth-computed", "first-release", "−5.9%", "-0.059026"],
    ["balance-to-date", "2025-01/2025-10", "964.8 billion", "964800000000"],
    ["exports-growth-by-partner", "US", "−25.17%", "-0.2517"],
    ["exports-growth-by-partner", "EU", "+0.9%", "0.009"],
    ["exchange-rate", "KRW", "1,423.08", "1423.0795"],
    ["balance-converted", "KRW", "128 trillion", "128176"],
  ])("has %s (%s) %s", (...row) => {
    checkFigure(october, row);
  });

  test("lists what is not at hand", () => {
    expect(october.missing).toEqual([
      "what was expected of exports and imports",
      "exports and imports of the month before",
      "exports and imports a year earlier (first release)",
      "exports and imports since January",
      "published growth of exports and imports since January",
      "exports, imports and trade balance since January a year earlier (first release)",
      "published average tariffs",
      "growth of exports to Vietnam, Thailand, Japan and Australia",
    ]);
  });
});

describe("nothing is recomputed in the text", () => {
  const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
  const periods = [...new Set(china.months.map(({ period }) => period))];
  const others = ["2024-12", "2025-01/2025-02", "2025-04", "2025-09"] as const;

  test.each([...periods, ...others])("each number of %s is printed by a figure", (period) => {
    const found = briefing({ ...china, period });
    const prints = new Set(found.figures.flatMap(({ printed }) => printed.match(NUMBER) ?? []));
    const [heading, ...lines] = briefingLines(found, { currency: "KRW" });
    expect(heading).toContain(period.slice(-7, -3));
    const text = lines
      .filter((line) => !line.startsWith("Not available"))
      .join("\n")
      // Names are no figures: years, days and the parts of sources.
      .replace(/(?:(?:\d+ )?[A-Z][a-z]+ )20\d\d|whole of 20\d\d|H\.10|2024 base/g, "");
    const numbers = text.match(NUMBER) ?? [];
    // Of September 2024 a surplus, a rate and that surplus at this rate.
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.filter((number) => !prints.has(number))).toEqual([]);
  });
});
