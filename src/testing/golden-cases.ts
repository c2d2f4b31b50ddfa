import type { GoldenCase } from "./golden-case.js";

const PPI = "IMF, Producer Price Index Manual (2004), tables 19.1 to 19.3";
const GACC = "General Administration of Customs of China";
const PRICES = [
  "1 1 1 1 1 1",
  "1.2 3 1.3 0.7 1.4 0.8",
  "1 1 1.5 0.5 1.7 0.6",
  "0.8 0.5 1.6 0.3 1.9 0.4",
  "1 1 1.6 0.1 2 0.2",
];
const QUANTITIES = [
  "1 1 2 1 4.5 0.5",
  "0.8 0.9 1.9 1.3 4.7 0.6",
  "1 1.1 1.8 3 5 0.8",
  "1.2 1.2 1.9 6 5.6 1.3",
  "0.9 1.2 2 12 6.5 2.5",
];
const INDICES = {
  laspeyres: ["1.4200", "1.3450", "1.3550", "1.4400"],
  paasche: ["1.3824", "1.2031", "1.0209", "0.7968"],
  fisher: ["1.4011", "1.2721", "1.1762", "1.0712"],
} as const;

/**
 * Cases whose answers are known, with their sources: the tables of the Producer Price Index Manual, releases of customs
 * and what the press made of them, entries, and sums that floating point gets wrong. For your own code, or another
 * library: run what you have against them.
 *
 * @example
 * const growths = goldenCases.filter((one) => one.measure === "growth")
 * growths.filter(({ inputs, expected }) => {
 *   const rate = divide(printed(inputs.current).value, printed(inputs.base).value)?.minus(1)
 *   return expected.printed !== null && !tradeMatchers.toPrintAs(rate, expected.printed).pass
 * }) // => []
 * @category Testing
 */
