import { type Day, percent, plusDays, type TariffRegime, tariffRegime } from "tradefigures";
import type { Confusion, Evidence, TariffClaim } from "tradefigures/checking";
import { nearest, randomFrom, textOf } from "./claim-world.js";
import type { GeneratedClaim } from "./generated-claims.js";
import { divided, minus, order, plus, type Rational, ratio, times } from "./rational.js";

// Claims about duties in force, from random regimes of duties that add up; judged by adding up the measures of a day.

/** One duty for a time; its rate in tenths of a percent. */
interface Measure {
  readonly name: string;
  readonly tenths: bigint;
  readonly from: Day;
  readonly until: Day;
}

/** A claim, and the regime by which it is judged. */
export interface DutyClaim extends GeneratedClaim {
  readonly evidence: Evidence;
}

/** What is made wrong on purpose. */
export const DUTY_CONFUSIONS: readonly Confusion[] = [
  "day-before",
  "day-after",
  "month-before",
  "month-after",
  "other-measure",
  "sum-for-part",
  "part-for-sum",
  "compounded",
];

const NAMES = ["alpha", "beta", "gamma"] as const;
const START: Day = "2025-01-01";
const ONE = ratio(1n, 1n);
const HUNDRED = ratio(100n, 1n);

/** A claim about a duty, true or with a confusion; `null` where the confusion changes nothing. */
export function dutyClaim(confusion: Confusion | null, seed: number): DutyClaim | null {
  const random = randomFrom(seed);
  const count = (most: number): number => Math.floor(random() * most);
  const pick = <T>(from: readonly T[]): T => from[count(from.length)]!;
  const measures = NAMES.flatMap((name) => measuresOf(name, count));
  const named = confusion === "other-measure" || confusion === "sum-for-part";
  const isAll = confusion === "part-for-sum" || confusion === "compounded";
  const name = named || (!isAll && pick([true, false])) ? pick(NAMES) : null;
  const day = dayOf(measures, confusion, name, pick, count);
  const value = confused(measures, confusion, name, day, pick);
  const right = dutyOf(measures, name, day);
  const decimals = pick([0, 1, 1]);
  const step = ratio(1n, 10n ** BigInt(decimals));
  const printed = times(step, ratio(nearest(divided(times(value, HUNDRED), step)), 1n));
  const text = textOf(printed, step);
  if (printed.over === 0n && confusion !== null) return null;
  const half = times(step, ratio(1n, 2n));
  const shown = times(right, HUNDRED);
  // Of zero half a step on both sides rounds to it, else the upper half not.
  const isBelow = order(shown, plus(printed, half)) < 0;
  const isAbove = order(shown, minus(printed, half)) >= 0;
  const verdict = isBelow && isAbove ? "supported" : "contradicted";
  const claim: TariffClaim = {
    kind: "tariff",
    imposer: "AA",
    target: "BB",
    means: "duty",
    from: day,
    ...(name !== null && { measure: name }),
    printed: `${text}%`,
  };
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  return { claim, confusion, digits, verdict, evidence: { tariffRegimes: [regimeOf(measures)] } };
}

/** A measure that changes its rate twice. */
function measuresOf(name: string, count: (most: number) => number): readonly Measure[] {
  const days = [0, 60 + count(60), 150 + count(60), 300 + count(60)].map((days) => plusDays(START, days));
  return days.slice(0, 3).map((from, at) => ({
    name,
    tenths: BigInt(20 + count(600)),
    from,
    until: days[at + 1]!,
  }));
}

function regimeOf(measures: readonly Measure[]): TariffRegime {
  return tariffRegime({
    imposer: "AA",
    target: "BB",
    stacking: { kind: "additive" },
    measures: measures.map(({ name, tenths, from, until }) => ({
      name,
      authority: "an act",
      duty: { kind: "ad-valorem", rate: percent(`${Number(tenths) / 10}`) },
      from,
      until,
    })),
  });
}

/** A day within the time of all; for a confusion with another day one next to a change. */
function dayOf(
  measures: readonly Measure[],
  confusion: Confusion | null,
  name: string | null,
  pick: <T>(from: readonly T[]) => T,
  count: (most: number) => number,
): Day {
  const changes = measures.filter((one) => one.from !== START && (name === null || one.name === name));
  const change = pick(changes).from;
  switch (confusion) {
    case "day-before":
      return change;
    case "day-after":
      return plusDays(change, -1);
    case "month-before":
      return plusDays(change, count(27));
    case "month-after":
      return plusDays(change, -1 - count(27));
    default:
      return plusDays(START, 35 + count(250));
  }
}

/** What a confusion puts in the place of the duty of a day. */
function confused(
  measures: readonly Measure[],
  confusion: Confusion | null,
  name: string | null,
  day: Day,
  pick: <T>(from: readonly T[]) => T,
): Rational {
  const on = (of: string | null, at: Day): Rational => dutyOf(measures, of, at);
  switch (confusion) {
    case "day-before":
      return on(name, plusDays(day, -1));
    case "day-after":
      return on(name, plusDays(day, 1));
    case "month-before":
      return on(name, inOtherMonth(day, -1));
    case "month-after":
      return on(name, inOtherMonth(day, 1));
    case "other-measure":
      return on(pick(NAMES.filter((one) => one !== name)), day);
    case "sum-for-part":
      return on(null, day);
    case "part-for-sum":
      return on(pick(NAMES), day);
    case "compounded":
      return minus(NAMES.map((one) => plus(ONE, on(one, day))).reduce(times), ONE);
    default:
      return on(name, day);
  }
}

/** The duty of a measure on a day, or of all together. */
function dutyOf(measures: readonly Measure[], name: string | null, day: Day): Rational {
  return measures
    .filter((one) => (name === null || one.name === name) && one.from <= day && day < one.until)
    .map(({ tenths }) => ratio(tenths, 1000n))
    .reduce(plus, ratio(0n, 1n));
}

/** The same day of another month, or its last. */
function inOtherMonth(day: Day, by: 1 | -1): Day {
  const [year, month, of] = day.split("-").map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + by;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const text = (value: number): string => String(value).padStart(2, "0");
  return `${Math.floor(at / 12)}-${text((at % 12) + 1)}-${text(Math.min(of, last))}` as Day;
}
