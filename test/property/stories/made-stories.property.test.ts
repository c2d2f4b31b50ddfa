import { claimsIn } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { factOf, lineOf } from "./facts.js";
import { forgottenPhrases, keptTexts, newClaims } from "./forgetting.js";
import { FORM_CHANGES } from "./form-changes.js";
import { MEANING_CHANGES } from "./meaning-changes.js";
import { type Counts, changedForm, changedMeaning, read } from "./reading-of.js";

const { SEED = "20251208" } = process.env;
const first = SEED === "random" ? Math.floor(Math.random() * 1e6) : Number(SEED);
const STORIES = 1_000;
const SENTENCES = 120;
const CHANGED = 30;
const MADE = 100;

describe("made stories", () => {
  test("are read as they say, or not", () => {
    const counts: Counts = { asked: 0, placed: 0, wrong: [] };
    for (let seed = first; seed < first + STORIES; seed++) read(seed, counts);
    expect(counts.wrong).toEqual([]);
    expect(counts.placed / counts.asked).toBeGreaterThanOrEqual(0.88);
  });

  test("are never said to say the same after a change of meaning", () => {
    let changed = 0;
    const same: string[] = [];
    for (let seed = first; seed < first + CHANGED; seed++)
      for (const one of MEANING_CHANGES) {
        const found = changedMeaning(seed, one);
        if (found === null) continue;
        changed++;
        if (found !== "") same.push(found);
      }
    expect(same).toEqual([]);
    expect(changed).toBeGreaterThan(CHANGED * 20);
  });

  test("and sentences written down by hand say nothing new when a phrase is forgotten", () => {
    const texts = keptTexts(MADE, first);
    const written = texts.slice(0, -MADE);
    const all = forgottenPhrases();
    // The written ones without each phrase; the made ones, which are others every time, without some.
    const found = all.flatMap((forgotten, at) =>
      newClaims(forgotten, (at + first) % 12 === 0 ? texts : written),
    );
    expect(found).toEqual([]);
    expect(all.length).toBeGreaterThan(3_000);
  });

  test("in another form say the same, or say that they are not understood", () => {
    const counts: Counts = { asked: 0, placed: 0, wrong: [] };
    for (let seed = first; seed < first + SENTENCES; seed++)
      for (const one of FORM_CHANGES) changedForm(seed, one, counts);
    expect(counts.wrong).toEqual([]);
    expect(counts.placed / counts.asked).toBeGreaterThanOrEqual(0.95);
  });

  test("have facts that are claims when they are read", () => {
    const { claims } = claimsIn("Exports rose 5.9% in November from a year earlier.", {
      reporter: "CN",
      asOf: "2025-12-08",
    });
    expect(claims.map((claim) => lineOf(factOf(claim)))).toEqual([
      "growth | CN> exports | 2025-11 | year-on-year | - | - | rise | 0.059 | -",
    ]);
  });
});
