import { growthRate, growthRates, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { historyFigures } from "../../../src/briefing/history-figures.js";
import { historySentence } from "../../../src/briefing/history-lines.js";

const about = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;

function rates(values: Record<string, string>, partner?: string) {
  const read = Object.fromEntries(Object.entries(values).map(([period, text]) => [period, printed(text)]));
  return growthRates({ ...about, partner }, read);
}

const printsOf = (values: Record<string, string>, at: "2025-06") =>
  historyFigures("exports", rates(values), at).map(({ printed }) => printed);

describe("the past of a growth rate", () => {
  test("is a run of three months or more", () => {
    expect(
      printsOf({ "2025-03": "-1%", "2025-04": "1%", "2025-05": "2%", "2025-06": "1%" }, "2025-06"),
    ).toEqual(["The third straight month of growth, since April 2025."]);
    expect(printsOf({ "2025-04": "-1%", "2025-05": "2%", "2025-06": "1%" }, "2025-06")).toEqual([]);
  });

  test("is a run of double digits where the last is one, of its sign", () => {
    const values = { "2025-03": "12%", "2025-04": "-10%", "2025-05": "-12%", "2025-06": "-11%" };
    expect(printsOf(values, "2025-06")).toEqual([
      "The third straight month of double-digit declines, since April 2025.",
    ]);
    expect(printsOf({ ...values, "2025-04": "-9%" }, "2025-06")).toEqual([]);
  });

  test("is since when, three months back or more, with nothing missing between", () => {
    const values = { "2025-03": "9%", "2025-04": "-1%", "2025-05": "-2%", "2025-06": "8%" };
    expect(printsOf(values, "2025-06")).toEqual([
      "Back to growth after two months of decline.",
      "The fastest growth since March 2025.",
    ]);
    expect(printsOf({ "2025-03": "9%", "2025-05": "2%", "2025-06": "8%" }, "2025-06")).toEqual([]);
    expect(printsOf({ "2025-04": "9%", "2025-05": "2%", "2025-06": "8%" }, "2025-06")).toEqual([
      "At least the third straight month of growth: the data start in April 2025.",
    ]);
  });

  // By hand: what lies before the run, and July, which is not known in June, is not among what a sentence is made from.
  test.each<
    [string, Record<string, string>, readonly (readonly [string, readonly string[], readonly string[]])[]]
  >([
    [
      "a turn and since when",
      {
        "2025-02": "20%",
        "2025-03": "9%",
        "2025-04": "-1%",
        "2025-05": "-2%",
        "2025-06": "8%",
        "2025-07": "-9%",
      },
      [
        ["Back to growth after two months of decline.", ["2025-05", "2025-06"], []],
        ["The fastest growth since March 2025.", ["2025-03", "2025-06"], ["certain"]],
      ],
    ],
    [
      "a run",
      {
        "2025-02": "5%",
        "2025-03": "-1%",
        "2025-04": "1%",
        "2025-05": "2%",
        "2025-06": "1.5%",
        "2025-07": "3%",
      },
      [["The third straight month of growth, since April 2025.", ["2025-04", "2025-05", "2025-06"], []]],
    ],
    [
      "a drop",
      {
        "2025-02": "-9%",
        "2025-03": "2%",
        "2025-04": "1%",
        "2025-05": "3%",
        "2025-06": "-8%",
        "2025-07": "4%",
      },
      [
        ["The first decline after three months of growth.", ["2025-05", "2025-06"], []],
        ["The steepest drop since February 2025.", ["2025-02", "2025-06"], ["certain"]],
      ],
    ],
  ])("names the rates that make %s", (_, values, expected) => {
    expect(
      historyFigures("exports", rates(values), "2025-06").map(({ printed, from, notes }) => [
        printed,
        from.map((record) => ("period" in record ? record.period : null)),
        notes,
      ]),
    ).toEqual(expected);
  });

  test("says where rounding could change it", () => {
    const found = historyFigures(
      "exports",
      rates({ "2025-03": "9%", "2025-04": "-1%", "2025-05": "-2%", "2025-06": "9%" }),
      "2025-06",
    );
    expect(found.at(-1)).toMatchObject({
      name: "exports-since",
      printed: "The fastest growth since March 2025, which was the same; rounding could change that.",
      notes: ["within rounding"],
    });
  });

  test("is none without a rate, at zero, or where the period is not there", () => {
    const none = growthRate({ ...about, period: "2025-06", rate: null, absent: "zero-base" });
    const before = rates({ "2025-04": "1%", "2025-05": "1%" });
    expect(historyFigures("exports", [...before, none], "2025-06")).toEqual([]);
    expect(printsOf({ "2025-04": "1%", "2025-05": "1%", "2025-06": "0%" }, "2025-06")).toEqual([]);
    expect(historyFigures("exports", before, "2025-06")).toEqual([]);
  });

  test("ends a run at a month without a rate, and leaves years to date aside", () => {
    const none = growthRate({ ...about, period: "2025-03", rate: null, absent: "zero-base" });
    const toDate = growthRate({ ...about, period: "2025-01/2025-06", rate: printed("50%") });
    const run = rates({ "2025-04": "1%", "2025-05": "2%", "2025-06": "3%" });
    expect(
      historyFigures("exports", [none, toDate, ...run], "2025-06").map(({ printed }) => printed),
    ).toEqual(["At least the third straight month of growth: March 2025 is not known."]);
  });

  test("of a partner has no turn, and is told apart by the partner", () => {
    const values = { "2025-03": "9%", "2025-04": "-1%", "2025-05": "-2%", "2025-06": "8%" };
    const found = historyFigures("exports", rates(values, "US"), "2025-06");
    expect(found.map(({ name, about }) => [name, about])).toEqual([["exports-since", "US"]]);
    expect(historySentence(found, "exports", "US")).toBe("The fastest growth since March 2025.");
    expect(historySentence(found, "exports", null)).toBeNull();
  });

  test("is one sentence of parts", () => {
    const values = { "2025-02": "9%", "2025-03": "-1%", "2025-04": "5%", "2025-05": "6%", "2025-06": "8%" };
    expect(historySentence(historyFigures("exports", rates(values), "2025-06"), "exports", null)).toBe(
      "The third straight month of growth, since April 2025; the fastest growth since February 2025.",
    );
  });
});
