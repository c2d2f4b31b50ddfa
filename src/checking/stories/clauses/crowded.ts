import type { SentenceRead } from "./said.js";

/** More statements than a sentence of a story makes: a table. */
export const isCrowded = ({ said, frames }: Pick<SentenceRead, "said" | "frames">): boolean =>
  said.length > MOST || frames.length > MOST;

const MOST = 100;
