import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPage } from "../../pages/build-check.js";
import { axe, browser, overflow } from "./browser.js";

// Opened as a file: there is no server that it could ask.
const path = join(mkdtempSync(join(tmpdir(), "check-")), "index.html");
const address = pathToFileURL(path).href;
const { open } = browser();

let source = "";
beforeAll(async () => {
  source = await checkPage();
  writeFileSync(path, source);
});

const MONTHS = [
  "period,exports,imports,balance",
  '2025-05,"316.10 billion","212.88 billion","103.22 billion"',
  "2025-10,305.35 billion,215.28 billion,90.07 billion",
  "2025-11,330.35 billion,218.67 billion,111.68 billion",
].join("\n");

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => { const held = new DataTransfer(); held.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: "text/csv" })); return held; })()`,
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  // The file is read in its own time.
  await page.locator("#file-state", { hasText: name }).waitFor();
}

const verdicts = (page: Page): Promise<string[]> => page.locator(".verdict").allTextContents();
const textIn = (page: Page) => page.getByLabel("Text", { exact: true });
const checkIn = (page: Page) => page.getByRole("button", { name: "Check" });
const summary = (page: Page) => page.locator("#summary");

describe("the page that checks a figure", () => {
  test("says of each statement of a pasted text what was understood, the verdict, the figure and its source", async () => {
    const { page, asked, faults } = await open(address);
    await textIn(page).fill(
      "China's exports rose 5.9% in November from a year earlier. The surplus was $90.07 billion.",
    );
    await checkIn(page).click();
    expect(await verdicts(page)).toEqual(["✓ Supported.", "✕ Contradicted."]);
    const [first, second] = await page.locator(".statement").allInnerTexts();
    expect(first).toContain("Understood: China, exports, November 2025, from a year earlier: rise 5.9%");
    expect(first).toContain("between 5.85% and 5.95%");
    expect(first).toContain("the article, 8 December 2025");
    expect(second).toMatch(/Printed\s+\$90\.07 billion/);
    expect(second).toMatch(/Data\s+111\.68 billion/);
    expect(second).toContain("October 2025");
    expect(await summary(page).textContent()).toBe("2 statements: 1 supported, 1 contradicted.");
    expect(asked).toEqual([address]);
    expect(faults).toEqual([]);
  });

  test("marks the words that were not read, and takes nothing from their statement", async () => {
    const { page } = await open(address);
    await textIn(page).fill("Exports dropped by 3% unlike widgets in November.");
    await checkIn(page).click();
    expect(await verdicts(page)).toEqual(["… Not read."]);
    expect(await page.locator("mark").allTextContents()).toEqual(["unlike", "widgets"]);
    expect(await page.locator(".sentence h3").textContent()).toBe(
      "Exports dropped by 3% unlike widgets in November.",
    );
  });

  test("is used with the keyboard alone", async () => {
    const { page } = await open(address);
    await textIn(page).focus();
    await page.keyboard.type("Imports rose 1.9% in November from a year earlier.");
    await page.keyboard.press("Control+Enter");
    expect(await verdicts(page)).toEqual(["✓ Supported."]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await summary(page).textContent()).toContain("not placed");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "Figures of my own" }).isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("id")).toBe("file");
  });

  test("gives an address that asks the same again", async () => {
    const text = "The surplus was $1,234 & 5% + “more” #1 in May 2025?\nExports rose 5.9% in November.";
    const { page } = await open(address);
    await textIn(page).fill(text);
    await page.getByRole("textbox", { name: "Whose trade" }).fill("cn");
    await page.getByLabel("Day of the text").fill("2025-12-09");
    await checkIn(page).click();
    const found = await verdicts(page);
    const shared = page.url();
    const other = await open(shared);
    expect(await textIn(other.page).inputValue()).toBe(text);
    expect(await other.page.getByLabel("Day of the text").inputValue()).toBe("2025-12-09");
    expect(await verdicts(other.page)).toEqual(found);
    expect(found.length).toBeGreaterThan(1);
  });

  test("holds a text against a file that is dropped on it", async () => {
    const { page, asked, faults } = await open(address);
    await textIn(page).fill(
      "The surplus was $111.68 billion in November, up 24% from October. Exports fell 3% from October.",
    );
    await drop(page, "months.csv", MONTHS);
    expect(await page.locator("#file-state").textContent()).toBe("months.csv: 3 rows, 2025-05 to 2025-11.");
    // The day of the samples' text says nothing of this one.
    await checkIn(page).click();
    expect(await page.getByRole("alert").textContent()).toContain("on which day the text came out");
    expect(await page.locator(":focus").getAttribute("id")).toBe("as-of");
    await page.getByLabel("Day of the text").fill("2025-12-10");
    await checkIn(page).click();
    expect(await verdicts(page)).toEqual(["✓ Supported.", "✓ Supported.", "✕ Contradicted."]);
    expect(await page.getByRole("alert").textContent()).toBe("");
    expect(asked).toEqual([address]);
    expect(faults).toEqual([]);
  });

  test("takes a chosen file too, and the day on which its newest row came out", async () => {
    const { page } = await open(address);
    await page.getByRole("radio", { name: "Figures of my own" }).check();
    const text =
      "period;exports;imports;currency;reporter;published\n2025-11;61.04;51.30;USD;KR;2025-12-01\n";
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "korea.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await page.getByLabel("Amounts are").selectOption("in billions");
    expect(await page.getByLabel("Day of the text").inputValue()).toBe("2025-12-01");
    await page.getByRole("textbox", { name: "Whose trade" }).fill("KR");
    await textIn(page).fill("Exports were $61.04 billion in November.");
    await checkIn(page).click();
    expect(await verdicts(page)).toEqual(["✓ Supported."]);
  });

  test("shows all problems of a file, each with its line and column", async () => {
    const { page } = await open(address);
    await drop(page, "broken.csv", `${MONTHS}\n2025-13,1,2,\n2025-12,many,2,\n2026-01,1\n`);
    const problems = await page.locator("#file-state li").allTextContents();
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^Line 5, period: .*2025-13/);
    expect(problems[1]).toMatch(/^Line 6, exports: .*many/);
    expect(problems[2]).toMatch(/^Line 7/);
    expect(await page.locator("#file-state p").textContent()).toBe(
      "broken.csv: 6 rows; 3 problems on 3 lines, which are left out.",
    );
  });

  test("takes records of the library as JSON, and says what is wrong with them", async () => {
    const { page, faults } = await open(address);
    const months = [
      {
        reporter: "KR",
        period: "2025-11",
        currency: "USD",
        exports: "61040000000",
        imports: "51300000000",
        published: "2025-12-01",
      },
    ];
    await textIn(page).fill("Exports were $61.04 billion in November.");
    await drop(page, "korea.json", JSON.stringify({ months, observations: [] }));
    expect(await page.locator("#file-state").textContent()).toBe("korea.json: 1 record, 2025-11.");
    expect(await page.getByLabel("Day of the text").inputValue()).toBe("2025-12-01");
    await page.getByRole("textbox", { name: "Whose trade" }).fill("KR");
    await checkIn(page).click();
    expect(await verdicts(page)).toEqual(["✓ Supported."]);

    await drop(page, "broken.json", '[{"reporter": "KR", "period": "2025-13"}]');
    expect(await page.locator("#file-state").textContent()).toMatch(
      /^broken\.json: months\[0\]: period must be .*2025-13/,
    );
    await checkIn(page).click();
    expect(await page.getByRole("alert").textContent()).toContain("broken.json");
    await drop(page, "twice.json", '{"months": [],\n"months": []}');
    expect(await page.locator("#file-state").textContent()).toBe(
      'twice.json:2 must have each key once in an object, got "months" again.',
    );
    expect(faults).toEqual([]);
  });

  test("says what it lacks, and which rule an entry breaks", async () => {
    const { page } = await open(address);
    await checkIn(page).click();
    expect(await page.getByRole("alert").textContent()).toBe("Write or paste a text first.");
    expect(await textIn(page).getAttribute("aria-invalid")).toBe("true");
    await textIn(page).fill("Exports rose.");
    await page.getByRole("radio", { name: "Figures of my own" }).check();
    await page.getByLabel("Day of the text").fill("2025-12-10");
    await checkIn(page).click();
    expect(await page.getByRole("alert").textContent()).toBe("Choose a file, or take the samples.");
    await page.getByRole("radio", { name: "China" }).check();
    await textIn(page).fill("a".repeat(100_001));
    await checkIn(page).click();
    expect(await page.getByRole("alert").textContent()).toContain("at most 100000");
  });

  test("an address that was made with a file asks for it", async () => {
    const { page } = await open(`${address}#text=Exports+rose.&data=file&as-of=2025-12-10`);
    expect(await page.getByRole("alert").textContent()).toContain("a file of its sender's own");
    expect(await page.getByLabel("File", { exact: true }).isVisible()).toBe(true);
  });

  test("text is text: nothing of it becomes part of the page", async () => {
    const { page, faults } = await open(address);
    await textIn(page).fill(
      "Exports rose 5.9% <img src=x onerror=alert(1)><script>alert(1)</script> in November.",
    );
    await checkIn(page).click();
    expect(await page.locator("#sentences img, #sentences script").count()).toBe(0);
    expect(await page.locator(".sentence h3").first().textContent()).toContain("<img src=x");
    expect(faults).toEqual([]);
  });

  test("comes in fewer than 300 kB", () => {
    expect(gzipSync(source).length).toBeLessThan(300_000);
  });
});

describe.each(["light", "dark"] as const)("the page that checks a figure, %s", (colorScheme) => {
  test.each([390, 1280])(
    "has nothing that axe finds at %i pixels, and does not go beyond them",
    async (width) => {
      const { page } = await open(address, { colorScheme, width });
      expect(await axe(page)).toEqual([]);
      await page.getByRole("button", { name: "Take the example" }).click();
      await page.getByRole("radio", { name: "Figures of my own" }).check();
      await drop(page, "broken.csv", `${MONTHS}\n2025-13,1,2,\n`);
      expect(new Set(await verdicts(page))).toEqual(
        new Set(["✓ Supported.", "✕ Contradicted.", "… Not read."]),
      );
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    },
  );
});
