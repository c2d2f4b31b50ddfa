import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { StreakClaim } from "../claim.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidStreak } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { isOfLength, onlyLength, type Run, runBackFrom, runText } from "../verdicts/runs.js";
import { lackOf } from "../verdicts/series.js";
import { type Finding, mostFavourable } from "../verdicts/tested.js";
import { inStyle, limitStyle } from "../words/wording.js";

/** "The eighth straight month of double-digit declines": exactly so many, and the period before not. */
export function checkStreak({ claim, limit }: SaidStreak, knowledge: Knowledge): Check {
  const of = (one: StreakClaim, on: Knowledge, base: BaseChoice): Finding => findStreak(one, limit, on, base);
  return checkTested(knowledge, {
    claim,
    style: limitStyle(claim.of, limit.step),
    find: (one, on) => mostFavourable([of(one, on, "revised"), of(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findStreak(
  claim: StreakClaim,
  limit: PrintedFigure,
  knowledge: Knowledge,
  base: BaseChoice,
): Finding {
  const { about, of, period, is, months } = claim;
  const history = pastFigures(knowledge, about, of, claim, base);
  const run = runBackFrom(history, period, is, limit.value, knowledge.settings);
  const truth = isOfLength(months, run);
  const [now] = run.figures;
  const latest = now === undefined ? "" : `, the last at ${inStyle(now.value, limitStyle(of, limit.step))}`;
  return {
    truth,
    figures: run.figures,
    missing: run.gap === null ? [] : [lackOf(claim, [run.gap])],
    text: `${runText(run)}${latest}`,
    readings: truth === "impossible" ? countReading(claim, run) : [],
    pointAgrees: run.printed === months,
  };
}

function countReading(claim: StreakClaim, run: Run): readonly Reading[] {
  const months = onlyLength(run);
  if (months === null) return [];
  return [
    readingOf({
      confusion: "miscounted",
      truly: { ...claim, months },
      figure: run.figures[0]!,
      certainty: "identified",
      text: `it was number ${months}`,
    }),
  ];
}
