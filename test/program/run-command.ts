import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs the command as a user does: its exit code and what it prints. */
export function runCommand(words: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/command/tradefigures.ts", ...words],
    { cwd: root, encoding: "utf8", input, env: { ...process.env, NODE_OPTIONS: "" } },
  );
  return { code: status, out: stdout, error: stderr };
}
