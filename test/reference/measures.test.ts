import { describe, expect, test } from "vitest";
import { ANSWERS, disagreements } from "./answers.js";
import { reference } from "./reference-file.js";

const ON_EVERY_SERIES = ["yearOnYear", "monthOnMonth", "yearToDate"];
const others = Object.keys(ANSWERS).filter((name) => !ON_EVERY_SERIES.includes(name));

describe("the reference", () => {
  test("says which script made it", () => {
    expect(reference.made).toContain("test/reference/measures.py with seed ");
  });

  test("asks for every measure some hundred times, on 5,000 series", () => {
    expect(reference.series.length).toBe(5000);
    expect(Object.keys(reference.cases)).toEqual(Object.keys(ANSWERS));
    for (const [name, cases] of Object.entries(reference.cases)) {
      expect(cases.length).toBe(reference.counts[name]);
      expect(cases.length).toBeGreaterThan(ON_EVERY_SERIES.includes(name) ? 4999 : 200);
    }
  });
});

describe("the library agrees with the reference, to all digits, in", () => {
  test.each(others)("%s", (name) => {
    const found = disagreements(name);
    expect(found.length, JSON.stringify(found.slice(0, 3), null, 1)).toBe(0);
  });
});
