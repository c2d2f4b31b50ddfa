import {
  at,
  contributionTable,
  isMonth,
  period,
  seriesOf,
  tariffSteps,
  tradeMonth,
  vintageTable,
  yearOnYear,
} from "tradefigures";
import {
  type Chart,
  type ChartOptions,
  contributionChart,
  growthChart,
  publishedChart,
  revisionChart,
  shareChart,
  surpriseChart,
  tariffChart,
  tradeChart,
} from "tradefigures/charts";
import { asean, europeanUnion } from "tradefigures/groups";
import {
  chinaDutiesOnUs,
  chinaGrowth,
  chinaMonths,
  chinaObservations,
  chinaPartnerFlows,
  chinaRevised,
  chinaTotalsInYuan,
  expectations,
  usDutiesOnChina,
} from "tradefigures/samples";

type Picture = (options: ChartOptions) => Chart;

const months = chinaMonths.filter((month) => isMonth(month.period));
const year2024 = chinaRevised.filter((month) => isMonth(month.period));
const year2025 = months.filter((month) => month.period > "2025");

/** January and February 2025, of which customs published exports and balance as one. */
const [exported, balance] = (["exports", "balance"] as const).map((flow) =>
  at(
    chinaObservations.filter((row) => row.flow === flow),
    "2025-01/2025-02",
  ),
);
const january = tradeMonth({
  reporter: "CN",
  period: "2025-01/2025-02",
  currency: "USD",
  exports: exported!.value,
  imports: exported!.value.minus(balance!.value),
  source: exported!.source,
});

const exportsOf2024 = seriesOf(year2024, "exports");
const monthly = chinaGrowth.filter(
  (rate) => isMonth(rate.period) || rate.period === period("2025-01/2025-02"),
);

const isOfNovember = (row: { readonly flow: string; readonly period: string }): boolean =>
  row.flow === "exports" && row.period.endsWith("-11") && row.period.length === 7;
const table = at(
  contributionTable(
    chinaPartnerFlows.filter((row) => isOfNovember(row) && ["US", "EU", "ASEAN"].includes(row.partner)),
    chinaTotalsInYuan.filter(isOfNovember),
    { groups: [asean, europeanUnion] },
  ),
  "2025-11",
);

const balances = chinaObservations.filter((row) => row.flow === "balance" && isMonth(row.period));

/** The pictures of the guides, by name: each in light and dark. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  trade: (options) => tradeChart([...year2024, january, ...year2025], options),
  growth: (options) => growthChart(monthly, options),
  published: (options) =>
    publishedChart(
      monthly.filter((rate) => rate.flow === "exports" && rate.period >= "2025-03"),
      yearOnYear(seriesOf(year2025, "exports"), { base: exportsOf2024 }),
      options,
    ),
  contributions: (options) => contributionChart(table, options),
  shares: (options) => shareChart(table, options),
  tariffs: (options) =>
    tariffChart(
      [
        { imposer: "US", target: "CN", steps: tariffSteps(usDutiesOnChina) },
        { imposer: "CN", target: "US", steps: tariffSteps(chinaDutiesOnUs) },
      ],
      {
        from: "2025-01-01",
        until: "2026-01-01",
        title: "Tariffs between the United States and China, on top of ordinary duties",
        ...options,
      },
    ),
  revisions: (options) =>
    revisionChart(
      vintageTable([
        ...balances.filter((row) => row.period < "2025"),
        ...seriesOf([months[0]!], "balance"),
        ...seriesOf(year2024.slice(-4), "balance"),
      ]),
      options,
    ),
  surprises: (options) =>
    surpriseChart(
      expectations.map((expected) => ({
        expected,
        actual: at(
          chinaGrowth.filter((rate) => rate.flow === expected.flow),
          expected.period,
        ),
      })),
      options,
    ),
};

/** The files of the pictures, and the charts in them. */
export function pictureFiles(): readonly (readonly [file: string, chart: Chart])[] {
  return Object.entries(PICTURES).flatMap(([name, draw]) => [
    [`${name}.svg`, draw({})] as const,
    [`${name}-dark.svg`, draw({ theme: "dark" })] as const,
  ]);
}
