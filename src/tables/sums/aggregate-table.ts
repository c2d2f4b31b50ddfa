import { type Interval, point } from "../../decimal/interval.js";
import { shifted } from "../../decimal/interval-arithmetic.js";
import { readChoice, readCount, readList } from "../../fields.js";
import { membersWithin } from "../../partners/names/group.js";
import {
  type AggregateFlowsOptions,
  type FlowKey,
  type FlowTotal,
  shareOfWhole,
} from "../../partners/sums/aggregate-flows.js";
import { type KeyNumbers, noKeys, numberOfKey } from "../../partners/sums/first-times.js";
import { checkDisjoint } from "../../partners/sums/overlap.js";
import type { Period } from "../../period/period.js";
import { numbersOf } from "../columns/block-codes.js";
import { type Block, type Inside, insideOf, type TradeTable } from "../columns/table.js";
import { checkTogether } from "./checks.js";
import { addLane, addLaneTo, type ExactSums, noSums, totalOf } from "./exact-sums.js";
import { inCommonOf } from "./in-common.js";
import { addRounding, isRounded, leftAround, nothingLeft, type RoundingLeft } from "./rounding-left.js";
import { checkOnce } from "./rows-once.js";
import { partnerSide, periodSide, productSide, type Side } from "./sides.js";

/**
 * A sum of rows that have something in common, as {@link FlowTotal}, with the rows that have no figure.
 *
 * @category Tables
 */
export interface TableTotal extends FlowTotal {
  /** How many rows of the sum have no figure: confidential, below the threshold, not reported. They are no zeros. */
  readonly unpublished: number;
}

const KEYS = ["partner", "group", "product", "period"] as const;

/**
 * Adds the rows of a table by partner, group, product and period, exactly, and without making a record of any: what
 * {@link aggregateFlows} answers for records.
 *
 * What is added must be disjoint, as there; errors name the lines of the file. Rows without a partner are the world's:
 * they are not added to those of single partners. Where a sum has no figure at all, there is none.
 *
 * @param table    rows of one reporter, flow, currency and valuation: see {@link selectRows}
 * @param by       what the sums are told apart by; nothing for one sum of all
 * @param options  as {@link aggregateFlows}
 * @returns        the sums, in the order in which each first came
 * @throws         {@link TradeError} as {@link aggregateFlows}, with lines
 * @example
 * const { table } = tableFromCsv(
 *   "partner,product,period,value\nDE,8471,2025-11,3\nFR,8471,2025-11,4\nFR,8517,2025-11,5\n",
 *   { all: { reporter: "XX", flow: "exports", currency: "USD" } },
 * )
 * aggregateTable(table, ["product"], { productDigits: 2 }).map(({ product, value }) => `${product}: ${value}`) // => ["84: 7", "85: 5"]
 * @category Tables
 */
export function aggregateTable(
  table: TradeTable,
  by: readonly FlowKey[],
  options: AggregateFlowsOptions = {},
): readonly TableTotal[] {
  const keys = new Set(readList(by, "by", (key, field) => readChoice(key, field, KEYS)));
  const inside = insideOf(table);
  const { groups = [], productDigits } = options;
  if (productDigits !== undefined) readCount(productDigits, "productDigits");
  const common = inCommonOf(inside);
  const partners = partnerSide(inside, groups);
  const products = productSide(inside, productDigits);
  const periods = periodSide(inside);
  if (options.duplicates !== "add") checkOnce(inside, partners, periods);
  const sums = begin(keys, partners, products, periods, options);
  for (const block of inside.blocks) addBlock(sums, inside, block);
  checkTogether(inside, keys, options, { partners, products, periods });
  return sums.found.map((key, number): TableTotal => {
    const named = nameOf(sums, key, options);
    const value = totalOf(sums.totals, number);
    const left = leftAround(sums.left, number);
    const bounds: Interval = left === null ? point(value) : shifted(left, value);
    return Object.freeze({
      ...named,
      currency: common.currency,
      value,
      bounds,
      flows: sums.counts[number]!,
      partners: Object.freeze(partnersOf(sums, number)),
      shareOfWhole: shareOfWhole(named, value, common, options.whole),
      unpublished: sums.unpublished.get(key) ?? 0,
    });
  });
}

