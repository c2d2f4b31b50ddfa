import type { CurrencyCode } from "../currency/currency.js";
import { type Decimal, divide, negative } from "../decimal/decimal.js";
import { type Interval, point } from "../decimal/interval.js";
import { intervalSum, shifted } from "../decimal/interval-arithmetic.js";
import { sumsByKey } from "../decimal/sums-by-key.js";
import { refuse } from "../errors.js";
import { readChoice, readCount, readList } from "../fields.js";
import { inOrder } from "../period/in-order.js";
import type { Period } from "../period/period.js";
import { boundsOf, isExact, type Series } from "../records/observation.js";
import type { PartnerFlow } from "../records/partner-flow.js";
import { readPartner } from "./area.js";
import { checkPartOf } from "./contribution.js";
import { firstTimes } from "./first-times.js";
import { membersWithin } from "./group.js";
import { refuseTwice } from "./group-total.js";
import { type Numbered, numbered } from "./numbered.js";
import { checkDisjoint, type PartsOptions } from "./overlap.js";
import { checkPrefixes } from "./prefixes.js";

/**
 * A sum of flows that have something in common, with what it covers. What the flows do not have in common is `null`.
 *
 * @category Partners
 */
export interface FlowTotal {
  readonly partner: string | null;
  /** The group of the partners; `null` also for the flows that are in none. */
  readonly group: string | null;
  readonly product: string | null;
  readonly period: Period | null;
  readonly currency: CurrencyCode;
  /** In single currency units. */
  readonly value: Decimal;
  /** What the rounding of the flows leaves. */
  readonly bounds: Interval;
  /** How many flows were added. */
  readonly flows: number;
  /** Whose flows were added, each once. */
  readonly partners: readonly string[];
  /** The sum over the published total of the period, as a fraction; `null` where there is none, or it is zero. */
  readonly shareOfWhole: Decimal | null;
}

/**
 * By what flows are told apart in their sums.
 *
 * @category Partners
 */
export type FlowKey = "partner" | "group" | "product" | "period";

/**
 * How flows are added.
 *
 * @category Partners
 */
export interface AggregateFlowsOptions extends PartsOptions {
  /** Products are rolled up to so many digits of their code: 2 for the chapters of the HS. */
  readonly productDigits?: number | undefined;
  /** Two rows of one partner, product and period are refused unless this says "add". */
  readonly duplicates?: "refuse" | "add" | undefined;
  /** Published totals, to say what the sums cover. */
  readonly whole?: Series | undefined;
}

const KEYS = ["partner", "group", "product", "period"] as const;

/**
 * Adds flows by partner, group, product and period, exactly: millions of them in a second or so.
 *
 * What is added must be disjoint: where partners are added up, no group among them may hold another; where products
 * are, or are rolled up, no code may be the beginning of another; where periods are, none may overlap. A flow of
 * zero counts as reported; what is not among the flows is not counted at all: see `partners`, and `whole` for the
 * share of a published total.
 *
 * @param flows    rows of one reporter, flow, currency and valuation
 * @param by       what the sums are told apart by; nothing for one sum of all
 * @param options  `groups`: groups among the partners, and those of "group"; `overlap`; `productDigits`; `duplicates`;
 *                 `whole`
 * @returns        the sums, in the order in which each first came
 * @throws         {@link TradeError} `DUPLICATE_FLOW` with both rows, `UNKNOWN_PARTNER`, `OVERLAPPING_PARTS`,
 *                 `OVERLAPPING_PERIODS`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`; `INVALID_FIELD` for a product with fewer
 *                 digits than asked
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const flows = [
 *   partnerFlow({ ...header, partner: "DE", product: "8471", value: 3 }),
 *   partnerFlow({ ...header, partner: "FR", product: "8471", value: 4 }),
 *   partnerFlow({ ...header, partner: "FR", product: "8517", value: 5 }),
 * ]
 * aggregateFlows(flows, ["product"], { productDigits: 2 }).map(({ product, value }) => `${product}: ${value}`) // => ["84: 7", "85: 5"]
 * aggregateFlows(flows, [])[0]?.partners // => ["DE", "FR"]
 * @category Partners
 */
