import type { FieldNames, TableRow } from "../columns/add-row.js";
import type { TableField } from "../csv/form.js";
import { problem } from "../problem.js";
import { type Measure, measureOf } from "./comext-measures.js";
import { type Deletable, deletedRows } from "./deletions.js";
import { scaled } from "./figures.js";
import { type FormatDraft, fileProblem, keepRow, leaveOut, refuseFigures } from "./format-file.js";
import { type Concepts, conceptsOf } from "./sdmx-concepts.js";
import type { ReadSdmxForm } from "./sdmx-form.js";
import { sdmxPeriod } from "./sdmx-period.js";
import { isNoFigure, statusOf } from "./statuses.js";
import { totalsOf } from "./totals.js";
import type { Apart } from "./waiting-row.js";

/** A figure of SDMX with all that is said of it: one cell for each id; empty: not said. */
export interface FlatRow extends Deletable {
  readonly line: number;
}

/** A message of SDMX, laid flat. */
export interface FlatFile {
  readonly ids: readonly string[];
  readonly rows: readonly FlatRow[];
  /** The line of the ids. */
  readonly line: number;
}

/** Reads the rows of a flat message into the tables. */
export function readFlat(draft: FormatDraft, { ids, rows, line }: FlatFile, form: ReadSdmxForm): void {
  const concepts = conceptsOf(ids, form.columns);
  const missing = missingField(concepts, form);
  if (missing !== null) {
    const rule = `a file with a column for ${missing}, or ${missing} said for all rows`;
    refuseFigures(draft, fileProblem(rule, ids.join(", "), line), rows.length);
    return;
  }
  const { value, ...dimensional } = concepts.fields;
  const dimensions = [...Object.values(dimensional), ...concepts.others, concepts.measure].filter(
    (place) => place >= 0,
  );
  const deleted = deletedRows(rows, dimensions);
  const reading: Reading = {
    ...{ draft, ids, form, concepts },
    names: namesOf(concepts, ids),
    varying: concepts.others.filter((place) =>
      rows.some(({ cells }) => cells[place] !== rows[0]!.cells[place]),
    ),
    waiting: new Map(),
  };
  for (const row of rows) {
    if (row.isDeletion) leaveOut(draft, "rows that delete others (action D)", row.line);
    else if (deleted.has(row)) leaveOut(draft, "rows that a later one deletes (action D)", row.line);
    else readRow(reading, row);
  }
  joinQuantities(reading);
}

interface Reading {
  readonly draft: FormatDraft;
  readonly ids: readonly string[];
  readonly form: ReadSdmxForm;
  readonly concepts: Concepts;
  readonly names: FieldNames;
  /** Other columns that do not say the same in all rows. */
  readonly varying: readonly number[];
  /** Values and quantities of the same flow, which wait for each other. */
  readonly waiting: Map<string, Waiting>;
}

interface Waiting {
  row: (TableRow & { readonly line: number; readonly apart: Apart }) | null;
  quantity: { readonly amount: string; readonly unit: string; readonly line: number } | null;
}

const REQUIRED = ["reporter", "flow", "period"] as const;

function missingField({ fields }: Concepts, { all }: ReadSdmxForm): string | null {
  if ((fields.value ?? -1) < 0) return "value";
  const said = Object.entries(fields).find(([, place]) => place < 0);
  if (said !== undefined) return said[0];
  return REQUIRED.find((field) => fields[field] === undefined && all[field] === undefined) ?? null;
}

function namesOf({ fields }: Concepts, ids: readonly string[]): FieldNames {
  return Object.fromEntries(Object.entries(fields).map(([field, place]) => [field, ids[place]]));
}

function readRow(reading: Reading, { cells, line }: FlatRow): void {
  const { draft, concepts, form, ids, names } = reading;
  const texts: Partial<Record<TableField, string>> = { ...form.all };
  for (const [field, place] of Object.entries(concepts.fields) as [TableField, number][])
    if (cells[place] !== "") texts[field] = cells[place]!;
  const { value = "", period = "" } = texts;
  if (value === "" && period === "") {
    leaveOut(draft, "attributes without a figure", line);
    return;
  }
  for (const column of ["reporter", "partner", "product", "flow"] as const) {
    const text = texts[column];
    const codes = form.codes.get(column);
    const meant =
      codes === undefined && column === "flow"
        ? FLOWS.get(text?.toUpperCase() ?? "")
        : codes?.get(text ?? "");
    if (meant !== undefined) texts[column] = meant;
    else if (text !== undefined && codes !== undefined) {
      const rule = `one of the codes ${[...codes.keys()].join(", ")}`;
      refuseFigures(draft, problem(line, names[column] ?? column, rule, text));
      return;
    }
  }
  const measure = concepts.measure < 0 ? null : measureOf(cells[concepts.measure]!, texts.flow);
  if (measure === undefined) {
    leaveOut(draft, `${ids[concepts.measure]} ${cells[concepts.measure]}`, line);
    return;
  }
  const details = reading.varying
    .filter((place) => !isTotalCode(cells[place]!))
    .map((place) => `${ids[place]} ${cells[place]}`);
  const totals = totalsOf(texts, form.totals);
  keepFigure(reading, { texts, cells, line, measure, apart: { totals, details } });
}

