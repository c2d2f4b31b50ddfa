import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fences } from "../../scripts/examples/doc-comments.js";
import { publicNames } from "../../scripts/examples/public-names.js";
import { pagesFor } from "../../scripts/llms/pages.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guides = readdirSync(path.join(root, "docs/guides")).map((file) => `docs/guides/${file}`);
const { list, full, packed } = pagesFor(root, ({ file }) => file);

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

test("llms.txt in the package leads to the guides, and to the types of each door", () => {
  for (const file of ["README.md", "docs/guides/growth.md", "dist/index.d.cts", "dist/checking/index.d.cts"])
    expect(packed).toContain(`](${file})`);
  expect(packed).not.toContain("llms-full");
});
