import { formatAmount } from "tradefigures";
import { chinaMonths } from "tradefigures/samples";
import { tradeMonthsFromCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { plain } from "../../plain.js";
import { fieldRefusal } from "../../refusal.js";

const aPeriod = "a month or another period, such as 2025-11, Nov-25, 2025-Q4, 2025-01/2025-02";
const CHINA = { reporter: "CN", currency: "USD" } as const;
const HEADING = "period,exports,imports";
/** The problems of rows under the usual heading, as `line, column: rule, value`. */
const problemsOf = (rows: string, options = CHINA) =>
  tradeMonthsFromCsv(`${HEADING}\n${rows}`, options).problems;

describe("a file of months", () => {
  test("gives trade months with the rounding of their prints", () => {
    const { months, observations, rowCount, problems } = tradeMonthsFromCsv(
      "period,exports,imports,balance,currency,reporter,published,source\n" +
        "2024-11,312.31 billion,214.87 billion,97.44 billion,USD,CN,2024-12-10,customs\n" +
        '2025-01/2025-02,"539,940,000,000",369400000000,,USD,CN,,\n',
    );
    expect(problems).toEqual([]);
    expect([rowCount, observations]).toEqual([2, []]);
    expect(plain(months)).toEqual([
      {
        reporter: "CN",
        period: "2024-11",
        currency: "USD",
        exports: "312310000000",
        imports: "214870000000",
        balance: "97440000000",
        roundedTo: { exports: "10000000", imports: "10000000", balance: "10000000" },
        published: "2024-12-10",
        source: "customs",
      },
      {
        reporter: "CN",
        period: "2025-01/2025-02",
        currency: "USD",
        exports: "539940000000",
        imports: "369400000000",
        roundedTo: { exports: "1", imports: "1" },
      },
    ]);
  });

  test("takes reporter, currency, unit, source and day from the options where no cell has them", () => {
    const { months } = tradeMonthsFromCsv(
      "Imports;EXPORTS; period ;currency\n218.67;330.35;2025-11;\n1.5;2.5;2025-12;EUR\n",
      { ...CHINA, in: "billion", source: "our table", published: "2025-12-08" },
    );
    const { balance: _, derivedFrom: __, ...sample } = chinaMonths.find((one) => one.period === "2025-11")!;
    expect(plain(months[0])).toEqual({
      ...(plain(sample) as object),
      source: "our table",
      roundedTo: { exports: "10000000", imports: "10000000" },
    });
    expect(months[1]!.currency).toBe("EUR");
    expect(formatAmount(months[1]!.exports)).toBe("2.50 billion");
  });

  test("gives single figures where a row is about a partner or has one side of trade", () => {
    const { months, observations, problems } = tradeMonthsFromCsv(
      "period,exports,imports,balance,partner\n2025-11,33.8 billion,,,US\n2025-09,,,90.45 billion,\n2025-10,3,2,,EU\n",
      CHINA,
    );
    expect([months, problems]).toEqual([[], []]);
    expect(
      observations.map(({ period, partner, flow, value }) => [period, partner, flow, String(value)]),
    ).toEqual([
      ["2025-11", "US", "exports", "33800000000"],
      ["2025-09", undefined, "balance", "90450000000"],
      ["2025-10", "EU", "exports", "3"],
      ["2025-10", "EU", "imports", "2"],
    ]);
  });

  test("tells every problem with its line and column, and leaves out these rows alone", () => {
    const { months, rowCount, problems } = tradeMonthsFromCsv(
      [
        "period,exports,imports,balance,published",
        "2025-13,about 3 billion,5%,,",
        "2025-01,5,3,2,2025-02-30",
        ",−5,3,,",
        "2025-02,5,3",
        "2025-03,5,3,2,",
        '"2025-04",5,3"x,2,',
        "2025-05,5,3,9,",
        "2025-06,,,,",
        "2025-03,5,3,2,",
        "2025-03,6,3,,2025-05-01",
      ].join("\n"),
      CHINA,
    );
    const amount = 'an amount as printed ("330.35 billion") or plain ("330350000000")';
    expect(problems).toEqual([
      { line: 2, column: "period", rule: aPeriod, value: "2025-13" },
      { line: 2, column: "exports", rule: amount, value: "about 3 billion" },
      { line: 2, column: "imports", rule: amount, value: "5%" },
      { line: 3, column: "published", rule: "a day of the calendar, YYYY-MM-DD", value: "2025-02-30" },
      { line: 4, column: "period", rule: aPeriod, value: "" },
      { line: 4, column: "exports", rule: "zero or above", value: "−5" },
      { line: 5, column: null, rule: "a row of 5 cells, as the heading has", value: "3 cells" },
      { line: 7, column: "3", rule: "in quotes as a whole where it has a quote", value: '3"x' },
      { line: 8, column: "balance", rule: "exports − imports, within their rounding", value: "9" },
      { line: 9, column: null, rule: "a row with exports, imports or a balance", value: "none" },
      {
        line: 10,
        column: "period",
        rule: "told apart by published where a row has it already (line 6)",
        value: "2025-03",
      },
    ]);
    expect(rowCount).toBe(10);
    expect(months.map(({ period, published }) => [period, published])).toEqual([
      ["2025-03", undefined],
      ["2025-03", "2025-05-01"],
    ]);
  });

  test("says of each problem the rule that was broken", () => {
    const { problems, months } = tradeMonthsFromCsv(
      [
        "period,exports,imports,partner,reporter,currency,readOn",
        "2025-01,5,3,united states,China,dollar,today",
        "2025-02,5,3,AB1x,xCN,,",
        "2025-03,5,-3,USA,,,",
      ].join("\n"),
      CHINA,
    );
    const aCode = "a code in capital letters, such as CN, US or EU";
    expect(problems).toEqual([
      { line: 2, column: "partner", rule: aCode, value: "united states" },
      { line: 2, column: "reporter", rule: aCode, value: "China" },
      { line: 2, column: "currency", rule: "a code of ISO 4217 in capital letters", value: "dollar" },
      { line: 2, column: "readOn", rule: "a day of the calendar, YYYY-MM-DD", value: "today" },
      { line: 3, column: "partner", rule: aCode, value: "AB1x" },
      { line: 3, column: "reporter", rule: aCode, value: "xCN" },
      { line: 4, column: "imports", rule: "zero or above", value: "-3" },
    ]);
    expect(months).toEqual([]);
  });

  test("takes codes of more than two letters, zero exports, and a deficit", () => {
    const { months, observations, problems } = tradeMonthsFromCsv(
      "period,exports,imports,balance,partner,derivedFrom\n2025-01,0,2,-2,,a chart\n2025-02,,,-3,EU27,\n",
      { ...CHINA, in: "unit" },
    );
    expect(problems).toEqual([]);
    expect(months.map(({ exports, balance, derivedFrom }) => `${exports} ${balance} ${derivedFrom}`)).toEqual(
      ["0 -2 a chart"],
    );
    expect(observations.map(({ partner, flow, value }) => `${partner} ${flow} ${value}`)).toEqual([
      "EU27 balance -3",
    ]);
  });

  test("is read also where it has a column that is not known", () => {
    const { months, problems } = tradeMonthsFromCsv("period,exports,imports,note\n2025-11,5,3,x\n", CHINA);
    expect(months.map(({ exports }) => String(exports))).toEqual(["5"]);
    expect(problems.map(({ line, column, value }) => `${line} ${column}: ${value}`)).toEqual(["1 4: note"]);
  });

  test("says in which form an amount in units is", () => {
    expect(problemsOf("2025-11,x,1", { ...CHINA, in: "unit" } as typeof CHINA)).toEqual([
      {
        line: 2,
        column: "exports",
        rule: 'an amount as printed ("330.35 billion") or plain ("330350000000")',
        value: "x",
      },
    ]);
  });

  test("has one side of trade of the whole world as a single figure", () => {
    const rows = "period,EXPORTS\n2025-11,5\n2025-12,6\n";
    const { months, observations, problems } = tradeMonthsFromCsv(rows, CHINA);
    expect([months, problems]).toEqual([[], []]);
    expect(observations.map(({ flow, value }) => `${flow} ${value}`)).toEqual(["exports 5", "exports 6"]);
    for (const flow of ["imports", "balance"])
      expect(tradeMonthsFromCsv(`period,${flow}\n2025-11,5\n`, CHINA).observations).toMatchObject([{ flow }]);
  });

  test.each([
    ["no line", "", null, "a heading with the column period", ""],
    [
      "no period",
      "day,exports,imports\n2025-11,1,1",
      null,
      "a heading with the column period",
      "day, exports, imports",
    ],
    [
      "no amounts",
      "period,source\n2025-11,x",
      null,
      "a heading with the columns exports and imports",
      "period, source",
    ],
    [
      "a name that is not known",
      "period,export,imports\n2025-11,1,1",
      "2",
      "one of period, exports, imports, balance, currency, reporter, partner, published, readOn, source, derivedFrom",
      "export",
    ],
    ["a name twice", "period,imports,imports\n2025-11,1,1", "3", "the only column of its name", "imports"],
  ])("needs a heading: %s", (_, text, column, rule, value) => {
    expect(tradeMonthsFromCsv(text, CHINA).problems).toContainEqual({ line: 1, column, rule, value });
  });

  test("needs to know whose trade it is, and in which currency", () => {
    const { problems, months } = tradeMonthsFromCsv(`${HEADING}\n2025-11,1,1\n`);
    expect(months).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual([
      "a heading with the column reporter where no option says it",
      "a heading with the column currency where no option says it",
    ]);
    const named = tradeMonthsFromCsv("period,exports,imports,reporter,currency\n2025-11,1,1,China,usd\n");
    expect(named.problems.map(({ column, value }) => [column, value])).toEqual([
      ["reporter", "China"],
      ["currency", "usd"],
    ]);
  });

  test("may have columns without a name as long as they are empty", () => {
    expect(problemsOf("")).toEqual([]);
    const { problems } = tradeMonthsFromCsv(
      "period,exports,imports,\n2025-11,1,1,\n2025-12,1,1,note\n",
      CHINA,
    );
    expect(problems).toEqual([
      { line: 3, column: "4", rule: "empty, since its column has no name", value: "note" },
    ]);
  });

  test("may have blanks around its cells, and alone in a column without a name", () => {
    const { months, problems } = tradeMonthsFromCsv("period,exports,imports,\n 2025-11 , 5 ,3, \n", CHINA);
    expect(problems).toEqual([]);
    expect(months.map(({ period, exports }) => `${period} ${exports}`)).toEqual(["2025-11 5"]);
  });

  test("may have its months as spreadsheets write them", () => {
    const { months } = tradeMonthsFromCsv(
      "Month,Exports,Imports\nNov-25,1,1\n202512,1,1\n2025-Q4,1,1\n",
      CHINA,
    );
    expect(months.map(({ period }) => period)).toEqual(["2025-11", "2025-12", "2025-10/2025-12"]);
  });

  test("says in which unit a whole column is", () => {
    expect(problemsOf("2025-11,330.35 billion,218.67", { ...CHINA, in: "billion" } as typeof CHINA)).toEqual([
      {
        line: 2,
        column: "exports",
        rule: 'an amount in billions, without a unit of its own ("330.35")',
        value: "330.35 billion",
      },
    ]);
  });

  test.each<[string, object, unknown]>([
    [
      "reporter",
      { reporter: "China" },
      fieldRefusal(
        "INVALID_FIELD",
        "reporter",
        'a code in capital letters, such as CN, US or EU, got "China"',
        "China",
      ),
    ],
    [
      "currency",
      { currency: "dollar" },
      expect.objectContaining({ code: "UNKNOWN_CURRENCY", details: { field: "currency", value: "dollar" } }),
    ],
    [
      "source",
      { source: " " },
      fieldRefusal("INVALID_FIELD", "source", 'text, trimmed and not empty, got " "', " "),
    ],
    [
      "unit",
      { unit: "billion" },
      expect.objectContaining({
        message:
          'the options of a file of months has the fields reporter, currency, in, source, published, got "unit"',
      }),
    ],
    [
      "published",
      { published: "today" },
      fieldRefusal("INVALID_DAY", "published", 'a day of the calendar, YYYY-MM-DD, got "today"', "today"),
    ],
  ])("refuses a wrong option: %s", (_, options, error) => {
    expect(() => tradeMonthsFromCsv(HEADING, options)).toThrow(error as Error);
  });
});
