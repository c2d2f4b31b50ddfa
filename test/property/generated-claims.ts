import type { Comparison, Month, Period } from "tradefigures";
import type { Claim, Confusion } from "tradefigures/checking";
import { basePeriod, type Meant, ONE, rangeOfPrint, verdictOn } from "./claim-oracle.js";
import {
  monthBefore,
  nearest,
  PARTNERS,
  randomFrom,
  textOf,
  type World,
  type WorldFlow,
} from "./claim-world.js";
import { divided, minus, order, plus, type Rational, ratio, times } from "./rational.js";

/** A claim made from a world: true, or with one confusion; and the verdict that it should get. */
export interface GeneratedClaim {
  readonly claim: Claim;
  readonly confusion: Confusion | null;
  /** Significant digits that were printed. */
  readonly digits: number;
  readonly verdict: "supported" | "consistent" | "contradicted";
}

const ZERO = ratio(0n, 1n);
const HUNDRED = ratio(100n, 1n);
const FLOWS: readonly WorldFlow[] = ["exports", "imports", "balance"];

/** A claim, true or with a confusion; `null` where the world has no such figure or the print says nothing. */
export function generatedClaim(
  world: World,
  confusion: Confusion | null,
  seed: number,
): GeneratedClaim | null {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const meant = meantBy(world, pick, confusion);
  const decimals = pick(meant.kind === "growth" ? [0, 1, 1, 1, 2, 2] : [0, 1, 1, 2]);
  const value = confusedValue(world, meant, confusion, pick);
  if (value === null) return null;
  const printed = printOf(value, meant, decimals, confusion, pick);
  if (printed === null) return null;
  const verdict = verdictOn(world, meant, rangeOfPrint(printed.value, printed.step));
  if (verdict === null) return null;
  return { claim: claimOf(meant, printed), confusion, digits: digitsOf(printed.text), verdict };
}

export type Pick = <T>(from: readonly T[]) => T;

export function meantBy(world: World, pick: Pick, confusion: Confusion | null): Meant {
  const month = pick(world.months.slice(14, -1));
  const toDate = `${month.slice(0, 4)}-01/${month}` as Period;
  const isSpan = !month.endsWith("-01") && (confusion === "single-month" || pick([true, false, false]));
  const period: Period = isSpan && world.knowledge !== "levels" ? toDate : month;
  if (confusion === "other-partner" || pick([1, 2, 3, 4, 5, 6]) === 1)
    return {
      kind: "growth",
      flow: "exports",
      period: month,
      comparison: "year-on-year",
      partner: pick(PARTNERS),
    };
  const kind = pick(["level", "growth", "growth", "growth", "change"] as const);
  const flow = pick(FLOWS);
  const comparison: Comparison =
    kind === "level" || period !== month
      ? "year-on-year"
      : pick(["year-on-year", "year-on-year", "month-on-month"] as const);
  return { kind, flow, period, comparison };
}

/** The true value of a figure, from levels that nobody printed. */
export function trueValue(world: World, meant: Meant, base: "first" | "revised"): Rational | null {
  const { kind, flow, period, comparison, partner } = meant;
  if (partner !== undefined)
    return kind === "growth" && !period.includes("/") && comparison === "year-on-year"
      ? world.partnerGrowth(partner, period as Month)
      : null;
  const now = world.level(flow, period, "first");
  if (now === null || kind === "level") return now;
  const before = basePeriod(period, comparison);
  const then = before === null ? null : world.level(flow, before, base);
  if (then === null || order(then, ZERO) <= 0) return null;
  return kind === "change" ? minus(now, then) : minus(divided(now, then), ONE);
}

