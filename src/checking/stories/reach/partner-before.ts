import { type Frame, saidIn } from "../clauses/said.js";
import { isSame, type ResolvedTopic } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { isWith, type Topic } from "../topics/topic.js";
import { membersOf } from "../vocabulary/economies.js";
import { partnerMeant } from "./partner-meant.js";
import { isAfterUnread, type Scope } from "./scope.js";

export type Sides = readonly (ResolvedTopic | null)[];

/** Of what was spoken last. */
export const nearest = (sides: Sides): ResolvedTopic | null => sides.findLast((one) => one !== null) ?? null;

/** The partner of a noun phrase that names none. */
export function partnerBefore(
  scope: Scope,
  before: Sides,
  topic: Topic,
  reporter: string,
  clause: Frame,
  missing: MissingPart[],
): string | null {
  const { joint, isResult } = clause;
  const { read, context, namesTime } = scope;
  const unknown = (): null => {
    missing.push("partner");
    return null;
  };
  const earlier = nearest(before);
  const { flow, sign } = topic.flows[0]!;
  // "Peru took 20% of exports, while imports rose 2%": all imports, perhaps.
  const isAfterShare = (): boolean =>
    scope.shares.has(before.lastIndexOf(earlier)) && !scope.shares.has(clause.index);
  // "Trade between them was $13 billion. Total trade for the same period in 2009 was $8.6 billion": between them, perhaps.
  const isAll = topic.saysTotal && flow === "total" && !topic.isBilateral && !topic.isPair;
  const isOfPair = context.pair !== null || context.subject?.partner !== undefined;
  if (
    isAll &&
    topic.ofWhom.length === 0 &&
    !topic.isOwned &&
    (clause.when?.type === "same" || context.pair !== null || context.aboutPartner !== null) &&
    isOfPair
  )
    return unknown();
  if (read.head.withWhom.length > 0) {
    const all = read.head.withWhom.map((one) => partnerMeant(scope, one));
    return all.length === 1 && all[0] ? all[0] : unknown();
  }
  const pair = before.findLast((one) => one?.topic.isPair === true);
  const sides = pair ? ([pair.reporter, pair.partner!] as const) : context.pair;
  // "Trade with Peru grew. Exports to Chile dipped, while imports rose": those from Chile; "total trade dipped, …": all.
  const isOfThird =
    earlier?.partner == null ? earlier?.topic.saysTotal === true : sides?.includes(earlier.partner) === false;
  // "Russia posted a trade surplus of $42 billion" in a text on two: with the other, or with all.
  const isOwnBalance = pair === undefined && flow === "balance" && topic.ofWhom.length > 0 && topic.isOfTrade;
  if (sides !== null && isOwnBalance) return unknown();
  if (sides !== null && !topic.saysTotal && !isOfThird && sides.includes(reporter))
    return sides[0] === reporter ? sides[1] : sides[0];
  if (topic.isBilateral) {
    if (earlier?.partner) return earlier.partner;
    if (context.partner === "unread") return unknown();
    if (context.partner !== null) return context.partner;
    return context.named.length === 1 ? context.named[0]! : unknown();
  }
  // "Imports from Peru fell, and China's surplus was $5 billion"; "two-way trade rose, with China's exports up 9%";
  // "China's exports rose while imports from Africa fell" in a text on Africa: with whom is not said.
  const isBeside =
    (["with", "and"].includes(joint) && flow === "balance" && earlier?.partner != null) ||
    before.some((one) => one?.topic.isBilateral === true && one.missing.includes("partner")) ||
    (context.firstPartner !== null && read.frames.some(({ topic }) => isWith(topic, context.firstPartner!)));
  if (topic.isFresh && !topic.saysTotal && isBeside) return unknown();
  // "Exporters of goods to Peru. Chile's exports rose" in a text on Peru: those to Peru, perhaps; so is "Peru's exports
  // to Chile are diverse. They rose" where Chile tells it.
  // "Germany imported zork goods, while Italy's imports were": from there, too, perhaps.
  const isBesideOther = before.length > 0 && isAfterUnread(scope, clause.index);
  const isOfHost = isBesideOther || context.named.includes(scope.options.reporter) || isToHost(scope);
  const isNamed = topic.ofWhom.includes(reporter) && (context.named.includes(reporter) || isOfHost);
  if (isNamed && !isOf(reporter, scope.options.reporter)) return unknown();
  // "Due to the deficit with Peru. It is zorked by imports of $5 billion and exports of goods of $2 billion".
  const isOfIt = (): boolean =>
    read.frames.some(({ hasPronoun }) => hasPronoun) && isAfterUnread(scope, clause.index);
  if (joint === "and" && !topic.saysTotal && isOfIt()) return unknown();
  // "Exports came to $5 billion, giving Japan a surplus of $2 billion": with whom those went.
  if (topic.isFresh && isResult && earlier?.missing.includes("partner")) return unknown();
  // "The deficit with Mexico rose, with total trade of $840 billion": with Mexico, perhaps.
  if (joint === "with" && topic.saysTotal && earlier?.partner != null) return unknown();
  if (topic.isFresh) {
    const isOpen = context.partner === null || topic.ofWhom.length > 0;
    // "The deficit with China …; in 1985, the U.S. ran a deficit of", where no trade but that with China is spoken of.
    const { aboutPartner, firstPartner, named } = context;
    const isOfOne = firstPartner !== null && named.every((one) => one === firstPartner);
    const isBehindPartner = context.partner !== null && topic.ofWhom.length > 0 && !namesTime;
    return (aboutPartner !== null || isOfOne || isBehindPartner) &&
      earlier === null &&
      isOpen &&
      !topic.saysTotal
      ? unknown()
      : null;
  }
  if (earlier !== null) {
    // "Exports to other countries, led by those to Peru, rose, while imports fell": those from there.
    const isOfUnread = before.some((one) => one?.topic.withWhom.some(({ type }) => type === "unread"));
    if (isOfUnread) return unknown();
    // "Exports rose 6% as those to Peru grew 9%, while imports rose 1%": all imports. Behind "and" they may be either.
    const isAside =
      joint !== "with" && earlier.withWhom.length > 0 && before.some((one) => one !== null && isOfAll(one));
    if (isAside && ["while", "but", "semicolon"].includes(joint)) return null;
    if (isAside && !topic.isThose) return unknown();
    // "Exports to Peru fell, yet the trade surplus swelled", "imports from Peru rose, leaving the deficit at $5 billion":
    // that of all, perhaps.
    const isOfOneSide = isResult && before.filter((one) => one !== null).length === 1;
    const isBalance =
      flow === "balance" &&
      (isOfOneSide || topic.isOfTrade || topic.scale === "monthly" || joint === "but" || joint === "while");
    const isKept = !isOfOneSide && (isResult || ["with", "which"].includes(joint));
    if (isBalance && earlier.withWhom.length > 0 && !isKept) return unknown();
    if (earlier.withWhom.length > 1 || earlier.missing.includes("partner")) return unknown();
    // "China's imports from Peru rose 13%, while its imports rose 1%": all of them, perhaps.
    const isAgain = joint === "while" && !topic.isThose && earlier.topic.flows[0]!.flow === flow;
    const isOpen = isAgain || isOpenAfter(read, before, clause) || isAfterShare();
    if (earlier.partner !== null && isOpen) return unknown();
    return earlier.partner ?? (isBehind(read, before.lastIndexOf(earlier)) ? unknown() : null);
  }
  // In a text about a partner bare flows may be with it, or not.
  // "Trade with Peru fell from January to May. Exports for the period grew": those to Peru.
  const isOfThen = clause.when?.type === "this" && clause.when.unit === "period";
  const isAbout = context.aboutPartner !== null || (isOfThen && context.subject?.partner !== undefined);
  // "The deficit with China widened." In the next paragraph: "The gap was $3 billion".
  const isGap = flow === "balance" && !topic.isOfTrade && !namesTime && context.sentences === 0;
  const isOfGap = isGap && context.subject?.flow === "balance" && context.subject.partner !== undefined;
  if (context.partner === null) return (isAbout || isOfGap) && !topic.saysTotal ? unknown() : null;
  // "The deficit with China was … Exports rose …, imports fell …": it goes on where no time begins anew.
  // "The deficit with China was $3 billion. The surplus was": hardly the one with China.
  const isTurned = sign * context.sign < 0;
  const goesOn = context.isTopicPartner && flow !== "total" && !namesTime && !isTurned;
  // "Exports to Peru rose. Merchandise imports were $5 billion in May": all of them.
  if (namesTime && topic.coverage === "goods") return null;
  return goesOn ? context.partner : unknown();
}

