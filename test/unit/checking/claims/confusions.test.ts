import { percent, publishedTariffAverage, tariffRegime } from "tradefigures";
import { type Claim, type Confusion, checkClaim, type Evidence } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import type { PlainNote } from "../../../../src/checking/claims/note.js";
import { claimNoteSentence, plainNote } from "../../../../src/checking/claims/words/note-sentences.js";
import { readingPhrase } from "../../../../src/checking/claims/words/reading-phrases.js";
import { about, level, rate } from "./evidence-of.js";

// Every word that a check may say of a confusion or in a remark: there is one, and no other has the same.

const CONFUSIONS: readonly Confusion[] = [
  "first-release",
  "first-release-base",
  "revised-base",
  "latest-vintage",
  "month-on-month",
  "year-on-year",
  "single-month",
  "year-to-date",
  "other-flow",
  "opposite-sign",
  "truncated",
  "coarsely-rounded",
  "rounded-twice",
  "rounded-up",
  "other-currency",
  "from-rounded-figures",
  "month-before",
  "month-after",
  "other-partner",
  "factor-of-a-thousand",
  "factor-of-a-million",
  "factor-of-a-billion",
  "factor-of-ten",
  "points-for-percent",
  "percent-for-points",
  "other-exchange-rate",
  "other-adjustment",
  "sum-of-first-releases",
  "year-before",
  "ratio-for-rise",
  "wrong-base",
  "expected-for-actual",
  "other-forecast",
  "swapped",
  "digits",
  "annualised",
  "mean-of-growths",
  "rolling-sum",
  "contribution",
  "mirror",
  "other-estimator",
  "average-for-duty",
  "duty-for-average",
  "day-before",
  "day-after",
  "other-measure",
  "sum-for-part",
  "part-for-sum",
  "compounded",
  "miscounted",
  "for-longer",
];
const NOTES: readonly PlainNote[] = [
  "undated",
  "read-on",
  "later",
  "conflicting-evidence",
  "identity-broken",
  "sum",
  "identity",
  "implied-rates",
  "month-by-month",
  "month-averages",
  "later-base",
  "level",
  "double-negative",
  "minus-after-rise",
  "maximum",
  "circular",
  "vintage-dependent",
  "levels-disagree",
  "later-vintage",
  "loose",
  "weak",
  "certain",
  "sign-change",
  "no-surplus",
  "no-deficit",
  "no-earlier-period",
  "of-the-fall",
  "currency-unsaid",
  "other-currency",
  "rate-unnamed",
  "one-rate-excluded",
  "month-by-month-excluded",
  "duties-unknown",
  "some-days",
  "exemptions-unknown",
  "expectation-unchecked",
];

test("each confusion has a phrase of its own", () => {
  const phrases = CONFUSIONS.map(readingPhrase);
  expect(new Set(phrases).size).toBe(CONFUSIONS.length);
  for (const phrase of phrases) expect(phrase).toMatch(/^[a-z][a-z ,]+[a-z]$/);
});

test("each remark is a sentence of its own", () => {
  const notes = NOTES.map(plainNote);
  expect(notes.map(({ kind }) => kind)).toEqual(NOTES);
  const ofClaims = (
    ["relative-period", "comparison-default", "vague-period", "multiple-as-rate"] as const
  ).map(claimNoteSentence);
  const sentences = [...notes.map(({ text }) => text), ...ofClaims];
  expect(new Set(sentences).size).toBe(NOTES.length + 4);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
});

