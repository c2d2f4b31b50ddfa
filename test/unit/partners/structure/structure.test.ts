import {
  concentrationIndex,
  decimal,
  diversificationIndex,
  effectiveNumber,
  exportMargins,
  exportSimilarity,
  grubelLloyd,
  herfindahlBounds,
  herfindahlIndex,
  mirrorGap,
  money,
  normalisedHerfindahlIndex,
  type ObservationInput,
  observation,
  type PartnerFlowInput,
  partnerFlow,
  revealedComparativeAdvantage,
  theilIndex,
  tradeComplementarity,
  tradeIntensity,
  tradeMonth,
  tradeOpenness,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal, refusal } from "../../refusal.js";

type Values = Readonly<Record<string, number>>;
const rows = (values: Values, more: Partial<ObservationInput> = {}, key: "product" | "partner" = "product") =>
  Object.entries(values).map(([name, value]) =>
    observation({
      reporter: "XX",
      flow: "exports",
      period: "2025-11",
      currency: "USD",
      [key]: name,
      value,
      ...more,
    }),
  );
const text = (value: unknown): string => String(value);

describe("concentration", () => {
  const uneven = rows({ DE: 60, FR: 30, JP: 10 }, {}, "partner");
  const nothing = rows({ DE: 0, FR: 0 }, {}, "partner");

  // By hand: 0.36 + 0.09 + 0.01; (0.46 − 1/3) / (2/3); 1 / 0.46.
  test("is told by the Herfindahl–Hirschman index, plain, normalised and turned over", () => {
    expect(text(herfindahlIndex(uneven))).toBe("0.46");
    expect(text(normalisedHerfindahlIndex(uneven))).toBe("0.19");
    expect(text(effectiveNumber(uneven))).toBe("2.173913043478260869565217391304348");
    expect(text(concentrationIndex(uneven, 4)).slice(0, 8)).toBe("0.356465");
  });

  test("is least where all are equal, and most where one has everything", () => {
    const even = rows({ DE: 5, FR: 5, JP: 5, US: 5 }, {}, "partner");
    expect(
      [herfindahlIndex(even), normalisedHerfindahlIndex(even), concentrationIndex(even, 4)].map(text),
    ).toEqual(["0.25", "0", "0"]);
    const one = rows({ DE: 5, FR: 0 }, {}, "partner");
    expect(
      [
        herfindahlIndex(one),
        normalisedHerfindahlIndex(one),
        concentrationIndex(one, 2),
        effectiveNumber(one),
      ].map(text),
    ).toEqual(["1", "1", "1", "1"]);
  });

  test("of nothing is null", () => {
    for (const index of [herfindahlIndex, normalisedHerfindahlIndex, effectiveNumber])
      expect(index(nothing)).toBeNull();
    expect(concentrationIndex(nothing, 5)).toBeNull();
  });

  test("of one product cannot be normalised", () => {
    const one = rows({ "84": 5 });
    expect(text(herfindahlIndex(one))).toBe("1");
    expect(normalisedHerfindahlIndex(one)).toBeNull();
    expect(() => concentrationIndex(one, 1)).toThrow(
      refusal("INVALID_FIELD", "groups must be 2 or more, and no fewer than the rows (1), got 1", {
        field: "groups",
        value: 1,
      }) as Error,
    );
    expect(() => concentrationIndex(uneven, 2)).toThrow("no fewer than the rows (3), got 2");
    expect(() => concentrationIndex(uneven, 2.5)).toThrow(
      "groups must be a whole number of 1 or more, got 2.5",
    );
  });

  test("has bounds where a part is not split up", () => {
    const bounds = herfindahlBounds(rows({ JP: 10, DE: 60, FR: 30 }, {}, "partner"), decimal(100));
    // 4600 / 200², (160² + 30² + 10²) / 200².
    expect([bounds.low, bounds.high, bounds.closed].map(text)).toEqual(["0.115", "0.665", "high"]);
    expect(() => herfindahlBounds(uneven, decimal(0))).toThrow("unallocated must be above zero, got 0");
  });

  test("has bounds of one value where the part is too small to move the index", () => {
    // By hand: (10^25)² over (10^25 + 10^-25)² is 1 − 2·10^-50, and the index with one partner is 1.
    const bounds = herfindahlBounds(rows({ DE: 1 }, { value: "1e25" }, "partner"), decimal("1e-25"));
    expect([bounds.low, bounds.high, bounds.closed].map(text)).toEqual(["1", "1", "both"]);
  });

  test("takes products of partners, each once", () => {
    const both = [
      ...rows({ "84": 1, "85": 1 }, { partner: "DE" }),
      ...rows({ "84": 1, "85": 1 }, { partner: "FR" }),
    ];
    expect(text(herfindahlIndex(both))).toBe("0.25");
  });

  test.each<[string, () => unknown, string, string]>([
    [
      "no rows",
      () => herfindahlIndex([]),
      "INVALID_FIELD",
      "rows must be a list of one row or more, got a list",
    ],
    [
      "a row twice",
      () => herfindahlIndex([...uneven, uneven[0]!]),
      "DUPLICATE_FLOW",
      'rows must be of one partner and product once, got "DE"',
    ],
    [
      "a product twice",
      () => herfindahlIndex([...rows({ "84": 1 }), ...rows({ "84": 2 })]),
      "DUPLICATE_FLOW",
      'rows must be of one partner and product once, got "84"',
    ],
    [
      "a product of a partner twice",
      () =>
        herfindahlIndex([...rows({ "84": 1 }, { partner: "DE" }), ...rows({ "84": 2 }, { partner: "DE" })]),
      "DUPLICATE_FLOW",
      'rows must be of one partner and product once, got "DE 84"',
    ],
    [
      "several periods",
      () => herfindahlIndex([...uneven, ...rows({ US: 1 }, { period: "2025-10" }, "partner")]),
      "INVALID_PERIOD",
      "rows must have one period, got 2025-10 and 2025-11",
    ],
    [
      "several currencies",
      () => herfindahlIndex([...uneven, ...rows({ US: 1 }, { currency: "EUR" }, "partner")]),
      "MIXED_CURRENCIES",
      "part and whole must have one currency, got EUR and USD",
    ],
    [
      "a balance",
      () => herfindahlIndex(rows({ US: 1 }, { flow: "balance" }, "partner")),
      "INVALID_FIELD",
      'flow must be a flow that is no balance, got "balance"',
    ],
  ])("refuses %s", (_, make, code, message) => {
    expect(make).toThrow(expect.objectContaining({ code, message }) as Error);
  });
});

