// The peers have a package of their own, so that the root stays light: `npm run bench:tables` installs them.
const load = (name: string): Promise<Record<string, unknown>> =>
  import(new URL(`./node_modules/${name}`, import.meta.url).href);

/** Sums by period in cents, as whole numbers; floats as they come out. */
export type Sums = ReadonlyMap<string, bigint | number>;

interface DuckDbConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
}

/** DuckDB with two threads: exact sums of a file, and of a table with text keys. */
export async function duckDb(
  file: string,
): Promise<{ fromFile(): Promise<Sums>; fromTable(): Promise<Sums> }> {
  const { DuckDBInstance } = await load("@duckdb/node-api/lib/index.js");
  const instance = DuckDBInstance as {
    create(path: string, options: object): Promise<{ connect(): Promise<DuckDbConnection> }>;
  };
  const connection = await (await instance.create(":memory:", { threads: "2" })).connect();
  const types =
    "{'reporter':'VARCHAR','partner':'VARCHAR','product':'VARCHAR','flow':'VARCHAR','period':'VARCHAR','currency':'VARCHAR','value':'DECIMAL(18,2)'}";
  const csv = `read_csv('${file}', header = true, columns = ${types})`;
  await connection.run(`CREATE TABLE rows AS SELECT * FROM ${csv}`);
  const sums = async (from: string): Promise<Sums> => {
    const result = await connection.runAndReadAll(
      `SELECT period, CAST(sum(value) * 100 AS HUGEINT)::VARCHAR FROM ${from} GROUP BY period ORDER BY period`,
    );
    return new Map(
      result.getRows().map(([period, cents]) => [String(period), BigInt(String(cents).replace(/\..*/, ""))]),
    );
  };
  return { fromFile: () => sums(csv), fromTable: () => sums("rows") };
}

/** polars: sums in floats. */
export async function polars(): Promise<(bytes: Uint8Array) => Sums> {
  const { default: whole, ...parts } = await load("nodejs-polars/bin/index.js");
  interface Frame {
    groupBy(by: string): { agg(one: unknown): Frame };
    sort(by: string): Frame;
    rows(): readonly [string, number][];
  }
  const pl = (whole ?? parts) as {
    readCSV(bytes: Uint8Array, options: object): Frame;
    col(name: string): { sum(): unknown };
  };
  return (bytes) =>
    new Map(
      pl
        .readCSV(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {})
        .groupBy("period")
        .agg(pl.col("value").sum())
        .sort("period")
        .rows()
        .map(([period, sum]) => [period, sum * 100]),
    );
}

/** arquero: sums in floats. */
export async function arquero(): Promise<(text: string) => Sums> {
  const module = await load("arquero/src/index-node.js").catch(() => load("arquero/src/index.js"));
  interface Table {
    groupby(by: string): Table;
    rollup(sums: object): Table;
    objects(): readonly { period: string; sum: number }[];
  }
  const { fromCSV, op } = module as unknown as {
    fromCSV(text: string, options: object): Table;
    op: { sum(column: string): unknown };
  };
  return (text) =>
    new Map(
      fromCSV(text, { autoType: false, parse: { value: Number } })
        .groupby("period")
        .rollup({ sum: op.sum("value") })
        .objects()
        .map(({ period, sum }) => [period, sum * 100]),
    );
}
