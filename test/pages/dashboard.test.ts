import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, browser, overflow, SITE } from "./browser.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dashboard-"));
const { open } = browser(folder);

beforeAll(() =>
  build({
    root: `${root}examples/dashboard`,
    configFile: false,
    logLevel: "error",
    base: "./",
    // The sources in place of an installed package: what is packed is tried in test/package.
    resolve: {
      alias: [
        { find: /^tradefigures$/, replacement: `${root}src/index.ts` },
        { find: /^tradefigures\/(\w+)$/, replacement: `${root}src/$1/index.ts` },
      ],
    },
    build: { outDir: folder, emptyOutDir: false, chunkSizeWarningLimit: 5000 },
  }),
);

describe.each(["light", "dark"] as const)("the dashboard, %s", (colorScheme) => {
  test.each([390, 1280])("shows two charts at %i pixels, and axe finds nothing", async (width) => {
    const { page, faults } = await open(`${SITE}/index.html`, { colorScheme, width });
    for (const id of ["trade", "growth"]) await page.locator(`#${id} svg`).waitFor();
    const captions = await page.locator("figcaption").allTextContents();
    expect(captions).toEqual([
      expect.stringContaining("November 2025"),
      expect.stringContaining("on a year earlier"),
    ]);
    // The dots of the months that are known: of exports, imports and balance.
    expect(await page.locator("#trade svg path").count()).toBeGreaterThan(60);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});
