import fc from "fast-check";
import { decimal, divide } from "tradefigures";
import { describe, expect, test } from "vitest";
import { quotientIn } from "../../../src/sql/result.js";
import { databases, dialects } from "./databases.js";

const place = databases();

/** Amounts of 1 to 30 digits, three of them behind the point at most. */
const amounts = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([digits, units, places]) => decimal(`${units / 10n ** BigInt(30 - digits)}e-${places}`));

describe.each(dialects)("division in %s", (dialect) => {
  test("is that of memory in all 34 digits", async () => {
    const { database } = await place(dialect);
    const pairs = fc.array(fc.tuple(amounts, amounts), { minLength: 400, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const values = given.map(([n, d], at) => `(${at}, '${n}', '${d}')`).join(", ");
        const sql = `SELECT exact_quotient(CAST(n AS decimal(38, 3)), CAST(d AS decimal(38, 3))) AS q
          FROM (VALUES ${values}) AS given(number, n, d) ORDER BY number`;
        const found = await database.run({ sql, parameters: [] });
        const expected = given.map(([n, d]) => divide(n, d)?.toFixed() ?? null);
        expect(found.map((row) => quotientIn(row, "q")?.toFixed() ?? null)).toEqual(expected);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  test.each([
    // A tie between two neighbours goes to the even one: 34 digits and a half.
    ["2000000000000000000000000000000005", "2", "1000000000000000000000000000000002"],
    ["2000000000000000000000000000000015", "2", "1000000000000000000000000000000008"],
    ["-2", "3", "-0.6666666666666666666666666666666667"],
    ["0", "-7", "0"],
    ["1", "0", null],
    [
      "99999999999999999999999999999.999",
      "100000000000000000000000000000",
      "0.99999999999999999999999999999999",
    ],
  ])("of %s by %s", async (n, d, expected) => {
    const { database } = await place(dialect, 0);
    const whole = dialect === "duckdb" ? "HUGEINT" : "numeric";
    const scale = n.includes(".") ? "000" : "";
    const text = (value: string): string =>
      `CAST('${value.includes(".") ? value.replace(".", "") : value + scale}' AS ${whole})`;
    const [found] = await database.run({
      sql: `SELECT exact_ratio(${text(n)}, ${text(d)}) AS q`,
      parameters: [],
    });
    expect(quotientIn(found!, "q")?.toFixed() ?? null).toBe(expected);
    expect(divide(decimal(n), decimal(d))?.toFixed() ?? null).toBe(expected);
  });

  test.runIf(dialect === "duckdb")("is refused where a whole number has no room for the steps", async () => {
    const { database } = await place(dialect);
    const wide = `CAST('${"9".repeat(38)}' AS HUGEINT)`;
    await expect(database.run({ sql: `SELECT exact_ratio(${wide}, 7)`, parameters: [] })).rejects.toThrow(
      /35 digits at most|Overflow/,
    );
  });
});
