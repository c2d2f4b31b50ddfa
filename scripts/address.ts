// Where the package lives, as package.json says it in three places. `npx tsx scripts/address.ts https://…` sets them;
// without an address it stops a release that has none.
import { readFileSync, writeFileSync } from "node:fs";

const NOT_SET = "https://repository.invalid/tradefigures";
const places = (address: string) => ({
  homepage: `${address}#readme`,
  repository: { type: "git", url: `git+${address}.git` },
  bugs: { url: `${address}/issues` },
});

const file = new URL("../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(file, "utf8")) as { homepage: string };
const [address] = process.argv.slice(2);
if (address !== undefined) {
  const set = { ...manifest, ...places(new URL(address).href.replace(/\/$/, "")) };
  writeFileSync(file, `${JSON.stringify(set, null, 2)}\n`);
} else if (manifest.homepage === places(NOT_SET).homepage) {
  console.error(`package.json says ${NOT_SET}: see "A release" in CONTRIBUTING.md`);
  process.exitCode = 1;
}
