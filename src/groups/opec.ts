import type { PartnerGroup } from "../partners/names/group.js";
import { groupOf, joined, joinedUntil } from "./memberships.js";

/**
 * The Organization of the Petroleum Exporting Countries. Where only the year or month of joining is known, a member
 * counts from the next year or month; where only that of leaving is, to the end of the one before. Members that suspended
 * their membership are outside until they take it up again.
 *
 * @example
 * membersOf(opec, "2025-11").length // => 12
 * membersOf(opec, "2026-05").includes("AE") // => false
 * @category Groups
 */
export const opec: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "OPEC",
  name: "Organization of the Petroleum Exporting Countries",
  source: "OPEC, brief history and member countries, as quoted by EIA, oilindustryinsight.com and the press",
  memberships: [
    ...joined("IQ IR KW SA VE", "1960-09-14", "Baghdad Conference, 10 to 14 September 1960"),
    ...joinedUntil("QA", "1962-01-01", "2019-01-01", "Joined in 1961; left in January 2019"),
    ...joinedUntil("ID", "1963-01-01", "2009-01-01", "Joined in 1962; suspended in January 2009"),
    ...joinedUntil(
      "ID",
      "2016-02-01",
      "2016-11-30",
      "Reactivated in January 2016; suspended on 30 November 2016",
    ),
    ...joined("LY", "1963-01-01", "Joined in 1962"),
    ...joinedUntil("AE", "1968-01-01", "2026-05-01", "Joined in 1967; left on 1 May 2026"),
    ...joined("DZ", "1970-01-01", "Joined in 1969"),
    ...joined("NG", "1972-01-01", "Joined in 1971"),
    ...joinedUntil("EC", "1974-01-01", "1992-12-01", "Joined in 1973; suspended in December 1992"),
    ...joinedUntil("EC", "2007-11-01", "2020-01-01", "Reactivated in October 2007; left in January 2020"),
    ...joinedUntil("GA", "1976-01-01", "1995-01-01", "Joined in 1975; left in January 1995"),
    ...joined("GA", "2016-08-01", "Rejoined in July 2016"),
    ...joinedUntil("AO", "2008-01-01", "2024-01-01", "Joined in 2007; left on 1 January 2024"),
    ...joined("GQ", "2017-05-25", "172nd meeting of the conference, 25 May 2017"),
    ...joined("CG", "2018-06-22", "174th meeting of the conference, 22 June 2018, with immediate effect"),
  ],
}));
