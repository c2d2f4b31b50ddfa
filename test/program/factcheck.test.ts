import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chinaMonths } from "tradefigures/samples";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "factcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "examples/factcheck.ts", ...words],
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  return { code: status, out: stdout, error: stderr };
}

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

/** After what was understood. */
const VERDICT =
  /^ {2}\b(?:.*?[.] )?(Supported|Consistent|Contradicted|Undecidable|Not computable|Not placed): /;

/** A run that begins a process may take its time on a busy machine. */
describe("npm run factcheck", () => {
  test("checks the story of November 2025, in which one statement is contradicted", () => {
    const { code, out, error } = run();
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

  test("prints JSON with exact values as text", () => {
    const story = file("json.txt", "The surplus was $90.07 billion in October.");
    const { code, out } = run("--json", "--story", story);
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

  test("checks another story against other evidence", () => {
    const story = file("story.txt", "Exports rose to $330.35 billion in November. Exports to Japan rose 3%.");
    const evidence = file("evidence.json", JSON.stringify({ months: chinaMonths }));
    const found = run(
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
      /^Exports rose to \$330\.35 billion in November\.\n {2}China, exports, .*\. Supported: /,
    );
    expect(found.out).toMatch(/2 statements: 1 supported, 1 undecidable\.\n$/);
    // Its own source proves nothing.
    const own = run("--story", story, "--evidence", evidence, "--source", "the article of 8 December 2025");
    expect(own.out).toMatch(/2 statements: 2 undecidable\.\n$/);
    expect(run("--story", story, "--reporter", "KR").out).toMatch(/2 undecidable\.\n$/);
  });

  test.each([
    ["an unknown option", ["--bogus"], "--bogus"],
    ["a word too many", ["story.txt"], "story.txt"],
    ["a day that does not exist", ["--as-of", "2025-02-30"], 'got "2025-02-30"'],
    ["a story that is not there", ["--story", path.join(folder, "none.txt")], "none.txt"],
    ["evidence that is no JSON", ["--evidence", file("broken.json", "{")], "JSON"],
    ["evidence of another kind", ["--evidence", file("other.json", '{ "month": [] }')], 'got "month"'],
    [
      "a record that is none",
      ["--evidence", file("record.json", '{ "months": [{ "reporter": "CN", "period": "2025" }] }')],
      'got "2025"',
    ],
  ])("ends with 2 and the usage for %s", (_, words, message) => {
    const { code, out, error } = run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error).toContain("Usage: npm run factcheck");
  });

  test("explains itself", () => {
    const { code, out } = run("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: npm run factcheck -- \[options\]\n/);
    for (const option of ["--story", "--evidence", "--reporter", "--as-of", "--source", "--json", "--help"])
      expect(out).toContain(option);
  });
});
