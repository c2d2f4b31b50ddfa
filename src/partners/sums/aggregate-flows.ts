import type { CurrencyCode } from "../../currency/currency.js";
import { type Decimal, divide, negative } from "../../decimal/decimal.js";
import { type Interval, point } from "../../decimal/interval.js";
import { intervalSum, shifted } from "../../decimal/interval-arithmetic.js";
import { addUnder, type SumsByKey, sumsByKey, totalUnder } from "../../decimal/sums-by-key.js";
import { refuse } from "../../errors.js";
import { readChoice, readCount, readList } from "../../fields.js";
import { inOrder } from "../../period/in-order.js";
import type { Period } from "../../period/period.js";
import { boundsOf, isExact, type Series } from "../../records/observation.js";
import type { PartnerFlow } from "../../records/partner-flow.js";
import type { Subject } from "../../records/subject.js";
import { readPartner } from "../names/area.js";
import type { PartnerGroup } from "../names/group.js";
import { isFirst, type KeyNumbers, noKeys, nothingSeen, numberOfKey, type Seen } from "./first-times.js";
import {
  FLOW_KEYS,
  type FlowKey,
  groupFinder,
  type KeyWeights,
  keyWeights,
  namesOfKey,
} from "./flow-keys.js";
import { refuseTwice } from "./group-total.js";
import { type Numbered, noTexts, numberOfText } from "./numbered.js";
import { checkDisjoint, type PartsOptions } from "./overlap.js";
import { checkPartOf } from "./part-of.js";
import { checkPrefixes } from "./prefixes.js";

/**
 * A sum of flows that have something in common, with what it covers. What the flows do not have in common is `null`.
 *
 * @category Partners
 */
export interface FlowTotal {
  /** The one partner of the flows. */
  readonly partner: string | null;
  /** The group of the partners; `null` also for the flows that are in none. */
  readonly group: string | null;
  /** The one product of the flows, an HS code. */
  readonly product: string | null;
  /** The one period of the flows. */
  readonly period: Period | null;
  /** Of all flows: others are refused. */
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
  const keys = new Set(readList(by, "by", (key, field) => readChoice(key, field, FLOW_KEYS)));
  const [first] = flows;
  if (first === undefined) return [];
  let sums = begin(first, keys, options, FIRST_ROOM);
  for (let i = 0; i < flows.length; i++) {
    if (addFlow(sums, flows[i]!)) continue;
    const { names } = sums;
    const twice = flows.slice(0, i).find((other) => isSameFlow(names, other, flows[i]!));
    if (twice !== undefined) return refuseTwice(twice, flows[i]!);
    // More partners or periods than there is room for: once more from the first, with as much as all of them need.
    sums = begin(first, keys, options, roomFor(flows, names));
    i = -1;
  }
  checkSums(sums.names, keys, options);
  return totalsOf(sums, options.whole);
}

/** How many partners and periods there is room for. */
interface Room {
  readonly partners: number;
  readonly periods: number;
}

// Little room keeps what is known of each product together in memory.
const FIRST_ROOM: Room = { partners: 32, periods: 16 };

function roomFor(flows: readonly PartnerFlow[], names: Names): Room {
  for (const flow of flows) {
    partnerNumber(names, flow.partner);
    numberOfText(names.periods, flow.period);
  }
  return { partners: names.partners.texts.length, periods: names.periods.texts.length };
}

/** The sums as they grow. */
interface Sums {
  readonly first: PartnerFlow;
  readonly options: AggregateFlowsOptions;
  readonly room: Room;
  readonly names: Names;
  readonly weights: KeyWeights;
  readonly groupOf: ((partner: number, period: number) => number) | null;
  /** The flows that came, where each must come once. */
  readonly once: Seen | null;
  readonly partnersSeen: Seen;
  readonly keys: KeyNumbers;
  readonly totals: SumsByKey;
  readonly found: number[];
  readonly counts: number[];
  readonly partners: string[][];
  readonly bounds: Map<number, Interval>;
}

function begin(
  first: PartnerFlow,
  keys: ReadonlySet<FlowKey>,
  options: AggregateFlowsOptions,
  room: Room,
): Sums {
  const names = namesOf(options);
  const { partners, periods } = names;
  const texts = { partners: partners.texts, periods: periods.texts };
  return {
    ...{ first, options, room, names },
    weights: keyWeights(keys, { ...room, groups: names.groups.length }),
    groupOf: keys.has("group") ? groupFinder(texts, options, room) : null,
    once: options.duplicates === "add" ? null : nothingSeen(),
    partnersSeen: nothingSeen(),
    keys: noKeys(),
    totals: sumsByKey(),
    ...{ found: [], counts: [], partners: [], bounds: new Map() },
  };
}

