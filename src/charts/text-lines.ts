/** How wide a letter is on the average, as a share of the size of the letters. */
const WIDTH_OF_LETTER = 0.53;

/** About how many pixels a text takes. */
export function widthOf(text: string, fontSize: number): number {
  return text.length * fontSize * WIDTH_OF_LETTER;
}

/** Text in lines that are at most so wide; only blanks break. */
export function linesOf(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(1, Math.floor(width / (fontSize * WIDTH_OF_LETTER)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= most || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
