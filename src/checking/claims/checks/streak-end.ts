import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { StreakEndClaim } from "../claim.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidStreakEnd } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { isOfLength, onlyLength, runBackFrom, runText } from "../verdicts/runs.js";
import { asPrinted, inPeriod, lackOf, styleOf } from "../verdicts/series.js";
import { type Finding, lacking, mostFavourable } from "../verdicts/tested.js";
import { allOf, isTo, not } from "../verdicts/truth.js";

/** "Ending a nine-month run of declines": no longer so, and exactly so many periods before it was. */
export function checkStreakEnd({ claim, limit }: SaidStreakEnd, knowledge: Knowledge): Check {
  const of = (one: StreakEndClaim, on: Knowledge, base: BaseChoice): Finding => findEnd(one, limit, on, base);
  return checkTested(knowledge, {
    claim,
    style: styleOf(claim),
    find: (one, on) => mostFavourable([of(one, on, "revised"), of(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findEnd(
  claim: StreakEndClaim,
  limit: PrintedFigure,
  knowledge: Knowledge,
  base: BaseChoice,
): Finding {
  const { about, of, period, is, months } = claim;
  const history = pastFigures(knowledge, about, of, claim, base);
  const now = history.at(period);
  if (now === null) return lacking([lackOf(claim, [period])]);
  const run = runBackFrom(history, history.before(period), is, limit.value, knowledge.settings);
  const ended = not(isTo(now.bounds, is, limit.value));
  const length = isOfLength(months, run);
  const isOver = not(isTo(asPrinted(now), is, limit.value)) === "certain";
  const text = inPeriod(period, now, styleOf(claim));
  return {
    truth: allOf([ended, length]),
    figures: [now, ...run.figures],
    missing: run.gap === null ? [] : [lackOf(claim, [run.gap])],
    text:
      ended === "impossible" ? `${text}, so that the run goes on` : `${text}, and before it ${runText(run)}`,
    readings: ended === "certain" && length === "impossible" ? countReading(claim, onlyLength(run), now) : [],
    pointAgrees: isOver && run.printed === months,
  };
}

function countReading(
  claim: StreakEndClaim,
  months: number | null,
  figure: Finding["figures"][number],
): readonly Reading[] {
  if (months === null) return [];
  const text = `the run that ended had ${months}`;
  return [
    readingOf({
      confusion: "miscounted",
      truly: { ...claim, months },
      figure,
      certainty: "identified",
      text,
    }),
  ];
}
