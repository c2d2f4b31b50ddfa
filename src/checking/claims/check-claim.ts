import type { Evidence } from "../evidence/evidence.js";
import { indexOf } from "../evidence/evidence-index.js";
import { partedBy } from "../evidence/independence.js";
import type { Knowledge } from "../evidence/knowledge.js";
import { type CheckOptions, settingsOf } from "../evidence/options.js";
import type { Check } from "./check.js";
import { checkConversion } from "./checks/check-conversion.js";
import { checkCrossing, checkTurn } from "./checks/check-crossing.js";
import { checkExchange } from "./checks/check-exchange.js";
import { checkExtreme } from "./checks/check-extreme.js";
import { checkChange, checkGrowth } from "./checks/check-growth.js";
import { checkLevel, checkShare } from "./checks/check-level.js";
import { checkNamedFigure } from "./checks/check-named-figure.js";
import { notComputable, undecidable, withCircular } from "./checks/check-result.js";
import { checkStreak } from "./checks/check-streak.js";
import { checkSurprise } from "./checks/check-surprise.js";
import { checkTariff } from "./checks/check-tariff.js";
import { withNeighbours } from "./checks/neighbour-claims.js";
import type { Claim } from "./claim.js";
import { claim as readClaim } from "./read-claim.js";

/**
 * Checks one claim against what is known, as printed figures are checked: by all values that rounding leaves.
 *
 * Each figure of the evidence is an interval: the published one, and what the levels give over each base
 * that may have served (as known on the day of the claim, as revised, as first released). Where all of it prints as
 * claimed the claim is `supported`; where some of it does `consistent`; where none does `contradicted`, with what the
 * printed figure may really be. What was taken from the claim's own source proves nothing. A published figure of the
 * release of the latest levels decides alone; else one figure that supports is enough, since a writer cannot be wrong for
 * using one of the numbers that were out. Better data never overturn `supported` or `contradicted`.
 *
 * @param claim     the claim
 * @param evidence  all that is known; records of JSON are read by their constructors. It is sorted once, when it is
 *                  first used, and must not change afterwards
 * @param options   rules that may be chosen otherwise, each named; and how the prints are read
 * @returns         the verdict with what was computed, its bounds and records, remarks and one plain sentence
 * @throws          {@link TradeError} as `claim` does; `INVALID_FIELD` for an option; the errors of records of JSON
 * @example
 * const month = (period: Period, balance: string) => observation({ reporter: "CN", flow: "balance", currency: "USD", period, value: printed(balance) })
 * const observations = [month("2025-10", "90.07 billion"), month("2025-11", "111.68 billion")]
 * const rose = { kind: "growth", about: { reporter: "CN", flow: "balance" }, period: "2025-11", comparison: "month-on-month", direction: "rise", printed: "24%" } as const
 * checkClaim(rose, { observations }).verdict // => "supported"
 * checkClaim({ ...rose, printed: "23.99%" }, { observations }).verdict // => "consistent"
 * checkClaim({ ...rose, printed: "24.1%" }, { observations }).verdict // => "contradicted"
 * checkClaim({ ...rose, period: "2025-12" }, { observations }).verdict // => "undecidable"
 * @category Checking
 */
export function checkClaim(claim: Claim, evidence: Evidence, options?: CheckOptions): Check {
  const settings = settingsOf(options);
  const said = readClaim(claim, settings.print);
  const known: Knowledge = { index: indexOf(evidence), settings, day: said.asOf ?? null };
  const parted = partedBy(known.index, said.source);
  if (parted === null) return checkOn(said, known);
  const check = checkOn(said, { ...known, index: parted.independent });
  return withCircular(check, checkOn(said, known), parted.circular);
}

function checkOn(said: Claim, knowledge: Knowledge): Check {
  switch (said.kind) {
    case "level":
      return checkLevel(said, knowledge);
    case "growth":
      return checkGrowth(said, knowledge);
    case "change":
      return checkChange(said, knowledge);
    case "share":
      return checkShare(said, knowledge);
    case "statement":
      return notComputable(
        said,
        said.nature,
        `Not computable: ${said.nature === "opinion" ? "an" : "a"} ${said.nature}, said by ${said.by}.`,
      );
    case "turn":
      return withNeighbours(said, knowledge, checkTurn);
    case "conversion":
      return checkConversion(said, knowledge);
    case "extreme":
      return withNeighbours(said, knowledge, checkExtreme);
    case "streak":
      return withNeighbours(said, knowledge, checkStreak);
    case "crossing":
      return withNeighbours(said, knowledge, checkCrossing);
    case "surprise":
      return withNeighbours(said, knowledge, checkSurprise);
    case "tariff":
      return checkTariff(said, knowledge, knowledge.index.records);
    case "exchange":
      return checkExchange(said, knowledge);
    case "acceleration":
    case "multiple":
    case "rank":
    case "first-since":
    case "streak-end":
      return undecidable(said, []);
    case "figure":
      return checkNamedFigure(said, knowledge, knowledge.index.records.otherFigures ?? []);
  }
}
