import { absolute } from "../../../decimal/decimal.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Claim, GrowthClaim } from "../claim.js";
import { claim as readClaim } from "../read-claim.js";
import { inStyle } from "../words/wording.js";
import type { Candidate, ReadingTools } from "./reading-tools.js";

/** The claim that would have been true: about the other figure, or with the right print. */
export function trueClaim(tools: ReadingTools, { truly }: Candidate): Claim {
  const { claim, found, knowledge } = tools;
  if (truly !== null)
    return readClaim({ ...claim, ...withoutSign(tools, truly), ...truly } as Claim, knowledge.settings.print);
  return readClaim({ ...claim, ...reprinted(tools, found[0]!) } as Claim);
}

/** In another currency an amount loses the sign of its own. */
function withoutSign({ claim, print, style }: ReadingTools, truly: NonNullable<Candidate["truly"]>): object {
  const isAmount = claim.kind === "level" || claim.kind === "change";
  return isAmount && "currency" in truly ? { printed: inStyle(print.value, style) } : {};
}

/** The right figure in the words of the claim: growth and changes by their size, with the direction. */
function reprinted({ claim, style }: ReadingTools, figure: KnownFigure): object {
  if (claim.kind === "conversion") return { converted: inStyle(figure.value, style) };
  if (claim.kind !== "growth" && claim.kind !== "change" && claim.kind !== "exchange")
    return { printed: inStyle(figure.value, style) };
  const isUp = figure.value.s > 0;
  return {
    direction: directionOf(claim as GrowthClaim, isUp),
    printed: inStyle(absolute(figure.value), style),
  };
}

function directionOf({ direction }: GrowthClaim, isUp: boolean): GrowthClaim["direction"] {
  const isOfSize = direction === "widened" || direction === "narrowed";
  if (isOfSize) return isUp ? "widened" : "narrowed";
  return isUp ? "rise" : "fall";
}
