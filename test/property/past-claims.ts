import type { Month } from "tradefigures";
import type { Claim, Confusion } from "tradefigures/checking";
import { meet, type Range, rangeOfPrint, rangesOf } from "./claim-oracle.js";
import {
  monthBefore,
  nearest,
  PARTNERS,
  randomFrom,
  textOf,
  type World,
  type WorldFlow,
} from "./claim-world.js";
import type { GeneratedClaim } from "./generated-claims.js";
import { allHold, holds, type Is, rankVerdict, runOf, runVerdict } from "./past-oracle.js";
import { divided, minus, type Rational, ratio, times } from "./rational.js";

// Claims that hold a figure against those before it, true or miscounted, from a world of levels without days.

const THOUSANDTH = ratio(1n, 1000n);

/** A row of figures of one subject, by month. */
interface Row {
  readonly about: { readonly reporter: "CN"; readonly flow: WorldFlow; readonly partner?: string };
  readonly of: "level" | "year-on-year";
  at(month: Month): Range;
  readonly limits: readonly string[];
}

type Pick = <T>(from: readonly T[]) => T;

/** The kinds of claims that are made. */
export const PAST_KINDS = ["rank", "streak", "streak-end", "first-since", "acceleration"] as const;
export type PastKind = (typeof PAST_KINDS)[number];

/** A claim of a kind, true as the values printed have it, or miscounted; `null` where there is nothing to claim. */
export function pastClaim(
  world: World,
  kind: PastKind,
  isTrue: boolean,
  seed: number,
): GeneratedClaim | null {
  const random = randomFrom(seed);
  const pick: Pick = (from) => from[Math.floor(random() * from.length)]!;
  if (kind === "acceleration") return acceleration(world, isTrue, pick);
  const row = rowOf(world, pick);
  const index = 14 + Math.floor(random() * (world.months.length - 15));
  const backwards = world.months.slice(0, index + 1).reverse();
  return kind === "rank" ? rank(row, backwards, isTrue, pick) : run(row, kind, backwards, isTrue, pick);
}

function rowOf(world: World, pick: Pick): Row {
  const partner = pick([...PARTNERS, null, null, null]);
  const flow: WorldFlow = partner === null ? pick(["exports", "imports", "balance"]) : "exports";
  const meant = { flow, comparison: "year-on-year", ...(partner !== null && { partner }) } as const;
  const of = partner === null ? "level" : "year-on-year";
  return {
    about: { reporter: "CN", flow, ...(partner !== null && { partner }) },
    of,
    at: (period) => rangesOf(world, { ...meant, kind: of === "level" ? "level" : "growth", period })[0]!,
    limits:
      of === "year-on-year"
        ? ["0%", "10%", "-10%"]
        : flow === "balance"
          ? ["70 billion", "80 billion", "90 billion"]
          : ["210 billion", "220 billion", "290 billion", "310 billion"],
  };
}

/** The middle of a range: what was printed. */
function middle({ low, high }: Range): Rational {
  return divided(
    { over: low.over * high.under + high.over * low.under, under: low.under * high.under },
    ratio(2n, 1n),
  );
}

function point(range: Range): Range {
  const value = middle(range);
  return { low: value, high: value, closed: [true, true] };
}

function rank(row: Row, backwards: readonly Month[], isTrue: boolean, pick: Pick): GeneratedClaim | null {
  const [period, ...before] = backwards;
  const back = before.slice(0, pick([5, 8, 11]));
  // "Since June" is among the periods after June, unless June is one of them: "this year".
  const inclusive = pick([true, false]);
  const among = inclusive ? back : back.slice(0, -1);
  const is = pick(["highest", "lowest"] as const);
  const [now, others] = [row.at(period!), among.map((month) => row.at(month))];
  const printed = rankVerdict(point(now), others.map(point), is, 1).best;
  const said = isTrue ? printed : printed + pick([1, 2, -1]);
  if (said < 2 || said > among.length + 1) return null;
  const { about, of } = row;
  const claim: Claim = {
    kind: "rank",
    about,
    of,
    period: period!,
    is,
    rank: said,
    since: back.at(-1)!,
    ...(inclusive && { inclusive }),
  };
  const { verdict, isSure } = rankVerdict(now, others, is, said);
  return isTrue || isSure ? made(claim, verdict, isTrue ? null : "miscounted") : null;
}

