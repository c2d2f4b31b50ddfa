/** A table of words: a line for each, "KR:korea|republic of korea". */
export const tableOf = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.split("\n").map((line) => line.split(":")));
