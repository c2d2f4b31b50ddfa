import type { PartnerGroup } from "../partners/names/group.js";
import { groupOf, joined, joinedUntil } from "./memberships.js";

/**
 * The parties to the North American Free Trade Agreement, from 1994 until the agreement that replaced it was in force.
 *
 * @example
 * membersOf(nafta, "2020-06") // => ["CA", "MX", "US"]
 * membersOf(nafta, "2020-07") // => []
 * @category Groups
 */
export const nafta: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "NAFTA",
  name: "North American Free Trade Agreement",
  source: "NAFTA, in force 1994-01-01; replaced by the USMCA on 2020-07-01",
  memberships: joinedUntil("CA MX US", "1994-01-01", "2020-07-01", "In force 1994-01-01 to 2020-06-30"),
}));

/**
 * The parties to the agreement between the United States, Mexico and Canada. Its forerunner of 1994, of the same three,
 * is {@link nafta}.
 *
 * @example
 * membersOf(usmca, "2025-11") // => ["CA", "MX", "US"]
 * @category Groups
 */
export const usmca: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "USMCA",
  name: "United States–Mexico–Canada Agreement",
  source: "USMCA, in force 2020-07-01",
  memberships: joined("CA MX US", "2020-07-01", "In force 2020-07-01"),
}));

/**
 * The states parties of Mercosur. Venezuela counts as outside from its suspension in December 2016; that of Paraguay
 * from June 2012 to August 2013 is not told apart.
 *
 * @example
 * membersOf(mercosur, "2025-11") // => ["AR", "BO", "BR", "PY", "UY"]
 * @category Groups
 */
export const mercosur: PartnerGroup = /* @__PURE__ */ groupOf(() => ({
  code: "MERCOSUR",
  name: "Mercosur",
  source: "Treaty of Asunción (1991); protocols of accession",
  memberships: [
    ...joined("AR BR PY UY", "1991-11-29", "Treaty of Asunción, in force 1991-11-29"),
    ...joinedUntil(
      "VE",
      "2012-08-12",
      "2016-12-02",
      "Protocol of accession of 2006, in force 2012-08-12; suspended in December 2016 and again in August 2017",
    ),
    ...joined(
      "BO",
      "2024-08-07",
      "Protocol of accession of 2015, thirty days after the deposit of 8 July 2024",
    ),
  ],
}));
