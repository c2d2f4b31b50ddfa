import { compare, decimal, product } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { intervalSum, negativeInterval } from "../../../decimal/interval-arithmetic.js";
import { lengthOf, meets } from "../../../decimal/interval-sets.js";
import type { Period } from "../../../period/period.js";
import type { Flow, Subject } from "../../../records/subject.js";
import type { Said } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { UNIONS } from "../vocabulary/economies.js";
import { stands } from "./agreeing.js";

/** A level of a story, where it stands, and whether all of it is known. */
export interface LevelRead {
  readonly at: string;
  readonly one: Placed;
  readonly isKnown: boolean;
  /** Its words were not read whole: the economies that its sentence names. It is of a flow named there. */
  readonly open?: readonly string[];
  /** "Exports of zork": a sum tells that they are all exports, and none that tells of others does without it. */
  readonly isStrange?: boolean;
}

/** The same with the values that it may stand for. */
interface Level extends LevelRead {
  readonly range: Interval;
}

/** Of what a figure is, as others say with which it makes a sum; and whether a balance is below zero. */
export interface Summed {
  readonly about: Subject;
  readonly period: Period;
  readonly sign: Placed["sign"];
  /** Its words were not read whole: the sum alone says what it is. */
  readonly isAlone: boolean;
}

/** What a sum can tell of a figure. */
export const BY_SUM: readonly MissingPart[] = ["partner", "coverage", "reporter", "comparison", "period"];

/** Figures agree by chance, too: those count that together leave open less than a twenty-fifth of the largest. */
const TIMES = decimal(25);
/** Reading does not try the sums of a table. */
const MOST = 40;

/**
 * What figures are of that are not known to be of all goods, or of whom: "trade with Peru was $11.24 billion. Exports
 * were $8.83 billion and imports $2.41 billion" are with Peru, as they add up to it.
 */
export function bySum(all: readonly LevelRead[]): ReadonlyMap<string, Summed> {
  const part = ofPart(all);
  const rest = all.filter(({ at }) => !part.has(at));
  const plain = rest.filter((one) => one.isStrange !== true);
  return plain.length === rest.length ? summed(rest) : new Map([...summed(rest), ...summed(plain)]);
}

const ranged = (level: LevelRead): Level => ({ ...level, range: stands(level.one.said.figure!) });

/** "Border trade was $11 billion, with exports of $8 billion and imports of $3 billion": where figures stand that are of that alone. */
function ofPart(all: readonly LevelRead[]): ReadonlySet<string> {
  const strange = all.filter(({ isStrange }) => isStrange).slice(0, MOST);
  const of = (flow: Flow): readonly Level[] =>
    strange.filter(({ one }) => one.about!.flow === flow).map(ranged);
  const found = new Set<string>();
  for (const total of of("total"))
    for (const exports of of("exports"))
      for (const imports of of("imports"))
        if (signOf([total, exports, imports]) !== null) found.add(exports.at).add(imports.at);
  return found;
}

function summed(all: readonly LevelRead[]): ReadonlyMap<string, Summed> {
  const found = new Map<string, Summed | null>();
  const [open, read] = [true, false].map((isOpen) =>
    all.filter((one) => (one.open !== undefined) === isOpen),
  );
  const levels = [...read!.slice(0, MOST), ...open!.slice(0, MOST)].map(ranged);
  const of = (flow: Flow): readonly Level[] => levels.filter(({ one }) => one.about!.flow === flow);
  const wholes = [...of("balance"), ...of("total")];
  for (const exports of of("exports"))
    for (const imports of of("imports"))
      for (const whole of wholes) {
        const three = [whole, exports, imports] as const;
        const known = three.find(({ isKnown }) => isKnown)?.one;
        const isOne = new Set(three.flatMap(({ isKnown, one }) => (isKnown ? whoseOf(one) : []))).size === 1;
        const sign = isOne && isAlike(three) ? signOf(three) : null;
        const isFree = (level: Level): boolean =>
          level.isKnown || (isOpenFor(level, known!) && !isToldApart(levels, level, known!));
        if (sign === null || !three.every(isFree) || hasRival(levels, three)) continue;
        for (const { at, one, isKnown, open } of three) {
          const { flow } = one.about!;
          const own = {
            about: { ...known!.about!, flow },
            period: known!.period!,
            sign: flow === "balance" ? sign : one.sign,
            isAlone: open !== undefined,
          };
          if (isKnown && own.sign === one.sign) continue;
          const before = found.get(at);
          // What two sums tell apart, none tells.
          found.set(at, before === undefined || JSON.stringify(before) === JSON.stringify(own) ? own : null);
        }
      }
  return new Map([...found].flatMap(([at, one]) => (one === null ? [] : [[at, one] as const])));
}

