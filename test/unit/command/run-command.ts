import { run } from "../../../src/command/run.js";

/** What the command prints for a call, and how it ends: without a process of its own. */
export async function runCommand(...words: readonly string[]) {
  const { text, exitCode, complaint = "" } = await run(words);
  return { code: exitCode, out: text, error: complaint };
}
