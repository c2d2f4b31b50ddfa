import assert from "node:assert/strict";
import { test } from "node:test";
import { printed } from "tradefigures";
import { importCover, importCoverLine } from "../import-cover.js";
import { months } from "../months.js";

const reserves = printed("3.3 trillion");

test("3.3 trillion over 200 billion a month are 16.5 months", () => {
  // Decimals are compared as text: `===` would compare objects.
  assert.equal(String(importCover(reserves, months).months), "16.5");
});

test("what rounding leaves: 3 × 3.25 / 0.6015 to 3 × 3.35 / 0.5985", () => {
  const { bounds } = importCover(reserves, months);
  assert.equal(bounds.low.toFixed(4), "16.2095");
  assert.equal(bounds.high.toFixed(4), "16.7920");
});

test("is printed with both", () => {
  assert.equal(importCoverLine(importCover(reserves, months)), "16.5 months (16.2 to 16.8)");
});

test("a missing month is an error, which says so by its code", () => {
  const [september, , november] = months;
  assert.throws(() => importCover(reserves, [september, november]), { code: "INCOMPLETE_SPAN" });
});
