import { type Draft, picked, readText } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import type { HasPeriod } from "../period/period.js";

/**
 * Where a figure comes from.
 *
 * @category Records
 */
export interface Provenance {
  /** The day it came out: its vintage. */
  readonly published?: Day;
  /** The day a copy was taken, where the day it came out is not known: "known by that day". */
  readonly readOn?: Day;
  readonly source?: string;
  /** A source it was computed or taken from: no figure proves the text that it was taken from. */
  readonly derivedFrom?: string;
}

/**
 * The same, before it is read.
 *
 * @category Records
 */
export interface ProvenanceInput {
  readonly published?: Day | undefined;
  readonly readOn?: Day | undefined;
  readonly source?: string | undefined;
  readonly derivedFrom?: string | undefined;
}

/**
 * Anything with a period and perhaps a vintage.
 *
 * @category Records
 */
export interface HasVintage extends HasPeriod, Provenance {}

/** The fields of a provenance. */
export const PROVENANCE_FIELDS = ["published", "readOn", "source", "derivedFrom"] as const;

/** Reads a provenance into a record. */
export function fillProvenance(draft: Draft<Provenance>, input: ProvenanceInput): void {
  for (const field of ["published", "readOn"] as const)
    if (input[field] !== undefined) draft[field] = readDay(input[field], field);
  for (const field of ["source", "derivedFrom"] as const)
    if (input[field] !== undefined) draft[field] = readText(input[field], field);
}

/** The provenance of a richer record, as it stands. */
export function provenanceOf(record: Provenance): Provenance {
  return picked<Provenance>(record, PROVENANCE_FIELDS);
}

/** The period of a richer record, and the days that make its vintage. */
export function datesOf(record: HasVintage): HasVintage {
  return picked<HasVintage>(record, ["period", "published", "readOn"]);
}

/**
 * What a computed figure keeps of the provenance of its parts: what they all share. A mix of vintages has no
 * vintage; but what one part was taken from, the whole was taken from too.
 */
export function sharedProvenance(parts: readonly Provenance[]): Provenance {
  const shared: Draft<{ [K in keyof Provenance]: string }> = {};
  for (const field of ["published", "readOn", "source"] as const) {
    const values = new Set(parts.map((part) => part[field]));
    const [value] = values;
    if (values.size === 1 && value !== undefined) shared[field] = value;
  }
  const origins = new Set(parts.flatMap((part) => part.derivedFrom ?? []));
  if (origins.size > 0) shared.derivedFrom = [...origins].join("; ");
  return shared as Provenance;
}
