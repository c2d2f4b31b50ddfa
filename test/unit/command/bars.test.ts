import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const folder = mkdtempSync(path.join(tmpdir(), "bars-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The total of a file in which one partner makes all growth: its bar, and what a block is. */
async function barOfTotal(total: number, earlier: number) {
  const file = path.join(folder, "flows.csv");
  const rows = [
    `2024-11,,${earlier}`,
    `2025-11,,${total}`,
    "2024-11,CN,1",
    `2025-11,CN,${total - earlier + 1}`,
  ];
  writeFileSync(file, `period,partner,exports\n${rows.join("\n")}\n`);
  const { out } = await runCommand("partners", file, "--reporter", "KR", "--currency", "USD");
  return [/^Total .*│(█*)$/m.exec(out)?.[1]?.length, /^A block is .*$/m.exec(out)?.[0]];
}

describe("bars of contributions", () => {
  // 107 / 100 is 7 points: 28 blocks of a quarter, and the longest bar has 28.
  test("are as long as they may be", async () => {
    expect(await barOfTotal(107, 100)).toEqual([28, "A block is 0.25 points."]);
  });

  // 108 / 100 is 8 points: 32 quarters are too many, 16 halves are not.
  test("have larger blocks where they were longer", async () => {
    expect(await barOfTotal(108, 100)).toEqual([16, "A block is 0.5 points."]);
  });

  // 82 / 2 is 4,000 points: over 28 that is 142.857…, made larger to a hundredth.
  test("are no longer of a total that grew fortyfold", async () => {
    expect(await barOfTotal(82, 2)).toEqual([28, "A block is 142.86 points."]);
  });
});
