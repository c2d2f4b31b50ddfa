import type { Period } from "../../../period/period.js";
import { type Said, saidIn } from "../clauses/said.js";
import { hasLevel } from "../clauses/sayings.js";
import type { ResolvedTopic } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import type { About } from "./about.js";
import type { Against } from "./against.js";
import { isOtherAmount } from "./agreeing.js";
import { isMain, type Scope } from "./scope.js";
import { isOfVolume } from "./volumes.js";

/** What speaks against taking a figure as it stands: volumes, terms of another sentence, a rolling year. */
export function doubtsOf(
  { read, context }: Scope,
  sides: readonly (ResolvedTopic | null)[],
  said: Said,
  { about, side, sign }: About,
  period: Period | null,
  against: Against,
): readonly MissingPart[] {
  const { frames, head } = read;
  const clause = frames[said.clause]!;
  const doubts: MissingPart[] = [];
  // "Exports fell 5.8%, seasonally adjusted": from the month before, perhaps.
  const isAnnual = frames.some(({ topic }) => topic?.scale === "annual");
  const isAdjusted = !isAnnual && about?.adjustment?.startsWith("season") === true;
  if (isAdjusted && said.kind === "growth" && against.isDefault && against.comparison === "year-on-year")
    doubts.push("comparison");
  if (isOtherAmount(read, said)) doubts.push("measure");
  // "Its share of the fall in exports was 24%".
  if (said.kind === "share" && clause.isOfMove) doubts.push("measure");
  const inFrame = (is: (one: Said) => boolean): boolean => saidIn(read, said.clause).some(is);
  const isBare =
    !clause.volume &&
    clause.terms === null &&
    (said.kind === "growth" || said.move === "flat") &&
    said.terms === null &&
    (said.role === "main" || said.base === null) &&
    sides.slice(0, said.clause).every((one, at) => one === null || frames[at]!.joint === "start") &&
    frames.slice(0, said.clause).every(({ terms }) => terms === null);
  // "Import volumes fell 6.9%. Exports fell 1.6% to $43 billion": their value did.
  const isOfValue = context.wasInTerms === "volume" && hasLevel(read, clause);
  if (context.wasInTerms !== null && isBare && !isOfValue && !clause.isNominal && said.compared === null)
    doubts.push("value");
  if (isOfVolume(read, said, about, side)) doubts.push("value");
  // "A deficit that deteriorated from a surplus": it neither narrowed nor widened.
  const isTurned = inFrame(({ role, topic }) => role === "base" && topic?.flows[0]?.sign === -sign);
  if (said.kind === "moved" && sign !== 0 && isTurned) doubts.push("direction");
  const time =
    clause.whens.findLast((one) => one.piece < said.piece)?.when ??
    said.when ??
    clause.when ??
    frames.slice(0, said.clause).findLast((one) => isMain(one) && one.when !== null)?.when;
  const isRollingYear = time?.type === "rolling" && time.months === 12;
  if (isRollingYear && said.kind === "growth" && !inFrame((one) => one.kind === "level"))
    doubts.push("period");
  // "On an annual basis, trade was $52 billion": that of a year.
  const isMoved = read.said.some(({ kind }) => ["growth", "change", "moved", "multiple"].includes(kind));
  const isUntimed = said.kind === "level" && said.when === null && clause.when === null;
  const isOfYear = head.compared?.type === "named" && isUntimed && !isMoved;
  // "The deficit narrowed 2% month-on-month to $9 billion" behind a span: that of a month.
  const isMonthly = inFrame(({ compared }) => compared?.type === "named" && compared.of === "month-on-month");
  if (isOfYear || (isUntimed && isMonthly && period?.includes("/"))) doubts.push("period");
  // "Foreign trade widens": its gap, perhaps. "Imports narrowed by 16%" fell.
  const isGap = ({ move }: Said): boolean => move === "widened" || move === "narrowed";
  const isOfGap = isGap(said);
  const isOfFlow = about?.flow !== "total" && said.detail.cue === "by";
  if (isOfGap && about !== null && about.flow !== "balance" && !isOfFlow) doubts.push("flow");
  // "The trade balance widened to $5 billion from $4 billion": a surplus or a deficit.
  const isOfEither = sign === 0 && said.kind === "level" && said.figure!.sign === null;
  // "From a deficit of $3 billion to $4 billion".
  const isSigned = ({ role, topic }: Said): boolean => role === "base" && topic?.flows[0]?.sign === -1;
  const isChanged = (one: Said): boolean => isGap(one) || one.kind === "multiple" || isSigned(one);
  // "The deficit was $27 billion. In May the balance of trade was $2 billion": below zero, perhaps.
  const isOpen = inFrame(isChanged) || context.sign === -1;
  if (isOfEither && about?.flow === "balance" && isOpen) doubts.push("direction");
  if (against.comparison === "month-on-month" && period !== null && period.includes("/"))
    doubts.push("comparison");
  // "They imported $31 billion, accounting for 67% of total imports": a part of them.
  const isShare = (one: Said): boolean =>
    one.kind === "share" && one.piece > said.piece && one.partner === null && one.missing.length === 0;
  const isSide = about?.flow === "exports" || about?.flow === "imports";
  const isOfAll = about?.partner !== undefined || side?.topic.saysTotal !== false;
  if (said.kind === "level" && isSide && !isOfAll && inFrame(isShare)) doubts.push("product");
  return doubts;
}
