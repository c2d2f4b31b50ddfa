import type { CurrencyCode } from "../currency/currency.js";
import { checkFields, readList, readText } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import { type Period, readPeriod } from "../period/period.js";
import { conventionsOf } from "../records/publishers.js";
import { balanceFigures } from "./balance-figures.js";
import { conversionFigures, pressFigures } from "./conversion-figures.js";
import type { BriefingFigure } from "./figure.js";
import { flowFigures } from "./flow-figures.js";
import type { BriefingInput } from "./input.js";
import { known } from "./known.js";
import { missingFigures } from "./missing.js";
import { ownFigures } from "./own-figures.js";
import { partnerFigures } from "./partner-figures.js";
import { tariffFigures } from "./tariff-figures.js";
import { toDateFigures } from "./to-date-figures.js";
import { listed } from "./wording.js";

/**
 * The figures of a period, the most important first, and what could not be given.
 *
 * @category Briefing
 */
export interface Briefing {
  /** Whose trade, ISO 3166-1 alpha-2 or the code of a group. */
  readonly reporter: string;
  /** Which office publishes its trade, as a heading names it; `null` where that is not known. */
  readonly office: string | null;
  /** The month or span of the release. */
  readonly period: Period;
  /** In which all amounts are. */
  readonly currency: CurrencyCode;
  /** The day from which vintages were seen; `null` where no figure of the period has one. */
  readonly asOf: Day | null;
  /** In the order of their weight. */
  readonly figures: readonly BriefingFigure[];
  /** What could not be given and why, one sentence each. */
  readonly missing: readonly string[];
}

const LISTS = [
  "months",
  "observations",
  "growthRates",
  "expectations",
  "exchangeRates",
  "tariffAverages",
  "printedConversions",
  "conventions",
] as const;
const FIELDS = ["reporter", "period", "asOf", "currency", "revisedBase"] as const;

/**
 * Every figure that a release and its neighbours give: levels and growth as published and as computed over
 * each vintage of the year before, turns, surprises, the balance and its change by side, the year to date,
 * a threshold that it passed and whether it is above the whole of the year before, growth by partner, average
 * tariffs as published, the office's own figures in other currencies, and conversions of what it gave in none.
 *
 * Vintages are seen from the day of the release: later figures serve only as a base, and are marked
 * `later-base`. What the input does not allow is listed as missing.
 *
 * @param input  what is known, as much or as little as there is
 * @returns      the figures, each with its exact value, bounds, print, the records it was made from and notes;
 *               fractions for rates and points, single currency units for amounts
 * @throws       {@link TradeError} `MISSING_PERIOD` where neither a level nor a growth of the period is known;
 *               `AMBIGUOUS_VINTAGE` where two records give one figure on one day; `AMBIGUOUS_EXCHANGE_RATE` where
 *               two averages differ; `MIXED_SUBJECTS` where trade systems or valuations do; `INVALID_FIELD`,
 *               `UNKNOWN_FIELD`
 * @example
 * import { china } from "tradefigures/samples"
 * const { figures } = briefing({ ...china, period: "2025-11" })
 * figures.find((one) => one.name === "exports-growth")?.printed // => "+5.9%"
 * @category Briefing
 */
export function briefing(input: BriefingInput): Briefing {
  checkFields(input, "a briefing's input", FIELDS, LISTS);
  const reporter = readText(input.reporter, "reporter");
  const period = readPeriod(input.period, "period");
  if (input.asOf !== undefined) readDay(input.asOf, "asOf");
  if (input.revisedBase !== undefined) readList(input.revisedBase, "revisedBase", readText);
  for (const list of LISTS)
    if (list === "months" || input[list] !== undefined) readList(input[list], list, (item) => item);
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
  const own = ownFigures(all);
  const exportsTo = partnerFigures(all, rates, "exports");
  const importsFrom = partnerFigures(all, rates, "imports");
  const figures = [
    ...trade,
    ...exportsTo.figures,
    ...importsFrom.figures,
    ...tariffFigures(all, reporter, input.tariffAverages ?? []),
    ...own,
    ...conversionFigures(all, input.exchangeRates ?? [], trade, own),
    ...pressFigures(all, input.printedConversions ?? []),
  ];
  return Object.freeze({
    reporter,
    office: conventionsOf(reporter, input.conventions)?.shortName ?? null,
    period,
    currency: all.currency,
    asOf: all.day,
    figures: Object.freeze(figures),
    missing: Object.freeze([
      ...missingFigures(all, figures),
      ...(exportsTo.missing.length > 0 ? [`growth of exports to ${listed(exportsTo.missing)}`] : []),
      ...(importsFrom.missing.length > 0 ? [`growth of imports from ${listed(importsFrom.missing)}`] : []),
    ]),
  });
}
