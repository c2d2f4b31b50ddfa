import { TradeError } from "../../errors.js";
import type { Evidence } from "../evidence/evidence.js";
import { indexOf } from "../evidence/evidence-index.js";
import { partedBy } from "../evidence/independence.js";
import type { Knowledge } from "../evidence/knowledge.js";
import { type CheckOptions, settingsOf } from "../evidence/options.js";
import type { Check } from "./check.js";
import { checkAcceleration } from "./checks/acceleration.js";
import { checkChange } from "./checks/change.js";
import { checkConversion } from "./checks/conversion.js";
import { checkCrossing } from "./checks/crossing.js";
import { checkExchange } from "./checks/exchange.js";
import { checkExtreme } from "./checks/extreme.js";
import { checkNamedFigure } from "./checks/figure.js";
import { checkFirstSince } from "./checks/first-since.js";
import { checkGrowth } from "./checks/growth.js";
import { checkLevel } from "./checks/level.js";
import { checkMultiple } from "./checks/multiple.js";
import { checkNamedBalance } from "./checks/named-balance.js";
import { checkRank } from "./checks/rank.js";
import { checkShare } from "./checks/share.js";
import { checkStatement } from "./checks/statement.js";
import { checkStreak } from "./checks/streak.js";
import { checkStreakEnd } from "./checks/streak-end.js";
import { checkSurprise } from "./checks/surprise.js";
import { checkTariff } from "./checks/tariff.js";
import { checkTimeOrder } from "./checks/time-order.js";
import { checkTurn } from "./checks/turn.js";
import type { Claim } from "./claim.js";
import { readClaim } from "./read-claim.js";
import type { Said } from "./said.js";
import { notComputable, withCircular } from "./verdicts/make-check.js";

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
  const known: Knowledge = { index: indexOf(evidence), settings, day: said.claim.asOf ?? null };
  const parted = partedBy(known.index, said.claim.source);
  if (parted === null) return checkSaid(said, known);
  const check = checkSaid(said, { ...known, index: parted.independent });
  return withCircular(check, checkSaid(said, known), parted.circular);
}

/**
 * Checks claims one by one. A claim that cannot be read is reported in its place, so that the others stand: it says what
 * no figure could decide.
 */
export function checkEach(
  claims: readonly Claim[],
  evidence: Evidence,
  options: CheckOptions | undefined,
): readonly Check[] {
  // What is wrong with the evidence or the options is wrong for all.
  indexOf(evidence);
  settingsOf(options);
  return claims.map((claim) => {
    try {
      return checkClaim(claim, evidence, options);
    } catch (error) {
      if (error instanceof TradeError) return notComputable(claim, "unreadable", error.message);
      throw error;
    }
  });
}

function checkSaid(said: Said, knowledge: Knowledge): Check {
  const { claim } = said;
  return checkTimeOrder(claim) ?? checkNamedBalance(claim, knowledge) ?? checkKind(said, knowledge);
}

function checkKind(said: Said, knowledge: Knowledge): Check {
  switch (said.kind) {
    case "level":
      return checkLevel(said, knowledge);
    case "growth":
      return checkGrowth(said, knowledge);
    case "change":
      return checkChange(said, knowledge);
    case "share":
      return checkShare(said, knowledge);
    case "turn":
      return checkTurn(said, knowledge);
    case "conversion":
      return checkConversion(said, knowledge);
    case "extreme":
      return checkExtreme(said, knowledge);
    case "streak":
      return checkStreak(said, knowledge);
    case "crossing":
      return checkCrossing(said, knowledge);
    case "surprise":
      return checkSurprise(said, knowledge);
    case "tariff":
      return checkTariff(said, knowledge);
    case "exchange":
      return checkExchange(said, knowledge);
    case "figure":
      return checkNamedFigure(said, knowledge);
    case "statement":
      return checkStatement(said);
    case "rank":
      return checkRank(said, knowledge);
    case "first-since":
      return checkFirstSince(said, knowledge);
    case "streak-end":
      return checkStreakEnd(said, knowledge);
    case "acceleration":
      return checkAcceleration(said, knowledge);
    case "multiple":
      return checkMultiple(said, knowledge);
  }
}
