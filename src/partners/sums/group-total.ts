import { type Decimal, divide } from "../../decimal/decimal.js";
import { intervalSum } from "../../decimal/interval-arithmetic.js";
import { sum } from "../../decimal/sum.js";
import { TradeError } from "../../errors.js";
import { allFrozen, checkObject } from "../../fields.js";
import { growthBetween } from "../../measures/growth.js";
import type { Growth } from "../../measures/growth-of.js";
import type { HasPeriod, Period } from "../../period/period.js";
import { boundsOf, isExact, type Observation } from "../../records/observation.js";
import type { PartnerFlow } from "../../records/partner-flow.js";
import { sharedProvenance } from "../../records/provenance.js";
import { subjectOf } from "../../records/subject.js";
import { readPartner } from "../names/area.js";
import { constantMembers, membersOf, type PartnerGroup } from "../names/group.js";
import { checkPartOf } from "./part-of.js";
import type { UnpublishedFlow } from "./unpublished-flow.js";

/**
 * A sum over a group, with what it covers. *Zero*, *confidential*, *below the threshold* and *not reported* are four
 * different things: only a zero is a figure.
 *
 * @category Partners
 */
export interface GroupTotal extends HasPeriod {
  /** The group as the partner; `null` where no member has a figure. */
  readonly observation: Observation | null;
  /** Who belongs to the group through the whole period. */
  readonly members: readonly string[];
  /** Members with a figure, those of zero included. */
  readonly reported: readonly string[];
  /** Members whose figure is zero. */
  readonly zero: readonly string[];
  /** Members whose figure is kept secret. */
  readonly confidential: readonly string[];
  /** Members whose trade is too small for the survey. */
  readonly belowThreshold: readonly string[];
  /** Members of which nothing is known. */
  readonly missing: readonly string[];
  /** The sum over the published total, as a fraction; `null` where no total was given or it is zero. */
  readonly shareOfWorld: Decimal | null;
}

/**
 * What a sum over a group may be told.
 *
 * @category Partners
 */
export interface GroupTotalOptions {
  /** Codes beside those of ISO 3166-1 and UN M49 that stand among the flows. */
  readonly groups?: readonly PartnerGroup[] | undefined;
  /** The published total of the period. */
  readonly world?: Observation | undefined;
  /** Flows without a figure. */
  readonly unpublished?: readonly UnpublishedFlow[] | undefined;
  /** Two rows of one partner and period are refused unless this says "add". */
  readonly duplicates?: "refuse" | "add" | undefined;
}

/**
 * Adds the flows of a group's members in one period, and says what the sum covers.
 *
 * Members are those of the whole period; rows of other partners, and of groups, are passed over.
 *
 * @param flows    rows of one reporter, flow, product, currency and valuation, with their partners, of any periods
 * @param group    the group
 * @param period   the period
 * @param options  `world`: the published total; `unpublished`: flows without a figure; `duplicates`: "add" for several
 *                 rows of one partner; `groups`: other codes among the partners
 * @returns        the sum and its coverage
 * @throws         {@link TradeError} `DUPLICATE_FLOW` with both rows, `UNKNOWN_PARTNER`, `MIXED_SUBJECTS`,
 *                 `MIXED_CURRENCIES`
 * @example
 * const union = partnerGroup({ code: "UNION", name: "A union", memberships: ["DE", "FR", "MT"] })
 * const header = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const total = groupTotal([partnerFlow({ ...header, partner: "DE", value: 5 }), partnerFlow({ ...header, partner: "FR", value: 0 })], union, "2025-11")
 * total.observation?.value // => "5"
 * total.zero // => ["FR"]
 * total.missing // => ["MT"]
 * @category Partners
 */
export function groupTotal(
  flows: readonly PartnerFlow[],
  group: PartnerGroup,
  period: Period,
  options: GroupTotalOptions = {},
): GroupTotal {
  const members = membersOf(group, period);
  const rows = rowsOfMembers(flows, group, period, members, options);
  const reported = members.filter((member) => rows.has(member));
  const statusOf = statuses(options.unpublished ?? [], flows, group, period, options);
  const withStatus = (status: UnpublishedFlow["status"]): readonly string[] =>
    members.filter((member) => !rows.has(member) && statusOf.get(member) === status);
  const [confidential, belowThreshold] = [withStatus("confidential"), withStatus("below-threshold")];
  const known = new Set([...reported, ...confidential, ...belowThreshold]);
  const observation = sumOf(rows, reported, group);
  const { world } = options;
  if (world !== undefined && observation !== null) checkPartOf(observation, world, "partner");
  return allFrozen({
    period,
    observation,
    members,
    reported,
    zero: reported.filter((member) => rows.get(member)!.every(({ value }) => value.isZero())),
    confidential,
    belowThreshold,
    missing: members.filter((member) => !known.has(member)),
    shareOfWorld: world === undefined || observation === null ? null : divide(observation.value, world.value),
  });
}

/**
 * The growth of a group between two periods on constant membership.
 *
 * @category Partners
 */