describe("two structures", () => {
  const own = rows({ "01": 1, "02": 3 });
  const other = rows({ "01": 50, "02": 25, "03": 25 }, { reporter: "YY" });
  const apart = rows({ "05": 9 }, { reporter: "YY" });

  // By hand: shares 0.25, 0.75 against 0.5, 0.25, 0.25: |−0.25| + 0.5 + 0.25 = 1; smaller ones 0.25 + 0.25.
  test("differ by half the sum of the differences of their shares", () => {
    expect(text(diversificationIndex(own, other))).toBe("0.5");
    expect(text(tradeComplementarity(own, other))).toBe("0.5");
    expect(text(exportSimilarity(own, other))).toBe("0.5");
  });

  test("are the same, or have nothing in common", () => {
    expect(
      [diversificationIndex(own, own), tradeComplementarity(own, own), exportSimilarity(own, own)].map(text),
    ).toEqual(["0", "1", "1"]);
    expect(
      [diversificationIndex(own, apart), tradeComplementarity(own, apart), exportSimilarity(own, apart)].map(
        text,
      ),
    ).toEqual(["1", "0", "0"]);
  });

  test("have no likeness to nothing", () => {
    const nothing = rows({ "01": 0 });
    for (const index of [diversificationIndex, tradeComplementarity, exportSimilarity])
      expect(index(own, nothing)).toBeNull();
  });

  test("reveal comparative advantages", () => {
    const found = revealedComparativeAdvantage([...own, ...rows({ "04": 0, "05": 2 })], other);
    expect(
      found.map(({ product, advantage, symmetric }) => [
        product,
        text(advantage).slice(0, 6),
        text(symmetric).slice(0, 6),
      ]),
    ).toEqual([
      // (1/6) / (1/2), (3/6) / (1/4), nothing, and two that the world does not have.
      ["01", "0.3333", "-0.5"],
      ["02", "2", "0.3333"],
      ["03", "0", "-1"],
      ["04", "null", "null"],
      ["05", "null", "null"],
    ]);
  });

  test("have margins that multiply to the market share", () => {
    const found = exportMargins([...own, ...rows({ "03": 0 })], other);
    expect([found.extensive, found.intensive, found.share].map((part) => text(part).slice(0, 7))).toEqual([
      "0.75",
      "0.05333",
      "0.04",
    ]);
    expect([found.amounts.own, found.amounts.reached, found.amounts.reference].map(text)).toEqual([
      "4",
      "75",
      "100",
    ]);
    expect(exportMargins(apart, own)).toMatchObject({ intensive: null });
  });

  test.each<[string, () => unknown, string, string]>([
    [
      "several periods",
      () => exportSimilarity(own, rows({ "01": 1 }, { period: "2025-10" })),
      "INVALID_PERIOD",
      "rows and other must have one period, got 2025-11 and 2025-10",
    ],
    [
      "several currencies",
      () => diversificationIndex(own, rows({ "01": 1 }, { currency: "EUR" })),
      "MIXED_CURRENCIES",
      "rows and world must have one currency, got USD and EUR",
    ],
    [
      "rows without a product",
      () => exportSimilarity(own, rows({ DE: 1 }, {}, "partner")),
      "INVALID_FIELD",
      "product must be given for each row, got undefined",
    ],
    [
      "products of several partners",
      () =>
        exportSimilarity(
          [...rows({ "01": 1 }, { partner: "DE" }), ...rows({ "02": 1 }, { partner: "FR" })],
          own,
        ),
      "MIXED_SUBJECTS",
      "part and whole must have one partner, got FR and DE",
    ],
    ...(
      [
        ["comparative advantage", revealedComparativeAdvantage, "rows", "world"],
        ["diversification", diversificationIndex, "rows", "world"],
        ["complementarity", tradeComplementarity, "exports", "imports"],
        ["similarity", exportSimilarity, "rows", "other"],
        ["margins", exportMargins, "rows", "reference"],
        ["intra-industry trade", grubelLloyd, "exports", "imports"],
      ] as const
    ).flatMap(([what, measure, first, second]): [string, () => unknown, string, string][] => [
      [
        `no rows for ${what}`,
        () => measure([], own),
        "INVALID_FIELD",
        `${first} must be a list of one row or more, got a list`,
      ],
      [
        `no other rows for ${what}`,
        () => measure(own, []),
        "INVALID_FIELD",
        `${second} must be a list of one row or more, got a list`,
      ],
    ]),
    [
      "no rows",
      () => tradeComplementarity(own, []),
      "INVALID_FIELD",
      "imports must be a list of one row or more, got a list",
    ],
  ])("refuse %s", (_, make, code, message) => {
    expect(make).toThrow(expect.objectContaining({ code, message }) as Error);
  });
});

