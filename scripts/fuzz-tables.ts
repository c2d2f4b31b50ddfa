// Reads a million broken files of every form, and writes 10,000 tables and reads them again; stops at the first that is
// not told in full: `npm run fuzz:tables`, or `COUNT=1000 SEED=7 npm run fuzz:tables`.
import fc from "fast-check";
import { brokenFiles, checkFile, checkPacked } from "../test/property/broken-files.js";
import { checkWritten, randomTables } from "../test/property/written-tables.js";

const { COUNT = "1000000", SEED = "20251208" } = process.env;
const count = Number(COUNT);
const seed = Number(SEED);

fc.assert(
  fc.property(brokenFiles, ([file, form]) => checkFile(file, form)),
  { numRuns: count, seed },
);
await fc.assert(
  fc.asyncProperty(brokenFiles, fc.nat(), fc.nat(), ([file], length, damaged) =>
    checkPacked(file, length, damaged),
  ),
  { numRuns: Math.ceil(count / 100), seed },
);
fc.assert(fc.property(randomTables, checkWritten), { numRuns: Math.ceil(count / 100), seed });
console.log(`${Math.ceil(count / 100)} tables written and read again are the same`);
console.log(`${count} broken files and ${Math.ceil(count / 100)} packed ones: every figure is told`);
