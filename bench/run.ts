// npm run bench              compares with the bars; exit code 1 where one is missed
// npm run bench -- --report  only prints, for a machine that is busy with other things
import { aggregateMany, aggregateMillion } from "./aggregate.js";
import { importing } from "./import-time.js";
import { measuresAgainstLoops } from "./loops.js";
import { table } from "./measure.js";
import { reconciling, reconcilingAnything } from "./reconcile.js";
import { partnerFlows } from "./records.js";
import { longSeries } from "./series.js";
import { stories } from "./stories.js";
import { exactSum } from "./sum.js";
import { tariffLookUps } from "./tariffs.js";

const results = [
  partnerFlows(),
  exactSum(),
  aggregateMillion(),
  aggregateMany(),
  ...longSeries(),
  ...measuresAgainstLoops(),
  ...tariffLookUps(),
  ...stories(),
  reconciling(),
  reconcilingAnything(),
  ...importing(),
];
console.log(table(results));
if (results.some(({ passed }) => !passed) && !process.argv.includes("--report")) process.exitCode = 1;
