import type { Month, Period } from "tradefigures";
import type { Claim, Confusion } from "tradefigures/checking";
import { ONE, type Range, rangeOfPrint, rangesOf, verdictOfRanges } from "./claim-oracle.js";
import { monthBefore, nearest, randomFrom, textOf, type World, type WorldFlow } from "./claim-world.js";
import type { GeneratedClaim } from "./generated-claims.js";
import { divided, order, plus, type Rational, ratio, times } from "./rational.js";

// Multiples, sums of twelve months, and amounts in another currency, true or confused, from a world.

/** Kinds of claims with what is made wrong in each. */
export const FURTHER: readonly (readonly [kind: FurtherKind, confusions: readonly Confusion[]])[] = [
  ["multiple", ["ratio-for-rise", "other-flow", "month-before", "factor-of-ten"]],
  ["window", ["month-before", "single-month", "other-flow", "factor-of-a-thousand"]],
  ["currency", ["other-currency", "other-flow"]],
  ["conversion", ["other-exchange-rate", "factor-of-ten"]],
];
export type FurtherKind = "multiple" | "window" | "currency" | "conversion";

type Pick = <T>(from: readonly T[]) => T;
const FLOWS: readonly WorldFlow[] = ["exports", "imports", "balance"];
const TEN = ratio(10n, 1n);

/** A claim of a kind, true or with a confusion; `null` where the world has no such figure. */
export function furtherClaim(
  world: World,
  kind: FurtherKind,
  confusion: Confusion | null,
  seed: number,
): GeneratedClaim | null {
  const random = randomFrom(seed);
  const pick: Pick = (from) => from[Math.floor(random() * from.length)]!;
  const month = pick(world.months.slice(26, -1));
  const flow = pick(FLOWS);
  const other = pick(FLOWS.filter((one) => one !== flow));
  switch (kind) {
    case "multiple":
      return multiple(world, month, flow, other, confusion);
    case "window":
      return window(world, month, flow, other, confusion, pick([0, 1, 2]));
    case "currency":
      return amount(world, month, flow, other, confusion, pick([0, 1, 2]));
    case "conversion":
      return conversion(world, month, flow, confusion, pick([0, 1]));
  }
}

/** "1.06 times those of a year before". */
function multiple(
  world: World,
  month: Month,
  flow: WorldFlow,
  other: WorldFlow,
  confusion: Confusion | null,
): GeneratedClaim | null {
  const ratioOf = (of: WorldFlow, at: Month): Rational | null => {
    const [now, then] = [world.level(of, at, "revised"), world.level(of, monthBefore(at, 12), "revised")];
    return now === null || then === null || order(then, ratio(0n, 1n)) <= 0 ? null : divided(now, then);
  };
  const right = ratioOf(flow, month);
  const value =
    right === null
      ? null
      : confusion === "ratio-for-rise"
        ? plus(right, ratio(-1n, 1n))
        : confusion === "other-flow"
          ? ratioOf(other, month)
          : confusion === "month-before"
            ? ratioOf(flow, monthBefore(month, 1))
            : confusion === "factor-of-ten"
              ? times(right, TEN)
              : right;
  if (value === null || value.over <= 0n) return null;
  const shown = printOf(value, 2);
  const ranges = rangesOf(world, { kind: "growth", flow, period: month, comparison: "year-on-year" });
  const about = { reporter: "CN", flow } as const;
  const claim: Claim = {
    kind: "multiple",
    about,
    period: month,
    comparison: "year-on-year",
    printed: `${shown.text} times`,
  };
  return made(
    claim,
    confusion,
    shown,
    ranges.map((range) => moved(range, ONE)),
  );
}

/** The sum of twelve months. */
function window(
  world: World,
  month: Month,
  flow: WorldFlow,
  other: WorldFlow,
  confusion: Confusion | null,
  decimals: number,
): GeneratedClaim | null {
  const twelve = (last: Month): Period => `${monthBefore(last, 11)}/${last}`;
  const period = twelve(month);
  const right = world.level(flow, period, "revised");
  const value =
    confusion === "month-before"
      ? world.level(flow, twelve(monthBefore(month, 1)), "revised")
      : confusion === "single-month"
        ? world.level(flow, month, "revised")
        : confusion === "other-flow"
          ? world.level(other, period, "revised")
          : right !== null && confusion === "factor-of-a-thousand"
            ? divided(right, ratio(1000n, 1n))
            : right;
  return ofLevel(world, flow, period, value, confusion, decimals);
}

/** A level, in its own currency or in yuan. */
function amount(
  world: World,
  month: Month,
  flow: WorldFlow,
  other: WorldFlow,
  confusion: Confusion | null,
  decimals: number,
): GeneratedClaim | null {
  const level = world.level(confusion === "other-flow" ? other : flow, month, "revised");
  const rate = confusion === "other-currency" ? world.yuan(month) : ONE;
  const value = level === null || rate === null ? null : times(level, rate);
  return ofLevel(world, flow, month, value, confusion, decimals);
}

function ofLevel(
  world: World,
  flow: WorldFlow,
  period: Period,
  value: Rational | null,
  confusion: Confusion | null,
  decimals: number,
): GeneratedClaim | null {
  if (value === null) return null;
  const shown = printOf(value, decimals);
  const ranges = rangesOf(world, { kind: "level", flow, period, comparison: "year-on-year" });
  const about = { reporter: "CN", flow } as const;
  const claim: Claim = { kind: "level", about, period, currency: "USD", printed: `${shown.text} billion` };
  return shown.value.over === 0n ? null : made(claim, confusion, shown, ranges);
}

/** "$310.2 billion (2.2 trillion yuan)" at the average of the month, which is the only rate of it. */
function conversion(
  world: World,
  month: Month,
  flow: WorldFlow,
  confusion: Confusion | null,
  decimals: number,
): GeneratedClaim | null {
  const level = world.level(flow, month, "revised");
  const [rate, before] = [world.yuan(month), world.yuan(monthBefore(month, 1))];
  if (level === null || rate === null || before === null) return null;
  const dollars = printOf(level, 2);
  const used = confusion === "other-exchange-rate" ? before : rate;
  const value = times(dollars.value, confusion === "factor-of-ten" ? times(used, TEN) : used);
  const yuan = printOf(value, decimals);
  const range = rangeOfPrint(dollars.value, dollars.step);
  const converted: Range = { ...range, low: times(range.low, rate), high: times(range.high, rate) };
  const claim: Claim = {
    kind: "conversion",
    base: "USD",
    amount: `$${dollars.text} billion`,
    quote: "CNY",
    converted: `${yuan.text} billion yuan`,
    period: month,
  };
  return made(claim, confusion, yuan, [converted]);
}

function moved({ low, high, closed }: Range, by: Rational): Range {
  return { low: plus(low, by), high: plus(high, by), closed };
}

interface Shown {
  readonly text: string;
  readonly value: Rational;
  readonly step: Rational;
}

function printOf(value: Rational, decimals: number): Shown {
  const step = ratio(1n, 10n ** BigInt(decimals));
  const shown = times(step, ratio(nearest(divided(value, step)), 1n));
  return { text: textOf(shown, step), value: shown, step };
}

function made(
  claim: Claim,
  confusion: Confusion | null,
  { text, value, step }: Shown,
  ranges: readonly Range[],
): GeneratedClaim | null {
  const verdict = verdictOfRanges(ranges, rangeOfPrint(value, step));
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  return verdict === null ? null : { claim, confusion, digits, verdict };
}
