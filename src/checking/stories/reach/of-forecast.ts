import type { Said, SentenceRead } from "../clauses/said.js";

/** "Beat the forecast of $39 billion, up 6 percent from a year earlier", where no figure is told: what was expected rose so. */
export const isOfForecast = ({ said }: SentenceRead, { kind, clause, role, piece }: Said): boolean => {
  const before = said.filter((one) => one.clause === clause && one.role === "main" && one.piece < piece);
  const [first] = before.filter(({ figure }) => figure !== null);
  return kind === "growth" && role === "main" && first?.kind === "surprise";
};
