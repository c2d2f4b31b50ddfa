import type { Decimal } from "../decimal/decimal.js";
import { formatAmount, formatPercent } from "../decimal/format.js";
import { refuseMixed } from "../errors.js";
import { surpriseSentence } from "../history/sentences.js";
import { surprise } from "../history/surprise.js";
import type { ActualAndExpected } from "../history/surprise-history.js";
import type { Chart } from "./chart.js";
import { readResults } from "./containers.js";
import { type AmountChartOptions, type ReadOptions, readAmountOptions, widthInPixels } from "./options.js";
import { bySeries, chartOf, layer, spoken } from "./picture.js";
import { inUnit, positionOf } from "./position.js";
import { checkNames, endLabels, heightOfRows, rowPlace, valuePlace, widthOfNames } from "./row-chart.js";
import { seriesNamer } from "./series-names.js";
import { sourceLines, sourceText } from "./sources.js";
import { linesOf } from "./text-lines.js";
import { COMPARED, periodName, reportersOf, unitName } from "./wording.js";

/**
 * What came out against what was expected: a row for each expectation, its range as a bar, the actual as a point.
 *
 * Where there is no rate there is no point, and the row says so.
 *
 * @param pairs    actuals with what was expected of each: all levels of one currency, or all growth of one comparison
 * @param options  title, theme, width, source, names; the unit of levels
 * @returns        a Vega-Lite specification; labels are those of {@link formatPercent} or {@link formatAmount}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no list of pairs, an unknown option, or two rows of one
 *                 subject, period and source; `MIXED_SUBJECTS` for levels beside growth, `MIXED_CURRENCIES` for levels of
 *                 two currencies; as {@link surprise}
 * @example
 * const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const
 * const actual = growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })
 * const expected = expectation({ ...about, of: "year-on-year", low: printed("3.8%"), high: printed("4%"), sources: ["Reuters", "Bloomberg"] })
 * const chart = surpriseChart([{ actual, expected }])
 * chart.datasets.rows.map(({ label }) => label) // => ["5.9%"]
 * chart.description // => "China: figures and expectations, growth on a year earlier. Exports, November 2025: 5.9%, expected 3.8% to 4.0% by Reuters, Bloomberg. Beat expectations, by 1.9 to 2.1 points."
 * @category Charts
 */
export function surpriseChart(
  pairs: readonly ActualAndExpected[],
  options: AmountChartOptions = {},
): Chart<"rows" | "toLeft" | "toRight"> {
  const read = readAmountOptions(options);
  const all = readResults<ActualAndExpected>(pairs, "pairs", "a pair", ["actual", "expected"]);
  const { currency } = all[0]!.actual;
  const { of } = all[0]!.expected;
  for (const { expected } of all)
    if (expected.of !== of) refuseMixed("MIXED_SUBJECTS", "expectations", "kind", [of, expected.of]);
  const actuals = all.map(({ actual }) => actual);
  const nameOf = seriesNamer(actuals, read.names);
  const rows = all.map((pair) => rowOf(pair, nameOf(pair.actual), read));
  checkNames(rows, "pairs");
  const isLevel = of === "level";
  const other = actuals.find((one) => isLevel && one.currency !== currency);
  if (other !== undefined) refuseMixed("MIXED_CURRENCIES", "levels", "currency", [currency, other.currency]);
  const unit = isLevel ? unitName(read.in, currency!) : "Percent";
  const x = valuePlace(
    "position",
    isLevel ? ",~f" : "~%",
    sourceLines(actuals, read, widthOfNames(rows, read)),
    {
      description: unit,
      zero: false,
      padding: 62,
      nice: false,
    },
  );
  const y = rowPlace(read);
  const title = `${reportersOf(actuals, read.names)}figures and expectations`;
  const kind = isLevel ? "levels" : `growth ${COMPARED[of]}`;
  const words = ["beat", "in line", "missed"];
  return chartOf(
    {
      title,
      notes: [`${unit}, ${kind}; bars: what was expected`],
      description: `${title}, ${kind}. ${rows.map(({ spoken: said }) => said).join(" ")}`,
      height: heightOfRows(rows.length, 46) + 26,
      datasets: {
        rows,
        toLeft: rows.filter(isMissed).map((row) => ({ ...row, end: row.position })),
        toRight: rows.filter((row) => !isMissed(row)),
      },
      layers: [
        layer(
          "rows",
          { type: "bar", aria: false, height: 16, opacity: 0.8 },
          { x: { ...x, field: "low" }, x2: { field: "high" }, y },
        ),
        ...(["low", "high"] as const).map((end) =>
          layer("rows", { type: "tick", aria: false, height: 16 }, { x: { ...x, field: end }, y }),
        ),
        layer(
          "rows",
          { type: "point", filled: true, opacity: 1, size: 100 },
          {
            x,
            y,
            color: bySeries(words),
            shape: bySeries(words, ["circle", "square", "diamond"]),
            ...spoken({
              of: "Figure",
              label: "Published",
              expected: "Expected",
              by: "By",
              surprise: "Surprise",
              source: "Source",
            }),
          },
        ),
        ...endLabels(x, y),
      ],
    },
    read,
  );
}

/** Left of what was expected there is room to the left. */
function isMissed({ position, low }: ReturnType<typeof rowOf>): boolean {
  return (position ?? low) < low;
}

function rowOf({ actual, expected }: ActualAndExpected, name: string, read: ReadOptions) {
  const found = surprise(actual, expected);
  const isGrowth = "comparison" in actual;
  const place = (value: Decimal) => positionOf(isGrowth ? value : inUnit(value, read.in));
  const format = (value: Decimal | null) =>
    isGrowth ? formatPercent(value) : formatAmount(value, { in: read.in });
  const value = isGrowth ? actual.rate : actual.value;
  const [low, high] = [format(expected.low), format(expected.high)];
  const range = low === high ? low : `${low} to ${high}`;
  const by = expected.sources.join(", ");
  const of = `${name}, ${periodName(actual.period)}`;
  const sentence = surpriseSentence(found, isGrowth ? "growth" : "level");
  const label = format(value);
  const position = value === null ? null : place(value);
  return {
    name: [of, by].flatMap((text) => linesOf(text, widthInPixels(read.width) * 0.38, 11)).join("\n"),
    of,
    series: found?.word ?? null,
    low: place(expected.low),
    high: place(expected.high),
    position,
    end: Math.max(position ?? place(expected.high), place(expected.high)),
    label,
    expected: range,
    by,
    surprise: sentence,
    spoken: `${of}: ${label}, expected ${range} by ${by}. ${sentence}`,
    source: sourceText(actual),
  };
}
