import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { bareExamples, docComments, fences, type Passage } from "./doc-comments.js";
import { type ImplicitNames, namesOf, program } from "./program.js";
import { publicNames } from "./public-names.js";

/** One example of the documentation as a program. */
interface Example {
  /** Where it stands: `src/period/month.ts:42`. */
  readonly name: string;
  readonly text: string;
  readonly checks: number;
  readonly owner?: string;
}

export interface Collection {
  readonly examples: readonly Example[];
  readonly problems: readonly string[];
}

/** Every example of the doc comments in `src`, of README.md and of the pages under `docs`. */
export function collectExamples(root: string, checkModule: string): Collection {
  const examples: Example[] = [];
  const problems: string[] = [];
  const entries = new Map<string, string>([["tradefigures", path.join(root, "src/index.ts")]]);
  for (const folder of readdirSync(path.join(root, "src"), { withFileTypes: true })) {
    const entry = path.join(root, "src", folder.name, "index.ts");
    if (folder.isDirectory() && existsSync(entry)) entries.set(`tradefigures/${folder.name}`, entry);
  }
  const exported = new Map([...entries].map(([module, entry]) => [module, publicNames(entry)]));
  const namesFor = (origin: string): ImplicitNames => {
    // The examples of a subpath's own files may use its names without importing them.
    const folder = /^src\/([^/]+)\//.exec(origin)?.[1];
    const modules = ["tradefigures", `tradefigures/${folder}`].filter((module) => exported.has(module));
    return new Map(
      modules.map((module) => [
        module,
        new Map(exported.get(module)!.map(({ name, kind }) => [name, kind === "type"])),
      ]),
    );
  };

  /** `line` is the first line of the code in its file; `before` is how many lines were put before that one. */
  const take = (passage: Passage, line: number, code: string, before = 0): void => {
    const result = program(code, namesFor(passage.origin), checkModule);
    for (const problem of result.problems) {
      // What is wrong with an earlier example is said there.
      if (problem.line > before)
        problems.push(`${passage.origin}:${line + problem.line - 1 - before} ${problem.text}`);
    }
    if (result.problems.length > 0) return;
    const owner = passage.owner === undefined ? {} : { owner: passage.owner };
    examples.push({ name: `${passage.origin}:${line}`, text: result.text, checks: result.checks, ...owner });
  };

  for (const file of filesUnder(root, "src", ".ts")) {
    for (const passage of docComments(file, readFileSync(path.join(root, file), "utf8"))) {
      const fenced = fences(passage);
      problems.push(...fenced.problems);
      for (const { line, code } of [...fenced.codes, ...bareExamples(passage)]) take(passage, line, code);
    }
  }
  const readme = existsSync(path.join(root, "README.md")) ? ["README.md"] : [];
  for (const file of [...readme, ...filesUnder(root, "docs", ".md")]) {
    const passage = { origin: file, line: 1, text: readFileSync(path.join(root, file), "utf8") };
    const { codes, problems: found } = fences(passage);
    problems.push(...found);
    codes.forEach(({ line, code }, i) => {
      const earlier = codes.slice(0, i).map((before) => before.code);
      const whole = withEarlier(code, earlier, namesFor(file));
      take(passage, line, whole, whole.split("\n").length - code.split("\n").length);
    });
  }

  for (const { name, file, kind } of [...exported.values()].flat()) {
    if (kind !== "function") continue;
    const origin = path.relative(root, file).split(path.sep).join("/");
    const shown = examples.some(
      (example) => example.owner === name && example.checks > 0 && example.name.startsWith(`${origin}:`),
    );
    if (!shown) problems.push(`${origin} the function ${name} needs an @example with a "// =>"`);
  }
  return { examples, problems };
}

/** On a page, an example may go on from the ones above it: those that declare what it uses are put before it. */
function withEarlier(code: string, earlier: readonly string[], implicit: ImplicitNames): string {
  const given = new Set([...implicit.values()].flatMap((names) => [...names.keys()]));
  let text = code;
  for (const before of earlier.toReversed()) {
    const { declared } = namesOf(before);
    const missing = [...namesOf(text).free].filter((name) => !given.has(name));
    if (missing.some((name) => declared.has(name))) text = `${before}\n;\n${text}`;
  }
  return withImportsOnce(text);
}

function withImportsOnce(code: string): string {
  const names = new Map<string, Set<string>>();
  const rest = code.replace(/^import \{([^}]*)\} from "([^"]+)";?$/gm, (_, list: string, module: string) => {
    const known = names.get(module) ?? new Set();
    for (const name of list.split(",")) if (name.trim() !== "") known.add(name.trim());
    names.set(module, known);
    return "\n".repeat(list.split("\n").length - 1);
  });
  const imports = [...names].map(([module, list]) => `import { ${[...list].join(", ")} } from "${module}"; `);
  return imports.join("") + rest;
}

function filesUnder(root: string, folder: string, extension: string): string[] {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => path.join(folder, file).split(path.sep).join("/"))
    .sort();
}
