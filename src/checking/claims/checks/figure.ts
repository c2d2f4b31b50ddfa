import type { PrintedFigure } from "../../../print/figure.js";
import { printedFigure } from "../../../print/printed-figure.js";
import { computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import { triedOf } from "../readings/misprint.js";
import { PRINT_SLIPS } from "../readings/print-slips.js";
import { readingsOf } from "../readings/readings.js";
import { spreadOfRates } from "../readings/spread.js";
import type { SaidFigure } from "../said.js";
import { assertionOf } from "../verdicts/judge.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missing } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";

/** How a figure of each kind is told. */
const UNITS: Readonly<Record<PrintedFigure["kind"], Style["unit"]>> = {
  percent: "percent",
  points: "points",
  ratio: "multiple",
  amount: "amount",
  number: "amount",
  count: "amount",
};

/** "Growth of around 5%": a figure outside trade, against those of its name and period. */
export function checkNamedFigure({ claim, print }: SaidFigure, knowledge: Knowledge): Check {
  const { figure, period } = claim;
  const style: Style = { unit: UNITS[print.kind], step: print.step };
  const known = (knowledge.index.records.otherFigures ?? [])
    .filter((one) => one.figure === figure && one.period === period)
    .flatMap((one): readonly KnownFigure[] => {
      const { kind, value, stands } = printedFigure(one.printed, knowledge.settings.print);
      return kind === print.kind ? [{ value, bounds: stands, from: [one], marks: [] }] : [];
    });
  return checkFigure(knowledge, {
    claim,
    said: assertionOf(print),
    style,
    answers: computedAnswers(known.map((one) => [one])),
    notes: print.notes,
    missing: () => [missing("other", null, [period], figure)],
    readings(found) {
      const reprinted = ({ value }: KnownFigure) => ({ ...claim, printed: inStyle(value, style) });
      const misprint = { knowledge, print, style, found, spread: spreadOfRates({}), reprinted };
      return readingsOf(misprint, triedOf(misprint, PRINT_SLIPS));
    },
  });
}
