import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const run = (...words: string[]) => runCommand("tariffs", ...words);
const lines = async (...words: string[]) => (await run(...words)).out.trimEnd().split("\n");

describe("npm run tariffs", () => {
  test("prints the steps of both sides in 2025, with bars, what changed, and what is not in the total", async () => {
    const { code, out, error } = await run();
    expect([code, error]).toEqual([0, ""]);
    const text = out.split("\n");
    expect(text.filter((line) => /^ {2}20/.test(line)).map((line) => line.replace(/ █*$/, ""))).toEqual([
      "  2025-01-01      0%",
      "  2025-02-04     10%",
      "  2025-03-04     20%",
      "  2025-04-05     30%",
      "  2025-04-09    104%",
      "  2025-04-10    145%",
      "  2025-05-14     30%",
      "  2025-08-12     30%",
      "  2025-11-10     20%",
      "  2025-04-10     84%",
      "  2025-04-12    125%",
      "  2025-05-14     10%",
      "  2025-08-12     10%",
      "  2025-11-10     10%",
    ]);
    // A block for every three points or part of them: 145 / 3 is 48.3….
    expect(text).toContain(`  2025-04-10    145% ${"█".repeat(49)}`);
    // By hand, days of 2025 times points: 28·10 + 32·20 + 4·30 + 1·104 + 34·145 + 180·30 + 52·20 = 12,514, over 365.
    expect(text.slice(0, 2)).toEqual([
      "US on goods of CN, 2025, as levied: 34.28% on average, by days",
      "  additional duties, before exemptions that are not given",
    ]);
    expect(text).toContain("                     changed: IEEPA fentanyl 10% (EO 14357), before 20%");
    expect(text).toContain(
      "                     continued by another act: IEEPA reciprocal 10% (EO 14334, all goods but 37 codes)",
    );
    expect(text).toContain(
      "  on some goods, not added: Section 301 List 1 25% (Section 301: List 1: $34bn of goods), since 2018-07-06",
    );
    expect(text).toContain(
      "  on some goods, not added: Section 232 automobiles 25% (Proclamation 10908), since 2025-04-03",
    );
    expect(text).toContain("CN on goods of US, 2025, as levied: no mean, since the list is not complete");
    expect(text.filter((line) => line.startsWith("  not covered: "))).toHaveLength(9);
  });

  test("prints what a day is made of, and averages as published beside one another", async () => {
    const text = await lines("--day", "2025-11-15");
    expect(text.slice(0, 4)).toEqual([
      "US on goods of CN, 2025-11-15, as levied",
      "      10% ████  IEEPA fentanyl 10% (EO 14357), since 2025-11-10",
      "      10% ████  IEEPA reciprocal 10% (EO 14358, all goods but 37 codes), since 2025-11-10",
      "      20% ███████  additional duties, before exemptions that are not given; they add up, they do not compound",
    ]);
    expect(text.slice(-4)).toEqual([
      "Averages published of 2025-11, by their estimators: never computed from duties",
      `    47.5% ${"█".repeat(16)}  US on CN, 2025-11: PIIE, as quoted by the press`,
      `   29.77% ${"█".repeat(10)}  US on CN, 2025-11-14: tradewartracker, a model: 2024 base plus new duties, import-weighted`,
      `      32% ${"█".repeat(11)}  CN on US, 2025-11: press, no estimator named`,
    ]);
  });

  test("prints other views, products and years", async () => {
    // The example of the help: phones were exempt from the reciprocal duty.
    expect((await lines("--product", "8517.13", "--day", "2025-04-15")).slice(0, 3)).toEqual([
      "US on goods of CN under 8517.13, 2025-04-15, as levied",
      "      20% ███████  IEEPA fentanyl 20% (EO 14228), since 2025-03-04",
      "      20% ███████  additional duties on all goods under 8517.13; they add up, they do not compound",
    ]);
    expect(
      (await lines("--day", "2025-11-15", "--view", "lawful", "--product", "8517.13")).slice(0, 2),
    ).toEqual([
      "US on goods of CN under 8517.13, 2025-11-15, as the law stands now",
      "       0%  additional duties on all goods under 8517.13; they add up, they do not compound",
    ]);
    // Of 2025 nothing under the Act is left in law.
    const lawful = (await run("--view", "lawful")).out;
    expect(lawful).toMatch(/^US on goods of CN, 2025, as the law stands now: 0% on average, by days\n/);
    expect(lawful).not.toContain("IEEPA");
    // Lists of goods that are not known are listed in the years before.
    const before = await lines("--year", "2019");
    expect(before[0]).toBe("US on goods of CN, 2019, as levied: no mean, since the list is not complete");
    expect(before[1]).toMatch(/^ {2}on some goods, not added: Section 301 List 1 25%/);
    const collected = await lines("--year", "2026", "--view=collected");
    expect(collected[2]).toBe("  2026-01-01     20% ███████");
    expect(collected).toContain("                     ended: IEEPA fentanyl 10% (EO 14357), void");
    expect(collected).toContain("  2026-02-24     10% ████");
  });

  test("prints JSON with exact values as text", async () => {
    const day = JSON.parse((await run("--day", "2025-11-15", "--json")).out);
    expect(day).toMatchObject({
      day: "2025-11-15",
      view: "levied",
      sides: [{ total: "0.2" }, { total: "0.1" }],
    });
    expect(day.averages[0].spread).toBe("0.1773");
    const year = JSON.parse((await run("--json")).out);
    expect(year.sides[0].steps.at(-1)).toMatchObject({
      from: "2025-11-10",
      until: "2026-02-20",
      total: "0.2",
    });
    // 125.14 / 365 by Python's decimal, 34 digits.
    expect(year.sides[0].mean).toBe("0.3428493150684931506849315068493151");
  });

  test.each([
    [
      "a day that the samples do not cover",
      ["--day", "2026-05-01"],
      "day must be one that the duties of US on CN cover (from 2025-01-01 to 2026-02-24), got 2026-05-01",
    ],
    ["a year without duties", ["--year", "2017"], "no duties are known for 2017-01/2017-12"],
  ])("ends with 1 for %s", async (_, words, message) => {
    const { code, out, error } = await run(...words);
    expect([code, out, error.trimEnd()]).toEqual([1, "", message]);
  });

  test.each([
    ["a day that does not exist", ["--day", "2025-02-30"], 'got "2025-02-30"'],
    ["what is no year", ["--year", "25"], 'year must be YYYY, got "25"'],
    ["a year of five digits", ["--year", "12025"], 'year must be YYYY, got "12025"'],
    ["a month for a year", ["--year", "2025-11"], 'year must be YYYY, got "2025-11"'],
    ["what is no HS code", ["--product", "steel"], 'got "steel"'],
    ["another view", ["--view", "legal"], '--view must be levied or lawful or collected, got "legal"'],
    ["an unknown option", ["--bogus"], "--bogus"],
  ])("ends with 2 and the usage for %s", async (_, words, message) => {
    const { code, out, error } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error).toContain("Usage: tradefigures tariffs");
  });

  test("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: tradefigures tariffs \[FILE\] \[options\]\n/);
    expect(out).toContain(
      "--product 8517.13 --day 2025-04-15\nThe last prints that phones bore 20% on that day.",
    );
    for (const option of ["--year", "--day", "--product", "--view", "--json", "--help"])
      expect(out).toContain(option);
  });
});

