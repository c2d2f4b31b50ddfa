import type { Said, SentenceRead } from "./clauses/said.js";

const BREAKS: readonly string[] = "comma dash semicolon while but which as when".split(" ");

/** Whether a word stands in a later clause than a statement: what it says, it says of something else. */
export function isBeyond({ parts }: SentenceRead, { segment, kind }: Said, first: number): boolean {
  const own = parts.findLastIndex((part) => part.first <= first);
  const between = parts.slice(segment + 1, own + 1);
  return (
    between.some(({ opener, depth }) => depth === 0 && BREAKS.includes(opener)) &&
    kind !== "extreme" &&
    (kind === "level" || kind === "conversion" || !between.some(({ isMeasure }) => isMeasure))
  );
}
