import { readdirSync, readFileSync } from "node:fs";
import type { Decimal } from "tradefigures";

const folder = new URL("./cases/", import.meta.url);

/** A figure as it was printed, where it was printed, and what it is computed from. */
export interface GoldenCase<Inputs, Expected> {
  readonly figure: string;
  readonly source: string;
  readonly inputs: Inputs;
  /** By hand or by which other program the expected values were found. */
  readonly by: string;
  readonly expected: Expected;
}

/** Reads a case; a file without one of the fields is no case. */
export function goldenCase<Inputs, Expected>(name: string): GoldenCase<Inputs, Expected> {
  const found = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  for (const field of ["figure", "source", "inputs", "by", "expected"])
    if (!found[field]) throw new Error(`${name}.json has no ${field}`);
  return found;
}

/** The names of all cases. */
export function caseNames(): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
}

/** A number to as many decimals as the expected text has. */
export function toPlacesOf(expected: string, value: Decimal | null): string {
  return value === null ? "none" : value.toFixed(expected.split(".")[1]?.length ?? 0);
}