/** The sums as they grow. */
interface Sums {
  readonly partners: Side;
  readonly products: Side;
  readonly periods: Side;
  readonly withPartner: boolean;
  readonly withProduct: boolean;
  readonly withPeriod: boolean;
  /** The group of a partner in a period, from 1 up, 0 for none; `null` where groups do not tell sums apart. */
  readonly groupOf: ((partner: number, period: number) => number) | null;
  readonly ofGroup: number;
  readonly ofPartner: number;
  readonly ofPeriod: number;
  readonly keys: KeyNumbers;
  /** The key of each number. */
  readonly found: number[];
  readonly counts: number[];
  readonly unpublished: Map<number, number>;
  /** For each number a mark for each of its partners. */
  marks: Uint8Array<ArrayBuffer>;
  readonly totals: ExactSums;
  readonly left: RoundingLeft;
  numbers: Uint32Array<ArrayBuffer>;
}

function begin(
  keys: ReadonlySet<FlowKey>,
  partners: Side,
  products: Side,
  periods: Side,
  options: AggregateFlowsOptions,
): Sums {
  const { groups = [] } = options;
  const [withPartner, withProduct, withPeriod] = [
    keys.has("partner"),
    keys.has("product"),
    keys.has("period"),
  ];
  const withGroup = keys.has("group");
  return {
    ...{ partners, products, periods, withPartner, withProduct, withPeriod },
    groupOf: withGroup ? groupFinder(partners, periods, options) : null,
    ofGroup: withGroup ? groups.length + 1 : 1,
    ofPartner: withPartner ? partners.texts.length : 1,
    ofPeriod: withPeriod ? periods.texts.length : 1,
    ...{ keys: noKeys(), found: [], counts: [], unpublished: new Map() },
    ...{ marks: new Uint8Array(64 * partners.texts.length), totals: noSums(), left: nothingLeft() },
    numbers: new Uint32Array(0),
  };
}

function addBlock(sums: Sums, inside: Inside, block: Block): void {
  const { rows, values } = block;
  if (sums.numbers.length < rows) sums.numbers = new Uint32Array(rows);
  const { numbers } = sums;
  const only = values?.figures === rows ? onlyKey(sums, block) : null;
  if (values === null || only === null) numberRows(sums, block);
  else {
    const number = numberOfNewKey(sums, only);
    sums.counts[number]! += rows;
    markPartners(sums, block, number);
    addLaneTo(sums.totals, values, rows, number);
    if (isRounded(block)) addRounding(sums.left, inside, block, numbers.fill(number, 0, rows));
    return;
  }
  if (values === null) return;
  addLane(sums.totals, values, rows, numbers, sums.counts.length);
  if (isRounded(block)) addRounding(sums.left, inside, block, numbers);
}

/** The key that all rows of a block have, as most have where a file is in order; `null` where they differ. */
function onlyKey(sums: Sums, { codes }: Block): number | null {
  const { partners, products, periods, groupOf } = sums;
  const [p, q, t] = [partners, products, periods].map(({ place }) => codes[place]!);
  const isOne =
    (typeof p === "number" || !(sums.withPartner || groupOf !== null)) &&
    (typeof q === "number" || !sums.withProduct) &&
    (typeof t === "number" || !(sums.withPeriod || groupOf !== null));
  if (!isOne) return null;
  const number = (side: Side, code: typeof p): number => (typeof code === "number" ? side.numbers[code]! : 0);
  return keyOf(sums, number(partners, p), number(products, q), number(periods, t));
}

