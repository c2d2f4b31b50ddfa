import { type Decimal, type DecimalInput, readDecimal } from "../decimal/decimal.js";
import { refuse, TradeError } from "../errors.js";
import { checkFields, type Draft, readChoice, readList, readText } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import { type ProductScope, readScope, scopesOverlap } from "./product-scope.js";

/**
 * A duty as a fraction of the customs value: 0.25 is 25 %.
 *
 * @category Tariffs
 */
export interface AdValoremRate {
  readonly kind: "ad-valorem";
  readonly rate: Decimal;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface AdValoremRateInput {
  readonly kind: "ad-valorem";
  readonly rate: DecimalInput;
}

/**
 * Why a measure is no longer in force. A void duty never applied in law; an expired one did.
 *
 * @category Tariffs
 */
export type MeasureEnd = "replaced" | "suspended" | "expired" | "void";

/**
 * One duty that one act imposes, at one rate, for a time. A changed rate is the next measure of the same name.
 *
 * @category Tariffs
 */
export interface TariffMeasure {
  readonly name: string;
  /** The act, as it is cited. */
  readonly authority: string;
  readonly duty: AdValoremRate;
  /** Which goods; an empty scope is all goods. */
  readonly scope: ProductScope;
  /** The first day in force. */
  readonly from: Day;
  /** The first day no longer in force; absent: open. */
  readonly until?: Day;
  /** Why it ends there. */
  readonly ended?: MeasureEnd;
  readonly announced?: Day;
  readonly source?: string;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface TariffMeasureInput {
  readonly name: string;
  readonly authority: string;
  readonly duty: AdValoremRateInput;
  readonly scope?: ProductScope | undefined;
  readonly from: Day;
  readonly until?: Day | undefined;
  readonly ended?: MeasureEnd | undefined;
  readonly announced?: Day | undefined;
  readonly source?: string | undefined;
}

/**
 * How measures in force at once add up: each on the customs value, never on each other.
 *
 * @category Tariffs
 */
export interface StackingPolicy {
  readonly kind: "additive";
}

/**
 * What one economy levies on the goods of another, over time.
 *
 * @category Tariffs
 */
export interface TariffRegime {
  readonly imposer: string;
  /** ISO 3166-1 alpha-2, the code of a group, or `"*"` for all. */
  readonly target: string;
  readonly measures: readonly TariffMeasure[];
  readonly stacking: StackingPolicy;
}

/**
 * What {@link tariffRegime} takes.
 *
 * @category Tariffs
 */
export interface TariffRegimeInput {
  readonly imposer: string;
  readonly target: string;
  readonly measures: readonly TariffMeasureInput[];
  readonly stacking: StackingPolicy;
}

const ENDS = ["replaced", "suspended", "expired", "void"] as const;
const REGIME_FIELDS = ["imposer", "target", "measures", "stacking"] as const;
const DUTY_FIELDS = ["kind", "rate"] as const;
const STACKING_FIELDS = ["kind"] as const;
const MEASURE_FIELDS = [
  "name",
  "authority",
  "duty",
  "scope",
  "from",
  "until",
  "ended",
  "announced",
  "source",
] as const;

/**
 * Makes a regime: the additional duties of one economy on the goods of another, each with the days it was
 * in force.
 *
 * @param input  imposer, target, measures and how they stack
 * @returns      the regime, frozen, its measures as they were given
 * @throws       {@link TradeError} `OVERLAPPING_PERIODS` where one name has two measures on one product and day;
 *               `INVALID_FIELD` for a negative rate, an `until` that is not after `from`, or an `ended` without an
 *               `until`; `INVALID_DAY`, `UNKNOWN_FIELD`
 * @example
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [{ name: "IEEPA fentanyl", authority: "EO 14228", duty: { kind: "ad-valorem", rate: percent("20") }, from: "2025-03-04" }],
 * })
 * tariffOn(regime, "2025-11-09").total // => "0.2"
 * @category Tariffs
 */
export function tariffRegime(input: TariffRegimeInput): TariffRegime {
  checkFields(input, "a tariff regime", REGIME_FIELDS);
  const imposer = readText(input.imposer, "imposer");
  const target = readText(input.target, "target");
  checkFields(input.stacking, "stacking", STACKING_FIELDS);
  const kind = readChoice(input.stacking.kind, "stacking.kind", ["additive"]);
  const measures = readList(input.measures, "measures", readMeasure);
  checkOverlaps(measures);
  return Object.freeze({ imposer, target, measures, stacking: Object.freeze({ kind }) });
}

function readMeasure(item: unknown, field: string): TariffMeasure {
  checkFields(item, field, MEASURE_FIELDS);
  const input = item as TariffMeasureInput;
  const draft = {} as Draft<TariffMeasure>;
  draft.name = readText(input.name, `${field}.name`);
  draft.authority = readText(input.authority, `${field}.authority`);
  draft.duty = readDuty(input.duty, `${field}.duty`);
  draft.scope = readScope(input.scope, `${field}.scope`);
  draft.from = readDay(input.from, `${field}.from`);
  if (input.until !== undefined) draft.until = readDay(input.until, `${field}.until`);
  if (draft.until !== undefined && draft.until <= draft.from)
    refuse("INVALID_FIELD", `${field}.until`, `after from (${draft.from})`, draft.until);
  if (input.ended !== undefined) draft.ended = readChoice(input.ended, `${field}.ended`, ENDS);
  if (draft.ended !== undefined && draft.until === undefined)
    refuse("INVALID_FIELD", `${field}.ended`, "given together with until", draft.ended);
  if (input.announced !== undefined) draft.announced = readDay(input.announced, `${field}.announced`);
  if (input.source !== undefined) draft.source = readText(input.source, `${field}.source`);
  return Object.freeze(draft);
}

function readDuty(input: AdValoremRateInput, field: string): AdValoremRate {
  checkFields(input, field, DUTY_FIELDS);
  const kind = readChoice(input.kind, `${field}.kind`, ["ad-valorem"]);
  const rate = readDecimal(input.rate, `${field}.rate`);
  return rate.s < 0
    ? refuse("INVALID_FIELD", `${field}.rate`, "zero or above", rate)
    : Object.freeze({ kind, rate });
}

function checkOverlaps(measures: readonly TariffMeasure[]): void {
  measures.forEach((measure, index) => {
    const other = measures.slice(0, index).find((before) => clash(before, measure));
    if (other !== undefined)
      throw new TradeError(
        "OVERLAPPING_PERIODS",
        `a measure must have one rate on a product and day, got two of "${measure.name}" from ${other.from} and ${measure.from}`,
        { name: measure.name, measures: [other, measure] },
      );
  });
}

function clash(a: TariffMeasure, b: TariffMeasure): boolean {
  const inTime = a.from < (b.until ?? "~") && b.from < (a.until ?? "~");
  return a.name === b.name && inTime && scopesOverlap(a.scope, b.scope);
}
