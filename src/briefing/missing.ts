import { isMonth } from "../period/month.js";
import { firstMonth, januaryTo, lastMonth, type Period, plusMonths, yearEarlier } from "../period/period.js";
import type { Base } from "./bases.js";
import type { BriefingFigure, BriefingFigureName } from "./figure.js";
import type { BriefingFlow, Known } from "./known.js";
import { listed } from "./wording.js";

const SIDES = ["exports", "imports"] as const;
const FLOWS = ["exports", "imports", "balance"] as const;
const VINTAGES: readonly (readonly [string, readonly Base["vintage"][]])[] = [
  ["first release", ["first-release"]],
  ["revised", ["revised-base", "later-base", "undated-base"]],
];

/** What a briefing looks for and does not find, in words. */
export function missingFigures(known: Known, figures: readonly BriefingFigure[]): readonly string[] {
  const { period } = known;
  const has = (name: BriefingFigureName): boolean => figures.some((one) => one.name === name);
  const before = plusMonths(period, -1);
  const whole = januaryTo(lastMonth(period));
  return [
    ...lacking(FLOWS, has, (flows) => flows),
    ...lacking(
      SIDES,
      (flow) => has(`${flow}-growth`),
      (flows) => `published growth of ${flows}`,
    ),
    ...lacking(
      SIDES,
      (flow) => has(`${flow}-growth-earlier`),
      (flows) => `growth of ${flows} in the period before`,
    ),
    ...lacking(
      SIDES,
      (flow) => has(`${flow}-expected-low`),
      (flows) => `what was expected of ${flows}`,
    ),
    ...(isMonth(period)
      ? lacking(
          FLOWS,
          (flow) => known.level(flow, before) !== null,
          (flows) => `${flows} of the month before`,
        )
      : []),
    ...missingBases(known, period, ""),
    ...(firstMonth(period) === firstMonth(whole)
      ? []
      : [
          ...lacking(
            FLOWS,
            (flow) => has(`${flow}-to-date`),
            (flows) => `${flows} since January`,
          ),
          ...lacking(
            SIDES,
            (flow) => has(`${flow}-to-date-growth`),
            (flows) => `published growth of ${flows} since January`,
          ),
          ...missingBases(known, whole, " since January"),
        ]),
    ...(has("tariff-average") ? [] : ["published average tariffs"]),
    ...(has("exchange-rate") ? [] : ["an average exchange rate"]),
  ];
}

/** Levels of the year before, which growth can be reckoned over: those of no vintage, then those that lack one. */
function missingBases(known: Known, period: Period, since: string): readonly string[] {
  const basesOf = (flow: BriefingFlow): readonly Base[] => known.bases(flow, yearEarlier(period));
  const some = FLOWS.filter((flow) => basesOf(flow).length > 0);
  return [
    ...lacking(
      FLOWS,
      (flow) => some.includes(flow),
      (flows) => `${flows}${since} a year earlier`,
    ),
    ...VINTAGES.flatMap(([word, vintages]) =>
      lacking(
        some,
        (flow) => basesOf(flow).some((base) => vintages.includes(base.vintage)),
        (flows) => `${flows}${since} a year earlier (${word})`,
      ),
    ),
  ];
}

function lacking<F extends BriefingFlow>(
  flows: readonly F[],
  isThere: (flow: F) => boolean,
  text: (flows: string) => string,
): readonly string[] {
  const names = flows
    .filter((flow) => !isThere(flow))
    .map((flow) => (flow === "balance" ? "trade balance" : flow));
  return names.length === 0 ? [] : [text(listed(names))];
}
