import { TradeError } from "../../errors.js";
import type { Period } from "../../period/period.js";
import { readPartner } from "../names/area.js";
import { membersWithin, type PartnerGroup } from "../names/group.js";

/**
 * What parts may be beside single countries, and whether they may overlap.
 *
 * @category Partners
 */
export interface PartsOptions {
  /** The groups among the partners. */
  readonly groups?: readonly PartnerGroup[] | undefined;
  /** Parts that share members are refused unless this says "allow". */
  readonly overlap?: "refuse" | "allow" | undefined;
}

/** Throws where two partners share a member in a period; each must be known. */
export function checkDisjoint(
  partners: readonly string[],
  period: Period,
  { groups = [], overlap = "refuse" }: PartsOptions,
): void {
  const holderOf = new Map<string, string>();
  for (const partner of partners)
    for (const member of membersBehind(partner, period, groups)) {
      const other = holderOf.get(member);
      if (other !== undefined && overlap === "refuse")
        throw new TradeError(
          "OVERLAPPING_PARTS",
          `parts must have no member in common, got ${other} and ${partner} with ${member} in ${period}`,
          { parts: [other, partner], member, period },
        );
      holderOf.set(member, partner);
    }
}

/** The single partners behind a code: itself, or the members of the group on any day of the period. */
function membersBehind(partner: string, period: Period, groups: readonly PartnerGroup[]): readonly string[] {
  const code = readPartner(partner, "partner", groups);
  const group = groups.find((one) => one.code === code);
  return group === undefined || group.memberships.length === 0 ? [code] : membersWithin(group, period);
}
