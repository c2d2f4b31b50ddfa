import type { TableProblem } from "tradefigures/tables";
import { unreadable } from "../ending.js";

/** What a reader of files gives beside what it read. */
interface FileRead {
  readonly rowCount: number;
  readonly problems: readonly TableProblem[];
}

/** Ends where a file has problems, with all of them and what may help. */
export function refuseProblems(name: string, { rowCount, problems }: FileRead, help?: string): void {
  if (problems.length > 0)
    unreadable(
      [
        `${name} was not read: ${counted(problems.length, "problem")} in ${counted(rowCount, "row")}`,
        ...problems.map((problem) => problemLine(problem, name)),
        ...(help === undefined ? [] : [help]),
      ].join("\n"),
    );
}

/** What was read; ends where what is wrong was said instead. */
export function orRefuse<T extends object>(read: T | string): T {
  return typeof read === "string" ? unreadable(read) : read;
}

function problemLine({ line, column, rule, value }: TableProblem, name: string): string {
  const place = column === null ? "" : ` column ${column}`;
  return `  ${name}:${line}${place}: must be ${rule}, got "${value}"`;
}

/** "1 row", "2 rows". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
