/** A row of an HTML table: the text of its cells, without tags. */
export interface HtmlRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of all tables of a page, in order. A cell that spans columns is followed by empty ones; white space is one
 * blank; a cell or row that is not closed ends where the next begins, as browsers have it.
 */
export function htmlRows(text: string): readonly HtmlRow[] {
  const rows: HtmlRow[] = [];
  const state = { at: 0, line: 1 };
  let row: { line: number; cells: string[] } | null = null;
  let cell: { text: string; span: number } | null = null;
  const closeCell = (): void => {
    if (cell === null) return;
    row?.cells.push(plain(cell.text));
    for (let column = 1; column < cell.span; column++) row?.cells.push("");
    cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    if (row !== null) rows.push(row);
    row = null;
  };
  for (;;) {
    const open = text.indexOf("<", state.at);
    const before = text.slice(state.at, open < 0 ? undefined : open);
    if (cell !== null) cell.text += before;
    if (open < 0) break;
    state.line += countLines(before);
    const tag = tagAt(text, open);
    switch (tag.name) {
      case "tr":
        closeRow();
        row = { line: state.line, cells: [] };
        break;
      case "td":
      case "th":
        closeCell();
        row ??= { line: state.line, cells: [] };
        cell = { text: "", span: spanOf(text.slice(open, tag.end)) };
        break;
      case "/td":
      case "/th":
        closeCell();
        break;
      case "/tr":
      case "/table":
        closeRow();
        break;
      default:
        if (cell !== null) cell.text += tag.text;
    }
    state.line += countLines(text.slice(open, tag.end));
    state.at = tag.end;
  }
  closeRow();
  return rows;
}

interface Tag {
  readonly name: string;
  readonly end: number;
  /** What it is in the text of a cell: a blank keeps the words on its two sides apart. */
  readonly text: "" | " " | "<";
}

const WORD = /\/?[a-z][a-z0-9]*/iy;
const BLOCKS = /^\/?(?:br|p|div|li|h[1-6])$/;

/** A tag, a comment, or a script or style with all that is in it. */
function tagAt(text: string, open: number): Tag {
  if (text.startsWith("<!--", open)) return { name: "", end: after(text, "-->", open + 4), text: "" };
  WORD.lastIndex = open + 1;
  const name = WORD.exec(text)?.[0].toLowerCase();
  if (name === undefined && text[open + 1] !== "!") return { name: "", end: open + 1, text: "<" };
  const end = after(text, ">", open);
  if (name === "script" || name === "style") return { name, end: after(text, `</${name}>`, end), text: "" };
  return { name: name ?? "", end, text: name !== undefined && BLOCKS.test(name) ? " " : "" };
}

/** The place after a mark; the end of the text where it is not closed. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

const MOST_COLUMNS = 1000;

function spanOf(tag: string): number {
  const span = Number(/\bcolspan\s*=\s*["']?(\d{1,4})/i.exec(tag)?.[1] ?? 1);
  return Math.min(span, MOST_COLUMNS);
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["minus", "\u2212"],
]);

/** The text of a cell: references resolved, white space as one blank. A reference that we do not know stays. */
function plain(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
      (whole, ten?: string, sixteen?: string, name?: string) => {
        if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
        const code = ten === undefined ? Number.parseInt(sixteen!, 16) : Number(ten);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\s+/g, " ")
    .trim();
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