describe("tradeIntensity", () => {
  const [toPartner, total, worldToPartner, worldTotal] = [20, 100, 100, 1000].map(
    (value) => rows({ "01": value })[0]!,
  ) as [
    ReturnType<typeof observation>,
    ReturnType<typeof observation>,
    ReturnType<typeof observation>,
    ReturnType<typeof observation>,
  ];

  test("is the share in exports over the share in world trade", () => {
    expect(text(tradeIntensity({ toPartner, total, worldToPartner, worldTotal }))).toBe("2");
    expect(
      tradeIntensity({ toPartner, total: observation({ ...total, value: 0 }), worldToPartner, worldTotal }),
    ).toBeNull();
  });

  test("refuses flows of several periods", () => {
    expect(() =>
      tradeIntensity({
        toPartner,
        total,
        worldToPartner,
        worldTotal: observation({ ...worldTotal, period: "2025-10" }),
      }),
    ).toThrow("the four flows must have one period, got 2025-11 and 2025-10");
    expect(() => tradeIntensity("flows" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "flows", 'an object, got "flows"', "flows") as Error,
    );
    expect(() => tradeIntensity({ toPartner, total, worldToPartner, worldTotal: 1000 as never })).toThrow(
      fieldRefusal("INVALID_FIELD", "one of the four flows", "an object, got 1000", 1000) as Error,
    );
  });
});

