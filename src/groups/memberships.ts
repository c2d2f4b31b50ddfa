import {
  type MembershipInput,
  type PartnerGroup,
  type PartnerGroupInput,
  partnerGroup,
} from "../partners/names/group.js";
import type { Day } from "../period/day.js";

/** Members that came on one day by one treaty or decision; codes with a blank between them. */
export function joined(members: string, from: Day, source: string): readonly MembershipInput[] {
  return members.split(" ").map((member) => ({ member, from, source }));
}

/** Members that came, and went again: `until` is the first day outside. */
export function joinedUntil(
  members: string,
  from: Day,
  until: Day,
  source: string,
): readonly MembershipInput[] {
  return joined(members, from, source).map((membership) => ({ ...membership, until }));
}

/** A group that a bundler can leave out where nobody uses it: what it is made of stands in a function. */
export function groupOf(input: () => PartnerGroupInput): PartnerGroup {
  return partnerGroup(input());
}
