import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { TariffClaim } from "../claim.js";
import type { SaidTariff } from "../said.js";
import { undecidable } from "../verdicts/make-check.js";
import { missing } from "../words/naming.js";
import { checkAverage } from "./tariff-average.js";
import { checkDuty } from "./tariff-duty.js";

/**
 * "The average tariff is around 47.5%", "a 30% duty from 14 May": a published average, or a duty in force. Where neither
 * is said it is decided only where both say the same, or nothing is known of the other and nothing speaks against it.
 */
export function checkTariff(said: SaidTariff, knowledge: Knowledge): Check {
  const means = meaningOf(said.claim);
  if (means === "average") return checkAverage(said, knowledge);
  if (means === "duty") return checkDuty(said, knowledge);
  return eitherOf(said.claim, checkAverage(said, knowledge), checkDuty(said, knowledge));
}

/** Who names an estimator means an average, who names measures or goods a duty. */
function meaningOf({ means, estimator, measure, measures, product }: TariffClaim): TariffClaim["means"] {
  if (means !== undefined || estimator !== undefined) return means ?? "average";
  return measure === undefined && measures === undefined && product === undefined ? undefined : "duty";
}

function eitherOf(claim: TariffClaim, average: Check, duty: Check): Check {
  if (average.verdict === "undecidable" && duty.verdict === "undecidable")
    return undecidable(claim, [...average.missing, ...duty.missing]);
  if (average.verdict === duty.verdict) return average;
  const verdicts = [average.verdict, duty.verdict];
  if (!verdicts.includes("contradicted")) {
    // Of what supports and what is consistent the weaker; of what is known and what is not what is known.
    const weaker = verdicts.includes("undecidable") ? "undecidable" : "supported";
    return average.verdict === weaker ? duty : average;
  }
  return undecidable(claim, [unsaid(claim)]);
}

function unsaid({ imposer, target, from, month }: TariffClaim) {
  return missing(
    "tariff",
    null,
    [],
    `whether an average tariff or a duty in force of ${imposer} on ${target} is meant, which are not the same ${month === undefined ? `on ${from}` : `in ${month}`}`,
  );
}
