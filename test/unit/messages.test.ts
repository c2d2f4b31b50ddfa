import {
  at,
  completeSeries,
  convertSeries,
  decimal,
  exchangeRate,
  findExchangeRate,
  formatAmount,
  monthOnMonth,
  printed,
  series,
  seriesOf,
  thousands,
  tradeMonth,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { checkStory } from "tradefigures/checking";
import { china } from "tradefigures/samples";
import { expect, test } from "vitest";

const november = { reporter: "CN", period: "2025-11", currency: "USD", exports: 2, imports: 1 } as const;
const months = [tradeMonth(november)];
const rows = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-01": 1, "2025-02": 2 });
const won = exchangeRate({ base: "USD", quote: "KRW", rate: 1400, kind: "average", date: "2025-03" });
const later = exchangeRate({ ...won, date: "2025-04" });
const yen = exchangeRate({ base: "USD", quote: "JPY", rate: 150, kind: "end", date: "2025-03" });

/** Calls as plain JavaScript makes them, where no compiler looks. */
// biome-ignore lint/suspicious/noExplicitAny: what is wrong on purpose has no type
const wrongly = (call: (any: any) => unknown): (() => unknown) => {
  return () => call((value: unknown) => value as never);
};

// Common mistakes, and what one reads then. The messages are the promise: each says the rule, the value, the remedy.
test.each([
  [
    "months in the place of rows",
    wrongly((as) => yearOnYear(as(months))),
    'a row of a series must be as seriesOf(months, "exports") or observation(row) gives it, got an object',
  ],
  [
    "a row in the place of rows",
    wrongly((as) => monthOnMonth(as(rows[0]))),
    "a series must be a list, got an object",
  ],
  [
    "a hole among rows",
    wrongly((as) => yearToDate(as([null]))),
    'a row of a series must be as seriesOf(months, "exports") or observation(row) gives it, got null',
  ],
  [
    "rows in the place of months",
    wrongly((as) => seriesOf(as(rows), "exports")),
    'a row of a series must be as seriesOf(months, "exports") or observation(row) gives it, got an object',
  ],
  [
    "rates that are no list",
    wrongly((as) => convertSeries(rows, "KRW", as({}))),
    "rates must be a list, got an object",
  ],
  [
    "no options of a story",
    wrongly((as) => checkStory("Exports rose 5.9%.", china, as(undefined))),
    "options of a story must be an object, got undefined",
  ],
  [
    "a rate of another month",
    () => findExchangeRate([later, won], { base: "USD", quote: "KRW", kind: "average", date: "2025-01" }),
    "an exchange rate must be given for USD/KRW (average, 2025-01), got USD/KRW (average, 2025-04), USD/KRW (average, 2025-03)",
  ],
  [
    "a series of which a rate is missing",
    () => completeSeries(convertSeries(rows, "KRW", [later, won])),
    "an exchange rate must be given for USD/KRW (average, 2025-01, exports), got 0 of 2 rows converted",
  ],
  [
    "a rate of other currencies",
    () => findExchangeRate([yen], { base: "USD", quote: "KRW", kind: "average", date: "2025-03" }),
    "an exchange rate must be given for USD/KRW (average, 2025-03), got none",
  ],
  [
    "no rate at all",
    () => findExchangeRate([], { base: "USD", quote: "KRW", kind: "average", date: "2025-03" }),
    "an exchange rate must be given for USD/KRW (average, 2025-03), got none",
  ],
  [
    "a misspelt field",
    wrongly((as) => tradeMonth(as({ ...november, improts: 1 }))),
    'got "improts" (is "imports" meant?)',
  ],
  [
    "a field that is like no other",
    wrongly((as) => tradeMonth(as({ ...november, volume: 1 }))),
    /got "volume"$/,
  ],
  [
    "the end of a line in a period",
    wrongly((as) => tradeMonth({ ...november, period: as("2025-01\r") })),
    String.raw`got "2025-01\r"`,
  ],
  ["a blank that does not break", wrongly((as) => decimal(as("1\u00a0000"))), String.raw`got "1\u{a0}000"`],
  [
    "a Date in the place of a period",
    wrongly((as) => tradeMonth({ ...november, period: as(new Date(0)) })),
    "got a Date (.toISOString() is text)",
  ],
  [
    "a number that has lost digits",
    () => decimal(0.1 + 0.2),
    "a decimal must be text beyond 15 digits, which a JavaScript number loses, got 0.30000000000000004",
  ],
  [
    "a month in the place of a year to date",
    () => at(yearToDate(rows), "2025-02"),
    'period must be one of 2025-01, 2025-01/2025-02, got "2025-02", which is part of 2025-01/2025-02 (byLastMonth finds it)',
  ],
])("%s", (_, mistake, message) => {
  expect(mistake).toThrow(message);
  expect(mistake).toThrow(expect.objectContaining({ name: "TradeError" }));
});

test("thousands are read and printed", () => {
  expect(thousands("95.4").toFixed()).toBe("95400");
  expect(printed("95.4", { in: "thousand" }).roundedTo?.toFixed()).toBe("100");
  expect(formatAmount(thousands("95.4"), { in: "thousand", decimals: 1 })).toBe("95.4 thousand");
});

test("a decimal can be compared by a matcher and cloned, and its constructor is no part of it", () => {
  expect(Object.keys(decimal("1.5"))).toEqual(["s", "e", "d"]);
  expect(structuredClone(decimal("1.5"))).toEqual({ s: 1, e: 0, d: [1, 5_000_000] });
  expect(() => expect({ rate: decimal("1.5") }).toMatchObject({ rate: decimal("1.6") })).toThrow(
    "to match object",
  );
  expect({ rate: decimal("1.5") }).toMatchObject({ rate: decimal("1.50") });
});

test("nobody changes the methods of decimals through one of them", () => {
  const before = decimal("1.5");
  expect(() => {
    (before.constructor as unknown as { prototype: unknown }).prototype = {};
  }).toThrow(TypeError);
  expect(decimal("2.5").plus(before).toFixed()).toBe("4");
});
