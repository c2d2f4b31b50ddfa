import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { claimsIn, type StoryOptions } from "../../src/checking/index.js";
import { node, project, root } from "./project.js";

interface Sentence extends StoryOptions {
  readonly text: string;
  readonly claims?: unknown;
  readonly unplaced?: unknown;
  readonly left?: unknown;
}

const file = path.join(root, "test/golden/stories/forms.json");
const { sentences } = JSON.parse(readFileSync(file, "utf8")) as { readonly sentences: readonly Sentence[] };

// Fields are written short in the package: what is read with them has to be what the source reads.
test("the package reads what its source reads", () => {
  const script = `
import { readFileSync } from "node:fs";
import { claimsIn } from "tradefigures/checking";
const { sentences } = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));
const read = ({ text, claims, unplaced, left, ...options }) => claimsIn(text, { coverage: "any", ...options }).claims;
console.log(JSON.stringify(sentences.map(read)));
`;
  const { code, output } = node(project("stories", { "read.mjs": script }), "read.mjs");
  expect(code, output).toBe(0);
  const source = sentences.map(
    ({ text, claims: _c, unplaced: _u, left: _l, ...options }) =>
      claimsIn(text, { coverage: "any", ...options }).claims,
  );
  expect(source.flat().length).toBeGreaterThan(1000);
  expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(source)));
});
