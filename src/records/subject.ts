import { refuseMixed } from "../errors.js";
import { checkFields, checkObject, type Draft, readChoice, readText } from "../fields.js";

/**
 * Which way the goods go, and the two figures made of both ways. Re-exports are part of exports; domestic
 * exports are the rest.
 *
 * @category Records
 */
export type Flow = TradeFlow | "re-exports" | "domestic-exports";

/**
 * The flows that a trade month gives.
 *
 * @category Records
 */
export type TradeFlow = "exports" | "imports" | "balance" | "total";

/**
 * Seasonal or calendar treatment of a figure. The daily average, a figure over its working days, is no calendar
 * adjustment: it takes all working days for alike and goods to follow them one to one.
 *
 * @category Records
 */
export type Adjustment = "none" | "seasonal" | "calendar" | "seasonal-and-calendar" | "daily-average";

/**
 * What is traded, where it is not goods alone: services, or goods and services together.
 *
 * @see BPM6, International Monetary Fund, ch. 10
 * @category Records
 */
export type Coverage = "services" | "goods-and-services";

/**
 * Which goods count: all that enter the territory, those released into free circulation, or those that change their
 * owner between residents and non-residents, as the balance of payments counts.
 *
 * @see IMTS 2010, ch. 2; BPM6, ch. 10
 * @category Records
 */
export type TradeSystem = "general" | "special" | "balance-of-payments";

/**
 * Where the goods are valued: free on board, with cost, insurance and freight, free alongside ship, or as
 * customs value them. A balance of exports FOB and imports CIF is understated by freight and insurance.
 *
 * @category Records
 */
export type Valuation = "FOB" | "CIF" | "FAS" | "customs";

/**
 * What a figure is about, whatever its period: two figures compare only where their subjects are the same.
 *
 * @category Records
 */
export interface Subject {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly reporter: string;
  /** The same, for the other side; absent: the whole world. */
  readonly partner?: string;
  /** Seen from the reporter. */
  readonly flow: Flow;
  /** Absent: goods. */
  readonly coverage?: Coverage;
  /** An HS code; absent: all goods. */
  readonly product?: string;
  /** Absent: not adjusted. */
  readonly adjustment?: Adjustment;
  /** General or special trade, or that of the balance of payments; absent: not said. */
  readonly system?: TradeSystem;
  /** FOB, CIF and the like; absent: not said. */
  readonly valuation?: Valuation;
}

/**
 * What constructors take for a subject.
 *
 * @category Records
 */
export interface SubjectInput {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly reporter: string;
  /** The other side; absent: the whole world. */
  readonly partner?: string | undefined;
  /** Seen from the reporter. */
  readonly flow: Flow;
  /** Absent: goods. */
  readonly coverage?: Coverage | undefined;
  /** An HS code; absent: all goods. */
  readonly product?: string | undefined;
  /** Absent: not adjusted. */
  readonly adjustment?: Adjustment | undefined;
  /** General or special trade, or that of the balance of payments. */
  readonly system?: TradeSystem | undefined;
  /** FOB, CIF and the like. */
  readonly valuation?: Valuation | undefined;
}

/** The fields of a subject. */
export const SUBJECT_FIELDS = [
  "reporter",
  "partner",
  "flow",
  "coverage",
  "product",
  "adjustment",
  "system",
  "valuation",
] as const;

const TRADE_FLOWS = ["exports", "imports", "balance", "total"] as const;
export const FLOWS = ["exports", "imports", "balance", "total", "re-exports", "domestic-exports"] as const;
export const ADJUSTMENTS = [
  "none",
  "seasonal",
  "calendar",
  "seasonal-and-calendar",
  "daily-average",
] as const;
export const COVERAGES = ["services", "goods-and-services"] as const;
export const SYSTEMS = ["general", "special", "balance-of-payments"] as const;
export const VALUATIONS = ["FOB", "CIF", "FAS", "customs"] as const;

/** What the records that are about a subject have beside it: each may be read as one. */
const FIELDS_OF_RICHER_RECORDS = [
  "period",
  "published",
  "readOn",
  "source",
  "derivedFrom",
  "currency",
  "value",
  "roundedTo",
  "bounds",
  "convertedAt",
  "quantity",
  "comparison",
  "rate",
  "absent",
  "basePeriod",
  "base",
  "change",
  "of",
  "low",
  "high",
  "deviation",
  "sources",
  "statistic",
  "forecasters",
] as const;

