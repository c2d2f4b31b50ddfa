import { type Decimal, type DecimalInput, ONE, plus, product, readDecimal } from "../../decimal/decimal.js";
import { point } from "../../decimal/interval.js";
import { intervalProduct } from "../../decimal/interval-arithmetic.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject, checkRecords, type Draft, readList, readText } from "../../fields.js";
import { boundsOf, isExact } from "../../records/observation.js";
import type { PartnerFlow } from "../../records/partner-flow.js";

/**
 * Where a code of one edition of a classification goes in another: all of it, or a share.
 *
 * @category Partners
 */
export interface ConcordanceLink {
  /** A code of the one edition. */
  readonly from: string;
  /** A code of the other. */
  readonly to: string;
  /** A fraction; the weights of one code add up to 1. */
  readonly weight: Decimal;
}

/**
 * The codes of one edition in those of another, many to many.
 *
 * @category Partners
 */
export interface Concordance {
  /** The edition that codes come from: "HS 2017". */
  readonly from: string;
  /** The edition that they go to: "HS 2022". */
  readonly to: string;
  /** All ways, those of one code together making it up. */
  readonly links: readonly ConcordanceLink[];
  /** Who published it. */
  readonly source?: string;
}

/**
 * What {@link concordance} takes; a link without a weight takes all of its code.
 *
 * @category Partners
 */
export interface ConcordanceInput {
  /** The edition that codes come from: "HS 2017". */
  readonly from: string;
  /** The edition that they go to: "HS 2022". */
  readonly to: string;
  /** A code, where it goes, and the fraction of it that goes there. */
  readonly links: readonly {
    /** A code of the one edition. */
    readonly from: string;
    /** A code of the other. */
    readonly to: string;
    /** A fraction; all of the code unless said. */
    readonly weight?: DecimalInput | undefined;
  }[];
  /** Who published it. */
  readonly source?: string | undefined;
}

const FIELDS = ["from", "to", "links", "source"] as const;
const LINK_FIELDS = ["from", "to", "weight"] as const;

/**
 * Makes a concordance, for a change of edition: HS 2017 to HS 2022.
 *
 * @param input  the names of both editions and the links; the weights of each code from 0 to 1, together 1
 * @returns      the concordance, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` where the weights of a code do not add up to 1 exactly or one is not
 *               above zero, `DUPLICATE_FLOW` where a link stands twice, `UNKNOWN_FIELD`
 * @see          UN Statistics Division, correlation tables of the Harmonized System
 * @example
 * concordance({ from: "OLD", to: "NEW", links: [{ from: "1", to: "10", weight: "0.6" }, { from: "1", to: "11", weight: "0.4" }] }).links.length // => 2
 * concordance({ from: "OLD", to: "NEW", links: [{ from: "1", to: "10", weight: "0.6" }] }) // => throws INVALID_FIELD
 * @category Partners
 */
export function concordance(input: ConcordanceInput): Concordance {
  checkFields(input, "a concordance", FIELDS);
  const draft = {} as Draft<Concordance>;
  draft.from = readText(input.from, "from");
  draft.to = readText(input.to, "to");
  draft.links = readList(input.links, "links", readLink);
  const totals = new Map<string, Decimal>();
  const seen = new Set<string>();
  for (const { from, to, weight } of draft.links) {
    const link = `${from} to ${to}`;
    if (seen.has(link)) refuse("DUPLICATE_FLOW", "links", "each once", link);
    seen.add(link);
    const before = totals.get(from);
    totals.set(from, before === undefined ? weight : plus(before, weight));
  }
  for (const [from, weight] of totals)
    if (!weight.eq(ONE)) refuse("INVALID_FIELD", `weights of ${from}`, "1 together", weight);
  if (input.source !== undefined) draft.source = readText(input.source, "source");
  return Object.freeze(draft);
}

/**
 * Carries flows over to another edition of the classification, each to one or more codes by weight.
 *
 * The sum of all flows stays the same, exactly. Quantities are left out, since weights are shares of value. Flows of
 * several codes may meet in one: add them with {@link aggregateFlows} and `duplicates: "add"`.
 *
 * @param flows  flows with codes of the first edition
 * @param table  the concordance
 * @returns      the flows in codes of the second edition, in the order of the flows
 * @throws       {@link TradeError} `INVALID_FIELD` for a product that the concordance does not have
 * @example
 * const table = concordance({ from: "OLD", to: "NEW", links: [{ from: "1", to: "10", weight: "0.6" }, { from: "1", to: "11", weight: "0.4" }] })
 * const flow = partnerFlow({ reporter: "XX", partner: "DE", flow: "exports", product: "1", period: "2025-11", currency: "USD", value: 50 })
 * convertProducts([flow], table).map(({ product, value }) => `${product}: ${value}`) // => ["10: 30", "11: 20"]
 * @category Partners
 */
export function convertProducts(flows: readonly PartnerFlow[], table: Concordance): readonly PartnerFlow[] {
  checkRecords(flows, "flows");
  checkObject(table, "a concordance");
  checkRecords(table.links, "links");
  const linksOf = new Map<string | undefined, ConcordanceLink[]>();
  for (const link of table.links) {
    const known = linksOf.get(link.from);
    if (known === undefined) linksOf.set(link.from, [link]);
    else known.push(link);
  }
  return flows.flatMap((flow) => {
    const links = linksOf.get(flow.product);
    if (links === undefined)
      return refuse("INVALID_FIELD", "product", `a code of ${table.from}`, flow.product);
    return links.map(({ to, weight }) => partOf(flow, to, weight));
  });
}

function partOf(flow: PartnerFlow, code: string, weight: Decimal): PartnerFlow {
  const { quantity: _, roundedTo, bounds, ...rest } = flow;
  return Object.freeze({
    ...rest,
    product: code,
    value: product(flow.value, weight),
    ...(!isExact(flow) && { bounds: intervalProduct(boundsOf(flow), point(weight)) }),
  });
}

function readLink(given: unknown, field: string): ConcordanceLink {
  const input = given as ConcordanceInput["links"][number];
  checkFields(input, field, LINK_FIELDS);
  const weight = readDecimal(input.weight ?? 1, `${field}.weight`);
  if (weight.s < 0 || weight.isZero()) refuse("INVALID_FIELD", `${field}.weight`, "above zero", weight);
  return Object.freeze({
    from: readText(input.from, `${field}.from`),
    to: readText(input.to, `${field}.to`),
    weight,
  });
}
