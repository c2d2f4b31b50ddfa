import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { publicNames } from "../../scripts/examples/public-names.js";
import { axe, browser, overflow, SITE } from "./browser.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { open } = browser(`${root}site`);
const addressOf = (page: string): string => `${SITE}/${page}`;

beforeAll(() => {
  if (!existsSync(`${root}site/index.html`)) throw new Error("There is no site to look at: npm run docs");
});

const PAGES = [
  "index.html",
  "documents/Rates_of_growth.html",
  "modules/tradefigures.html",
  "functions/tradefigures.yearOnYear.html",
  "documents/Checking_a_story.html",
];

describe.each(["light", "dark"] as const)("the site, %s", (colorScheme) => {
  describe.each([390, 1280])("at %i pixels", (width) => {
    test.each(PAGES)("%s has nothing that axe finds and does not go beyond the window", async (name) => {
      const { page, faults } = await open(addressOf(name), { colorScheme, width });
      await page.locator("main, .col-content").first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults).toEqual([]);
    });
  });
});

describe("the search", () => {
  test.each([
    ["yoy", ["Rates of growth", "yearOnYear"]],
    ["revised base", ["Vintages and bases", "whichBase"]],
    ["chart", ["Charts"]],
    ["csv", ["From a file to a chart", "tableFromCsv", "tradeMonthsFromCsv"]],
    ["fact check", ["Checking a story", "Reading a release like a checker"]],
  ])("finds guide and function first: %s", async (query, expected) => {
    const { page } = await open(addressOf("index.html"));
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("combobox").fill(query);
    await page.locator("#tsd-search-results li").first().waitFor();
    const found = await page.locator("#tsd-search-results li").allInnerTexts();
    const names = found.map((text) => text.replace(/^.*\./s, "").trim());
    expect(names.slice(0, expected.length).toSorted()).toEqual(expected.toSorted());
  });
});

describe("the front page", () => {
  test("names the guides in the order of learning, and the doors", async () => {
    const { page } = await open(addressOf("index.html"));
    const menu = page.locator(".site-menu");
    await menu.getByRole("link", { name: "Getting started" }).waitFor();
    const names = await menu.getByRole("link").allInnerTexts();
    const at = (name: string): number => names.indexOf(name);
    expect(at("Getting started")).toBe(1);
    expect(at("Rates of growth")).toBe(2);
    expect(at("tradefigures/checking")).toBeGreaterThan(0);
  });

  test("has three ways in, and the page that checks a figure", async () => {
    const { page } = await open(addressOf("index.html"));
    const ways = page.getByRole("navigation", { name: "Three ways in" }).getByRole("link");
    expect(await ways.allTextContents()).toEqual(["I have figures", "I have a story", "I write tests"]);
    await page.getByRole("link", { name: "Check a figure" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Check a figure");
  });

  test("shows its pictures", async () => {
    const { page } = await open(addressOf("index.html"));
    await page.locator(".picture img").first().waitFor();
    const widths = await page.evaluate<number[]>("[...document.images].map((image) => image.naturalWidth)");
    expect(widths.length).toBeGreaterThan(1);
    expect(widths.filter((width) => width === 0)).toEqual([]);
  });

  test("links every function that the README names", async () => {
    const { page } = await open(addressOf("index.html"));
    const linked = new Set(await page.locator(".tsd-typography a code").allTextContents());
    const functions = new Set(publicNames(`${root}src/index.ts`).map(({ name }) => name));
    const named = [...readFileSync(`${root}README.md`, "utf8").matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    const ours = named.filter((name) => functions.has(name));
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter((name) => !linked.has(name))).toEqual([]);
  });
});

test("the page of a door gives each name with a line on what it is", async () => {
  const { page } = await open(addressOf("modules/tradefigures.html"));
  const lines = await page
    .locator(".tsd-member-summaries dd, .tsd-member-summaries > *:nth-child(even)")
    .allInnerTexts();
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.filter((line) => line.trim() === "")).toEqual([]);
});
