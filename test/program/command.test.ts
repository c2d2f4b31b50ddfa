import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const months = file(
  "months.csv",
  "\uFEFFperiod,exports,imports,reporter,currency,published\r\n" +
    "2025-10,305.35 billion,215.28 billion,CN,USD,2025-11-07\r\n" +
    "2025-11,330.35 billion,218.67 billion,CN,USD,2025-12-08\r\n",
);
const wrong = "The trade surplus was $90 billion in November.";
const asked = ["--data", months, "--as-of", "2025-12-08"];

/** A call in a shell, where what is printed can be led elsewhere. */
const shell = (call: string) =>
  spawnSync("bash", ["-c", call.replace("tradefigures", "node --import tsx src/command/tradefigures.ts")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });

describe("the command", () => {
  test("reads a story of standard input, with - and without", () => {
    for (const words of [[], ["-"]]) {
      const { code, out, error } = runCommand(["check", ...words, ...asked], wrong);
      expect([code, error]).toEqual([1, ""]);
      expect(out).toMatch(
        /^Read as a story on CN of 2025-12-08, held against 2 months\.\n\nThe trade surplus/,
      );
      expect(out).toMatch(/\n1 statement: 1 contradicted\.\n$/);
    }
    expect(runCommand(["check", ...asked], "The surplus was $111.68 billion in November.").code).toBe(0);
  });

  test("reads data of standard input", () => {
    const { code, out } = runCommand(
      ["growth", "--in", "billion"],
      "period,exports,imports\n2024-11,312.31,214.87\n2025-11,330.35,218.67\n",
    );
    expect(code).toBe(0);
    expect(out).toContain("2025-11   330.35 billion                  5.8%                       –\n");
  });

  test("names every problem of a file, as the guide shows", () => {
    const { code, out, error } = runCommand(
      ["growth"],
      "period,exports,imports\n2025-13,1,2\n2025-11,about 3,4\n",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(readFileSync(path.join(root, "docs/guides/command.md"), "utf8")).toContain(`\n${error}`);
  });

  test("ends quietly where nobody reads on, and keeps its exit code", () => {
    const { stdout, stderr } = shell("tradefigures check --example --json | true; echo $PIPESTATUS");
    expect([stdout, stderr]).toEqual(["1\n", ""]);
  });

  test("has a code of its own where the result cannot be written", () => {
    const { status, stderr } = shell("tradefigures partners > /dev/full");
    expect(status).toBe(74);
    expect(stderr).toMatch(/^the result could not be written: ENOSPC/);
  });

  test.each([
    ["UTF-16", Buffer.from("\uFEFFa", "utf16le"), "must be text in UTF-8, got UTF-16: save it as UTF-8"],
    [
      "UTF-16 without its mark",
      Buffer.from("ab", "utf16le"),
      "must be text in UTF-8, got zero bytes, as UTF-16 and binary files have them",
    ],
    [
      "another encoding",
      Buffer.from("a\nb\xe9", "latin1"),
      ":2 must be text in UTF-8, got other bytes: save it as UTF-8",
    ],
    ["nothing", "\n", "must be a story, got nothing"],
  ])("refuses a story in %s by name", (name, content, message) => {
    const story = file(`${name}.txt`, content);
    const { code, out, error } = runCommand(["check", story, ...asked]);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toBe(`${story}${message.startsWith(":") ? "" : " "}${message}\n`);
  });

  test("has no colours where it prints to no terminal", () => {
    expect(runCommand(["check", ...asked], wrong).out).not.toContain("\u001B");
  });
});
