import fc from "fast-check";
import { test } from "vitest";
import { brokenRecords, checkRecord } from "./broken-records.js";
import {
  brokenFigures,
  brokenMonths,
  brokenStories,
  checkFigure,
  checkMonths,
  checkText,
} from "./broken-texts.js";

// `npm run fuzz -- --minutes 5` does the same for as long as one likes, and breaks files of tables, too.

test("a broken record, claim or evidence is refused by name, or made into one that is frozen and reads back", () => {
  fc.assert(
    fc.property(brokenRecords, ([make, input]) => checkRecord(make, input)),
    { numRuns: 2000 },
  );
});

test("a broken figure, period, day or code is refused by name, or is what it says", () => {
  fc.assert(fc.property(brokenFigures, checkFigure), { numRuns: 2000 });
});

test("a broken story has claims at their places, which read back", () => {
  fc.assert(fc.property(brokenStories, checkText), { numRuns: 60 });
});

test("a broken file of months or rates has its problems", () => {
  fc.assert(fc.property(brokenMonths, checkMonths), { numRuns: 500 });
});
