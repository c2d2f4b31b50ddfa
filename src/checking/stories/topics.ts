import type { CurrencyCode } from "../../currency/currency.js";
import type { Adjustment, Subject } from "../../records/subject.js";
import { isSign } from "./clauses.js";
import { kindAt, type Mark } from "./marks.js";
import type { MissingPart } from "./story-claims.js";
import type { Token } from "./tokens.js";

/** What a part of a text speaks of. */
export interface Topic extends Terms {
  readonly flow: "exports" | "imports" | "balance" | "total";
  readonly reporter: string;
  /** Whether its words name the reporter. */
  readonly isNamed: boolean;
  /** None: the whole world. */
  readonly partners: readonly string[];
  /** A deficit is a balance below zero: its size is printed. */
  readonly isDeficit: boolean;
  /** "the cumulative surplus": since January. */
  readonly isToDate: boolean;
  readonly missing: readonly MissingPart[];
}

const TERMS: Readonly<Record<string, CurrencyCode>> = {
  dollar: "USD",
  dollars: "USD",
  yuan: "CNY",
  renminbi: "CNY",
  rmb: "CNY",
  won: "KRW",
  yen: "JPY",
  euro: "EUR",
};

const FLOWS: Readonly<Record<string, Topic["flow"]>> = { deficit: "balance", bilateral: "total" };

const kindOf = (value: string): Topic["flow"] => FLOWS[value] ?? (value as Topic["flow"]);

/** How the figures of a sentence are made: adjusted, and in which currency growth is meant. */
export interface Terms {
  /** "in real terms": no values. */
  readonly isVolume: boolean;
  /** "Exports of goods and services": more than goods. */
  readonly isWithServices: boolean;
  readonly adjustment?: Adjustment;
  readonly currency?: CurrencyCode;
}

/** How the figures of a sentence are made, wherever it says so. */
export function termsIn(marks: readonly Mark[], tokens: readonly Token[]): Terms {
  const adjustment = marks.find(({ kind }) => kind === "adjusted")?.value as Adjustment | undefined;
  const terms = marks.find(({ kind }) => kind === "terms");
  const words = terms ? tokens.slice(terms.first, terms.next) : [];
  const currency = words.map(({ text }) => TERMS[text]).find((code) => code !== undefined);
  const isVolume = marks.some(({ kind, value }) => kind === "volume" && value === "terms");
  const isWithServices = marks.some(({ value }) => value === "goods-and-services");
  return { isVolume, isWithServices, ...(adjustment && { adjustment }), ...(currency && { currency }) };
}

/**
 * What the marks speak of; nothing where they name no flow. Whose trade it is: that of the economy named with it,
 * else of the only one that the paragraph named, else of the reporter.
 */
export function topicIn(
  marks: readonly Mark[],
  reporter: string,
  named: readonly string[],
  terms: Terms,
): Topic | undefined {
  const flows = marks.flatMap((mark, at) => (mark.kind === "flow" ? [at] : []));
  const at = flows[0];
  if (at === undefined) return undefined;
  const value = marks[at]!.value;
  const flow = kindOf(value);
  const isDeficit = flow === "balance" && flows.some((place) => marks[place]!.value === "deficit");
  const owner = reporterBefore(marks, at);
  const partner = partnersOf(marks, at, flow);
  const own = partner.reporter ?? owner?.value;
  const whose = own ?? named[0] ?? reporter;
  // Of a union, "the rest of the world" is all the world; else it is all but the partners named before.
  const isWorld = UNIONS.includes(whose) && marks.some(({ kind }) => kind === "rest");
  const missing: MissingPart[] = isWorld ? [] : [...partner.missing];
  if (value === "bilateral" && partner.partners.length === 0) missing.push("partner");
  if (isPart(marks, at, flow) || terms.isWithServices) missing.push("product");
  if (terms.isVolume || marks.some((mark) => mark.kind === "volume")) missing.push("value");
  // "exports and imports rose", "the surplus of exports over imports": which of them a figure is of is not said.
  if (flows.some((place) => kindOf(marks[place]!.value) !== flow)) missing.push("flow");
  // "Chinese imports" in a story of another economy: by China or from it.
  const isAmbiguous = owner?.kind === "people" && owner.value !== reporter && flow === "imports";
  if (isAmbiguous && partner.partners.length === 0) missing.push("reporter");
  if (own === undefined && named.length > 1) missing.push("reporter");
  return {
    flow,
    isNamed: own !== undefined,
    reporter: whose,
    partners: partner.partners,
    isDeficit,
    isToDate: marks.some((mark) => mark.when?.type === "to-date"),
    ...terms,
    missing,
  };
}

