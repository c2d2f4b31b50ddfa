// Stands in for @duckdb/node-api: to load it takes seconds, and the tests run hundreds of times. Those that need a
// database are left out.
import { NeedsMore } from "./stage.js";

export const DuckDBInstance = {
  create: (): never => {
    throw new NeedsMore();
  },
};
