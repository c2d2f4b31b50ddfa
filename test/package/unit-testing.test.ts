import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { node, project, root } from "./project.js";

const example = path.join(root, "examples/unit-testing");

describe("the example of unit tests", () => {
  let folder: string;
  beforeAll(() => {
    folder = project("unit-testing", {});
    cpSync(example, folder, { recursive: true });
  });

  test("passes under node:test", () => {
    const { code, output } = node(folder, "--test", "node/import-cover.test.js");
    expect(output).toMatch(/pass 4\b/);
    expect(code).toBe(0);
  });

  test("passes under vitest", () => {
    const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
    const { code, output } = node(folder, vitest, "run", "--dir", "vitest");
    expect(output).toMatch(/4 passed/);
    expect(code).toBe(0);
  });

  test("is what the guide shows", () => {
    const guide = readFileSync(path.join(root, "docs/guides/testing.md"), "utf8");
    const files = readdirSync(example, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js"),
    );
    const texts = files.map((file) => readFileSync(path.join(example, file), "utf8"));
    const shown = [...guide.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
    expect(shown.length).toBeGreaterThan(0);
    for (const code of shown) expect(texts.some((text) => text.includes(code))).toBe(true);
  });
});
