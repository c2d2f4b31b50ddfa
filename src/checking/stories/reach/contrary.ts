import type { Said, SentenceRead } from "../clauses/said.js";

/** "The surplus jumped on a zork drop in exports": it went one way. */
export const isBothWays = ({ said }: SentenceRead, { kind, clause, move, segment }: Said): boolean =>
  kind === "moved" &&
  said.some(
    (one) =>
      one.kind === kind &&
      one.clause === clause &&
      one.segment === segment &&
      one.move !== move &&
      [one.move, move].every((way) => way === "rise" || way === "fall"),
  );

/** "The second month in a row that the surplus has narrowed": so long it has. */
export const isOfWhich = ({ said, parts }: SentenceRead, { kind, clause, segment }: Said): boolean =>
  kind === "streak" &&
  parts[segment + 1]?.opener === "which" &&
  said.some((one) => one.kind === "moved" && one.clause === clause && one.segment === segment + 1);
