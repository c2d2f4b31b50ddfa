import type { CurrencyCode } from "../../currency/currency.js";
import type { ExchangeRate } from "../../currency/exchange-rate.js";
import { checkObject } from "../../fields.js";
import type { Expectation } from "../../history/expectation.js";
import type { Comparison, GrowthRate } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Month } from "../../period/month.js";
import { firstMonth, type Period } from "../../period/period.js";
import type { Observation } from "../../records/observation.js";
import { seriesOf } from "../../records/series-of.js";
import type { Subject, TradeFlow } from "../../records/subject.js";
import { EVIDENCE_FIELDS, type Evidence, type EvidenceRecord } from "./evidence.js";
import { recordsOf } from "./read-evidence.js";

/** One level of the evidence and the record it stands in. */
export interface Entry {
  readonly row: Observation;
  readonly record: EvidenceRecord;
}

/** The evidence, sorted so that what a claim is about is found without a search. */
export interface EvidenceIndex {
  /** All records, each made by its constructor. */
  readonly records: Evidence;
  /** Levels of a subject, currency and period, of all vintages. */
  readonly levels: ReadonlyMap<string, readonly Entry[]>;
  /** The periods of the levels of a subject and currency by their first month. */
  readonly periods: ReadonlyMap<string, ReadonlyMap<Month, ReadonlySet<Period>>>;
  /** Growth rates of a subject, comparison and period. */
  readonly rates: ReadonlyMap<string, readonly GrowthRate[]>;
  /** The currencies of the levels of a subject. */
  readonly currencies: ReadonlyMap<string, ReadonlySet<CurrencyCode>>;
  /** All subjects of which something is known, by reporter. */
  readonly subjects: ReadonlyMap<string, readonly Subject[]>;
  readonly expectations: ReadonlyMap<string, readonly Expectation[]>;
  /** Exchange rates by their day or period. */
  readonly exchangeRates: ReadonlyMap<Day | Period, readonly ExchangeRate[]>;
  /** The first month of which anything is known, by subject. */
  readonly since: ReadonlyMap<string, Month>;
  /** What any record names as its source, or was taken from. */
  readonly sources: ReadonlySet<string>;
}

/** An index, and the lists of which it was made, as they were. */
interface Indexed {
  readonly index: EvidenceIndex;
  readonly lists: readonly ListBefore[];
}

/** A list of the evidence, and what was in it. */
interface ListBefore {
  readonly list: readonly unknown[];
  readonly records: readonly unknown[];
}

const indices = /* @__PURE__ */ new WeakMap<Evidence, Indexed>();

/** The index of the evidence: made once for each evidence object, and anew where one of its lists has changed. */
export function indexOf(evidence: Evidence): EvidenceIndex {
  checkObject(evidence, "evidence");
  const known = indices.get(evidence);
  if (known?.lists.every((before, at) => isAsBefore(listOf(evidence, EVIDENCE_FIELDS[at]!), before)))
    return known.index;
  const index = makeIndex(recordsOf(evidence));
  const lists = EVIDENCE_FIELDS.map((field) => {
    const list = listOf(evidence, field);
    return { list, records: Object.isFrozen(list) ? list : [...list] };
  });
  indices.set(evidence, { index, lists });
  return index;
}

const NO_RECORDS: readonly unknown[] = /* @__PURE__ */ Object.freeze([]);

function listOf(evidence: Evidence, field: keyof Evidence): readonly unknown[] {
  return evidence[field] ?? NO_RECORDS;
}

/** A frozen list, as `evidence` makes them, is its own records and needs no look inside. */
function isAsBefore(now: readonly unknown[], { list, records }: ListBefore): boolean {
  if (now === list && records === list) return true;
  return now.length === records.length && now.every((record, at) => record === records[at]);
}

/** What a figure is about, as a key; system and valuation are looked at one by one. */
export function subjectKey(about: Subject): string {
  const { reporter, partner = "", flow, coverage = "", product = "", adjustment = "none" } = about;
  return `${reporter}|${partner}|${flow}|${coverage}|${product}|${adjustment}`;
}

/** The same, with system and valuation. */
export function basisKey(about: Subject): string {
  return `${subjectKey(about)}|${about.system ?? ""}|${about.valuation ?? ""}`;
}

/** The key of a level. */
export function levelKey(about: Subject, currency: CurrencyCode, period: Period): string {
  return `${subjectKey(about)}|${currency}|${period}`;
}

