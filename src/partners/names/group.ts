import { refuse } from "../../errors.js";
import { checkFields, checkList, type Draft, readList, readText } from "../../fields.js";
import { type Day, firstDay, lastDay, readDay } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import { type NamedPartner, readPartner } from "./area.js";

/**
 * One economy's time in a group: from the first day inside to the first day outside. A side without a day is open.
 *
 * @category Partners
 */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly member: string;
  /** The first day inside; absent: from the beginning. */
  readonly from?: Day;
  /** The first day outside; absent: still inside. */
  readonly until?: Day;
  /** The treaty or decision. */
  readonly source?: string;
}

/**
 * A group of economies whose members change over time: a union, an agreement, a region.
 *
 * @category Partners
 */
export interface PartnerGroup extends NamedPartner {
  /** One for each stay of a member, in no order. */
  readonly memberships: readonly Membership[];
  /** Where the list of members is written. */
  readonly source?: string;
}

/**
 * The same membership, before it is read.
 *
 * @category Partners
 */
export interface MembershipInput {
  /** ISO 3166-1 alpha-2, or a code or name that `partnerCode` reads. */
  readonly member: string;
  /** The first day inside. */
  readonly from?: Day | undefined;
  /** The first day outside. */
  readonly until?: Day | undefined;
  /** The treaty or decision. */
  readonly source?: string | undefined;
}

/**
 * What {@link partnerGroup} takes. A member without dates may be given by its code alone.
 *
 * @category Partners
 */
export interface PartnerGroupInput {
  /** As it stands in `partner` of a flow. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Members with their days, or only their codes. */
  readonly memberships: readonly (MembershipInput | string)[];
  /** Where the list of members is written. */
  readonly source?: string | undefined;
}

const GROUP_FIELDS = ["code", "name", "memberships", "source"] as const;
const MEMBERSHIP_FIELDS = ["member", "from", "until", "source"] as const;

/**
 * Makes a group of partners.
 *
 * A group without members is a partner of its own, such as areas not elsewhere specified. The groups that trade
 * statistics use are in `tradefigures/groups`.
 *
 * @param input  code, name and memberships; each from its first day inside until its first day outside
 * @returns      the group, frozen
 * @throws       {@link TradeError} `UNKNOWN_PARTNER` for a member that ISO 3166-1 and UN M49 do not have,
 *               `INVALID_DAY`, `INVALID_FIELD` for an `until` that is no later than `from`, `OVERLAPPING_PERIODS` for a
 *               member that is inside twice on one day
 * @example
 * const neighbours = partnerGroup({ code: "NEIGHBOURS", name: "Two neighbours", memberships: ["MX", { member: "CA", from: "1994-01-01" }] })
 * membersOf(neighbours, "1993-12") // => ["MX"]
 * membersOf(neighbours, "1994-01") // => ["CA", "MX"]
 * @category Partners
 */
export function partnerGroup(input: PartnerGroupInput): PartnerGroup {
  checkFields(input, "a partner group", GROUP_FIELDS);
  const draft = {} as Draft<PartnerGroup>;
  draft.code = readText(input.code, "code");
  draft.name = readText(input.name, "name");
  draft.memberships = readList(input.memberships, "memberships", readMembership);
  checkOnce(draft.memberships);
  if (input.source !== undefined) draft.source = readText(input.source, "source");
  return Object.freeze(draft);
}

/**
 * Who belongs to a group through the whole of a period.
 *
 * @param group   the group
 * @param period  a month or a span
 * @returns       the members by code, in order of the alphabet; one that joined or left within the period is not
 *                among them
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * const union = partnerGroup({ code: "UNION", name: "A union", memberships: ["FR", { member: "GB", until: "2020-02-01" }] })
 * membersOf(union, "2020-01") // => ["FR", "GB"]
 * membersOf(union, "2020-01/2020-02") // => ["FR"]
 * @category Partners
 */
export function membersOf(group: PartnerGroup, period: Period): readonly string[] {
  const [first, last] = [firstDay(period), lastDay(period)];
  return membersWhere(
    group,
    ({ from, until }) => (from === undefined || from <= first) && (until === undefined || until > last),
  );
}

/**
 * Who belongs to a group through the whole of each of several periods: the members on which they compare.
 *
 * @param group    the group
 * @param periods  the periods
 * @returns        the members that all the periods share, in order of the alphabet
 * @throws         {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * const union = partnerGroup({ code: "UNION", name: "A union", memberships: ["FR", { member: "HR", from: "2013-07-01" }] })
 * constantMembers(union, ["2013-11", "2012-11"]) // => ["FR"]
 * @category Partners
 */
export function constantMembers(group: PartnerGroup, periods: readonly Period[]): readonly string[] {
  checkList(periods, "periods");
  const [first = [], ...others] = periods.map((period) => membersOf(group, period));
  return first.filter((member) => others.every((members) => members.includes(member)));
}

/** Who belongs to a group on some day of a period. */
export function membersWithin(group: PartnerGroup, period: Period): readonly string[] {
  const [first, last] = [firstDay(period), lastDay(period)];
  return membersWhere(
    group,
    ({ from, until }) => (from === undefined || from <= last) && (until === undefined || until > first),
  );
}

function membersWhere(group: PartnerGroup, holds: (membership: Membership) => boolean): readonly string[] {
  return [...new Set(group.memberships.filter(holds).map(({ member }) => member))].sort();
}

function readMembership(given: unknown, field: string): Membership {
  const input = typeof given === "string" ? { member: given } : (given as MembershipInput);
  checkFields(input, field, MEMBERSHIP_FIELDS);
  const draft = {} as Draft<Membership>;
  draft.member = readPartner(input.member, `${field}.member`, []);
  if (input.from !== undefined) draft.from = readDay(input.from, `${field}.from`);
  if (input.until !== undefined) draft.until = readDay(input.until, `${field}.until`);
  if (draft.from !== undefined && draft.until !== undefined && draft.until <= draft.from)
    refuse("INVALID_FIELD", `${field}.until`, `after ${draft.from}`, draft.until);
  if (input.source !== undefined) draft.source = readText(input.source, `${field}.source`);
  return Object.freeze(draft);
}

/** Throws where a member is inside twice on one day. */
function checkOnce(memberships: readonly Membership[]): void {
  const inTime = [...memberships].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
  const untilOf = new Map<string, string>();
  for (const { member, from = "", until = "9999-12-32" } of inTime) {
    const before = untilOf.get(member);
    if (before !== undefined && before > from)
      refuse("OVERLAPPING_PERIODS", "memberships", "one at a time for each member", member);
    untilOf.set(member, until);
  }
}
