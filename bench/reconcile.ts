import type { Relation } from "tradefigures/checking";
import { randomRelations } from "../test/property/random-relations.js";
import { builtChecking } from "./build.js";
import { median, milliseconds, type Result } from "./measure.js";

const { reconcile } = builtChecking;
const ROUNDS = 15;
const BAR = 50;

/** Fifty relations that all hang together: months of two years, their growth and what they add up to. Made-up figures. */
function fiftyRelations(): Relation[] {
  const relations: Relation[] = [];
  const growth = (of: string, from: string, now: number, before: number): void => {
    relations.push({ kind: "growth", of, from, printed: `${((now / before - 1) * 100).toFixed(1)}%` });
  };
  const totals = [0, 0, 0, 0] as [number, number, number, number];
  const months = [1, 2, 3, 4, 5, 6];
  for (const month of months) {
    const [x, m] = [300 + 3.17 * month, 210 + 1.31 * month];
    const [x0, m0] = [x / (1.03 + 0.004 * month), m / (0.98 + 0.003 * month)];
    [x, m, x0, m0].forEach((value, place) => {
      totals[place]! += value;
    });
    relations.push(
      { kind: "printed", of: `x${month}`, printed: `${x.toFixed(2)} billion` },
      { kind: "printed", of: `m${month}`, printed: `${m.toFixed(2)} billion` },
      { kind: "difference", of: `b${month}`, first: `x${month}`, second: `m${month}` },
      { kind: "difference", of: `before ${month}`, first: `x0${month}`, second: `m0${month}` },
    );
    growth(`x${month}`, `x0${month}`, x, x0);
    growth(`m${month}`, `m0${month}`, m, m0);
    growth(`b${month}`, `before ${month}`, x - m, x0 - m0);
  }
  const [x, m, x0, m0] = totals;
  for (const flow of ["x", "m", "x0", "m0"])
    relations.push({ kind: "sum", of: flow, parts: months.map((month) => flow + month) });
  growth("x", "x0", x, x0);
  growth("m", "m0", m, m0);
  relations.push(
    { kind: "difference", of: "b", first: "x", second: "m" },
    { kind: "printed", of: "b", printed: `${((x - m) / 1000).toFixed(3)} trillion` },
  );
  return relations;
}

/** Fifty relations reconciled, every figure and every rate narrowed. */
export function reconciling(): Result {
  const relations = fiftyRelations();
  const times: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const start = performance.now();
    const { feasible } = reconcile(relations);
    if (!feasible) throw new Error("the figures must fit");
    if (round >= ROUNDS) times.push(performance.now() - start);
  }
  const time = median(times);
  return {
    name: `reconcile() of ${relations.length} relations`,
    measured: milliseconds(time),
    base: "nothing",
    against: "",
    value: "median, warm",
    bar: `under ${BAR} ms`,
    passed: time < BAR,
  };
}

const SYSTEMS = 200;
const LONGEST = 1_000;

/** Fifty relations of any shape, some of which clash: the longest that any of them takes. */
export function reconcilingAnything(): Result {
  let longest = 0;
  for (let seed = 1; seed <= SYSTEMS; seed++) {
    const { relations } = randomRelations(seed, 50);
    const start = performance.now();
    reconcile(relations);
    longest = Math.max(longest, performance.now() - start);
  }
  return {
    name: `reconcile() of 50 relations of any shape, ${SYSTEMS} times`,
    measured: milliseconds(longest),
    base: "nothing",
    against: "",
    value: "the longest",
    bar: `under ${LONGEST} ms`,
    passed: longest < LONGEST,
  };
}
