import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { caseNames, goldenCase } from "./golden-case.js";

const folder = new URL("./", import.meta.url);
const tests = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts") && file !== "cases.test.ts")
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");

describe("the golden cases", () => {
  test.each(caseNames())("%s has a figure, a source, inputs and a test", (name) => {
    expect(goldenCase(name)).toMatchObject({
      figure: expect.stringMatching(/./),
      source: expect.stringMatching(/./),
    });
    expect(tests).toContain(`"${name}"`);
  });

  test("must say all that belongs to a case", () => {
    expect(() => goldenCase("none")).toThrow("none.json");
  });
});
