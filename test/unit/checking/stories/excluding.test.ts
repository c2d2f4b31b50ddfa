import { claimsIn } from "tradefigures/checking";
import { describe, expect, test } from "vitest";

const read = (text: string) => {
  const { claims, unplaced } = claimsIn(text, {
    reporter: "AU",
    asOf: "2022-03-03",
    comparisonDefault: "month-on-month",
  });
  return [
    claims.map((claim) => ("printed" in claim ? claim.printed : claim.kind)),
    unplaced.map(({ missing }) => missing.join()),
  ];
};

describe("what another figure of the text excludes", () => {
  test("is not known, where its time was taken from around it", () => {
    expect(
      read(
        "Exports were up 8 percent on month to $49 billion, driven by a rise in the export of ores; exports were up 1 percent in December.",
      ),
    ).toEqual([["1 percent"], ["period", "period"]]);
    expect(
      read(
        "The deficit was $24 billion in the first half of 2021. The deficit in that period was $20 billion.",
      ),
    ).toEqual([["−$24 billion"], ["period"]]);
  });

  test("takes with it what has its time from the same words", () => {
    expect(
      read(
        "Exports were $24 billion in January. Exports were $27 billion, and imports $20 billion. The surplus was $2 billion.",
      ),
    ).toEqual([
      ["$24 billion", "$2 billion"],
      ["period", "period"],
    ]);
  });

  test("stays where both name their time: the text has a conflict of its own", () => {
    expect(read("Exports were $24 billion in January. Exports in January were $27 billion.")).toEqual([
      ["$24 billion", "$27 billion"],
      [],
    ]);
  });

  test("stays where it may be the same, rounded or revised", () => {
    expect(read("Exports were $24 billion in January. Exports were $24.4 billion.")[1]).toEqual([]);
    expect(read("Exports rose 8% on the month in January. Exports were up 8.4% from December.")[1]).toEqual(
      [],
    );
  });

  test("is of another comparison, where that was taken for granted", () => {
    expect(read("Exports rose 2% in January. Month on month, they were up 4.8%.")).toEqual([
      ["4.8%"],
      ["comparison"],
    ]);
  });
});
