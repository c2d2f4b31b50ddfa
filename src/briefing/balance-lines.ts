import { monthsName } from "../period/names.js";
import type { Period } from "../period/period.js";
import type { BriefingFigure } from "./figure.js";
import { find } from "./find.js";
import { computedLines } from "./growth-lines.js";
import { surpriseLines } from "./surprise-lines.js";
import { balanceName, sizeOf } from "./wording.js";

/** The balance of the period and its change from the month before. */
export function balanceLines(figures: readonly BriefingFigure[]): readonly string[] {
  const level = find(figures, "balance");
  if (level === undefined) return [];
  const growth = find(figures, "balance-growth");
  const published = growth === undefined ? "" : ` (${growth.printed} from a year earlier)`;
  const parts = (["exports", "imports"] as const).flatMap((side) => {
    const part = find(figures, `balance-change-from-${side}`);
    return part === undefined ? [] : [`${part.printed} from ${side}`];
  });
  const sides = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
  const amount = sizeOf(level.printed);
  return [
    `Trade ${balanceName(level.value)}: ${amount}${published}${againstEarlier(figures, level)}${sides}.`,
    ...computedLines(figures, "balance", "From a year earlier"),
    ...surpriseLines(figures, "balance"),
  ];
}

function againstEarlier(figures: readonly BriefingFigure[], level: BriefingFigure): string {
  const change = find(figures, "balance-change");
  if (change === undefined) return "";
  const earlier = find(figures, "balance-earlier")!;
  const month = monthsName(earlier.about as Period);
  if (change.value.isZero()) return `, as much as in ${month}`;
  const [by, before] = [sizeOf(change.printed), sizeOf(earlier.printed)];
  const [name, nameBefore] = [balanceName(level.value), balanceName(earlier.value)];
  if (name !== nameBefore)
    return `, ${change.value.s < 0 ? "down" : "up"} ${by} from ${month}'s ${nameBefore} of ${before}`;
  if (name === "deficit")
    return `, ${by} ${change.value.s < 0 ? "wider" : "narrower"} than ${month}'s ${before}`;
  // A surplus in both months always has a rate.
  const percent = find(figures, "balance-change-percent")!.printed;
  return `, ${change.value.s < 0 ? "down" : "up"} ${by} (${percent}, not seasonally adjusted) from ${month}'s ${before}`;
}
