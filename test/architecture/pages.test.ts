import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folders below a place, with the place: `src/decimal/`. */
function foldersIn(place: string): string[] {
  return readdirSync(`${root}${place}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "generated")
    .flatMap(({ name }) => [`${place}${name}/`, ...foldersIn(`${place}${name}/`)]);
}

/** The folders that a page names in the first column of its tables. */
function namedIn(page: string, place: string): string[] {
  const text = readFileSync(`${root}${page}`, "utf8");
  return [...text.matchAll(/^\| (`[^|]*`) \|/gm)]
    .flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
    .filter((name) => name.startsWith(place) && name.endsWith("/"));
}

/** Folders that hold only folders say nothing themselves. */
function withFiles(folders: readonly string[]): string[] {
  return folders.filter((folder) =>
    readdirSync(`${root}${folder}`, { withFileTypes: true }).some((entry) => entry.isFile()),
  );
}

describe("the pages of the house", () => {
  test("name every folder of src and none that is not there", () => {
    expect(namedIn("ARCHITECTURE.md", "src/").toSorted()).toEqual(withFiles(foldersIn("src/")).toSorted());
  });

  test("name every folder of tests and none that is not there", () => {
    const folders = readdirSync(`${root}test`).filter((name) => name !== "generated");
    expect(namedIn("CONTRIBUTING.md", "test/").toSorted()).toEqual(
      folders.map((name) => `test/${name}/`).toSorted(),
    );
  });

  test("name every command of the package that they tell of", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    for (const page of ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"])
      for (const [, name] of readFileSync(`${root}${page}`, "utf8").matchAll(/npm run ([a-z][\w:]*)/g))
        expect(Object.keys(scripts), page).toContain(name);
  });
});
