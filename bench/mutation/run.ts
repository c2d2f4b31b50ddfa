// `npm run mutation -- decimal period`: each change to the code of these floors that no test of theirs sees. Without a
// floor: the files of src that differ from main, with the tests of their floors. One process at the lowest rank, so that
// the machine stays usable; a floor takes from minutes to an hour.
import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const asked = process.argv.slice(2);

/** The files that were changed since main, in the work tree too. */
function changed(): readonly string[] {
  const names = execFileSync("git", ["diff", "--name-only", "--diff-filter=d", "main", "--", "src"], {
    cwd: root,
    encoding: "utf8",
  });
  return names.split("\n").filter((name) => name.endsWith(".ts"));
}

for (const floor of asked) statSync(`${root}/src/${floor}`);
const files = asked.length > 0 ? asked.map((floor) => `src/${floor}/**/*.ts`) : changed();
// Of src/partners/prices/x.ts the tests lie in test/unit/partners/prices.
const floors = asked.length > 0 ? asked : files.map((file) => file.split("/").slice(1, -1).join("/"));
if (files.length === 0) console.log("no file of src differs from main");
else {
  setPriority(constants.priority.PRIORITY_LOW);
  const stryker = `${root}/bench/mutation/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const config = "bench/mutation/stryker.config.json";
  const { status } = spawnSync(process.execPath, [stryker, "run", config, "--mutate", files.join(",")], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FLOORS: [...new Set(floors)].join(",") },
  });
  process.exitCode = status ?? 1;
}
