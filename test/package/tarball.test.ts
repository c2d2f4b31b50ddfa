import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { installed, root } from "./project.js";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: { readonly "*": Readonly<Record<string, unknown>> };
}

/** The source files of which a packed file is made, and the files that it imports: each is named in a comment. */
function sourcesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const own = [...text.matchAll(/^\/\/ src\/(\S+)$/gm)].map(([, source]) => source!);
  const imports = [...text.matchAll(/(?:from |import |require\()["'](\.[^"']+)["']/g)];
  return [...own, ...imports.flatMap(([, to]) => sourcesOf(path.join(path.dirname(file), to!), seen))];
}

/** The folders of src that are doors. */
const source = path.join(root, "src");
const doors = readdirSync(source).filter((name) => existsSync(path.join(source, name, "index.ts")));

describe("the tarball", () => {
  let folder: string;
  let files: readonly string[];
  let manifest: Manifest;
  beforeAll(() => {
    folder = installed();
    files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      statSync(path.join(folder, file)).isFile(),
    );
    manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
  });

  test("unpacks to at most 2.5 MB", () => {
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(2_500_000);
  });

  test("holds code with its types, and what a reader needs", () => {
    const others = files.filter((file) => !/^dist\/.*\.(js|cjs|d\.ts|d\.cts)$/.test(file));
    expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });

  test("has a door for index.ts and for every folder of src that has one", () => {
    expect(doors.length).toBeGreaterThan(0);
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [".", "./package.json", ...doors.map((door) => `./${door}`)].sort(),
    );
    expect(Object.keys(manifest.typesVersions["*"]).sort()).toEqual(doors.toSorted());
  });

  test.each(["js", "cjs"])("loads nothing of the other doors with the main door (%s)", (extension) => {
    const loaded = (door: string): readonly string[] =>
      sourcesOf(path.join(folder, "dist", `${door}.${extension}`));
    expect(loaded("index")).toContain("measures/growth.ts");
    expect(loaded("index").filter((file) => doors.includes(file.split("/")[0]!))).toEqual([]);
    expect(loaded("checking/index")).toContain("checking/claims/check-claim.ts");
  });
});
