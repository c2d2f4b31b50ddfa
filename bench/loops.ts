import { strictEqual } from "node:assert";
import { Decimal } from "decimal.js";
import type { Month } from "tradefigures";
import { built } from "./build.js";
import { inTurns, type Result } from "./measure.js";

const { convertSeries, exchangeRate, monthOnMonth, rollingSum, series, yearOnYear, yearToDate } = built;
const MANY = 100_000;
const ROUNDS = 7;
const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

interface Row {
  readonly period: string;
  readonly value: Decimal;
}
/** What a user would keep of a row: a figure and its period, frozen as ours are. */
const kept = (period: string, value: Decimal): Row => Object.freeze({ period, value });

/** The measures of a series, each against the loop of decimal.js that a user would write, a row. */
export function measuresAgainstLoops(): Result[] {
  const values: Record<Month, `${number}`> = {};
  for (let i = 0; i < MANY; i++) {
    const month = `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}` as Month;
    values[month] = `${200_000 + ((i * 7919) % 100_000)}000000` as `${number}`;
  }
  const rows = series({ reporter: "China", flow: "exports", currency: "USD" }, values);
  const plain: readonly Row[] = Object.entries(values).map(([period, value]) =>
    kept(period, new Exact(value)),
  );
  const rate = "1468.2";
  const won = rows.map(({ period }) =>
    exchangeRate({ base: "USD", quote: "KRW", date: period, rate, kind: "average" }),
  );
  const wonOf = new Map(plain.map(({ period }) => [period, new Exact(rate)]));

  const growthBy = (months: number) => (): Row[] => {
    const found: Row[] = [];
    for (let i = months; i < MANY; i++)
      found.push(kept(plain[i]!.period, plain[i]!.value.div(plain[i - months]!.value).minus(1)));
    return found;
  };
  const toDate = (): Row[] => {
    let total = new Exact(0);
    return plain.map(({ period, value }) => {
      total = period.endsWith("-01") ? value : total.plus(value);
      return kept(period, total);
    });
  };
  const windows = (): Row[] => {
    const found: Row[] = [];
    let total = new Exact(0);
    for (let i = 0; i < MANY; i++) {
      total = total.plus(plain[i]!.value);
      if (i >= 12) total = total.minus(plain[i - 12]!.value);
      if (i >= 11) found.push(kept(plain[i]!.period, total));
    }
    return found;
  };
  const converted = (): Row[] =>
    plain.map(({ period, value }) => kept(period, value.times(wonOf.get(period)!)));

  const rates = (found: readonly { readonly rate: Decimal | null }[]): readonly (Decimal | null)[] =>
    found.map((row) => row.rate).filter((one) => one !== null);
  const levels = (found: readonly { readonly value: Decimal | null }[]): readonly (Decimal | null)[] =>
    found.map((row) => row.value);
  return [
    against("yearOnYear()", () => yearOnYear(rows), growthBy(12), rates, 2),
    against("monthOnMonth()", () => monthOnMonth(rows), growthBy(1), rates, 2),
    against("yearToDate()", () => yearToDate(rows), toDate, levels, 2.5),
    against("rollingSum()", () => rollingSum(rows, 12), windows, levels, 2.5),
    against("convertSeries()", () => convertSeries(rows, "KRW", won), converted, levels, 2),
  ];
}

function against<T>(
  name: string,
  measure: () => readonly T[],
  loop: () => readonly Row[],
  figuresOf: (found: readonly T[]) => readonly (Decimal | null)[],
  bar: number,
): Result {
  // A quotient less one is rounded before one is taken: it may be off in the last of its 34 decimals.
  const [figures, expected] = [figuresOf(measure()), loop()];
  strictEqual(figures.length, expected.length);
  figures.forEach((figure, at) => {
    const off = figure!.minus(expected[at]!.value).abs();
    if (off.gt("1e-33")) throw new Error(`${name} row ${at}: ${figure} is not ${expected[at]!.value}`);
  });
  const [ours, theirs] = inTurns(measure, loop, ROUNDS);
  const ratio = ours / theirs;
  const perRow = (time: number): string => `${((time / MANY) * 1000).toFixed(2)} µs`;
  return {
    name: `${name} of 100,000 months, a row`,
    measured: perRow(ours),
    base: "a loop of decimal.js",
    against: perRow(theirs),
    value: `${ratio.toFixed(2)} times the time`,
    bar: `at most ${bar}`,
    passed: ratio <= bar,
  };
}