/** "With its nine neighbouring countries": not with all. */
const isWithSome = ({ topic }: Said): boolean =>
  topic?.isVerb === false && topic.withWhom.some(({ type }) => type === "unread");

/** It names nobody else. */
const isOpenFor = ({ one: { about, missing, said }, open = [] }: Level, { about: of }: Placed): boolean =>
  (of!.partner !== undefined || UNIONS.includes(of!.reporter) || !isWithSome(said)) &&
  open.every((code) => code === of!.reporter || code === of!.partner) &&
  (about!.partner === undefined || about!.partner === of!.partner) &&
  // "Exports of goods and services", beside bare imports and a bare surplus.
  (about!.coverage === undefined || about!.coverage === of!.coverage) &&
  (about!.reporter === of!.reporter || missing.includes("reporter"));

/** "Exports to the EU were $35 billion … Exports to others were $35 billion": another figure is known of what it would be. */
const isToldApart = (levels: readonly Level[], open: Level, known: Placed): boolean =>
  levels.some(
    ({ one, isKnown }) =>
      isKnown &&
      one.about!.flow === open.one.about!.flow &&
      one.period === known.period &&
      whoseOf(one) === whoseOf(known),
  );

/** "Exports of $61 billion, imports of $51 billion and a surplus of $9.7 billion, from $9.5 billion in May": the other, perhaps. */
function hasRival(levels: readonly Level[], three: readonly [Level, Level, Level]): boolean {
  const [known, ...more] = three.filter(({ isKnown }) => isKnown);
  if (known === undefined || more.length > 0) return false;
  const inPlace = (rival: Level): typeof three => {
    const [whole, exports, imports] = three.map((one) => (one === known ? rival : one));
    return [whole!, exports!, imports!];
  };
  return levels.some(
    (rival) =>
      !rival.isKnown &&
      rival.one.about!.flow === known.one.about!.flow &&
      !meets(rival.range, known.range) &&
      signOf(inPlace(rival)) !== null,
  );
}

const whoseOf = ({ about }: Placed): string => [about!.reporter, about!.partner, about!.coverage].join(" ");

/** Of one time and in one currency, as far as these are known. */
const isAlike = (them: readonly LevelRead[]): boolean =>
  [them.map(({ one }) => one.period), them.map(({ one }) => one.said.figure!.currency)].every(
    (all) => new Set(all.filter((one) => one !== null)).size < 2,
  );

/** The sign of a balance or a total that exports and imports make, as they are printed; null: they make none. */
function signOf(three: readonly [Level, Level, Level]): Placed["sign"] | null {
  const [{ one, range: sum }, { range: out }, { range: back }] = three;
  if (!three.every(({ isKnown }) => isKnown) && !isTight([sum, out, back])) return null;
  if (one.about!.flow === "total") return meets(sum, intervalSum(out, back)) ? one.sign : null;
  const rest = intervalSum(out, negativeInterval(back));
  if (one.sign !== -1 && meets(sum, rest)) return one.sign;
  const isSigned = one.said.figure!.sign !== null || one.sign === 1;
  return !isSigned && meets(negativeInterval(sum), rest) ? -1 : null;
}

function isTight(all: readonly Interval[]): boolean {
  const play = lengthOf(all.reduce(intervalSum));
  return play !== null && all.some(({ high }) => compare(product(play, TIMES), high!) <= 0);
}