describe("where only its own figure is known, it is said which confusions could not be tried", () => {
  const part = { partner: "US" };
  const june = { about: about("exports", part), period: "2025-06" } as const;
  const yearOnYear = { ...june, comparison: "year-on-year" } as const;
  const observations = [level("exports", "2025-06", "10!", part), level("exports", "2024-06", "8!", part)];
  const others = ["month-before", "other-partner", "other-adjustment", "month-after", "mirror"] as const;

  test.each<[string, Claim, Evidence, readonly Confusion[]]>([
    [
      "a level",
      { kind: "level", ...june, currency: "USD", printed: "$777 million" },
      { observations },
      [
        ...others,
        ...(["year-to-date", "other-flow", "other-currency", "other-exchange-rate"] as const),
        ...(["expected-for-actual", "rolling-sum"] as const),
      ],
    ],
    [
      "a growth",
      { kind: "growth", ...yearOnYear, printed: "77.7%" },
      { observations },
      [
        ...others,
        ...([
          "month-on-month",
          "year-to-date",
          "other-flow",
          "other-currency",
          "points-for-percent",
        ] as const),
        ...(["year-before", "expected-for-actual", "annualised", "rolling-sum", "contribution"] as const),
      ],
    ],
    [
      "a change",
      { kind: "change", ...yearOnYear, currency: "USD", printed: "$777 million" },
      { observations },
      [...others, "month-on-month", "year-to-date", "other-flow", "other-currency", "year-before"],
    ],
    [
      "a multiple",
      { kind: "multiple", ...yearOnYear, printed: "7.7 times" },
      { observations },
      [...others, "month-on-month", "year-to-date", "other-flow", "year-before", "rolling-sum"],
    ],
    [
      "a share",
      { kind: "share", ...june, printed: "77.7%" },
      { observations: [...observations, level("exports", "2025-06", "40!")] },
      [...others, "year-to-date", "other-flow", "points-for-percent", "year-before"],
    ],
    [
      "an acceleration",
      { kind: "acceleration", ...yearOnYear, direction: "faster", printed: "77.7 points" },
      { growthRates: [rate("exports", "2025-06", "5.0%", part), rate("exports", "2025-05", "3.0%", part)] },
      [...others.slice(0, 4), "year-to-date", "other-flow", "year-before"],
    ],
    [
      "a growth to date",
      { kind: "growth", ...yearOnYear, period: "2025-01/2025-06", printed: "77.7%" },
      { growthRates: [rate("exports", "2025-01/2025-06", "5.0%", part)] },
      [
        ...others,
        ...([
          "month-on-month",
          "year-to-date",
          "other-flow",
          "other-currency",
          "points-for-percent",
        ] as const),
        ...(["year-before", "expected-for-actual", "annualised", "contribution"] as const),
        ...(["from-rounded-figures", "sum-of-first-releases", "mean-of-growths"] as const),
      ],
    ],
    [
      "a balance to date",
      {
        ...{ kind: "level", about: about("balance", part), period: "2025-01/2025-06" },
        ...{ currency: "USD", printed: "$777 million" },
      },
      { observations: [level("balance", "2025-01/2025-06", "10!", part)] },
      [
        ...others.slice(0, 4),
        ...(["year-to-date", "other-flow", "other-currency", "other-exchange-rate"] as const),
        ...(["expected-for-actual", "from-rounded-figures", "sum-of-first-releases", "year-before"] as const),
      ],
    ],
    [
      "an average tariff",
      { kind: "tariff", imposer: "US", target: "CN", means: "average", from: "2025-06-01", printed: "77.7%" },
      {
        tariffAverages: [
          publishedTariffAverage({
            ...{ imposer: "US", target: "CN", date: "2025-06-01" },
            ...{ average: percent("10"), estimator: "a house" },
          }),
        ],
      },
      ["duty-for-average", "other-partner", "month-before"],
    ],
    [
      "an average tariff at the end of its time",
      { kind: "tariff", imposer: "US", target: "CN", means: "average", from: "2025-08-15", printed: "77.7%" },
      {
        tariffAverages: [
          publishedTariffAverage({
            ...{ imposer: "US", target: "CN", date: "2025-06-01" },
            ...{ average: percent("10"), estimator: "a house" },
          }),
        ],
      },
      ["duty-for-average", "other-partner", "month-after"],
    ],
    [
      "a duty beside one by weight",
      {
        ...{ kind: "tariff", imposer: "US", target: "CN", means: "duty" },
        ...{ measure: "one", from: "2025-06-10", printed: "77.7%" },
      },
      {
        tariffRegimes: [
          tariffRegime({
            ...{ imposer: "US", target: "CN", stacking: { kind: "additive" } },
            measures: [
              {
                ...{ name: "one", authority: "an act", from: "2025-01-01" },
                duty: { kind: "ad-valorem", rate: percent("10") },
              },
              {
                ...{ name: "two", authority: "an act", from: "2025-01-01" },
                duty: { kind: "specific", amount: 3, currency: "USD", unit: "t" },
              },
            ],
          }),
        ],
      },
      ["sum-for-part", "part-for-sum", "average-for-duty", "other-partner"],
    ],
    [
      "a duty",
      {
        ...{ kind: "tariff", imposer: "US", target: "CN", means: "duty" },
        ...{ measure: "one", from: "2025-06-01", printed: "77.7%" },
      },
      {
        tariffRegimes: [
          tariffRegime({
            ...{ imposer: "US", target: "CN", stacking: { kind: "additive" } },
            complete: { from: "2025-06-01", until: "2025-06-02" },
            measures: [
              {
                ...{ name: "one", authority: "an act", from: "2025-06-01" },
                duty: { kind: "ad-valorem", rate: percent("10") },
              },
            ],
          }),
        ],
      },
      [
        ...(["day-before", "month-before", "part-for-sum", "average-for-duty"] as const),
        ...(["other-partner", "day-after", "month-after"] as const),
      ],
    ],
  ])("%s", (_, claim, evidence, untested) => {
    const check = checkClaim(claim, evidence);
    expect(check.verdict).toBe("contradicted");
    expect(check.verdict === "contradicted" && [...check.untested].sort()).toEqual([...untested].sort());
  });
});
