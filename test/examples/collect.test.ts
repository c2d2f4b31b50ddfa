import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Collection, collectExamples } from "../../scripts/examples/collect.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The examples of a small project of these files. */
function collect(files: Record<string, string>): Collection {
  const root = mkdtempSync(path.join(tmpdir(), "examples-"));
  folders.push(root);
  const all = { "src/index.ts": 'export * from "./month.js";', "src/month.ts": "", ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return collectExamples(root, "./check.js");
}

/** The lines of the only example, without the imports and the closing. */
function linesOf({ examples, problems }: Collection): string[] {
  expect(problems).toEqual([]);
  expect(examples).toHaveLength(1);
  return examples[0]!.text.split("\n").filter((line) => line !== "" && !/^(import|export) /.test(line));
}

const readme = (...lines: string[]) =>
  collect({ "README.md": ["# Title", "```ts", ...lines, "```"].join("\n") });

describe("an example", () => {
  test("is bare code under the tag, or a fence", () => {
    const { examples, problems } = collect({
      "src/month.ts": [
        "/**",
        " * The month after.",
        " *",
        " * @param month  a month",
        " * @example",
        ' * next("2025-11") // => "2025-12"',
        " * @example A year ends",
        " * ```ts",
        ' * next("2025-12") // => "2026-01"',
        " * ```",
        " * @category Periods",
        " */",
        "export function next(month: string): string { return month; }",
      ].join("\n"),
    });
    expect(problems).toEqual([]);
    expect(examples.map(({ name, owner, checks }) => [name, owner, checks])).toEqual([
      ["src/month.ts:9", "next", 1],
      ["src/month.ts:5", "next", 1],
    ]);
    expect(examples[1]!.text).toContain('import { next } from "tradefigures";');
    expect(examples[1]!.text).toContain('check(next("2025-11"), "2025-12");');
  });

  test("imports by itself what the package exports, types as types, but not what it declares", () => {
    const { examples } = collect({
      "src/month.ts":
        "export const next = 1; export type Month = string; export const last = 2; export const own = 3;",
      "README.md": "```ts\nconst own: Month = { last: next }.last;\nown;\n```",
    });
    expect(examples[0]!.text).toContain('import { type Month, next } from "tradefigures";');
  });

  test("keeps what it imports itself", () => {
    const { examples } = collect({
      "src/month.ts": "export const next = 1;",
      "README.md": '```ts\nimport { next } from "tradefigures";\nnext // => 1\n```',
    });
    expect(examples[0]!.text.match(/from "tradefigures"/g)).toHaveLength(1);
  });

  test("may use the names of its own subpath", () => {
    const { examples } = collect({
      "src/samples/index.ts": "/**\n * @example\n * months.length\n */\nexport const months = [];",
    });
    expect(examples[0]!.text).toContain('import { months } from "tradefigures/samples";');
  });

  test("on a page goes on from those above it that declare what it uses", () => {
    const { examples, problems } = collect({
      "README.md": "```ts\nconst a = 1;\n```\n```ts\nconst b = 2;\n```\n```ts\n[a] // => [1]\n```",
    });
    expect(problems).toEqual([]);
    expect(examples[2]!.text).toContain("const a = 1;");
    expect(examples[2]!.text).not.toContain("const b = 2;");
  });
});

describe('"// =>"', () => {
  test("checks statements of one line and of several", () => {
    const lines = linesOf(readme("one() // => 1", "two(", "  2,", ")", "// => [", "//   2,", "// ]"));
    expect(lines.slice(0, 5)).toEqual(["check(one(), 1); // => 1", "check(two(", "  2,", "), [", "   2,"]);
  });

  test("checks a declared name, what is printed and what is thrown", () => {
    const lines = linesOf(
      readme("const a = 1 // => 1", "console.log(a) // => 1", "wrong(a) // => throws INEXACT"),
    );
    expect(lines).toEqual([
      "const a = 1; check(a, 1); // => 1",
      "check(a, 1); // => 1",
      'checkThrows(() => (wrong(a)), "INEXACT"); // => throws INEXACT',
    ]);
  });

  test("means nothing inside a text", () => {
    expect(linesOf(readme("const text = `1 // => 2`; // => '1 // => 2'"))).toHaveLength(1);
    expect(linesOf(readme('const text = "// => 2";'))).toEqual(['const text = "// => 2";']);
  });
});

describe("what is wrong is listed", () => {
  test.each([
    [
      "a fence of no known language",
      "```css\n```",
      'README.md:1 a fence must be one of ts, js, sh, json, text, got "css"',
    ],
    ["a fence that skips its test", "```ts notest\n```", "ts, js, sh, json, text"],
    ["a fence without an end", "\n```ts\none()", "README.md:2 the fence is never closed"],
    ["code that does not parse", "```ts\none(\n```", "README.md:2 ')' expected."],
    [
      "a remark after the result",
      "```ts\n1 // => 1, say\none // => about 1\n```",
      "README.md:3 what follows",
    ],
    ["two results", "```ts\none // => 1, 2\n```", "README.md:2 what follows"],
    ["a result inside a statement", "```ts\none(\n  1, // => 1\n)\n```", 'README.md:3 "// =>" must follow'],
    ["a result of several names", "```ts\nconst [a, b] = one // => 1\n```", "a declaration of one name only"],
    ["a name that CommonJS has", "```ts\nconst exports = 1;\n```", "must not be called exports"],
    ["waiting", "```ts\nawait one();\n```", "must not await"],
  ])("%s", (_, page, problem) => {
    const { problems } = collect({ "README.md": page });
    expect(problems.join("\n")).toContain(problem);
  });

  test("an exported function that shows no result", () => {
    const { problems } = collect({
      "src/month.ts": [
        "/** Says nothing. */",
        "export function silent(): void {}",
        "/**",
        " * @example",
        " * shown() // => 1",
        " */",
        "export const shown = () => 1;",
        "export interface Type {}",
        "export class TradeError {}",
        "export const ONE = 1;",
      ].join("\n"),
    });
    expect(problems).toEqual(['src/month.ts the function silent needs an @example with a "// =>"']);
  });
});
