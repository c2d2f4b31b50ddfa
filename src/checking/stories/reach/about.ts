import type { Adjustment, Subject } from "../../../records/subject.js";
import { type Said, saidIn } from "../clauses/said.js";
import { type Placed, type ResolvedTopic, subjectOf } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { partnerMeant } from "./partner-meant.js";
import { isAfterUnread, type Scope } from "./scope.js";
import { sideOf } from "./sides.js";

/** Of what something is said. */
export interface About extends Pick<Placed, "about" | "sign" | "measure"> {
  readonly side: ResolvedTopic | null;
  readonly missing: readonly MissingPart[];
}

/** What a statement takes over from that whose base it is. */
const OF_THE_BASIS: readonly MissingPart[] = ["value", "flow", "partner", "reporter", "product"];
/** Clauses that may speak on of what was spoken of. */
const GO_ON: readonly string[] = ["and", "comma", "but"];

export function aboutOf(
  scope: Scope,
  sides: readonly (ResolvedTopic | null)[],
  placed: readonly Placed[],
  said: Said,
): About {
  const { read, context } = scope;
  const at = said.clause;
  const clause = read.frames[at]!;
  const basis = said.base !== null && said.role !== "main" ? placed[said.base] : undefined;
  const missing: MissingPart[] = basis?.missing.filter((part) => OF_THE_BASIS.includes(part)) ?? [];
  // "The domestic sector led, as it earned $72 billion from exports": whose they are was not read.
  if (clause.hasPronoun && clause.joint === "as" && isAfterUnread(scope, at)) missing.push("reporter");
  if (said.topic !== null)
    return ofSide(scope, sideOf(scope, sides.slice(0, at), said.topic, clause), said, missing);
  // "A record $3 billion deficit with Peru": of the noun behind it.
  const ranks = ["extreme", "rank", "first"].includes(said.kind);
  if (ranks && clause.topic !== null) return ofSide(scope, sides[at]!, said, missing);
  // "In imports, the country recorded a fall".
  if (clause.topic === null && read.head.topic !== null)
    return ofSide(scope, sideOf(scope, [], read.head.topic, clause), said, missing);
  // "The surplus was $5 billion, while in May it amounted to $4 billion".
  // "…, as it reported growth of 5%": of something else; "as it fell by 5%": of that.
  const isOther = clause.joint === "as" && said.kind !== "level" && said.detail.noun === true;
  const before =
    clause.hasPronoun && !isOther && !read.frames[0]!.hasPronoun ? onlyTopic(sides.slice(0, at)) : null;
  // "Exports to Peru fell. The total rose 5%": of all, perhaps.
  if (clause.saysTotal && (before?.partner ?? context.subject?.partner) != null) missing.push("partner");
  if (before !== null) return ofSide(scope, before, said, missing);
  // "Leaving a surplus of $1 billion. This was 37% below the $2 billion surplus of May 2020": the surplus.
  const base = saidIn(read, at).find(({ role, topic }) => role === "base" && topic !== null);
  if (clause.hasPronoun && context.subject === null && base?.topic?.flows[0]?.flow === "balance")
    return ofSide(scope, sideOf(scope, [], base.topic, clause), said, missing);
  // "Exports went on falling, but at a slower pace, dropping 6.3%": not what was spoken of before them.
  const isBehind = sides.slice(0, at).some((side) => side !== null);
  const isNext = at === 0 || GO_ON.includes(clause.joint);
  const goesOn = clause.hasPronoun ? isNext || !(isOther && isBehind) : isNext && !isBehind;
  if (context.subject === null || !goesOn || (context.isOfSeveral && said.partner === null))
    return { side: null, about: null, sign: 0, measure: null, missing: [...missing, "flow"] };
  // "Japan and Peru came next with $5 billion"; "Exports rose 5%. Japan topped the list with $5 billion".
  const isOfList =
    (clause.withWhom.length > 0 || said.partner !== null) && context.subject.partner === undefined;
  if (isOfList) missing.push("partner");
  // "This is the greatest fall since August 2009, when exports dropped 3%": of exports.
  const next = read.frames[at + 1];
  const told = next?.joint === "when" ? next.topic?.flows[0]?.flow : undefined;
  if (told !== undefined && told !== context.subject.flow) missing.push("flow");
  // "The deficit with China was $9 billion. With Mexico, it was $16 billion".
  const [headed, ...others] = read.head.withWhom;
  const ofHead = headed?.type === "code" && others.length === 0 ? { partner: headed.code } : {};
  // "Exports to China were $8 billion. With Hong Kong, they were $14 billion": both together, perhaps.
  const isOneWay =
    context.subject.partner !== undefined && !["balance", "total"].includes(context.subject.flow);
  if (headed !== undefined && isOneWay && said.kind !== "share") missing.push("partner");
  // "Seasonally adjusted, they fell".
  const adjustment = (clause.adjustment ?? read.head.adjustment) as Adjustment | null;
  return {
    side: null,
    about: { ...ofSubject(context.subject, said), ...ofHead, ...(adjustment && { adjustment }) },
    sign: context.sign,
    measure: context.measure,
    missing,
  };
}

