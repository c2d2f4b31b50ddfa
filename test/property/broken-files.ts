import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import {
  type FormatFile,
  fileBytes,
  jsonLines,
  observations,
  type TableFile,
  tableFromCensus,
  tableFromCensusCountries,
  tableFromComtrade,
  tableFromCsv,
  tableFromEurostatTsv,
  tableFromGacc,
  tableFromJsonLines,
  tableFromSdmxCsv,
  tableFromSdmxJson,
} from "tradefigures/tables";
import { csvRows } from "../../src/tables/csv/rows.js";

type Read = (file: Uint8Array) => TableFile | FormatFile;

/** A form: its whole file, what reads it, and how many rows a text of it has, counted in another way. */
interface Form {
  readonly text: string;
  readonly read: Read;
  readonly count: (text: string) => number | null;
}

const folder = new URL("../fixtures/tables/", import.meta.url);
const PLAIN =
  'reporter,partner,flow,period,currency,value,status\r\nCN,US,exports,2025-11,USD,33800000000,\r\n"CN",VN,exports,2025M11,USD,1.5e3,\r\nCN,KP,imports,Nov-25,,,confidential\r\n';
/** Long enough for the kernel. */
const MANY = `reporter,partner,flow,period,currency,value\n${"CN,US,exports,2025-11,USD,33800000000.25\nCN,VN,exports,2025M11,USD,1500\n".repeat(130)}`;
const LINES =
  '{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":"1.5"}\n{"reporter":"CN","partner":"KP","flow":"imports","period":"2025-11","status":"confidential"}\n';

const FORMS: readonly Form[] = [
  ...readdirSync(folder)
    .filter((name) => !name.endsWith(".md"))
    .map((name) => ({
      text: readFileSync(new URL(name, folder), "utf8"),
      read: readerOf(name),
      count: countOf(name),
    })),
  { text: PLAIN, read: (file) => tableFromCsv(file), count: () => null },
  { text: MANY, read: (file) => tableFromCsv(file), count: () => null },
  {
    text: LINES,
    read: (file) => tableFromJsonLines(file),
    count: (text) => (text.includes("\0") ? 0 : nonEmpty(text.split(/\r?\n/))),
  },
];

function nonEmpty(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== "").length;
}

/** The rows of a text: as its cells part it, or as the platform reads it; `null` where it is not known. */
function countOf(name: string): Form["count"] {
  return (text) => {
    if (text.includes("\0")) return 0;
    const isCsv = name.endsWith(".csv") && !name.startsWith("census") && !/^\s*[[{]/.test(text);
    if (isCsv) {
      const { rows, problems } = csvRows(text);
      return Math.max(0, rows.length - 1) + problems.length;
    }
    const figures = FIGURES_OF[name];
    if (figures === undefined || !/^[[{]/.test(text)) return null;
    try {
      return figures(JSON.parse(text));
    } catch {
      return 0;
    }
  };
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);
const keysOf = (json: unknown): number => (isObject(json) ? Object.keys(json).length : 0);

/** The figures of files of JSON as the platform reads them. */
const FIGURES_OF: Readonly<Record<string, (json: unknown) => number | null>> = {
  "comtrade.json": (json) => {
    if (!isObject(json)) return null;
    return Array.isArray(json["data"]) ? json["data"].length : 0;
  },
  // One for each variable of values that the first list names, in each other list; one for what is no list of cells.
  "census.json": (json) => {
    if (!Array.isArray(json)) return null;
    const lists = json.map((item: unknown): readonly unknown[] => (Array.isArray(item) ? item : []));
    const heading = lists.findIndex((list) => list.length > 0);
    const named = new Set(lists[heading]?.map(String) ?? []);
    const values = [...named].filter((name) =>
      /^(ALL_VAL|GEN_VAL|CON_VAL|GEN_CIF|CON_CIF)_(MO|YR)$/.test(name),
    );
    return lists.reduce((sum, list, at) => {
      if (at === heading) return sum;
      return sum + (list.length === 0 ? 1 : Math.max(1, values.length));
    }, 0);
  },
  "series.json": observationsOf,
  "flat.json": observationsOf,
};

/** The observations of a message; not known where its data sets are named in another way than by a number. */
function observationsOf(json: unknown): number | null {
  const data = isObject(json) ? json["data"] : undefined;
  if (!isObject(data) || !Array.isArray(data["structures"]) || !Array.isArray(data["dataSets"])) return null;
  let count = 0;
  for (const set of data["dataSets"] as readonly unknown[]) {
    if (!isObject(set) || typeof (set["structure"] ?? 0) !== "number" || set["action"] !== undefined)
      return null;
    if (data["structures"][Number(set["structure"] ?? 0)] === undefined) count++;
    else {
      count += keysOf(set["observations"]);
      if (isObject(set["series"]))
        for (const series of Object.values(set["series"]))
          count += isObject(series) ? keysOf(series["observations"]) : 0;
    }
  }
  return count;
}

function readerOf(name: string): (file: Uint8Array) => FormatFile {
  if (name.startsWith("comtrade")) return tableFromComtrade;
  if (name === "census.json") return tableFromCensus;
  if (name.startsWith("census")) return tableFromCensusCountries;
  if (name.endsWith(".html")) return tableFromGacc;
  if (name.endsWith(".tsv")) return tableFromEurostatTsv;
  return name.endsWith(".json") ? tableFromSdmxJson : tableFromSdmxCsv;
}

/** What breaks files: quotes, line ends, marks, keys of the prototype, numbers of every kind, ends of tags. */
const SHARDS = [
  ...['"', '""', "\r\n", "\r", "\n", "\uFEFF", "\0", "\uFFFD", "\uD800", ",", ";", "\t", ":", "\\", "'="],
  ...["__proto__", "constructor", "toString", "1e999999999", "-1", "-0", "NaN", "Infinity", "1e-400"],
  ...["9".repeat(400), "0.0000000000000000000001", "1,5", "2025-13", "9999-12", "0000-01", "2025-01/P9999M"],
  ...[
    "{",
    "}",
    "[",
    "]",
    "null",
    "true",
    "{}",
    "[[[[",
    "</td>",
    "<td>",
    "<tr>",
    "<!--",
    "&#1114112;",
    "<script>",
  ],
  ...["D", "_T", "W1", "TOTAL", "-", "\u2212", "c", ": c", "\\u0000", "\u00A0", "é"],
];

/** A file of a form, broken in some places, and what reads that form. */
export const brokenFiles: fc.Arbitrary<readonly [file: Uint8Array, form: Form]> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    breaks: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })),
        by: fc.oneof(fc.constantFrom(...SHARDS), fc.constant(""), fc.string({ maxLength: 8 })),
      }),
      { maxLength: 4 },
    ),
    end: fc.oneof(
      { weight: 3, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    ),
  })
  .map(({ form, breaks, end }) => {
    let text = form.text.slice(0, Math.floor(form.text.length * end));
    for (const { at, length, by } of breaks) {
      const place = Math.floor(text.length * at);
      text = text.slice(0, place) + by + text.slice(place + length);
    }
    return [Buffer.from(text, "utf8"), form] as const;
  });

