import { printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { growth, month, row, textOf } from "./new-zealand.js";

const toDate = (...rows: Parameters<typeof row>[]) =>
  textOf("2025-03", {
    observations: [...rows.map((one) => row(...one)), row("exports", "2025-03", 1)],
    growthRates: [growth("exports", "2025-01/2025-03", "5.4%"), growth("balance", "2025-01/2025-03", "-3%")],
  });

describe("the line of the year to date", () => {
  test("gives growth and level as far as they are there", () => {
    expect(toDate().slice(1)).toEqual(["January to March: exports +5.4%, trade balance −3%."]);
    expect(toDate(["exports", "2025-01/2025-03", 30], ["imports", "2025-01/2025-03", 40]).slice(1)).toEqual([
      "January to March: exports +5.4% (30), imports 40, trade balance −3%.",
    ]);
    expect(toDate(["balance", "2025-01/2025-03", -10]).slice(1)).toEqual([
      "January to March: exports +5.4%, deficit −3% (10).",
    ]);
  });

  test("names the balance of the year before where there is no rate over it", () => {
    const rows = [row("balance", "2025-01/2025-03", 4), row("balance", "2024-01/2024-03", -9)];
    expect(textOf("2025-03", { observations: [...rows, row("exports", "2025-03", 1)] }).at(-1)).toBe(
      "  Surplus against a year earlier: no rate over an undated base (a deficit of 9).",
    );
  });

  test("says what was added up", () => {
    const months = [month("2025-01", 10, 12), month("2025-02", 20, 22)];
    const growthRates = [growth("exports", "2025-01/2025-02", "3%")];
    expect(textOf("2025-02", { months, growthRates }).at(-1)).toBe(
      "January and February: exports +3% (30, added up), imports 34 (added up), deficit 4 (added up).",
    );
  });

  test("is compared with the year before", () => {
    const months = [
      month("2025-02", 20, 18, { published: "2025-03-20" }),
      month("2025-01/2025-02", 36, 30, { published: "2025-03-20" }),
      month("2024-01/2024-02", 30, 25, { published: "2024-03-20" }),
    ];
    expect(textOf("2025-02", { months }).slice(3)).toEqual([
      "January and February: exports 36, imports 30, surplus 6.",
      "  Surplus against a year earlier: +20.0% over the first release (5).",
      "  Exports: +20.0% over the first release (30).",
      "  Imports: +20.0% over the first release (25).",
    ]);
  });
});

describe("the headline of what is above the year before", () => {
  const year = "2024-01/2024-12";

  test.each<[string, readonly Parameters<typeof row>[], readonly string[]]>([
    [
      "of a surplus",
      [
        ["balance", year, 992],
        ["balance", "2025-01/2025-03", 995],
      ],
      ["The cumulative surplus is above the whole of 2024 (992)."],
    ],
    [
      "of a deficit",
      [
        ["balance", year, -992],
        ["balance", "2025-01/2025-03", -995],
      ],
      ["The cumulative deficit is above the whole of 2024 (992)."],
    ],
    [
      "of exports",
      [
        ["exports", year, 70],
        ["exports", "2025-01/2025-03", 71],
      ],
      ["Exports since January are above the whole of 2024 (70)."],
    ],
    [
      "of imports",
      [
        ["imports", year, 70],
        ["imports", "2025-01/2025-03", 71],
      ],
      ["Imports since January are above the whole of 2024 (70)."],
    ],
    [
      "beside a threshold",
      [
        ["balance", year, 992],
        ["balance", "2025-01/2025-02", 964],
        ["balance", "2025-01/2025-03", 1075],
      ],
      [
        "The cumulative surplus passed 1,000 in March (964 to February) and is above the whole of 2024 (992).",
      ],
    ],
    // 1.215 to 1.225 billion after 1.15 to 1.25.
    [
      "within what rounding leaves",
      [
        ["balance", year, "1.2"],
        ["balance", "2025-01/2025-03", "1.22"],
      ],
      ["The cumulative surplus is, within rounding, above the whole of 2024 (1.2 billion)."],
    ],
    [
      "that was so the month before",
      [
        ["balance", year, 992],
        ["balance", "2025-01/2025-02", 993],
        ["balance", "2025-01/2025-03", 995],
      ],
      [],
    ],
    [
      "of a surplus after a deficit",
      [
        ["balance", year, -92],
        ["balance", "2025-01/2025-03", 95],
      ],
      [],
    ],
    [
      "that is not above",
      [
        ["balance", year, 995],
        ["balance", "2025-01/2025-03", 995],
      ],
      [],
    ],
  ])("is given %s", (_, rows, lines) => {
    expect(toDate(...rows).slice(0, lines.length + 1)).toEqual([...lines, "Exports: 1."]);
  });

  test("is none of a whole year", () => {
    const observations = [row("balance", year, 5), row("balance", "2025-01/2025-12", 9)];
    expect(textOf("2025-12", { observations: [...observations, row("exports", "2025-12", 1)] })[0]).toBe(
      "Exports: 1.",
    );
  });
});

describe("the line of a threshold", () => {
  test.each<[string, Parameters<typeof row>[2], Parameters<typeof row>[2], string]>([
    ["certainly", 964, 1075, "The cumulative surplus passed 1,000 in March (964 to February)."],
    [
      "possibly",
      "1.0",
      "1.2",
      "The cumulative surplus passed, within rounding, 1 billion in March (1.0 billion to February).",
    ],
    [
      "out of a deficit",
      -64,
      175,
      "The cumulative surplus passed 100 in March (a deficit of 64 to February).",
    ],
  ])("that was %s passed", (_, before, now, line) => {
    expect(toDate(["balance", "2025-01/2025-02", before], ["balance", "2025-01/2025-03", now])[0]).toBe(line);
  });

  test("with a hedge is passed within rounding", () => {
    const about = { value: printed("about 11 billion") };
    expect(toDate(["balance", "2025-01/2025-02", "9.5"], ["balance", "2025-01/2025-03", 0, about])[0]).toBe(
      "The cumulative surplus passed, within rounding, 10 billion in March (9.5 billion to February).",
    );
  });
});