/**
 * Makes a subject, to be spread into headings, expectations and claims. Any record about a subject gives
 * its own.
 *
 * @param input  reporter and flow; partner, coverage, product, adjustment, system and valuation where they apply
 * @returns      the subject, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for an empty reporter or a word that is none of the choices,
 *               `UNKNOWN_FIELD`
 * @see          IMTS 2010, United Nations, for flows, systems and valuations
 * @example
 * subject({ reporter: "CN", flow: "balance" }) // => { reporter: "CN", flow: "balance" }
 * subject({ reporter: "", flow: "balance" }) // => throws INVALID_FIELD
 * @category Records
 */
export function subject(input: SubjectInput): Subject {
  checkFields(input, "a subject", SUBJECT_FIELDS, FIELDS_OF_RICHER_RECORDS);
  const draft = {} as Draft<Subject>;
  fillSubject(draft, input);
  return Object.freeze(draft);
}

/** Reads a subject into a record. */
export function fillSubject(draft: Draft<Subject>, input: SubjectInput): void {
  draft.reporter = readText(input.reporter, "reporter");
  if (input.partner !== undefined) draft.partner = readText(input.partner, "partner");
  draft.flow = readChoice(input.flow, "flow", FLOWS);
  if (input.product !== undefined) draft.product = readText(input.product, "product");
  fillTreatment(draft, input);
  if (input.valuation !== undefined) draft.valuation = readChoice(input.valuation, "valuation", VALUATIONS);
}

/** What a trade month has of a subject beside its reporter. */
export interface Treatment {
  readonly coverage?: Coverage;
  readonly adjustment?: Adjustment;
  readonly system?: TradeSystem;
}

/** Reads coverage, adjustment and system into a record. */
export function fillTreatment(
  draft: Draft<Treatment>,
  input: { readonly [K in keyof Treatment]?: Treatment[K] | undefined },
): void {
  if (input.coverage !== undefined) draft.coverage = readChoice(input.coverage, "coverage", COVERAGES);
  if (input.adjustment !== undefined)
    draft.adjustment = readChoice(input.adjustment, "adjustment", ADJUSTMENTS);
  if (input.system !== undefined) draft.system = readChoice(input.system, "system", SYSTEMS);
}

/** Reads the flow that a function is asked for. */
export function readFlow(flow: unknown): TradeFlow {
  return readChoice(flow, "flow", TRADE_FLOWS);
}

/** The subject of a richer record, as it stands. */
export function subjectOf(record: Subject): Subject {
  const draft = {} as Draft<Subject>;
  keepSubject(draft, record);
  return draft;
}

/** Puts the subject of a richer record into a record, as it stands. */
export function keepSubject(draft: Draft<Subject>, record: Subject): void {
  draft.reporter = record.reporter;
  if (record.partner !== undefined) draft.partner = record.partner;
  draft.flow = record.flow;
  if (record.coverage !== undefined) draft.coverage = record.coverage;
  if (record.product !== undefined) draft.product = record.product;
  if (record.adjustment !== undefined) draft.adjustment = record.adjustment;
  if (record.system !== undefined) draft.system = record.system;
  if (record.valuation !== undefined) draft.valuation = record.valuation;
}

/** Throws where two records are not about the same thing; the message names what differs. */
export function checkSameSubject(first: Partial<Subject>, second: Partial<Subject>): void {
  checkObject(first, "a record");
  checkObject(second, "a record");
  if (isSameSubject(first, second)) return;
  for (const field of SUBJECT_FIELDS) {
    const values = [said(first, field), said(second, field)] as const;
    if (values[0] !== values[1]) refuseMixed("MIXED_SUBJECTS", "records", field, values);
  }
}

/** Whether two records are about the same thing. */
export function isSameSubject(first: Partial<Subject>, second: Partial<Subject>): boolean {
  return (
    first.reporter === second.reporter &&
    first.partner === second.partner &&
    first.flow === second.flow &&
    first.coverage === second.coverage &&
    first.product === second.product &&
    said(first, "adjustment") === said(second, "adjustment") &&
    first.system === second.system &&
    first.valuation === second.valuation
  );
}

/** What a subject says of a field: not adjusted is the same as nothing said. */
function said(record: Partial<Subject>, field: (typeof SUBJECT_FIELDS)[number]): string | undefined {
  const value = record[field];
  return value === "none" && field === "adjustment" ? undefined : value;
}
