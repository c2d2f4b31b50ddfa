import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { node, project, root } from "./project.js";

const example = path.join(root, "examples/unit-testing");

describe("the example of unit tests", () => {
  let folder: string;
  /** The place of a package among ours. */
  const placeOf = (name: string): string =>
    path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  beforeAll(() => {
    folder = project("unit-testing", {});
    cpSync(example, folder, { recursive: true });
    mkdirSync(path.join(folder, "node_modules"));
    symlinkSync(placeOf("fast-check"), path.join(folder, "node_modules/fast-check"));
  });

  test("passes under node:test", () => {
    const { code, output } = node(folder, "--test", "node/import-cover.test.js", "node/kit.test.js");
    expect(output).toMatch(/pass 11\b/);
    expect(code).toBe(0);
  });

  test("passes under vitest", () => {
    const { code, output } = node(
      folder,
      path.join(placeOf("vitest"), "vitest.mjs"),
      "run",
      "--dir",
      "vitest",
    );
    expect(output).toMatch(/13 passed/);
    expect(code).toBe(0);
  });

  test("passes under jest, as ES modules and as CommonJS", () => {
    const jest = path.join(placeOf("jest"), "bin/jest.js");
    const { code, output } = node(folder, "--experimental-vm-modules", jest, "--rootDir", "jest");
    expect(output).toMatch(/Tests: +14 passed/);
    expect(code).toBe(0);
  });

  test("is what the guide shows", () => {
    const guide = readFileSync(path.join(root, "docs/guides/testing.md"), "utf8");
    const files = readdirSync(example, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.c?js$/.test(file),
    );
    const texts = files.map((file) => readFileSync(path.join(example, file), "utf8"));
    const shown = [...guide.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
    expect(shown.length).toBeGreaterThan(0);
    for (const code of shown) expect(texts.some((text) => text.includes(code))).toBe(true);
  });
});
