import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fences } from "../../scripts/examples/doc-comments.js";
import { publicNames } from "../../scripts/examples/public-names.js";
import { pagesFor } from "../../scripts/llms/pages.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guides = readdirSync(path.join(root, "docs/guides")).map((file) => `docs/guides/${file}`);
const { list, full, beside } = pagesFor(root, ({ file }) => file);

test("llms.txt begins with what the library is and names every guide, with a sentence", () => {
  expect(list).toMatch(/^# tradefigures\n\n> \S.*\.\n/);
  for (const file of guides) expect(list).toMatch(new RegExp(`^- \\[.+\\]\\(${file}\\): \\S.*[.:?]$`, "m"));
});

test("llms-full.txt holds no code but that of README and guides, which runs", () => {
  const codes = (file: string): string[] =>
    fences({ origin: file, line: 1, text: readFileSync(path.join(root, file), "utf8") }).codes.map(
      ({ code }) => code,
    );
  const ours = fences({ origin: "llms-full.txt", line: 1, text: full });
  expect(ours.problems).toEqual([]);
  expect(ours.codes.map(({ code }) => code).toSorted()).toEqual(
    ["README.md", ...guides].flatMap(codes).toSorted(),
  );
});

test("llms-full.txt has a line for every function, and no link that leads nowhere", () => {
  const functions = publicNames(path.join(root, "src/index.ts")).filter(({ kind }) => kind === "function");
  const lines = new Set([...full.matchAll(/^- `(\w+)\(.*\)`: \S/gm)].map(([, name]) => name));
  expect(functions.length).toBeGreaterThan(100);
  expect(functions.filter(({ name }) => !lines.has(name))).toEqual([]);
  expect(full.match(/\]\((?!https?:)[^)]*\.md|\{@link|<img/g)).toBeNull();
});

test("llms-full.txt in the package has the functions, and links to README and to the list of guides", () => {
  for (const file of ["README.md", "llms.txt"]) expect(beside).toContain(`](${file})`);
  for (const file of guides) expect(list).toContain(`](${file})`);
  expect(beside.length).toBeLessThan(full.length / 2);
  expect(beside.split("\n# `tradefigures`")[1]).toBe(full.split("\n# `tradefigures`")[1]);
});
