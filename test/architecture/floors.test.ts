import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { brokenRules, type SourceFile } from "./floors.js";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

function sourceTree(): SourceFile[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({
      path: file.split(path.sep).join("/"),
      text: readFileSync(path.join(source, file), "utf8"),
    }));
}

/** A tree of these files, and of the empty ones that they may import. */
function tree(files: Record<string, string>): SourceFile[] {
  const empty = ["errors.ts", "decimal/decimal.ts", "period/month.ts", "records/trade-month.ts", "index.ts"];
  const texts = { ...Object.fromEntries(empty.map((file) => [file, ""])), ...files };
  return Object.entries(texts).map(([file, text]) => ({ path: file, text }));
}

describe("the house", () => {
  test("stands", () => {
    const files = sourceTree();
    expect(files.length).toBeGreaterThan(0);
    expect(brokenRules(files)).toEqual([]);
  });
});

describe("the rules of the house", () => {
  test("allow imports from the own folder and from lower floors", () => {
    const files = tree({
      "decimal/decimal.ts":
        'import { Decimal } from "decimal.js"; import { TradeError } from "../errors.js";',
      "decimal/sum.ts": 'import type { Decimal } from "./decimal.js";',
      "period/day.ts": 'import { addDays } from "date-fns/addDays";',
      "samples/china.ts": 'import { tradeMonth } from "../records/trade-month.js";',
      "samples/index.ts": 'export * from "./china.js";',
      "index.ts": 'export * from "./decimal/decimal.js"; export type { Month } from "./period/month.js";',
    });
    expect(brokenRules(files)).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "an import upwards",
      { "period/span.ts": 'import { tradeMonth } from "../records/trade-month.js";' },
      "period/span.ts imports upwards: records/trade-month.ts",
    ],
    [
      "an import of a type upwards",
      { "errors.ts": 'import type { Month } from "./period/month.js";' },
      "errors.ts imports upwards: period/month.ts",
    ],
    [
      "a type that is imported in place",
      { "errors.ts": 'export type M = import("./period/month.js").Month;' },
      "errors.ts imports upwards: period/month.ts",
    ],
    [
      "a module that is loaded late",
      { "errors.ts": 'export const late = () => import("./period/month.js");' },
      "errors.ts imports upwards: period/month.ts",
    ],
    [
      "an import from a folder beside",
      { "tariffs/questions/duty.ts": 'export * from "../../history/streak.js";', "history/streak.ts": "" },
      "tariffs/questions/duty.ts imports from beside: history/streak.ts",
    ],
    [
      "an import from a room beside",
      { "partners/prices/index-of.ts": 'import "../structure/theil.js";', "partners/structure/theil.ts": "" },
      "partners/prices/index-of.ts imports from beside: partners/structure/theil.ts",
    ],
    [
      "an import from a room above",
      { "checking/claims/claim.ts": 'import "../stories/story.js";', "checking/stories/story.ts": "" },
      "checking/claims/claim.ts imports upwards: checking/stories/story.ts",
    ],
    [
      "checking by the main door",
      { "index.ts": 'export * from "./checking/claims/claim.js";', "checking/claims/claim.ts": "" },
      "index.ts imports checking/claims/claim.ts: a door of its own",
    ],
    [
      "relations between figures that know evidence",
      { "checking/reconcile/model.ts": 'import "../../records/trade-month.js";' },
      "checking/reconcile/model.ts imports records/trade-month.ts: checking/reconcile needs no records",
    ],
    [
      "a room of too many files",
      Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`history/file-${n}.ts`, ""])),
      "history has 31 files",
    ],
    [
      "samples made by the briefing",
      { "samples/china.ts": 'import "../briefing/text.js";', "briefing/text.ts": "" },
      "samples/china.ts imports briefing/text.ts: samples needs no briefing",
    ],
    [
      "charts that check",
      { "charts/chart.ts": 'import "../checking/claims/claim.js";', "checking/claims/claim.ts": "" },
      "charts/chart.ts imports checking/claims/claim.ts: charts needs no checking/claims",
    ],
    [
      "an import of the root",
      { "records/row.ts": 'import { month } from "../index.js";' },
      "records/row.ts imports index.ts, which is for users",
    ],
    [
      "an import of a file that is not there",
      { "records/row.ts": 'import { month } from "../period/moth.js";' },
      "records/row.ts imports ../period/moth.js, which is no source file",
    ],
    [
      "decimal.js elsewhere, even its types",
      { "decimal/sum.ts": 'import type { Decimal } from "decimal.js";' },
      "decimal/sum.ts imports decimal.js: only decimal/decimal.ts may",
    ],
    [
      "date-fns elsewhere",
      { "period/month.ts": 'import { addMonths } from "date-fns/addMonths";' },
      "period/month.ts imports date-fns/addMonths: only period/day.ts may",
    ],
    [
      "the whole of date-fns",
      { "period/day.ts": 'import { addDays } from "date-fns";' },
      "period/day.ts imports date-fns: take the function from its own path",
    ],
    [
      "a package that is no dependency",
      { "period/day.ts": 'import { readFileSync } from "node:fs";' },
      "period/day.ts imports node:fs, which is no dependency of ours",
    ],
    [
      "a package beside date-fns that is no dependency",
      { "period/day.ts": 'import { utc } from "@date-fns/utc";' },
      "period/day.ts imports @date-fns/utc, which is no dependency of ours",
    ],
    [
      "a name that says nothing",
      { "period/utils.ts": "" },
      'period/utils.ts says nothing by its name "utils"',
    ],
    ["a folder on no floor", { "growth/rate.ts": "" }, "growth/rate.ts is on no floor"],
    ["code in the root", { "index.ts": "export const answer = 42;" }, "index.ts holds more than re-exports"],
  ])("refuse %s", (_, files, rule) => {
    expect(brokenRules(tree(files))).toEqual([rule]);
  });

  test("refuse a circle, of types too", () => {
    const files = tree({
      "period/span.ts": 'import type { Day } from "./day.js";',
      "period/day.ts": 'export { type A } from "./week.js";',
      "period/week.ts": 'import { span } from "./span.js";',
    });
    expect(brokenRules(files)).toEqual([
      "a circle of imports: period/span.ts > period/day.ts > period/week.ts > period/span.ts",
    ]);
  });
});
