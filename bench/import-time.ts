import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { checkingEntry, entry } from "./build.js";
import { median, milliseconds, type Result } from "./measure.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const ROUNDS = 15;
const BAR = 20;

/** What an import costs, in milliseconds: by the clock, and of the processor, which a busy machine distorts less. */
interface Cost {
  readonly time: number;
  readonly cpu: number;
}

/** Imports modules one after the other in a process of their own; what each costs after those before it. */
function importCosts(...modules: readonly string[]): readonly Cost[] {
  const code = `
    const costs = [];
    for (const module of ${JSON.stringify(modules)}) {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await import(module);
      const time = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      costs.push({ time, cpu: (user + system) / 1000 });
    }
    process.stdout.write(JSON.stringify(costs));`;
  const words = ["--input-type=module", "--eval", code];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" })) as Cost[];
}

/** The main door against decimal.js, and what the door for checking adds to it, in processes that take turns. */
export function importing(): Result[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const [main, checking] = importCosts(entry, checkingEntry);
    return { decimal: importCosts("decimal.js")[0]!, main: main!, checking: checking! };
  });
  // The first does not count: it brings the files into memory.
  const counted = rounds.slice(1);
  const medianOf = (cost: (round: (typeof counted)[number]) => number): number => median(counted.map(cost));
  const decimal = medianOf((round) => round.decimal.time);
  const main = medianOf((round) => round.main.time);
  const more = medianOf((round) => round.main.time - round.decimal.time);
  const ratio = medianOf((round) => round.main.cpu / round.decimal.cpu);
  const after = medianOf((round) => round.checking.time);
  const ratioAfter = medianOf((round) => (round.main.cpu + round.checking.cpu) / round.main.cpu);
  const bar = `at most ${BAR} ms more`;
  return [
    {
      name: "import of tradefigures",
      measured: milliseconds(main),
      base: "import of decimal.js",
      against: milliseconds(decimal),
      value: `${milliseconds(more)} more, ${ratio.toFixed(1)} times the CPU`,
      bar,
      passed: more <= BAR,
    },
    {
      name: "import of tradefigures/checking too",
      measured: milliseconds(main + after),
      base: "import of tradefigures",
      against: milliseconds(main),
      value: `${milliseconds(after)} more, ${ratioAfter.toFixed(1)} times the CPU`,
      bar,
      passed: after <= BAR,
    },
  ];
}
