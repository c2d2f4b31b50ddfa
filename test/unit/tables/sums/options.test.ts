import { partnerGroup, TradeError } from "tradefigures";
import {
  aggregateTable,
  largestTotals,
  seriesBy,
  type TableTotal,
  type TradeTable,
  tableFromCsv,
  totalSeries,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { plain } from "../../plain.js";

const ALL = { reporter: "CN", flow: "exports", currency: "USD" };

function tableOf(
  rows: readonly string[],
  head = "partner,product,period,value",
  form: object = {},
): TradeTable {
  const { table, problems } = tableFromCsv(`${head}\n${rows.map((row) => `${row}\n`).join("")}`, {
    all: ALL,
    absent: { ":c": "confidential" },
    ...form,
  });
  expect(problems).toEqual([]);
  return table;
}

function refused(of: () => unknown): unknown {
  try {
    of();
  } catch (error) {
    if (error instanceof TradeError) return { code: error.code, message: error.message, ...error.details };
    throw error;
  }
  return "nothing was refused";
}

const shown = (totals: readonly TableTotal[]): readonly string[] =>
  totals.map(({ group, partner, product, period, value, flows, unpublished, partners }) =>
    [group, partner, product, period, value, flows, unpublished, partners.join("+")]
      .filter((one) => one !== null)
      .join(" "),
  );

// Germany leaves the first group in the middle of 2024, and France comes.
const groups = [
  partnerGroup({
    code: "G1",
    name: "A group",
    memberships: [{ member: "DE", until: "2024-07-01" }, { member: "FR", from: "2024-07-01" }, "IT"],
  }),
  partnerGroup({ code: "G2", name: "Another", memberships: ["JP"] }),
];

describe("sums by group", () => {
  const rows = ["DE", "FR", "IT", "JP", "US"].flatMap((partner, i) =>
    ["2024-06", "2024-07"].map((period, at) => `${partner},84,${period},${10 ** i * (at + 1)}`),
  );

  test("are of those that are members in the period", () => {
    expect(shown(aggregateTable(tableOf(rows), ["group", "period"], { groups }))).toEqual([
      "G1 2024-06 101 2 0 DE+IT",
      "2024-07 20002 2 0 DE+US",
      "2024-06 10010 2 0 FR+US",
      "G1 2024-07 220 2 0 FR+IT",
      "G2 2024-06 1000 1 0 JP",
      "G2 2024-07 2000 1 0 JP",
    ]);
  });

  test("are the same where all rows are of one partner, of one period, or of one of both", () => {
    const ofOne = ["84", "85", "86"].map((product, i) => `FR,${product},2024-07,${i + 1}`);
    expect(shown(aggregateTable(tableOf(ofOne), ["group"], { groups }))).toEqual(["G1 6 3 0 FR"]);
    expect(shown(aggregateTable(tableOf(ofOne), ["group", "partner", "period"], { groups }))).toEqual([
      "G1 FR 2024-07 6 3 0 FR",
    ]);
    const ofPeriod = ["FR,84,2024-07,1", "US,84,2024-07,2", "IT,84,2024-07,4"];
    expect(shown(aggregateTable(tableOf(ofPeriod), ["group"], { groups }))).toEqual([
      "G1 5 2 0 FR+IT",
      "2 1 0 US",
    ]);
    const ofPartner = ["FR,84,2024-06,1", "FR,84,2024-07,2", "FR,84,2024-08,4"];
    expect(shown(aggregateTable(tableOf(ofPartner), ["group"], { groups }))).toEqual([
      "1 1 0 FR",
      "G1 6 2 0 FR",
    ]);
  });

  test("are one of none where no groups are given", () => {
    expect(shown(aggregateTable(tableOf(rows), ["group"]))).toEqual(["33333 10 0 DE+FR+IT+JP+US"]);
  });
});

describe("sums of all kinds of blocks", () => {
  const months = ["2024-01", "2024-02", "2024-03"];
  /** 100 rows a month, some of which are not published, or wide. */
  const rows = (value: (i: number, at: number) => string): readonly string[] =>
    months.flatMap((month, at) =>
      Array.from(
        { length: 100 },
        (_, i) => `${i % 2 === 0 ? "US" : "DE"},${1000 + i},${month},${value(i, at)}`,
      ),
    );

  test.each<[string, (i: number, at: number) => string, readonly string[]]>([
    ["all have a figure", (_, at) => String(at + 1), ["100 100 0", "200 100 0", "300 100 0"]],
    // 4950 for each month, and one figure more that no float64 holds.
    [
      "one is wide",
      (i, at) => (i === 7 && at === 1 ? "1e-20" : String(i)),
      ["4950 100 0", "4943.00000000000000000001 100 0", "4950 100 0"],
    ],
    ["some have none", (i, at) => (i % 4 === at ? ":c" : "2"), ["150 75 25", "150 75 25", "150 75 25"]],
    ["a month has none", (_, at) => (at === 1 ? ":c" : "2"), ["200 100 0", "200 100 0"]],
  ])("where %s", (_, value, totals) => {
    const table = tableOf(rows(value));
    const found = aggregateTable(table, ["period"]);
    expect(found.map((one) => `${one.value.toFixed()} ${one.flows} ${one.unpublished}`)).toEqual(totals);
    const byPartner = aggregateTable(table, ["partner", "period"]);
    for (const { period, value: total, partners } of found) {
      expect(partners).toEqual(["DE", "US"]);
      const parts = byPartner.filter((one) => one.period === period);
      expect(parts.flatMap((one) => one.partners).sort()).toEqual(["DE", "US"]);
      expect(parts[0]!.value.plus(parts[1]!.value).toFixed()).toBe(total.toFixed());
    }
  });

  test("where a block is of one partner and one month, with figures that are wide and some that are none", () => {
    // Blocks of 64 rows and of 256.
    const of = (
      partner: string,
      month: string,
      count: number,
      value: (i: number) => string,
    ): readonly string[] =>
      Array.from({ length: count }, (_, i) => `${partner},${1000 + i},${month},${value(i)}`);
    const first = ["US", "DE"].flatMap((partner) => of(partner, "2024-01", 32, () => "1"));
    const table = (value: (i: number) => string): TradeTable =>
      tableOf([...first, ...of("FR", "2024-02", 256, value)]);
    const ofBoth = (value: (i: number) => string) =>
      shown(aggregateTable(table(value), ["partner", "period"]));
    const before = ["US 2024-01 32 32 0 US", "DE 2024-01 32 32 0 DE"];
    expect(ofBoth(() => "2")).toEqual([...before, "FR 2024-02 512 256 0 FR"]);
    expect(ofBoth((i) => (i < 6 ? ":c" : "2"))).toEqual([...before, "FR 2024-02 500 250 6 FR"]);
    expect(ofBoth((i) => (i === 0 ? ":c" : i === 9 ? "1234567890123456789" : "2"))).toEqual([
      ...before,
      "FR 2024-02 1234567890123457297 255 1 FR",
    ]);
    expect(
      shown(
        aggregateTable(
          table((i) => (i < 6 ? ":c" : "2")),
          ["period"],
        ),
      ),
    ).toEqual(["2024-01 64 64 0 DE+US", "2024-02 500 250 6 FR"]);
    const members = [
      partnerGroup({ code: "G1", name: "A", memberships: ["US"] }),
      partnerGroup({ code: "G2", name: "B", memberships: ["FR"] }),
    ];
    expect(
      shown(
        aggregateTable(
          table(() => "2"),
          ["group"],
          { groups: members },
        ),
      ),
    ).toEqual(["G1 32 32 0 US", "32 32 0 DE", "G2 512 256 0 FR"]);
  });

  test("where figures have their rounding, in runs, in turns and in one", () => {
    const inRuns = tableOf(
      rows(() => "5"),
      undefined,
      { in: "thousand" },
    );
    for (const { value, bounds, flows } of aggregateTable(inRuns, ["period"]))
      expect([value, bounds.low, bounds.high, flows].map(String)).toEqual([
        "500000",
        "450000",
        "550000",
        "100",
      ]);
    const [whole] = aggregateTable(inRuns, [], { duplicates: "add" });
    expect([whole!.value, whole!.bounds.low, whole!.bounds.high].map(String)).toEqual([
      "1500000",
      "1350000",
      "1650000",
    ]);
    const [us] = aggregateTable(inRuns, ["partner", "period"]);
    expect([us!.value, us!.bounds.low, us!.bounds.high].map(String)).toEqual(["250000", "225000", "275000"]);
    const one = tableOf(["US,84,2024-01,5"], undefined, { in: "thousand" });
    expect(String(aggregateTable(one, [])[0]!.bounds.high)).toBe("5500");
  });

  test("where rounding differs by step and sign, and some figures are exact or none", () => {
    const table = tableOf(
      [
        "US,84,2024-01,500,100",
        "US,85,2024-01,-40,10",
        "US,86,2024-01,0,10",
        "US,87,2024-01,7,",
        "US,88,2024-01,:c,10",
        "US,89,2024-01,600,100",
      ],
      "partner,product,period,value,roundedTo",
      { all: { ...ALL, flow: "balance" } },
    );
    const [sum] = aggregateTable(table, []);
    // Twice 50, and twice 5, on each side.
    expect([sum!.value, sum!.bounds.low, sum!.bounds.high].map(String)).toEqual(["1067", "957", "1177"]);
    const [exact] = aggregateTable(tableOf(["US,84,2024-01,7", "US,85,2024-01,:c"]), []);
    expect([exact!.bounds.low, exact!.bounds.high].map(String)).toEqual(["7", "7"]);
    const bare = tableOf(["US,84,2024-01,:c,10"], "partner,product,period,value,roundedTo");
    expect(aggregateTable(bare, [])).toEqual([]);
  });
});

describe("rows that are added", () => {
  test("have codes of products of the length that is asked for", () => {
    const table = tableOf(["US,8471,2024-01,1", "US,8517,2024-01,2", "US,8501,2024-01,4"]);
    expect(shown(aggregateTable(table, ["product"], { productDigits: 2 }))).toEqual([
      "84 1 1 0 US",
      "85 6 2 0 US",
    ]);
    expect(shown(aggregateTable(table, ["product"], { productDigits: 4 }))).toHaveLength(3);
    expect(refused(() => aggregateTable(table, ["product"], { productDigits: 5 }))).toEqual({
      code: "INVALID_FIELD",
      message: 'product must be a code of 5 digits or more, got "8471"',
      ...{ field: "product", value: "8471" },
    });
    expect(refused(() => aggregateTable(tableOf(["US,,2024-01,1"]), [], { productDigits: 2 }))).toMatchObject(
      {
        message: "product must be a code of 2 digits or more, got undefined",
      },
    );
    expect(refused(() => aggregateTable(table, [], { productDigits: 0 }))).toMatchObject({
      message: "productDigits must be a whole number of 1 or more, got 0",
    });
  });

  test("may be parts of parts where they are told apart, or overlap is allowed", () => {
    const rows = ["US,84,2024-01,1", "US,8471,2024-01,2"];
    expect(shown(aggregateTable(tableOf(rows), ["product"]))).toEqual(["84 1 1 0 US", "8471 2 1 0 US"]);
    expect(shown(aggregateTable(tableOf(rows), [], { overlap: "allow" }))).toEqual(["3 2 0 US"]);
    expect(refused(() => aggregateTable(tableOf(rows), ["product"], { productDigits: 2 }))).toMatchObject({
      code: "OVERLAPPING_PARTS",
      lines: [2, 3],
    });
    const withWorld = ["US,84,2024-01,1", ",84,2024-01,2"];
    expect(shown(aggregateTable(tableOf(withWorld), ["partner"]))).toEqual(["US 1 1 0 US", "2 1 0 "]);
    expect(shown(aggregateTable(tableOf(withWorld), [], { overlap: "allow" }))).toEqual(["3 2 0 US"]);
    expect(shown(aggregateTable(tableOf([",84,2024-01,2"]), []))).toEqual(["2 1 0 "]);
  });

  test("are of partners of whom none is a member of another in a period", () => {
    const rows = ["G1,84,2024-06,1", "FR,84,2024-06,2"];
    expect(shown(aggregateTable(tableOf(rows), [], { groups }))).toEqual(["3 2 0 FR+G1"]);
    const later = rows.map((row) => row.replace("06", "07"));
    expect(refused(() => aggregateTable(tableOf(later), [], { groups }))).toMatchObject({
      code: "OVERLAPPING_PARTS",
      lines: [2, 3],
    });
    // France by its figures has no line by its letters.
    const figures = later.map((row) => row.replace("FR", "250"));
    expect(refused(() => aggregateTable(tableOf(figures), [], { groups }))).toMatchObject({ lines: [2] });
    expect(shown(aggregateTable(tableOf(later), ["partner"], { groups }))).toEqual([
      "G1 1 1 0 G1",
      "FR 2 1 0 FR",
    ]);
  });

  test("are of single periods where periods are added", () => {
    const rows = ["US,84,2024-01/2024-02,1", "US,84,2024-01/2024-03,2"];
    expect(refused(() => aggregateTable(tableOf(rows), []))).toMatchObject({
      code: "OVERLAPPING_PERIODS",
      message: expect.stringMatching(
        /^rows must be of single periods where periods are added up, got "\S+ rows"$/,
      ),
    });
    expect(shown(aggregateTable(tableOf(rows), ["period"]))).toHaveLength(2);
    expect(shown(aggregateTable(tableOf(["US,84,2024-01,1", "US,84,2024-02,2"]), []))).toEqual(["3 2 0 US"]);
  });

  test("have one subject and currency; no adjustment is that of none, and no figure needs no currency", () => {
    const head = "partner,period,value,flow,currency,adjustment,detail";
    const of = (...rows: string[]) => tableOf(rows, head, { all: { reporter: "CN" } });
    const sumOf = (...rows: string[]) => refused(() => aggregateTable(of(...rows), []));
    expect(sumOf("US,2024-01,1,exports,USD,,", "DE,2024-01,1,imports,USD,,")).toEqual({
      code: "MIXED_SUBJECTS",
      message: "rows must have one flow, got exports and imports in lines 2 and 3: select those to add",
      ...{ field: "flow", values: ["exports", "imports"], lines: [2, 3] },
    });
    expect(
      sumOf("US,2024-01,1,exports,USD,,", "DE,2024-01,1,exports,USD,,", "FR,2024-01,1,exports,EUR,,"),
    ).toMatchObject({
      code: "MIXED_CURRENCIES",
      lines: [2, 4],
    });
    expect(sumOf("US,2024-01,1,exports,USD,none,", "DE,2024-01,1,exports,USD,seasonal,")).toMatchObject({
      message: "rows must have one adjustment, got none and seasonal in lines 2 and 3: select those to add",
    });
    expect(sumOf("US,2024-01,1,exports,USD,,none", "DE,2024-01,1,exports,USD,,")).toMatchObject({
      message: "rows must have one detail, got none and none in lines 2 and 3: select those to add",
    });
    expect(sumOf("US,2024-01,1,exports,USD,,sea", "DE,2024-01,1,exports,USD,,air")).toMatchObject({
      field: "detail",
    });
    const table = of(
      "US,2024-01,1,exports,USD,none,",
      "DE,2024-01,2,exports,USD,,",
      "FR,2024-01,:c,exports,,,",
    );
    expect(shown(aggregateTable(table, []))).toEqual(["3 2 1 DE+US"]);
    expect(plain(totalSeries(table, { partner: "world" }))).toEqual([
      { reporter: "CN", flow: "exports", currency: "USD", period: "2024-01", value: "3" },
    ]);
    expect(plain(totalSeries(of("US,2024-01,1,exports,USD,seasonal,")))).toEqual([
      {
        reporter: "CN",
        partner: "US",
        flow: "exports",
        currency: "USD",
        adjustment: "seasonal",
        period: "2024-01",
        value: "1",
      },
    ]);
  });

  test("are found once, whether few or many columns differ, and named without what they do not say", () => {
    expect(refused(() => aggregateTable(tableOf(["US,,2024-01,1", "US,,2024-01,2"]), []))).toEqual({
      code: "DUPLICATE_FLOW",
      message: "rows of one partner, product and period must be one, got lines 2 and 3 for US, 2024-01",
      ...{ lines: [2, 3], partner: "US", product: "", period: "2024-01" },
    });
    // Two columns differ, the product and the partner that come second among them.
    const turned = ["US,100,2024-01,1", "DE,100,2024-01,1", "US,99,2024-01,1", "DE,100,2024-01,1"];
    expect(refused(() => aggregateTable(tableOf(turned), []))).toMatchObject({ lines: [3, 5] });
    // The same in a block of another month than the first.
    const month = Array.from({ length: 64 }, (_, i) => `US,${100 + i},2024-01,1`).toReversed();
    const later = [...turned.slice(0, 3), "DE,98,2024-01,1", ...turned.slice(3)].map((row) =>
      row.replace("01,", "02,"),
    );
    expect(refused(() => aggregateTable(tableOf([...month, ...later]), ["period"]))).toMatchObject({
      lines: [67, 70],
    });
    // A row of such a block again, in one of several months.
    const many = Array.from(
      { length: 256 },
      (_, i) => `${i % 2 === 0 ? "US" : "DE"},${500 - (i >> 1)},2024-02,1`,
    );
    const again = ["US,98,2024-03,1", "US,499,2024-02,1", "DE,97,2024-03,1"];
    expect(refused(() => aggregateTable(tableOf([...month, ...many, ...again]), ["period"]))).toMatchObject({
      lines: [68, 323],
    });
    // The first row of a block of its own: the 65th.
    const rows = Array.from({ length: 64 }, (_, i) => `US,${100 + i},2024-01,1`);
    expect(refused(() => aggregateTable(tableOf([...rows, rows[0]!]), []))).toMatchObject({ lines: [2, 66] });
    const products = Array.from(
      { length: 64 },
      (_, i) => `${i % 2 === 0 ? "US" : "DE"},${100 + (i >> 1)},2024-01,1`,
    );
    for (const again of ["US,131,2024-01,1", "DE,100,2024-01,1"])
      expect(refused(() => aggregateTable(tableOf([again, ...products.toReversed()]), []))).toMatchObject({
        code: "DUPLICATE_FLOW",
      });
    expect(refused(() => aggregateTable(tableOf(products.toReversed()), []))).toBe("nothing was refused");
  });

  test("may be asked for in wrong words", () => {
    const table = tableOf(["US,84,2024-01,1"]);
    expect(() => aggregateTable(table, ["partners" as never])).toThrow(/^by\[0\] must be /);
    expect(() => totalSeries(table, { whole: [] } as never)).toThrow(
      /^options of a series has the fields partner, product, /,
    );
    expect(() => seriesBy(table, "period" as never)).toThrow('by must be partner or product, got "period"');
    expect(() => totalSeries(table, { partner: " " })).toThrow(/^partner must be text/);
  });
});

describe("series of sums", () => {
  const rows = [
    "US,84,2024-02,1",
    "DE,84,2024-02,2",
    "US,85,2024-01,4",
    "DE,85,2024-01,8",
    "US,84,2024-01,16",
  ];
  const told = (series: readonly { partner?: string; product?: string; period: string; value: unknown }[]) =>
    series.map(({ partner, product, period, value }) =>
      [partner, product, period, value].filter(Boolean).join(" "),
    );

  test("are in the order of time", () => {
    expect(told(totalSeries(tableOf(rows), { partner: "world", product: "all" }))).toEqual([
      "2024-01 28",
      "2024-02 3",
    ]);
  });

  test("are one for each partner, or for each product, by their names", () => {
    expect(seriesBy(tableOf(rows), "partner", { product: "all" }).map(told)).toEqual([
      ["US 2024-01 20", "US 2024-02 1"],
      ["DE 2024-01 8", "DE 2024-02 2"],
    ]);
    expect(seriesBy(tableOf(rows), "product", { partner: "EU" }).map(told)).toEqual([
      ["EU 84 2024-01 16", "EU 84 2024-02 3"],
      ["EU 85 2024-01 12"],
    ]);
    expect(seriesBy(tableOf([",84,2024-01,1", ",85,2024-01,2"]), "product").map(told)).toEqual([
      ["84 2024-01 1"],
      ["85 2024-01 2"],
    ]);
    const world = tableOf([",84,2024-01,1", "US,84,2024-01,2"]);
    expect(seriesBy(world, "partner")[0]![0]).not.toHaveProperty("partner");
    expect(seriesBy(world, "partner").map(told)).toEqual([["84 2024-01 1"], ["US 84 2024-01 2"]]);
  });

  test("have a name where several are added, of what there is one by itself", () => {
    expect(refused(() => seriesBy(tableOf(rows), "partner"))).toEqual({
      code: "INVALID_FIELD",
      message:
        'product must be given where several are added: "all", or the code of what they are, got undefined',
      ...{ field: "product", value: undefined },
    });
    expect(told(totalSeries(tableOf(["US,84,2024-01,1"])))).toEqual(["US 84 2024-01 1"]);
    expect(
      told(totalSeries(tableOf(["US,8471,2024-01,1", "US,8472,2024-01,2"]), { productDigits: 2 })),
    ).toEqual(["US 84 2024-01 3"]);
    expect(told(totalSeries(tableOf([",,2024-01,1"])))).toEqual(["2024-01 1"]);
    expect(totalSeries(tableOf([]))).toEqual([]);
    expect(told(totalSeries(tableOf(["FR,84,2024-07,1"]), { groups }))).toEqual(["FR 84 2024-07 1"]);
  });

  test("have bounds where their figures have", () => {
    const [row] = totalSeries(tableOf(["US,84,2024-01,5"], undefined, { in: "thousand" }));
    expect(plain(row!.bounds)).toMatchObject({ low: "4500", high: "5500" });
    expect(totalSeries(tableOf(["US,84,2024-01,5"]))[0]).not.toHaveProperty("bounds");
  });
});

test("the largest sums come first, whatever their order; equal ones as they came", () => {
  const table = tableOf(["US,1,2025-01,2", "DE,1,2025-01,5", "FR,1,2025-01,2", "IT,1,2025-01,1"]);
  const totals = aggregateTable(table, ["partner"]);
  const { largest, rest } = largestTotals(totals, 3);
  expect(largest.map(({ partner, rank, share }) => `${rank} ${partner} ${share}`)).toEqual([
    "1 DE 0.5",
    "2 US 0.2",
    "3 FR 0.2",
  ]);
  expect(String(rest)).toBe("1");
  expect(totals.map(({ partner }) => partner)).toEqual(["US", "DE", "FR", "IT"]);
  expect(() => largestTotals(totals, 0)).toThrow("count must be a whole number of 1 or more, got 0");
  expect(() => largestTotals({} as never, 1)).toThrow("totals must be a list, got an object");
});
