import { problem, type TableProblem } from "../problem.js";
import type { CsvRow } from "./rows.js";

/** Which column stands where: `""` has no name, `null` one that is not known. */
export type Heading<C extends string> = readonly (C | "" | null)[];

/** What the first row of a file says. */
export interface HeadingRead<C extends string> {
  readonly line: number;
  /** As they are written. */
  readonly names: readonly string[];
  readonly columns: Heading<C>;
  /** Names that no column has, and columns that stand twice. */
  readonly problems: TableProblem[];
}

/** Reads the names of columns, in any order; `columnNamed` gives the column of a name, in small letters. */
export function headingOf<C extends string>(
  heading: CsvRow | undefined,
  known: readonly C[],
  columnNamed: (name: string, columns: readonly C[]) => C | null = namedAlike,
): HeadingRead<C> {
  const line = heading?.line ?? 1;
  const names = heading?.cells.map((cell) => cell.trim()) ?? [];
  const columns = names.map((name) => (name === "" ? "" : columnNamed(name, known)));
  const problems: TableProblem[] = [];
  names.forEach((name, at) => {
    const column = columns[at]!;
    if (column === null) problems.push(problem(line, String(at + 1), `one of ${known.join(", ")}`, name));
    if (column !== null && column !== "" && columns.indexOf(column) < at)
      problems.push(problem(line, String(at + 1), "the only column of its name", name));
  });
  return { line, names, columns, problems };
}

/** The column of a name, with any capitals. */
export function namedAlike<C extends string>(name: string, columns: readonly C[]): C | null {
  const small = name.toLowerCase();
  return columns.find((column) => column.toLowerCase() === small) ?? null;
}
