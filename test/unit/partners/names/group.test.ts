import { constantMembers, membersOf, partnerGroup } from "tradefigures";
import { describe, expect, test } from "vitest";
import { membersWithin } from "../../../../src/partners/names/group.js";
import { expectUnchangeable } from "../../../property/unchangeable.js";
import { fieldRefusal } from "../../refusal.js";

const union = partnerGroup({
  code: "UNION",
  name: "A union",
  memberships: [
    "FR",
    { member: "276", from: "1958-01-01" },
    { member: "GB", from: "1973-01-01", until: "2020-02-01", source: "treaty" },
    { member: "HR", from: "2013-07-01" },
    { member: "TL", from: "2025-10-26" },
  ],
  source: "made up",
});

describe("partnerGroup", () => {
  test("makes a record that its own JSON makes again, and that cannot be changed", () => {
    expect(partnerGroup(JSON.parse(JSON.stringify(union)))).toEqual(union);
    expect(JSON.stringify(partnerGroup(union))).toBe(JSON.stringify(union));
    expectUnchangeable(union);
  });

  test("takes figures of UN M49 for letters of ISO 3166-1", () => {
    expect(union.memberships[1]).toEqual({ member: "DE", from: "1958-01-01" });
  });

  test("may have no members", () => {
    expect(partnerGroup({ code: "NES", name: "Areas n.e.s.", memberships: [] })).toEqual({
      code: "NES",
      name: "Areas n.e.s.",
      memberships: [],
    });
  });

  test("takes a member that left and came back", () => {
    const twice = partnerGroup({
      code: "T",
      name: "T",
      memberships: [
        { member: "VE", from: "2020-01-01" },
        { member: "VE", from: "2012-08-12", until: "2016-12-02" },
      ],
    });
    expect(membersOf(twice, "2016-11")).toEqual(["VE"]);
    expect(membersOf(twice, "2017-01")).toEqual([]);
    expect(membersOf(twice, "2020-01")).toEqual(["VE"]);
  });

  test("takes a member that came back on the day it left, in any order", () => {
    const [first, second] = [
      { member: "FR", until: "2000-01-01" },
      { member: "FR", from: "2000-01-01" },
    ] as const;
    for (const memberships of [
      [first, second],
      [second, first],
    ])
      expect(partnerGroup({ code: "T", name: "T", memberships }).memberships).toEqual(memberships);
  });

  const group = (memberships: unknown, more: object = {}) =>
    partnerGroup({ code: "T", name: "T", memberships, ...more } as never);

  test.each<[string, () => unknown, unknown]>([
    [
      "a member that nobody knows",
      () => group(["FR", "XX"]),
      fieldRefusal(
        "UNKNOWN_PARTNER",
        "memberships[1].member",
        'a code of ISO 3166-1, of UN M49 or of a group that is given, got "XX"',
        "XX",
      ),
    ],
    [
      "a day that does not exist",
      () => group([{ member: "FR", from: "2025-02-30" }]),
      fieldRefusal(
        "INVALID_DAY",
        "memberships[0].from",
        'a day of the calendar, YYYY-MM-DD, got "2025-02-30"',
        "2025-02-30",
      ),
    ],
    [
      "an end before the beginning",
      () => group([{ member: "FR", from: "2025-02-01", until: "2025-02-01" }]),
      fieldRefusal(
        "INVALID_FIELD",
        "memberships[0].until",
        'after 2025-02-01, got "2025-02-01"',
        "2025-02-01",
      ),
    ],
    [
      "a member twice on one day",
      () => group(["FR", "DE", "250"]),
      fieldRefusal("OVERLAPPING_PERIODS", "memberships", 'one at a time for each member, got "FR"', "FR"),
    ],
    [
      "a member again before it left",
      () =>
        group([
          { member: "FR", from: "2000-01-01" },
          { member: "FR", until: "2000-01-02" },
        ]),
      fieldRefusal("OVERLAPPING_PERIODS", "memberships", 'one at a time for each member, got "FR"', "FR"),
    ],
    [
      "an end that is no day",
      () => group([{ member: "FR", until: "2025" }]),
      expect.objectContaining({
        code: "INVALID_DAY",
        details: { field: "memberships[0].until", value: "2025" },
      }),
    ],
    [
      "an empty source of a membership",
      () => group([{ member: "FR", source: "" }]),
      fieldRefusal("INVALID_FIELD", "memberships[0].source", 'text, trimmed and not empty, got ""', ""),
    ],
    [
      "an empty source",
      () => group([], { source: "" }),
      fieldRefusal("INVALID_FIELD", "source", 'text, trimmed and not empty, got ""', ""),
    ],
    [
      "an empty code",
      () => group([], { code: "" }),
      fieldRefusal("INVALID_FIELD", "code", 'text, trimmed and not empty, got ""', ""),
    ],
    [
      "what is no record",
      () => partnerGroup("FR" as never),
      fieldRefusal("INVALID_FIELD", "a partner group", 'an object, got "FR"', "FR"),
    ],
    ["no list", () => group("FR"), fieldRefusal("INVALID_FIELD", "memberships", 'a list, got "FR"', "FR")],
    [
      "an empty name",
      () => group([], { name: "" }),
      fieldRefusal("INVALID_FIELD", "name", 'text, trimmed and not empty, got ""', ""),
    ],
    [
      "an unknown field",
      () => group([], { member: "FR" }),
      expect.objectContaining({ code: "UNKNOWN_FIELD", details: { field: "member" } }),
    ],
    [
      "an unknown field of a membership",
      () => group([{ member: "FR", since: "2000-01-01" }]),
      expect.objectContaining({ code: "UNKNOWN_FIELD", details: { field: "since" } }),
    ],
  ])("refuses %s", (_, make, error) => {
    expect(make).toThrow(error as Error);
  });
});

