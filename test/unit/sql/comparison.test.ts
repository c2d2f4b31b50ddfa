import { expect, test } from "vitest";
import { compareSeries } from "../../property/sql-comparison.js";
import { databases, dialects } from "./databases.js";

const place = databases();

test.each(dialects)("random series in %s are answered as in memory", async (dialect) => {
  expect(await compareSeries([await place(dialect)], 60, 7)).toBeGreaterThan(5000);
});