export const goldenCases: readonly GoldenCase[] = /* @__PURE__ */ freeze([
  growth(
    "exports of China in November 2025 over the base as revised",
    "330.35 billion",
    "311.9 billion",
    "0.0591535",
    "5.9%",
  ),
  growth(
    "exports of China in November 2025 over the base as first released",
    "330.35 billion",
    "312.31 billion",
    "0.0577631",
    "5.8%",
  ),
  growth(
    "surplus of China in November 2025 on the month",
    "111.68 billion",
    "90.07 billion",
    "0.2399245",
    "23.99%",
  ),
  growth(
    "surplus of China in January to November 2025",
    "1,075.8481 billion",
    "884.68 billion",
    "0.2160873",
    "21.61%",
  ),
  growth(
    "exports of China to the United States, November 2025, in yuan",
    "239880670000",
    "336474380000",
    "-0.2870",
    "−28.71%",
  ),
  growth(
    "US balance with Switzerland, from a surplus to a deficit: no rate",
    "-17.75 billion",
    "86.59 million",
    null,
    null,
  ),
  growth(
    "a growth next to a tie",
    "958185000000097.49",
    "900000000000091.57",
    "0.06464999999999999999",
    "6.46%",
  ),
  {
    name: "China, November 2025",
    measure: "balance",
    source: `${GACC}, release of 2025-12-08`,
    inputs: { exports: "330.35 billion", imports: "218.67 billion" },
    expected: { balance: "111.68 billion" },
  },
  {
    name: "China, May 2025, with prints of one and two decimals",
    measure: "balance",
    source: `${GACC}, release of 2025-06-09`,
    inputs: { exports: "316.1 billion", imports: "212.88 billion" },
    expected: { balance: "103.22 billion" },
  },
  ...(
    [
      ["1.076 trillion", "21.6%", "884868421052", "884093711467", "885643767996"],
      ["315.589 billion", "14.8%", "274903310104", "274783195472", "275023529411"],
      ["305.039 billion", "11.4%", "273823159784", "273699865410", "273946564885"],
    ] as const
  ).map(([level, printedGrowth, base, low, high]) => ({
    name: `the base behind ${level}, up ${printedGrowth}`,
    measure: "implied-base" as const,
    source: `${GACC}; digits by fractions`,
    inputs: { level, growth: printedGrowth },
    expected: { base, low, high },
  })),
  ...(
    [
      ["111.68 billion", "164 trillion", "1468.4813", "1463.9387", "1473.0244"],
      ["90.07 billion", "132 trillion", "1465.5268", "1459.8945", "1471.1597"],
      ["1.076 trillion", "1,582 trillion", "1470.2602", "1469.1128", "1471.4086"],
    ] as const
  ).map(([amount, converted, rate, low, high]) => ({
    name: `the rate behind ${amount} dollars as ${converted} won`,
    measure: "implied-rate" as const,
    source: "a press report of 2025-12-08; digits by fractions",
    inputs: { amount, converted },
    expected: { rate, low, high },
  })),
  {
    name: "the United States in exports of China, November 2025, in yuan",
    measure: "contribution",
    source: `${GACC}, trade by partner`,
    inputs: {
      part: "239880670000",
      partBefore: "336474380000",
      whole: "2345634450000",
      wholeBefore: "2221717620000",
    },
    expected: { points: "-0.043477", share: "0.102267", shareBefore: "0.151448" },
  },
  {
    name: "exports of China by the United States, the EU, ASEAN and the rest",
    measure: "concentration",
    source: `${GACC}, trade by partner, November 2025`,
    inputs: { parts: ["23988067", "41239060", "33493936", "135842382"] },
    expected: { herfindahl: "0.397" },
  },
  {
    name: "two sub-groups with imbalances of one sign",
    measure: "intra-industry",
    source: "Greenaway and Milner (1983), On the Measurement of Intra-Industry Trade",
    inputs: { exports: ["80", "100"], imports: ["160", "150"] },
    expected: { index: "0.735", adjusted: "1.000" },
  },
  {
    name: "two sub-groups with imbalances of two signs",
    measure: "intra-industry",
    source: "Greenaway and Milner (1983), On the Measurement of Intra-Industry Trade",
    inputs: { exports: ["80", "150"], imports: ["160", "100"] },
    expected: { index: "0.735", adjusted: "0.783" },
  },
  ...(["laspeyres", "paasche", "fisher"] as const).flatMap((formula) =>
    INDICES[formula].map((index, at) => ({
      name: `the ${formula} index of period ${at + 2}`,
      measure: "price-index" as const,
      source: PPI,
      inputs: {
        formula,
        basePrices: PRICES[0]!.split(" "),
        baseQuantities: QUANTITIES[0]!.split(" "),
        prices: PRICES[at + 1]!.split(" "),
        quantities: QUANTITIES[at + 1]!.split(" "),
      },
      expected: { index },
    })),
  ),
  {
    name: "GDP of the euro area carried over into 1999",
    measure: "carry-over",
    source: "ECB, Monthly Bulletin, October 2000, box 2",
    inputs: { before: ["1406", "1409", "1417", "1420"], sofar: [] },
    expected: { growth: "0.0049540" },
  },
  {
    name: "GDP of the euro area acquired by June 2000",
    measure: "carry-over",
    source: "ECB, Monthly Bulletin, October 2000, box 2",
    inputs: { before: ["1431", "1438", "1453", "1466"], sofar: ["1479", "1493"] },
    expected: { growth: "0.0293711" },
  },
  {
    name: "exports of Korea a working day, October 2025",
    measure: "daily-average",
    source: "Ministry of Trade, Industry and Energy of Korea, 2025-11-01",
    inputs: { growth: "3.6%", days: "20", daysBefore: "22" },
    expected: { printed: "14.0%" },
  },
  {
    name: "a trade-weighted average of six-digit averages",
    measure: "average-tariff",
    source: "WTO, ITC and UNCTAD, World Tariff Profiles, technical notes; the lines are made up",
    inputs: { rates: ["0", "0.12"], imports: ["600", "400"] },
    expected: { weighted: "0.048" },
  },
  {
    name: "three duties on one entry, each rounded to cents",
    measure: "duty",
    source: "a customs entry of the United States",
    inputs: { value: "14172", rates: ["0.25", "0.5", "0.029"] },
    expected: { lines: ["3543.00", "7086.00", "410.99"], total: "11039.99" },
  },
  {
    name: "a tenth and two tenths",
    measure: "sum",
    source: "by hand; floating point gives 0.30000000000000004",
    inputs: { terms: ["0.1", "0.2"] },
    expected: { total: "0.3" },
  },
  {
    name: "a cent beside 19 digits",
    measure: "sum",
    source: "by hand; decimal.js with its own settings gives 3200000000000000000.3",
    inputs: { terms: ["3200000000000000000.25", "0.01"] },
    expected: { total: "3200000000000000000.26" },
  },
  {
    name: "an amount at a rate, to cents",
    measure: "product",
    source: "by fractions",
    inputs: { factors: ["3149027558509260.91", "23062.458332"] },
    expected: { product: "72624316854439521772.99140212", cents: "72624316854439521772.99" },
  },
]);

function growth(
  name: string,
  current: string,
  base: string,
  rate: string | null,
  printed: string | null,
): GoldenCase {
  return {
    name,
    measure: "growth",
    source: `${GACC}, the press and first releases; digits by fractions`,
    inputs: { current, base },
    expected: { rate, printed },
  };
}

/** Frozen, with all it holds. */
function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    for (const one of Object.values(Object.freeze(value))) freeze(one);
  return value;
}
