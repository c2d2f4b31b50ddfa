import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "./run-command.js";
import { withStreams } from "./with-streams.js";

const folder = mkdtempSync(path.join(tmpdir(), "stories-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("on a terminal a sentence is bold, its verdict has a colour, and what is under that is plain", async () => {
  const story = path.join(folder, "story.txt");
  writeFileSync(story, "The surplus was $90.07 billion in October.");
  const stdout = { isTTY: true, columns: 110, hasColors: () => true };
  const { out } = await withStreams({ stdout }, () =>
    runCommand("check", story, "--sample", "china", "--as-of", "2025-12-08"),
  );
  for (const text of [
    "\u001B[1mThe surplus was $90.07 billion in October.\u001B[22m\n",
    "\n    \u001B[32mSupported\u001B[39m: ",
    "\n    From: ",
  ])
    expect(out).toContain(text);
});
