import { compare, type Decimal, difference, divide } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { checkRecords } from "../../fields.js";
import type { Growth } from "../../measures/growth-of.js";
import { SIMPLE } from "../../measures/rate-law.js";
import type { HasPeriod } from "../../period/period.js";
import type { Observation, Series } from "../../records/observation.js";
import { subjectOf } from "../../records/subject.js";
import type { PartsOptions } from "../sums/overlap.js";
import { restOfProducts, restOfWorld } from "../sums/rest.js";
import { type Contribution, contributionFrom, contributionOf } from "./contribution.js";
import { extremesOfRatio, type Weights } from "./extreme-ratio.js";
import { type ContributionOptions, type LevelPair, levelPairs } from "./level-pair.js";

/**
 * Who made the growth of a whole: the parts given, in order of what they contributed, and the rest.
 *
 * @category Contributions
 */
export interface ContributionTable extends HasPeriod {
  /** The growth of total trade, or whatever is taken apart. */
  readonly whole: Growth;
  /** The largest contribution first; those without one last. */
  readonly parts: readonly Contribution[];
  /** The whole without the parts; with it the changes add up to that of the whole exactly. */
  readonly rest: Contribution;
  /** The parts over the whole, as a fraction; `null` where the whole is zero. */
  readonly coverage: Decimal | null;
  /** The same a year earlier; `null` also where a level of then is missing. */
  readonly baseCoverage: Decimal | null;
}

/**
 * What the options of {@link contributionTable} are: how parts may overlap, and where levels a year earlier come from.
 *
 * @category Contributions
 */
export interface ContributionTableOptions extends PartsOptions, ContributionOptions {}

/**
 * Contributions to year-on-year growth by partner or product, ranked, with the rest ("who filled the gap").
 *
 * The changes of the parts and of the rest add up to that of the whole exactly, so do the contributions but for the
 * 34th digit. What rounding leaves of the rest keeps the correlations: each printed figure moves the part, the rest
 * and the whole together, so that the bounds are tighter than those of the rest treated as a series of its own.
 *
 * @param parts    rows of partners (or products) that have nothing in common; each for each period of the whole
 * @param whole    rows of the whole
 * @param options  `groups` and `overlap` as for {@link restOfWorld}, `base` and `growthRates` as for {@link contributionToGrowth}
 * @returns        one table for each row of the whole, in order of time
 * @throws         {@link TradeError} as {@link restOfWorld} and {@link contributionToGrowth}
 * @see            OECD (2007), Data and Metadata Reporting and Presentation Handbook, on contributions to growth
 * @example
 * const world = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-11": printed("330.3 billion") })
 * const unitedStates = { reporter: "CN", partner: "US", flow: "exports", currency: "USD" } as const
 * const toUnitedStates = series(unitedStates, { "2025-11": printed("33.8 billion") })
 * const [table] = contributionTable(toUnitedStates, world, {
 *   base: series(unitedStates, { "2024-11": printed("47.3 billion") }),
 *   growthRates: growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-11": printed("5.9%") }),
 * })
 * formatPercent(table?.rest.part.rate ?? null, { decimals: 2 }) // => "12.06%"
 * formatPoints(table?.rest.contribution ?? null, { decimals: 2 }) // => "10.23 points"
 * @category Contributions
 */
export function contributionTable(
  parts: readonly Observation[],
  whole: Series,
  options: ContributionTableOptions = {},
): readonly ContributionTable[] {
  checkRecords(parts, "parts");
  checkRecords(whole, "the whole");
  const field = parts.some(({ partner }) => partner !== whole[0]?.partner) ? "partner" : "product";
  const rests = field === "partner" ? restOfWorld(whole, parts, options) : restOfProducts(whole, parts);
  const names = [...new Set(parts.map((part) => part[field]))];
  const pairsOfParts = names.map((name) =>
    levelPairs(
      parts.filter((part) => part[field] === name),
      options,
    ),
  );
  return levelPairs(whole, options).map((of, index) =>
    tableOf(
      pairsOfParts.map((pairs) => pairs[index]!),
      of,
      rests[index]!,
    ),
  );
}

function tableOf(pairs: readonly LevelPair[], of: LevelPair, rest: Observation): ContributionTable {
  const values = pairs.map(({ growth }) => growth.value!);
  const bases = pairs.flatMap(({ growth }) => growth.base ?? []);
  const base = bases.length < pairs.length || of.growth.base === null ? null : sum(bases);
  const growth = growthOfRest(pairs, of, rest, base);
  return Object.freeze({
    period: rest.period,
    whole: of.growth,
    parts: Object.freeze(pairs.map((pair) => contributionOf(pair, of)).sort(byContribution)),
    rest: contributionFrom(growth, of.growth, () => extremes(pairs, of, 0)),
    coverage: divide(sum(values), of.growth.value!),
    baseCoverage: base === null ? null : divide(base, of.growth.base!),
  });
}

function growthOfRest(
  pairs: readonly LevelPair[],
  { growth: whole, ...of }: LevelPair,
  { value, ...rest }: Observation,
  baseOfParts: Decimal | null,
): Growth {
  const base = baseOfParts === null ? null : difference(whole.base!, baseOfParts);
  const absent = base === null ? "missing-base" : SIMPLE.reason(value, base);
  return Object.freeze({
    ...subjectOf(rest),
    period: rest.period,
    comparison: "year-on-year",
    currency: rest.currency,
    value,
    basePeriod: whole.basePeriod,
    base,
    change: base === null ? null : difference(value, base),
    rate: absent === null ? SIMPLE.rate(value, base!) : null,
    absent,
    bounds: absent === null ? extremes(pairs, { growth: whole, ...of }, -1) : null,
  });
}

/** What rounding leaves of the change of the rest, over the whole's base or, with −1 for the parts, over its own. */
function extremes(
  pairs: readonly LevelPair[],
  of: LevelPair,
  partsBelow: 0 | -1,
): ReturnType<typeof extremesOfRatio> {
  const whole: Weights = { above: { value: 1, base: -1 }, below: { value: 0, base: 1 } };
  const part: Weights = { above: { value: -1, base: 1 }, below: { value: 0, base: partsBelow } };
  return extremesOfRatio([[of, whole], ...pairs.map((pair) => [pair, part] as const)]);
}

function byContribution(a: Contribution, b: Contribution): number {
  if (a.contribution === null || b.contribution === null)
    return Number(a.contribution === null) - Number(b.contribution === null);
  return compare(b.contribution, a.contribution);
}
