// Duties between the United States and China, day by day: npm run tariffs -- --help
import { parseArgs } from "node:util";
import {
  averagesSideBySide,
  calendarYear,
  compareTariffDays,
  type Day,
  type Decimal,
  day,
  dayWeightedTariff,
  divide,
  firstDay,
  formatPercent,
  lastDay,
  type Period,
  percent,
  period,
  plusDays,
  roundTo,
  type TariffMeasure,
  type TariffOptions,
  type TariffRegime,
  tariffOn,
  tariffSteps,
} from "tradefigures";
import { tariffAverages, tariffRegimes } from "tradefigures/samples";
import { command } from "./command.js";

const HELP = `Usage: npm run tariffs -- [options]

Prints what the United States and China levied on each other's goods on top of ordinary
duties, as far as the samples know (in full from 1 January 2025 to 24 February 2026 for the
United States): the steps of a year, or what one day is made of.

  --year YYYY         the steps of this year (2025 unless said)
  --day YYYY-MM-DD    what this day is made of, instead
  --product CODE      goods under an HS code; unless said goods in general: the additional
                      duties, before exemptions that are not given
  --view VIEW         levied (unless said), lawful (void duties never applied) or collected
  --json              the same as JSON
  --help              this text

For example: --product 8517.13 --day 2025-04-15 prints that phones bore 20% on that day.

Exit code 1: a time that the samples do not cover. Exit code 2: a wrong option.`;

const VIEWS = { levied: "as levied", lawful: "as the law stands now", collected: "as collected" } as const;

