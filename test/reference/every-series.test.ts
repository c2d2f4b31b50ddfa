import { describe, expect, test } from "vitest";
import { disagreements } from "./answers.js";

// Apart from the other measures, so that the two files run side by side.
describe("the library agrees with the reference on every series, to all digits, in", () => {
  test.each(["yearOnYear", "monthOnMonth", "yearToDate"])("%s", (name) => {
    const found = disagreements(name);
    expect(found.length, JSON.stringify(found.slice(0, 3), null, 1)).toBe(0);
  });
});
