// Holds every measure on many random series, as exact fractions of Python have them: npm run differential -- 100000
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [wanted = "100000", first = "1"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "differential-"));
const REFERENCE = join(folder, "measures.json.gz");
const total = { series: 0, answers: 0, differing: 0 };
try {
  for (let seed = Number(first); total.series < Number(wanted); seed++) {
    const python = { ...process.env, SEED: String(seed), OUT: REFERENCE };
    execFileSync("python3", ["test/reference/measures.py"], { env: python });
    const said = execFileSync("npx", ["tsx", "test/reference/compare.ts"], {
      env: { ...process.env, REFERENCE },
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    }).trimEnd();
    const lines = said.split("\n");
    const { series, answers, differing } = JSON.parse(lines.at(-1)!) as typeof total;
    if (differing > 0) console.log(lines.slice(0, -1).join("\n"));
    total.series += series;
    total.answers += answers;
    total.differing += differing;
    console.log(`seed ${seed}: ${total.series} series, ${total.answers} answers, ${total.differing} differ`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (total.differing > 0) process.exitCode = 1;
