import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ExampleList } from "../../scripts/examples/write.js";

// vitest.config.ts has written the examples of the documentation into test/generated.
const generated = new URL("../generated/", import.meta.url);
const list = JSON.parse(readFileSync(new URL("examples.json", generated), "utf8")) as ExampleList;

describe("examples of the documentation", () => {
  test("can be read, and show a result for every exported function", () => {
    expect(list.problems).toEqual([]);
  });

  test.for(list.examples.map(({ name, file }) => [name, file] as const))("%s", async ([, file]) => {
    // The program checks itself as it is loaded.
    expect(await import(new URL(file, generated).href)).toBeDefined();
  });
});