export function aggregateFlows(
  flows: readonly PartnerFlow[],
  by: readonly FlowKey[],
  options: AggregateFlowsOptions = {},
): readonly FlowTotal[] {
  const keys = new Set(readList(by, "by", (key, field) => readChoice(key, field, KEYS)));
  const [first] = flows;
  if (first === undefined) return [];
  const { duplicates = "refuse" } = options;
  const table = numberFlows(flows, first, options);
  checkSums(table, keys, options);
  if (duplicates === "refuse") checkOnce(flows, table);
  const groupOf = keys.has("group") ? groupFinder(table, options) : null;

  // Each sum has a number; the parts of a key that do not tell sums apart count as nought.
  const [P, Q, T] = [table.partners.texts.length, table.rolled.texts.length, table.periods.texts.length];
  const [withPartner, withProduct, withPeriod] = [
    keys.has("partner"),
    keys.has("product"),
    keys.has("period"),
  ];
  const G = groupOf === null ? 1 : options.groups!.length + 1;
  const numberOf = numberer(G * (withPartner ? P : 1) * (withProduct ? Q : 1) * (withPeriod ? T : 1));
  const totals = sumsByKey();
  const found: Key[] = [];
  const counts: number[] = [];
  const numbers = new Int32Array(flows.length);
  for (let i = 0; i < flows.length; i++) {
    const p = table.partner[i]!;
    const q = table.rolledOf[table.product[i]!]!;
    const t = table.period[i]!;
    const g = groupOf === null ? 0 : groupOf(p, t);
    let key = g;
    if (withPartner) key = key * P + p;
    if (withProduct) key = key * Q + q;
    if (withPeriod) key = key * T + t;
    const number = numberOf(key);
    if (number === found.length) {
      counts.push(0);
      found.push({
        partner: withPartner ? table.partners.texts[p]! : null,
        group: g === 0 ? null : options.groups![g - 1]!.code,
        product: withProduct ? (table.rolled.texts[q] ?? null) : null,
        period: withPeriod ? table.periods.texts[t]! : null,
      });
    }
    numbers[i] = number;
    counts[number]!++;
    totals.add(number, table.values[i]!);
  }
  const bounds = boundsAround(flows, table, numbers);
  const partners = partnersOf(found, table, numbers);
  return found.map((key, number): FlowTotal => {
    const value = totals.total(number);
    const around = bounds.get(number);
    return Object.freeze({
      ...key,
      currency: first.currency,
      value,
      bounds: around === undefined ? point(value) : shifted(around, value),
      flows: counts[number]!,
      partners: Object.freeze(partners[number]!.sort()),
      shareOfWhole: shareOfWhole(key, value, first, options.whole),
    });
  });
}

/** What the flows of a sum have in common. */
type Key = Pick<FlowTotal, "partner" | "group" | "product" | "period">;

/** What rounding leaves around the value of each sum that has flows which are not exact. */
function boundsAround(
  flows: readonly PartnerFlow[],
  { inexact }: FlowTable,
  numbers: Int32Array,
): ReadonlyMap<number, Interval> {
  const bounds = new Map<number, Interval>();
  for (const i of inexact) {
    const around = shifted(boundsOf(flows[i]!), negative(flows[i]!.value));
    const before = bounds.get(numbers[i]!);
    bounds.set(numbers[i]!, before === undefined ? around : intervalSum(before, around));
  }
  return bounds;
}

/** Whose flows are in each sum. */
function partnersOf(
  found: readonly Key[],
  { partners, partner }: FlowTable,
  numbers: Int32Array,
): string[][] {
  if (found[0]!.partner !== null) return found.map((key) => [key.partner!]);
  const lists = found.map((): string[] => []);
  const isNew = firstTimes(found.length * partners.texts.length);
  for (let i = 0; i < numbers.length; i++) {
    const p = partner[i]!;
    if (isNew(numbers[i]! * partners.texts.length + p)) lists[numbers[i]!]!.push(partners.texts[p]!);
  }
  return lists;
}

/** What the flows are of, by numbers. */
interface FlowTable {
  readonly partners: Numbered<string>;
  readonly products: Numbered<string | undefined>;
  /** The products rolled up, and for each product which of them it goes to. */
  readonly rolled: Numbered<string | undefined>;
  readonly rolledOf: readonly number[];
  readonly periods: Numbered<Period>;
  readonly partner: Int32Array;
  readonly product: Int32Array;
  readonly period: Int32Array;
  readonly values: readonly Decimal[];
  /** Which flows are rounded. */
  readonly inexact: readonly number[];
}