/** The value that a confusion puts in the place of the right one. */
function confusedValue(world: World, meant: Meant, confusion: Confusion | null, pick: Pick): Rational | null {
  const base = meant.period.includes("/") ? "first" : "revised";
  const of = (changed: Partial<Meant>): Rational | null => trueValue(world, { ...meant, ...changed }, base);
  const right = of({});
  const { kind, flow, period, comparison, partner } = meant;
  const month = period.slice(-7) as Month;
  const isGrowth = kind === "growth";
  if (right === null) return null;
  switch (confusion) {
    case null:
    case "truncated":
    case "digits":
      return right;
    case "month-on-month":
      return kind !== "level" && comparison === "year-on-year" ? of({ comparison: "month-on-month" }) : null;
    case "year-on-year":
      return kind !== "level" && comparison === "month-on-month" ? of({ comparison: "year-on-year" }) : null;
    case "year-to-date":
      return period.includes("/") || month.endsWith("-01") || comparison === "month-on-month"
        ? null
        : of({ period: `${month.slice(0, 4)}-01/${month}` as Period });
    case "single-month":
      return period.includes("/") ? of({ period: month }) : null;
    case "other-flow":
      return partner === undefined ? of({ flow: pick(FLOWS.filter((one) => one !== flow)) }) : null;
    case "opposite-sign":
      return minus(ZERO, right);
    case "month-before":
      return of({ period: moved(period, 1) });
    case "year-before":
      return of({ period: moved(period, 12) });
    case "month-after":
      return of({ period: moved(period, -1) });
    case "other-partner":
      return trueValue(world, { ...meant, partner: pick(PARTNERS.filter((one) => one !== partner)) }, base);
    case "first-release-base":
      return world.knowledge === "published" && isGrowth && partner === undefined
        ? trueValue(world, meant, "first")
        : null;
    case "factor-of-ten":
      return pick([times(right, ratio(10n, 1n)), divided(right, ratio(10n, 1n))]);
    case "factor-of-a-thousand":
      return kind === "level"
        ? pick([times(right, ratio(1000n, 1n)), divided(right, ratio(1000n, 1n))])
        : null;
    case "points-for-percent": {
      const before = isGrowth ? of({ period: moved(period, 1) }) : null;
      return before === null ? null : minus(right, before);
    }
    case "ratio-for-rise":
      return isGrowth ? plus(right, ONE) : null;
    case "wrong-base":
      return isGrowth ? divided(right, plus(right, ONE)) : null;
    case "swapped":
      return isGrowth ? minus(ZERO, divided(right, plus(right, ONE))) : null;
    case "other-currency": {
      if (!isGrowth || period.includes("/") || comparison !== "year-on-year") return null;
      const [now, then] = [world.yuan(month), world.yuan(monthBefore(month, 12))];
      return now === null || then === null ? null : minus(times(plus(right, ONE), divided(now, then)), ONE);
    }
    default:
      return null;
  }
}

function moved(period: Period, months: number): Period {
  if (!period.includes("/") || months === 12)
    return period
      .split("/")
      .map((month) => monthBefore(month as Month, months))
      .join("/") as Period;
  const last = monthBefore(period.slice(-7) as Month, months);
  return last.endsWith("-01") ? (last as Period) : (`${last.slice(0, 4)}-01/${last}` as Period);
}

/** A print: its text, what it says and its last place. */
export interface Print {
  readonly text: string;
  readonly value: Rational;
  readonly step: Rational;
}

/** A value as it is printed: in per cent or billions, rounded half away from zero unless it is cut. */
function printOf(
  value: Rational,
  meant: Meant,
  decimals: number,
  confusion: Confusion | null,
  pick: Pick,
): Print | null {
  const isGrowth = meant.kind === "growth";
  const shown = ratio(1n, 10n ** BigInt(decimals));
  const inUnit = isGrowth ? times(value, HUNDRED) : value;
  const steps = divided(inUnit, shown);
  const cut = steps.over / steps.under;
  const round = nearest(steps);
  if (confusion === "truncated" && cut === round) return null;
  let units = confusion === "truncated" ? cut : round;
  if (confusion === "digits") {
    const slipped = slip(units, pick);
    if (slipped === null) return null;
    units = slipped;
  }
  if (units === 0n) return null;
  const scale = isGrowth ? HUNDRED : ONE;
  const printed = times(shown, ratio(units, 1n));
  return { text: textOf(printed, shown), value: divided(printed, scale), step: divided(shown, scale) };
}

/** Two neighbouring digits swapped, or one changed; `null` below three digits. */
function slip(units: bigint, pick: Pick): bigint | null {
  const digits = [...String(units < 0n ? -units : units)];
  if (digits.length < 3) return null;
  const at = pick(digits.map((_, index) => index).slice(1));
  const swapped = [...digits];
  if (pick([true, false])) {
    [swapped[at - 1], swapped[at]] = [digits[at]!, digits[at - 1]!];
  } else swapped[at] = pick([..."0123456789"].filter((digit) => digit !== digits[at]));
  if (swapped[0] === "0" || swapped.join("") === digits.join("")) return null;
  const result = BigInt(swapped.join(""));
  return units < 0n ? -result : result;
}

export function claimOf(meant: Meant, { text }: Print): Claim {
  const { kind, flow, period, comparison, partner } = meant;
  const about = { reporter: "CN", flow, ...(partner !== undefined && { partner }) } as const;
  const isDown = text.startsWith("-");
  const size = isDown ? text.slice(1) : text;
  const currency = "USD";
  if (kind === "level") return { kind, about, period, currency, printed: `${text} billion` };
  const direction = isDown ? "fall" : "rise";
  return kind === "growth"
    ? { kind, about, period, comparison, direction, currency, printed: `${size}%` }
    : { kind, about, period, comparison, direction, currency, printed: `$${size} billion` };
}

function digitsOf(text: string): number {
  return text.replace(/^-/, "").replace(".", "").replace(/^0+/, "").length;
}
