import { NOT_UTF_8, problem, type TableProblem } from "../problem.js";

/** The cells of a row, as they stand in the file, without their quotes. */
export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of rows: what could be split, and what could not. */
export interface CsvRows {
  readonly delimiter: Delimiter;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly TableProblem[];
}

/** What may stand between two cells. */
export type Delimiter = "," | ";" | "\t";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];
const BYTE_ORDER_MARK = "\uFEFF";
const QUOTE = '"';

/**
 * Splits the text of a CSV file into rows and cells, as RFC 4180 has them: a cell in quotes may hold delimiters, line
 * ends and doubled quotes. Lines end in LF, CRLF or CR; empty lines are no rows; a byte order mark is no text. A row
 * that cannot be split is a problem and no row.
 */
export function csvRows(text: string, delimiter: Delimiter = delimiterOf(text)): CsvRows {
  const rows: CsvRow[] = [];
  const problems: TableProblem[] = [];
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const line = lineAt(text, zero);
    return { delimiter, rows, problems: [problem(line, null, NOT_UTF_8, "\\0")] };
  }
  const state = { text, at: text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, line: 1 };
  while (state.at < text.length) {
    const { line } = state;
    const cells: string[] = [];
    let broken: TableProblem | null = null;
    do {
      const cell = takeCell(state, delimiter);
      if (cell.rule !== null) broken ??= problem(line, String(cells.length + 1), cell.rule, cell.text);
      cells.push(cell.text);
    } while (takes(state, delimiter));
    takeLineEnd(state);
    if (broken !== null) problems.push(broken);
    else if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells });
  }
  return { delimiter, rows, problems };
}

interface State {
  readonly text: string;
  at: number;
  line: number;
}

interface Cell {
  readonly text: string;
  /** The rule that it breaks. */
  readonly rule: string | null;
}

function takeCell(state: State, delimiter: Delimiter): Cell {
  if (state.text[state.at] === QUOTE) return takeQuoted(state, delimiter);
  const text = takePlain(state, delimiter);
  return { text, rule: text.includes(QUOTE) ? "in quotes as a whole where it has a quote" : null };
}

function takePlain(state: State, delimiter: Delimiter): string {
  const from = state.at;
  while (state.at < state.text.length && !isEnd(state.text[state.at]!, delimiter)) state.at++;
  return state.text.slice(from, state.at);
}

function takeQuoted(state: State, delimiter: Delimiter): Cell {
  let text = "";
  for (;;) {
    const from = state.at + 1;
    const end = state.text.indexOf(QUOTE, from);
    const piece = state.text.slice(from, end < 0 ? undefined : end);
    state.line += lineAt(piece, piece.length) - 1;
    text += piece;
    state.at = end < 0 ? state.text.length : end + 1;
    if (end < 0) return { text, rule: "closed with a quote" };
    if (state.text[state.at] !== QUOTE) break;
    text += QUOTE;
  }
  const rest = takePlain(state, delimiter);
  return rest === ""
    ? { text, rule: null }
    : { text: text + QUOTE + rest, rule: "without text after its closing quote (a quote inside is doubled)" };
}

function takes(state: State, delimiter: Delimiter): boolean {
  if (state.text[state.at] !== delimiter) return false;
  state.at++;
  return true;
}

function takeLineEnd(state: State): void {
  if (state.at >= state.text.length) return;
  state.at += state.text.startsWith("\r\n", state.at) ? 2 : 1;
  state.line++;
}

function isEnd(character: string, delimiter: Delimiter): boolean {
  return character === delimiter || character === "\n" || character === "\r";
}

/** The line of a place in a text, from 1. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|[\r\n]/).length;
}

/** The delimiter that stands most often in the first line, outside quotes; the comma where none does. */
function delimiterOf(text: string): Delimiter {
  const first = /^\s*(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  let best: Delimiter = ",";
  for (const one of DELIMITERS) if (first.split(one).length > first.split(best).length) best = one;
  return best;
}
