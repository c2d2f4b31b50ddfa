import { type Day, lastDay, plusDays } from "../../period/day.js";
import { isBeyond, isOfBracket } from "./beyond.js";
import { type Frame, figuresIn, type Said, type SentenceRead, saidIn } from "./clauses/said.js";
import type { Placed } from "./placed.js";

/** Whether a movement has no figure of its own: "exports rose". */
export function isAlone(said: Said, read: SentenceRead): boolean {
  const { use } = said.detail;
  if (use !== "verb" && use !== "both" && use !== "adverb") return false;
  const own = saidIn(read, said.clause);
  const isOf = (kinds: readonly string[]): boolean =>
    own.some((one) => isToldOut(one) && kinds.includes(one.kind));
  const hasBase =
    said.compared?.type === "base" &&
    own.some(({ role, kind }) => role === "base" && kind === "level") &&
    !isOf(["growth", "change", "multiple", "lost", "turn"]);
  if (hasBase) return use !== "adverb";
  if (saysTo(said, read)) return true;
  // "Up from 289 billion in September" says no more than its base.
  if (use === "adverb" && own.some(({ role, piece }) => role === "base" && piece > said.piece)) return false;
  const isBefore = (one: Said): boolean => isToldOut(one) && one.figure !== null && one.piece > said.piece;
  return !own.some(isBefore) && !isOf(["growth", "turn", "change"]);
}

/** No base, and in no bracket. */
const isToldOut = ({ role }: Said): boolean => role === "main" || role === "after";

/** "The surplus narrowed to $111.68 billion": the level after the verb is all that stands beside the way it went. */
export function saysTo(said: Said, read: SentenceRead): boolean {
  if (said.kind !== "moved" || said.detail.use !== "verb") return false;
  const beside = saidIn(read, said.clause).filter((other) => other !== said && isToldOut(other));
  const isLevel = ({ kind, detail }: Said): boolean => kind === "level" && detail.cue === "to";
  return beside.some(isLevel) && beside.every((one) => isLevel(one) || one.kind === "conversion");
}

/** Two figures of one thing in one clause: one of them is of something else. */
export function doublesOf(
  placed: readonly Placed[],
  { frames, parts }: Pick<SentenceRead, "frames" | "parts">,
): ReadonlySet<Placed> {
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    const { kind, figure, clause, role, segment, piece } = one.said;
    // "…, at a daily average of $5 million": of a day, and not read.
    const part = segment > 0 ? parts[segment] : undefined;
    const isOfDay =
      part?.isMeasure && frames[clause]!.unread.some((first) => first > part.first && first < piece);
    if (isOfDay || one.missing.length > 0 || figure === null || (role === "bracket" && kind !== "growth"))
      continue;
    if (kind !== "growth" && kind !== "level" && kind !== "change") continue;
    const key = JSON.stringify([
      kind,
      clause,
      one.about,
      one.period,
      kind === "level" ? "" : one.comparison,
      one.basePeriod,
      one.terms,
      role === "bracket",
    ]);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  const doubles = [...found.values()].filter(
    (all) => new Set(all.map(({ said }) => said.figure!.text)).size > 1,
  );
  return new Set(doubles.flat());
}

const isYears = (figure: Said["figure"]): boolean =>
  figure?.kind === "unread" && /^(?:19|20)\d\d\b/.test(figure.text);

/** The words that may change a statement: those of its clause that were not read, limits of the whole sentence, and a forecast's figure. */
export function blockedBy(
  read: SentenceRead,
  { said, period }: Placed,
  turned: ReadonlyMap<number, number>,
  asOf: Day,
): readonly number[] {
  const clause = read.frames[said.clause]!;
  const host = said.base === null ? undefined : read.said[said.base];
  // "Expected to narrow to $53 billion from August's $52 billion": what was before is no forecast.
  // "Compared with a forecast for a $5 billion surplus, and June's $3 billion surplus".
  const isBeside =
    said.role === "main" && said.detail.isOwned === true && read.parts[said.segment]?.opener === "and";
  const isKnown =
    clause.role === "forecast" &&
    (isBeside || ((host?.figure || said.role === "after") && said.role !== "main")) &&
    said.when !== null &&
    period !== null &&
    lastDay(period) < asOf &&
    // "To rise in December after a gain in November", told in December: of which year is not said.
    (period.includes("/") || lastDay(period) > plusDays(asOf, -120));
  const known = host?.piece ?? said.piece;
  const unread = clause.unread.filter((first) =>
    isKnown ? first < known && read.names.includes(first) : !isBeyond(read, said, first),
  );
  // "The zork account showed a deficit after a surplus of $5 billion": of that account, too.
  const subject = clause.role === "after" ? read.frames[said.clause - 1] : undefined;
  const [of] = figuresIn(read, subject?.index);
  if (subject && of) unread.push(...subject.unread.filter((first) => first < of.piece));
  unread.push(...unreadOfJoint(read, clause));
  const by = turned.get(said.piece);
  // A direction without a figure: the words of its part of the sentence may be of it.
  const beside =
    said.kind === "moved"
      ? read.said.flatMap((one) => (one.segment === said.segment ? unreadOf(read.frames[one.clause]!) : []))
      : [];
  // "Fell sharply in May, zork 36% month on month": how it fell, perhaps.
  const next = read.frames[said.clause + 1];
  const isOpen = said.kind === "moved" && next?.joint === "comma" && next.topic === null;
  // "Cumulative imports for 2015-16": what may be a time. "About 10 commodities reached": of what they are.
  const numbers = read.said.flatMap((one) =>
    one.kind === "lost" &&
    one.segment === said.segment &&
    (isYears(one.figure) || (one.piece <= said.piece && one.figure?.kind === "number"))
      ? [one.piece]
      : [],
  );
  return [
    ...read.limits.filter(
      (first) => !(read.denials.includes(first) ? isBeyond : isOfBracket)(read, said, first),
    ),
    ...unread,
    ...numbers,
    ...(by === undefined ? [] : [by]),
    ...beside,
    ...(isOpen ? next.unread : []),
    ...(clause.role === "forecast" && !isKnown ? [said.piece] : []),
  ];
}

/** "The gap between exports of $9 billion and imports of $4 billion was": one subject, of which the first part was not read. */
function unreadOfJoint(read: SentenceRead, { index, joint, topic }: Frame): readonly number[] {
  const before = read.frames[index - 1];
  if (joint !== "and" || before === undefined) return [];
  const own = saidIn(read, before.index);
  // "Zork made up 43% of exports and their value was 12% lower": that of the zork.
  const isTheirs = topic === before.topic;
  const isSubject = own.length > 0 && own.every(({ detail }) => isTheirs || (detail.cue ?? "of") === "of");
  return isSubject ? before.unread.filter((first) => first < own[0]!.piece) : [];
}

const unreadOf = ({ unread, topic }: Frame): readonly number[] => [
  ...unread,
  ...(topic?.unread.map(({ first }) => first) ?? []),
];
