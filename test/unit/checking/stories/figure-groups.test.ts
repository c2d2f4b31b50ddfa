import { claimsIn, type StoryOptions } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { groupsOf } from "../../../../src/checking/stories/figure-groups.js";

const options: StoryOptions = { reporter: "CN", asOf: "2025-12-08" };
const groups = (text: string, more: Partial<StoryOptions> = {}) =>
  groupsOf(claimsIn(text, { ...options, ...more }).claims);
const texts = (text: string, more: Partial<StoryOptions> = {}) =>
  groups(text, more).map((group) => group.text);

describe("figures that belong together", () => {
  test("are amounts in a second currency, at one rate", () => {
    // CASES, row 9: 1,469.11 to 1,471.16.
    const text =
      "The surplus was $111.68 billion (about 164 trillion won) in November, up from $90.07 billion (about 132 trillion won) in October. " +
      "The cumulative surplus was $1.076 trillion (about 1,582 trillion won).";
    const [one, ...others] = groups(text);
    expect([one?.kind, one?.claims.length, others]).toEqual(["one-rate", 3, []]);
    expect(one?.text).toBe("The 3 conversions fit one rate: 1,469.11 to 1,471.16 KRW for 1 USD.");
  });

  test("are amounts that no one rate fits", () => {
    const text =
      "The surplus was $100 billion (140 trillion won) in November, up from $90 billion (99 trillion won) in October.";
    expect(texts(text)).toEqual(["No one rate fits the 2 conversions to KRW."]);
    expect(groups(text)[0]?.result.feasible).toBe(false);
  });

  test("are exports, imports and the balance, levels and growth", () => {
    // CASES, row 12: exports in [3,395.7, 3,507.8], imports in [2,320.2, 2,431.3].
    const text =
      "In the first eleven months, exports rose 5.4% from a year earlier and imports fell 0.6%. The surplus was $1.076 trillion, up 21.6%.";
    const [one] = texts(text);
    expect(one).toContain(
      "The figures of CN can all be true; they imply exports of January to November 2025: 3,395.67 billion to 3,507.82 billion",
    );
    expect(one).toContain("balance of January to November 2024: 884.09 billion to 885.64 billion");
  });

  test("say nothing more where all levels are printed", () => {
    const text =
      "Exports to Japan were $5 billion and imports from Japan were $3 billion in October. The surplus with Japan was $2 billion.";
    expect(texts(text)).toEqual(["The figures of CN with JP can all be true."]);
  });

  test("are named where they cannot all be true", () => {
    const text =
      "Exports were $5 billion and imports were $3 billion in October. The surplus was $9 billion.";
    const [one] = texts(text);
    expect(one).toMatch(/^The figures of CN cannot all be true: .*\.$/);
    for (const part of ["exports of October 2025 ($5 billion)", "balance of October 2025 ($9 billion)"])
      expect(one).toContain(part);
  });

  test("name no end where there is none", () => {
    expect(
      texts(
        "Exports rose more than 5% to $5 billion in October. Exports rose 3% in November from October.",
      )[0],
    ).toMatch(/^The figures of CN can all be true/);
  });

  test("are told apart by adjustment, currency and terms", () => {
    expect(
      texts(
        "Exports rose 5% in October to $5 billion. Exports rose 9% in yuan terms in October to 36 billion yuan.",
      ),
    ).toHaveLength(1);
    expect(
      texts("Exports rose 5% in October. On a seasonally adjusted basis exports were $5 billion in October."),
    ).toEqual([]);
  });

  test("are none where figures stand alone", () => {
    expect(
      texts("Exports rose 5% in October. Imports were $3 billion (4,000 billion won) in October."),
    ).toEqual([]);
    expect(
      texts(
        "Trade with Japan rose 5% to $3 billion in October. Exports rose in October. Exports were unchanged in May.",
      ),
    ).toEqual([]);
    expect(texts("The deficit widened 5% to $3 billion in October.")).toEqual([]);
    expect(
      texts("The deficit with Japan was $3 billion in October, exports to Japan were $2 billion."),
    ).toEqual([]);
  });

  test("are left out where there are more than any story prints", () => {
    const many = (count: number): string =>
      `Imports were $3 billion in October. ${Array.from({ length: count }, (_, at) => `Imports rose ${at}.1% in October.`).join(" ")}`;
    expect(texts(many(2))).toHaveLength(1);
    expect(texts(many(60))).toEqual([]);
  });

  test("are forty, and no more", () => {
    const many = (count: number): string =>
      `Imports were $3 billion in October. ${Array.from({ length: count - 1 }, (_, at) => `Imports rose ${at}.1% in October.`).join(" ")}`;
    expect([many(40), many(41)].map((text) => texts(text).length)).toEqual([1, 0]);
  });

  test("are those of one currency", () => {
    const [one] = groups(
      "Exports were $5 billion in October. Exports were 4 billion euros in November. Imports were $3 billion and the surplus was $2 billion in October.",
    );
    expect([one?.kind, one?.claims.map((claim) => "printed" in claim && claim.printed)]).toEqual([
      "levels",
      ["$5 billion", "$3 billion", "$2 billion"],
    ]);
  });

  test("are not those of trade in both directions, nor growth in other terms or without its figure", () => {
    const tail =
      "Exports were $5 billion, imports were $3 billion and the surplus was $2 billion in October.";
    const printsOf = (text: string) =>
      groups(text).flatMap(({ claims }) => claims.map((claim) => "printed" in claim && claim.printed));
    const own = ["$5 billion", "$3 billion", "$2 billion"];
    expect(printsOf(tail)).toEqual(own);
    expect(printsOf(`Trade was $8 billion in October. ${tail}`)).toEqual(own);
    expect(printsOf(`Trade rose 5% in October. ${tail}`)).toEqual(own);
    expect(printsOf(`Exports rose 7% in yuan terms in October. ${tail}`)).toEqual(own);
    expect(printsOf(`Exports rose in October. ${tail}`)).toEqual(own);
    expect(printsOf(`The surplus widened 7% in October. ${tail}`)).toEqual(own);
    expect(printsOf(`Exports rose 7% in October. ${tail}`)).toEqual(["7%", ...own]);
    expect(printsOf(`Exports fell 7% in October from a year earlier. ${tail}`)).toEqual(["7%", ...own]);
  });

  test("are of one coverage and one adjustment", () => {
    expect(
      texts(
        "Exports of goods were $5 billion in October. Exports of goods and services were $9 billion in October.",
        { coverage: "any" },
      ),
    ).toEqual([]);
    expect(
      texts("Exports were $5 billion in October. Seasonally adjusted exports were $9 billion in October."),
    ).toEqual([]);
    expect(texts("Exports were $5 billion in October. Exports to Japan were $9 billion in October.")).toEqual(
      [],
    );
  });

  test("are two prints of one level, which must be the same", () => {
    expect(texts("Exports were $5 billion in October. Exports were $5.0 billion in October.")).toEqual([
      "The figures of CN can all be true.",
    ]);
    const [clash] = texts("Exports were $5 billion in October. Exports were $7 billion in October.");
    expect(clash).toContain("exports of October 2025 ($5 billion)");
    expect(clash).toContain("exports of October 2025 ($7 billion)");
    const [three] = texts(
      "Exports were $5 billion in October. Exports were $5.1 billion in October. Exports were $7 billion in October.",
    );
    expect(three).toContain("($7 billion)");
  });

  test("show growth that cannot be true", () => {
    const [one] = texts(
      "Exports rose 5% in October from a year earlier to $5 billion. Exports were $9 billion in October 2024.",
    );
    expect(one).toMatch(/^The figures of CN cannot all be true: /);
    for (const part of ["exports of October 2025 ($5 billion)", "exports of October 2025 (rose 5%)"])
      expect(one).toContain(part);
  });

  test("imply each figure that is not printed, from end to end", () => {
    // 4.5/1.055 to 5.5/1.045, 4.5 × 1.025 to 5.5 × 1.035, 2.5/0.905 to 3.5/0.895.
    expect(
      texts(
        "Exports rose 5% to $5 billion in October from a year earlier. Exports rose 3% in November from October.",
      ),
    ).toEqual([
      "The figures of CN can all be true; they imply exports of October 2024: 4.27 billion to 5.26 billion; exports of November 2025: 4.61 billion to 5.69 billion.",
    ]);
    expect(
      texts("Exports rose 5% in October from a year earlier to $5 billion. Imports fell 10% to $3 billion."),
    ).toEqual([
      "The figures of CN can all be true; they imply exports of October 2024: 4.27 billion to 5.26 billion; imports of October 2024: 2.76 billion to 3.91 billion.",
    ]);
  });
});
