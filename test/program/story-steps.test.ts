import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the steps of reading a story grow with its length and no faster, whatever is repeated in it", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "bench/story-steps.ts"],
    // The steps are counted by V8, which must not count for the coverage of these tests at the same time.
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "", NODE_V8_COVERAGE: "" } },
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^2\d\d repeated pieces at four times the length: at most [\d.]+ times the steps/);
});
