import { refuse, TradeError } from "../../errors.js";
import { readCode, type TableColumn } from "./columns.js";

/** No column of a table holds more distinct texts. */
const MOST_CODES = 1_000_000;

/** The texts of a column, each with a number in the order in which they first came; 0 is for nothing said. */
export interface Codes {
  readonly column: TableColumn;
  readonly texts: string[];
  readonly numbers: Map<string, number>;
  /** As they stand in the file. */
  readonly given: Map<string, number>;
}

/** No text has a number yet. */
export function noCodes(column: TableColumn): Codes {
  return { column, texts: [""], numbers: new Map(), given: new Map([["", 0]]) };
}

/** The number of a text of a column; throws where it breaks the rule of the column. */
export function numberOf(codes: Codes, text: string): number {
  const known = codes.given.get(text);
  if (known !== undefined) return known;
  const read = readCode(codes.column, text);
  let number = codes.numbers.get(read);
  if (number === undefined) {
    if (codes.texts.length > MOST_CODES)
      return refuse("TOO_LARGE", codes.column, `of ${MOST_CODES} distinct texts at most`, text);
    number = codes.texts.push(read) - 1;
    codes.numbers.set(read, number);
  }
  codes.given.set(text, number);
  return number;
}

/** What a value must be, as an error has it. */
export function ruleOf(error: unknown): string {
  if (!(error instanceof TradeError)) throw error;
  return error.message.replace(/.*? must be /s, "").replace(/, got .*/s, "");
}
