/** How a terminal is told to change its colour, and to change back (ECMA-48, SGR). */
const CODES = {
  green: [32, 39],
  cyan: [36, 39],
  red: [31, 39],
  yellow: [33, 39],
  grey: [90, 39],
  magenta: [35, 39],
  bold: [1, 22],
} as const;

export type Colour = Exclude<keyof typeof CODES, "bold">;

/** Text in a colour, where the terminal has colours and NO_COLOR is not set. */
export function coloured(colour: Colour, text: string): string {
  return painted(colour, text);
}

/** Text in bold letters, under the same conditions. */
export function bold(text: string): string {
  return painted("bold", text);
}

function painted(how: keyof typeof CODES, text: string): string {
  const [begin, end] = CODES[how];
  // Node asks NO_COLOR, FORCE_COLOR and TERM.
  if (text === "" || !process.stdout.isTTY || !process.stdout.hasColors()) return text;
  return `\u001B[${begin}m${text}\u001B[${end}m`;
}
