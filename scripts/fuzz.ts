// Gives every reader random and broken input for some minutes, family by family, and stops at the first that is read
// wrongly, never told, or fails in another way than by name: `npm run fuzz -- --minutes 5`. Only some families:
// `npm run fuzz -- --minutes 5 tables stories`. SEED=7 begins with other cases; a failure prints how to see it again.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { brokenFiles, checkFile, checkPacked } from "../test/property/broken-files.js";
import { brokenRecords, checkRecord } from "../test/property/broken-records.js";
import {
  brokenFigures,
  brokenMonths,
  brokenStories,
  checkFigure,
  checkMonths,
  checkText,
} from "../test/property/broken-texts.js";
import { checkWritten, randomTables } from "../test/property/written-tables.js";

/** A family, and how many cases of it take about a second. */
const FAMILIES = {
  records: [1000, fc.property(brokenRecords, ([make, input]) => checkRecord(make, input))],
  figures: [3000, fc.property(brokenFigures, checkFigure)],
  stories: [40, fc.property(brokenStories, checkText)],
  months: [1000, fc.property(brokenMonths, checkMonths)],
  tables: [2000, fc.property(brokenFiles, ([file, form]) => checkFile(file, form))],
  packed: [
    200,
    fc.asyncProperty(brokenFiles, fc.nat(), fc.nat(), ([file], length, damaged) =>
      checkPacked(file, length, damaged),
    ),
  ],
  written: [20, fc.property(randomTables, checkWritten)],
} as const;
type Family = keyof typeof FAMILIES;

const { values, positionals } = parseArgs({
  options: { minutes: { type: "string", default: "5" } },
  allowPositionals: true,
});
const all = Object.keys(FAMILIES) as Family[];
const asked = positionals.length === 0 ? all : all.filter((family) => positionals.includes(family));
const unknown = positionals.filter((name) => !all.includes(name as Family));
const minutes = Number(values.minutes);
if (unknown.length > 0 || !(minutes > 0))
  throw new Error(`families are ${all.join(", ")}; minutes a number above 0`);

const { SEED = "20251208" } = process.env;
const counts = new Map<Family, number>(asked.map((family) => [family, 0]));
const end = Date.now() + minutes * 60_000;
for (let round = 0; Date.now() < end; round++)
  for (const family of asked) {
    const [numRuns, property] = FAMILIES[family];
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns, seed: Number(SEED) + round });
    counts.set(family, counts.get(family)! + numRuns);
  }
for (const [family, count] of counts) console.log(`${family}: ${count} cases`);
