import type { Said, SentenceRead } from "./clauses/said.js";

const BREAKS: readonly string[] = "comma dash semicolon and while but which as when".split(" ");

/** Whether a word stands in a later clause than a statement: what it says, it says of something else. */
export function isBeyond(read: SentenceRead, said: Said, first: number): boolean {
  if (isOfBracket(read, said, first)) return true;
  const { frames, parts } = read;
  const own = parts.findLastIndex((part) => part.first <= first);
  const between = parts.slice(said.segment + 1, own + 1);
  const [next] = between.filter(({ opener, depth }) => depth === 0 && BREAKS.includes(opener));
  // "Fell sharply in May, zork 36% month on month": how it fell, perhaps.
  if (next === undefined || said.kind === "moved") return false;
  // "Rose by $3 billion, more than exports to Peru in the zork period": so may that be.
  const { when, compared, whens } = frames[said.clause]!;
  const isDated = (said.when ?? when ?? read.head.when ?? said.compared ?? compared) !== null;
  if (read.times.includes(first) && !isDated) return false;
  // "With turnover of $5 billion, Peru was the largest zork": that with Peru.
  if (said.clause === 0 && frames[0]!.joint === "with") return false;
  // "The lowest since zork June 2020": a time in that clause is not one of what was said before it.
  const isOfIt = whens.some(
    ({ when, piece }) => piece >= next.first && (said.when === null || said.when === when),
  );
  if (isOfIt) return false;
  const isLevel = said.kind === "level" || said.kind === "conversion";
  return !between.some(({ isMeasure, isMean }) => (isLevel ? isMean : isMeasure));
}

/** "Fell 5% (excluding oil, exports rose 3%)": what opens a bracket with a figure is said of what stands in it. */
export function isOfBracket({ parts, said: all }: SentenceRead, said: Said, first: number): boolean {
  const own = parts.findLastIndex((part) => part.first <= first);
  const from = parts.findLastIndex(({ opener }, at) => at <= own && opener === "bracket");
  const after = parts.findIndex(({ depth }, at) => at > from && depth === 0);
  const isInside = (at: number): boolean => at >= from && (after < 0 || at < after);
  return (
    parts[from]?.isMeasure === true &&
    isInside(own) &&
    !isInside(said.segment) &&
    all.some(({ figure, segment }) => figure !== null && isInside(segment))
  );
}
