import { type Day, type Observation, observation, type Period, publishers } from "tradefigures";
import { describe, expect, test } from "vitest";
import { basesOf, revisedBases } from "../../../src/records/base-rule.js";
import { levelsInTime } from "../../../src/records/levels-in-time.js";

const level = (value: number, more: { published?: Day; readOn?: Day } = {}, period: Period = "2024-03") =>
  observation({ reporter: "NZ", flow: "exports", currency: "NZD", period, value, ...more });
const first = level(1, { published: "2024-04-22" });
const revised = level(2, { published: "2024-06-22" });
const copy = level(3, { readOn: "2026-07-07" });
const undated = level(4);
const said: Day = "2025-04-22";

type Shown = readonly (readonly [string, ...number[]])[];
const shown = (
  rows: readonly Observation[],
  day: Day | null,
  revisedBase: boolean,
  period: Period = "2024-03",
): Shown =>
  basesOf(levelsInTime(rows), period, { day, revisedBase }).map(({ vintage, parts }) => [
    vintage,
    ...parts.map(({ value }) => value.toNumber()),
  ]);

describe("the bases of a growth", () => {
  const REVISED: Shown = [
    ["revised", 2],
    ["first", 1],
  ];
  test.each<[string, readonly Observation[], Day | null, Shown, Shown]>([
    ["none", [], said, [], []],
    ["the first release", [first], said, [["first", 1]], [["first", 1]]],
    ["the revision known on the day, before the first release", [first, revised], said, REVISED, REVISED],
    [
      "a copy read later, where no revision was known and the office prints over revised levels",
      [copy, first],
      said,
      [
        ["later", 3],
        ["first", 1],
      ],
      [["first", 1]],
    ],
    ["a known revision before a later copy", [copy, first, revised], said, REVISED, REVISED],
    [
      "the earliest of later ones, where nothing else is at hand",
      [copy, level(5, { readOn: "2026-01-01" })],
      said,
      [["later", 5]],
      [["later", 5]],
    ],
    [
      "a revision of after the day, as a later one",
      [first, revised],
      "2024-05-01",
      [
        ["later", 2],
        ["first", 1],
      ],
      [["first", 1]],
    ],
    [
      "a first release of after the day, as a later one",
      [first],
      "2024-03-01",
      [["later", 1]],
      [["later", 1]],
    ],
    [
      "a copy that was known, alone",
      [level(6, { readOn: "2025-01-01" })],
      said,
      [["revised", 6]],
      [["revised", 6]],
    ],
    [
      "an undated level, where none with a day is at hand",
      [undated],
      said,
      [["undated", 4]],
      [["undated", 4]],
    ],
    ["no undated level beside one that was known", [undated, first], said, [["first", 1]], [["first", 1]]],
    [
      "an undated level after the copy that stands in",
      [undated, copy],
      said,
      [
        ["later", 3],
        ["undated", 4],
      ],
      [
        ["later", 3],
        ["undated", 4],
      ],
    ],
    [
      "the latest of all, where all is known",
      [first, revised, copy, undated],
      null,
      [
        ["revised", 3],
        ["first", 1],
      ],
      [
        ["revised", 3],
        ["first", 1],
      ],
    ],
  ])("are %s", (_, rows, day, overRevised, others) => {
    for (const given of [rows, [...rows].reverse()]) {
      expect(shown(given, day, true)).toEqual(overRevised);
      expect(shown(given, day, false)).toEqual(others);
    }
  });

  test("are revised for China, whose customs prints so", () => {
    expect(revisedBases(publishers)).toEqual(["CN"]);
  });
});

describe("the bases of a span", () => {
  const span: Period = "2024-01/2024-02";
  const january = level(10, { published: "2024-02-20" }, "2024-01");
  const february = level(20, { published: "2024-03-20" }, "2024-02");

  test("are of the months that tile it, each by the same rule", () => {
    expect(shown([january, february], said, true, span)).toEqual([["first", 10, 20]]);
    const better = level(11, { published: "2024-06-20" }, "2024-01");
    expect(shown([january, february, better], said, true, span)).toEqual([
      ["revised", 11, 20],
      ["first", 10, 20],
    ]);
    const copies = [
      level(12, { readOn: "2026-07-07" }, "2024-01"),
      level(22, { readOn: "2026-07-07" }, "2024-02"),
    ];
    expect(shown([january, february, ...copies], said, true, span)).toEqual([
      ["later", 12, 22],
      ["first", 10, 20],
    ]);
    expect(shown([january, february, ...copies], said, false, span)).toEqual([["first", 10, 20]]);
    expect(shown([february], said, true, span)).toEqual([]);
  });

  test("are its own level, where it has one of the kind", () => {
    const own = level(31, { published: "2024-03-20" }, span);
    expect(shown([january, february, own], said, true, span)).toEqual([["first", 31]]);
  });

  test("are undated months where not all have a day that was known", () => {
    const bare = [level(13, {}, "2024-01"), level(23, {}, "2024-02")];
    expect(shown(bare, said, true, span)).toEqual([["undated", 13, 23]]);
    expect(shown([january, ...bare], said, true, span)).toEqual([["undated", 10, 23]]);
    expect(shown([january, february, ...bare], said, true, span)).toEqual([["first", 10, 20]]);
  });
});
