import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { entry } from "./build.js";
import { median, milliseconds, type Result } from "./measure.js";

const root = fileURLToPath(new URL("../", import.meta.url));

function importTime(module: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(module)});
    process.stdout.write(String(performance.now() - start));`;
  const words = ["--input-type=module", "--eval", code];
  return Number(execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" }));
}

/** Importing the package, against importing decimal.js, each in a process of its own, in 15 pairs. */
export function importing(): Result {
  const pairs = Array.from({ length: 16 }, () => ({
    ours: importTime(entry),
    base: importTime("decimal.js"),
  }));
  const counted = pairs.slice(1);
  const more = median(counted.map(({ ours, base }) => ours - base));
  return {
    name: "import of tradefigures",
    measured: milliseconds(median(counted.map(({ ours }) => ours))),
    base: "import of decimal.js",
    against: milliseconds(median(counted.map(({ base }) => base))),
    value: `${milliseconds(more)} more`,
    bar: "at most 30 ms",
    passed: more <= 30,
  };
}