function keyOf(sums: Sums, partner: number, product: number, period: number): number {
  // Products come in front, since they may be many.
  let key = sums.withProduct ? product : 0;
  if (sums.groupOf !== null) key = key * sums.ofGroup + sums.groupOf(partner, period);
  if (sums.withPartner) key = key * sums.ofPartner + partner;
  return sums.withPeriod ? key * sums.ofPeriod + period : key;
}

function numberOfNewKey(sums: Sums, key: number): number {
  const number = numberOfKey(sums.keys, key);
  if (number === sums.counts.length) {
    sums.found.push(key);
    sums.counts.push(0);
    const most = sums.counts.length * sums.partners.texts.length;
    if (most > sums.marks.length) {
      const wider = new Uint8Array(2 * most);
      wider.set(sums.marks);
      sums.marks = wider;
    }
  }
  return number;
}

/** Finds the number of each row that has a figure. */
function numberRows(sums: Sums, block: Block): void {
  const { rows, values } = block;
  const { numbers, counts, keys } = sums;
  const [p, q, t] = [sums.partners, sums.products, sums.periods].map(({ place }) => numbersOf(block, place));
  const partners = sums.partners.numbers;
  const products = sums.products.numbers;
  const periods = sums.periods.numbers;
  const all = sums.partners.texts.length;
  const isFull = values?.figures === rows;
  for (let i = 0; i < rows; i++) {
    const partner = partners[p![i]!]!;
    const key = keyOf(sums, partner, products[q![i]!]!, periods[t![i]!]!);
    if (!isFull && (values === null || (Number.isNaN(values.units[i]!) && values.wide?.has(i) !== true))) {
      sums.unpublished.set(key, (sums.unpublished.get(key) ?? 0) + 1);
      continue;
    }
    const known = numberOfKey(keys, key);
    const number = known < counts.length ? known : numberOfNewKey(sums, key);
    numbers[i] = number;
    counts[number]!++;
    sums.marks[number * all + partner] = 1;
  }
}

/** Marks all partners of a block for one number. */
function markPartners({ partners, marks }: Sums, block: Block, number: number): void {
  const start = number * partners.texts.length;
  const codes = block.codes[partners.place]!;
  if (typeof codes === "number") marks[start + partners.numbers[codes]!] = 1;
  else for (let i = 0; i < codes.length; i++) marks[start + partners.numbers[codes[i]!]!] = 1;
}

function partnersOf({ partners, marks }: Sums, number: number): string[] {
  const start = number * partners.texts.length;
  return partners.texts.filter((text, partner) => text !== "" && marks[start + partner] === 1).sort();
}

/** What the rows of a sum have in common. */
function nameOf(
  sums: Sums,
  key: number,
  { groups = [] }: AggregateFlowsOptions,
): Pick<FlowTotal, "partner" | "group" | "product" | "period"> {
  const period = key % sums.ofPeriod;
  let rest = Math.floor(key / sums.ofPeriod);
  const partner = rest % sums.ofPartner;
  rest = Math.floor(rest / sums.ofPartner);
  const group = rest % sums.ofGroup;
  const product = Math.floor(rest / sums.ofGroup);
  return {
    partner: sums.withPartner ? sums.partners.texts[partner]! || null : null,
    group: group === 0 ? null : groups[group - 1]!.code,
    product: sums.withProduct ? sums.products.texts[product]! || null : null,
    // The column has read it.
    period: sums.withPeriod ? (sums.periods.texts[period]! as Period) : null,
  };
}

function groupFinder(
  partners: Side,
  periods: Side,
  { groups = [], overlap }: AggregateFlowsOptions,
): (partner: number, period: number) => number {
  const codes = groups.map(({ code }) => code);
  const inPeriods = periods.texts.map((text) => {
    const period = text as Period;
    checkDisjoint(codes, period, { groups, overlap });
    const members = groups.map((group) => new Set([group.code, ...membersWithin(group, period)]));
    return partners.texts.map((partner) => 1 + members.findIndex((some) => some.has(partner)));
  });
  return (partner, period) => inPeriods[period]![partner]!;
}
