import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const newsroom = `${root}examples/newsroom/`;

/** The words of a call as a shell would part them, with the files of the newsroom where they lie. */
function wordsOf(call: string): readonly string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain!)
    .slice(2)
    .map((word) => (existsSync(newsroom + word) ? newsroom + word : word));
}

/** Calls of a page, each with what it is said to print; those that read standard input are tried elsewhere. */
function callsOf(page: string): readonly (readonly [call: string, shown: string | null])[] {
  const text = readFileSync(root + page, "utf8");
  return [...text.matchAll(/```sh\n(.*?)\n```(?:\n\n```text\n(.*?)\n```)?/gs)].flatMap(([, calls, shown]) =>
    calls!
      .split("\n")
      .filter((call) => call.startsWith("npx tradefigures "))
      .map((call) => [call, shown ?? null] as const),
  );
}

/** What is printed has the lines that are shown, one after another where no "…" stands between them. */
function expectShown(out: string, shown: string): void {
  let rest = `\n${out}\n`;
  for (const part of shown.split(/^…$/m).filter((lines) => lines.trim() !== "")) {
    expect(rest).toContain(`\n${part.replace(/^\n|\n$/g, "")}\n`);
    rest = rest.slice(rest.indexOf(part.trim()) + part.trim().length);
  }
}

describe("the guide to the command", () => {
  const calls = callsOf("docs/guides/command.md");
  test("shows calls and what they print", () => {
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter(([, shown]) => shown !== null).length).toBeGreaterThan(4);
  });

  test.each(calls)("is true: %s", async (call, shown) => {
    const { out, error } = await runCommand(...wordsOf(call));
    expect(error).toBe("");
    expectShown(out, shown ?? "");
  });
});

describe("the newsroom", () => {
  test.each(callsOf("examples/newsroom/README.md"))("runs: %s", async (call) => {
    const { code, out, error } = await runCommand(...wordsOf(call));
    expect([code, error]).toEqual([call.includes("mistakes") ? 1 : 0, ""]);
    expect(out).not.toBe("");
  });

  test("has twelve releases, each with its source", () => {
    const [, ...rows] = readFileSync(`${newsroom}months.csv`, "utf8").trim().split("\n");
    const releases = rows.filter((row) => !/^\d{4}-01\/\d{4}-11,/.test(row));
    expect(releases).toHaveLength(12);
    for (const row of rows) expect(row).toMatch(/,USD,CN,\d{4}-\d\d-\d\d,("[^"]+"|[^,]+),/);
  });
});
