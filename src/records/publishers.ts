import { checkRecords } from "../fields.js";
import { type PublisherConventions, publisherConventions } from "./publisher-conventions.js";

/** Trade in euro, which Eurostat publishes of the Union and of the euro area in one release. */
const EUROSTAT = {
  office: "Eurostat",
  shortName: "Eurostat",
  currencies: { value: ["EUR"], source: "Eurostat news release 178/2019" },
  comparison: {
    value: "year-on-year",
    source: 'Eurostat news release 178/2019: "an increase of 5.2 % compared with September 2018"',
  },
  adjustment: { value: "none", source: "Eurostat news release 178/2019: non seasonally adjusted data" },
  coverage: { value: "goods", source: "Eurostat news release 178/2019" },
  release: { value: { from: 46, to: 47 }, source: "releases of 16 August and 15 November 2019" },
} as const;

/**
 * How offices publish trade: China's customs, the United States' Census Bureau, Destatis, Eurostat, Japan's and Korea's
 * ministries. Each thing with its source; what was not found is left out.
 *
 * @example
 * publishers.map(({ reporter }) => reporter) // => ["CN", "US", "DE", "EU", "EA", "JP", "KR"]
 * @category Records
 */
export const publishers: readonly PublisherConventions[] = /* @__PURE__ */ publisherList();

function publisherList(): readonly PublisherConventions[] {
  return Object.freeze([
    publisherConventions({
      reporter: "CN",
      office: "General Administration of Customs (GACC)",
      shortName: "customs",
      currencies: {
        value: ["CNY", "USD"],
        source: "GACC, 12 February 2014: all figures in yuan and in dollars from 2014 (ecns.cn, 2014-02-13)",
      },
      comparison: {
        value: "year-on-year",
        source: "GACC, China's Total Export & Import Values, November 2024; People's Daily, 2025-12-08",
      },
      coverage: { value: "goods", source: "GACC, about customs statistics (english.customs.gov.cn)" },
      growthBase: {
        value: "revised",
        source:
          "November 2025: 330.35 over 311.9 billion is the +5.9 % that was printed; over 312.31, which came out first, it is +5.8 %",
      },
      exchangeRate: {
        value:
          "each declaration when it is made: to dollars at the monthly rates of the State Administration of Foreign Exchange, to yuan at the duty rate of the month, that of the third Wednesday of the month before",
        source: "GACC, 12 February 2014; questions on customs statistics, no. 21 (e-to-china.com)",
      },
      januaryAndFebruary: {
        value: "together",
        source: "GACC, 7 February 2020: from 2020 on (scmp.com 3049569)",
      },
      release: { value: { from: 7, to: 14 }, source: "releases of October 2024 to November 2025" },
    }),
    publisherConventions({
      reporter: "US",
      office: "Census Bureau and Bureau of Economic Analysis",
      shortName: "Census Bureau",
      currencies: { value: ["USD"], source: "FT-900, September 2020" },
      comparison: {
        value: "month-on-month",
        source: 'FT-900, September 2020: "$176.4 billion, $4.4 billion more than August exports"',
      },
      adjustment: {
        value: "seasonal-and-calendar",
        source: "FT-900, information section: seasonal and trading-day adjustments",
      },
      coverage: {
        value: "goods-and-services",
        source: 'FT-900, September 2020: "the goods and services deficit was $63.9 billion"',
      },
      release: {
        value: { from: 35, to: 35 },
        source: "export.gov, Data Releases and Revisions: about 35 days",
      },
    }),
    publisherConventions({
      reporter: "DE",
      office: "Federal Statistical Office (Destatis)",
      shortName: "Destatis",
      currencies: { value: ["EUR"], source: "Destatis press release, exports in February 2023" },
      comparison: {
        value: "month-on-month",
        source: 'Destatis press release: "Exports in February 2023: +4.0% on January 2023"',
      },
      adjustment: {
        value: "seasonal-and-calendar",
        source: "Destatis press release, exports in February 2023: calendar and seasonally adjusted",
      },
      coverage: { value: "goods", source: "Destatis press release, exports in February 2023" },
    }),
    publisherConventions({ reporter: "EU", ...EUROSTAT }),
    publisherConventions({ reporter: "EA", ...EUROSTAT }),
    publisherConventions({
      reporter: "JP",
      office: "Ministry of Finance",
      shortName: "finance ministry",
      currencies: { value: ["JPY"], source: "IMF DSBB, Japan, merchandise trade" },
      comparison: {
        value: "year-on-year",
        source: 'Trade Statistics of Japan: "percent change from the same month in the preceding year"',
      },
      adjustment: {
        value: "none",
        source: "Trade Statistics of Japan, May 2008: total, not seasonally adjusted",
      },
      coverage: { value: "goods", source: "customs.go.jp, About Trade Statistics of Japan" },
      rounding: {
        value: { mode: "truncate", to: 1000 },
        source: "customs.go.jp, About Trade Statistics of Japan: the unit is 1,000 yen, rounded down",
      },
      exchangeRate: {
        value: "each declaration at the rate of its week: the market average of the week two weeks before",
        source: "customs.go.jp, Customs Answer 1406; Customs Tariff Law, article 4-7",
      },
      release: {
        value: { from: 19, to: 31 },
        source: "customs.go.jp, Glossary: in the last ten days of the following month",
      },
    }),
    publisherConventions({
      reporter: "KR",
      office: "Ministry of Trade, Industry and Energy (MOTIE)",
      shortName: "trade ministry",
      currencies: { value: ["USD"], source: "MOTIE figures of May 2014 (Reuters, 2014-06-01)" },
      comparison: { value: "year-on-year", source: "MOTIE figures of May 2014 (Reuters, 2014-06-01)" },
      coverage: { value: "goods", source: "Korea Customs Service, trade statistics (economy.com)" },
      workingDays: {
        value: { halfDays: [6] },
        source: "Chosun Biz, 2016-09-04: a Saturday counts as half a day; a holiday as none",
      },
      release: {
        value: { from: 1, to: 1 },
        source: "customs.tistory.com/44: on the first of each month, of the month before",
      },
    }),
  ]);
}

/**
 * How the office of an economy publishes its trade.
 *
 * @param reporter     the economy, or a group
 * @param conventions  the conventions that are known; {@link publishers} unless said
 * @returns            its conventions; `null` where nothing is known of it
 * @example
 * conventionsOf("CN")?.growthBase?.value // => "revised"
 * conventionsOf("KR")?.workingDays?.value.halfDays // => [6]
 * conventionsOf("NZ") // => null
 * @category Records
 */
export function conventionsOf(
  reporter: string,
  conventions: readonly PublisherConventions[] = publishers,
): PublisherConventions | null {
  checkRecords(conventions, "conventions");
  return conventions.find((one) => one.reporter === reporter) ?? null;
}
