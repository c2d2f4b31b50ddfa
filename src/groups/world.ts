import type { PartnerGroup } from "../partners/names/group.js";
import { groupOf, joined } from "./memberships.js";

/**
 * BRICS. It has no treaty: members count from the first summit, from the day the group named, or, South Africa, from
 * the first summit it attended. Saudi Arabia was invited for 2024; that it accepted is not certain, so it is left out.
 *
 * @example
 * membersOf(brics, "2025-11") // => ["AE", "BR", "CN", "EG", "ET", "ID", "IN", "IR", "RU", "ZA"]
 * @category Groups
 */
export const brics: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "BRICS",
  name: "BRICS",
  source: "Declarations of the summits; Saudi Arabia, invited for 2024, is not covered",
  memberships: [
    ...joined("BR CN IN RU", "2009-06-16", "First summit, Yekaterinburg"),
    ...joined("ZA", "2011-04-14", "Invited in December 2010; first summit attended, Sanya"),
    ...joined("AE EG ET IR", "2024-01-01", "Johannesburg declaration of August 2023"),
    ...joined("ID", "2025-01-06", "Announcement of Brazil's presidency"),
  ],
}));

/**
 * The Organisation for Economic Co-operation and Development. A member counts from the day on which it deposited its
 * instrument, and no earlier than the convention.
 *
 * @example
 * membersOf(oecd, "2025-11").length // => 38
 * @category Groups
 */
export const oecd: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "OECD",
  name: "Organisation for Economic Co-operation and Development",
  source: "OECD, list of ratifications of the convention",
  memberships: [
    ...joined(
      "AT BE CA CH DE DK ES FR GB GR IE IS NO PT SE TR US",
      "1961-09-30",
      "Convention of 1960, in force 1961-09-30",
    ),
    ...joined("NL", "1961-11-13", "Ratification"),
    ...joined("LU", "1961-12-07", "Ratification"),
    ...joined("IT", "1962-03-29", "Ratification"),
    ...joined("JP", "1964-04-28", "Accession"),
    ...joined("FI", "1969-01-28", "Accession"),
    ...joined("AU", "1971-06-07", "Accession"),
    ...joined("NZ", "1973-05-29", "Accession"),
    ...joined("MX", "1994-05-18", "Accession"),
    ...joined("CZ", "1995-12-21", "Accession"),
    ...joined("HU", "1996-05-07", "Accession"),
    ...joined("PL", "1996-11-22", "Accession"),
    ...joined("KR", "1996-12-12", "Accession"),
    ...joined("SK", "2000-12-14", "Accession"),
    ...joined("CL", "2010-05-07", "Accession"),
    ...joined("SI", "2010-07-21", "Accession"),
    ...joined("IL", "2010-09-07", "Accession"),
    ...joined("EE", "2010-12-09", "Accession"),
    ...joined("LV", "2016-07-01", "Accession"),
    ...joined("LT", "2018-07-05", "Accession"),
    ...joined("CO", "2020-04-28", "Accession"),
    ...joined("CR", "2021-05-25", "Accession"),
  ],
}));

/**
 * The Group of Seven: six from their first summit, Canada from the second. The European Union takes part and is not
 * counted; Russia took part from 1998 to 2014, when it was the Group of Eight, and is not covered.
 *
 * @example
 * membersOf(g7, "2025-11") // => ["CA", "DE", "FR", "GB", "IT", "JP", "US"]
 * @category Groups
 */
export const g7: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "G7",
  name: "Group of Seven",
  source: "P. Hajnal, The G7/G8 System: summit meetings; Russia is not covered",
  memberships: [
    ...joined("DE FR GB IT JP US", "1975-11-15", "First summit, Rambouillet, 15 to 17 November 1975"),
    ...joined("CA", "1976-06-27", "Second summit, San Juan, 27 and 28 June 1976"),
  ],
}));

/**
 * The nineteen countries of the Group of Twenty. The European Union is a member too, and the African Union from 9
 * September 2023: of their countries only those are here that are members themselves.
 *
 * @example
 * membersOf(g20, "2025-11").length // => 19
 * @category Groups
 */
export const g20: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "G20",
  name: "Group of Twenty (countries)",
  source:
    "The Group of Twenty: a history (2007); the European Union and the African Union are not spelled out",
  memberships: joined(
    "AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA",
    "1999-12-15",
    "First meeting of ministers, Berlin, 15 and 16 December 1999 (BBC News, 1999-12-16)",
  ),
}));
