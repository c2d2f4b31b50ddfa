import type { CurrencyCode } from "../../currency/currency.js";
import { type Decimal, difference, plus } from "../../decimal/decimal.js";
import { type Interval, intersection } from "../../decimal/interval.js";
import { intervalDifference, intervalSum } from "../../decimal/interval-arithmetic.js";
import { lengthOf, liesWithin } from "../../decimal/interval-sets.js";
import type { Period } from "../../period/period.js";
import { boundsOf } from "../../records/observation.js";
import { datesOf, type HasVintage } from "../../records/provenance.js";
import type { Flow, Subject } from "../../records/subject.js";
import { later } from "../../records/vintage.js";
import type { KnownFigure } from "./answer.js";
import {
  basisKey,
  type Entry,
  type EvidenceIndex,
  fitsSubject,
  levelKey,
  subjectKey,
} from "./evidence-index.js";
import type { Knowledge } from "./knowledge.js";
import { memo } from "./memo.js";

/** The levels of one vintage: one, or several that exclude each other. */
export interface LevelVintage extends HasVintage {
  readonly levels: readonly KnownFigure[];
}

/** One release: what it says of each flow. */
interface Release extends HasVintage {
  readonly byFlow: Map<Flow, KnownFigure[]>;
}

type OfBounds = (one: Interval, other: Interval) => Interval;
type OfValues = (one: Decimal, other: Decimal) => Decimal;

/** How each figure follows from the other two. */
const FROM_OTHERS: { readonly [flow in Flow]?: readonly [Flow, Flow, OfBounds, OfValues] } = {
  exports: ["imports", "balance", intervalSum, plus],
  imports: ["exports", "balance", intervalDifference, difference],
  balance: ["exports", "imports", intervalDifference, difference],
  total: ["exports", "imports", intervalSum, plus],
};
const FLOWS = ["exports", "imports", "balance", "total"] as const;

const remembered = /* @__PURE__ */ memo<readonly LevelVintage[]>();

/**
 * Every vintage of a level, oldest first, those without a day before all others. Exports, imports and balance
 * of one release narrow each other, and two of them give a third that is not there.
 */
export function levelVintages(
  index: EvidenceIndex,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly LevelVintage[] {
  const key = `${basisKey(about)}|${currency}|${period}`;
  return remembered(index, key, () => findVintages(index, about, currency, period));
}

function findVintages(
  index: EvidenceIndex,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly LevelVintage[] {
  const vintages: LevelVintage[] = [];
  for (const { byFlow, ...release } of releasesOf(index, about, currency, period)) {
    const levels = levelsOf(byFlow, about.flow);
    if (levels.length === 0) continue;
    const last = vintages.at(-1);
    if (last !== undefined && later(last, release) === 0)
      vintages[vintages.length - 1] = { ...last, levels: merged([...last.levels, ...levels]) };
    else vintages.push({ ...release, levels });
  }
  return vintages;
}

/** Reads what was said of all flows of a period into releases, oldest first. */
function releasesOf(
  index: EvidenceIndex,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly Release[] {
  const releases = new Map<string, Release>();
  for (const flow of flowsBehind(about.flow))
    for (const entry of index.levels.get(levelKey({ ...about, flow }, currency, period)) ?? []) {
      if (!fitsSubject(entry.row, about)) continue;
      const key = releaseKey(entry);
      const release = releases.get(key) ?? releaseOf(entry);
      release.byFlow.set(flow, [...(release.byFlow.get(flow) ?? []), figureOf(entry)]);
      releases.set(key, release);
    }
  return [...releases.values()].sort(later);
}

function releaseOf({ row }: Entry): Release {
  return { ...datesOf(row), byFlow: new Map() };
}

/** A release is known by its day; a copy, or what has no day, by its source too. */
function releaseKey({ row }: Entry): string {
  if (row.published !== undefined) return `released ${row.published}`;
  return `${row.readOn ?? ""} ${row.source ?? ""}`;
}

function figureOf({ row, record }: Entry): KnownFigure {
  return {
    value: row.value,
    bounds: boundsOf(row),
    from: [record],
    marks: row.published === undefined ? [row.readOn === undefined ? "undated" : "read-on"] : [],
  };
}

/** The level of a flow in one release, narrowed by the two others or made of them. */
function levelsOf(byFlow: Release["byFlow"], flow: Flow): readonly KnownFigure[] {
  const own = merged(byFlow.get(flow) ?? []);
  const rule = FROM_OTHERS[flow];
  if (rule === undefined) return own;
  const [first, second, ofBounds, ofValues] = rule;
  const firsts = merged(byFlow.get(first) ?? []);
  const seconds = merged(byFlow.get(second) ?? []);
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
    marks: distinct([...one.marks, ...other.marks]),
  };
}

function narrowed(own: KnownFigure, made: KnownFigure): KnownFigure {
  const bounds = intersection([own.bounds, made.bounds]);
  if (bounds === null) return { ...own, marks: [...own.marks, "identity-broken"] };
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
  return left.map((figure) => ({ ...figure, marks: distinct([...figure.marks, "conflicting-evidence"]) }));
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
export function currenciesOf({ index }: Knowledge, about: Subject): readonly CurrencyCode[] {
  return [
    ...new Set(
      flowsBehind(about.flow).flatMap((flow) => [
        ...(index.currencies.get(subjectKey({ ...about, flow })) ?? []),
      ]),
    ),
  ];
}

/** The flows that say something of a flow: itself, and those it follows from. */
export function flowsBehind(flow: Flow): readonly Flow[] {
  return FROM_OTHERS[flow] === undefined ? [flow] : FLOWS;
}
