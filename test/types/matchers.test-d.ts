// The matchers of tradefigures/testing in the types of vitest and of jest, as the guide "Testing your own calculations"
// declares them. Each line under a comment must not compile.
import { expect as jestExpect } from "@jest/globals";
import { decimal, type Period, printed, series } from "tradefigures";
import { type MatcherResult, type TradeMatchers, tradeMatchers } from "tradefigures/testing";
import { expect, expectTypeOf, test } from "vitest";
import { november } from "./figures.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: so does vitest declare it
  interface Matchers<T = any> extends TradeMatchers<T> {}
}
declare module "expect" {
  interface Matchers<R> extends TradeMatchers<R> {}
}

const sold = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-01": 1, "2025-02": 2 });
const rate = decimal("0.0594");

test("matchers are what expect.extend takes", () => {
  expect.extend(tradeMatchers);
  jestExpect.extend(tradeMatchers);
  expectTypeOf(tradeMatchers.toBeDecimal).returns.toEqualTypeOf<MatcherResult>();
  expectTypeOf<keyof typeof tradeMatchers>().toEqualTypeOf<keyof TradeMatchers>();
});

test("vitest and jest know each of them, and its opposite", () => {
  for (const that of [expect(rate), expect(rate).not]) {
    that.toBeDecimal("0.0594");
    that.toPrintAs("5.9%", { rounding: "half-even" });
    that.toBeWithinRounding(printed("5.9%"));
  }
  expect(sold).toAddUp(3);
  expect(sold).toTile("2025-01/2025-02");
  expectTypeOf(jestExpect(rate).toBeDecimal(0.0594)).toEqualTypeOf<void>();
  expectTypeOf(jestExpect(rate).resolves.toPrintAs("5.9%")).toEqualTypeOf<Promise<void>>();
  jestExpect([november.exports, november.imports]).not.toAddUp("1.5 billion");
});

test("a wrong expectation does not compile", () => {
  // @ts-expect-error text that is no number
  expect(rate).toBeDecimal("5.9%");
  // @ts-expect-error a print is text
  expect(rate).toPrintAs(5.9);
  // @ts-expect-error no way of rounding has this name
  expect(rate).toPrintAs("5.9%", { rounding: "up-a-bit" });
  // @ts-expect-error a decimal is no print
  expect(rate).toBeWithinRounding(rate);
  // @ts-expect-error a year has twelve months
  expect(sold).toTile("2025-13");
  // @ts-expect-error a month that is only text
  jestExpect(sold).toTile("2025-1");
  // @ts-expect-error no such matcher
  expect(rate).toBeAbout("5.9%");
  expectTypeOf<TradeMatchers["toTile"]>().parameter(0).toEqualTypeOf<Period>();
});
