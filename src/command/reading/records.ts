import { TradeError } from "tradefigures";
import { type Evidence, evidence } from "tradefigures/checking";
import { jsonIn } from "./json.js";

/** Reads records of the library from JSON, an object with lists of evidence or one list; or says what is wrong with it. */
export function recordsIn(
  text: string,
  name: string,
  listOf: (list: readonly unknown[]) => keyof Evidence = monthsOrFigures,
): Evidence | string {
  const read = jsonIn(text, name);
  if (typeof read === "string") return read;
  const { value } = read;
  try {
    return evidence(Array.isArray(value) ? { [listOf(value)]: value } : value);
  } catch (error) {
    if (error instanceof TradeError) return `${name}: ${error.message}`;
    throw error;
  }
}

/** A list alone is one of months, or of single figures, which say their flow. */
function monthsOrFigures([first]: readonly unknown[]): keyof Evidence {
  const isFigure = typeof first === "object" && first !== null && "flow" in first;
  return isFigure ? "observations" : "months";
}