/** Adds a flow; false where it came before, or there is no room for its partner or period. */
function addFlow(sums: Sums, flow: PartnerFlow): boolean {
  const { names, room } = sums;
  if (!isLike(flow, sums.first)) checkPartOf(flow, sums.first);
  const p = partnerNumber(names, flow.partner);
  const q = numberOfText(names.products, flow.product);
  const t = numberOfText(names.periods, flow.period);
  if (p >= room.partners || t >= room.periods) return false;
  if (sums.once !== null && !isFirst(sums.once, (q * room.partners + p) * room.periods + t)) return false;
  const { weights, groupOf } = sums;
  let key = p * weights.partner + t * weights.period;
  if (weights.product !== 0) key += rolledNumber(names, q) * weights.product;
  if (groupOf !== null) key += groupOf(p, t) * weights.group;
  const number = numberOfKey(sums.keys, key);
  if (number === sums.found.length) {
    sums.found.push(key);
    sums.counts.push(0);
    sums.partners.push(weights.partner === 0 ? [] : [names.partners.texts[p]!]);
  }
  sums.counts[number]!++;
  addUnder(sums.totals, number, flow.value);
  if (weights.partner === 0 && isFirst(sums.partnersSeen, number * room.partners + p))
    sums.partners[number]!.push(names.partners.texts[p]!);
  if (!isExact(flow)) addBounds(sums, number, flow);
  return true;
}

/** What rounding leaves around the value of a flow goes to its sum. */
function addBounds({ bounds }: Sums, number: number, flow: PartnerFlow): void {
  const around = shifted(boundsOf(flow), negative(flow.value));
  const before = bounds.get(number);
  bounds.set(number, before === undefined ? around : intervalSum(before, around));
}

function totalsOf({ names, ...sums }: Sums, whole: Series | undefined): readonly FlowTotal[] {
  const texts = {
    partners: names.partners.texts,
    products: names.rolled.texts,
    periods: names.periods.texts,
    groups: names.groups.map(({ code }) => code),
  };
  return sums.found.map((key, number): FlowTotal => {
    const named = namesOfKey(sums.weights, key, texts);
    const value = totalUnder(sums.totals, number);
    const around = sums.bounds.get(number);
    return Object.freeze({
      ...named,
      currency: sums.first.currency,
      value,
      bounds: around === undefined ? point(value) : shifted(around, value),
      flows: sums.counts[number]!,
      partners: Object.freeze(sums.partners[number]!.sort()),
      shareOfWhole: shareOfWhole(named, value, sums.first, whole),
    });
  });
}

/** What the flows are of, by numbers in the order in which they came. */
interface Names {
  /** Partners as they are written, and for each which partner it is. */
  readonly given: Numbered<string>;
  readonly partnerOf: number[];
  readonly partners: Numbered<string>;
  readonly products: Numbered<string | undefined>;
  /** The products rolled up, and for each product which of them it goes to. */
  readonly rolled: Numbered<string | undefined>;
  readonly rolledOf: number[];
  readonly periods: Numbered<Period>;
  readonly groups: readonly PartnerGroup[];
  readonly digits: number | undefined;
}

function namesOf({ groups = [], productDigits }: AggregateFlowsOptions): Names {
  return {
    ...{ given: noTexts(), partnerOf: [], partners: noTexts(), products: noTexts() },
    ...{ rolled: noTexts(), rolledOf: [], periods: noTexts(), groups },
    digits: productDigits === undefined ? undefined : readCount(productDigits, "productDigits"),
  };
}

function partnerNumber({ given, partnerOf, partners, groups }: Names, text: string): number {
  const number = numberOfText(given, text);
  if (number === partnerOf.length)
    partnerOf.push(numberOfText(partners, readPartner(text, "partner", groups)));
  return partnerOf[number]!;
}

function rolledNumber({ rolled, rolledOf, products, digits }: Names, product: number): number {
  while (rolledOf.length <= product)
    rolledOf.push(numberOfText(rolled, rolledUp(products.texts[rolledOf.length], digits)));
  return rolledOf[product]!;
}

/** Whether two flows are told apart by partner, product and period only, as most are at first sight. */
function isLike(flow: PartnerFlow, first: PartnerFlow): boolean {
  return (
    flow.currency === first.currency &&
    flow.reporter === first.reporter &&
    flow.flow === first.flow &&
    flow.valuation === first.valuation &&
    flow.coverage === first.coverage &&
    flow.adjustment === first.adjustment &&
    flow.system === first.system
  );
}

function isSameFlow(names: Names, flow: PartnerFlow, other: PartnerFlow): boolean {
  return (
    flow.period === other.period &&
    flow.product === other.product &&
    partnerNumber(names, flow.partner) === partnerNumber(names, other.partner)
  );
}

function rolledUp(code: string | undefined, digits: number | undefined): string | undefined {
  if (digits === undefined) return code;
  if (code === undefined || code.length < digits)
    return refuse("INVALID_FIELD", "product", `a code of ${digits} digits or more`, code);
  return code.slice(0, digits);
}

/** Throws where what is added up would count something twice. */
function checkSums(names: Names, keys: ReadonlySet<FlowKey>, options: AggregateFlowsOptions): void {
  const { partners, products, periods } = names;
  // A product that cannot be rolled up is refused also where products do not tell the sums apart.
  rolledNumber(names, products.texts.length - 1);
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

/** The sum over the published total of its period and product; `null` where there is none, or it is zero. */
export function shareOfWhole(
  { period, product }: Pick<FlowTotal, "period" | "product">,
  value: Decimal,
  first: Subject & { readonly currency: string },
  whole: Series | undefined,
): Decimal | null {
  const row = whole?.find((one) => one.period === period && (one.product ?? null) === product);
  if (row === undefined) return null;
  checkPartOf(first, row);
  return divide(value, row.value);
}