function run(
  row: Row,
  kind: Exclude<PastKind, "rank" | "acceleration">,
  backwards: readonly Month[],
  isTrue: boolean,
  pick: Pick,
): GeneratedClaim | null {
  const { about, of } = row;
  const [period] = backwards as readonly [Month];
  const ranges = backwards.map((month) => row.at(month));
  const limit = pick(row.limits);
  const value = amountOf(limit);
  const off = isTrue ? 0 : pick([1, -1, 2]);
  if (kind === "first-since") return firstSince(row, backwards, ranges, limit, off, pick);
  const is = pick(["above", "below", "at-least", "at-most"] as const);
  const isEnd = kind === "streak-end";
  const [isSo, printed] = [
    runOf(isEnd ? ranges.slice(1) : ranges, is, value),
    runOf((isEnd ? ranges.slice(1) : ranges).map(point), is, value),
  ];
  if (isSo === null || printed === null || printed.most === 0 || printed.most + off < 1) return null;
  const months = printed.most + off;
  const claim: Claim = { kind, about, of, period, is, limit, months };
  const ended = isEnd ? [holds(ranges[0]!, turned(is), value)] : [];
  if (isTrue && isEnd && holds(point(ranges[0]!), turned(is), value) !== "all") return null;
  const verdict = allHold([...ended, runVerdict(isSo, months)]);
  const isSure = isSo.least === isSo.most && !ended.some((one) => one !== "all");
  return isTrue || isSure ? made(claim, verdict, isTrue ? null : "miscounted") : null;
}

/** So now, last so in a month before, and not between. */
function firstSince(
  { about, of }: Row,
  backwards: readonly Month[],
  ranges: readonly Range[],
  limit: string,
  off: number,
  pick: Pick,
): GeneratedClaim | null {
  const is = pick(["above", "below"] as const);
  const value = amountOf(limit);
  const printed = ranges.map((range) => holds(point(range), is, value) === "all");
  const last = printed.indexOf(true, 1);
  if (!printed[0] || last < 2) return null;
  const then = last + off;
  if (then < 1 || then >= backwards.length) return null;
  const claim: Claim = {
    kind: "first-since",
    about,
    of,
    period: backwards[0]!,
    is,
    limit,
    since: backwards[then]!,
  };
  const verdict = allHold([
    holds(ranges[0]!, is, value),
    ...ranges.slice(1, then).map((range) => holds(range, turned(is), value)),
    holds(ranges[then]!, is, value),
  ]);
  const isSure = ranges.slice(0, last + 1).every((range) => holds(range, is, value) !== "some");
  if (off === 0) return made(claim, verdict, null);
  return isSure ? made(claim, verdict, off < 0 ? "for-longer" : "miscounted") : null;
}

function turned(is: Is): Is {
  return ({ above: "at-most", below: "at-least", "at-least": "below", "at-most": "above" } as const)[is];
}

/** By how much the growth of a partner changed from the month before, as printed; or the growth itself. */
function acceleration(world: World, isTrue: boolean, pick: Pick): GeneratedClaim | null {
  const period = pick(world.months.slice(14, -1));
  const partner = pick(PARTNERS);
  const growth = (month: Month): Rational => {
    const { over, under } = world.partnerGrowth(partner, month);
    return times(THOUSANDTH, ratio(nearest(divided({ over, under }, THOUSANDTH)), 1n));
  };
  const [now, then] = [growth(period), growth(monthBefore(period, 1))];
  const areFalls = [now, then].every(
    (rate) => holds(rangeOfPrint(rate, THOUSANDTH), "below", ratio(0n, 1n)) === "all",
  );
  const rise = minus(now, then);
  // Of two falls the words speak of the fall.
  const right = areFalls ? minus(ratio(0n, 1n), rise) : rise;
  const said = isTrue ? right : now;
  if (said.over === 0n || right.over === 0n) return null;
  const size = said.over < 0n ? minus(ratio(0n, 1n), said) : said;
  const printed = `${textOf(times(size, ratio(100n, 1n)), ratio(1n, 10n))} points`;
  const claim: Claim = {
    kind: "acceleration",
    about: { reporter: "CN", flow: "exports", partner },
    period,
    comparison: "year-on-year",
    direction: said.over < 0n ? "slower" : "faster",
    printed,
  };
  const stands = rangeOfPrint(said, THOUSANDTH);
  const fits = (value: Rational): boolean => meet({ low: value, high: value, closed: [true, true] }, stands);
  const verdict = fits(right) ? "supported" : areFalls && fits(rise) ? "consistent" : "contradicted";
  return made(claim, verdict, isTrue ? null : "percent-for-points", printed);
}

/** "-10%" or "310 billion", in single units or billions as the world has it. */
function amountOf(limit: string): Rational {
  const whole = ratio(BigInt(Number.parseInt(limit, 10)), 1n);
  return limit.endsWith("%") ? divided(whole, ratio(100n, 1n)) : whole;
}

function made(
  claim: Claim,
  verdict: GeneratedClaim["verdict"],
  confusion: Confusion | null,
  printed = "",
): GeneratedClaim {
  // A count is exact: it has as many digits as one needs.
  const digits = printed === "" ? 5 : printed.replace(/\D/g, "").replace(/^0+/, "").length;
  return { claim, confusion, digits, verdict };
}