function readOptions() {
  const { values } = parseArgs({
    options: {
      year: { type: "string", default: "2025" },
      day: { type: "string" },
      product: { type: "string" },
      view: { type: "string", default: "levied" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const asked: TariffOptions = { product: values.product, view: values.view as keyof typeof VIEWS };
  // Refuses what is no product and no view, before any day is looked at.
  for (const regime of tariffRegimes) tariffSteps(regime, asked);
  if (!/^\d{4}$/.test(values.year)) throw new Error(`year must be YYYY, got "${values.year}"`);
  const year = calendarYear(Number(values.year));
  return { ...values, asked, year, day: values.day === undefined ? null : day(values.day) };
}

/** The days of a year on which the total of one side or an act behind it changed, each with what became of the duties. */
function sideOfYear(regime: TariffRegime, year: Period, asked: TariffOptions) {
  const { imposer, target, measures, complete, notCovered = [] } = regime;
  const [first, last] = [firstDay(year), lastDay(year)];
  const inYear = ({ from, until }: { from: Day; until?: Day | null }) =>
    from <= last && (until === undefined || until === null || until > first);
  const steps = tariffSteps(regime, asked);
  const covered = steps.filter(inYear);
  const start = covered[0] && later(covered[0].from, first);
  const acts = [...covered, ...measures].flatMap(({ from, until }) => [from, until ?? from]);
  const shown = [...new Set(start === undefined ? [] : [start, ...acts])]
    .filter((day) => day >= start! && day <= last)
    .filter((day) => covered.some(({ from, until }) => from <= day && (until === null || day < until)))
    .sort();
  const changes = shown.flatMap((from) => {
    if (from === start) return { from, ...stateOn(regime, from, asked) };
    const change = changesOn(regime, from, asked);
    return change.lines.length === 0 ? [] : { from, ...change };
  });
  const onSome = new Set(shown.flatMap((day) => tariffOn(regime, day, asked).onSomeGoods));
  const covers = complete !== undefined && complete.from <= first && (complete.until ?? "~") > last;
  return {
    imposer,
    target,
    steps: covered,
    changes,
    mean: covers ? dayWeightedTariff(steps, year) : null,
    onSomeGoods: measures.filter(
      (measure) => inYear(measure) && (measure.scope.unknown !== undefined || onSome.has(measure)),
    ),
    notCovered,
  };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** What is in force on the first day that is shown. */
function stateOn(regime: TariffRegime, day: Day, asked: TariffOptions) {
  const { total, parts } = tariffOn(regime, day, asked);
  const word = ({ from }: TariffMeasure): string => (from === day ? "began" : "in force");
  return { total, lines: parts.map(({ measure }) => `${word(measure)}: ${described(measure)}`) };
}

/** What became of the duties between a day and the day before. */
function changesOn(regime: TariffRegime, day: Day, asked: TariffOptions) {
  const { current, began, ended, changed } = compareTariffDays(regime, day, plusDays(day, -1), asked);
  const lines = [
    ...began.map((measure) => `began: ${described(measure)}`),
    ...changed.map(({ current, earlier, change }) =>
      change?.isZero()
        ? `continued by another act: ${described(current)}`
        : `changed: ${described(current)}, before ${rateOf(earlier)}`,
    ),
    ...ended.map((measure) => `ended: ${described(measure)}, ${measure.ended ?? "no reason given"}`),
  ];
  return { total: current.total, lines };
}

function yearText(side: ReturnType<typeof sideOfYear>, year: Period, { product, view }: Asked): string {
  const lines = side.changes.flatMap(({ from, total, lines }) => [
    `  ${from} ${barOf(total)}`,
    ...lines.map((line) => `${" ".repeat(21)}${line}`),
  ]);
  const mean =
    side.mean === null
      ? "no mean, since the list is not complete"
      : `${rateText(side.mean)} on average, by days`;
  return [
    `${side.imposer} on goods of ${side.target}${under(product)}, ${firstDay(year).slice(0, 4)}, ${view}: ${mean}`,
    ...(lines.length === 0 ? [] : [`  ${kindOf(product)}`]),
    ...lines,
    ...limits(side.onSomeGoods, side.notCovered),
  ].join("\n");
}

function dayText(regime: TariffRegime, on: Day, asked: TariffOptions, { product, view }: Asked): string {
  const { total, parts, onSomeGoods } = tariffOn(regime, on, asked);
  return [
    `${regime.imposer} on goods of ${regime.target}${under(product)}, ${on}, ${view}`,
    ...parts.map(({ measure, rate }) => `  ${barOf(rate)}  ${described(measure)}, since ${measure.from}`),
    `  ${barOf(total)}  ${kindOf(product)}; they add up, they do not compound`,
    ...limits(onSomeGoods, regime.notCovered ?? []),
  ].join("\n");
}

/** Which goods are asked about, and the words for the view. */
interface Asked {
  readonly product: string | undefined;
  readonly view: string;
}

function under(product: string | undefined): string {
  return product === undefined ? "" : ` under ${product}`;
}

function kindOf(product: string | undefined): string {
  return product === undefined
    ? "additional duties, before exemptions that are not given"
    : `additional duties on all goods under ${product}`;
}

/** What is not in the total. */
function limits(measures: readonly TariffMeasure[], notCovered: readonly string[]): readonly string[] {
  return [
    ...measures.map((one) => `  on some goods, not added: ${described(one)}, since ${one.from}`),
    ...notCovered.map((words) => `  not covered: ${words}`),
  ];
}

/** The averages that were published of a month. */
function averagesText(month: Period): string {
  const lines = tariffRegimes.flatMap(({ imposer, target }) =>
    averagesSideBySide(tariffAverages, { imposer, target, date: month }).averages.map(
      ({ average, estimator, date }) => `  ${barOf(average)}  ${imposer} on ${target}, ${date}: ${estimator}`,
    ),
  );
  return [`Averages published of ${month}, by their estimators: never computed from duties`, ...lines].join(
    "\n",
  );
}

function described(measure: TariffMeasure): string {
  const { unknown, exclude = [] } = measure.scope;
  const but = exclude.length === 0 ? "" : `, all goods but ${exclude.length} codes`;
  return `${measure.name} ${rateOf(measure)} (${measure.authority}${unknown === undefined ? but : `: ${unknown}`})`;
}

function rateOf({ duty }: TariffMeasure): string {
  return duty.kind === "ad-valorem" ? rateText(duty.rate) : duty.kind;
}

/** 0.1 is 10%, 0.2977 is 29.77%: as many places as are needed, two at most. */
function rateText(rate: Decimal): string {
  return formatPercent(rate, { decimals: 2 }).replace(/\.?0*%$/, "%");
}

/** A rate and its bar: a block for every three points or part of them. */
function barOf(rate: Decimal): string {
  const blocks = Number(roundTo(divide(rate, percent(3))!, 1, { rounding: "ceiling" }));
  return `${rateText(rate).padStart(7)} ${"█".repeat(blocks)}`.trimEnd();
}

const { readOr2, end1 } = command(HELP);
const options = readOr2(readOptions);

const { asked, year, day: on, json } = options;
const words: Asked = { product: asked.product, view: VIEWS[asked.view ?? "levied"] };
if (options.help) console.log(HELP);
else if (on !== null) {
  const month = period(on.slice(0, 7));
  try {
    const sides = tariffRegimes.map(({ imposer, target }, at) => ({
      imposer,
      target,
      ...tariffOn(tariffRegimes[at]!, on, asked),
    }));
    const averages = tariffRegimes.map(({ imposer, target }) =>
      averagesSideBySide(tariffAverages, { imposer, target, date: month }),
    );
    const texts = tariffRegimes.map((regime) => dayText(regime, on, asked, words));
    console.log(
      json
        ? JSON.stringify({ day: on, ...asked, sides, averages }, null, 2)
        : [...texts, averagesText(month)].join("\n\n"),
    );
  } catch (error) {
    end1(error);
  }
} else {
  const sides = tariffRegimes.map((regime) => sideOfYear(regime, year, asked));
  if (sides.every(({ steps, onSomeGoods }) => steps.length + onSomeGoods.length === 0))
    end1(new Error(`no duties are known for ${year}`));
  const texts = sides.map((side) => yearText(side, year, words));
  console.log(json ? JSON.stringify({ year, ...asked, sides }, null, 2) : texts.join("\n\n"));
}
