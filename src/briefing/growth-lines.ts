import { monthsName } from "../period/names.js";
import type { Period } from "../period/period.js";
import { FIT_NOTES } from "./computed-growth.js";
import type { BriefingFigure } from "./figure.js";
import { find } from "./find.js";
import { historySentence } from "./history-lines.js";
import type { BriefingFlow } from "./known.js";
import { surpriseLines } from "./surprise-lines.js";
import { balanceName, capital, sizeOf } from "./wording.js";

/** Exports or imports of the period. */
export function tradeLines(
  figures: readonly BriefingFigure[],
  flow: "exports" | "imports",
): readonly string[] {
  const [level, growth] = [find(figures, flow), find(figures, `${flow}-growth`)];
  const lines: string[] = [];
  if (growth !== undefined) {
    const turn = growth.notes.find((note) => note === "returned to growth" || note === "fell into decline");
    const subject = turn === undefined ? capital(flow) : `${capital(flow)} ${turn}`;
    const amount = level === undefined ? "" : ` (${level.printed})`;
    const pace = paceOf(figures, flow, growth);
    lines.push(`${subject}: ${growth.printed} from a year earlier${amount}${pace}`);
  } else if (level !== undefined) lines.push(`${capital(flow)}: ${level.printed}.`);
  const history = historySentence(figures, flow, null);
  return [
    ...lines,
    ...(history === null ? [] : [`  ${history}`]),
    ...computedLines(figures, flow, "Computed"),
    ...surpriseLines(figures, flow),
  ];
}

/** The growth of the period before, and how that of the period compares with it. */
function paceOf(
  figures: readonly BriefingFigure[],
  flow: "exports" | "imports",
  growth: BriefingFigure,
): string {
  const earlier = find(figures, `${flow}-growth-earlier`);
  if (earlier === undefined) return ".";
  const after = `, after ${earlier.printed} in ${monthsName(earlier.about as Period)}.`;
  const acceleration = find(figures, `${flow}-acceleration`);
  if (acceleration === undefined) return after;
  const [up, by] = [acceleration.value.s > 0, sizeOf(acceleration.printed)];
  if (acceleration.value.isZero()) return `${after} The pace is unchanged.`;
  // Zero has the sign of what is above it.
  if (growth.value.s > 0) return `${after} That is ${by} ${up ? "faster" : "slower"}.`;
  if (earlier.value.s > 0) return `${after} That is ${by} lower.`;
  return `${after} The decline ${up ? "eased" : "deepened"} by ${by}.`;
}

/** Growth over each vintage of the year before, and which of them the print fits; where the base allows none, the base alone. */
export function computedLines(
  figures: readonly BriefingFigure[],
  name: BriefingFlow | `${BriefingFlow}-to-date`,
  heading: string,
): readonly string[] {
  const parts = Object.entries(VINTAGES).flatMap(([vintage, [base, remark]]) => {
    const level = find(figures, `${name}-base`, vintage);
    if (level === undefined) return [];
    const growth = find(figures, `${name}-growth-computed`, vintage);
    if (growth !== undefined) return [`${growth.printed} over ${base} (${level.printed}${remark})`];
    const word = name.startsWith("balance") ? `a ${balanceName(level.value)} of ` : "";
    return [`no rate over ${base} (${word}${sizeOf(level.printed)}${remark})`];
  });
  return parts.length === 0 ? [] : [`  ${heading}: ${parts.join(", ")}.${fitOf(figures, name)}`];
}

/** Which bases a printed growth was made with, where that tells them apart. */
function fitOf(figures: readonly BriefingFigure[], name: BriefingFlow | `${BriefingFlow}-to-date`): string {
  const published = find(figures, `${name}-growth`);
  if (published === undefined) return "";
  const bases = Object.entries(VINTAGES).flatMap(([vintage, [base]]) => {
    const growth = find(figures, `${name}-growth-computed`, vintage);
    return growth === undefined ? [] : [{ base, fits: !growth.notes.includes(FIT_NOTES.not) }];
  });
  const of = (fits: boolean): string =>
    bases
      .filter((one) => one.fits === fits)
      .map(({ base }) => base)
      .join(" or ");
  if (of(false) === "") return "";
  const fits = of(true) === "" ? "does not fit" : `fits ${of(true)}, not`;
  return ` The printed ${published.printed} ${fits} ${of(false)}.`;
}

/** What a base is called, and what is said of it. */
const VINTAGES: Readonly<Record<string, readonly [string, string]>> = {
  "revised-base": ["the revised base", ""],
  "later-base": ["the revised base", ", a copy read later"],
  "undated-base": ["an undated base", ""],
  "first-release": ["the first release", ""],
};
