import type { CurrencyCode } from "../../currency/currency.js";
import { hullOf } from "../../decimal/interval-sets.js";
import type { Day } from "../../period/day.js";
import { comparePeriods, type Period } from "../../period/period.js";
import { type BaseVintage, basesOf } from "../../records/base-rule.js";
import {
  firstBy,
  knownBy,
  type LevelsInTime,
  levelBy,
  tilesBy,
  undatedOf,
} from "../../records/levels-in-time.js";
import type { HasVintage } from "../../records/provenance.js";
import type { Subject } from "../../records/subject.js";
import { vintageDay } from "../../records/vintage.js";
import { type KnownFigure, sumOfFigures } from "./answer.js";
import { type EvidenceIndex, subjectKey } from "./evidence-index.js";
import { type Knowledge, questionKey } from "./knowledge.js";
import { flowsBehind, type LevelVintage, levelVintages } from "./level-vintages.js";
import { memo } from "./memo.js";

/** Which vintage of a level: the latest known on the day of the claim, the first release, or the latest of all. */
export type Vintage = "known" | "first" | "latest";

/** A level that may have served as the base of a growth, and as what. */
export interface BaseLevel extends LevelVintage {
  readonly vintage: BaseVintage;
}

const levels = /* @__PURE__ */ memo<LevelVintage | null>();
const bases = /* @__PURE__ */ memo<readonly BaseLevel[]>();

/** A level as one vintage has it; of a span that was not published itself the sum of the periods that tile it. */
export function levelAt(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
  vintage: Vintage,
): LevelVintage | null {
  const key = `${vintage}|${questionKey(knowledge, { about, period, comparison: "other", currency })}`;
  return levels(knowledge.index, key, () => {
    const all = levelsInEvidence(knowledge.index, about, currency);
    return oneLevel(
      period,
      levelBy(all, period, (vintages) => pick(vintages, vintage, knowledge.day)),
    );
  });
}

/** The sum of the periods that tile a span, each of one vintage. */
export function sumOfTiles(
  { index, day }: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
  vintage: Vintage,
): LevelVintage | null {
  const all = levelsInEvidence(index, about, currency);
  const tiles = tilesBy(all, period, (vintages) => pick(vintages, vintage, day));
  return oneLevel(period, tiles);
}

/** The levels that a growth may have been reckoned over. */
export function baseLevels(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly BaseLevel[] {
  const { index, day, settings } = knowledge;
  const key = questionKey(knowledge, { about, period, comparison: "other", currency });
  return bases(index, key, () => {
    const rule = { day, revisedBase: settings.revisedBase.includes(about.reporter) };
    return basesOf(levelsInEvidence(index, about, currency), period, rule).map(({ vintage, parts }) => {
      const level = sumOf(period, parts);
      return {
        ...level,
        levels: vintage === "later" ? level.levels.map(asLaterBase) : level.levels,
        vintage,
      };
    });
  });
}

/** One of several vintages, which are in order of time; one without a day where none with a day was known. */
export function pick<T extends HasVintage>(
  vintages: readonly T[],
  vintage: Vintage,
  day: Day | null,
): T | null {
  switch (vintage) {
    case "known":
      return knownBy(vintages, day) ?? undatedOf(vintages);
    case "first":
      return firstBy(vintages, null);
    case "latest":
      return vintages.at(-1) ?? null;
  }
}

/** The levels of a subject; those of other flows may give them. */
function levelsInEvidence(
  index: EvidenceIndex,
  about: Subject,
  currency: CurrencyCode,
): LevelsInTime<LevelVintage> {
  return {
    of: (period) => levelVintages(index, about, currency, period),
    beginning(month) {
      const periods = flowsBehind(about.flow).flatMap((flow) => [
        ...(index.periods.get(`${subjectKey({ ...about, flow })}|${currency}`)?.get(month) ?? []),
      ]);
      return [...new Set(periods)].sort((a, b) => comparePeriods(b, a));
    },
  };
}

function oneLevel(period: Period, parts: readonly LevelVintage[] | null): LevelVintage | null {
  return parts === null ? null : sumOf(period, parts);
}

/** The level itself, or the sum of its parts: out with the last of them, without a day where one has none. */
function sumOf(period: Period, parts: readonly LevelVintage[]): LevelVintage {
  const [only] = parts;
  if (only?.period === period) return only;
  const days = parts.flatMap((part) => vintageDay(part) ?? []).sort();
  const day = days.length === parts.length ? days.at(-1) : undefined;
  const isReleased = parts.every(({ published }) => published !== undefined);
  const figure = sumOfFigures(parts.map((part) => asOne(part.levels)));
  return {
    period,
    ...(day !== undefined && (isReleased ? { published: day } : { readOn: day })),
    levels: [{ ...figure, marks: ["sum", ...figure.marks] }],
  };
}

/** Figures that exclude each other, as one that holds them all. */
function asOne(figures: readonly KnownFigure[]): KnownFigure {
  return figures.reduce((one, other) => ({
    value: one.value,
    bounds: hullOf(one.bounds, other.bounds),
    from: [...one.from, ...other.from],
    marks: one.marks,
  }));
}

function asLaterBase(figure: KnownFigure): KnownFigure {
  return { ...figure, marks: [...figure.marks, "later-base"] };
}