/** Throws where a file is not told in full: each of its figures once, each problem with its place and rule. */
export function checkFile(file: Uint8Array, { read, count }: Form): void {
  const found = read(file);
  const { table, problems, rows } = found;
  const text = new TextDecoder("utf-8").decode(file);
  // The platform takes keys that stand twice, and any depth.
  const isStricter = problems.some(({ rule }) => /^each key once|^no deeper/.test(rule));
  const expected = isStricter ? null : count(text);
  if (expected !== null && rows !== expected) throw new Error(`${rows} rows are told of ${expected}`);
  let counted = table.rows;
  if ("leftOut" in found) {
    counted += found.totals.rows + found.details.rows + found.joined + found.refused;
    for (const { count } of found.leftOut) counted += count;
    if (counted !== rows) throw new Error(`${counted} of ${rows} rows are accounted for`);
    if (found.refused > 0 && problems.length === 0) throw new Error("rows were refused without a reason");
  } else {
    const lines = new Set(problems.map(({ line }) => line)).size;
    if (rows - counted > 0 && lines === 0) throw new Error("rows were refused without a reason");
  }
  for (const { line, rule, value } of problems)
    if (!Number.isInteger(line) || line < 1 || rule === "" || value.length > 81)
      throw new Error(`a problem of line ${line}: ${rule}, got ${value}`);
  // Each row with a figure is a record that the library itself accepts, and has the same text again.
  for (const { value } of observations(table)) if (!value.isFinite()) throw new Error(`a value of ${value}`);
  const lines = [...jsonLines(table)];
  const again = [...jsonLines(tableFromJsonLines(lines.join("")).table)];
  if (lines.join("") !== again.join("")) throw new Error("a table is not the same again");
}

/** Throws where a packed file that is cut off or damaged ends in anything but its bytes or the error by its name. */
export async function checkPacked(file: Uint8Array, length: number, damaged: number): Promise<void> {
  const packed = gzipSync(file);
  const part = packed.subarray(0, length % (packed.length + 1)).slice();
  if (part.length > 20) part[10 + (damaged % (part.length - 10))]! ^= damaged & 0xff;
  const bytes = await fileBytes(part).catch((error: unknown) => error);
  if (bytes instanceof Uint8Array) {
    const isWhole = Buffer.compare(bytes, file) === 0 || part.length < 2;
    if (!isWhole) throw new Error("a damaged file was read");
  } else if (!(bytes instanceof Error) || !("code" in bytes) || bytes.code !== "UNREADABLE_FILE") throw bytes;
}
