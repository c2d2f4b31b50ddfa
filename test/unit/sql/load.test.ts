import { type Day, observation } from "tradefigures";
import { checkTables, loadFigures, sqlSchema } from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { databases, dialects, type Place } from "./databases.js";

const place = databases();
const row = observation({ reporter: "CN", flow: "balance", currency: "USD", period: "2025-11", value: 1 });

async function countIn({ database, schema }: Place): Promise<unknown> {
  const [found] = await database.run({
    sql: `SELECT CAST(count(*) AS text) AS n FROM ${schema.figures}`,
    parameters: [],
  });
  return found?.["n"];
}

describe.each(dialects)("loading into %s", (dialect) => {
  test("takes many rows, and says how many", async () => {
    const there = await place(dialect);
    const rows = Array.from({ length: 12_000 }, (_, n) => observation({ ...row, partner: `P${n}` }));
    expect(await loadFigures(there.database, there.schema, rows)).toBe(12_000);
    expect(await countIn(there)).toBe("12000");
    expect(await loadFigures(there.database, there.schema, [])).toBe(0);
  });

  test.each<[string, object, RegExp]>([
    [
      "more decimals than are kept",
      { value: "0.1234" },
      /^records\[7000\].value must be of 3 decimals at most/,
    ],
    ["more digits than are kept", { value: "1e36" }, /^records\[7000\].value must be of 35 digits at most/],
    ["a fine step", { roundedTo: "0.0001" }, /^records\[7000\].roundedTo must be of 3 decimals at most/],
    [
      "bounds of its own",
      { bounds: { low: 0, high: 2 } },
      /^records\[7000\].bounds must be left to roundedTo/,
    ],
    ["what it was derived from", { derivedFrom: "a story" }, /^records\[7000\].derivedFrom must be absent/],
    [
      "a figure that comes twice",
      { partner: "P1" },
      /a figure must be loaded once for each period and vintage, got "CN, P1, balance, USD, 2025-11"/,
    ],
  ])("writes nothing where a record has %s", async (_, fault, message) => {
    const there = await place(dialect);
    const rows = Array.from({ length: 7000 }, (_, n) => observation({ ...row, partner: `P${n}` }));
    const bad = observation({ ...row, ...fault });
    await expect(loadFigures(there.database, there.schema, [...rows, bad])).rejects.toThrow(message);
    expect(await countIn(there)).toBe("0");
    // The connection is as it was.
    expect(await loadFigures(there.database, there.schema, [row])).toBe(1);
  });

  test("refuses what is there already, but takes another vintage", async () => {
    const there = await place(dialect);
    const load = (published: Day) =>
      loadFigures(there.database, there.schema, [observation({ ...row, published })]);
    expect(await load("2025-12-08")).toBe(1);
    expect(await load("2026-01-12")).toBe(1);
    await expect(load("2025-12-08")).rejects.toThrow(/got "CN, balance, USD, 2025-11, 2025-12-08"/);
    expect(await countIn(there)).toBe("2");
  });

  test("names a table that is not there, a column that is not, and floats in the place of decimals", async () => {
    const { database, schema } = await place(dialect);
    const other = sqlSchema({ dialect, figures: "nowhere" });
    await expect(loadFigures(database, other, [row])).rejects.toThrow(
      /table nowhere must be there \(createStatements makes it\)/,
    );
    const run = (sql: string) => database.run({ sql, parameters: [] });
    await run(`CREATE TABLE ${schema.figures}_text AS SELECT * FROM ${schema.figures}`);
    await checkTables(database, { ...schema, figures: `${schema.figures}_text` });
    await expect(checkTables(database, { ...schema, decimals: 2 })).rejects.toThrow(
      /column value of .* must be of 2 decimals at most/,
    );
    await run(`ALTER TABLE ${schema.figures}_text ALTER COLUMN value TYPE double precision`);
    await expect(checkTables(database, { ...schema, figures: `${schema.figures}_text` })).rejects.toThrow(
      /column value of figures_\d+_text must be of exact decimals, got "double/i,
    );
    await run(`ALTER TABLE ${schema.figures}_text DROP COLUMN source`);
    await run(`ALTER TABLE ${schema.figures}_text DROP COLUMN value`);
    await expect(checkTables(database, { ...schema, figures: `${schema.figures}_text` })).rejects.toThrow(
      /column value of figures_\d+_text must be there/,
    );
  });
});