const UNIONS = ["EU", "euro area"];

/** The subject of a topic with one partner or none. */
export function subjectOfTopic(topic: Topic, partner: string | undefined): Subject {
  const { reporter, flow, adjustment } = topic;
  return { reporter, ...(partner !== undefined && { partner }), flow, ...(adjustment && { adjustment }) };
}

/** "China's exports", "German imports", "Vietnam posted a surplus". */
function reporterBefore(marks: readonly Mark[], flow: number): Mark | undefined {
  const between = [
    "plain",
    "when",
    "comparison",
    "record",
    "terms",
    "adjusted",
    "level",
    "to-date",
    "super",
    "figure",
    "run",
  ];
  for (let at = flow - 1; at >= 0 && at >= flow - 8; at--) {
    const mark = marks[at]!;
    // "exports to Japan's …" is a partner, "US-bound shipments" too.
    if (mark.kind === "place" || mark.kind === "people") return isBound(marks[at + 1]) ? undefined : mark;
    if (!between.includes(mark.kind) && !isSign(mark, ["'s", "'"])) return undefined;
  }
  return undefined;
}

const isBound = (mark: Mark | undefined): boolean => mark?.value === "bound";

interface Partners {
  readonly partners: readonly string[];
  readonly reporter?: string;
  readonly missing: readonly MissingPart[];
}

const LINKS: Readonly<Record<Topic["flow"], readonly string[]>> = {
  exports: ["to"],
  imports: ["from"],
  balance: ["with"],
  total: ["with"],
};

/** "exports to the EU", "imports from Japan", "the surplus with the United States", "US-bound shipments". */
function partnersOf(marks: readonly Mark[], flow: number, kind: Topic["flow"]): Partners {
  const bound = marks.findIndex((mark, at) => at < flow && isBound(marks[at + 1]) && mark.kind === "place");
  if (bound >= 0) return { partners: [marks[bound]!.value], missing: [] };
  let reporter: string | undefined;
  for (let at = flow + 1; at < marks.length; at++) {
    const { kind: link } = marks[at]!;
    if (link === "rise" || link === "fall" || link === "figure" || link === "say") break;
    if (link !== "to" && link !== "from" && link !== "with") continue;
    const named = placesAfter(marks, at + 1);
    const isLink = LINKS[kind].includes(link);
    if (named.places.length > 0) {
      if (isLink) return { partners: named.places, ...(reporter && { reporter }), missing: [] };
      reporter = named.places[0]!;
    } else if (isLink && named.isUnknown) return { partners: [], missing: ["partner"] };
  }
  // "imports of U.S. goods".
  const goods = kindAt(marks, flow + 1) === "of" && marks[flow + 2];
  if (
    kind === "imports" &&
    goods &&
    ["place", "people"].includes(goods.kind) &&
    marks[flow + 3]?.value === "goods"
  )
    return { partners: [goods.value], missing: [] };
  return { partners: [], ...(reporter && { reporter }), missing: [] };
}

/** "exports to the country": which one is said elsewhere. */
const NAMELESS: readonly string[] = ["country", "nation"];

/** The places of a list; whether something else is named instead. */
export function placesAfter(
  marks: readonly Mark[],
  from: number,
): { readonly places: readonly string[]; readonly isUnknown: boolean } {
  const places: string[] = [];
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.kind === "place") {
      if (!places.includes(mark.value)) places.push(mark.value);
    } else if (mark.kind === "word" || mark.kind === "rest" || NAMELESS.includes(mark.value))
      return { places, isUnknown: places.length === 0 };
    else if (!["plain", "and"].includes(mark.kind) && !isSign(mark, ["(", ")", ","])) break;
  }
  return { places, isUnknown: false };
}

/** "chip exports", "exports of cars", "exports by foreign firms": a part of the flow, which is another figure. */
function isPart(marks: readonly Mark[], flow: number, kind: Topic["flow"]): boolean {
  if (kindAt(marks, flow - 1) === "word" && !isBound(marks[flow - 1])) return true;
  if (marks.some((mark) => mark.value === "services")) return true;
  const [link, after] = [marks[flow + 1], marks[flow + 2]];
  if (link?.kind === "word") return true;
  // "exports in electronics" are not all exports.
  if (link?.kind === "within")
    return marks.slice(flow + 2).find(({ kind }) => kind !== "plain")?.kind === "word";
  if (link?.kind !== "of" && link?.kind !== "by") return false;
  if (after?.kind === "word" || (after?.kind === "people" && marks[flow + 3]?.value !== "goods")) return true;
  return after?.kind === "place" && (marks[flow + 3]?.value !== "goods" || kind !== "imports");
}
