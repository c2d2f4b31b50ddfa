import type { CurrencyCode } from "../../currency/currency.js";
import { type Decimal, difference, plus } from "../../decimal/decimal.js";
import { type Interval, intersection } from "../../decimal/interval.js";
import { intervalDifference, intervalSum } from "../../decimal/interval-arithmetic.js";
import { lengthOf, liesWithin } from "../../decimal/interval-sets.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import { boundsOf } from "../../records/observation.js";
import type { Flow, Subject } from "../../records/subject.js";
import { later, vintageDay } from "../../records/vintage.js";
import type { KnownFigure } from "./answer.js";
import type { EvidenceRecord } from "./evidence.js";
import { type Entry, fitsSubject, levelKey, subjectKey } from "./evidence-index.js";
import { isIndependent, type Knowledge } from "./knowledge.js";

/** The levels of one vintage: one, or several that exclude each other. */
export interface LevelVintage {
  /** The day by which they were known. */
  readonly day: Day | null;
  /** Whether that is the day they came out. */
  readonly released: boolean;
  readonly levels: readonly KnownFigure[];
}

/** One release: what it says of each flow. */
interface Release {
  readonly day: Day | undefined;
  readonly released: boolean;
  readonly byFlow: Map<Flow, KnownFigure[]>;
}

/** How each figure follows from the other two. */
const FROM_OTHERS = {
  exports: ["imports", "balance", intervalSum, plus],
  imports: ["exports", "balance", intervalDifference, difference],
  balance: ["exports", "imports", intervalDifference, difference],
  total: ["exports", "imports", intervalSum, plus],
} as const;
const FLOWS = ["exports", "imports", "balance", "total"] as const;

/**
 * Every vintage of a level, oldest first, those without a day before all others. Exports, imports and balance
 * of one release narrow each other, and two of them give a third that is not there.
 */
