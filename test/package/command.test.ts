import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { project, root } from "./project.js";

const newsroom = path.join(root, "examples/newsroom");
const files = ["months.csv", "november.txt", "mistakes.txt"];

describe("the command of the packed tarball", () => {
  let folder: string;
  /** As a person calls it: by npx, which finds it where the package is installed. */
  const npx = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync("npx", ["--no-install", "tradefigures", ...words], {
      cwd: folder,
      encoding: "utf8",
      input: "The trade surplus was $90 billion in November.",
      env: { ...process.env, NODE_OPTIONS: "", npm_config_update_notifier: "false" },
    });
    return { code: status, out: stdout, error: stderr };
  };
  beforeAll(() => {
    folder = project(
      "newsroom",
      Object.fromEntries(files.map((file) => [file, readFileSync(path.join(newsroom, file), "utf8")])),
    );
  });

  test("checks a story against a file of months", () => {
    const right = npx("check", "november.txt", "--data", "months.csv", "--as-of", "2025-12-08");
    expect([right.code, right.error]).toEqual([0, ""]);
    expect(right.out).toMatch(/\n6 statements: 6 supported\.\n$/);
    const wrong = npx("check", "mistakes.txt", "--data", "months.csv", "--as-of", "2025-12-08");
    expect([wrong.code, wrong.error]).toEqual([1, ""]);
    expect(wrong.out).toContain("8.2% is the change from the month before.");
    expect(npx("check", "--sample", "china", "--as-of", "2025-12-08").code).toBe(1);
  });

  test.each([
    ["growth", ["months.csv"], /^exports of CN, USD /],
    ["briefing", [], /^China, November 2025 \(customs release of 8 December 2025, US dollars\)\n/],
    ["partners", [], /^China's exports by partner, 2025-11/],
    ["tariffs", ["--day", "2025-11-15"], /^US on goods of CN, 2025-11-15/],
    ["convert", ["5", "--from", "USD", "--to", "KRW", "--on", "2025-11"], /^5 USD = /],
    ["help", ["check"], /^Usage: tradefigures check /],
    ["--version", [], /^\d+\.\d+\.\d+\n$/],
  ])("has %s", (name, words, begins) => {
    const { code, out, error } = npx(name, ...words);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(begins);
  });

  test("ends with 2 for what is no command", () => {
    expect(npx("chek")).toEqual({
      code: 2,
      out: "",
      error: 'there is no command "chek": did you mean check?\n',
    });
  });
});
