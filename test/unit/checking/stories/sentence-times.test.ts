import type { Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import type { Said } from "../../../../src/checking/stories/clauses/said.js";
import { type Context, NOTHING_SAID } from "../../../../src/checking/stories/context.js";
import { timesNamed } from "../../../../src/checking/stories/sentence-times.js";
import { piecesIn } from "./pieces-in.js";

const options = { reporter: "KE", asOf: "2025-12-08" } as const;
/** Something was said, of no trade and of trade. */
const said = [{ topic: null, figure: null }] as unknown as readonly Said[];
const ofTrade = [{ topic: { unread: [] }, figure: { kind: "amount" } }] as unknown as readonly Said[];
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
    const { namedMonth: _, ...named } = timesNamed(pieces(text), behind(period), options, true, said);
    expect(named).toEqual(gone);
  });

  test("months of trade leave open of which time the next is", () => {
    const left = (text: string, period: Period | null = "2025-11", isUntold = true) =>
      timesNamed(pieces(text), behind(period), options, isUntold, said);
    const text = "When the first nine months are considered, zork rose.";
    expect(left(text)).toEqual(open);
    expect(left(text, "2025-01/2025-11")).toEqual({});
    expect(left(text, null)).toEqual({});
    expect(left(text, "2025-11", false)).toEqual({});
    for (const span of ["the nine months", "the year to date", "the 12 months to October"])
      expect(left(`In ${span}, zork rose.`)).toEqual(open);
    expect(left("The report has details around third-quarter data.")).toEqual({});
  });

  test("a span is that of what follows, where nothing has a time so far", () => {
    const left = (text: string, of = ofTrade, before = behind(null)) =>
      timesNamed(pieces(text), before, options, true, of);
    const text = "Zork trade was $5 billion in the first five months of 2025.";
    expect(left(text)).toEqual({ period: "2025-01/2025-05", isHere: true });
    expect(left(text, said)).toEqual({});
    expect(left(text, ofTrade, behind(null, { latest: "2025-11" }))).toEqual({});
    expect(left("Zork trade may be $5 billion in the first five months of 2025.")).toEqual({});
    expect(left("Zork trade was $5 billion by the first five months of 2025.")).toEqual({});
    expect(left("Zork trade was $5 billion in the first quarter of 2025 and in 2024.")).toEqual({});
    expect(left("Zork trade was $5 billion in 2024.")).toEqual({});
  });
});
