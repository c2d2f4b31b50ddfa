import { figuresIn, type Said, type SentenceRead } from "../clauses/said.js";

/** "Beat the forecast of $39 billion, up 6 percent from a year earlier", where no figure is told: what was expected rose so. */
export const isOfForecast = (read: SentenceRead, { kind, clause, role, piece }: Said): boolean => {
  const first = figuresIn(read, clause).find((one) => one.role === "main" && one.piece < piece);
  return kind === "growth" && role === "main" && first?.kind === "surprise";
};
