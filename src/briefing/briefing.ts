import type { CurrencyCode } from "../currency/currency.js";
import { checkFields, readText } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import { type Period, readPeriod } from "../period/period.js";
import { balanceFigures } from "./balance-figures.js";
import { conversionFigures, pressFigures } from "./conversion-figures.js";
import type { BriefingFigure, BriefingFigureName } from "./figure.js";
import { flowFigures } from "./flow-figures.js";
import type { BriefingInput } from "./input.js";
import { known } from "./known.js";
import { partnerFigures } from "./partner-figures.js";
import { tariffFigures } from "./tariff-figures.js";
import { toDateFigures } from "./to-date-figures.js";

/**
 * The figures of a period, the most important first, and what could not be given.
 *
 * @category Briefing
 */
export interface Briefing {
  readonly reporter: string;
  readonly period: Period;
  readonly currency: CurrencyCode;
  /** The day from which vintages were seen; `null` where no figure of the period has one. */
  readonly asOf: Day | null;
  readonly figures: readonly BriefingFigure[];
  readonly missing: readonly string[];
}

const FIELDS: ReadonlySet<string> = new Set([
  ...["reporter", "period", "asOf", "currency", "months", "observations", "growthRates"],
  ...["expectations", "exchangeRates", "tariffAverages", "printedConversions"],
]);

/** What a briefing looks for, and how it says that it is not there. */
const WANTED: readonly (readonly [BriefingFigureName, string])[] = [
  ["exports", "exports"],
  ["imports", "imports"],
  ["balance", "trade balance"],
  ["exports-growth", "published growth of exports"],
  ["imports-growth", "published growth of imports"],
  ["exports-growth-earlier", "growth of exports in the period before"],
  ["imports-growth-earlier", "growth of imports in the period before"],
  ["exports-expected-low", "what was expected of exports"],
  ["imports-expected-low", "what was expected of imports"],
  ["balance-earlier", "trade balance of the month before"],
  ["balance-change-from-exports", "exports of the month before"],
  ["balance-change-from-imports", "imports of the month before"],
  ["exports-to-date", "exports since January"],
  ["imports-to-date", "imports since January"],
  ["balance-to-date", "trade balance since January"],
  ["exports-to-date-growth", "published growth of exports since January"],
  ["imports-to-date-growth", "published growth of imports since January"],
  ["tariff-average", "published average tariffs"],
  ["exchange-rate", "an average exchange rate"],
];

/** Levels of the year before, which growth can be reckoned over. */
const WANTED_BASES = [
  ["exports-base", "exports a year earlier"],
  ["imports-base", "imports a year earlier"],
  ["balance-base", "trade balance a year earlier"],
  ["balance-to-date-base", "trade balance since January a year earlier"],
] as const;

/**
 * Every figure that a release and its neighbours give: levels and growth as published and as computed over
 * each vintage of the year before, turns, surprises, the balance and its change by side, the year to date
 * and a threshold that it passed, growth by partner, average tariffs as published, conversions.
 *
 * Vintages are seen from the day of the release: later figures serve only as a base, and are marked
 * `later-base`. What the input does not allow is listed as missing.
 *
 * @param input  what is known, as much or as little as there is
 * @returns      the figures, each with its exact value, bounds, print, the records it was made from and notes;
 *               fractions for rates and points, single currency units for amounts
 * @throws       {@link TradeError} `MISSING_PERIOD` where nothing is known of the period; `AMBIGUOUS_VINTAGE` where two
 *               records of one day contradict each other; `UNKNOWN_FIELD`
 * @example
 * import { china } from "tradefigures/samples"
 * const { figures } = briefing({ ...china, period: "2025-11" })
 * figures.find((one) => one.name === "exports-growth")?.printed // => "+5.9%"
 * @category Briefing
 */
export function briefing(input: BriefingInput): Briefing {
  checkFields(input, FIELDS, "a briefing's input");
  const reporter = readText(input.reporter, "reporter");
  const period = readPeriod(input.period, "period");
  if (input.asOf !== undefined) readDay(input.asOf, "asOf");
  const all = known(input, reporter, period);
  const expectations = input.expectations ?? [];
  const rates = (input.growthRates ?? []).filter((rate) => rate.reporter === reporter);
  const trade = [
    ...flowFigures(all, "exports", expectations),
    ...flowFigures(all, "imports", expectations),
    ...flowFigures(all, "balance", expectations),
    ...balanceFigures(all),
    ...toDateFigures(all),
  ];
  const exportsTo = partnerFigures(all, rates, "exports");
  const importsFrom = partnerFigures(all, rates, "imports");
  const figures = [
    ...trade,
    ...exportsTo.figures,
    ...importsFrom.figures,
    ...tariffFigures(all, reporter, input.tariffAverages ?? []),
    ...conversionFigures(all, input.exchangeRates ?? [], trade),
    ...pressFigures(all, input.printedConversions),
  ];
  return Object.freeze({
    reporter,
    period,
    currency: all.currency,
    asOf: all.day,
    figures,
    missing: [
      ...missing(figures),
      ...(exportsTo.missing.length > 0 ? [`growth of exports to ${exportsTo.missing.join(", ")}`] : []),
      ...(importsFrom.missing.length > 0 ? [`growth of imports from ${importsFrom.missing.join(", ")}`] : []),
    ],
  });
}

function missing(figures: readonly BriefingFigure[]): readonly string[] {
  const has = (name: BriefingFigureName, vintages?: readonly string[]): boolean =>
    figures.some((one) => one.name === name && (vintages === undefined || vintages.includes(one.about!)));
  return [
    ...WANTED.filter(([name]) => !has(name)).map(([, text]) => text),
    ...WANTED_BASES.flatMap(([name, text]) => [
      ...(has(name, ["first-release"]) ? [] : [`${text}, first release`]),
      ...(has(name, ["revised-base", "later-base", "undated-base"]) ? [] : [`${text}, revised`]),
    ]),
  ];
}
