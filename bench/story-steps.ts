// npm run bench:steps: how the steps of reading grow with the length of what is read. Each piece of a sentence is
// repeated up to the longest sentence that is read, and whole sentences up to a long text. Steps are the counts that V8
// keeps of every block of the reader, so no clock is read: at four times the length, four times the steps are linear.
import { Session } from "node:inspector/promises";
import { claimsIn } from "tradefigures/checking";

const BAR = 6;
const STARTS = ["Exports rose 5% in November ", "The "];
const PIECES: readonly string[] =
  "5.9% |$5 billion |November |January to November |exports |rose |rise |of |the |to |from |, |and |and exports |(5%) |( |) |while exports rose |zork |China |China, |China and |China's |second-highest |the highest since May |eighth straight month |since May |not |said |said that |data showed that |\" |' |— |a-|: |; |expected |beating |beating the 5% expected |more than expected |accounted for |tariff |U.S. tariffs on China of 5% |the yuan strengthened to 7.1 |dollars |1|1,|1.|goods and services |from a year earlier |respectively |due to |after a 5% rise |compared with $5 billion |from $5 billion in May |total |nearly |3%–4% |a third of |first |the first decline since May |2025 |the first 20 days of |a|A.|both |it |that |which |with exports up |in |by |record |worth |those to |the value of exports of goods to |+|−|$|(EU) |million |two |hundred |half |in yuan terms |per |to Germany (5%), |Japan and |January, |the first quarter of |May |GDP |a target of 5% growth |crossed $5 billion |swung to a surplus |if |no longer |exports and imports |trade between China and |a share of |up |on |than |as |a year earlier |$5 billion ($6 billion) |\n".split(
    "|",
  );
const SENTENCES: readonly string[] = [
  "Exports rose 5%. ",
  "China's exports fell 5% in May.\n\n",
  "Cars\n\n",
  "Cars\nExports rose by five percent.\n\n",
  "2. Chile\n\n",
  "Exports to Japan were $5 billion. ",
  "It was the highest since May. ",
  "The deficit with India widened to $5 billion from $4 billion. ",
];

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

async function stepsOf(text: string): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  claimsIn(text, { reporter: "CN", asOf: "2025-12-08" });
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => /\/src\/(?:checking\/stories|print)\//.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

async function growthOf(start: string, piece: string, length: number): Promise<number> {
  const repeated = (size: number): string =>
    start + piece.repeat(Math.floor((size - start.length) / piece.length));
  const short = await stepsOf(repeated(length));
  if (short === 0) throw new Error("no steps were counted");
  return (await stepsOf(repeated(4 * length))) / short;
}

claimsIn("Exports rose 5% in November.", { reporter: "CN", asOf: "2025-12-08" });
const asked = [
  ...STARTS.flatMap((start) => PIECES.map((piece) => [start, piece, 990] as const)),
  ...SENTENCES.map((sentence) => ["", sentence, 5_000] as const),
];
const found: { readonly words: string; readonly growth: number }[] = [];
for (const [start, piece, length] of asked)
  found.push({ words: `${start}${piece}`, growth: await growthOf(start, piece, length) });
const [worst] = found.sort((one, other) => other.growth - one.growth);
console.log(
  `${asked.length} repeated pieces at four times the length: at most ${worst!.growth.toFixed(1)} times the steps (bar ${BAR})`,
);
for (const { words, growth } of found.filter((one) => one.growth > BAR))
  console.log(`${growth.toFixed(1)} times: ${JSON.stringify(words)}`);
if (worst!.growth > BAR) process.exitCode = 1;
