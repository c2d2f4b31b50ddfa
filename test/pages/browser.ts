import { existsSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const { CHROMIUM: program = "/usr/bin/chromium" } = process.env;

/** How a page is looked at. */
export interface Look {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
}

/** Where the files of a folder are found, without a server. */
export const SITE = "http://site.test";

/** A browser for the tests of a file: opens pages, those of a folder as if it were served at {@link SITE}. */
export function browser(folder = ""): { readonly open: (address: string, look?: Look) => Promise<OpenPage> } {
  let running: Browser;
  beforeAll(async () => {
    if (!existsSync(program))
      throw new Error(
        `The tests of pages need Chromium, and there is no ${program}: apt-get install chromium, or say where it is in CHROMIUM.`,
      );
    running = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  });
  afterAll(() => running?.close());
  return {
    async open(address, { colorScheme = "light", width = 1280 } = {}) {
      const options: BrowserContextOptions = { colorScheme, viewport: { width, height: 900 } };
      const context = await running.newContext(options);
      await context.route(`${SITE}/**`, (route) =>
        route.fulfill({ path: join(folder, decodeURIComponent(new URL(route.request().url()).pathname)) }),
      );
      const page = await context.newPage();
      const asked: string[] = [];
      const faults: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      // Long after any machine has done it: what never comes fails, and is not waited for.
      page.setDefaultTimeout(120_000);
      await page.goto(address);
      return { page, asked, faults };
    },
  };
}

/** A page, the addresses that it asked for, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly faults: readonly string[];
}

/** What axe finds wrong with a page, a line each. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ": " + target.join(" ") + ": " + failureSummary)))`,
  );
}

/** By how many pixels a page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
