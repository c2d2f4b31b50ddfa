import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const golden = (name: string) =>
  readFileSync(new URL(`../../golden/${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

const run = (...words: string[]) => runCommand("briefing", ...words);

describe("npm run briefing", () => {
  test("prints November 2025 without conversions", async () => {
    const { code, out, error } = await run();
    expect([code, error]).toEqual([0, ""]);
    const withoutWon = golden("briefing-2025-11").filter(
      (line) => !/won|The press printed|^ {2}At the average|^ {2}Each month/.test(line),
    );
    expect(out.trimEnd().split("\n")).toEqual(withoutWon);
  });

  test("prints another month with amounts in won", async () => {
    const { code, out } = await run("--month", "2025-10", "--currency", "KRW");
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toEqual(golden("briefing-2025-10"));
  });

  test("prints amounts in yuan as customs published them, and converts none of these", async () => {
    const { code, out } = await run("--month=2025-11", "--currency=CNY");
    expect(code).toBe(0);
    expect(out).toContain(
      "\nIn Chinese yuan, as published: exports 2,345.63 billion (+5.7% from a year earlier), imports 1,553.06 billion (+1.7% from a year earlier), surplus 792.58 billion (the difference).\n",
    );
    expect(out).toContain("exports 24,457.88 billion (+6.2% from a year earlier)");
    // The surplus of October, 90.07 billion, at 7.12 is 641.2984.
    expect(out).toContain(
      "\n  At the average of October 2025 (7.1200, Federal Reserve H.10): surplus of the month before 641.30 billion.\n",
    );
    expect(out).not.toContain("7.1069");
  });

  test("prints the two months that were released as one", async () => {
    const { code, out } = await run("--month", "2025-01/2025-02");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^China, January and February 2025 \(customs release of 7 March 2025, US dollars\)\n/,
    );
  });

  test("prints JSON with exact values as text", async () => {
    const { code, out } = await run("--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ reporter: "CN", period: "2025-11", currency: "USD", asOf: "2025-12-08" });
    const percent = found.figures.find((one: { name: string }) => one.name === "balance-change-percent");
    // 21.61 / 90.07 by bc, with 34 digits.
    expect(percent).toMatchObject({ printed: "+24.0%", value: "0.2399245031642056178527811702009548" });
    expect(found.figures.every((one: { value: unknown }) => typeof one.value === "string")).toBe(true);
  });

  test.each([
    [
      "a currency without a rate",
      ["--currency", "EUR"],
      "currency must be one with an average rate for 2025-11 (CNY, KRW), got EUR",
    ],
    ["what is no currency", ["--currency", "won"], 'got "won"'],
    [
      "a month that came out with another",
      ["--month", "2025-02"],
      "got 2025-02, which is part of 2025-01/2025-02",
    ],
    [
      "a month without data",
      ["--month", "2020-01"],
      "period must be one with figures of CN's trade (2024-01 to 2025-11), got 2020-01",
    ],
  ])("ends with 1 for %s", async (_, words, message) => {
    const { code, out, error } = await run(...words);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(message);
    expect(error.trimEnd()).not.toContain("\n");
  });

  test.each([
    ["a month that does not exist", ["--month", "2025-13"], 'got "2025-13"'],
    ["an unknown option", ["--bogus"], "--bogus"],
    ["a word too many", ["2025-10"], "2025-10"],
  ])("ends with 2 and the usage for %s", async (_, words, message) => {
    const { code, out, error } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error).toContain("Usage: tradefigures briefing");
  });

  test("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: tradefigures briefing \[options\]\n/);
    for (const option of ["--month", "--currency", "--json", "--help"]) expect(out).toContain(option);
  });
});
