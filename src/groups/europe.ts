import type { PartnerGroup } from "../partners/names/group.js";
import { groupOf, joined, joinedUntil } from "./memberships.js";

/**
 * The European Union and, before 1993, the European (Economic) Community.
 *
 * The United Kingdom is outside from 1 February 2020; until 31 December 2020 it stayed in the customs union and the
 * single market. Territories that left with their own status, such as Greenland in 1985, and the former German
 * Democratic Republic before October 1990 are not told apart.
 *
 * @example
 * membersOf(europeanUnion, "2025-11").length // => 27
 * membersOf(europeanUnion, "2020-01").includes("GB") // => true
 * @category Groups
 */
export const europeanUnion: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "EU",
  name: "European Union",
  source: "Treaties of accession, EUR-Lex",
  memberships: [
    ...joined("BE DE FR IT LU NL", "1958-01-01", "Treaty of Rome (1957)"),
    ...joined("DK IE", "1973-01-01", "Treaty of accession of 1972"),
    ...joinedUntil(
      "GB",
      "1973-01-01",
      "2020-02-01",
      "Treaty of accession of 1972; Agreement on the withdrawal, in force 2020-02-01, transition until 2020-12-31",
    ),
    ...joined("GR", "1981-01-01", "Treaty of accession of 1979"),
    ...joined("ES PT", "1986-01-01", "Treaty of accession of 1985"),
    ...joined("AT FI SE", "1995-01-01", "Treaty of accession of 1994"),
    ...joined("CY CZ EE HU LT LV MT PL SI SK", "2004-05-01", "Treaty of accession of 2003"),
    ...joined("BG RO", "2007-01-01", "Treaty of accession of 2005"),
    ...joined("HR", "2013-07-01", "Treaty of accession of 2011"),
  ],
}));

/**
 * The countries whose currency is the euro by decision of the Council of the European Union; those that use it by
 * other agreements are not among them.
 *
 * @example
 * membersOf(euroArea, "2025-12").length // => 20
 * membersOf(euroArea, "2026-01").length // => 21
 * @category Groups
 */
export const euroArea: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "EA",
  name: "Euro area",
  source: "Decisions of the Council of the European Union, EUR-Lex",
  memberships: [
    ...joined("AT BE DE ES FI FR IE IT LU NL PT", "1999-01-01", "Council decision of 1998"),
    ...joined("GR", "2001-01-01", "Council decision of 2000"),
    ...joined("SI", "2007-01-01", "Council decision of 2006"),
    ...joined("CY MT", "2008-01-01", "Council decisions of 2007"),
    ...joined("SK", "2009-01-01", "Council decision of 2008"),
    ...joined("EE", "2011-01-01", "Council decision of 2010"),
    ...joined("LV", "2014-01-01", "Council decision of 2013"),
    ...joined("LT", "2015-01-01", "Council decision of 2014"),
    ...joined("HR", "2023-01-01", "Council decision of 2022"),
    ...joined("BG", "2026-01-01", "Council decision of 2025"),
  ],
}));

/**
 * The European Free Trade Association. Finland was associated from 1961 and a member from 1986; Liechtenstein was
 * covered through Switzerland before it was a member.
 *
 * @example
 * membersOf(efta, "2025-11") // => ["CH", "IS", "LI", "NO"]
 * @category Groups
 */
export const efta: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "EFTA",
  name: "European Free Trade Association",
  source: "EFTA Convention (Stockholm, 1960)",
  memberships: [
    ...joined("CH NO", "1960-05-03", "EFTA Convention, in force 1960-05-03"),
    ...joinedUntil("DK GB", "1960-05-03", "1973-01-01", "EFTA Convention; left for the European Community"),
    ...joinedUntil("PT", "1960-05-03", "1986-01-01", "EFTA Convention; left for the European Community"),
    ...joinedUntil("AT SE", "1960-05-03", "1995-01-01", "EFTA Convention; left for the European Union"),
    ...joinedUntil("FI", "1986-01-01", "1995-01-01", "Full member from 1986; left for the European Union"),
    ...joined("IS", "1970-03-01", "Accession of 1970"),
    ...joined("LI", "1991-09-01", "Accession of 1991"),
  ],
}));
