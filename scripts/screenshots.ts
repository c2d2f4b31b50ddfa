// Pictures of the pages, for the docs: npm run docs && npm run screenshots
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const { CHROMIUM: program = "/usr/bin/chromium" } = process.env;
const folder = "docs/pictures";
const addressOf = (page: string): string => pathToFileURL(path.resolve("site", page)).href;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1040, height: 620 } });
const menu = page.getByRole("link", { name: "Getting started" });
const save = async (name: string): Promise<void> => {
  await page.screenshot({ path: `${folder}/${name}.png` });
};

await page.goto(addressOf("index.html"));
await menu.first().waitFor();
await save("page-front");

await page.goto(addressOf("documents/Charts.html"));
await menu.first().waitFor();
await page.getByRole("heading", { name: "Trade and balance" }).scrollIntoViewIfNeeded();
await page.evaluate("scrollBy(0, 240)");
await save("page-guide");

await page.goto(addressOf("check/index.html"));
await page.getByRole("button", { name: "Take the example" }).click();
await page.locator(".contradicted").first().waitFor();
await save("page-check");
await browser.close();