export interface GroupGrowth {
  /** `null` where no member has a figure in both periods. */
  readonly growth: Growth | null;
  /** The members compared: inside through both periods, with a figure in each. */
  readonly members: readonly string[];
  /** Members of the later period only. */
  readonly joined: readonly string[];
  /** Members of the earlier period only. */
  readonly left: readonly string[];
  /** Members of both periods that lack a figure in one of them. */
  readonly notCompared: readonly string[];
}

/**
 * How the trade with a group grew, by the members that it has in both periods: a union that grew by a member has not
 * traded more for that.
 *
 * @param flows    rows with their partners, as for {@link groupTotal}
 * @param group    the group
 * @param periods  the two periods, of one length
 * @param options  as for {@link groupTotal}
 * @returns        the growth, who was compared, and who was not
 * @throws         {@link TradeError} as {@link groupTotal} and {@link growthBetween}
 * @example
 * const union = partnerGroup({ code: "UNION", name: "A union", memberships: ["FR", { member: "HR", from: "2013-07-01" }] })
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const flows = [
 *   partnerFlow({ ...header, partner: "FR", period: "2012-11", value: 100 }),
 *   partnerFlow({ ...header, partner: "FR", period: "2013-11", value: 110 }),
 *   partnerFlow({ ...header, partner: "HR", period: "2013-11", value: 10 }),
 * ]
 * const grown = growthOnConstantMembers(flows, union, { current: "2013-11", earlier: "2012-11" })
 * formatPercent(grown.growth?.rate ?? null) // => "10.0%"
 * grown.joined // => ["HR"]
 * @category Partners
 */
export function growthOnConstantMembers(
  flows: readonly PartnerFlow[],
  group: PartnerGroup,
  periods: { readonly current: Period; readonly earlier: Period },
  options: GroupTotalOptions = {},
): GroupGrowth {
  checkObject(periods, "periods");
  const { current, earlier } = periods;
  const constant = constantMembers(group, [current, earlier]);
  const [now, then] = ([current, earlier] as const).map((period) =>
    rowsOfMembers(flows, group, period, constant, options),
  ) as [RowsByMember, RowsByMember];
  const members = constant.filter((member) => now.has(member) && then.has(member));
  const [sumNow, sumThen] = [sumOf(now, members, group), sumOf(then, members, group)];
  const outside = (period: Period): readonly string[] =>
    membersOf(group, period).filter((member) => !constant.includes(member));
  return allFrozen({
    growth: sumNow === null ? null : growthBetween(sumNow, sumThen!),
    members,
    joined: outside(current),
    left: outside(earlier),
    notCompared: constant.filter((member) => !members.includes(member)),
  });
}

type RowsByMember = ReadonlyMap<string, readonly PartnerFlow[]>;

/** The rows of a period by member. */
function rowsOfMembers(
  flows: readonly PartnerFlow[],
  group: PartnerGroup,
  period: Period,
  members: readonly string[],
  { groups = [], duplicates = "refuse" }: GroupTotalOptions,
): RowsByMember {
  const byMember = new Map<string, PartnerFlow[]>();
  for (const flow of flows) {
    checkPartOf(flow, flows[0]!, "partner");
    const partner = readPartner(flow.partner, "partner", [group, ...groups]);
    if (flow.period !== period || !members.includes(partner)) continue;
    const others = byMember.get(partner);
    if (others === undefined) byMember.set(partner, [flow]);
    else if (duplicates === "add") others.push(flow);
    else refuseTwice(others[0]!, flow);
  }
  return byMember;
}

/** Throws: two flows of one partner, product and period. */
export function refuseTwice(first: PartnerFlow, second: PartnerFlow): never {
  const { partner, product, period } = second;
  const what = [partner, ...(product === undefined ? [] : [product]), period].join(", ");
  throw new TradeError(
    "DUPLICATE_FLOW",
    `flows of one partner, product and period must be one, got ${first.value} and ${second.value} for ${what}`,
    { flows: [first, second] },
  );
}

function sumOf(rows: RowsByMember, members: readonly string[], group: PartnerGroup): Observation | null {
  const all = members.flatMap((member) => rows.get(member)!);
  const [first] = all;
  if (first === undefined) return null;
  return Object.freeze({
    ...subjectOf(first),
    partner: group.code,
    period: first.period,
    ...sharedProvenance(all),
    currency: first.currency,
    value: sum(all.map(({ value }) => value)),
    ...(!all.every(isExact) && { bounds: all.map(boundsOf).reduce(intervalSum) }),
  });
}

/** Why members have no figure in a period; flows of another subject are refused. */
function statuses(
  unpublished: readonly UnpublishedFlow[],
  flows: readonly PartnerFlow[],
  group: PartnerGroup,
  period: Period,
  { groups = [] }: GroupTotalOptions,
): ReadonlyMap<string, UnpublishedFlow["status"]> {
  const found = new Map<string, UnpublishedFlow["status"]>();
  for (const one of unpublished) {
    const like = flows[0] ?? one;
    checkPartOf({ ...one, currency: "" }, { ...like, currency: "" }, "partner");
    const partner = readPartner(one.partner, "partner", [group, ...groups]);
    if (one.period === period) found.set(partner, one.status);
  }
  return found;
}
