// The examples with databases, run as a reader runs them.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCluster } from "../../examples/cluster/cluster.js";
import { hasPostgres } from "../../scripts/postgres-server.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("a file in a warehouse answers five questions", () => {
  const printed = execFileSync("node_modules/.bin/tsx", ["examples/warehouse/main.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(printed).toContain("16 rows of flows.csv loaded");
  // 239.88067 / 336.47438 − 1; the same change over 2,221.71762, and 239.88067 / 2,345.63445.
  expect(printed).toContain("US  239.88 billion  −28.7%");
  expect(printed).toContain("US  −4.3 points  10.2%");
});

describe.runIf(hasPostgres)("three servers", () => {
  test("say the same as one and as memory, and send only sums", async () => {
    const { rows, equal, remote } = await runCluster();
    expect(rows).toBe(2880);
    expect(equal.map(([, records]) => records)).toEqual([144, 144, 144]);
    expect(remote).toHaveLength(2);
    for (const sql of remote) expect(sql).toMatch(/SELECT reporter, .*sum\(value\).* GROUP BY/);
  });
});
