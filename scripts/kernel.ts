// Compiles kernel/csv-rows.ts to WebAssembly and writes its bytes into src/tables/csv/kernel-bytes.ts: `npm run kernel`.
// `npm run kernel -- --check` fails where they differ.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const source = path.join(root, "kernel/csv-rows.ts");
const written = path.join(root, "src/tables/csv/kernel-bytes.ts");

const ASC = "--noAssert --runtime stub --enable simd --initialMemory 16 -O3 --converge".split(" ");
/** Calls take long: what has one caller becomes a part of it. */
const OPT =
  "-O3 --converge --one-caller-inline-max-function-size=9999 --enable-simd --enable-bulk-memory".split(" ");

/** The compiled source; nothing of AssemblyScript's runtime is in it. */
function compiled(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-kernel-"));
  const out = path.join(folder, "csv-rows.wasm");
  const run = (program: string, parameters: readonly string[]): void => {
    execFileSync(process.execPath, [path.join(root, "kernel/node_modules", program), ...parameters], {
      cwd: path.join(root, "kernel"),
      stdio: "inherit",
    });
  };
  run("assemblyscript/bin/asc.js", ["csv-rows.ts", "--outFile", out, ...ASC]);
  run("binaryen/bin/wasm-opt", [out, "-o", out, ...OPT]);
  const bytes = readFileSync(out);
  rmSync(folder, { recursive: true });
  return bytes;
}

const hash = createHash("sha256").update(readFileSync(source)).digest("hex");
const text = `// Written by \`npm run kernel\`: kernel/csv-rows.ts as WebAssembly. SHA-256 of that source:
// ${hash}
export const KERNEL_BYTES =\n  "${compiled().toString("base64")}";
`;
if (!process.argv.includes("--check")) writeFileSync(written, text);
else if (readFileSync(written, "utf8") !== text) {
  console.log("src/tables/csv/kernel-bytes.ts is not kernel/csv-rows.ts: npm run kernel writes it");
  process.exitCode = 1;
}
