import type { PartnerGroup } from "../partners/names/group.js";
import { groupOf, joined } from "./memberships.js";

/**
 * The Association of Southeast Asian Nations, with Timor-Leste from 26 October 2025.
 *
 * @example
 * membersOf(asean, "2025-09").length // => 10
 * membersOf(asean, "2025-11").length // => 11
 * @category Groups
 */
export const asean: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "ASEAN",
  name: "Association of Southeast Asian Nations",
  source: "Declarations of admission, asean.org",
  memberships: [
    ...joined("ID MY PH SG TH", "1967-08-08", "Bangkok Declaration"),
    ...joined("BN", "1984-01-07", "Declaration of admission (1984)"),
    ...joined("VN", "1995-07-28", "Declaration of admission (1995)"),
    ...joined("LA MM", "1997-07-23", "Declarations of admission (1997)"),
    ...joined("KH", "1999-04-30", "Declaration of admission (1999)"),
    ...joined("TL", "2025-10-26", "Declaration of admission at the 47th summit, Kuala Lumpur"),
  ],
}));

/**
 * The Regional Comprehensive Economic Partnership: the countries for which the agreement is in force. Myanmar has
 * signed, but not every party has accepted its ratification of 2022: it is left out. China applies the agreement to it
 * all the same: see {@link rcepAsChinaApplies}.
 *
 * @example
 * membersOf(rcep, "2025-11").length // => 14
 * @category Groups
 */
export const rcep: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "RCEP",
  name: "Regional Comprehensive Economic Partnership",
  source: "RCEP Agreement (signed 2020-11-15), article 20.6 on entry into force; Myanmar is not covered",
  memberships: [
    ...joined("AU BN CN JP KH LA NZ SG TH VN", "2022-01-01", "In force 2022-01-01"),
    ...joined("KR", "2022-02-01", "In force for Korea 2022-02-01"),
    ...joined("MY", "2022-03-18", "In force for Malaysia 2022-03-18"),
    ...joined("ID", "2023-01-02", "In force for Indonesia 2023-01-02"),
    ...joined("PH", "2023-06-02", "In force for the Philippines 2023-06-02"),
  ],
}));

/**
 * The same partnership as China applies it: with Myanmar, whose goods have had its rates since 1 May 2022. China's
 * customs counts trade with all fifteen.
 *
 * @example
 * membersOf(rcepAsChinaApplies, "2025-11").length // => 15
 * membersOf(rcepAsChinaApplies, "2022-05").includes("MM") // => true
 * @category Groups
 */
export const rcepAsChinaApplies: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "RCEP",
  name: "Regional Comprehensive Economic Partnership, as China applies it",
  source:
    "RCEP Agreement; Customs Tariff Commission of the State Council of China, announcement of 2022-04-27",
  memberships: [
    ...rcep.memberships,
    ...joined(
      "MM",
      "2022-05-01",
      "Customs Tariff Commission of the State Council, announcement of 2022-04-27 (via fjeosin.com); it counts the agreement as in effect for all 15 from 2023-06-02 (Xinhua, 2023-05-16)",
    ),
  ],
}));

/**
 * The Comprehensive and Progressive Agreement for Trans-Pacific Partnership: the countries for which it is in force. The
 * United Kingdom counts from the day on which its accession took effect with nine of the eleven; for Australia that was 24
 * December 2024, and Canada and Mexico had not ratified it in 2025.
 *
 * @example
 * membersOf(cptpp, "2025-11").length // => 12
 * @category Groups
 */
export const cptpp: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "CPTPP",
  name: "Comprehensive and Progressive Agreement for Trans-Pacific Partnership",
  source: "CPTPP (signed 2018-03-08), New Zealand Ministry of Foreign Affairs and Trade as depositary",
  memberships: [
    ...joined("AU CA JP MX NZ SG", "2018-12-30", "In force 2018-12-30"),
    ...joined("VN", "2019-01-14", "In force for Viet Nam 2019-01-14"),
    ...joined("PE", "2021-09-19", "In force for Peru 2021-09-19"),
    ...joined("MY", "2022-11-29", "In force for Malaysia 2022-11-29"),
    ...joined("CL", "2023-02-21", "In force for Chile 2023-02-21"),
    ...joined("BN", "2023-07-12", "In force for Brunei Darussalam 2023-07-12"),
    ...joined("GB", "2024-12-15", "Protocol of accession of 2023-07-16, in force 2024-12-15"),
  ],
}));

/**
 * Asia-Pacific Economic Cooperation: economies, Hong Kong and Taiwan among them. They joined at meetings of ministers;
 * the first day of each is taken.
 *
 * @example
 * membersOf(apec, "2025-11").length // => 21
 * @category Groups
 */
export const apec: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "APEC",
  name: "Asia-Pacific Economic Cooperation",
  source: "Joint statements of the ministerial meetings, apec.org",
  memberships: [
    ...joined(
      "AU BN CA ID JP KR MY NZ PH SG TH US",
      "1989-11-06",
      "Meeting of Canberra, 6 and 7 November 1989",
    ),
    ...joined("CN HK TW", "1991-11-12", "Meeting of Seoul, 12 to 14 November 1991"),
    ...joined("MX PG", "1993-11-17", "Meeting of Seattle, 17 to 19 November 1993"),
    ...joined("CL", "1994-11-11", "Meeting of Jakarta, 11 and 12 November 1994"),
    ...joined("PE RU VN", "1998-11-14", "Meeting of Kuala Lumpur, 14 and 15 November 1998"),
  ],
}));

/**
 * The Cooperation Council for the Arab States of the Gulf.
 *
 * @example
 * membersOf(gcc, "2025-11") // => ["AE", "BH", "KW", "OM", "QA", "SA"]
 * @category Groups
 */
export const gcc: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "GCC",
  name: "Gulf Cooperation Council",
  source: "Charter of 1981",
  memberships: joined("AE BH KW OM QA SA", "1981-05-25", "Charter, Abu Dhabi, 1981-05-25"),
}));
