import { expect, test } from "vitest";
import { compareSeries } from "../../property/sql-comparison.js";
import { databases, dialects } from "./databases.js";

const place = databases();

test.each(dialects)("random series in %s are answered as in memory", async (dialect) => {
  const { database, schema } = await place(dialect);
  expect(await compareSeries(database, schema, 40, 7)).toBeGreaterThan(5000);
});
