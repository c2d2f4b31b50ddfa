import { stripVTControlCharacters } from "node:util";

const WIDEST = 110;
const NARROWEST = 40;

/** What is known of where a line is printed. */
interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
}

/** A line broken at blanks for a terminal, indented as it is and a little more; as it stands anywhere else. */
export function wrapped(line: string, { isTTY, columns }: Terminal = process.stdout): string {
  return isTTY ? brokenAt(line, Math.min(Math.max(columns, NARROWEST), WIDEST)) : line;
}

/** Breaks a line so that its parts have at most so many characters, where its words allow that. */
function brokenAt(line: string, width: number): string {
  const indent = /^ */.exec(line)![0];
  const lines: string[] = [];
  let part = "";
  for (const word of line.trim().split(" ")) {
    const longer = part === "" ? word : `${part} ${word}`;
    const room = width - indent.length - (lines.length === 0 ? 0 : 2);
    if (part !== "" && stripVTControlCharacters(longer).length > room) {
      lines.push(part);
      part = word;
    } else part = longer;
  }
  return [...lines, part]
    .map((text, at) => `${indent}${at === 0 || indent === "" ? "" : "  "}${text}`)
    .join("\n");
}