describe("grubelLloyd", () => {
  test("tells how much of trade goes both ways, by product, over all and plain", () => {
    const found = grubelLloyd(
      rows({ "01": 30, "02": 10, "04": 0 }),
      rows({ "01": 10, "03": 50, "04": 0 }, { flow: "imports" }),
    );
    // 1 − 20/40; one way; one way; none. 1 − 80/100; (0.5 + 0 + 0) / 3.
    expect(found.products.map(({ product, index }) => `${product} ${index}`)).toEqual([
      "01 0.5",
      "02 0",
      "03 0",
      "04 null",
    ]);
    expect(text(found.total)).toBe("0.2");
    expect(text(found.plain).slice(0, 8)).toBe("0.166666");
    expect(Object.isFrozen(found.products[0])).toBe(true);
  });

  test("is adjusted for the imbalance of trade as a whole", () => {
    // The table of Greenaway and Milner (1983): two sub-groups with one sign, and with two.
    const oneSign = grubelLloyd(rows({ a: 80, b: 100 }), rows({ a: 160, b: 150 }, { flow: "imports" }));
    const twoSigns = grubelLloyd(rows({ a: 80, b: 150 }), rows({ a: 160, b: 100 }, { flow: "imports" }));
    for (const { products, total } of [oneSign, twoSigns]) {
      expect(products.map(({ index }) => index?.toFixed(3))).toEqual(["0.667", "0.800"]);
      expect(total?.toFixed(3)).toBe("0.735");
    }
    // By hand: 360 over 490 − |180 − 310|, and over 490 − |230 − 260|.
    expect(text(oneSign.adjusted)).toBe("1");
    expect(text(twoSigns.adjusted)).toBe("0.7826086956521739130434782608695652");
  });

  test("rounds the mean of its products once", () => {
    // By hand: 2/5, 1/3 and 1/3 over 3, that is 16/45; the mean of the rounded three ends in …555.
    const found = grubelLloyd(rows({ a: 1, b: 1, c: 1 }), rows({ a: 4, b: 5, c: 5 }, { flow: "imports" }));
    expect(text(found.plain)).toBe("0.3555555555555555555555555555555556");
  });

  test("has none where there is no trade, or none one way", () => {
    const nothing = rows({ "01": 0 }, { flow: "imports" });
    expect(grubelLloyd(rows({ "01": 0 }), nothing)).toMatchObject({
      total: null,
      adjusted: null,
      plain: null,
    });
    expect(grubelLloyd(rows({ "01": 5 }), nothing)).toMatchObject({ total: decimal(0), adjusted: null });
  });
});

