// Everyday uses: CSV in, a table, chart rows, a briefing.
import {
  asOf,
  type BriefingInput,
  briefing,
  briefingLines,
  briefingText,
  byLastMonth,
  convertSeries,
  currencyCode,
  decimal,
  during,
  type ExchangeRate,
  formatAmount,
  formatPercent,
  type Growth,
  lastMonth,
  monthOnMonth,
  type Observation,
  observation,
  type PartialSeries,
  type PartnerFlow,
  partnerFlow,
  period,
  printed,
  seriesOf,
  type TradeMonth,
  tradeMonth,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { expectTypeOf, test } from "vitest";

declare const months: readonly TradeMonth[];
declare const flows: readonly PartnerFlow[];
declare const rates: readonly ExchangeRate[];

test("a row of a CSV file, all text, becomes a month", () => {
  type Row = Record<"month" | "exports_usd_bn" | "imports_usd_bn" | "source", string>;
  const fromRow = (row: Row) =>
    tradeMonth({
      reporter: "CN",
      currency: "USD",
      period: period(row.month),
      exports: printed(row.exports_usd_bn, { in: "billion" }),
      imports: printed(row.imports_usd_bn, { in: "billion" }),
      source: row.source,
    });
  expectTypeOf(fromRow).returns.toEqualTypeOf<TradeMonth>();
});

test("a row in whole dollars, from a database that gives text, becomes a partner flow", () => {
  type Row = Record<"reporter" | "partner" | "month" | "currency" | "value", string>;
  const fromDatabase = (row: Row) =>
    partnerFlow({
      reporter: row.reporter,
      partner: row.partner,
      flow: "exports",
      period: period(row.month),
      currency: currencyCode(row.currency),
      value: decimal(row.value),
    });
  expectTypeOf(fromDatabase).returns.toEqualTypeOf<PartnerFlow>();
});

test("a table has month, level, year on year, year to date and its growth", () => {
  const shipped = seriesOf(months, "exports");
  // A month after a gap has no year to date: it says so.
  const toDate = byLastMonth(yearOnYear(yearToDate(shipped)));
  const table = yearOnYear(shipped).map((month) => {
    const sum = toDate.get(lastMonth(month.period));
    return [
      month.period,
      formatAmount(month.value),
      formatPercent(month.rate),
      formatAmount(sum?.value ?? null),
      formatPercent(sum?.rate ?? null),
    ];
  });
  expectTypeOf(table).toEqualTypeOf<string[][]>();
});

test("surplus deltas, month by month", () => {
  const deltas = monthOnMonth(seriesOf(months, "balance")).map(
    (month) => `${month.period} ${formatAmount(month.change, { sign: "always" })}`,
  );
  expectTypeOf(deltas).toEqualTypeOf<string[]>();
});

test("computed rows know their flow, so that they can lie in one chart", () => {
  const chart = [...yearOnYear(seriesOf(months, "exports")), ...yearOnYear(seriesOf(months, "imports"))].map(
    (row) => ({
      month: row.period,
      flow: row.flow,
      growth: row.rate === null ? null : row.rate.toNumber(),
    }),
  );
  expectTypeOf(chart).toExtend<readonly { month: string; flow: string; growth: number | null }[]>();
});

test("partner flows are rows already", () => {
  const toGermany = yearOnYear(flows.filter((flow) => flow.partner === "DE" && flow.flow === "exports"));
  expectTypeOf(toGermany).toEqualTypeOf<readonly Growth[]>();
});

test("what was known on a day is of the kind that was given", () => {
  expectTypeOf(during(asOf(months, "2025-12-08"), "2025-01/2025-11")).toEqualTypeOf<readonly TradeMonth[]>();
  expectTypeOf(asOf(flows, "2025-12-08")).toEqualTypeOf<readonly PartnerFlow[]>();
});

test("JSON there and back", () => {
  const back = (text: string) => tradeMonth(JSON.parse(text));
  expectTypeOf(back).returns.toEqualTypeOf<TradeMonth>();
});

test("growth in yuan: convert, then compare", () => {
  const converted = convertSeries(seriesOf(months, "exports"), "CNY", rates, { kind: "customs" });
  expectTypeOf(converted).toEqualTypeOf<PartialSeries>();
  expectTypeOf(yearOnYear(converted)).toEqualTypeOf<readonly Growth[]>();
});

test("a blank in a column is left out by the one who reads it, in sight", () => {
  const surplusColumn = (rows: readonly Record<"period" | "balance_usd_bn", string>[]) =>
    rows
      .filter((row) => row.balance_usd_bn !== "")
      .map((row) =>
        observation({
          reporter: "CN",
          flow: "balance",
          currency: "USD",
          period: period(row.period),
          value: printed(row.balance_usd_bn, { in: "billion" }),
        }),
      );
  expectTypeOf(surplusColumn).returns.toEqualTypeOf<Observation[]>();
});

test("the growth that was published: first release over the revised year before", () => {
  const asPublished = (first: readonly TradeMonth[], revised: readonly TradeMonth[]) =>
    yearOnYear(seriesOf(first, "exports"), { base: seriesOf(revised, "exports") });
  expectTypeOf(asPublished).returns.toEqualTypeOf<readonly Growth[]>();
});

test("the briefing of a month", () => {
  const brief = (input: BriefingInput) => briefingText(briefing(input), { currency: "KRW" });
  expectTypeOf(brief).returns.toEqualTypeOf<string>();
  const lines = (input: BriefingInput) => briefingLines(briefing(input));
  expectTypeOf(lines).returns.toEqualTypeOf<readonly string[]>();
});
