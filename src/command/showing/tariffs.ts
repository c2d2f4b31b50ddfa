import {
  type AveragesSideBySide,
  type Day,
  type Decimal,
  firstDay,
  type Period,
  type TariffMeasure,
  type TariffOptions,
  type TariffRegime,
  type TariffStep,
  tariffOn,
} from "tradefigures";
import { barOf, described, rateText } from "./duties.js";

/** What became of the duties on a day: the total, and what is to be said. */
export interface TariffChange {
  readonly total: Decimal;
  readonly lines: readonly string[];
}

/** The duties of one economy on the goods of another in a year. */
export interface TariffSide {
  readonly imposer: string;
  readonly target: string;
  readonly steps: readonly TariffStep[];
  readonly changes: readonly (TariffChange & { readonly from: Day })[];
  /** Weighted by days; `null` where the list is not complete. */
  readonly mean: Decimal | null;
  readonly onSomeGoods: readonly TariffMeasure[];
  readonly notCovered: readonly string[];
}

const VIEWS = { levied: "as levied", lawful: "as the law stands now", collected: "as collected" } as const;

/** The steps of a year on one side. */
export function yearText(
  side: TariffSide,
  year: Period,
  { product, view = "levied" }: TariffOptions,
): string {
  const lines = side.changes.flatMap(({ from, total, lines }) => [
    `  ${from} ${barOf(total)}`,
    ...lines.map((line) => `${" ".repeat(21)}${line}`),
  ]);
  const mean =
    side.mean === null
      ? "no mean, since the list is not complete"
      : `${rateText(side.mean)} on average, by days`;
  return [
    `${side.imposer} on goods of ${side.target}${under(product)}, ${firstDay(year).slice(0, 4)}, ${VIEWS[view]}: ${mean}`,
    ...(lines.length === 0 ? [] : [`  ${kindOf(product)}`]),
    ...lines,
    ...limits(side.onSomeGoods, side.notCovered),
  ].join("\n");
}

/** What a day is made of on one side. */
export function dayText(regime: TariffRegime, on: Day, asked: TariffOptions): string {
  const { total, parts, onSomeGoods } = tariffOn(regime, on, asked);
  const { product, view = "levied" } = asked;
  return [
    `${regime.imposer} on goods of ${regime.target}${under(product)}, ${on}, ${VIEWS[view]}`,
    ...parts.map(({ measure, rate }) => `  ${barOf(rate)}  ${described(measure)}, since ${measure.from}`),
    `  ${barOf(total)}  ${kindOf(product)}; they add up, they do not compound`,
    ...limits(onSomeGoods, regime.notCovered ?? []),
  ].join("\n");
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
export function averagesText(month: Period, averages: readonly AveragesSideBySide[]): string {
  const lines = averages.flatMap(({ averages }) =>
    averages.map(
      ({ imposer, target, average, estimator, date }) =>
        `  ${barOf(average)}  ${imposer} on ${target}, ${date}: ${estimator}`,
    ),
  );
  return [`Averages published of ${month}, by their estimators: never computed from duties`, ...lines].join(
    "\n",
  );
}
