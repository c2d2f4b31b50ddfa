// The build writes these names short. That is safe where one file of the package holds them all: nobody's types, no other
// floor and no text may have them.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const filesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
const read = (file: string): string =>
  readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");

const inner = /const inner =\s*"([^"]+)"/.exec(readFileSync("tsup.config.ts", "utf8"))![1]!.split(" ");
const asField = new RegExp(
  `(?<=[.{,]\\s*|\\b(?:readonly )?)\\b(?:${inner.join("|")})\\b(?=\\??:|\\s*[,}])`,
  "g",
);
// Not what is spread: "{ ...said }".
const asMember = new RegExp(`(?<!\\.)\\.(?:${inner.join("|")})\\b`, "g");

test("fields that are written short are those of checking alone", () => {
  expect(inner.length).toBeGreaterThan(50);
  const others = filesIn("src", ".ts").filter((file) => !file.startsWith("src/checking/"));
  const found = others.flatMap((file) =>
    [...read(file).matchAll(asMember)].map(([name]) => `${file} ${name}`),
  );
  expect(found).toEqual([]);
});

test("fields that are written short stand in no public type", () => {
  const found = filesIn("api", ".md").flatMap((file) =>
    [...read(file).matchAll(asField)].map(([name]) => `${file} ${name}`),
  );
  expect(found).toEqual([]);
});

test("nor are they names that an entry gives", () => {
  const names = filesIn("api", ".md").flatMap((file) =>
    [...read(file).matchAll(/\bexport (?:declare )?(?:function|const|class) (\w+)/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => inner.includes(name!))).toEqual([]);
});
