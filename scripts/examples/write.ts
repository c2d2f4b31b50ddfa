import { mkdirSync, rmSync, writeFileSync } from "node:fs";
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
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const list: ExampleList = {
    examples: examples.map(({ name, text }) => {
      const file = `${name.replace(/\.(ts|md):/, "-").replace(/[^\w-]+/g, "-")}.ts`;
      writeFileSync(path.join(folder, file), `// From ${name}\n${text}`);
      return { name, file };
    }),
    problems,
  };
  writeFileSync(path.join(folder, "examples.json"), `${JSON.stringify(list, null, 2)}\n`);
  return list;
}
