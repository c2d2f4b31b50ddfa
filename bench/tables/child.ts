// A process with one work, and nothing else in its memory: it runs each time it is told to.
import { median } from "../measure.js";
import { type Name, WORKS } from "./works.js";

const work = await WORKS[process.argv[2] as Name]();

// What is short is repeated, so that the compiler has seen it as often as what is long, and the memory of a process that
// has rested has its size again.
const LEAST = 1000;

process.on("message", async () => {
  const [walls, cpus]: [number[], number[]] = [[], []];
  let result: unknown;
  for (let all = 0; all < LEAST; all += walls.at(-1)!) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    result = await work();
    walls.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpus.push((user + system) / 1000);
    if (result === undefined) throw new Error("the work gave nothing");
  }
  const sums = result instanceof Map ? [...result].map(([month, sum]) => [month, String(sum)]) : null;
  process.send!({ wall: median(walls), cpu: median(cpus), sums });
});
process.send!("ready");
