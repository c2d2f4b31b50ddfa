import { gzipSync } from "node:zlib";
import { build, stop } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
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

// The process of esbuild waits for more.
afterAll(stop);

describe("a bundle", () => {
  test("of plusMonths alone has at most 2,048 bytes", async () => {
    const text = await bundle("plusMonths");
    expect(text).toContain("plusMonths");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2048);
  });

  test.each(["plusMonths", "plusDays", "workingDays", "tiling", "at", "partnerName", "TradeError"])(
    "of %s, which needs no decimals, holds no decimal.js",
    async (name) => {
      const text = await bundle(name);
      expect(text).toContain(name);
      expect(text).not.toMatch(/DecimalError|decimal\.js/);
    },
  );

  test("of the everyday measures adds at most 10 kB gzipped to decimal.js", async () => {
    const names = "tradeMonth, seriesOf, yearOnYear, yearToDate, balanceChange, convertSeries";
    const [ours, theirs] = [await bundle(names, ["decimal.js"]), await bundle(names)];
    expect(theirs).toMatch(/DecimalError/);
    expect(ours).not.toMatch(/DecimalError/);
    expect(gzipSync(ours).length).toBeLessThanOrEqual(10_000);
  });

  test("of one group of partners holds no other, and that of a growth holds none", async () => {
    const text = await bundle("gcc", ["decimal.js"], "tradefigures/groups");
    expect(text).toContain("Gulf Cooperation Council");
    expect(text).not.toMatch(/Rome|Asunción|Southern Asia/);
    expect(await bundle("yearOnYear", ["decimal.js"])).not.toMatch(/Gulf|AD020AE784/);
  });
});
