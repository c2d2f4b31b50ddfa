import { readFileSync, writeFileSync } from "node:fs";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Result } from "../measure.js";

/** A run, as it is kept. */
export interface Report {
  readonly machine: string;
  readonly rows: number;
  readonly times: Readonly<Record<string, { readonly wall: number; readonly cpu: number }>>;
  readonly results: readonly Result[];
}

const root = new URL("../../", import.meta.url);
const GUIDE = new URL("docs/guides/tables.md", root);
const [BEGIN, END] = ["<!-- npm run bench:tables -- --report -->", "<!-- end -->"];

/** Writes a run: its file, its table in the guide, its chart. */
export async function writeReport(report: Report): Promise<void> {
  writeFileSync(new URL("bench/tables/run.json", root), `${JSON.stringify(report, null, 2)}\n`);
  const guide = readFileSync(GUIDE, "utf8");
  const [before, after] = [guide.indexOf(BEGIN) + BEGIN.length, guide.indexOf(END)];
  if (after < before) throw new Error(`the guide has no place for the table: ${BEGIN}`);
  writeFileSync(GUIDE, `${guide.slice(0, before)}\n${tableOf(report)}\n${guide.slice(after)}`);
  const { spec } = compile(chartOf(report));
  const view = await new vega.View(vega.parse(spec), { renderer: "none" }).runAsync();
  writeFileSync(new URL("docs/pictures/tables-speed.svg", root), `${await view.toSVG()}\n`);
}

function tableOf({ machine, results }: Report): string {
  const lines = results.map(({ name, measured, base, against, value, bar, passed }) => {
    const other = base === "–" ? "–" : `${base}: ${against}`;
    return `| ${name} | ${measured} | ${other} | ${value} | ${bar}${passed ? "" : ": missed"} |`;
  });
  return [
    "| what | time | against | result | bar |",
    "|---|---|---|---|---|",
    ...lines,
    "",
    `Measured on: ${machine}.`,
  ].join("\n");
}

/** The times from a file to its sums as bars; one grey that reads on light and on dark. */
function chartOf({ machine, times, rows }: Report): TopLevelSpec {
  const values = Object.entries(times).flatMap(([name, { wall }]) =>
    /^(bytes|text): /.test(name)
      ? [{ name, time: Math.round(wall), ours: name.includes("tradefigures") }]
      : [],
  );
  values.sort((one, other) => one.time - other.time);
  const grey = "#767676";
  return {
    width: 420,
    height: { step: 24 },
    background: "transparent",
    title: {
      text: `From ${rows.toLocaleString("en")} rows of CSV to monthly totals, years to date and growth`,
      subtitle: `Milliseconds by the clock; ${machine}`,
      anchor: "start",
      color: grey,
      subtitleColor: grey,
    },
    data: { values },
    encoding: {
      y: { field: "name", sort: null, title: null, axis: { labelLimit: 220, labelColor: grey } },
      x: { field: "time", type: "quantitative", axis: null },
    },
    layer: [
      {
        mark: "bar",
        encoding: { color: { field: "ours", scale: { range: [grey, "#2a78d6"] }, legend: null } },
      },
      { mark: { type: "text", align: "left", dx: 4, color: grey }, encoding: { text: { field: "time" } } },
    ],
    config: { view: { stroke: null }, axis: { domain: false, ticks: false } },
  };
}
