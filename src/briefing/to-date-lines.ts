import { monthsName } from "../period/names.js";
import type { Period } from "../period/period.js";
import type { BriefingFigure } from "./figure.js";
import { find } from "./find.js";
import { computedLines } from "./growth-lines.js";
import type { BriefingFlow } from "./known.js";
import { balanceName, capital, sizeOf } from "./wording.js";

const FLOWS = ["exports", "imports", "balance"] as const;

/** The figures since January. */
export function toDateLines(figures: readonly BriefingFigure[]): readonly string[] {
  const [first] = FLOWS.flatMap(
    (flow) => find(figures, `${flow}-to-date`) ?? find(figures, `${flow}-to-date-growth`) ?? [],
  );
  if (first === undefined) return [];
  const balance = find(figures, "balance-to-date");
  const heading = balance === undefined ? "" : capital(balanceName(balance.value));
  return [
    `${monthsName(first.about as Period)}: ${FLOWS.flatMap((flow) => partOf(figures, flow)).join(", ")}.`,
    ...computedLines(figures, "balance-to-date", `${heading} against a year earlier`),
    ...computedLines(figures, "exports-to-date", "Exports"),
    ...computedLines(figures, "imports-to-date", "Imports"),
  ];
}

/** Growth and level of one flow, as far as they are there. */
function partOf(figures: readonly BriefingFigure[], flow: BriefingFlow): readonly string[] {
  const [growth, level] = [find(figures, `${flow}-to-date-growth`), find(figures, `${flow}-to-date`)];
  if (level === undefined) return growth === undefined ? [] : [`${plainName(flow)} ${growth.printed}`];
  const name = flow === "balance" ? balanceName(level.value) : flow;
  const amount = sizeOf(level.printed);
  const summed = level.notes.includes("published") ? "" : "added up";
  if (growth !== undefined)
    return [`${name} ${growth.printed} (${amount}${summed === "" ? "" : `, ${summed}`})`];
  return [`${name} ${amount}${summed === "" ? "" : ` (${summed})`}`];
}

const plainName = (flow: BriefingFlow): string => (flow === "balance" ? "trade balance" : flow);

/** The headline of the period: a round amount that the balance since January passed, and what exceeds the year before. */
export function headlines(figures: readonly BriefingFigure[], period: Period): readonly string[] {
  const limit = find(figures, "balance-to-date-threshold");
  const passed = limit === undefined ? null : `passed${passedBy(figures, limit, period)}`;
  return FLOWS.flatMap((flow) => {
    const year = find(figures, `${flow}-to-date-above-year`);
    const above = year === undefined ? null : aboveYear(year, flow === "exports" || flow === "imports");
    if (flow !== "balance") return above === null ? [] : [`${capital(flow)} since January ${above}.`];
    const parts = [passed, above].filter((part) => part !== null);
    if (parts.length === 0) return [];
    const name = year === undefined ? "surplus" : balanceName(year.value);
    return [`The cumulative ${name} ${parts.join(" and ")}.`];
  });
}

function passedBy(figures: readonly BriefingFigure[], limit: BriefingFigure, period: Period): string {
  const before = find(figures, "balance-to-date-earlier")!;
  const doubt = limit.notes.includes("certain") ? "" : ", within rounding,";
  const month = monthsName((before.about as Period).slice(-7) as Period);
  const earlier = before.value.s < 0 ? `a deficit of ${sizeOf(before.printed)}` : before.printed;
  return `${doubt} ${limit.printed} in ${monthsName(period)} (${earlier} to ${month})`;
}

/** "is above the whole of 2024 (992.16 billion)". */
function aboveYear({ about, printed, notes }: BriefingFigure, isPlural: boolean): string {
  const doubt = notes.includes("certain") ? "" : ", within rounding,";
  return `${isPlural ? "are" : "is"}${doubt} above the whole of ${about!.slice(0, 4)} (${sizeOf(printed)})`;
}
