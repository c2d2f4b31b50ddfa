import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");

interface Locked {
  readonly license?: string;
  readonly dev?: true;
  readonly peer?: true;
  readonly version: string;
}
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  read("package-lock.json"),
);
const all = Object.entries(packages).filter(([place]) => place !== "");
const nameOf = (place: string): string => place.split("node_modules/").at(-1)!;

// Whoever works on the package may use these for anything; none asks that what it builds be given away.
const FREE =
  /^(0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC-BY-4\.0|CC0-1\.0|ISC|MIT|MIT-0|MPL-2\.0|Python-2\.0|Unicode-3\.0|Unlicense|WTFPL)$/;

describe("the licences", () => {
  test("of what is installed with the package and of what is built in are that of the package", () => {
    const installed = all.filter(([, { dev, peer }]) => !dev && !peer).map(([place]) => nameOf(place));
    expect(installed).toEqual(["decimal.js"]);
    for (const name of ["decimal.js", "date-fns"])
      expect(packages[`node_modules/${name}`]?.license, name).toBe("MIT");
    expect(read("LICENSE")).toMatch(/^MIT License[\s\S]+parts of date-fns \(https:\/\/date-fns\.org\)/);
  });

  test("of all tools are free ones", () => {
    const isFree = (license: string | undefined): boolean =>
      (license ?? "none")
        .replace(/[()]/g, "")
        // As it was written before there were identifiers.
        .replace("MIT/X11", "MIT")
        .split(" OR ")
        .some((one) => one.split(" AND ").every((part) => FREE.test(part)));
    const others = all.filter(([, { license }]) => !isFree(license));
    expect(others.map(([place, { license }]) => `${nameOf(place)}: ${license}`)).toEqual([]);
  });
});
