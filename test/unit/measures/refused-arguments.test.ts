import {
  acquiredGrowth,
  balanceOverGdp,
  carryOver,
  convertMonth,
  coverRatio,
  exchangeRate,
  growthInCurrency,
  growthRate,
  growthRates,
  money,
  narrowMonth,
  newsAndNoise,
  normalisedBalance,
  observation,
  revisionSummary,
  seasonalNote,
  series,
  shareOfGrowth,
  tradeMonth,
  whichBase,
  yearOnYear,
} from "tradefigures";
import { expect, test } from "vitest";
import { checkRates } from "../../../src/measures/growth-rate.js";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const sold = series(header, { "2024-01/2024-12": 120, "2025-01": 10 });
const month = tradeMonth({ reporter: "CN", period: "2025-01", currency: "USD", exports: 3, imports: 2 });
const row = observation({ ...header, period: "2025-01", value: 10 });
const growth = yearOnYear(sold)[0]!;
const rate = growthRate({
  ...{ reporter: "CN", flow: "exports", comparison: "year-on-year", period: "2025-01", rate: "0.1" },
});
const none = 5 as never;

test.each<[string, string, () => unknown]>([
  ["acquiredGrowth", "options must be an object, got 5", () => acquiredGrowth(sold, 2025, none)],
  ["yearOnYear", "options must be an object, got 5", () => yearOnYear(sold, none)],
  ["growthInCurrency", "options must be an object, got 5", () => growthInCurrency(sold, "KRW", [], none)],
  ["coverRatio", "a month must be an object, got 5", () => coverRatio(none)],
  ["normalisedBalance", "a month must be an object, got 5", () => normalisedBalance(none)],
  [
    "balanceOverGdp",
    "a month must be an object, got 5",
    () => balanceOverGdp(none, money({ amount: 1, currency: "USD" })),
  ],
  ["balanceOverGdp, of money", "money must be an object, got 5", () => balanceOverGdp(month, none)],
  ["narrowMonth", "a month must be an object, got 5", () => narrowMonth(none)],
  ["convertMonth", "a month must be an object, got 5", () => convertMonth(none, "KRW", [])],
  ["growthRates", "rates must be an object, got 5", () => growthRates({ ...rate }, none)],
  ["checkRates", "rates must be a list, got 5", () => checkRates(none)],
  ["newsAndNoise", "revisions must be a list, got 5", () => newsAndNoise(none)],
  ["revisionSummary", "revisions must be a list, got 5", () => revisionSummary(none)],
  ["seasonalNote", "a growth must be an object, got 5", () => seasonalNote(none)],
  ["shareOfGrowth", "the part must be an object, got 5", () => shareOfGrowth(none, growth)],
  ["shareOfGrowth, of the whole", "the whole must be an object, got 5", () => shareOfGrowth(growth, none)],
  ["whichBase", "a row must be an object, got 5", () => whichBase(none, rate, [])],
  ["whichBase, of the growth", "a growth must be an object, got 5", () => whichBase(row, none, [])],
  ["whichBase, of the bases", "bases must be a list, got 5", () => whichBase(row, rate, none)],
])("%s names what is of the wrong kind", (_, message, call) => {
  expect(call).toThrow(message);
});

test("a year to come is reckoned from single periods: the message says for what", () => {
  const toDate = series(header, { "2024-01": 1, "2024-01/2024-02": 2 });
  expect(() => carryOver(toDate, 2025)).toThrow(/an outlook for a year/);
});

test("the row after which a year is held is named", () => {
  expect(() =>
    acquiredGrowth(series(header, { "2024-01/2024-10": 100, "2024-11": 10, "2024-12": 10 }), 2025),
  ).toThrow('the last row must be one of 2025, got "2024-12"');
});

test("a row in no currency is not converted, and the message names the field", () => {
  const dollars = exchangeRate({
    ...{ base: "USD", quote: "KRW", rate: "1250", kind: "average", date: "2025-01" },
  });
  const written = [{ ...row, currency: "usd" as never }];
  expect(() => growthInCurrency(written, "KRW", [dollars])).toThrow(/^base must be a code of ISO 4217/);
});

test("a base that is no period, or not before the other, is refused by name", () => {
  const other = {
    reporter: "CN",
    flow: "exports",
    period: "2025-11",
    comparison: "other",
    rate: "0",
  } as const;
  expect(() => growthRate({ ...other, basePeriod: "2025" as never })).toThrow(
    refusal("INVALID_PERIOD", 'basePeriod must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025"', {
      field: "basePeriod",
      value: "2025",
    }),
  );
  expect(() => growthRate({ ...other, basePeriod: "2025-11" })).toThrow(
    refusal("INVALID_FIELD", 'basePeriod must be before 2025-11, got "2025-11"', {
      field: "basePeriod",
      value: "2025-11",
    }),
  );
});
