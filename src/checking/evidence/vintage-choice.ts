import type { CurrencyCode } from "../../currency/currency.js";
import { hullOf } from "../../decimal/interval-sets.js";
import type { Day } from "../../period/day.js";
import type { Month } from "../../period/month.js";
import { comparePeriods, firstMonth, lastMonth, type Period, plusMonths } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import { type KnownFigure, sumOfFigures } from "./answer.js";
import { subjectKey } from "./evidence-index.js";
import { type Knowledge, questionKey } from "./knowledge.js";
import { flowsBehind, type LevelVintage, levelVintages } from "./level-vintages.js";
import { memo } from "./memo.js";

/**
 * Which vintage of a level: the latest known on the day of the claim, the first release, the earliest that is
 * dated after that day, or the latest of all.
 */
export type Vintage = "known" | "first" | "later" | "latest";

/** A level that may serve as the base of a growth, and why. */
export interface Base extends LevelVintage {
  readonly rule: "known-revised" | "later-revised" | "first";
}

const remembered = /* @__PURE__ */ memo<LevelVintage | null>();

/** A level as one vintage has it; of a span that was not published itself the sum of the periods that tile it. */
export function levelAt(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
  vintage: Vintage,
): LevelVintage | null {
  const found = pick(levelVintages(knowledge, about, currency, period), vintage, knowledge.day);
  if (found !== null || !period.includes("/")) return found;
  const key = `${vintage}|${questionKey(knowledge, { about, period, comparison: "other", currency })}`;
  return remembered(knowledge.index, key, () => sumOfTiles(knowledge, about, currency, period, vintage));
}

/**
 * The levels that a growth may have been reckoned over: the latest known on the day of the claim, where it is
 * not the first release; else, where the office prints growth over the revised level, the earliest dated
 * after that day, which stands in for the revision; and the first release.
 */
export function basesOf(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly Base[] {
  const first = knownBy(levelAt(knowledge, about, currency, period, "first"), knowledge.day);
  const known = levelAt(knowledge, about, currency, period, "known");
  const bases: Base[] = [];
  if (known !== null && !isSame(known, first)) bases.push({ ...known, rule: "known-revised" });
  else {
    const byConvention = knowledge.settings.revisedBase.includes(about.reporter);
    const stands =
      byConvention || first === null ? levelAt(knowledge, about, currency, period, "later") : null;
    if (stands !== null && !isSame(stands, first))
      bases.push({ ...stands, levels: stands.levels.map(asLaterBase), rule: "later-revised" });
  }
  if (first !== null) bases.push({ ...first, rule: "first" });
  return bases;
}

/** One of several vintages, which are in order of time. */
export function pick<T extends { readonly day: Day | null; readonly released: boolean }>(
  vintages: readonly T[],
  vintage: Vintage,
  day: Day | null,
): T | null {
  const isKnown = (one: T): boolean => day === null || one.day === null || one.day <= day;
  if (vintage === "first") return vintages.find(({ released }) => released) ?? null;
  if (vintage === "later") return vintages.find((one) => !isKnown(one)) ?? null;
  return (vintage === "known" ? vintages.findLast(isKnown) : vintages.at(-1)) ?? null;
}

/** The sum of the longest periods that follow one another from the first month of a span to its last. */
export function sumOfTiles(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
  vintage: Vintage,
): LevelVintage | null {
  const last = lastMonth(period);
  const deadEnds = new Set<Month>();
  const cover = (from: Month): readonly LevelVintage[] | null => {
    if (from > last) return [];
    if (deadEnds.has(from)) return null;
    for (const tile of periodsFrom(knowledge, about, currency, from)) {
      if (tile === period || lastMonth(tile) > last) continue;
      const level = pick(levelVintages(knowledge, about, currency, tile), vintage, knowledge.day);
      const rest = level === null ? null : cover(plusMonths(lastMonth(tile), 1) as Month);
      if (level !== null && rest !== null) return [level, ...rest];
    }
    deadEnds.add(from);
    return null;
  };
  const tiles = cover(firstMonth(period));
  return tiles === null ? null : total(tiles);
}

/** The periods of a subject's levels that begin in a month, the longest first; those of other flows may give it. */
function periodsFrom(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  from: Month,
): readonly Period[] {
  const found = flowsBehind(about.flow).flatMap((flow) => {
    const key = `${subjectKey({ ...about, flow })}|${currency}`;
    return knowledge.index.periods.get(key)?.get(from) ?? [];
  });
  return [...new Set(found)].sort((a, b) => comparePeriods(b, a));
}

function total(tiles: readonly LevelVintage[]): LevelVintage {
  const days = tiles.map(({ day }) => day);
  const parts = tiles.map(({ levels }) => asOne(levels));
  const figure = sumOfFigures(parts);
  return {
    day: days.includes(null) ? null : (days as Day[]).sort().at(-1)!,
    released: tiles.every(({ released }) => released),
    levels: [{ ...figure, marks: ["sum", ...figure.marks] }],
  };
}

/** Figures that exclude each other, as one that holds them all. */
function asOne(levels: readonly KnownFigure[]): KnownFigure {
  return levels.reduce((one, other) => ({
    value: one.value,
    bounds: hullOf(one.bounds, other.bounds),
    from: [...one.from, ...other.from],
    marks: one.marks,
  }));
}

function asLaterBase(figure: KnownFigure): KnownFigure {
  return { ...figure, marks: [...figure.marks, "later-base"] };
}

/** What came out by a day. */
function knownBy(level: LevelVintage | null, day: Day | null): LevelVintage | null {
  return level === null || day === null || level.day === null || level.day <= day ? level : null;
}

function isSame(one: LevelVintage, other: LevelVintage | null): boolean {
  return (
    other !== null &&
    one.levels.length === other.levels.length &&
    one.levels.every((figure, at) => figure.from.every((record, i) => record === other.levels[at]!.from[i]))
  );
}
