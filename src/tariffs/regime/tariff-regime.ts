import { refuse } from "../../errors.js";
import { checkFields, type Draft, readList, readText } from "../../fields.js";
import { type Day, readDay } from "../../period/day.js";
import { type EconomyGroup, readEconomies, readGroups } from "./economy-scope.js";
import { checkOverlaps } from "./measure-overlap.js";
import { checkFamily, readStacking, type StackingPolicy } from "./stacking.js";
import { readMeasure, type TariffMeasure, type TariffMeasureInput } from "./tariff-measure.js";

/**
 * The days for which a regime claims to have all its measures.
 *
 * @category Tariffs
 */
export interface TariffCoverage {
  /** The first day. */
  readonly from: Day;
  /** The first day after them; absent: open. */
  readonly until?: Day;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface TariffCoverageInput {
  /** The first day. */
  readonly from: Day;
  /** The first day after them; absent: open. */
  readonly until?: Day | undefined;
}

/**
 * What one economy levies on the goods of another, over time.
 *
 * @category Tariffs
 */
export interface TariffRegime {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly imposer: string;
  /** ISO 3166-1 alpha-2, the code of a group, or `"*"` for all. */
  readonly target: string;
  /** The members of the group that the target is. */
  readonly members?: readonly string[];
  /** Of any time, in the order in which they were given. */
  readonly measures: readonly TariffMeasure[];
  /** How those in force at once add up. */
  readonly stacking: StackingPolicy;
  /** The days that its sources cover; absent: nothing is claimed, and no day is refused. */
  readonly complete?: TariffCoverage;
  /** Duties that it leaves out, in words. */
  readonly notCovered?: readonly string[];
}

/**
 * What {@link tariffRegime} takes. Groups are written out: the regime names their members.
 *
 * @category Tariffs
 */
export interface TariffRegimeInput {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly imposer: string;
  /** The same, or `"*"` for all. */
  readonly target: string;
  /** The members of the group that the target is. */
  readonly members?: readonly string[] | undefined;
  /** The groups that scopes name. */
  readonly groups?: readonly EconomyGroup[] | undefined;
  /** At any time, in any order. */
  readonly measures: readonly TariffMeasureInput[];
  /** How those in force at once add up. */
  readonly stacking: StackingPolicy;
  /** The days that its sources cover. */
  readonly complete?: TariffCoverageInput | undefined;
  /** Duties that it leaves out, in words. */
  readonly notCovered?: readonly string[] | undefined;
}

const FIELDS = [
  "imposer",
  "target",
  "members",
  "groups",
  "measures",
  "stacking",
  "complete",
  "notCovered",
] as const;
const COVERAGE_FIELDS = ["from", "until"] as const;

/**
 * Makes a regime: the duties of one economy on the goods of another, each with the days it was in force.
 *
 * @param input  imposer, target, measures and how they stack; groups of economies, the days it claims to cover and
 *               what it leaves out where there are such
 * @returns      the regime, frozen, its measures in the order in which they were given
 * @throws       {@link TradeError} `OVERLAPPING_PERIODS` where one name has two measures on one product, economy and
 *               day; `INVALID_FIELD` for a negative rate, one above 10 without `high`, an `until` that is not after
 *               `from`, an `ended` without an `until`, a family that the policy does not know, families that displace
 *               one another; `INVALID_DAY`, `UNKNOWN_FIELD`
 * @example
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [{ name: "IEEPA fentanyl", authority: "EO 14228", duty: { kind: "ad-valorem", rate: percent("20") }, from: "2025-03-04" }],
 * })
 * tariffOn(regime, "2025-11-09").total // => "0.2"
 * @category Tariffs
 */
export function tariffRegime(input: TariffRegimeInput): TariffRegime {
  checkFields(input, "a tariff regime", FIELDS);
  const groups = readGroups(input.groups, "groups");
  const draft = {} as Draft<TariffRegime>;
  draft.imposer = readText(input.imposer, "imposer");
  draft.target = readText(input.target, "target");
  const members = input.members ?? groups.get(draft.target);
  if (members !== undefined) draft.members = readEconomies(members, "members", groups);
  const stacking = readStacking(input.stacking);
  draft.measures = readList(input.measures, "measures", (item, field) => readMeasure(item, field, groups));
  draft.stacking = stacking;
  draft.measures.forEach(({ family }, index) => {
    checkFamily(stacking, family, `measures[${index}].family`);
  });
  if (input.complete !== undefined) draft.complete = readCoverage(input.complete);
  if (input.notCovered !== undefined) draft.notCovered = readList(input.notCovered, "notCovered", readText);
  checkOverlaps(draft.measures, economiesOf(draft));
  return Object.freeze(draft);
}

/** The economies whose goods a regime is about, where they are few enough to be named. */
export function economiesOf(regime: TariffRegime): readonly string[] | undefined {
  return regime.target === "*" ? undefined : (regime.members ?? [regime.target]);
}

/** Whether the sources of a regime cover a day; one that claims nothing refuses none. */
export function coversDay({ complete }: TariffRegime, day: Day): boolean {
  return (
    complete === undefined || (complete.from <= day && (complete.until === undefined || day < complete.until))
  );
}

function readCoverage(input: TariffCoverageInput): TariffCoverage {
  checkFields(input, "complete", COVERAGE_FIELDS);
  const from = readDay(input.from, "complete.from");
  if (input.until === undefined) return Object.freeze({ from });
  const until = readDay(input.until, "complete.until");
  return until > from
    ? Object.freeze({ from, until })
    : refuse("INVALID_FIELD", "complete.until", `after from (${from})`, until);
}
