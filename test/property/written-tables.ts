import fc from "fast-check";
import {
  csvLines,
  jsonLines,
  sdmxCsvLines,
  type TradeTable,
  tableFromCsv,
  tableFromJsonLines,
  tableFromSdmxCsv,
} from "tradefigures/tables";

/** Digits with a point somewhere, and none to spare: as a table writes them. */
const amounts = fc
  .tuple(
    fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.bigInt({ min: 0n, max: 10n ** 40n })),
    fc.nat(12),
  )
  .map(([units, places]) => {
    const digits = String(units).padStart(places + 1, "0");
    const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
    const kept = fraction.replace(/0+$/, "");
    return kept === "" ? whole : `${whole}.${kept}`;
  });

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const periods = fc.oneof(
  months,
  fc.tuple(months, months).map(([a, b]) => (a === b ? a : a < b ? `${a}/${b}` : `${b}/${a}`)),
  fc.constantFrom("2025-01/2025-12", "2025-07/2025-12", "2025-04/2025-06"),
);

/** A text as a row may have it: what spreadsheets and CSV trip over among it. */
const texts = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "+1",
      "-2",
      "@x",
      "'=",
      "''-",
      'a "b"',
      "a,b",
      "a;b",
      "a\tb",
      "a\nb",
      "W2",
      "D\u00E9",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.replaceAll("\0", "").replaceAll("\uFFFD", "").trim())
  .filter((text) => text !== "" && !text.includes("\uFFFD") && !text.includes("\uFEFF"));

const partners = fc.constantFrom("US", "VN", "DE", "EU27_2020", "490", "KP");
const rows = fc
  .record(
    {
      reporter: fc.constantFrom("CN", "DE"),
      partner: partners,
      product: fc.constantFrom("8703", "87", "870321"),
      flow: fc.constantFrom("exports", "imports", "balance", "total", "re-exports", "domestic-exports"),
      period: periods,
      currency: fc.constantFrom("USD", "CNY"),
      coverage: fc.constantFrom("services", "goods-and-services"),
      adjustment: fc.constantFrom("none", "seasonal", "calendar", "seasonal-and-calendar", "daily-average"),
      system: fc.constantFrom("general", "special"),
      valuation: fc.constantFrom("FOB", "CIF", "customs"),
      published: fc.constantFrom("2025-12-08", "2024-02-29"),
      source: texts,
      detail: texts,
      value: amounts,
      status: fc.constantFrom("confidential", "below-threshold", "not-reported"),
      quantity: fc.record({ amount: amounts, unit: texts }),
    },
    { requiredKeys: ["reporter", "flow", "period", "currency", "value"] },
  )
  .map(({ status, value, quantity, currency, ...row }) =>
    status === undefined
      ? { ...row, currency, value, ...(quantity !== undefined && { quantity }) }
      : { ...row, status },
  );

/** Tables of all that a row may say. */
export const randomTables: fc.Arbitrary<TradeTable> = fc.array(rows, { maxLength: 12 }).map((list) => {
  const text = list.map((row) => `${JSON.stringify(row)}\n`).join("");
  const { table, problems } = tableFromJsonLines(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return table;
});

/** So many bytes are read by the kernel. */
const MANY_BYTES = 10_000;

/** Throws where rows that are written once and again are not read so often. */
function sameManyTimes(table: TradeTable, heading: string, rows: string): void {
  const times = Math.ceil(MANY_BYTES / Math.max(1, rows.length));
  if (rows === "") return;
  const read = tableFromCsv(heading + rows.repeat(times)).table;
  if ([...jsonLines(read)].join("") !== [...jsonLines(table)].join("").repeat(times))
    throw new Error(`${times} times these rows of CSV are others:\n${rows}`);
}

/** Throws where a table is not the same, to the last digit, after the way out and in again of each format. */
export function checkWritten(table: TradeTable): void {
  const same = (read: TradeTable, format: string): void => {
    const [before, after] = [[...jsonLines(table)].join(""), [...jsonLines(read)].join("")];
    if (before !== after) throw new Error(`${format} gives\n${after}for\n${before}`);
  };
  same(tableFromJsonLines([...jsonLines(table)].join("")).table, "JSON lines");
  const [heading = "", ...lines] = csvLines(table);
  same(tableFromCsv([heading, ...lines].join("")).table, "CSV");
  sameManyTimes(table, heading, lines.join(""));
  same(tableFromSdmxCsv([...sdmxCsvLines(table)].join(""), { apart: false }).table, "SDMX-CSV");
}
