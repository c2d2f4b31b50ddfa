// Whether JSR would take the library as it stands: types that need no inference ("slow types"), files and names. Nothing
// is published. `npm run jsr`; Deno is installed with what the package is tried in.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

interface Package {
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const { version, license, ...packed } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Package;
const doors = Object.keys(packed.exports).filter((door) => !door.endsWith(".json"));
const npm = (name: string, range: string | undefined): [string, string] => [name, `npm:${name}@${range}`];
const config = {
  name: "@tradefigures/tradefigures",
  version,
  license,
  exports: Object.fromEntries(doors.map((door) => [door, `./${path.posix.join("src", door, "index.ts")}`])),
  imports: Object.fromEntries([
    ...Object.entries(packed.dependencies).map(([name, range]) => npm(name, range)),
    // Deno reads no range such as ">=4.0.0 <5": the version that the tests have.
    ...Object.keys(packed.peerDependencies).map((name) => npm(name, packed.devDependencies[name])),
    // JSR has no built files in which it could be bundled.
    ["date-fns/", `npm:/date-fns@${packed.devDependencies["date-fns"]}/`],
  ]),
  publish: { include: ["src", "README.md", "LICENSE"], exclude: ["src/command"] },
};

const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-jsr-"));
try {
  for (const name of ["src", "README.md", "LICENSE"])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, "deno.json"), JSON.stringify(config, null, 2));
  const deno = `${root}bench/consumers/node_modules/@deno/linux-x64-glibc/deno`;
  // The sources name each other by the built files' ending.
  const words = ["publish", "--dry-run", "--allow-dirty", "--unstable-sloppy-imports"];
  process.exitCode = spawnSync(deno, words, { cwd: folder, stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
