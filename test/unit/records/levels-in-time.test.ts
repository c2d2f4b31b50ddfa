import { type Observation, observation, type Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { levelBy, levelsInTime, tilesBy } from "../../../src/records/levels-in-time.js";

const row = (period: Period, published?: "2025-04-14" | "2025-12-08"): Observation =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period, value: 1, published });
const last = (vintages: readonly Observation[]): Observation | null => vintages.at(-1) ?? null;
const periodsOf = (rows: readonly Observation[] | null) => rows?.map(({ period }) => period) ?? null;

describe("the levels of a period", () => {
  const levels = levelsInTime([
    row("2025-01"),
    row("2025-01/2025-02"),
    row("2025-02"),
    row("2025-03", "2025-12-08"),
    row("2025-03", "2025-04-14"),
    row("2025-03"),
    row("2025-01/2025-03"),
  ]);

  test("are its vintages, oldest first, those without a day before all others", () => {
    expect(levels.of("2025-03").map(({ published }) => published)).toEqual([
      undefined,
      "2025-04-14",
      "2025-12-08",
    ]);
    expect(levels.of("2025-04")).toEqual([]);
  });

  test("are tiled by the longest periods, never by itself", () => {
    expect(levels.beginning("2025-01")).toEqual(["2025-01/2025-03", "2025-01/2025-02", "2025-01"]);
    expect(periodsOf(tilesBy(levels, "2025-01/2025-03", last))).toEqual(["2025-01/2025-02", "2025-03"]);
    expect(periodsOf(levelBy(levels, "2025-01/2025-03", last))).toEqual(["2025-01/2025-03"]);
    expect(periodsOf(levelBy(levels, "2025-02/2025-03", last))).toEqual(["2025-02", "2025-03"]);
  });

  test("are none where a month is missing, and a month has no parts", () => {
    expect(levelBy(levels, "2025-01/2025-04", last)).toBeNull();
    expect(tilesBy(levels, "2025-03", last)).toBeNull();
  });
});
