import { deepStrictEqual } from "node:assert";
import type { Month } from "tradefigures";
import { built } from "./build.js";
import { inTurns, type Result } from "./measure.js";

const { series, yearOnYear, yearToDate } = built;
const [FEW, MANY] = [10_000, 100_000];

/** The cost of a row in a long series, against that in one of a tenth its length. */
export function longSeries(): Result[] {
  const values: Record<Month, `${number}`> = {};
  for (let i = 0; i < MANY; i++) {
    const month = `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}` as Month;
    values[month] = `${200_000 + ((i * 7919) % 100_000)}000000` as `${number}`;
  }
  const many = series({ reporter: "China", flow: "exports", currency: "USD" }, values);
  const few = many.slice(0, FEW);

  return [yearOnYear, yearToDate].map((compute) => {
    // They begin alike: so must the results.
    deepStrictEqual(JSON.stringify(compute(many).slice(0, FEW)), JSON.stringify(compute(few)));
    // As many rows are kept on both sides: what is thrown away at once costs the garbage collector nothing.
    const fewTimes = (): unknown => Array.from({ length: MANY / FEW }, () => compute(few));
    const [long, short] = inTurns(() => compute(many), fewTimes, 5);
    const ratio = long / short;
    const perRow = (time: number): string => `${((time / MANY) * 1000).toFixed(2)} µs`;
    return {
      name: `${compute.name}() over 100,000 months, a row`,
      measured: perRow(long),
      base: "over 10,000 months, a row",
      against: perRow(short),
      value: `${ratio.toFixed(2)} times the time`,
      bar: "at most 1.5",
      passed: ratio <= 1.5,
    };
  });
}
