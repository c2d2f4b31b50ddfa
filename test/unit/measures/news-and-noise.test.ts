import {
  type Day,
  growthRate,
  type Month,
  newsAndNoise,
  observation,
  type RevisionRegression,
  revisions,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../property/random-series.js";
import { plain } from "../plain.js";

/** Revisions of growth rates, each from one figure to another. */
const revised = (pairs: readonly (readonly [from: string, to: string])[]) =>
  revisions(
    pairs.flatMap((pair, index) =>
      pair.map((rate, vintage) =>
        growthRate({
          ...{ reporter: "XX", flow: "exports", comparison: "year-on-year", rate: rate as "0" },
          period: `${2010 + index}-11` as Month,
          published: `${2011 + index + vintage}-01-10` as Day,
        }),
      ),
    ),
    "first-to-latest",
  );
const shown = ({ intercept, slope, fStatistic, pValue, absent }: RevisionRegression) =>
  absent ??
  [
    ...[intercept!.estimate, intercept!.standardError, slope!.estimate, slope!.standardError],
    ...[fStatistic, pValue],
  ].map((figure) => figure?.toFixed());

describe("newsAndNoise", () => {
  test("holds each release against the other, with errors", () => {
    const found = newsAndNoise(
      revised([
        ["0.01", "0.02"],
        ["0.03", "0.03"],
        ["0.05", "0.06"],
      ]),
    );
    expect(found.count).toBe(3);
    // By hand, in points. News: means 3 and 11/3, Σdx² = 8, Σdxdy = 8: slope 1, intercept 2/3; residuals 1/3, −2/3, 1/3, so
    // s² = 2/3; √(2/3 · (1/3 + 9/8)) = √(35/36) and √(2/3/8) = √(1/12); F = (2 − 2/3)/2 over 2/3 = 1; p = √(1/3).
    expect(shown(found.news)).toEqual([
      "0.006666666666666666666666666666666667",
      "0.009860132971832693404278880485936028",
      ...["1", "0.2886751345948128822545743902509787", "1", "0.5773502691896257645091487805019575"],
    ]);
    // Noise: Σdy² = 26/3, Σdxdy = 8: slope 12/13, intercept 3 − 12/13 · 11/3 = −5/13.
    expect(shown(found.noise)?.slice(0, 3)).toEqual([
      "-0.003846153846153846153846153846153846",
      expect.stringMatching(/^0\.01/),
      "0.9230769230769230769230769230769231",
    ]);
    expect(isDeeplyFrozen(found)).toBe(true);
  });

  test("counts its degrees of freedom", () => {
    const found = newsAndNoise(
      revised([
        ["0.01", "0.02"],
        ["0.03", "0.03"],
        ["0.05", "0.06"],
        ["0.02", "0.04"],
      ]),
    );
    // Python, fractions: F = 24/11 and p = (what the line leaves / what 0 and 1 leave) = 11/35 with two degrees.
    expect([found.news.slope, found.news.fStatistic, found.news.pValue].map((one) => plain(one))).toEqual([
      expect.objectContaining({ estimate: "0.8857142857142857142857142857142857" }),
      "2.181818181818181818181818181818182",
      "0.3142857142857142857142857142857143",
    ]);
  });

  test("refuses 0 and 1 for sure where all points lie on another line", () => {
    // Each rate is revised up by a tenth of itself.
    const { news } = newsAndNoise(
      revised([
        ["0.01", "0.011"],
        ["0.02", "0.022"],
        ["0.04", "0.044"],
      ]),
    );
    expect(shown(news)).toEqual(["0", "0", "1.1", "0", undefined, "0"]);
  });

  test("takes levels in currency units, and passes over what was not revised", () => {
    const level = (month: number, published: Day, value: number) =>
      observation({
        ...{ reporter: "XX", flow: "exports", currency: "USD", published, value },
        period: `2025-0${month}` as Month,
      });
    const rows = [1, 2, 3, 4].flatMap((month) => [
      level(month, "2025-06-10", 100 * month),
      // By hand: 10 more each time but for the last, of which there is one release.
      ...(month === 4 ? [] : [level(month, "2026-06-10", 100 * month + 10)]),
    ]);
    const { count, news } = newsAndNoise(revisions(rows, "first-to-latest"));
    expect([count, news.intercept?.estimate.toFixed(), news.slope?.estimate.toFixed()]).toEqual([
      3,
      "10",
      "1",
    ]);
  });

  test("says why it says nothing", () => {
    const [two, same] = [
      [
        ["0.01", "0.02"],
        ["0.02", "0.03"],
      ],
      [
        ["0.01", "0.01"],
        ["0.02", "0.02"],
        ["0.03", "0.03"],
      ],
    ] as const;
    const constant = [
      ["0.01", "0.02"],
      ["0.01", "0.03"],
      ["0.01", "0.05"],
    ] as const;
    const none = { intercept: null, slope: null, fStatistic: null, pValue: null };
    expect(newsAndNoise([])).toEqual({
      count: 0,
      news: { ...none, absent: "too-few" },
      noise: { ...none, absent: "too-few" },
    });
    expect(newsAndNoise(revised(two)).news.absent).toBe("too-few");
    expect(newsAndNoise(revised(same)).noise.absent).toBe("not-revised");
    const { news, noise } = newsAndNoise(revised(constant));
    expect(news.absent).toBe("no-variation");
    // The slope on what varies is 0, the intercept the one figure: nothing is left, and 0 and 1 are refused.
    expect(shown(noise)).toEqual(["0.01", "0", "0", "0", undefined, "0"]);
  });
});
