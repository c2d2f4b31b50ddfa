import type { Subject } from "../../../records/subject.js";
import type { Frame, Said, SentenceRead } from "../clauses/said.js";
import type { ResolvedTopic } from "../placed.js";
import { textOf } from "../words/pieces.js";
import { levelsBeside } from "./agreeing.js";

/** "In volume", "in real terms": however its flow is called. */
const tellsVolume = ({ volume, topic }: Frame): boolean => volume && topic?.measure !== "volume";

/** Whether a figure may be of volumes: by its own clause or by one beside it. */
export function isOfVolume(
  read: SentenceRead,
  said: Said,
  about: Subject | null,
  side: ResolvedTopic | null,
): boolean {
  const { frames } = read;
  const clause = frames[said.clause]!;
  const levels = levelsBeside(read, said);
  // "Exports fell 1% and imports fell 2% in volume": both, perhaps.
  const next = frames[said.clause + 1];
  const isBefore = next?.joint === "and" && tellsVolume(next);
  const last = frames[said.clause - 1];
  // "Exports fell 1% in volume, while imports fell 2%",
  // "imports rose 2% or in real terms exports fell 1% and re-exports 3%".
  const told = frames.slice(0, said.clause).findLastIndex(tellsVolume);
  const isJoined = frames.slice(told + 2, said.clause + 1).every(({ joint }) => joint === "and");
  const isBehind = told >= 0 && isJoined && !clause.isNominal;
  // "The prices of re-exports rose, while domestic exports fell": theirs.
  const isPrice = ({ topic }: Frame): boolean =>
    topic?.unread.some((one) => /^prices?$/.test(textOf(one))) === true;
  if (said.kind === "growth" && frames.slice(0, said.clause).some(isPrice)) return true;
  // "Export volumes rose 2%, with imports up 1%": theirs.
  const isBare = clause.topic?.measure === null && clause.joint !== "start" && !clause.isNominal;
  const isBesideVolumes =
    isBare && last?.topic?.measure === "volume" && last.topic.flows[0]!.flow !== "total";
  if (said.kind === "growth" && said.role === "main" && isBesideVolumes && levels.length === 0) return true;
  // "The trade balance in real terms swung from $3 million to $4 million": each is of such a level.
  if (said.kind === "level")
    return (
      about?.flow === "balance" &&
      (tellsVolume(clause) || (isBehind && last?.topic?.flows[0]?.flow === "balance"))
    );
  if (said.kind === "growth" && said.role === "main" && (isBefore || isBehind)) return true;
  const isVolume = clause.volume || side?.topic.measure === "volume";
  const hasAmount = levels.some(({ figure }) => figure?.currency != null);
  return tellsVolume(clause) || (isVolume && !hasAmount && about?.flow !== "total");
}
