import {
  type AbsentRow,
  acceleration,
  acquiredGrowth,
  aggregate,
  annualisedGrowth,
  balanceChange,
  balanceOverGdp,
  baseEffect,
  boundsOf,
  type CalendarUnit,
  carryOver,
  comparePeriods,
  compoundAnnualGrowth,
  convertedTotal,
  coverRatio,
  type Day,
  type Decimal,
  dailyAverageGrowth,
  decumulate,
  deficitGrowth,
  domesticExports,
  type ExchangeRate,
  exchangeRate,
  type Growth,
  type GrowthOptions,
  type GrowthRate,
  growthInCurrency,
  growthRate,
  type Interval,
  type Month,
  money,
  monthOnMonth,
  narrowMonth,
  newsAndNoise,
  normalisedBalance,
  type Observation,
  observation,
  type Period,
  plusMonths,
  printed,
  type RevisionRegression,
  reExportShare,
  requiredGrowth,
  revisionSummary,
  revisions,
  rollingSum,
  type Series,
  shareOfGrowth,
  stackedGrowth,
  TradeError,
  threeMonthsOnThreeMonths,
  threeMonthsYearOnYear,
  totalOf,
  totalTrade,
  tradeBalance,
  tradeMonth,
  twoYearAverageGrowth,
  whichBase,
  workingDays,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { isExact } from "../../src/records/observation.js";
import { type Case, disagreement, type Expected, reference, seriesAt } from "./reference-file.js";

type Text = `${number}`;

/** What the library says to a case, as lines like those of the reference. */
type Answer = (...asked: readonly never[]) => readonly string[];

const text = (value: Decimal | null): string => (value === null ? "-" : value.toFixed());

function rangeText(range: Interval | null): string {
  if (range === null) return "-";
  const [low, high] = [range.low?.toFixed() ?? "", range.high?.toFixed() ?? ""];
  const closed = (end: "low" | "high") => range.closed === "both" || range.closed === end;
  return `${closed("low") ? "[" : "("}${low},${high}${closed("high") ? "]" : ")"}`;
}

function boundsOfRate({ rate, bounds }: GrowthRate): string {
  const shown = rangeText(bounds);
  return rate !== null && shown === `[${rate.toFixed()},${rate.toFixed()}]` ? "=" : shown;
}

const rateText = ({ rate, absent }: GrowthRate): string => rate?.toFixed() ?? absent!;
const rateLine = (growth: GrowthRate): string =>
  `${growth.period} ${rateText(growth)} ${rangeText(growth.bounds)}`;
const growthLine = (growth: Growth): string =>
  `${growth.period} ${rateText(growth)} ${text(growth.change)} ${boundsOfRate(growth)}`;
const fullLine = (growth: Growth): string =>
  `${growthLine(growth)} ${text(growth.value)} ${growth.basePeriod} ${text(growth.base)}`;
const rowLine = (row: Observation | AbsentRow): string =>
  row.value === null
    ? `${row.period} missing ${row.missing.join()}`
    : `${row.period} ${text(row.value)} ${isExact(row) ? "-" : rangeText(boundsOf(row))}`;

const vintage = (index: number | null): GrowthOptions => (index === null ? {} : { base: seriesAt(index) });

function pairs<T extends { readonly period: Period }>(items: readonly T[], months: number): [T, T][] {
  const known = new Map(items.map((item) => [item.period, item]));
  return items.flatMap((item): [T, T][] => {
    const earlier = known.get(plusMonths(item.period, -months));
    return earlier === undefined ? [] : [[item, earlier]];
  });
}

function sorted(index: number): Series {
  return [...seriesAt(index)].sort((a, b) => comparePeriods(a.period, b.period));
}

function averages(manner: string, first: Month, rates: string): ExchangeRate[] {
  return rates.split(" ").flatMap((given, index): ExchangeRate[] => {
    const rated = { kind: "average", date: plusMonths(first, index) } as const;
    const [rate = "", other = ""] = given.split("/") as Text[];
    if (manner === "direct")
      return [exchangeRate({ ...rated, base: "USD", quote: "CNY", rate: rate as Text })];
    if (manner === "inverse")
      return [exchangeRate({ ...rated, base: "CNY", quote: "USD", rate: rate as Text })];
    return [
      exchangeRate({ ...rated, base: "EUR", quote: "USD", rate: rate as Text }),
      exchangeRate({ ...rated, base: "EUR", quote: "CNY", rate: other as Text }),
    ];
  });
}

function tradeMonthOf(period: Period, [figures, steps]: readonly [Text[], Text[]]) {
  const given = (values: readonly Text[], index: number) =>
    (values[index] as string) === "-" ? undefined : values[index];
  return tradeMonth({
    reporter: "XX",
    period,
    currency: "USD",
    exports: figures[0]!,
    imports: figures[1]!,
    balance: given(figures, 2),
    roundedTo: { exports: given(steps, 0), imports: given(steps, 1), balance: given(steps, 2) },
  });
}

function regressionLine({ intercept, slope, fStatistic, pValue, absent }: RevisionRegression): string {
  if (absent !== null) return absent;
  const figures = [intercept!.estimate, intercept!.standardError, slope!.estimate, slope!.standardError];
  return [...figures, fStatistic, pValue].map(text).join(" ");
}

type Item = readonly [period: Month, day: Day, copy: number, value: Text];

function itemOf(kind: string, [period, day, copy, value]: Item): Observation | GrowthRate {
  const about = {
    reporter: "XX",
    flow: "exports",
    currency: "USD",
    period,
    ...(copy === 1 ? { readOn: day } : { published: day }),
  } as const;
  return kind === "levels"
    ? observation({ ...about, value })
    : growthRate({ ...about, comparison: "year-on-year", rate: value });
}

/** Each measure of the reference. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  yearOnYear: (index: number, base: number | null) =>
    yearOnYear(seriesAt(index), vintage(base)).map(growthLine),
  monthOnMonth: (index: number, base: number | null) =>
    monthOnMonth(seriesAt(index), vintage(base)).map(growthLine),
  yearToDate: (index: number) => yearToDate(seriesAt(index)).map(rowLine),
  acceleration: (index: number) =>
    pairs(yearOnYear(seriesAt(index)), 1).map(([now, before]) => {
      const { period, difference, absent, bounds } = acceleration(now, before);
      return `${period} ${absent ?? text(difference)} ${rangeText(bounds)}`;
    }),
  annualisedGrowth: (index: number, months: number, base: number | null) =>
    annualisedGrowth(seriesAt(index), months, vintage(base)).map(growthLine),
  compoundAnnualGrowth: (index: number, chosen: [number, number][]) =>
    chosen.map(([first, last]) => {
      const rows = sorted(index);
      return growthLine(compoundAnnualGrowth(rows[last]!, rows[first]!));
    }),
  threeMonthsOnThreeMonths: (index: number, base: number | null) =>
    threeMonthsOnThreeMonths(seriesAt(index), vintage(base)).map(growthLine),
  threeMonthsYearOnYear: (index: number, base: number | null) =>
    threeMonthsYearOnYear(seriesAt(index), vintage(base)).map(growthLine),
  stackedGrowth: (index: number) =>
    pairs(yearOnYear(seriesAt(index)), 12).map(([now, before]) => rateLine(stackedGrowth(now, before))),
  twoYearAverageGrowth: (index: number) =>
    pairs(yearOnYear(seriesAt(index)), 12).map(([now, before]) =>
      rateLine(twoYearAverageGrowth(now, before)),
    ),
  baseEffect: (index: number, base: number | null) =>
    baseEffect(seriesAt(index), vintage(base)).map((effect) => {
      const parts = [effect.acceleration, effect.currentPart, effect.basePart].map(text).join(" ");
      return `${effect.period} ${effect.earlierPeriod} ${effect.absent ?? parts}`;
    }),
  deficitGrowth: (index: number, base: number | null) =>
    deficitGrowth(seriesAt(index), vintage(base)).map(growthLine),
  dailyAverageGrowth: (index: number, current: Text, base: Text) =>
    yearOnYear(seriesAt(index)).map((growth) => rateLine(dailyAverageGrowth(growth, { current, base }))),
  shareOfGrowth: (index: number, other: number) => {
    const whole = new Map(yearOnYear(seriesAt(other)).map((growth) => [growth.period, growth]));
    return yearOnYear(seriesAt(index)).flatMap((part) => {
      const all = whole.get(part.period);
      return all === undefined ? [] : [`${part.period} ${text(shareOfGrowth(part, all))}`];
    });
  },
  carryOver: (index: number, year: number) => [fullLine(carryOver(seriesAt(index), year))],
  acquiredGrowth: (index: number, year: number, base: number | null) => [
    fullLine(acquiredGrowth(seriesAt(index), year, vintage(base))),
  ],
  requiredGrowth: (index: number, year: number, target: string, base: number | null) => {
    const aim = target.endsWith("%") ? printed(target) : (target as Text);
    return [fullLine(requiredGrowth(seriesAt(index), year, aim, vintage(base)))];
  },
  rollingSum: (index: number, months: number) => rollingSum(seriesAt(index), months).map(rowLine),
  totalOf: (index: number) => [rowLine(totalOf(seriesAt(index)))],
  aggregate: (index: number, unit: CalendarUnit, startMonth: number, incomplete: "refuse" | "report") => {
    const found = aggregate(seriesAt(index), unit, { startMonth, incomplete });
    return [
      ...found.rows.map(rowLine),
      ...found.incomplete.map(
        ({ period, missing, straddling }) =>
          `? ${period} ${missing.join(",") || "-"} ${straddling.join(",") || "-"}`,
      ),
    ];
  },
  decumulate: (index: number, step: Text | "", given: [Period, Text][]) => {
    const { flow } = seriesAt(index)[0]!;
    const about = {
      reporter: "XX",
      flow,
      currency: "USD",
      roundedTo: step === "" ? undefined : step,
    } as const;
    return decumulate(given.map(([period, value]) => observation({ ...about, period, value }))).map(rowLine);
  },
  domesticExports: (index: number, step: Text | "", given: Text[]) => {
    const rows = sorted(index);
    const again = rows.map(({ period }, at) =>
      observation({
        ...{ reporter: "XX", flow: "re-exports", currency: "USD", period },
        ...{ value: given[at]!, roundedTo: step === "" ? undefined : step },
      }),
    );
    return domesticExports(rows, again).map(
      (row, at) => `${rowLine(row)} ${text(reExportShare(rows[at]!, again[at]!))}`,
    );
  },
  growthInCurrency: (index: number, manner: string, first: Month, rates: string) =>
    growthInCurrency(seriesAt(index), "CNY", averages(manner, first, rates)).map(
      ({ growth, trade, currencyEffect }) =>
        `${growthLine(growth)} ${rateText(trade)} ${text(currencyEffect)}`,
    ),
  convertedTotal: (
    index: number,
    manner: string,
    first: Month,
    rates: string,
    oneManner: string,
    oneRate: string,
  ) => {
    const [atOnce] = averages(oneManner, first, oneRate);
    const total = convertedTotal(seriesAt(index), "CNY", averages(manner, first, rates), atOnce!);
    return [rowLine(total.byPeriod), rowLine(total.atOneRate), text(total.difference)];
  },
  months: (now: [Text[], Text[]], before: [Text[], Text[]], gdp: Text) => {
    const [month, earlier] = [tradeMonthOf("2025-11", now), tradeMonthOf("2025-10", before)];
    const narrowed = narrowMonth(month);
    const change = balanceChange(month, earlier);
    const ratios = [
      coverRatio(month),
      normalisedBalance(month),
      balanceOverGdp(month, money({ amount: gdp, currency: "USD" })),
    ];
    const parts = [change.change, change.fromExports, change.fromImports, change.discrepancy];
    return [
      ...[narrowed.exports, narrowed.imports, narrowed.balance].map(rangeText),
      `${parts.map(text).join(" ")} ${rangeText(change.bounds)}`,
      ratios.map(text).join(" "),
      `${text(tradeBalance(month))} ${text(totalTrade(month))}`,
    ];
  },
  revisions: (kind: string, given: Item[]) => {
    const items = given.map((item) => itemOf(kind, item));
    return (["first-to-second", "first-to-latest", "each-step"] as const).flatMap((horizon) => {
      const found = revisions(items, horizon);
      const { count, absent, mean, meanAbsolute, relativeMean, relativeMeanAbsolute, ...rest } =
        revisionSummary(found);
      const { news, noise } = newsAndNoise(found);
      return [
        ...found.map((one) =>
          one.absent !== null
            ? `${one.period} ${one.absent}`
            : `${one.period} ${one.fromDay} ${one.toDay} ${[one.from, one.to, one.revision, one.relative].map(text).join(" ")}`,
        ),
        [
          ...[count, absent, ...[mean, meanAbsolute, relativeMean, relativeMeanAbsolute].map(text)],
          ...[text(rest.standardError), rest.upward, rest.downward, rest.unchanged, text(rest.signTest)],
        ].join(" "),
        ...[news, noise].map(regressionLine),
      ];
    });
  },
  whichBase: (rate: string, ...given: [Text, Text | "-"][]) => {
    const about = { reporter: "XX", flow: "balance" } as const;
    const [now, ...bases] = given.map(([value, step], index) =>
      observation({
        ...{ ...about, currency: "USD", period: index === 0 ? "2025-11" : "2024-11", value },
        roundedTo: step === "-" ? undefined : step,
      }),
    );
    const shown = growthRate({
      ...{ ...about, period: "2025-11", comparison: "year-on-year", rate: printed(rate) },
    });
    return [
      whichBase(now!, shown, bases)
        .map(({ fits }) => fits)
        .join(" "),
    ];
  },
  workingDays: (
    period: Period,
    holidays: Day[],
    workedDays: Day[],
    weekend: number[] | null,
    halfDays: number[],
  ) => [String(workingDays(period, { holidays, workedDays, weekend: weekend ?? undefined, halfDays }))],
};

/** The lines, or the refusal in one. */
function answered(answer: Answer, asked: Case): readonly string[] {
  try {
    return answer(...(asked as never[]));
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    const { period, missing, straddling } = error.details as Record<string, readonly string[]>;
    if (error.code !== "INCOMPLETE_SPAN") return [`! ${error.code}`];
    return [`! ${error.code} ${period} ${missing!.join(",") || "-"} ${straddling!.join(",") || "-"}`];
  }
}

/** Where the library says something else than the reference, with what was asked. */
export function disagreements(name: string): { asked: Case; difference: unknown }[] {
  return reference.cases[name]!.flatMap((given) => {
    const asked = given.slice(0, -1);
    const difference = disagreement(answered(ANSWERS[name]!, asked), given.at(-1) as Expected);
    return difference === null ? [] : [{ asked, difference }];
  });
}
