import type { Decimal } from "../decimal/decimal.js";
import { formatPercent, formatPoints } from "../decimal/format.js";
import type { Interval } from "../decimal/interval.js";
import type { Contribution } from "../partners/contributions/contribution.js";
import type { ContributionTable } from "../partners/contributions/contribution-table.js";
import type { Chart, ChartRow } from "./chart.js";
import { checkHas } from "./containers.js";
import { type ChartOptions, type ReadOptions, readOptions } from "./options.js";
import { bySeries, chartOf, layer, spoken } from "./picture.js";
import { pointsOf, positionOf } from "./position.js";
import {
  checkNames,
  endLabels,
  heightOfRows,
  labelSides,
  rowPlace,
  valuePlace,
  widthOfNames,
} from "./row-chart.js";
import { sourceLines, sourceText } from "./sources.js";
import { boundsText, partName, periodName, REASONS, wholeName } from "./wording.js";

/**
 * Who made the growth of a whole: a bar for each part, the rest and the whole, with what rounding leaves of each.
 *
 * A contribution that does not exist has no bar; its row says why under the pointer.
 *
 * @param table    the contributions, as {@link contributionTable} gives them
 * @param options  title, theme, width, source, names (of the parts, by their codes)
 * @returns        a Vega-Lite specification; labels are those of {@link formatPoints} with two decimals, of the whole that of
 *                 {@link formatPercent}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no contribution table, an unknown option or two parts of
 *                 one name
 * @see            OECD (2007), Data and Metadata Reporting and Presentation Handbook, on contributions to growth
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "CNY" } as const
 * const world = series(header, { "2024-11": "2221717620000", "2025-11": "2345634450000" })
 * const unitedStates = series({ ...header, partner: "US" }, { "2024-11": "336474380000", "2025-11": "239880670000" })
 * const table = at(contributionTable(unitedStates, world), "2025-11")
 * contributionChart(table).datasets.rows.map(({ name, label }) => `${name} ${label}`) // => ["United States −4.35 points", "Rest of the world +9.93 points", "Total +5.6%"]
 * @category Charts
 */
export function contributionChart(
  table: ContributionTable,
  options: ChartOptions = {},
): Chart<"zero" | "rows" | "bounds" | "toLeft" | "toRight"> {
  const read = readOptions(options);
  checkHas(table, "table", "a contribution table", ["whole", "parts", "rest"]);
  const { whole, parts, rest } = table;
  const rows = [
    ...parts.map((part) => rowOf(part, "part", read)),
    rowOf(rest, "rest", read),
    wholeRow(table),
  ];
  checkNames(rows, "parts");
  const source = sourceLines([whole, ...parts.map(({ part }) => part)], read, widthOfNames(rows, read));
  const x = valuePlace("position", "~f", source, {
    padding: 82,
    nice: false,
    zero: true,
    description: "contributions, in points",
  });
  const y = rowPlace(read);
  const title = `${wholeName(whole, read.names)}: contributions to growth, ${periodName(whole.period)}`;
  const largest = rows.slice(0, -1).map(({ name, label }) => `${name} ${label}`);
  return chartOf(
    {
      title,
      notes: [`Points of growth on ${periodName(whole.basePeriod)}; lines: what rounding leaves`],
      description: `${title}. Total ${formatPercent(whole.rate, { sign: "always" })}: ${largest.join(", ")}.`,
      height: heightOfRows(rows.length),
      datasets: { zero: [{}], rows, bounds: rows.filter(({ low }) => low !== null), ...labelSides(rows) },
      layers: [
        layer(
          "rows",
          { type: "bar", height: 18 },
          {
            x: { ...x, stack: null },
            y,
            color: { ...bySeries(["part", "whole", "rest"]), legend: null },
            ...spoken({
              name: "Part",
              label: "Contribution",
              rounding: "What rounding leaves",
              growth: "Growth",
              source: "Source",
            }),
          },
        ),
        layer(
          "bounds",
          { type: "rule", aria: false, strokeWidth: 2 },
          { x: { ...x, field: "low" }, x2: { field: "high" }, y },
        ),
        layer("zero", { type: "rule", aria: false }, { x: { datum: 0 } }),
        ...endLabels(x, y),
      ],
    },
    read,
  );
}

function rowOf(of: Contribution, series: "part" | "rest", { names }: ReadOptions): ChartRow {
  const name = partName(of.part, names);
  const label = formatPoints(of.contribution, { decimals: 2, sign: "always" });
  const position = of.contribution === null ? null : positionOf(pointsOf(of.contribution));
  return {
    name,
    series,
    position,
    ...ends(position, of.bounds),
    label: of.absent === null ? label : `– (${REASONS[of.absent]})`,
    spoken: `${name}: ${of.absent === null ? label : REASONS[of.absent]}`,
    growth: formatPercent(of.part.rate, { sign: "always" }),
    rounding: boundsText(of.bounds, (end) => formatPoints(end, { decimals: 2 })),
    source: sourceText(of.part),
  };
}

function wholeRow({ whole }: ContributionTable): ChartRow {
  const label = formatPercent(whole.rate, { sign: "always" });
  const position = whole.rate === null ? null : positionOf(pointsOf(whole.rate));
  return {
    name: "Total",
    series: "whole",
    position,
    ...ends(position, whole.bounds),
    label: whole.absent === null ? label : `– (${REASONS[whole.absent]})`,
    spoken: `Total: ${whole.absent === null ? label : REASONS[whole.absent]}`,
    growth: label,
    rounding: boundsText(whole.bounds, (end) => formatPercent(end, { decimals: 2 })),
    source: sourceText(whole),
  };
}

/** The ends of what rounding leaves, and where the label begins. */
function ends(
  position: number | null,
  bounds: Interval | null,
): Record<"low" | "high" | "end", number | null> {
  const place = (end: Decimal | null | undefined) => (end == null ? position : positionOf(pointsOf(end)));
  const [low, high] = [place(bounds?.low), place(bounds?.high)];
  return { low, high, end: (Number(position) < 0 ? low : high) ?? 0 };
}