/**
 * "While exports to Peru rose, imports fell", "exports to Peru rose, those to Chile fell and imports grew", "imports
 * grew 2%, below the 3% expected": bare flows after a partner may be those of all.
 */
function isOpenAfter(read: Scope["read"], before: Sides, clause: Frame): boolean {
  const { frames, head } = read;
  const joint = frames.find(({ topic }) => topic !== null && topic.withWhom.length > 0)?.joint;
  const isExpected = saidIn(read, clause.index).some(({ kind }) => kind === "surprise");
  const isBound = clause.joint === "with" && clause.topic?.flows[0]?.flow !== "balance";
  // "Trade with Peru was $30 billion in 2024, while in May exports fell": all exports, perhaps.
  const isTimed = frames.some(({ index, when }) => index < clause.index && when !== null);
  const isOther = clause.when !== null && clause.when.type !== "same" && (head.when !== null || isTimed);
  // "Exports to Peru rose in April and in the first four months imports grew".
  const isNamed = clause.joint === "and" && clause.when?.type !== "this";
  const isOfOtherTime = (clause.joint === "while" || isNamed) && isOther;
  const isOfSeveral = !isBound && new Set(before.flatMap((one) => one?.partner ?? [])).size > 1;
  return isExpected || isOfOtherTime || joint === "as" || joint === "while" || isOfSeveral;
}

/** Whether it speaks of exports to the economy of the text, or of imports from it. */
const isToHost = ({ read, options: { reporter } }: Scope): boolean =>
  read.frames.some(({ topic }) => isWith(topic, reporter)) ||
  read.said.some(({ partner }) => partner?.type === "code" && partner.code === reporter);

const isOf = (code: string, reporter: string): boolean =>
  isSame(code, reporter) || membersOf(reporter).includes(code);

/** Whether a noun phrase speaks of the trade with all. */
const isOfAll = ({ withWhom, partner, missing, topic }: ResolvedTopic): boolean =>
  withWhom.length === 0 && partner === null && !missing.includes("partner") && !topic.isPair;

/** "A surplus of $5 billion with Africa, exporting $9 billion": with whom that is, is not said. */
const isBehind = (read: Scope["read"], at: number): boolean =>
  saidIn(read, at).some(({ role, partner }) => role === "main" && partner !== null);
