import type { Day } from "../period/day.js";
import type { Period } from "../period/period.js";
import { firstBy, knownBy, type LevelsInTime, laterThan, levelBy, undatedOf } from "./levels-in-time.js";
import type { HasVintage } from "./provenance.js";
import type { PublisherConventions } from "./publisher-conventions.js";

/**
 * Reporters whose office prints growth over the level of the year before as revised since. China's customs printed
 * +5.9 % for November 2025: 330.35 over 311.9 billion, where 312.31 had come out first.
 */
export function revisedBases(conventions: readonly PublisherConventions[]): readonly string[] {
  return conventions
    .filter(({ growthBase }) => growthBase?.value === "revised")
    .map(({ reporter }) => reporter);
}

/**
 * As what a level serves as the base of a growth: revised since, out later and standing in for that, as first released,
 * or without a day.
 *
 * @category Checking
 */
export type BaseVintage = "revised" | "later" | "first" | "undated";

/** A level that may have served as a base: itself, or the periods that tile its span. */
export interface Base<T extends HasVintage> {
  readonly vintage: BaseVintage;
  readonly parts: readonly T[];
}

/** When a growth was said, and what its office does. */
export interface BaseRule {
  /** `null`: all is known. */
  readonly day: Day | null;
  /** Whether the office prints growth over the revised level. */
  readonly revisedBase: boolean;
}

/**
 * The one rule which vintages of an earlier level may have served as the base of a growth.
 *
 * 1. `revised`: the latest vintage with a day that was known when it was said, where that is not the first release.
 * 2. `later`: where there is none, the earliest vintage of after that day. It stands in for a revision that had
 *    happened and of which no copy is at hand: only where the office prints growth over the revised level, or no
 *    first release was known.
 * 3. `first`: the first release, where it was out.
 * 4. `undated`: a level without a day, where none with a day was known.
 *
 * A span that has no level of its own of a kind has the sum of the periods that tile it, each by the same rule.
 */
export function basesOf<T extends HasVintage>(
  levels: LevelsInTime<T>,
  period: Period,
  { day, revisedBase }: BaseRule,
): readonly Base<T>[] {
  const first = levelBy(levels, period, (vintages) => firstBy(vintages, day));
  const known = levelBy(levels, period, (vintages) => knownBy(vintages, day));
  const bases: Base<T>[] = [];
  if (known !== null && !isSame(known, first)) bases.push({ vintage: "revised", parts: known });
  else if (revisedBase || first === null) {
    const later = levelBy(levels, period, (vintages) => laterThan(vintages, day));
    if (later !== null) bases.push({ vintage: "later", parts: later });
  }
  if (first !== null) bases.push({ vintage: "first", parts: first });
  if (known !== null) return bases;
  const undated = levelBy(levels, period, (vintages) => knownBy(vintages, day) ?? undatedOf(vintages));
  return undated === null ? bases : [...bases, { vintage: "undated", parts: undated }];
}

function isSame<T>(one: readonly T[], other: readonly T[] | null): boolean {
  return other !== null && one.every((part, at) => part === other[at]);
}
