import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const convert = (...words: string[]) => runCommand("convert", ...words);

const folder = mkdtempSync(join(tmpdir(), "rates-"));
const saved = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("tradefigures convert", () => {
  // 111.68 × 1459.8789 = 163,039.28; 111.675 and 111.685 times that: 163,031.98 and 163,046.57, by bc.
  test("converts a print at the average of a month, with what its rounding leaves", async () => {
    const { code, out } = await convert("111.68 billion", "--from", "USD", "--to", "KRW", "--on", "2025-11");
    expect([code, out.split("\n")]).toEqual([
      0,
      [
        "111.68 billion USD = 163.04 trillion KRW, between 163.03 trillion and 163.05 trillion whatever the rounding.",
        "  At 1 USD = 1459.8789 KRW (average of 2025-11).",
        "  From: Federal Reserve H.10.",
        "",
      ],
    ]);
  });

  // 8.2378 / 1.1655 = 7.068039, by bc.
  test("crosses the rates of a day, and says by way of what", async () => {
    const { out } = await convert("100", "--from", "USD", "--to", "CNY", "--on", "2025-12-08");
    expect(out).toContain("\n  At 1 USD = 7.068039 CNY (rate of 2025-12-08).\n");
    expect(out).toContain(
      "\n  By way of 1 EUR = 1.1655 USD (2025-12-08).\n  By way of 1 EUR = 8.2378 CNY (2025-12-08).\n",
    );
  });

  test("prints JSON with exact values", async () => {
    const { out } = await convert("5", "--from", "USD", "--to", "KRW", "--on", "2025-11", "--json");
    expect(JSON.parse(out)).toMatchObject({
      converted: { amount: "7299.3945", currency: "KRW" },
      low: "6569.45505",
      high: "8029.33395",
      rate: { rate: "1459.8789" },
    });
  });

  test("turns an average round, and says that it is none then", async () => {
    const { out } = await convert("7 trillion", "--from", "KRW", "--to", "USD", "--on", "2025-11");
    expect(out).toMatch(/^7 trillion KRW = 4\.79 billion USD/);
    expect(out).toContain("  The inverse or the cross of averages is not itself an average.\n");
  });

  test.each([
    [
      1,
      ["5", "--from", "USD", "--to", "JPY", "--on", "2025-11"],
      "an exchange rate must be given for USD/JPY (average, 2025-11)",
    ],
    [2, [], 'one amount is needed, in quotes where it has blanks: "111.68 billion"'],
    [
      2,
      ["111.68", "billion", "--from", "USD", "--to", "KRW", "--on", "2025-11"],
      'one amount is needed, in quotes where it has blanks: "111.68 billion"',
    ],
    [2, ["5"], "--from CODE, --to CODE and --on DATE are needed"],
    [2, ["5%", "--from", "USD", "--to", "KRW", "--on", "2025-11"], 'an amount is needed, got "5%"'],
    [
      2,
      ["5", "--from", "dollar", "--to", "KRW", "--on", "2025-11"],
      /^--from: currency must be a code of ISO 4217/,
    ],
    [2, ["5", "--from", "USD", "--to", "KRW", "--on", "2025"], /^--on: period must be YYYY-MM/],
  ])("ends with %i for %j", async (exitCode, words, message) => {
    const { code, out, error } = await convert(...words);
    expect([code, out]).toEqual([exitCode, ""]);
    expect(error.split("\n")[0]).toMatch(message);
  });

  test("takes rates of a CSV file, one a row or a column for each currency", async () => {
    const one = saved("one.csv", "date,base,quote,rate,source\n2025-11,USD,JPY,155.02,our desk\n");
    expect(
      (await convert("2", "--from", "USD", "--to", "JPY", "--on", "2025-11", "--rates", one)).out,
    ).toMatch(
      /^2 USD = 310\.04 JPY, .*\n {2}At 1 USD = 155\.02 JPY \(average of 2025-11\)\.\n {2}From: our desk\.\n$/,
    );
    const wide = saved("wide.csv", "Date,USD,CNY,\n2025-12-08,1.1655,8.2378,\n");
    const words = ["100", "--from", "USD", "--to", "CNY", "--on", "2025-12-08", "--rates", wide];
    expect((await convert(...words, "--base", "EUR")).out).toContain(
      `At 1 USD = 7.068039 CNY (rate of 2025-12-08).\n  By way of 1 EUR = 1.1655 USD (2025-12-08).\n  By way of 1 EUR = 8.2378 CNY (2025-12-08).\n  From: ${wide}.`,
    );
    const { code, error } = await convert(...words);
    expect([code, error.trimEnd().split("\n")]).toEqual([
      2,
      [
        `${wide} was not read: 1 problem in 1 row`,
        `  ${wide}:1: must be a heading with the column base where no option says it, got "Date, USD, CNY, "`,
        "Where no column says base, --base does.",
      ],
    ]);
    const wrong = await convert(...words, "--base", "euro");
    expect([wrong.code, wrong.error]).toEqual([
      2,
      expect.stringContaining("--base: currency must be a code"),
    ]);
  });
});
