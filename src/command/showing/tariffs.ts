import {
  type AveragesSideBySide,
  type Day,
  type Decimal,
  type DisplacedMeasure,
  firstDay,
  type Period,
  type TariffMeasure,
  type TariffOnDay,
  type TariffOptions,
  type TariffRegime,
  type TariffStep,
  type TariffView,
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
  /** Whether ordinary duties are among them. */
  readonly withOrdinary: boolean;
  readonly steps: readonly TariffStep[];
  readonly changes: readonly (TariffChange & { readonly from: Day })[];
  /** Weighted by days; `null` where the list is not complete. */
  readonly mean: Decimal | null;
  readonly onSomeGoods: readonly TariffMeasure[];
  readonly notAdValorem: readonly TariffMeasure[];
  readonly displaced: readonly DisplacedMeasure[];
  readonly notCovered: readonly string[];
}

/** What is asked, and how the law is looked at. */
export type Asked = TariffOptions & { readonly view: TariffView };

const VIEWS = { levied: "as levied", lawful: "as the law stands now", collected: "as collected" } as const;

/** The steps of a year on one side. */
export function yearText(side: TariffSide, year: Period, { product, view }: Asked): string {
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
    ...(lines.length === 0 ? [] : [`  ${kindOf(side.withOrdinary, product)}`]),
    ...lines,
    ...withoutEffect(side),
    ...limits(side.onSomeGoods, side.notCovered),
  ].join("\n");
}

/** What a day is made of on one side. */
export function dayText(regime: TariffRegime, duties: TariffOnDay, asked: Asked): string {
  const { total, parts, onSomeGoods } = duties;
  const { product, view } = asked;
  return [
    `${regime.imposer} on goods of ${regime.target}${under(product)}, ${duties.day}, ${VIEWS[view]}`,
    ...parts.map(({ measure, rate }) => `  ${barOf(rate)}  ${described(measure)}, since ${measure.from}`),
    `  ${barOf(total)}  ${kindOf(hasOrdinary(regime), product)}; ${STACKED[regime.stacking.kind]}`,
    ...withoutEffect(duties),
    ...limits(onSomeGoods, regime.notCovered ?? []),
  ].join("\n");
}

function under(product: string | undefined): string {
  return product === undefined ? "" : ` under ${product}`;
}

/** In force, and not in the total. */
function withoutEffect({
  displaced,
  notAdValorem,
}: Pick<TariffOnDay, "displaced" | "notAdValorem">): readonly string[] {
  return [
    ...displaced.map(
      ({ measure, by }) =>
        `  in force without effect: ${described(measure)}; ${by.name} applies in its place`,
    ),
    ...notAdValorem.map((one) => `  no share of value, not added: ${described(one)}, since ${one.from}`),
  ];
}

/** How the parts of a day make its total. */
const STACKED = {
  additive: "they add up, they do not compound",
  maximum: "the highest alone applies",
  exclusive: "those that none displaces add up, they do not compound",
  "content-split": "each bears on its part of the value",
} as const;

/** Whether ordinary duties are among those of a regime. */
export function hasOrdinary({ measures }: TariffRegime): boolean {
  return measures.some(({ role }) => role === "base");
}

function kindOf(withOrdinary: boolean, product: string | undefined): string {
  const duties = withOrdinary ? "duties, ordinary ones among them" : "additional duties";
  return product === undefined
    ? `${duties}, before exemptions that are not given`
    : `${duties} on all goods under ${product}`;
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