describe("tariffs of a file", () => {
  const ad = (rate: string) => ({ kind: "ad-valorem", rate });
  const measures = [
    { name: "ordinary", authority: "Act 1", duty: ad("0.05"), from: "2020-01-01", role: "base" },
    {
      name: "surcharge",
      authority: "Act 2",
      duty: ad("0.1"),
      from: "2024-03-01",
      until: "2024-09-01",
      ended: "expired",
    },
    { name: "other", authority: "Act 3", duty: ad("0.2"), from: "2024-03-01" },
    {
      name: "by weight",
      authority: "Act 4",
      duty: { kind: "specific", amount: "0.5", currency: "USD", unit: "kg" },
      from: "2023-03-01",
    },
  ];
  const regime = { imposer: "BR", target: "AR", stacking: { kind: "maximum" }, measures };
  const average = {
    imposer: "BR",
    target: "AR",
    date: "2024-05",
    average: "0.12",
    estimator: "an institute",
  };
  const folder = mkdtempSync(join(tmpdir(), "tariffs-"));
  const saved = (name: string, value: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
    return file;
  };

  test("prints the year in which the last duty began, with what is in force and not in the total", async () => {
    expect(await lines(saved("list.json", [regime]))).toEqual([
      "BR on goods of AR, 2024, as levied: no mean, since the list is not complete",
      "  duties, ordinary ones among them, before exemptions that are not given",
      "  2024-01-01      5% ██",
      "                     in force: ordinary 5% (Act 1)",
      // The base duty and the higher of the two: 5 + 20.
      "  2024-03-01     25% █████████",
      "                     began: other 20% (Act 3)",
      "                     began: surcharge 10% (Act 2)",
      "  2024-09-01     25% █████████",
      "                     ended: surcharge 10% (Act 2), expired",
      "  in force without effect: surcharge 10% (Act 2); other applies in its place",
      "  no share of value, not added: by weight specific (Act 4), since 2023-03-01",
    ]);
  });

  test("prints a day, with averages where the file has them", async () => {
    const file = saved("both.json", { tariffRegimes: [regime], tariffAverages: [average] });
    expect(await lines(file, "--day", "2024-05-01")).toEqual([
      "BR on goods of AR, 2024-05-01, as levied",
      "       5% ██  ordinary 5% (Act 1), since 2020-01-01",
      "      20% ███████  other 20% (Act 3), since 2024-03-01",
      "      25% █████████  duties, ordinary ones among them, before exemptions that are not given; the highest alone applies",
      "  in force without effect: surcharge 10% (Act 2); other applies in its place",
      "  no share of value, not added: by weight specific (Act 4), since 2023-03-01",
      "",
      "Averages published of 2024-05, by their estimators: never computed from duties",
      "      12% ████  BR on AR, 2024-05: an institute",
    ]);
  });

  const additive = { ...regime, stacking: { kind: "additive" } };
  const [ordinary] = measures;
  const list = {
    ...{ name: "list", authority: "Act 5", duty: ad("0.25"), from: "2023-03-01" },
    scope: { unknown: "some machines" },
  };

  test("prints an act of the last day of a year, and none that ended or began the day after", async () => {
    const late = { name: "late", duty: ad("0.2") };
    const file = saved("ends.json", [
      {
        ...additive,
        measures: [
          ordinary,
          { ...list, until: "2024-01-01" },
          { ...late, authority: "Act 3", from: "2024-12-31", until: "2025-01-01", ended: "replaced" },
          { ...late, authority: "Act 4", from: "2025-01-01" },
        ],
      },
    ]);
    expect((await lines(file, "--year", "2024")).slice(2)).toEqual([
      "  2024-01-01      5% ██",
      "                     in force: ordinary 5% (Act 1)",
      "  2024-12-31     25% █████████",
      "                     began: late 20% (Act 3)",
    ]);
    const { sides } = JSON.parse((await run(file, "--year", "2024", "--json")).out);
    expect(sides[0].steps.map(({ from }: { from: string }) => from)).toEqual(["2020-01-01", "2024-12-31"]);
    // Nor is what ended the day before a part of the year after.
    const after = JSON.parse((await run(file, "--year", "2025", "--json")).out);
    expect(after.sides[0].steps.map(({ from }: { from: string }) => from)).toEqual(["2024-12-31"]);
  });

  test("prints a year from the first act, with ends that have no reason", async () => {
    const measures = [{ ...list, scope: undefined, from: "2024-03-01", until: "2024-06-01" }];
    expect((await lines(saved("middle.json", [{ ...additive, measures }]))).slice(2)).toEqual([
      "  2024-03-01     25% █████████",
      "                     began: list 25% (Act 5)",
      "  2024-06-01      0%",
      "                     ended: list 25% (Act 5), no reason given",
    ]);
  });

  test.each([
    ["2024-12-31", "no mean, since the list is not complete"],
    ["2025-01-01", "5% on average, by days"],
    [undefined, "5% on average, by days"],
  ])(
    "prints the mean of a year that is complete to its last day, of a list before %s",
    async (until, mean) => {
      const complete = { from: "2024-01-01", until };
      const file = saved("complete.json", [{ ...additive, measures: [ordinary], complete }]);
      expect((await lines(file, "--year", "2024"))[0]).toBe(`BR on goods of AR, 2024, as levied: ${mean}`);
    },
  );

  test("prints that a duty by weight has another act", async () => {
    const weight = { ...measures[3], from: "2024-06-01", authority: "Act 6" };
    const before = { ...measures[3], until: "2024-06-01", ended: "replaced" };
    const file = saved("weight.json", [{ ...additive, measures: [before, weight] }]);
    expect(await lines(file)).toContain(
      "                     changed: by weight specific (Act 6), before specific",
    );
  });

  test("prints one duty beside another on some goods", async () => {
    const file = saved("some.json", [{ ...additive, measures: [ordinary, list] }]);
    expect((await lines(file, "--year", "2024")).slice(2)).toEqual([
      "  2024-01-01      5% ██",
      "                     in force: ordinary 5% (Act 1)",
      "  on some goods, not added: list 25% (Act 5: some machines), since 2023-03-01",
    ]);
  });

  test("prints averages where one of two regimes has them, and nothing of them where none has", async () => {
    const other = { ...regime, imposer: "CL" };
    const both = saved("two.json", { tariffRegimes: [regime, other], tariffAverages: [average] });
    expect((await lines(both, "--day", "2024-05-01")).slice(-2)).toEqual([
      "Averages published of 2024-05, by their estimators: never computed from duties",
      "      12% ████  BR on AR, 2024-05: an institute",
    ]);
    const none = saved("one.json", [regime]);
    expect((await lines(none, "--day", "2024-05-01")).at(-1)).toBe(
      "  no share of value, not added: by weight specific (Act 4), since 2023-03-01",
    );
  });

  test("ends with 1 for a list without a duty", async () => {
    const { code, error } = await run(saved("empty.json", [{ ...regime, measures: [] }]));
    expect([code, error]).toEqual([1, "no duties are known for 2025-01/2025-12"]);
  });

  test.each([
    ["no file", "there is no file", () => join(folder, "none.json")],
    [
      "no JSON",
      "must be JSON: a list of tariff regimes",
      () => saved("a.csv", "from,rate\n2024-03-01,0.1\n"),
    ],
    ["no regimes", "must have tariff regimes, got none", () => saved("b.json", { months: [] })],
    [
      "a wrong duty",
      "tariffRegimes[0]: measures[0].duty.rate must be",
      () => saved("c.json", [{ ...regime, measures: [{ ...measures[0], duty: ad("5%") }] }]),
    ],
  ])("ends with 2 for %s", async (_, message, file) => {
    const { code, out, error } = await run(file());
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });
});
