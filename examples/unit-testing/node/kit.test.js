import assert from "node:assert/strict";
import { test } from "node:test";
import { divide, printed, seriesOf } from "tradefigures";
import { goldenCases, tradeMatchers } from "tradefigures/testing";
import { importCover } from "../import-cover.js";
import { months } from "../months.js";

/** The matchers are functions: node:test takes their answer. */
function matches({ pass, message }) {
  assert.ok(pass, message());
}

test("a cover of 16.5 months, of imports that add up", () => {
  const cover = importCover(printed("3.3 trillion"), months);
  matches(tradeMatchers.toBeDecimal(cover.months, "16.5"));
  matches(tradeMatchers.toAddUp(seriesOf(months, "imports"), "600 billion"));
});

for (const { name, measure, inputs, expected } of goldenCases)
  if (measure === "growth" && expected.rate !== null)
    test(name, () => {
      const rate = divide(printed(inputs.current).value, printed(inputs.base).value).minus(1);
      matches(tradeMatchers.toPrintAs(rate, expected.printed));
    });
