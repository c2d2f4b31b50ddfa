import fc from "fast-check";
import { boundsOf, divide, intervalContains, printed, seriesOf, totalOf } from "tradefigures";
import { equalDecimals, goldenCases, tradeArbitraries, tradeMatchers } from "tradefigures/testing";
import { expect, test } from "vitest";
import { importCover } from "../import-cover.js";
import { months } from "../months.js";

expect.addEqualityTesters([equalDecimals]);
expect.extend(tradeMatchers);

const reserves = printed("3.3 trillion");

test("decimals are compared by value, in records too", () => {
  expect(importCover(reserves, months).months).toBeDecimal("16.5");
  expect({ balance: printed("111.68 billion").value }).toEqual({ balance: printed("111,680 million").value });
});

test("imports add up to what was printed, and the months cover the quarter but for its last", () => {
  expect(seriesOf(months, "imports")).toAddUp("600 billion");
  expect(months).toTile("2025-09/2025-11");
  expect(months).not.toTile("2025-10/2025-12");
});

test("the cover lies within its bounds, for any months", () => {
  const { tradeMonths } = tradeArbitraries(fc);
  fc.assert(
    fc.property(tradeMonths({ spans: false }), (made) => {
      const imports = boundsOf(totalOf(seriesOf(made.slice(-3), "imports")));
      fc.pre(imports.low.gt(0));
      const cover = importCover(reserves, made);
      return intervalContains(cover.bounds, cover.months);
    }),
  );
});

const growths = goldenCases.filter(({ measure, expected }) => measure === "growth" && expected.rate !== null);
test.each(growths.map((one) => [one.name, one]))("%s", (_, { inputs, expected }) => {
  const rate = divide(printed(inputs.current).value, printed(inputs.base).value).minus(1);
  expect(rate).toPrintAs(expected.printed);
});
