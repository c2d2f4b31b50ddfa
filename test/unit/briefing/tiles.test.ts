import type { Period } from "tradefigures";
import { expect, test } from "vitest";
import { tiles } from "../../../src/briefing/tiles.js";
import { row } from "./new-zealand.js";

const rows = (...periods: Period[]) => periods.sort().map((period) => row("exports", period, 1));

test.each<[string, readonly Period[], readonly Period[] | null]>([
  ["nothing", [], null],
  ["months", ["2025-01", "2025-02", "2025-03"], ["2025-01", "2025-02", "2025-03"]],
  ["a gap", ["2025-01", "2025-03"], null],
  ["the whole before its parts", ["2025-01", "2025-02", "2025-03", "2025-01/2025-03"], ["2025-01/2025-03"]],
  [
    "a period that runs beyond the end",
    ["2025-01/2025-04", "2025-01/2025-02", "2025-03"],
    ["2025-01/2025-02", "2025-03"],
  ],
  [
    "a longer one that leads nowhere",
    ["2025-01/2025-02", "2025-01", "2025-02/2025-03"],
    ["2025-01", "2025-02/2025-03"],
  ],
])("rows of three months are found among %s", (_, periods, expected) => {
  const found = tiles(rows(...periods), "2025-01", "2025-03");
  expect(found?.map((one) => one.period) ?? null).toEqual(expected);
});