describe("theilIndex", () => {
  const skewed = rows({ "01": 3, "02": 1, "03": 0, "04": 4 });

  // By bc -l with 60 digits.
  test("is split into between and within", () => {
    const found = theilIndex(skewed, ({ product }) => (product! < "03" ? "a" : "b"))!;
    // Both halves have 4 of 8: nothing lies between them.
    expect(text(found.between)).toBe("0");
    // 1/2 (0.75 ln 1.5 + 0.25 ln 0.5) + 1/2 ln 2.
    expect(text(found.within)).toMatch(/^0\.41197960825054/);
    expect(text(found.total)).toBe(text(found.within));
  });

  test("rounds the total once, not as the sum of its parts", () => {
    const found = theilIndex(rows({ "01": 1, "02": 2, "03": 3 }), ({ product }) =>
      product! < "03" ? "a" : "b",
    )!;
    // By mpmath with 80 digits: 1/6 ln 1/2 + 1/3 ln 1 + 1/2 ln 3/2; the rounded parts add up to …118.
    expect(text(found.total)).toBe("0.08720802396075797275280120415581181");
  });

  test("is nothing where all are equal, and the logarithm of their number where one has everything", () => {
    expect(text(theilIndex(rows({ "01": 7, "02": 7, "03": 7 }))?.total)).toBe("0");
    expect(text(theilIndex(rows({ "01": 7, "02": 0 }))?.total)).toMatch(
      /^0\.693147180559945309417232121458176/,
    );
    expect(theilIndex(rows({ "01": 0, "02": 0 }))).toBeNull();
  });
});

