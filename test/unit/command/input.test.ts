import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";
import { withStreams } from "./with-streams.js";

const folder = mkdtempSync(path.join(tmpdir(), "input-"));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

/** What a call prints while a text comes on standard input. */
const given = (text: string, ...words: string[]) =>
  withStreams({ stdin: Readable.from([Buffer.from(text)]) }, () => runCommand(...words));

describe("standard input", () => {
  test("is the story where no file is named", async () => {
    const words = ["--sample", "china", "--as-of", "2025-12-08"];
    const { code, out } = await given("The surplus was $90.07 billion in October.", "check", ...words);
    expect(code).toBe(0);
    expect(out).toContain("\n\nThe surplus was $90.07 billion in October.\n");
  });

  test("is not read for growth of the samples", async () => {
    const { code, out } = await given("no data", "growth", "--sample", "china");
    expect(code).toBe(0);
    expect(out).toMatch(/^exports of CN, USD /);
  });

  test("is not read for growth of a file that an option names", async () => {
    const file = saved("months.csv", "period,exports\n2024-11,300\n");
    const { code, out } = await given("no data", "growth", "--data", file, "--flow", "exports");
    expect(code).toBe(0);
    expect(out).toContain("\n2024-11   300.00 ");
  });
});

describe("JSON", () => {
  test.each(["1", "null"])("is refused where a list has %s for a record", async (text) => {
    const file = saved("list.json", `[${text}]`);
    const { code, error } = await runCommand("growth", file);
    expect([code, error]).toEqual([2, `${file}: months[0]: a trade month must be an object, got ${text}`]);
  });
});

describe("CSV", () => {
  const bare = saved("bare.csv", "period,exports\n2024-11,300\n");
  const story = saved("story.txt", "Exports rose.");

  test.each([
    ["--reporter", "CN"],
    ["--currency", "USD"],
  ])("needs more than %s where no column says reporter and currency", async (option, value) => {
    const { code, error } = await runCommand("check", story, "--data", bare, option, value);
    expect(code).toBe(2);
    expect(error.split("\n").at(-1)).toBe(
      "Where no column says reporter and currency, options do: see --help.",
    );
  });

  test("of rates is refused without a word on --base where that is said", async () => {
    const rates = saved("rates.csv", "Date,USD\n2025-12-08,x\n");
    const { code, error } = await runCommand(
      ...["convert", "1", "--from", "EUR", "--to", "USD", "--on", "2025-12-08"],
      ...["--rates", rates, "--base", "EUR"],
    );
    expect(code).toBe(2);
    expect(error.split("\n").slice(1)).toEqual([
      expect.stringContaining(`  ${rates}:2 column USD: must be `),
    ]);
  });
});