describe("members", () => {
  test("of a period are those of all its days", () => {
    expect(membersOf(union, "2020-01")).toEqual(["DE", "FR", "GB", "HR"]);
    expect(membersOf(union, "2020-01/2020-02")).toEqual(["DE", "FR", "HR"]);
    expect(membersOf(union, "2025-10")).toEqual(["DE", "FR", "HR"]);
    expect(membersOf(union, "2025-11")).toEqual(["DE", "FR", "HR", "TL"]);
    expect(membersOf(union, "1957-12")).toEqual(["FR"]);
    const left = partnerGroup({ code: "T", name: "T", memberships: [{ member: "FR", until: "2025-10-31" }] });
    expect(membersOf(left, "2025-09")).toEqual(["FR"]);
    expect(membersOf(left, "2025-10")).toEqual([]);
  });

  test("within a period are those of any of its days", () => {
    expect(membersWithin(union, "2025-10")).toEqual(["DE", "FR", "HR", "TL"]);
    expect(membersWithin(union, "2020-01/2020-02")).toEqual(["DE", "FR", "GB", "HR"]);
    expect(membersWithin(union, "2020-02")).toEqual(["DE", "FR", "HR"]);
    const came = partnerGroup({ code: "T", name: "T", memberships: [{ member: "FR", from: "2025-10-31" }] });
    expect(membersWithin(came, "2025-10")).toEqual(["FR"]);
    expect(membersWithin(came, "2025-09")).toEqual([]);
  });

  test("that are constant belong to every period", () => {
    expect(constantMembers(union, ["2025-11", "2012-11"])).toEqual(["DE", "FR"]);
    expect(constantMembers(union, ["2019-11", "2012-11", "1980-01"])).toEqual(["DE", "FR", "GB"]);
    // Croatia came in July 2013: it is in two of the three.
    expect(constantMembers(union, ["2025-11", "2019-11", "2012-11"])).toEqual(["DE", "FR"]);
    expect(constantMembers(union, [])).toEqual([]);
    expect(() => constantMembers(union, "2025-11" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "periods", 'a list, got "2025-11"', "2025-11") as Error,
    );
  });
});
