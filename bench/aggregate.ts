import { deepStrictEqual } from "node:assert";
import type { Decimal, PartnerFlow, Period } from "tradefigures";
import { built } from "./build.js";
import { inTurns, milliseconds, type Result } from "./measure.js";

const { aggregateFlows, decimal, partnerFlow } = built;
const [FEW, MILLION, MANY] = [10_000, 1_000_000, 5_000_000];
const PARTNERS = "US DE JP VN BR FR GB IN KR MX CA AU ID TH MY SG PH NL IT ES".split(" ");
const BY = ["partner", "period"] as const;

/**
 * Flows of twenty partners and twelve Novembers in one product after the other. Equal codes are one text in memory, as
 * JSON.parse makes them.
 */
function flowsOf(count: number): PartnerFlow[] {
  const periods = Array.from({ length: 12 }, (_, i) => `20${10 + i}-11` as Period);
  const products = Array.from({ length: Math.ceil(count / 240) }, (_, i) => String(100_000 + i));
  const values = Array.from({ length: 100_003 }, (_, i) =>
    decimal(`${((i * 7919) % 100_000_000) + 1}000.25`),
  );
  return Array.from({ length: count }, (_, i) =>
    partnerFlow({
      reporter: "CN",
      partner: PARTNERS[i % 20]!,
      flow: "exports",
      product: products[Math.floor(i / 240)]!,
      period: periods[Math.floor(i / 20) % 12]!,
      currency: "USD",
      value: values[i % values.length]!,
    }),
  );
}

/** Adding a million flows by partner and period, against plus() into a Map. */
export function aggregateMillion(): Result {
  const flows = flowsOf(MILLION);
  const intoMap = (): Map<string, Decimal> => {
    const totals = new Map<string, Decimal>();
    for (const flow of flows) {
      const key = `${flow.partner} ${flow.period}`;
      const before = totals.get(key);
      totals.set(key, before === undefined ? flow.value : before.plus(flow.value));
    }
    return totals;
  };
  const ours = (): unknown => aggregateFlows(flows, BY);
  deepStrictEqual(
    aggregateFlows(flows, BY).map(({ partner, period, value }) => [`${partner} ${period}`, value.toFixed()]),
    [...intoMap()].map(([key, value]) => [key, value.toFixed()]),
  );
  const [time, base] = inTurns(ours, intoMap, 9, false);
  const ratio = base / time;
  return {
    name: "aggregateFlows() of a million flows",
    measured: milliseconds(time),
    base: "plus() into a Map",
    against: milliseconds(base),
    value: `${ratio.toFixed(1)} times as fast`,
    bar: "at least 5",
    passed: ratio >= 5,
  };
}

/** The cost of a flow among five million, against that among ten thousand: the same rows, in pieces. */
export function aggregateMany(): Result {
  const many = flowsOf(MANY);
  const pieces = Array.from({ length: MANY / FEW }, (_, i) => many.slice(i * FEW, (i + 1) * FEW));
  const inPieces = (): unknown => pieces.map((piece) => aggregateFlows(piece, BY).length);
  const whole = (): unknown => aggregateFlows(many, BY);
  // What the pieces add up to must be the whole.
  const sumOfPieces = pieces.flatMap((piece) => aggregateFlows(piece, [])).map(({ value }) => value);
  deepStrictEqual(built.sum(sumOfPieces).toFixed(), aggregateFlows(many, [])[0]!.value.toFixed());
  const [long, short] = inTurns(whole, inPieces, 5, false);
  const ratio = long / short;
  const perRow = (time: number): string => `${((time / MANY) * 1000).toFixed(3)} µs`;
  return {
    name: "aggregateFlows() of five million flows, a flow",
    measured: perRow(long),
    base: "of ten thousand, a flow",
    against: perRow(short),
    value: `${ratio.toFixed(2)} times the time`,
    bar: "at most 1.25",
    passed: ratio <= 1.25,
  };
}
