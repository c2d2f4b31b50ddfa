import { absolute, compare } from "../decimal/decimal.js";
import { formatAmount, formatPoints } from "../decimal/format.js";
import { checkObject } from "../fields.js";
import { language } from "../language.js";
import { periodName } from "../period/names.js";
import type { Period } from "../period/period.js";
import type { Crossing } from "./crossing.js";
import type { Undecidable } from "./next-period.js";
import type { Rank } from "./rank.js";
import type { HistoricRecord } from "./record.js";
import type { Since } from "./since.js";
import type { Streak } from "./streak.js";
import type { Surprise } from "./surprise.js";
import type { Turn } from "./turning-point.js";

/**
 * A run in one sentence, exact about its limits.
 *
 * @param streak  the run
 * @param what    what holds in it, in the plural: "double-digit declines"
 * @returns       "The eighth straight month of double-digit declines, since April 2025."; "At least the eighth …"
 *                where the data begin or something is missing before it; of one month "One month of declines, …"
 * @example
 * const toUnitedStates = growthRates({ reporter: "CN", partner: "US", flow: "exports", comparison: "year-on-year" }, { "2025-10": printed("-25.17%"), "2025-11": printed("-28.6%") })
 * streakSentence(streak(toUnitedStates, (growth) => growth.rate?.lt(0)), "declines") // => "At least the second straight month of declines: the data start in October 2025."
 * @category History
 */
export function streakSentence(streak: Streak, what: string): string {
  checkObject(streak, "a streak");
  if (streak.undecidable !== null) return cannotBeSaid(streak.undecidable, streak.before);
  if (streak.from === null) return `No run of ${what} up to ${periodName(streak.before!)}.`;
  const one = streak.months === 1;
  const straight = `${ordinal(streak.months)} straight month of ${what}`;
  const from = periodName(streak.from);
  if (!streak.atLeast) return one ? `One month of ${what}, ${from}.` : `The ${straight}, since ${from}.`;
  const limit =
    streak.before === null
      ? `the data start in ${from}`
      : streak.endedBy === "gap"
        ? `${areOrIs([streak.before])} missing`
        : `${areOrIs([streak.before])} not known`;
  return `At least ${one ? `one month of ${what}` : `the ${straight}`}: ${limit}.`;
}

/**
 * Since when, in one sentence, exact about its limits.
 *
 * @param since  what {@link highestSince} or {@link lowestSince} found
 * @param what   the value as the press calls it: "steepest drop", "highest level"
 * @returns      "The steepest drop since August 2025."
 * @example
 * const toUnitedStates = growthRates({ reporter: "CN", partner: "US", flow: "exports", comparison: "year-on-year" }, { "2025-08": printed("-33.1%"), "2025-09": printed("-27%"), "2025-10": printed("-25.17%"), "2025-11": printed("-28.6%") })
 * sinceSentence(lowestSince(toUnitedStates, (growth) => growth.bounds), "steepest drop") // => "The steepest drop since August 2025."
 * @category History
 */
export function sinceSentence(since: Since, what: string): string {
  checkObject(since, "a result");
  if (since.undecidable !== null) return cannotBeSaid(since.undecidable, since.period);
  const rounding = roundingWords(since.certain);
  const missing = missingWords(since.missing);
  if (since.since === null)
    return `The ${what} in the data, which start in ${periodName(since.lookedBackTo!)}${missing}${rounding}.`;
  const tie = since.tie ? ", which was the same" : "";
  return `The ${what} since ${periodName(since.since)}${tie}${missing}${rounding}.`;
}

/**
 * A record in one sentence, or what keeps it from being said.
 *
 * @param record  what {@link recordAt} found
 * @param what    the value as the press calls it: "biggest increase", "highest level"
 * @returns       "The highest level in the data from January 2022 on."; "Whether it is the highest level cannot be
 *                said …" where something is missing
 * @example
 * const toEurope = growthRates({ reporter: "CN", partner: "EU", flow: "exports", comparison: "year-on-year" }, { "2025-08": printed("10.4%"), "2025-11": printed("14.8%") })
 * recordSentence(recordAt(toEurope, (growth) => growth.bounds, { is: "highest" }), "biggest increase") // => "Whether it is the biggest increase cannot be said: September and October 2025 are missing."
 * @category History
 */
export function recordSentence(record: HistoricRecord, what: string): string {
  checkObject(record, "a record");
  if (record.undecidable !== null) return cannotBeSaid(record.undecidable, record.period);
  if (record.verdict === "undecidable")
    return `Whether it is the ${what} cannot be said: ${areOrIs(record.missing)} missing.`;
  const rounding = roundingWords(record.certain);
  if (record.verdict === "beaten")
    return `Not the ${what}: ${periodName(record.by!)} surpasses it${rounding}.`;
  const from = `in the data from ${periodName(record.lookedBackTo!)} on`;
  if (record.verdict === "tied")
    return `As much as the ${what} before, of ${periodName(record.by!)}, ${from}${rounding}.`;
  return `The ${what} ${from}${rounding}.`;
}

