import fc from "fast-check";
import { describe, test } from "vitest";
import { brokenFiles, checkFile, checkPacked } from "./broken-files.js";
import { checkWritten, randomTables } from "./written-tables.js";

describe("files of tables", () => {
  test("broken anywhere, tell every figure once: in a table, as left out, or as a problem", () => {
    fc.assert(
      fc.property(brokenFiles, ([file, form]) => checkFile(file, form)),
      { numRuns: 2000 },
    );
  });

  test("packed and cut off or damaged, are refused by name", async () => {
    await fc.assert(
      fc.asyncProperty(brokenFiles, fc.nat(), fc.nat(), ([file], length, damaged) =>
        checkPacked(file, length, damaged),
      ),
      { numRuns: 200 },
    );
  });

  test("written and read again are the same to the last digit, in each format", () => {
    fc.assert(fc.property(randomTables, checkWritten), { numRuns: 300 });
  });
});