describe("mirrorGap", () => {
  const flow = (
    reporter: string,
    partner: string,
    name: "exports" | "imports",
    value: number,
    more: Partial<PartnerFlowInput> = {},
  ) => partnerFlow({ reporter, partner, flow: name, period: "2025-11", currency: "USD", value, ...more });
  const sold = flow("CN", "US", "exports", 100);
  const bought = flow("US", "CN", "imports", 159);

  test("is the partner's report less the own, at FOB", () => {
    const found = mirrorGap(sold, bought, { cifOverFob: "1.06" });
    // 159 / 1.06 = 150; 50 over the sum, and over the mean, of 100 and 150.
    const figures = [found.own, found.mirror, found.gap, found.asymmetry, found.gapOverMean];
    expect(figures.map(text)).toEqual(["100", "150", "50", "0.2", "0.4"]);
    expect(found.period).toBe("2025-11");
    expect(mirrorGap(bought, sold, { cifOverFob: "1.06" })).toMatchObject({
      own: decimal(150),
      mirror: decimal(100),
      gap: decimal(-50),
      asymmetry: decimal("0.2"),
      gapOverMean: decimal("-0.4"),
    });
    expect(text(mirrorGap(sold, bought).gap)).toBe("59");
  });

  test("goes from no discrepancy to what only one side reports", () => {
    const asymmetry = (exported: number, imported: number) =>
      mirrorGap(flow("CN", "US", "exports", exported), flow("US", "CN", "imports", imported)).asymmetry;
    // The ends of the discrepancy index (World Bank, WPS 10792), by size.
    expect([asymmetry(5, 5), asymmetry(0, 5), asymmetry(5, 0), asymmetry(0, 0)].map(text)).toEqual([
      "0",
      "1",
      "1",
      "null",
    ]);
  });

  test("gives each figure as one quotient, and exactly where nothing is divided", () => {
    const more = { value: "12345678901234567890123456789012345678901234567890.12" } as const;
    const long = mirrorGap(flow("CN", "US", "exports", 0, more), flow("US", "CN", "imports", 1));
    expect(text(long.gap)).toBe("-12345678901234567890123456789012345678901234567889.12");
    // By hand: 100/3 − 33 = 1/3; |33 − 100/3| over 33 + 100/3 = 1/199; of rounded reports the last two digits are other ones.
    const third = mirrorGap(flow("CN", "US", "exports", 33), flow("US", "CN", "imports", 100), {
      cifOverFob: 3,
    });
    expect(text(third.gap)).toBe("0.3333333333333333333333333333333333");
    expect(text(third.asymmetry)).toBe("0.005025125628140703517587939698492462");
  });

  test("refuses another product with a code that says so", () => {
    expect(() => mirrorGap(sold, flow("US", "CN", "imports", 1, { product: "84" }))).toThrow(
      fieldRefusal("MIXED_SUBJECTS", "product of the mirror flow", 'none, got "84"', "84") as Error,
    );
  });

  test("takes goods that travelled when asked", () => {
    const later = flow("US", "156", "imports", 120, { period: "2025-12" });
    expect(text(mirrorGap(sold, later, { lagged: true }).gap)).toBe("20");
    expect(() => mirrorGap(sold, later)).toThrow(
      "mirror flows must have one period, got 2025-11 and 2025-12",
    );
  });

  test.each<[string, () => unknown, string]>([
    [
      "the same flow",
      () => mirrorGap(sold, flow("US", "CN", "exports", 1)),
      'flow of the mirror flow must be imports, got "exports"',
    ],
    [
      "the same flow of imports",
      () => mirrorGap(bought, flow("CN", "US", "imports", 1)),
      'flow of the mirror flow must be exports, got "imports"',
    ],
    [
      "another reporter",
      () => mirrorGap(sold, flow("JP", "CN", "imports", 1)),
      'reporter of the mirror flow must be US, got "JP"',
    ],
    [
      "another partner",
      () => mirrorGap(sold, flow("US", "JP", "imports", 1)),
      'partner of the mirror flow must be CN, got "JP"',
    ],
    [
      "another product",
      () => mirrorGap(sold, flow("US", "CN", "imports", 1, { product: "84" })),
      'product of the mirror flow must be none, got "84"',
    ],
    [
      "another currency",
      () => mirrorGap(sold, flow("US", "CN", "imports", 1, { currency: "CNY" })),
      "mirror flows must have one currency, got USD and CNY",
    ],
    ["no flow", () => mirrorGap("CN" as never, bought), 'a flow must be an object, got "CN"'],
    ["no mirror", () => mirrorGap(sold, "US" as never), 'its mirror must be an object, got "US"'],
    [
      "a factor of zero",
      () => mirrorGap(sold, bought, { cifOverFob: 0 }),
      "cifOverFob must be above zero, got 0",
    ],
    [
      "an unknown option",
      () => mirrorGap(sold, bought, { factor: 1 } as never),
      "the options has the fields cifOverFob, lagged",
    ],
  ])("refuses %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("tradeOpenness", () => {
  const year = tradeMonth({
    reporter: "XX",
    period: "2024-01/2024-12",
    currency: "USD",
    exports: 30,
    imports: 20,
  });

  test("is trade over GDP, or half of it by name", () => {
    const gdp = money({ amount: 200, currency: "USD" });
    expect(
      [
        tradeOpenness(year, gdp),
        tradeOpenness(year, gdp, { of: "sum" }),
        tradeOpenness(year, gdp, { of: "mean" }),
      ].map(text),
    ).toEqual(["0.25", "0.25", "0.125"]);
    expect(tradeOpenness(year, money({ amount: 0, currency: "USD" }))).toBeNull();
  });

  test("refuses another currency or word", () => {
    const gdp = money({ amount: 1, currency: "EUR" });
    expect(() => tradeOpenness(year, gdp)).toThrow(
      refusal("MIXED_CURRENCIES", "trade and GDP must have one currency, got USD and EUR", {
        field: "currency",
        values: ["USD", "EUR"],
      }) as Error,
    );
    const none = (field: string): Error =>
      fieldRefusal("INVALID_FIELD", field, 'an object, got "none"', "none") as Error;
    expect(() => tradeOpenness("none" as never, gdp)).toThrow(none("a month"));
    expect(() => tradeOpenness(year, "none" as never)).toThrow(none("money"));
    expect(() => tradeOpenness(year, gdp, "none" as never)).toThrow(none("the options"));
    expect(() => tradeOpenness(year, money({ amount: 1, currency: "USD" }), { of: "half" as never })).toThrow(
      'of must be sum or mean, got "half"',
    );
  });
});