/** The key of a growth rate, or of an expectation. */
export function rateKey(about: Subject, of: Comparison | "level", period: Period): string {
  return `${subjectKey(about)}|${of}|${period}`;
}

/** Whether a record fits where a claim names a system or a valuation. */
export function fitsSubject(record: Subject, about: Subject): boolean {
  return (
    (about.system === undefined || record.system === undefined || record.system === about.system) &&
    (about.valuation === undefined || record.valuation === undefined || record.valuation === about.valuation)
  );
}

/** The parts of what a record names: "a; b" are two sources. */
export function namesIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text, ...(text.includes(";") ? text.split(/\s*;\s*/) : [])];
}

/** What a record names as its sources, or was taken from. */
export function sourcesOf(record: EvidenceRecord): readonly string[] {
  return [
    ...namesIn("source" in record ? record.source : undefined),
    ...namesIn("derivedFrom" in record ? record.derivedFrom : undefined),
    ...("sources" in record ? record.sources : []),
  ];
}

/** Sorts evidence whose records are made. */
export function makeIndex(evidence: Evidence): EvidenceIndex {
  const entries = [...rowsOfMonths(evidence), ...(evidence.observations ?? []).map(entryOf)];
  const levels = new Map<string, Entry[]>();
  const periods = new Map<string, Map<Month, Set<Period>>>();
  const currencies = new Map<string, Set<CurrencyCode>>();
  const subjects = new Map<string, Map<string, Subject>>();
  const since = new Map<string, Month>();
  for (const entry of entries) {
    const { row } = entry;
    const key = subjectKey(row);
    push(levels, levelKey(row, row.currency, row.period), entry);
    addTo(currencies, key, row.currency);
    addPeriod(periods, `${key}|${row.currency}`, row.period);
    addFirst(since, key, row.period);
    addSubject(subjects, row);
  }
  const rates = new Map<string, GrowthRate[]>();
  for (const rate of evidence.growthRates ?? []) {
    push(rates, rateKey(rate, rate.comparison, rate.period), rate);
    addFirst(since, subjectKey(rate), rate.period);
    addSubject(subjects, rate);
  }
  const expectations = new Map<string, Expectation[]>();
  for (const expected of evidence.expectations ?? [])
    push(expectations, rateKey(expected, expected.of, expected.period), expected);
  const exchangeRates = new Map<Day | Period, ExchangeRate[]>();
  for (const rate of evidence.exchangeRates ?? []) push(exchangeRates, rate.date, rate);
  const records = EVIDENCE_FIELDS.flatMap((field): readonly EvidenceRecord[] => evidence[field] ?? []);
  return {
    records: evidence,
    levels,
    periods,
    rates,
    currencies,
    subjects: new Map([...subjects].map(([reporter, of]) => [reporter, [...of.values()]])),
    expectations,
    exchangeRates,
    since,
    sources: new Set(records.flatMap(sourcesOf)),
  };
}

const BALANCE = ["balance"] as const;

/** Exports, imports and the balance where it was printed apart: what follows from them is worked out when it is asked for. */
function rowsOfMonths(evidence: Evidence): readonly Entry[] {
  return (evidence.months ?? []).flatMap((month) => {
    const flows: readonly TradeFlow[] = [
      "exports",
      "imports",
      ...(month.balance === undefined ? [] : BALANCE),
    ];
    return flows.map((flow) => ({ row: seriesOf([month], flow)[0]!, record: month }));
  });
}

function entryOf(row: Observation): Entry {
  return { row, record: row };
}

function addSubject(subjects: Map<string, Map<string, Subject>>, about: Subject): void {
  const known = subjects.get(about.reporter) ?? new Map<string, Subject>();
  const { reporter, partner, flow, coverage, product, adjustment } = about;
  known.set(subjectKey(about), {
    reporter,
    ...(partner !== undefined && { partner }),
    flow,
    ...(coverage !== undefined && { coverage }),
    ...(product !== undefined && { product }),
    ...(adjustment !== undefined && { adjustment }),
  });
  subjects.set(about.reporter, known);
}

function addPeriod(periods: Map<string, Map<Month, Set<Period>>>, key: string, period: Period): void {
  const known = periods.get(key) ?? new Map<Month, Set<Period>>();
  addTo(known, firstMonth(period), period);
  periods.set(key, known);
}

function addFirst(since: Map<string, Month>, key: string, period: Period): void {
  const [known, first] = [since.get(key), firstMonth(period)];
  if (known === undefined || first < known) since.set(key, first);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
