import type { Day, Observation, Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { basesOver } from "../../../src/briefing/bases.js";
import { row } from "./new-zealand.js";

const level = (value: number, more: { published?: Day; readOn?: Day } = {}, period: Period = "2024-03") =>
  row("exports", period, value, more);
const first = level(1, { published: "2024-04-22" });
const revised = level(2, { published: "2024-06-22" });
const copy = level(3, { readOn: "2026-07-07" });
const undated = level(4);
const shown = (rows: readonly Observation[], day: Day | null, period: Period = "2024-03") =>
  basesOver(rows, period, day).map((base) => [base.vintage, base.row.value.toFixed()]);

describe("the bases of a growth", () => {
  test.each<[string, readonly Observation[], Day | null, readonly (readonly string[])[]]>([
    ["none", [], "2025-04-22", []],
    ["the first release", [first], "2025-04-22", [["first-release", "1"]]],
    [
      "the revision known on the day, before the first release",
      [first, revised],
      "2025-04-22",
      [
        ["revised-base", "2"],
        ["first-release", "1"],
      ],
    ],
    [
      "a copy read later, where no revision was known",
      [copy, first],
      "2025-04-22",
      [
        ["later-base", "3"],
        ["first-release", "1"],
      ],
    ],
    [
      "a known revision before a later copy",
      [copy, first, revised],
      "2025-04-22",
      [
        ["revised-base", "2"],
        ["first-release", "1"],
      ],
    ],
    [
      "the earliest of later ones",
      [copy, level(5, { readOn: "2026-01-01" })],
      "2025-04-22",
      [["later-base", "5"]],
    ],
    [
      "a revision of after the day, as a later one",
      [first, revised],
      "2024-05-01",
      [
        ["later-base", "2"],
        ["first-release", "1"],
      ],
    ],
    ["a first release of after the day, as a later one", [first], "2024-03-01", [["later-base", "1"]]],
    ["an undated level, where nothing dated is known", [undated], "2025-04-22", [["undated-base", "4"]]],
    ["a dated level before an undated", [undated, first], "2025-04-22", [["first-release", "1"]]],
    [
      "the latest of all, without a day",
      [first, revised, copy],
      null,
      [
        ["revised-base", "3"],
        ["first-release", "1"],
      ],
    ],
  ])("are %s", (_, rows, day, expected) => {
    expect(shown(rows, day)).toEqual(expected);
    expect(shown([...rows].reverse(), day)).toEqual(expected);
  });

  test("of a span are sums of months that came on one day", () => {
    const months = [
      level(10, { readOn: "2026-07-07" }, "2024-01"),
      level(20, { readOn: "2026-07-07" }, "2024-02"),
    ];
    expect(shown(months, "2025-03-20", "2024-01/2024-02")).toEqual([["later-base", "30"]]);
    expect(shown(months.slice(1), "2025-03-20", "2024-01/2024-02")).toEqual([]);
  });

  test("of a span are never sums of months of several days or of none", () => {
    const months = [
      level(10, { published: "2024-02-20" }, "2024-01"),
      level(20, { published: "2024-03-20" }, "2024-02"),
      level(11, {}, "2024-01"),
      level(21, {}, "2024-02"),
    ];
    expect(shown(months, "2025-03-20", "2024-01/2024-02")).toEqual([]);
  });

  test("of a span are as given where the day gave it itself", () => {
    const readOn = "2026-07-07";
    const rows = [
      level(10, { readOn }, "2024-01"),
      level(20, { readOn }, "2024-02"),
      level(31, { readOn }, "2024-01/2024-02"),
    ];
    expect(shown(rows, "2025-03-20", "2024-01/2024-02")).toEqual([["later-base", "31"]]);
  });
});
