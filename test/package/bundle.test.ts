import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { project } from "./project.js";

/** What a bundler makes of a few imports from the installed package. */
function bundle(names: string, external: string[] = [], from = "tradefigures"): string {
  const folder = project(`bundle-${names.replace(/\W+/g, "-")}`, {
    "index.js": `export { ${names} } from "${from}";`,
  });
  const { outputFiles } = buildSync({
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
  test("of plusMonths alone has at most 2,048 bytes", () => {
    const text = bundle("plusMonths");
    expect(text).toContain("plusMonths");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2048);
  });

  test.each(["plusMonths", "plusDays", "workingDays", "tiling", "at", "partnerName", "TradeError"])(
    "of %s, which needs no decimals, holds no decimal.js",
    (name) => {
      const text = bundle(name);
      expect(text).toContain(name);
      expect(text).not.toMatch(/DecimalError|decimal\.js/);
    },
  );

  test("of the everyday measures adds at most 10 kB gzipped to decimal.js", () => {
    const names = "tradeMonth, seriesOf, yearOnYear, yearToDate, balanceChange, convertSeries";
    const [ours, theirs] = [bundle(names, ["decimal.js"]), bundle(names)];
    expect(theirs).toMatch(/DecimalError/);
    expect(ours).not.toMatch(/DecimalError/);
    expect(gzipSync(ours).length).toBeLessThanOrEqual(10_000);
  });

  test("of one group of partners holds no other, and that of a growth holds none", () => {
    const text = bundle("gcc", ["decimal.js"], "tradefigures/groups");
    expect(text).toContain("Gulf Cooperation Council");
    expect(text).not.toMatch(/Rome|Asunción|Southern Asia/);
    expect(bundle("yearOnYear", ["decimal.js"])).not.toMatch(/Gulf|AD020AE784/);
  });
});
