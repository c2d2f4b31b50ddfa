import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { project } from "./project.js";

/** What a bundler makes of a few imports from the installed package. */
async function bundle(names: string, external: string[] = [], from = "tradefigures"): Promise<string> {
  const folder = project(`bundle-${names.replace(/\W+/g, "-")}`, {
    "index.js": `export { ${names} } from "${from}";`,
  });
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["index.js"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

describe("a bundle", () => {
  test("of plusMonths alone is under 1,024 bytes and holds no decimal.js", async () => {
    const text = await bundle("plusMonths");
    expect(text).toContain("plusMonths");
    expect(text).not.toMatch(/DecimalError|toStringTag/);
    expect(Buffer.byteLength(text)).toBeLessThan(1024);
  });

  test("of the everyday measures adds at most 8 kB gzipped to decimal.js", async () => {
    const names = "tradeMonth, seriesOf, yearOnYear, yearToDate, balanceChange, convertSeries";
    const [ours, theirs] = [await bundle(names, ["decimal.js"]), await bundle(names)];
    expect(theirs).toMatch(/DecimalError/);
    expect(ours).not.toMatch(/DecimalError/);
    expect(gzipSync(ours).length).toBeLessThanOrEqual(8000);
  });

  test("of one group of partners holds no other, and that of a growth holds none", async () => {
    const text = await bundle("gcc", ["decimal.js"], "tradefigures/groups");
    expect(text).toContain("Gulf Cooperation Council");
    expect(text).not.toMatch(/Rome|Asunción|Southern Asia/);
    expect(await bundle("yearOnYear", ["decimal.js"])).not.toMatch(/Gulf|AD020AE784/);
  });
});
