import { expect, test } from "@jest/globals";
import { printed } from "tradefigures";
import { importCover, importCoverLine } from "../import-cover.js";
import { months } from "../months.js";

const reserves = printed("3.3 trillion");

test("3.3 trillion over 200 billion a month are 16.5 months", () => {
  // Decimals are compared as text: `toBe` would compare objects.
  expect(String(importCover(reserves, months).months)).toBe("16.5");
});

test("what rounding leaves: 3 × 3.25 / 0.6015 to 3 × 3.35 / 0.5985", () => {
  const { bounds } = importCover(reserves, months);
  expect(bounds.low.toFixed(4)).toBe("16.2095");
  expect(bounds.high.toFixed(4)).toBe("16.7920");
});

test("is printed with both", () => {
  expect(importCoverLine(importCover(reserves, months))).toBe("16.5 months (16.2 to 16.8)");
});

test("a missing month is an error, which says so by its code", () => {
  const [september, , november] = months;
  expect(() => importCover(reserves, [september, november])).toThrow(
    expect.objectContaining({ code: "INCOMPLETE_SPAN" }),
  );
});
