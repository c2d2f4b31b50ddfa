import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { installed, root } from "./project.js";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: { readonly "*": Readonly<Record<string, unknown>> };
}

/** The text of a packed file and of the files that it loads. */
function textOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["'](\.[^"']+)["']/g)];
  return [text, ...imports.map(([, to]) => textOf(path.join(path.dirname(file), to!), seen))].join("\n");
}

/** The functions that a text declares, also as arrows: in the package they keep their names. */
const declaredIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\bfunction\*?\s+([\w$]+)\s*\(|\bconst\s+([\w$]+)\s*=\s*(?:\(|[\w$]+\s*=>)/g)].map(
      ([, declared, arrow]) => (declared ?? arrow)!,
    ),
  );

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
    const others = files.filter(
      (file) => !/^dist\/.*\.(js|cjs|d\.ts|d\.cts)$|^docs\/guides\/[\w-]+\.md$/.test(file),
    );
    expect(others.sort()).toEqual(["LICENSE", "README.md", "llms.txt", "package.json"]);
  });

  test("holds the pages that its own pages link to", () => {
    const pages = files.filter((file) => /\.(md|txt)$/.test(file));
    const links = pages.flatMap((page) => {
      const found = readFileSync(path.join(folder, page), "utf8").matchAll(
        /\]\((?!https?:)([^)#:\s]+)[^)]*\)/g,
      );
      return [...found].map(([, link]) => path.posix.join(path.posix.dirname(page), link!));
    });
    expect(links).toContain("docs/guides/getting-started.md");
    // Pictures stay in the repository, from where the registry's page shows them; their texts say what is on them. So do
    // the guide to them, the longest ones, and that to the command, which says itself what it can, since the package is
    // full.
    const apart =
      "calendars charts command formats partners reconciling structure-and-prices tariffs vintages"
        .split(" ")
        .map((name) => `docs/guides/${name}.md`);
    const missing = links.filter((link) => !files.includes(link) && !/\.(svg|png|webp)$/.test(link));
    expect(missing.filter((link) => !apart.includes(link))).toEqual([]);
    expect(files.filter((file) => apart.includes(file))).toEqual([]);
  });

  test("has a door for index.ts and for every folder of src that has one", () => {
    expect(doors.length).toBeGreaterThan(0);
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [".", "./package.json", ...doors.map((door) => `./${door}`)].sort(),
    );
    expect(Object.keys(manifest.typesVersions["*"]).sort()).toEqual(doors.toSorted());
  });

  const loaded = (name: string): string => textOf(path.join(folder, "dist", name));

  test.each(["js", "cjs"])("loads nothing of the other doors with the main door (%s)", async (extension) => {
    const namesOf = async (door: string): Promise<readonly string[]> =>
      Object.keys((await import(path.join(folder, "dist", `${door}.js`))) as object);
    const ours = await namesOf("index");
    const main = declaredIn(loaded(`index.${extension}`));
    expect(main).toContain("yearOnYear");
    expect(declaredIn(loaded(`checking/index.${extension}`))).toContain("checkClaim");
    const others = (await Promise.all(doors.map((door) => namesOf(`${door}/index`)))).flat();
    expect(others.filter((name) => !ours.includes(name) && main.has(name))).toEqual([]);
  });
});