function numberFlows(
  flows: readonly PartnerFlow[],
  first: PartnerFlow,
  { groups = [], productDigits }: AggregateFlowsOptions,
): FlowTable {
  const partners = numbered<string>();
  const given = numbered<string>();
  const products = numbered<string | undefined>();
  const periods = numbered<Period>();
  const partnerOf: number[] = [];
  const [partner, product, period] = [0, 1, 2].map(() => new Int32Array(flows.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const values: Decimal[] = new Array(flows.length);
  const inexact: number[] = [];
  for (let i = 0; i < flows.length; i++) {
    const flow = flows[i]!;
    if (!isLike(flow, first)) checkPartOf(flow, first);
    const number = given.numberOf(flow.partner);
    if (number === partnerOf.length)
      partnerOf.push(partners.numberOf(readPartner(flow.partner, "partner", groups)));
    partner[i] = partnerOf[number]!;
    product[i] = products.numberOf(flow.product);
    period[i] = periods.numberOf(flow.period);
    values[i] = flow.value;
    if (!isExact(flow)) inexact.push(i);
  }
  const rolled = numbered<string | undefined>();
  const digits = productDigits === undefined ? undefined : readCount(productDigits, "productDigits");
  const rolledOf = products.texts.map((code) => rolled.numberOf(rolledUp(code, digits)));
  return { partners, products, rolled, rolledOf, periods, partner, product, period, values, inexact };
}

/** Whether two flows are told apart by partner, product and period only, as most are at first sight. */
function isLike(flow: PartnerFlow, first: PartnerFlow): boolean {
  return (
    flow.currency === first.currency &&
    flow.reporter === first.reporter &&
    flow.flow === first.flow &&
    flow.valuation === first.valuation &&
    flow.adjustment === first.adjustment &&
    flow.system === first.system
  );
}

function rolledUp(code: string | undefined, digits: number | undefined): string | undefined {
  if (digits === undefined) return code;
  if (code === undefined || code.length < digits)
    return refuse("INVALID_FIELD", "product", `a code of ${digits} digits or more`, code);
  return code.slice(0, digits);
}

/** Throws where what is added up would count something twice. */
function checkSums(
  { partners, products, periods }: FlowTable,
  keys: ReadonlySet<FlowKey>,
  options: AggregateFlowsOptions,
): void {
  const isAdded = (key: "partner" | "product" | "period"): boolean => !keys.has(key);
  if (isAdded("partner")) for (const period of periods.texts) checkDisjoint(partners.texts, period, options);
  if ((isAdded("product") || options.productDigits !== undefined) && options.overlap !== "allow")
    checkPrefixes(products.texts.map((code) => code ?? ""));
  if (isAdded("period")) {
    const { shape } = inOrder(periods.texts.map((period) => ({ period })));
    if (shape !== "sequence")
      refuse("OVERLAPPING_PERIODS", "flows", "of single periods where periods are added up", `${shape} rows`);
  }
}

function checkOnce(flows: readonly PartnerFlow[], table: FlowTable): void {
  const [Q, T] = [table.products.texts.length, table.periods.texts.length];
  const isNew = firstTimes(table.partners.texts.length * Q * T);
  const numberAt = (i: number): number => (table.partner[i]! * Q + table.product[i]!) * T + table.period[i]!;
  for (let i = 0; i < flows.length; i++) {
    if (isNew(numberAt(i))) continue;
    const first = flows.findIndex((_, other) => numberAt(other) === numberAt(i));
    refuseTwice(flows[first]!, flows[i]!);
  }
}

/** The group that a partner is in in a period: 0 for none. */
function groupFinder(
  { partners, periods }: FlowTable,
  { groups = [], overlap }: AggregateFlowsOptions,
): (partner: number, period: number) => number {
  const T = periods.texts.length;
  const found = new Int32Array(partners.texts.length * T);
  periods.texts.forEach((period, t) => {
    const codes = groups.map(({ code }) => code);
    checkDisjoint(codes, period, { groups, overlap });
    groups.forEach((group, g) => {
      const members = new Set([group.code, ...membersWithin(group, period)]);
      partners.texts.forEach((partner, p) => {
        if (members.has(partner)) found[p * T + t] ||= g + 1;
      });
    });
  });
  return (partner, period) => found[partner * T + period]!;
}

/** Gives numbers below a limit new ones in the order in which they come. */
function numberer(limit: number): (key: number) => number {
  let next = 0;
  if (limit > MOST_KEYS) {
    const numbers = new Map<number, number>();
    return (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, next);
      return next++;
    };
  }
  const numbers = new Int32Array(limit);
  return (key) => {
    if (numbers[key] === 0) numbers[key] = ++next;
    return numbers[key]! - 1;
  };
}

const MOST_KEYS = 2 ** 23;

function shareOfWhole(
  { period, product }: Pick<FlowTotal, "period" | "product">,
  value: Decimal,
  first: PartnerFlow,
  whole: Series | undefined,
): Decimal | null {
  const row = whole?.find((one) => one.period === period && (one.product ?? null) === product);
  if (row === undefined) return null;
  checkPartOf(first, row);
  return divide(value, row.value);
}
