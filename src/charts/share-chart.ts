import type { Decimal } from "../decimal/decimal.js";
import { formatPercent, formatPoints } from "../decimal/format.js";
import type { Contribution } from "../partners/contributions/contribution.js";
import type { ContributionTable } from "../partners/contributions/contribution-table.js";
import type { Chart } from "./chart.js";
import { checkHas } from "./containers.js";
import { type ChartOptions, type ReadOptions, readOptions } from "./options.js";
import { bySeries, chartOf, layer, spoken } from "./picture.js";
import { positionOf } from "./position.js";
import { checkNames, endLabels, heightOfRows, rowPlace, valuePlace, widthOfNames } from "./row-chart.js";
import { sourceLines, sourceText } from "./sources.js";
import { partName, periodName, wholeName } from "./wording.js";

/**
 * Shares of partners (or products) in a whole, now and a year earlier, with the rest.
 *
 * A share that does not exist, since the whole is zero or a level is missing, has no point.
 *
 * @param table    the parts and the whole, as {@link contributionTable} gives them
 * @param options  title, theme, width, source, names (of the parts, by their codes)
 * @returns        a Vega-Lite specification; labels are those of {@link formatPercent}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no contribution table, an unknown option or two parts of
 *                 one name
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "CNY" } as const
 * const world = series(header, { "2024-11": "2221717620000", "2025-11": "2345634450000" })
 * const unitedStates = series({ ...header, partner: "US" }, { "2024-11": "336474380000", "2025-11": "239880670000" })
 * const chart = shareChart(at(contributionTable(unitedStates, world), "2025-11"))
 * chart.datasets.rows.map(({ name, label, earlier }) => `${name} ${label}, ${earlier}`) // => ["United States 10.2%, 15.1%", "Rest of the world 89.8%, 84.9%"]
 * @category Charts
 */
export function shareChart(
  table: ContributionTable,
  options: ChartOptions = {},
): Chart<"rows" | "points" | "toRight"> {
  const read = readOptions(options);
  checkHas(table, "table", "a contribution table", ["whole", "parts", "rest"]);
  const { whole, parts, rest } = table;
  const rows = [...parts, rest].map((part) => rowOf(part, read));
  checkNames(rows, "parts");
  const periods = [periodName(whole.period), periodName(whole.basePeriod)] as const;
  const points = rows.flatMap((row) => [
    { ...row, series: periods[1], position: row.base },
    { ...row, series: periods[0] },
  ]);
  const x = valuePlace(
    "position",
    "~%",
    sourceLines([whole, ...parts.map(({ part }) => part)], read, widthOfNames(rows, read)),
    {
      domainMax: 1.15 * Math.max(...rows.map(({ end }) => end)),
      zero: true,
      description: "shares, in percent",
    },
  );
  const y = rowPlace(read);
  const title = `${wholeName(whole, read.names)}: shares, ${periods[0]}`;
  const said = rows.map(({ spoken: words }) => words);
  return chartOf(
    {
      title,
      notes: ["Percent of the total"],
      description: `${title} and ${periods[1]}. ${said.join("; ")}.`,
      height: heightOfRows(rows.length) + 26,
      datasets: { rows, points, toRight: rows },
      layers: [
        layer("rows", { type: "rule", aria: false, strokeWidth: 3 }, { x, x2: { field: "base" }, y }),
        layer(
          "points",
          { type: "point", filled: true, opacity: 1, size: 90 },
          {
            x,
            y,
            color: bySeries(periods),
            shape: bySeries(periods, ["circle", "diamond"]),
            ...spoken({
              name: "Part",
              label: periods[0],
              earlier: periods[1],
              change: "Change",
              source: "Source",
            }),
          },
        ),
        ...endLabels(x, y).slice(1),
      ],
    },
    read,
  );
}

function rowOf({ part, share, baseShare, shareChange }: Contribution, { names }: ReadOptions) {
  const [name, label, earlier] = [partName(part, names), formatPercent(share), formatPercent(baseShare)];
  const place = (one: Decimal | null) => (one === null ? null : positionOf(one));
  const [position, base] = [place(share), place(baseShare)];
  return {
    name,
    position,
    base,
    end: Math.max(position ?? 0, base ?? 0),
    label,
    earlier,
    change: formatPoints(shareChange, { sign: "always", decimals: 2 }),
    spoken: `${name} ${label}, ${earlier} before`,
    source: sourceText(part),
  };
}
