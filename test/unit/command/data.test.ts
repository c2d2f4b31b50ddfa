import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chinaMonths, chinaObservations } from "tradefigures/samples";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const story = file(
  "story.txt",
  "Exports were $330.35 billion in November. The surplus was $90.45 billion in September.",
);
const check = (...words: string[]) => runCommand("check", story, "--as-of", "2025-12-08", ...words);
const summary = async (...words: string[]) => (await check(...words)).out.trimEnd().split("\n").at(-1);

describe("the data of a check", () => {
  test("may be CSV, JSON lists, JSON by lists, samples, and several together", async () => {
    const csv = file("months.csv", "period,exports,imports\n2025-11,330.35,218.67\n");
    const months = file("months.json", JSON.stringify(chinaMonths));
    const figures = file("figures.json", JSON.stringify(chinaObservations));
    const lists = file(
      "lists.json",
      JSON.stringify({ months: chinaMonths, observations: chinaObservations }),
    );
    const said = ["--reporter", "CN", "--currency", "USD", "--in", "billion"];
    expect(await summary("--data", csv, ...said)).toBe("2 statements: 1 supported, 1 undecidable.");
    expect((await check("--data", csv, ...said)).out).toContain(`\n    From: ${csv}.\n`);
    expect(await summary("--data", months)).toBe("2 statements: 1 supported, 1 undecidable.");
    expect(await summary("--data", months, "--data", figures)).toBe("2 statements: 2 supported.");
    expect(await summary("--data", lists)).toBe("2 statements: 2 supported.");
    expect(await summary("--sample", "china")).toBe("2 statements: 2 supported.");
  });

  test("are refused with every problem of a file and its place", async () => {
    const csv = file("wrong.csv", "period,exports,imports\n2025-13,1,2\n2025-11,about 3,x\n");
    const { code, out, error } = await check("--data", csv, "--reporter", "CN", "--currency", "USD");
    expect([code, out]).toEqual([2, ""]);
    const amount = 'must be an amount as printed ("330.35 billion") or plain ("330350000000")';
    expect(error.split("\n")).toEqual([
      `${csv} was not read: 3 problems in 2 rows`,
      `  ${csv}:2 column period: must be a month or another period, such as 2025-11, Nov-25, 2025-Q4, 2025-01/2025-02, got "2025-13"`,
      `  ${csv}:3 column exports: ${amount}, got "about 3"`,
      `  ${csv}:3 column imports: ${amount}, got "x"`,
    ]);
  });

  test.each([
    ["no JSON", "{", " must be JSON: "],
    [
      "a key twice",
      '{\n"months": [],\n"observations": [{ "a": { "b:\\"": 1 } }], "mon\\u0074hs": [] }',
      ':3 must have each key once in an object, got "months" again',
    ],
    [
      "a wrong record",
      '[{ "reporter": "CN", "period": "2025" }]',
      ': months[0]: period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025"',
    ],
  ])("are refused where JSON has %s", async (_, text, message) => {
    const json = file("wrong.json", text);
    const { code, error } = await check("--data", json);
    expect(code).toBe(2);
    expect(error).toContain(`${json}${message}`);
  });

  test("may have one key in several objects", async () => {
    const json = file(
      "same.json",
      '[{ "reporter": "CN", "period": "2025-11", "currency": "USD", "exports": 1, "imports": 1 }, { "reporter": "CN", "period": "2025-12", "currency": "USD", "exports": 1, "imports": 1 }]',
    );
    expect((await check("--data", json)).code).toBe(1);
  });

  test("say where reporter and currency may be said, where no column says it", async () => {
    const csv = file("bare.csv", "month,exports,imports\nNov-25,1,2\n");
    const { code, error } = await check("--data", csv);
    expect(code).toBe(2);
    expect(error.split("\n").at(-1)).toBe(
      "Where no column says reporter and currency, options do: see --help.",
    );
  });

  test("must be about one economy, or the call says which", async () => {
    const csv = file(
      "two.csv",
      "period,exports,imports,reporter,currency\n2025-11,1,1,CN,USD\n2025-11,1,1,JP,USD\n",
    );
    expect((await check("--data", csv)).error).toContain(
      "it must be said whose trade the story is about: --reporter CODE",
    );
    expect((await check("--data", csv, "--reporter", "CN")).code).toBe(1);
  });
});
