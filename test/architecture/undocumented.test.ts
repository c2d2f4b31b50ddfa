import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { publicNames } from "../../scripts/examples/public-names.js";
import { undocumentedMembers } from "./undocumented.js";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** The public names by the file that declares them. */
function namesByFile(): ReadonlyMap<string, ReadonlySet<string>> {
  const doors = ["", ...readdirSync(source)].map((folder) => path.join(source, folder, "index.ts"));
  const byFile = new Map<string, Set<string>>();
  for (const { name, file } of doors.filter((door) => existsSync(door)).flatMap(publicNames))
    byFile.set(file, (byFile.get(file) ?? new Set()).add(name));
  return byFile;
}

describe("a hover", () => {
  test("says something of every member of every public type", () => {
    const files = [...namesByFile()];
    expect(files.length).toBeGreaterThan(100);
    const silent = files.flatMap(([file, names]) =>
      undocumentedMembers(file, readFileSync(file, "utf8"), names).map(
        (problem) => `${path.relative(source, file)}: ${problem}`,
      ),
    );
    expect(silent).toEqual([]);
  });

  test("shows formulas as plain text", () => {
    const texts = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => /\$\$|\\(frac|sum|text|sqrt)\b/.test(readFileSync(path.join(source, file), "utf8")));
    expect(texts).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ["a member of an interface", "export interface Row { readonly rate: string }", ["Row.rate says nothing"]],
    ["a method", "export interface Row { rate(): string }", ["Row.rate says nothing"]],
    [
      "members of a union",
      'export type Row = { kind: "a" } | {\n/** Cost. */\nfee: string }',
      ["Row.kind says nothing"],
    ],
    ["a field of a class", "export class Row { readonly rate = 1 }", ["Row.rate says nothing"]],
    [
      "a comment that is the name again",
      "export interface Row {\n/** The base period. */\nbasePeriod: string }",
      ["Row.basePeriod says only its name"],
    ],
    [
      "an object inside a documented member",
      "export interface Row {\n/** From 0 up. */\nat: { x: 1 } }",
      ["Row.x says nothing"],
    ],
    ["what is not public", "interface Inner { rate: string }", []],
  ])("is asked of %s", (_, text, problems) => {
    expect(undocumentedMembers("row.ts", text, new Set(["Row"]))).toEqual(problems);
  });
});
