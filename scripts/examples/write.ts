import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { collectExamples } from "./collect.js";

/** The list that the tests read: the programs by name, and what is wrong with the documentation. */
export interface ExampleList {
  readonly examples: readonly { readonly name: string; readonly file: string }[];
  readonly problems: readonly string[];
}

/** Writes every example as a program of its own into `test/generated`, and the list of them. */
export function writeExamples(root: string): ExampleList {
  const folder = path.join(root, "test/generated");
  const { examples, problems } = collectExamples(root, "../../scripts/examples/check.js");
  const files = new Map<string, string>();
  const list: ExampleList = {
    examples: examples.map(({ name, text }) => {
      const file = `${name.replace(/\.(ts|md):/, "-").replace(/[^\w-]+/g, "-")}.ts`;
      files.set(file, `// From ${name}\n${text}`);
      return { name, file };
    }),
    problems,
  };
  files.set("examples.json", `${JSON.stringify(list, null, 2)}\n`);

  // What has not changed stays untouched: another run may be reading it.
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (!files.has(file)) rmSync(path.join(folder, file), { force: true });
  }
  for (const [file, text] of files) {
    const place = path.join(folder, file);
    if (!existsSync(place) || readFileSync(place, "utf8") !== text) writeFileSync(place, text);
  }
  return list;
}