/** The one noun phrase of the clauses before, where there is one alone. */
function onlyTopic(sides: readonly (ResolvedTopic | null)[]): ResolvedTopic | null {
  const [one, ...more] = sides.filter((side) => side !== null);
  return one !== undefined && more.length === 0 && one.topic.flows.length === 1 ? one : null;
}

/** "Germany was followed by Italy": what was said of the one is said of the other. */
function ofSubject(subject: Subject, { partner }: Said): Subject {
  return subject.partner !== undefined && partner?.type === "code"
    ? { ...subject, partner: partner.code }
    : subject;
}

function ofSide(scope: Scope, side: ResolvedTopic, said: Said, missing: MissingPart[]): About {
  const { flows, measure } = side.topic;
  missing.push(...side.missing.filter((part) => part !== "partner" || said.partner === null));
  const which = said.detail.flow;
  if (flows.length > 1 && which === undefined) missing.push("flow");
  const { flow, sign, isGap } = flows[which ?? 0]!;

  const named = said.partner === null ? null : partnerMeant(scope, said.partner);
  if (named === undefined) missing.push("partner");
  let partner = named ?? side.partner;
  if (named === null && side.withWhom.length > 1) {
    const number = said.detail.partnerAt;
    partner = side.withWhom[number ?? -1] ?? null;
    if (partner === null) missing.push("partner");
  }
  if (partner === "world") partner = null;
  // "Exports to Peru ($8 billion) and Chile ($3 billion) rose by 5%": both together, or each.
  const isBehindList =
    said.role === "main" &&
    said.figure !== null &&
    named === null &&
    scope.read.frames[said.clause]!.listed.length > 1 &&
    saidIn(scope.read, said.clause).filter(
      ({ role, partner, piece }) => role === "bracket" && partner !== null && piece < said.piece,
    ).length > 1;
  if (isBehindList && partner !== null) missing.push("partner");
  // "The gap with the United States" after a surplus with it is no deficit.
  // "The surplus with the United States fell. The gap with the EU widened": that of a surplus, too, perhaps.
  const { subject, sign: before, surpluses } = scope.context;
  const isAfterSurplus = before === 1 && subject?.flow === "balance" && subject.partner !== undefined;
  if (isGap && partner !== null && (isAfterSurplus || surpluses.includes(partner))) missing.push("flow");
  // "The surplus reached $5 billion, making the gap 5% wider": that of a surplus, or of what is not known.
  const isOfSurplus = scope.read.frames
    .slice(0, said.clause)
    .some(({ role, topic }) => role === "main" && topic?.flows[0]?.sign === 1);
  if (isGap && partner === null && isOfSurplus) missing.push("flow");
  if (partner === side.reporter) missing.push("partner");
  const about = subjectOf(said.detail.isUnadjusted ? { ...side, adjustment: null } : side, flow, partner);
  // "Japan saw a fall in bilateral trade with China", told of China: its own with Japan.
  const isOwn = flow === "total" && side.topic.isBilateral && about.partner === scope.options.reporter;
  const own = isOwn ? { ...about, reporter: scope.options.reporter, partner: side.reporter } : about;
  // "The trade surplus surged. The gap widened to $24 billion": that of the surplus.
  const isThatGap =
    isGap && before === 1 && (subject?.flow ?? flow) === flow && subject?.partner === own.partner;
  return { side, about: own, sign: isThatGap ? 1 : sign, measure, missing };
}
