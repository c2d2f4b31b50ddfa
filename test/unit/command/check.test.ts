import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chinaMonths } from "tradefigures/samples";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const folder = mkdtempSync(path.join(tmpdir(), "factcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runCommand("check", "--example", ...words);

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

/** Under what was understood, or alone. */
const VERDICT = /^(?: {2}| {4})(Supported|Consistent|Contradicted|Undecidable|Not computable|Not placed): /;

describe("npm run factcheck, and tradefigures check", () => {
  test("checks the story of November 2025, in which one statement is contradicted", async () => {
    const { code, out, error } = await run();
    expect([code, error]).toEqual([1, ""]);
    const under = (sentence: string) => out.slice(out.indexOf(sentence)).split("\n\n")[0]!.split("\n");
    const verdicts = (sentence: string) => under(sentence).flatMap((line) => VERDICT.exec(line)?.[1] ?? []);
    expect(verdicts("Exports in November rose 5.9%")).toEqual(["Supported"]);
    expect(verdicts("China's exports to the U.S. fell 28.6%")).toEqual([
      "Supported",
      "Supported",
      "Supported",
    ]);
    // CASES, row 21: the duties changed on 10 November.
    expect(verdicts("CNBC said")).toEqual(["Contradicted", "Undecidable"]);
    expect(verdicts("Exports had declined")).toEqual(["Not placed"]);
    // Row 18: 27.6% by CICC, which is no figure of the article; growth to the EU of 2022 to 2025 is not at hand.
    expect(verdicts("Exports to the EU were up")).toEqual(["Supported", "Undecidable", "Supported"]);
    expect(verdicts("Exports to the European Union, Africa")).toEqual([
      "Supported",
      "Supported",
      "Supported",
    ]);
    expect(verdicts("Lin Song")).toEqual(["Not computable"]);
    expect(out).toMatch(/\d+ statements: .*, 1 contradicted, .*; 1 not placed\.\n$/);
    expect(out).not.toContain("\u001b");
  });

  // What the article says of November it cannot prove itself; of another paper it may.
  test("decides nothing of a story by what its own source printed", async () => {
    const said = async (...words: string[]) => (await run(...words)).out.trimEnd().split("\n").at(-1);
    const own = await said("--source", "the article of 8 December 2025");
    expect(own).toMatch(/^33 statements: 22 supported, 5 consistent, /);
    expect(await said()).toBe(own);
    expect(await said("--source", "a paper")).toMatch(/^33 statements: 24 supported, 3 consistent, /);
  });

  test("prints JSON with exact values as text", async () => {
    const story = file("json.txt", "The surplus was $90.07 billion in October.");
    const { code, out } = await run("--json", "--story", story);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      checks: [
        { verdict: "supported", claim: { printed: "$90.07 billion" }, computed: [{ value: "90070000000" }] },
      ],
      verdicts: { supported: 1, contradicted: 0 },
      unplaced: [],
      left: [],
    });
  });

  test("checks another story against other evidence", async () => {
    const story = file("story.txt", "Exports were $330.35 billion in November. Exports to Japan rose 3%.");
    const evidence = file("evidence.json", JSON.stringify({ months: chinaMonths }));
    const found = await run(
      "--story",
      story,
      "--evidence",
      evidence,
      "--as-of",
      "2025-12-09",
      "--source",
      "a paper",
    );
    expect(found.code).toBe(0);
    expect(found.out).toMatch(
      /\n\nExports were \$330\.35 billion in November\.\n {2}China, exports, .*\n {4}Supported: /,
    );
    expect(found.out).toMatch(/2 statements: 1 supported, 1 undecidable\.\n$/);
    // Its own source proves nothing.
    const own = await run(
      "--story",
      story,
      "--evidence",
      evidence,
      "--source",
      "the article of 8 December 2025",
    );
    expect(own.out).toMatch(/2 statements: 2 undecidable\.\n$/);
    expect((await run("--story", story, "--reporter", "KR")).out).toMatch(/2 undecidable\.\n$/);
  });

  test.each([
    ["an unknown option", ["--bogus"], "--bogus"],
    ["two stories", ["story.txt", "other.txt"], "story.txt other.txt"],
    ["a day that does not exist", ["--as-of", "2025-02-30"], 'got "2025-02-30"'],
    ["a story that is not there", ["--story", path.join(folder, "none.txt")], "none.txt"],
    ["evidence that is no JSON", ["--evidence", file("broken.json", "{")], "JSON"],
    ["evidence of another kind", ["--evidence", file("other.json", '{ "month": [] }')], 'got "month"'],
    [
      "a record that is none",
      ["--evidence", file("record.json", '{ "months": [{ "reporter": "CN", "period": "2025" }] }')],
      'got "2025"',
    ],
  ])("ends with 2 for %s", async (_, words, message) => {
    const { code, out, error } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });

  test("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: tradefigures check \[FILE\] --data FILE \[options\]\n/);
    for (const option of ["--story", "--evidence", "--reporter", "--as-of", "--source", "--json", "--help"])
      expect(out).toContain(option);
  });
});
