// The types lie in the package once: those for CommonJS are whole, and those for ES modules hand them on; but for those
// of the door that names the types of another package, which has one copy for each. What only the pages need of them,
// groups of names and columns of spaces, stays out. Run after the build.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (name.endsWith(".d.ts")) rmSync(file);
  if (name.endsWith(".d.cts")) writeFileSync(file, shorter(readFileSync(file, "utf8")));
}
for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (path.basename(name) !== "index.d.cts") continue;
  const whole = readFileSync(file, "utf8");
  const isOfOther = whole.includes("from 'fast-check'");
  writeFileSync(file.replace(/\.d\.cts$/, ".d.ts"), isOfOther ? whole : 'export * from "./index.cjs";\n');
}

function shorter(types: string): string {
  const ungrouped = types.replace(/(?:^ *\*\n)?^ *\* @category .*\n/gm, "");
  const unaligned = ungrouped.replace(/^( *\* @(?:param|returns|throws) \S+) +/gm, "$1 ");
  return unaligned.replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 4));
}
