import type { Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { type Context, NOTHING_SAID } from "../../../../src/checking/stories/context.js";
import { timesNamed } from "../../../../src/checking/stories/sentence-times.js";
import { piecesIn } from "./pieces-in.js";

const options = { reporter: "KE", asOf: "2025-12-08" } as const;
const pieces = (text: string) => piecesIn(text, options);
const behind = (period: Period | null, more: Partial<Context> = {}): Context => ({
  ...NOTHING_SAID,
  period,
  ...more,
});

describe("after a sentence that names no flow, the time that goes on", () => {
  const open = { period: null };
  test.each([
    ["Zork rose compared to the same month of last year.", "2025-01/2025-11", open],
    ["Zork rose compared to the same month of last year.", "2025-11", {}],
    ["Zork rose compared to the same month of last year.", null, {}],
    ["Zork rose compared to the same period of last year.", "2025-01/2025-11", {}],
    ["Zork rose in November.", "2025-01/2025-11", {}],
    ["For the first two months, zork amounted to $5 billion.", "2025-11", open],
    ["For the first two months, zork amounted to $5 billion.", "2025-01/2025-11", {}],
    ["For the first two months, zork amounted to $5 billion.", null, {}],
    ["For the first two months, zork rose 5%.", "2025-11", open],
    ["Zork fell 5% in January to November 2025.", "2025-01/2025-12", open],
    ["Zork fell 5% in January to November 2025.", "2025-01/2025-11", {}],
    ["Zork fell 5% in January to November 2024.", "2025-01/2025-12", {}],
    ["Zork fell in January to November 2025.", "2025-01/2025-12", {}],
    ["For the first two months, zork rose.", "2025-11", open],
    ["In October, zork amounted to $5 billion.", "2025-11", {}],
  ] as const)("%s (%s before)", (text, period, gone) => {
    const { namedMonth: _, ...named } = timesNamed(pieces(text), behind(period), options, true, false);
    expect(named).toEqual(gone);
  });

  test("months of trade leave open of which time the next is", () => {
    const left = (text: string, period: Period | null = "2025-11", isUntold = true) =>
      timesNamed(pieces(text), behind(period), options, isUntold, false);
    const text = "When the first nine months are considered, zork rose.";
    expect(left(text)).toEqual(open);
    expect(left(text, "2025-01/2025-11")).toEqual({});
    expect(left(text, null)).toEqual({});
    expect(left(text, "2025-11", false)).toEqual({});
    for (const span of ["the nine months", "the year to date", "the 12 months to October"])
      expect(left(`In ${span}, zork rose.`)).toEqual(open);
    expect(left("The report has details around third-quarter data.")).toEqual({});
  });
});
