import { refuse, refuseMixed } from "../errors.js";
import { add, checkRows, listed, MONTHS, named, type SqlRows } from "./relation.js";
import { part, plain } from "./statement.js";

/** Exports less imports; what rounding leaves of the one is widened by the other. */
const LESS = `x.value - m.value AS value,
CASE WHEN x.width IS NULL THEN m.width ELSE x.width + coalesce(m.width, 0) END AS width,
x.low_closed AND m.high_closed AS low_closed, x.high_closed AND m.low_closed AS high_closed, FALSE AS single`;

/**
 * The trade balance, where both sides have a period: exports less imports, as rows for levels, growth, years to date.
 * The change of a balance is that of its growth; how much of it came from a side is the change of that side.
 *
 * @param exports  rows whose flow is exports
 * @param imports  rows whose flow is imports, told apart by the same columns and in the same currency
 * @returns        the balance as rows; of the valuation that both sides share
 * @throws         {@link TradeError} `INVALID_FIELD` where a flow is another, `MIXED_SUBJECTS` for other columns
 * @example
 * const schema = sqlSchema({ dialect: "duckdb" })
 * const of = (flow: "exports" | "imports") => sqlRows(schema, { where: { reporter: "CN", flow, currency: "USD" } })
 * sqlBalance(of("exports"), of("imports")).fixed.flow // => "balance"
 * @category SQL
 */
export function sqlBalance(exports: SqlRows, imports: SqlRows): SqlRows {
  checkRows(exports, "exports");
  checkRows(imports, "imports");
  if (exports.fixed.flow !== "exports")
    refuse("INVALID_FIELD", "flow of the first rows", "exports", exports.fixed.flow);
  if (imports.fixed.flow !== "imports")
    refuse("INVALID_FIELD", "flow of the second rows", "imports", imports.fixed.flow);
  for (const shared of [({ keys }: SqlRows) => keys.join(), ({ fixed }: SqlRows) => told(fixed)]) {
    const [first, second] = [shared(exports), shared(imports)];
    if (first !== second) refuseMixed("MIXED_SUBJECTS", "exports and imports", "subject", [first, second]);
  }
  const { valuation, ...shared } = exports.fixed;
  return Object.freeze({
    schema: exports.schema,
    fixed: Object.freeze({
      ...shared,
      flow: "balance",
      ...(valuation !== undefined && { valuation: valuation === imports.fixed.valuation ? valuation : "" }),
    }),
    keys: exports.keys,
    stored: false,
    write: (writing: Parameters<SqlRows["write"]>[0]) => {
      const [x, m] = [named(writing, exports), named(writing, imports)];
      return add(
        writing,
        "balance",
        part`SELECT ${listed(exports.keys, MONTHS)}, ${plain(LESS)}
FROM ${x} AS x JOIN ${m} AS m USING (${listed(exports.keys, MONTHS)})`,
      );
    },
  });
}

/** What rows have in common, but flow and valuation. */
function told(fixed: SqlRows["fixed"]): string {
  const { flow, valuation, ...rest } = fixed;
  return JSON.stringify(Object.entries(rest).sort());
}
