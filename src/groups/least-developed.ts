import type { MembershipInput, PartnerGroup } from "../partners/names/group.js";
import { type Day, day } from "../period/day.js";
import { groupOf, joined, joinedUntil } from "./memberships.js";

const LIST = "UN DESA, timeline of LDC membership changes";

/** Countries that the list included in a year: of which only the year is known, so they count from the next. */
function includedIn(year: number, members: string): readonly MembershipInput[] {
  return joined(members, day(`${year + 1}-01-01`), `Included in ${year} (${LIST})`);
}

/**
 * The least developed countries, as the United Nations list them. Of those that came after 1971 only the year is known:
 * they count from the next; and of graduations of which only the year is known, to the end of the year before. A
 * graduation that is planned is none: Bangladesh, Laos and Nepal are scheduled for 2026, Solomon Islands for 2027, Cambodia
 * and Senegal for 2029. The two Yemens and Sudan before and after they were parted are not told apart.
 *
 * @see UN Department of Economic and Social Affairs, Committee for Development Policy, list of least developed countries
 * @example
 * membersOf(leastDeveloped, "2025-11").length // => 44
 * membersOf(leastDeveloped, "2023-11").includes("BT") // => true
 * @category Groups
 */
export const leastDeveloped: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "LDC",
  name: "Least developed countries",
  source: `${LIST} (policy.desa.un.org)`,
  memberships: [
    ...joined(
      "AF BF BI BJ ET GN HT LA LS ML MW NE NP RW SD SO TD TZ UG YE",
      "1971-11-18",
      "General Assembly resolution 2768 (XXVI)",
    ),
    ...graduated("BW", "1971-11-18", "1994-01-01", "1994"),
    ...graduated("MV", "1971-11-18", "2011-01-01", "1 January 2011"),
    ...graduated("WS", "1971-11-18", "2014-01-01", "2014"),
    ...graduated("BT", "1971-11-18", "2023-12-13", "13 December 2023"),
    ...includedIn(1975, "BD CF GM"),
    ...graduated("CV", "1978-01-01", "2007-01-01", "2007"),
    ...includedIn(1977, "KM"),
    ...includedIn(1981, "GW"),
    ...includedIn(1982, "DJ SL TG"),
    ...graduated("GQ", "1983-01-01", "2017-06-04", "4 June 2017"),
    ...graduated("ST", "1983-01-01", "2024-12-13", "13 December 2024"),
    ...graduated("VU", "1986-01-01", "2020-12-04", "4 December 2020"),
    ...includedIn(1986, "KI MR TV"),
    ...includedIn(1987, "MM"),
    ...includedIn(1988, "MZ"),
    ...includedIn(1990, "LR"),
    ...includedIn(1991, "CD KH MG SB ZM"),
    ...includedIn(1994, "AO ER"),
    ...includedIn(2000, "SN"),
    ...includedIn(2003, "TL"),
    ...includedIn(2012, "SS"),
  ],
}));

function graduated(member: string, from: Day, until: Day, when: string): readonly MembershipInput[] {
  return joinedUntil(member, from, until, `Graduated: ${when} (${LIST}; UN-OHRLLS)`);
}
