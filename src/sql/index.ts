/**
 * The same figures from a database: DuckDB, PostgreSQL and its kin. Measures are written as SQL, run where the data are,
 * and come back exact.
 *
 * @module tradefigures/sql
 */

export { type SqlCondition, type SqlTest, sqlBackTo } from "./back-to.js";
export { sqlBalance } from "./balance.js";
export type { Key as SqlKey } from "./column.js";
export { type SqlConcentration, sqlConcentration } from "./concentration.js";
export { type SqlContribution, sqlContributions } from "./contribution.js";
export { sqlConversion } from "./conversion.js";
export { sqlRollingSum, sqlYearToDate } from "./cumulative.js";
export {
  type DuckDBLike,
  duckdbDatabase,
  type PostgresLike,
  postgresDatabase,
  type SqlDatabase,
} from "./database.js";
export type { Dialect } from "./dialect.js";
export { type SqlGrowthOptions, sqlGrowth } from "./growth.js";
export {
  type SqlOfSeries,
  sqlFirstSince,
  sqlRecord,
  sqlSince,
  sqlStreak,
} from "./history.js";
export { sqlLevels } from "./levels.js";
export { loadFigures } from "./load.js";
export { ask, type SqlQuestion } from "./question.js";
export type { SqlRows } from "./relation.js";
export { type SqlAsOf, type SqlSelection, type SqlWhere, sqlRows } from "./rows.js";
export { createStatements, type SqlSchema, type SqlSchemaInput, sqlSchema } from "./schema.js";
export { type SqlShare, sqlShares } from "./share.js";
export type { SqlStatement } from "./statement.js";
export { checkTables } from "./tables.js";
