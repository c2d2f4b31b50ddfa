import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { collectExamples } from "../../scripts/examples/collect.js";
import { compilers, node, project, root } from "./project.js";

// Each example as a user would paste it, into an ES module (.mts) and into CommonJS (.cts).
const systems = { "ES modules": "m", CommonJS: "c" } as const;

describe.each(Object.entries(systems))("the examples of the documentation as %s", (_, letter) => {
  const { examples } = collectExamples(root, `./check.${letter}js`);
  let folder: string;

  beforeAll(() => {
    const files: Record<string, string> = {
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          target: "ES2022",
          lib: ["ES2022", "DOM"],
          module: "NodeNext",
          types: [],
          // types.test.ts checks the libraries.
          skipLibCheck: true,
          rootDir: ".",
          outDir: "out",
        },
        include: [`*.${letter}ts`],
        exclude: [],
      }),
      [`check.d.${letter}ts`]: `
        export function check(actual: unknown, expected: unknown): void;
        export function checkThrows(call: () => unknown, expected: string): void;`,
      [`out/check.${letter}js`]: ts.transpile(
        readFileSync(path.join(root, "scripts/examples/check.ts"), "utf8"),
        {
          target: ts.ScriptTarget.ES2022,
          module: letter === "m" ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
        },
      ),
    };
    examples.forEach(({ name, text }, i) => {
      files[`example-${i}.${letter}ts`] = `// From ${name}\n${text}`;
    });
    // One process runs them all and says for each what went wrong.
    files["out/run.mjs"] = `
      const failed = {};
      for (const [i, name] of ${JSON.stringify(examples.map(({ name }) => name))}.entries()) {
        console.log = () => {};
        try { await import(\`./example-\${i}.${letter}js\`); } catch (error) { failed[name] = error.message; }
      }
      process.stdout.write(JSON.stringify(failed));`;
    folder = project(`examples-${letter}`, files);
  });

  test("compile against the packed types", () => {
    const { code, output } = node(folder, compilers["TypeScript 6"]!, "-p", ".");
    const named = output.replace(/example-(\d+)\.[mc]ts/g, (file, i) => examples[Number(i)]?.name ?? file);
    expect(named).toBe("");
    expect(code).toBe(0);
  });

  test("give what they say", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(node(folder, "out/run.mjs").output).toBe("{}");
  });
});
