import type { BriefingFigure } from "./figure.js";
import { findAll } from "./find.js";
import type { BriefingFlow } from "./known.js";
import { capital, sizeOf } from "./wording.js";

/** Where the actual lies against each expectation. */
export function surpriseLines(figures: readonly BriefingFigure[], flow: BriefingFlow): readonly string[] {
  // The four figures of an expectation are made together.
  const highs = findAll(figures, `${flow}-expected-high`);
  const fromLows = findAll(figures, `${flow}-surprise-from-low`);
  const fromHighs = findAll(figures, `${flow}-surprise-from-high`);
  return findAll(figures, `${flow}-expected-low`).map((low, index) =>
    surpriseLine(low, highs[index]!, [fromLows[index]!, fromHighs[index]!]),
  );
}

function surpriseLine(
  low: BriefingFigure,
  high: BriefingFigure,
  distances: readonly [BriefingFigure, BriefingFigure],
): string {
  const position = distances[0].notes[0]!;
  const isOne = low.value.eq(high.value);
  const expected = isOne ? low.printed : `${withoutUnitOf(low.printed, high.printed)} to ${high.printed}`;
  if (isOne && position === "within") return `  As expected: ${expected} (${low.about}).`;
  const by = position === "within" ? "" : `, by ${between(distances)}`;
  const doubt = distances[0].notes.includes("within rounding") ? "; rounding leaves that open" : "";
  return `  ${capital(position)} the ${expected} expected (${low.about})${by}${doubt}.`;
}

/** "1.9 to 2.1 points", the nearer end first. */
function between(distances: readonly BriefingFigure[]): string {
  const nearFirst = [...distances].sort((a, b) => a.value.abs().comparedTo(b.value.abs()));
  const [near, far] = nearFirst.map(({ printed }) => sizeOf(printed)) as [string, string];
  return near === far ? near : `${withoutUnitOf(near, far)} to ${far}`;
}

/** A unit that follows is said once. */
function withoutUnitOf(printed: string, next: string): string {
  const unit = / \w+$/.exec(next)?.[0];
  return unit !== undefined && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed;
}