/**
 * A rank in one sentence.
 *
 * @param rank  what {@link rankAt} found
 * @param what  the superlative: "highest", "steepest drop"
 * @returns     "The second-highest of 46."
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * rankSentence(rankAt(rates, (growth) => growth.rate, { is: "highest" }), "highest") // => "The second-highest of 3."
 * @category History
 */
export function rankSentence(rank: Rank, what: string): string {
  checkObject(rank, "a rank");
  if (rank.rank === null) return cannotBeSaid(rank.undecidable!, rank.period);
  const place = rank.rank === 1 ? what : `${ordinal(rank.rank)}-${what}`;
  const shared = rank.sharedBy! > 1 ? `, shared by ${cardinal(rank.sharedBy!)}` : "";
  const rounding = roundingWords(rank.best === rank.worst);
  return `The ${place} of ${rank.of}${shared}${missingWords(rank.missing)}${rounding}.`;
}

/**
 * A turn in one sentence.
 *
 * @param turn  what {@link turnAt} found
 * @returns     "Back to growth after one month of decline."
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * turnSentence(turnAt(rates)) // => "Back to growth after one month of decline."
 * @category History
 */
export function turnSentence(turn: Turn | null): string {
  if (turn === null) return "No turn.";
  checkObject(turn, "a turn");
  const count = `${cardinal(turn.months)} ${turn.months === 1 ? "month" : "months"}`;
  const months = turn.atLeast ? `at least ${count}` : count;
  if (turn.to === "growth") return `Back to growth after ${months} of decline.`;
  return `The first decline after ${months} of growth.`;
}

/**
 * A crossing in one sentence.
 *
 * @param crossing  what {@link firstCrossing} found
 * @param level     the level as it is called: "1 trillion dollars"
 * @returns         "Passed 1 trillion dollars in January to November 2025, for the first time in the data."
 * @example
 * const toDate = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-10": printed("964.8 billion"), "2025-01/2025-11": printed("1,075.8481 billion") })
 * crossingSentence(firstCrossing(toDate, trillions(1)), "1 trillion dollars") // => "Passed 1 trillion dollars in January to November 2025, for the first time in the data."
 * @category History
 */
export function crossingSentence(crossing: Crossing | null, level: string): string {
  if (crossing === null) return `Has not passed ${level}.`;
  checkObject(crossing, "a crossing");
  const rounding = roundingWords(crossing.certainty === "certain");
  if (crossing.before === null)
    return `Past ${level} from the start of the data, ${periodName(crossing.period)}${rounding}.`;
  return `Passed ${level} in ${periodName(crossing.period)}, for the first time in the data${rounding}.`;
}

/**
 * A surprise in one sentence.
 *
 * @param found  what {@link surprise} found
 * @param of     a growth prints as points, a level in billions
 * @returns      "Beat expectations, by 1.9 to 2.1 points."
 * @example
 * const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const
 * const actual = growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })
 * const expected = expectation({ ...about, of: "year-on-year", low: printed("3.8%"), high: printed("4%"), sources: ["Reuters", "Bloomberg"] })
 * surpriseSentence(surprise(actual, expected), "growth") // => "Beat expectations, by 1.9 to 2.1 points."
 * @category History
 */
export function surpriseSentence(found: Surprise | null, of: "growth" | "level"): string {
  if (found === null) return "Cannot be compared: there is no rate.";
  checkObject(found, "a surprise");
  const rounding = roundingWords(found.certain);
  if (found.word === "in line") return `In line with expectations${rounding}.`;
  const print = of === "growth" ? formatPoints : formatAmount;
  const [least, most] = [found.fromLow, found.fromHigh]
    .map(absolute)
    .sort(compare)
    .map((size) => print(size));
  const by = least === most ? least : `${least!.split(" ")[0]} to ${most}`;
  return `${found.word === "beat" ? "Beat" : "Missed"} expectations, by ${by}${rounding}.`;
}

function roundingWords(certain: boolean): string {
  return certain ? "" : "; rounding could change that";
}

const CARDINALS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const ORDINALS = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

function cardinal(count: number): string {
  return CARDINALS[count] ?? String(count);
}

/** "third", "21st". */
export function ordinal(count: number): string {
  const suffix = SUFFIXES[new (language().PluralRules)("en", { type: "ordinal" }).select(count)]!;
  return ORDINALS[count] ?? `${count}${suffix}`;
}

function missingWords(missing: readonly Period[]): string {
  if (missing.length === 0) return "";
  return `, although ${areOrIs(missing)} missing`;
}

/** "October 2025 is", "September and October 2025 are". */
function areOrIs(periods: readonly Period[]): string {
  const several = periods.length > 1 || periods[0]!.includes("/");
  return `${new (language().ListFormat)("en-GB").format(periods.map(periodName))} ${several ? "are" : "is"}`;
}

function cannotBeSaid(undecidable: Undecidable, period: Period | null): string {
  if (undecidable === "no-observations") return "Cannot be said: there are no data.";
  return `Cannot be said: ${areOrIs([period!])} not known.`;
}
