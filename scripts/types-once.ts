// The types lie in the package once: those for CommonJS are whole, and those for ES modules hand them on. Run after
// the build.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (name.endsWith(".d.ts")) rmSync(file);
}
for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (path.basename(name) === "index.d.cts")
    writeFileSync(file.replace(/\.d\.cts$/, ".d.ts"), 'export * from "./index.cjs";\n');
}