export function levelVintages(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly LevelVintage[] {
  const of = `${about.system ?? ""}|${about.valuation ?? ""}|${knowledge.source ?? ""}`;
  const key = `${levelKey(about, currency, period)}|${of}`;
  const known = knowledge.index.remembered.get(key) as Found | undefined;
  const found = known ?? find(knowledge, about, currency, period);
  if (known === undefined) knowledge.index.remembered.set(key, found);
  for (const record of found.circular) knowledge.circular.add(record);
  return found.vintages;
}

interface Found {
  readonly vintages: readonly LevelVintage[];
  readonly circular: readonly EvidenceRecord[];
}

function find(knowledge: Knowledge, about: Subject, currency: CurrencyCode, period: Period): Found {
  const seen: Knowledge = { ...knowledge, circular: new Set() };
  const releases = releasesOf(seen, about, currency, period);
  const vintages: { -readonly [K in keyof LevelVintage]: LevelVintage[K] }[] = [];
  for (const release of releases) {
    const levels = levelsOf(release, about.flow);
    if (levels.length === 0) continue;
    const last = vintages.at(-1);
    if (last !== undefined && last.day === (release.day ?? null) && last.released === release.released)
      last.levels = merged([...last.levels, ...levels]);
    else vintages.push({ day: release.day ?? null, released: release.released, levels });
  }
  return { vintages, circular: [...seen.circular] };
}

/** Reads what was said of all flows of a period into releases, oldest first. */
function releasesOf(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly Release[] {
  const releases = new Map<string, Release>();
  const entries = flowsBehind(about.flow).flatMap((flow) => {
    const known = knowledge.index.levels.get(levelKey({ ...about, flow }, currency, period)) ?? [];
    return known.filter(({ row }) => fitsSubject(row, about)).map((entry) => ({ flow, entry }));
  });
  for (const { flow, entry } of entries) {
    if (!isIndependent(knowledge, entry.record, entry.row as EvidenceRecord)) continue;
    const key = releaseKey(entry);
    const release = releases.get(key) ?? {
      day: vintageDay(entry.row),
      released: entry.row.published !== undefined,
      byFlow: new Map<Flow, KnownFigure[]>(),
    };
    release.byFlow.set(flow, [...(release.byFlow.get(flow) ?? []), figureOf(entry)]);
    releases.set(key, release);
  }
  return [...releases.values()].sort((a, b) => later(asVintage(a), asVintage(b)));
}

/** A release is known by its day; a copy, or what has no day, by its source too. */
function releaseKey({ row }: Entry): string {
  if (row.published !== undefined) return `released ${row.published}`;
  return `${row.readOn ?? ""} ${row.source ?? ""}`;
}

function asVintage({ day, released }: Release) {
  return {
    period: "0000-01",
    ...(day !== undefined && { [released ? "published" : "readOn"]: day }),
  } as const;
}

function figureOf({ row, record }: Entry): KnownFigure {
  return {
    value: row.value,
    bounds: boundsOf(row),
    from: [record],
    notes: row.published === undefined ? [row.readOn === undefined ? "undated" : "readOn"] : [],
  };
}

/** The level of a flow in one release, narrowed by the two others or made of them. */
function levelsOf(release: Release, flow: Flow): readonly KnownFigure[] {
  const own = merged(release.byFlow.get(flow) ?? []);
  const rule = FROM_OTHERS[flow as "total"];
  if (rule === undefined) return own;
  const [first, second, ofBounds, ofValues] = rule;
  const firsts = merged(release.byFlow.get(first) ?? []);
  const seconds = merged(release.byFlow.get(second) ?? []);
  const made = firsts.flatMap((one) =>
    seconds.map((other) =>
      combined(one, other, ofBounds(one.bounds, other.bounds), ofValues(one.value, other.value)),
    ),
  );
  if (own.length === 0) return made;
  return own.length === 1 && made.length === 1 ? [narrowed(own[0]!, made[0]!)] : own;
}

function combined(one: KnownFigure, other: KnownFigure, bounds: Interval, value: Decimal): KnownFigure {
  return {
    value,
    bounds,
    from: distinct([...one.from, ...other.from]),
    notes: distinct([...one.notes, ...other.notes]),
  };
}

function narrowed(own: KnownFigure, made: KnownFigure): KnownFigure {
  const bounds = intersection([own.bounds, made.bounds]);
  if (bounds === null) return { ...own, notes: [...own.notes, "identity-broken"] };
  return liesWithin(own.bounds, bounds)
    ? own
    : { ...own, bounds, from: distinct([...own.from, ...made.from]) };
}

/** Figures for one thing and vintage: those that can all be true are one, the others stay side by side. */
export function merged(figures: readonly KnownFigure[]): readonly KnownFigure[] {
  if (figures.length < 2) return figures;
  const left: KnownFigure[] = [];
  for (const figure of figures) {
    const at = left.findIndex((other) => intersection([other.bounds, figure.bounds]) !== null);
    if (at < 0) left.push(figure);
    else left[at] = mergedTwo(left[at]!, figure);
  }
  if (left.length === 1) return left;
  return left.map((figure) => ({ ...figure, notes: distinct([...figure.notes, "conflicting-evidence"]) }));
}

function mergedTwo(one: KnownFigure, other: KnownFigure): KnownFigure {
  const bounds = intersection([one.bounds, other.bounds])!;
  const finer = isFiner(other, one) ? other : one;
  return combined(one, other, bounds, finer.value);
}

function isFiner(one: KnownFigure, other: KnownFigure): boolean {
  const [length, than] = [lengthOf(one.bounds), lengthOf(other.bounds)];
  return length !== null && (than === null || length.lt(than));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** The currencies in which levels of a subject, or of the two it follows from, are known. */
export function currenciesOf(knowledge: Knowledge, about: Subject): readonly CurrencyCode[] {
  return [
    ...new Set(
      flowsBehind(about.flow).flatMap((flow) => [
        ...(knowledge.index.currencies.get(subjectKey({ ...about, flow })) ?? []),
      ]),
    ),
  ];
}

/** The flows that say something of a flow: itself, and those it follows from. */
export function flowsBehind(flow: Flow): readonly Flow[] {
  return FROM_OTHERS[flow as "total"] === undefined ? [flow] : FLOWS;
}
