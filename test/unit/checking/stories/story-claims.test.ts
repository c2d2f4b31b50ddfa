import { claimsIn } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { type MissingPart, unplacedText } from "../../../../src/checking/stories/story-claims.js";

describe("what could not be placed says", () => {
  test.each<[MissingPart, string]>([
    ["flow", "It is not said which flow is meant."],
    ["period", "It is not said which period is meant."],
    ["comparison", "It is not said with what it is compared."],
    ["partner", "It is not said which partner is meant."],
    ["reporter", "It is not said whose trade is meant."],
    ["currency", "It is not said in which currency it is."],
    ["product", "It is not said which goods are meant by their code."],
    ["value", "It is not said what the value is: it speaks of volumes or prices."],
    ["direction", "It is not said which way it went."],
    ["measure", "It is not said what the figure measures."],
    ["expectation", "It is not said which figure was expected."],
    ["position", "It is not said whether the actual figure was above or below."],
    ["since", "It is not said since when."],
    ["from", "It is not said from which day on."],
    ["figure", "It is not said which figure is printed."],
  ])("that its %s is not known", (part, text) => {
    expect(unplacedText([part], [])).toBe(text);
  });

  test("both where two parts are missing", () => {
    expect(unplacedText(["flow", "period"], [])).toBe(
      "It is not said which flow is meant and which period is meant.",
    );
  });

  test("which words were not read", () => {
    expect(unplacedText(["measure"], ["zork", "zark"])).toBe(
      'These words were not read and may change it: "zork", "zark".',
    );
  });
});

describe("each figure of a text ends", () => {
  const ends = (text: string) => claimsIn(text, { reporter: "VN", asOf: "2025-12-08" }).figures;

  test.each([
    ["in a claim", "Exports rose 5% in November.", { claimed: 1, unplaced: 0, left: 0 }],
    [
      "in what could not be placed",
      "Chip exports rose 5% in November.",
      { claimed: 0, unplaced: 1, left: 0 },
    ],
    [
      "in one of them each",
      "Exports rose 5% in November. Chip exports rose 6%, and imports 4%.",
      { claimed: 1, unplaced: 2, left: 0 },
    ],
    [
      "in the run that it is a part of",
      "Exports fell in November. It was the third straight month of double-digit decline.",
      { claimed: 1, unplaced: 0, left: 0 },
    ],
  ])("%s", (_, text, figures) => {
    expect(ends(text)).toEqual(figures);
  });
});
