import { addRow, type FieldNames, type TableRow } from "../columns/add-row.js";
import { finish, newDraft } from "../columns/draft.js";
import type { TableFile, TradeTable } from "../columns/table.js";
import { NOT_UTF_8, problem, type TableProblem } from "../problem.js";
import { groupsOfGoods } from "./groups-of-goods.js";
import type { Apart, WaitingRow } from "./waiting-row.js";

/**
 * A file of an office that was read. Each figure of it is counted once: in one of the three tables, among what was left
 * out, joined to its value, or refused with a problem.
 *
 * @category Tables
 */
export interface FormatFile extends TableFile {
  /**
   * Rows that their codes name as totals of others: the world, a group of economies, all goods, a year to date. Where a
   * file holds nothing but totals of one kind, they are its table.
   */
  readonly totals: TradeTable;
  /** Rows that part others further, by mode of transport, customs procedure or second partner; `detail` says how. */
  readonly details: TradeTable;
  /** Figures that are in no table, by what they are. */
  readonly leftOut: readonly LeftOut[];
  /** How many figures were quantities that joined the row of their value. */
  readonly joined: number;
  /** How many figures were refused; the problems say why. */
  readonly refused: number;
}

/**
 * Figures that a table does not hold, though nothing is wrong with them.
 *
 * @category Tables
 */
export interface LeftOut {
  /** What they are. */
  readonly what: string;
  /** How many there are. */
  readonly count: number;
  /** The line of the first. */
  readonly line: number;
}

/** A file that is being read. */
export interface FormatDraft {
  readonly rows: WaitingRow[];
  readonly leftOut: Map<string, { count: number; readonly line: number }>;
  readonly problems: TableProblem[];
  refused: number;
  /** Whether totals and details lie apart. */
  readonly apart: boolean;
}

/** A file without rows. */
export function newFormatDraft(apart = true): FormatDraft {
  return { rows: [], leftOut: new Map(), problems: [], refused: 0, apart };
}

/** Keeps a row until all are known. */
export function keepRow(
  draft: FormatDraft,
  row: TableRow,
  line: number,
  names: FieldNames,
  { totals, details }: Apart,
  figures = 1,
): void {
  draft.rows.push({ row, line, names, totals, details, figures });
}

/** Refuses a figure, or so many at once. */
export function refuseFigures(draft: FormatDraft, found: TableProblem, count = 1): void {
  draft.problems.push(found);
  draft.refused += count;
}

/** Counts figures that no table holds. */
export function leaveOut(draft: FormatDraft, what: string, line: number, count = 1): void {
  const known = draft.leftOut.get(what);
  if (known === undefined) draft.leftOut.set(what, { count, line });
  else known.count += count;
}

/**
 * The file, with its tables. A product is the total of others where the same flow has products whose codes begin with
 * its own.
 */
export function finishFormat(draft: FormatDraft): FormatFile {
  const tables = { parts: newDraft(), totals: newDraft(), details: newDraft() };
  const kinds = new Set<string>();
  const isGroup = groupsOfGoods(draft.rows);
  let [joined, refused] = [0, draft.refused];
  for (const waiting of draft.rows) {
    const { line, names, details, figures } = waiting;
    const totals = isGroup(waiting) ? [...waiting.totals, "product"] : waiting.totals;
    const kind: keyof typeof tables = details.length > 0 ? "details" : totals.length > 0 ? "totals" : "parts";
    const table = draft.apart ? kind : "parts";
    const row = details.length > 0 ? { ...waiting.row, detail: details.join(", ") } : waiting.row;
    if (!addRow(tables[table], row, line, names)) refused += figures;
    else joined += figures - 1;
    if (table === "totals") kinds.add(totals.join(" and "));
  }
  const [parts, totals, details] = [finish(tables.parts), finish(tables.totals), finish(tables.details)];
  const isTotals = parts.table.rows === 0 && kinds.size === 1;
  const problems = [draft, parts, totals, details].flatMap((file) => file.problems);
  const leftOut = [...draft.leftOut].map(([what, { count, line }]) => Object.freeze({ what, count, line }));
  const rows = [parts, totals, details].reduce((sum, { table }) => sum + table.rows, 0);
  return Object.freeze({
    table: isTotals ? totals.table : parts.table,
    totals: isTotals ? parts.table : totals.table,
    details: details.table,
    problems: Object.freeze(problems.sort((a, b) => a.line - b.line)),
    leftOut: Object.freeze(leftOut),
    ...{ joined, refused },
    rows: rows + joined + refused + leftOut.reduce((sum, { count }) => sum + count, 0),
  });
}

/** A file of which nothing could be read. */
export function unreadable(found: TableProblem): FormatFile {
  const draft = newFormatDraft();
  draft.problems.push(found);
  return finishFormat(draft);
}

/** A file that has no text. */
export function withoutText(): FormatFile {
  return unreadable(fileProblem(NOT_UTF_8, "\\0"));
}

/** A problem with a whole file. */
export function fileProblem(rule: string, value: string, line = 1): TableProblem {
  return problem(line, null, rule, value);
}
