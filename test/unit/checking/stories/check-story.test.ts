import { checkStory, type Evidence, type StoryOptions, storyLines, storyText } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { china, chinaGrowth } from "../../../../src/samples/index.js";

const options: StoryOptions = { reporter: "CN", asOf: "2025-12-08" };

describe("the check of a story", () => {
  test("has a check for each claim, in the order of the text", () => {
    const text =
      "In October exports fell 1.1% from a year earlier, and imports rose 5%. Exports to the moon rose 3%. Hello.";
    const story = checkStory(text, china, options);
    expect(story.checks.map(({ claim, verdict }) => [claim.kind, verdict])).toEqual([
      ["growth", "supported"],
      ["growth", "contradicted"],
    ]);
    expect(story.verdicts).toEqual({
      supported: 1,
      consistent: 0,
      contradicted: 1,
      undecidable: 0,
      "not-computable": 0,
    });
    expect(story.unplaced.map(({ missing }) => missing)).toEqual([["partner"]]);
    expect(story.left.map(({ sentence }) => sentence)).toEqual(["Hello."]);
  });

  test("follows the rules of the checks", () => {
    const text = "The surplus rose 23.99% in November from the previous month.";
    const verdict = (supportedBy: "all" | "point") =>
      checkStory(text, china, { ...options, check: { supportedBy } }).checks[0]?.verdict;
    // 21.61 over 90.07 is 23.99245 %, and [23.980, 24.005] with what rounding leaves.
    expect([verdict("all"), verdict("point")]).toEqual(["consistent", "supported"]);
  });

  test("takes nothing as proof that was taken from the text", () => {
    const text = "Exports grew 5.9% in November from a year earlier.";
    const check = (source: string) =>
      checkStory(text, { growthRates: chinaGrowth }, { ...options, source }).checks[0];
    expect(check("the article of 8 December 2025")).toMatchObject({ verdict: "undecidable", circular: true });
    expect(check("another paper")).toMatchObject({ verdict: "supported" });
  });
});

describe("the lines of a story", () => {
  const lines = (text: string, evidence: Evidence = china) => storyLines(checkStory(text, evidence, options));

  test("say each verdict under its sentence, with where the data come from", () => {
    expect(lines("Exports fell 1.1% in\nOctober.")).toEqual([
      "Exports fell 1.1% in October.",
      expect.stringMatching(
        /^ {2}China, exports, October 2025, from a year earlier: fall 1\.1%\. Supported: /,
      ),
      expect.stringMatching(/^ {4}From: .*Sharecast.*, 7 November 2025.*, read on 7 July 2026\.$/),
      expect.stringMatching(/^ {4}Notes: With what it is compared is not said; /),
      "",
      "1 statement: 1 supported.",
    ]);
  });

  test("say what a wrong figure really is", () => {
    const text = "The surplus was $330.35 billion in November.";
    // That is what was exported.
    expect(lines(text).join("\n")).toMatch(
      /\n {2}China, trade balance, .*\. Contradicted: .*\n(.*\n)* {4}Reading \(identified\): .*exports/,
    );
  });

  test("say nothing of readings that may be chance", () => {
    // 8.2 % is the growth on the month, and that to the countries of ASEAN.
    const text = "Exports rose 8.2% in November from a year earlier, and exports to Peru rose 3%.";
    const story = checkStory(text, china, options);
    const [check] = story.checks;
    expect(check?.verdict === "contradicted" && check.readings.length).toBeGreaterThan(0);
    expect(storyLines(story)).toEqual([
      text,
      expect.stringMatching(
        /^ {2}China, exports, .*: rise 8\.2%\. Contradicted: published was 5\.9%, between 5\.85% and 5\.95% .*; in CNY, as published it is 5\.7%/,
      ),
      expect.stringMatching(/^ {4}From: /),
      expect.stringMatching(/^ {4}Notes: /),
      expect.stringMatching(/^ {2}China, exports to Peru, .*: rise 3%\. Undecidable: .*PE/),
      "",
      "2 statements: 1 contradicted, 1 undecidable.",
    ]);
  });

  test("name an estimator, and no origin of a record without any", () => {
    const text = "The U.S. tariff on China was 51.1%. GDP growth was 5% in 2024.";
    const otherFigures = [{ figure: "GDP growth", period: "2024-01/2024-12", printed: "5.0%" } as const];
    const story = checkStory(text, { ...china, otherFigures }, { reporter: "CN", asOf: "2025-05-14" });
    expect(storyLines(story)).toEqual([
      "The U.S. tariff on China was 51.1%.",
      expect.stringMatching(/^ {2}Tariff of United States on China, 14 May 2025: 51\.1%\. Supported: /),
      "    From: PIIE; Robin Brooks.",
      "    Notes: The average is that of PIIE; others have another.",
      "",
      "GDP growth was 5% in 2024.",
      expect.stringMatching(/^ {2}GDP growth, January to December 2024: 5%\. Supported: /),
      "",
      "2 statements: 2 supported.",
    ]);
  });

  test("keep what was not placed or not checked, and count it", () => {
    expect(lines("Chip exports\nrose 5% in October. Hello. Goodbye.")).toEqual([
      "Chip exports rose 5% in October.",
      "  Not placed: It is not said which goods are meant by their code. (Chip exports rose 5% in October.)",
      "",
      "Hello.",
      "  Nothing to check.",
      "",
      "Goodbye.",
      "  Nothing to check.",
      "",
      "0 statements; 1 not placed; 2 sentences with nothing to check.",
    ]);
    expect(lines("Hello.").at(-1)).toBe("0 statements; 1 sentence with nothing to check.");
  });

  test("say which figures can be true together", () => {
    const text =
      "Exports were $5 billion and imports were $3 billion in October. The surplus was $2 billion.";
    expect(lines(text).at(-2)).toBe("Together: The figures of CN can all be true.");
    expect(lines(text).at(-1)).toMatch(/^3 statements: /);
  });

  test("are one text", () => {
    expect(storyText(checkStory("Hello.", {}, options))).toBe(
      "Hello.\n  Nothing to check.\n\n0 statements; 1 sentence with nothing to check.\n",
    );
  });
});
