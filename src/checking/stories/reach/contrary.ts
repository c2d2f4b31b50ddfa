import { isUpOrDown } from "../clauses/nodes.js";
import { type Said, type SentenceRead, saidIn } from "../clauses/said.js";
import type { MissingPart } from "../story-claims.js";
import { isOfForecast } from "./of-forecast.js";

/** "The surplus jumped on a zork drop in exports": it went one way. */
const isBothWays = (read: SentenceRead, { kind, clause, move, segment }: Said): boolean =>
  kind === "moved" &&
  saidIn(read, clause).some(
    (one) =>
      one.kind === kind && one.segment === segment && one.move !== move && [one.move, move].every(isUpOrDown),
  );

/** "The second month in a row that the surplus has narrowed", "the second month exports contracted": so long it has, or they. */
function isOfWhich({ said, parts }: SentenceRead, { kind, clause, segment, piece }: Said): boolean {
  const isWhich = parts[segment + 1]?.opener === "which";
  return (
    kind === "streak" &&
    said.some(
      (one) =>
        one.kind === "moved" &&
        ((isWhich && one.clause === clause && one.segment === segment + 1) ||
          (one.clause === clause + 1 && one.segment === segment && one.piece > piece)),
    )
  );
}

/** What a statement lacks as its own sentence speaks against it. */
export const contraryOf = (read: SentenceRead, said: Said): readonly MissingPart[] => [
  ...(isBothWays(read, said) || isOfWhich(read, said) ? (["direction"] as const) : []),
  ...(isOfForecast(read, said) ? (["measure"] as const) : []),
];
