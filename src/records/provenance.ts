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
  /** The release, table or page, as one would cite it. */
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
  /** The day it came out: its vintage. */
  readonly published?: Day | undefined;
  /** The day a copy was taken, where the day it came out is not known. */
  readonly readOn?: Day | undefined;
  /** The release, table or page, as one would cite it. */
  readonly source?: string | undefined;
  /** A source it was computed or taken from. */
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

/** Puts the provenance of a richer record into a record, as it stands. */
export function keepProvenance(draft: Draft<Provenance>, record: Provenance): void {
  if (record.published !== undefined) draft.published = record.published;
  if (record.readOn !== undefined) draft.readOn = record.readOn;
  if (record.source !== undefined) draft.source = record.source;
  if (record.derivedFrom !== undefined) draft.derivedFrom = record.derivedFrom;
}

/** What a computed figure keeps of the provenance of its parts, as {@link keepSharedProvenance}. */
export function sharedProvenance(parts: readonly Provenance[]): Provenance {
  const draft: Draft<Provenance> = {};
  keepSharedProvenance(draft, parts);
  return draft;
}

/** The period of a richer record, and the days that make its vintage. */
export function datesOf(record: HasVintage): HasVintage {
  return picked<HasVintage>(record, ["period", "published", "readOn"]);
}

/**
 * Puts into a computed record what its parts share of their provenance. A mix of vintages has no vintage; but
 * what one part was taken from, the whole was taken from too.
 */
export function keepSharedProvenance(draft: Draft<Provenance>, parts: readonly Provenance[]): void {
  const [first] = parts;
  if (first?.published !== undefined && parts.every(({ published }) => published === first.published))
    draft.published = first.published;
  if (first?.readOn !== undefined && parts.every(({ readOn }) => readOn === first.readOn))
    draft.readOn = first.readOn;
  if (first?.source !== undefined && parts.every(({ source }) => source === first.source))
    draft.source = first.source;
  if (parts.some(({ derivedFrom }) => derivedFrom !== undefined))
    draft.derivedFrom = [...new Set(parts.flatMap(({ derivedFrom }) => derivedFrom ?? []))].join("; ");
}