interface Figure {
  readonly texts: Partial<Record<TableField, string>>;
  readonly cells: readonly string[];
  readonly line: number;
  readonly measure: Measure | null;
  readonly apart: Apart;
}

function keepFigure(reading: Reading, { texts, cells, line, measure, apart }: Figure): void {
  const { draft, concepts, names } = reading;
  const said = (place: number): string => (place < 0 ? "" : cells[place]!);
  const { value = "", period = "", reporter = "", flow = "", ...rest } = texts;
  const [, unit, currency] = IN_UNITS.exec(rest.currency ?? "") ?? [];
  if (currency !== undefined) rest.currency = currency;
  const mult = said(concepts.power);
  if (!/^(?:-?\d{1,2})?$/.test(mult)) {
    refuseFigures(
      draft,
      problem(line, reading.ids[concepts.power]!, "a power of ten of one or two digits", mult),
    );
    return;
  }
  if (rest.adjustment !== undefined) rest.adjustment = ADJUSTMENTS.get(rest.adjustment) ?? rest.adjustment;
  const status = isNoFigure(value)
    ? statusOf(said(concepts.status), said(concepts.confidentiality))
    : undefined;
  const figure =
    status === undefined
      ? scaled(value, Number(mult) + (measure?.power ?? 0) + (POWERS.get(unit ?? "") ?? 0))
      : { value: null };
  const row: TableRow = {
    ...rest,
    ...measure?.columns,
    ...{ reporter, flow, period: sdmxPeriod(period), status, ...figure },
  };
  if (measure === null) {
    keepRow(draft, row, line, names, apart);
    return;
  }
  const key = JSON.stringify([reporter, flow, row.period, rest.partner, rest.product, apart.details]);
  const other = reading.waiting.get(key) ?? { row: null, quantity: null };
  reading.waiting.set(key, other);
  if (measure.unit === null) {
    // A second value of the same flow is a row of its own, which sums will refuse.
    if (other.row === null) other.row = { ...row, line, apart };
    else keepRow(draft, row, line, names, apart);
  } else if (figure.value === null) leaveOut(draft, "quantities that are not published", line);
  else if (other.quantity === null) other.quantity = { amount: figure.value, unit: measure.unit, line };
  else refuseFigures(draft, problem(line, names.value ?? null, "one quantity for each flow", value));
}

/** Keeps the values, each with its quantity. */
function joinQuantities({ draft, names, waiting }: Reading): void {
  for (const { row, quantity } of waiting.values()) {
    if (row === null) {
      if (quantity !== null) leaveOut(draft, "quantities without a value", quantity.line);
      continue;
    }
    const { line, apart, ...texts } = row;
    if (quantity === null) keepRow(draft, texts, line, names, apart);
    else keepRow(draft, { ...texts, quantity: quantity.amount, unit: quantity.unit }, line, names, apart, 2);
  }
}

/** Codes of SDMX for all together, and for what does not apply. */
function isTotalCode(code: string): boolean {
  return code === "" || code === "_T" || code === "_Z" || code === "TOTAL";
}

const ADJUSTMENTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...["N", "NSA"].map((code) => [code, "none"] as const),
  ...["S", "SA"].map((code) => [code, "seasonal"] as const),
  ...["W", "CA"].map((code) => [code, "calendar"] as const),
  ...["Y", "SCA"].map((code) => [code, "seasonal-and-calendar"] as const),
]);

/** Units of Eurostat: MIO_EUR. */
const IN_UNITS = /^(THS|MIO|MRD)_([A-Z]{3})$/;
const POWERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["THS", 3],
  ["MIO", 6],
  ["MRD", 9],
]);

const FLOWS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...["1", "M", "I", "IMP", "IMPORT", "IMPORTS"].map((code) => [code, "imports"] as const),
  ...["2", "X", "E", "EXP", "EXPORT", "EXPORTS"].map((code) => [code, "exports"] as const),
  ...["B", "BAL", "BAL_RT", "BALANCE"].map((code) => [code, "balance"] as const),
  ["T", "total"],
  ["RX", "re-exports"],
  ["DX", "domestic-exports"],
]);
