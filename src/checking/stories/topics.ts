import type { Coverage } from "../../records/subject.js";
import type { When } from "./periods.js";
import { isSign, meaning, means, type Piece } from "./pieces.js";

export type FlowName = "exports" | "imports" | "balance" | "total" | "re-exports" | "domestic-exports";

/** A flow as it was named: a surplus is a balance above zero, a deficit one below. */
export interface FlowSaid {
  readonly flow: FlowName;
  readonly sign: 1 | -1 | 0;
}

/** Whom a place stands for: a code, "those countries" by what was named before, or the world. */
export type PartnerSaid =
  | { readonly type: "code"; readonly code: string }
  | { readonly type: "before"; readonly kind: "bloc" | "country" | "countries" }
  | { readonly type: "world" }
  | { readonly type: "self" }
  | { readonly type: "unread" };

/** What a noun phrase speaks of: "China's exports to the United States". */
export interface Topic {
  readonly flows: readonly FlowSaid[];
  readonly reporters: readonly string[];
  readonly partners: readonly PartnerSaid[];
  readonly coverage: Coverage | "goods" | null;
  readonly measure: "value" | "volume" | "growth" | null;
  /** It names its owner or says that it is the total: nothing of what was spoken of before holds. */
  readonly isFresh: boolean;
  /** It says that it is the whole: "total exports". */
  readonly isTotal: boolean;
  readonly isBilateral: boolean;
  /** Both sides are named: "China-Africa trade", "trade between X and Y". */
  readonly isPair: boolean;
  readonly isThose: boolean;
  readonly when: When | null;
  readonly scale: "annual" | null;
  readonly valuation: "FOB" | "CIF" | null;
  readonly system: "balance-of-payments" | null;
  readonly adjustment: string | null;
  /** Whose trade cannot be told: "Chinese imports" of another economy. */
  readonly isAmbiguous: boolean;
  /** Partners that were named and not read: "emerging markets". */
  readonly strangers: readonly Piece[];
  /** A verb: "exported goods worth". */
  readonly isVerb: boolean;
  readonly unread: readonly Piece[];
}

export interface TopicNode {
  readonly kind: "topic";
  readonly topic: Topic;
  /** Pieces from and until. */
  readonly from: number;
  readonly until: number;
}

const FLOWS: Readonly<Record<string, FlowSaid>> = {
  exports: { flow: "exports", sign: 0 },
  imports: { flow: "imports", sign: 0 },
  surplus: { flow: "balance", sign: 1 },
  deficit: { flow: "balance", sign: -1 },
  balance: { flow: "balance", sign: 0 },
  total: { flow: "total", sign: 0 },
  "re-exports": { flow: "re-exports", sign: 0 },
  "domestic-exports": { flow: "domestic-exports", sign: 0 },
  export: { flow: "exports", sign: 0 },
  import: { flow: "imports", sign: 0 },
};

interface Draft {
  flows: FlowSaid[];
  reporters: string[];
  partners: PartnerSaid[];
  coverage: Topic["coverage"];
  measure: Topic["measure"];
  isFresh: boolean;
  isTotal: boolean;
  isBilateral: boolean;
  isPair: boolean;
  isThose: boolean;
  when: When | null;
  scale: "annual" | null;
  valuation: Topic["valuation"];
  system: Topic["system"];
  adjustment: string | null;
  isAmbiguous: boolean;
  isVerb: boolean;
  strangers: Piece[];
  unread: Piece[];
}

/** The noun phrases of flows in a row of pieces, in order. */
export function topicsOf(pieces: readonly Piece[], reporter: string): readonly TopicNode[] {
  const found: TopicNode[] = [];
  for (let at = 0; at < pieces.length; ) {
    const flow = headAt(pieces, at);
    if (flow === null) {
      at++;
      continue;
    }
    const draft: Draft = {
      flows: [flow],
      reporters: [],
      partners: [],
      coverage: null,
      measure: null,
      isFresh: false,
      isTotal: false,
      isBilateral: false,
      isPair: false,
      isThose: means(pieces[at], "those"),
      when: null,
      scale: null,
      valuation: null,
      system: null,
      adjustment: null,
      isAmbiguous: false,
      isVerb: means(pieces[at], "flowverb", "both") && !means(pieces[at], "flow"),
      strangers: [],
      unread: [],
    };
    const from = takeBefore(pieces, at, found.at(-1)?.until ?? 0, draft, reporter);
    const until = takeAfter(pieces, at, draft, reporter);
    const { flows, ...rest } = draft;
    found.push({ kind: "topic", topic: { ...rest, flows: Object.freeze(flows) }, from, until });
    at = until;
  }
  return found;
}

const NOUNS_AFTER_TRADE = ["who", "source", "partner", "say"];

/** The flow that a piece is the head of; `null` where it is none. */
function headAt(pieces: readonly Piece[], at: number): FlowSaid | null {
  const piece = pieces[at];
  const next = pieces[at + 1];
  const flow = meaning(piece, "flow");
  if (flow !== undefined) {
    const isTrade = flow === "total" && piece?.kind === "word";
    if (isTrade && means(next, "flow") && one(piece) === "trade") return null;
    if (isTrade && (next?.kind === "unknown" || means(next, ...NOUNS_AFTER_TRADE)) && !isVerbLike(next))
      return null;
    return FLOWS[flow]!;
  }
  const side = meaning(piece, "side");
  if (side !== undefined) {
    if (means(next, "and") && means(pieces[at + 2], "side") && means(pieces[at + 3], "measure", "flow"))
      return FLOWS[side]!;
    if (
      next?.kind === "unknown" ||
      next?.kind === "sign" ||
      next === undefined ||
      (means(next, "partner", "who", "source", "flow", "cover", "tariff") && !means(next, "measure", "level"))
    )
      return null;
    return FLOWS[side]!;
  }
  const maybe = meaning(piece, "maybe");
  if (maybe !== undefined) {
    const link = meaning(next, maybe === "exports" ? "to" : "from");
    const place = placesAt(pieces, at + 2);
    return link !== undefined && place !== null && place.partners.every(({ type }) => type !== "unread")
      ? FLOWS[maybe]!
      : null;
  }
  if (means(piece, "both")) return FLOWS["total"]!;
  const verb = meaning(piece, "flowverb");
  if (verb !== undefined) return FLOWS[verb]!;
  if (means(piece, "those") && !means(piece, "pronoun")) {
    const link = pieces[at + 1];
    const place = placesAt(pieces, at + 2);
    if (place !== null && (means(link, "to") || means(link, "from", "with")))
      return { flow: means(link, "to") ? "exports" : means(link, "with") ? "balance" : "imports", sign: 0 };
    if (means(link, "of")) return null;
  }
  return null;
}

const one = (piece: Piece | undefined): string => (piece?.kind === "word" ? piece.text : "");
const isVerbLike = (piece: Piece | undefined): boolean =>
  means(piece, "rise", "fall", "flat", "level", "record", "widened", "narrowed");

/** What stands before the head within the phrase. */
function takeBefore(
  pieces: readonly Piece[],
  head: number,
  limit: number,
  draft: Draft,
  reporter: string,
): number {
  let at = head - 1;
  let from = head;
  for (; at >= limit; at--) {
    const piece = pieces[at]!;
    if (draft.isVerb) {
      // "China exported", "the country imported".
      if (
        piece.kind === "place" &&
        !piece.isOwner &&
        piece.form === "place" &&
        draft.reporters.length === 0
      ) {
        if (means(pieces[at - 1], "to", "from", "with", "of", "in", "and", "between")) break;
        draft.reporters.unshift(piece.code);
        draft.isFresh = true;
        from = at;
        continue;
      }
      if (means(piece, "plain") && !means(piece, "say")) {
        from = at;
        continue;
      }
      if (piece.kind === "unknown" || means(piece, "mod", "all", "maybe", "members", "cover")) {
        draft.unread.unshift(piece);
        from = at;
      }
      break;
    }
    if (means(piece, "flow") && one(piece) === "trade") {
      from = at;
      continue;
    }
    if (piece.kind === "place") {
      if (
        means(pieces[at - 1], "to", "from", "with", "in", "between", "against") &&
        !piece.isOwner &&
        piece.form !== "people"
      )
        break;
      if (means(pieces[at - 1], "of") && means(pieces[at - 2], "members", "not", "share")) break;
      if (means(pieces[at + 1], "bound")) draft.partners.unshift({ type: "code", code: piece.code });
      else draft.reporters.unshift(piece.code);
      draft.isFresh = true;
      // "Chinese imports", "US exports", "the US surplus" of another economy may be those with it.
      const isClear =
        piece.isOwner ||
        piece.code === reporter ||
        (piece.form === "people" && draft.flows[0]!.flow === "exports");
      if (!isClear) draft.isAmbiguous = true;
      from = at;
      continue;
    }
    if (piece.kind === "period") {
      const before =
        means(pieces[at - 1], "plain") && pieces[at - 1]!.kind === "word" ? pieces[at - 2] : pieces[at - 1];
      const isAdverb =
        means(before, "in", "for", "from", "since", "to", "at", "until", "compare", "of", "by") &&
        !piece.isOwner;
      if (isAdverb || draft.when !== null) break;
      if (piece.when.type === "earlier" && !piece.isOwner) break;
      draft.when = piece.when;
      from = at;
      continue;
    }
    if (piece.kind === "word") {
      if (isThe(piece)) {
        from = at;
        if (piece.text === "the" || piece.text === "a" || piece.text === "an") break;
        continue;
      }
      if (means(piece, "bound", "members") && at > limit && pieces[at - 1]!.kind === "place") {
        from = at;
        continue;
      }
      const cover = meaning(piece, "cover");
      if (cover !== undefined) {
        draft.coverage ??= cover as Draft["coverage"];
        from = at;
        // "The value of goods exports".
        if (piece.text === "of" && means(pieces[at - 1], "measure")) {
          draft.measure ??= meaning(pieces[at - 1], "measure") as Draft["measure"];
          at--;
          from = at;
        }
        continue;
      }
      if (means(piece, "all")) {
        draft.isFresh = true;
        draft.isTotal = true;
        from = at;
        continue;
      }
      if (means(piece, "owner")) {
        if (meaning(piece, "owner") === "country") draft.isFresh = true;
        from = at;
        continue;
      }
      if (means(piece, "nation") && at + 1 < head && isOwnerMark(pieces[at + 1])) {
        draft.isFresh = true;
        from = at;
        continue;
      }
      if (means(piece, "bilateral")) {
        draft.isBilateral = true;
        from = at;
        continue;
      }
      const adjusted = meaning(piece, "adjusted");
      if (adjusted !== undefined) {
        draft.adjustment = adjusted;
        from = at;
        continue;
      }
      const scale = meaning(piece, "comparison");
      if (scale !== undefined && ["annual", "yearly", "full"].includes(piece.text)) {
        draft.scale = "annual";
        from = at;
        continue;
      }
      if (piece.text === "monthly" || means(piece, "mod")) {
        from = at;
        continue;
      }
      if (means(piece, "valuation")) {
        from = at;
        continue;
      }
      if (means(piece, "measure") && means(pieces[at + 1], "of")) {
        from = at;
        continue;
      }
      // "Earnings from exports", "expenditure on imports".
      if ((piece.text === "from" || piece.text === "on") && meaning(pieces[at - 1], "measure") === "value") {
        at--;
        from = at;
        continue;
      }
      // "The value of exports", "the volume of trade".
      if (means(piece, "of") && means(pieces[at - 1], "measure") && !means(pieces[at - 1], "share")) {
        const measure = meaning(pieces[at - 1], "measure") as Draft["measure"];
        draft.measure ??= measure;
        at--;
        from = at;
        continue;
      }
      if (means(piece, "plain") && !isAuxiliary(piece) && !isVerbLike(piece)) {
        from = at;
        continue;
      }
      break;
    }
    if (piece.kind === "unknown") {
      if (piece.text === "net" && draft.flows[0]!.flow === "balance") {
        from = at;
        continue;
      }
      if (piece.text.length <= 1 && !/\p{L}/u.test(piece.text)) break;
      if (/ly$/.test(piece.text)) {
        break;
      }
      draft.unread.unshift(piece);
      from = at;
      continue;
    }
    break;
  }
  return from;
}

const isThe = (piece: Piece): boolean =>
  piece.kind === "word" && ["the", "a", "an", "'s"].includes(piece.text) && means(piece, "plain");
const isOwnerMark = (piece: Piece | undefined): boolean => piece?.kind === "word" && piece.text === "'s";
const AUXILIARIES =
  "was were is are be been being has have had having do does did also again even then there here so too just already now thus therefore hence instead meanwhile however still yet".split(
    " ",
  );
const isAuxiliary = (piece: Piece): boolean => piece.kind === "word" && AUXILIARIES.includes(piece.text);

/** What stands after the head within the phrase. */
function takeAfter(pieces: readonly Piece[], head: number, draft: Draft, reporter: string): number {
  let at = head + 1;
  if (draft.isThose) at = head + 1;
  for (let isOn = true; isOn; ) {
    isOn = false;
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (piece === undefined) break;
    const measure = meaning(piece, "measure");
    if (measure !== undefined && draft.measure === null && !draft.isVerb) {
      draft.measure = measure as Draft["measure"];
      at++;
      isOn = true;
      continue;
    }
    const cover = meaning(piece, "cover");
    if (cover !== undefined && (draft.isVerb || piece.kind === "word")) {
      if (means(piece, "mod") || !draft.isVerb ? isCoverPhrase(piece) || draft.isVerb : true) {
        draft.coverage ??= cover as Draft["coverage"];
        at++;
        isOn = true;
        continue;
      }
    }
    if (draft.isVerb && piece.kind === "word" && means(piece, "plain", "worth") && !means(piece, "to")) {
      if (!means(piece, "worth") && !isThe(piece)) break;
      at++;
      isOn = true;
      continue;
    }
    if (means(piece, "system")) {
      draft.system = "balance-of-payments";
      at++;
      isOn = true;
      continue;
    }
    if (means(piece, "valuation")) {
      draft.valuation = meaning(piece, "valuation") as Draft["valuation"];
      at++;
      isOn = true;
      continue;
    }
    // "(Merchandise and services combined)".
    if (isSign(piece, "(") && means(next, "cover") && isSign(pieces[at + 2], ")")) {
      draft.coverage = meaning(next, "cover") as Draft["coverage"];
      at += 3;
      isOn = true;
      continue;
    }
    if (means(piece, "between")) {
      const pair = placesAt(pieces, at + 1);
      if (pair && pair.partners.length === 2 && pair.partners.every(({ type }) => type === "code")) {
        const codes = pair.partners.map((one) => (one as { readonly code: string }).code);
        takePair(draft, codes, reporter);
        at = pair.until;
        isOn = true;
        continue;
      }
      if (pair && pair.partners.length === 1 && pair.partners[0]!.type === "before") {
        draft.isBilateral = true;
        at = pair.until;
        isOn = true;
        continue;
      }
    }
    if (means(piece, "going") && (means(next, "to") || meaning(piece, "going") !== undefined)) {
      const link = means(next, "to") ? at + 2 : at + 1;
      const to = placesAt(pieces, link);
      if (to !== null && to.partners.every(({ type }) => type === "code")) {
        draft.partners.push(...to.partners);
        at = to.until;
        isOn = true;
        continue;
      }
    }
    const role = roleOf(piece, draft.flows[0]!.flow);
    if (role !== null) {
      const places = placesAt(pieces, at + 1);
      if (places !== null) {
        if (role === "partner") {
          if (draft.partners.length > 0) break;
          draft.partners.push(...places.partners);
        } else {
          const codes = places.partners.flatMap((one) =>
            one.type === "code" ? [one.code] : one.type === "self" ? [reporter] : [],
          );
          if (codes.length !== 1) break;
          draft.reporters.push(...codes);
          draft.isFresh = true;
        }
        at = places.until;
        isOn = true;
        continue;
      }
      // "Exports to emerging markets".
      const phrase = nounPhraseAt(pieces, at + 1);
      if (role === "partner" && phrase > at + 1 && !means(piece, "from")) {
        draft.partners.push({ type: "unread" });
        draft.strangers.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
      if (means(piece, "from") && role === "partner" && phrase > at + 1) {
        draft.partners.push({ type: "unread" });
        draft.strangers.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
    }
    if (means(piece, "of") && piece.kind === "word") {
      // "Imports of U.S. goods", "exports of Turkey", "exports of chips".
      const place = pieces[at + 1 + Number(isArticle(pieces[at + 1]))];
      const afterPlace = at + 2 + Number(isArticle(pieces[at + 1]));
      if (place?.kind === "place" && !place.isOwner) {
        const isGoods = meaning(pieces[afterPlace], "cover") === "goods";
        if (isGoods && draft.flows[0]!.flow === "imports" && place.code !== reporter)
          draft.partners.push({ type: "code", code: place.code });
        else if (
          isGoods &&
          (place.code === reporter || draft.flows[0]!.flow === "exports") &&
          place.form === "people"
        )
          draft.reporters.push(place.code);
        else if (!isGoods && place.form === "place" && place.code === reporter)
          draft.reporters.push(place.code);
        else {
          draft.unread.push(place);
        }
        draft.isFresh = true;
        at = afterPlace + Number(isGoods);
        isOn = true;
        continue;
      }
      const goods = pieces[at + 1];
      if (means(goods, "cover") && !means(pieces[at + 2], "flow")) {
        draft.coverage = meaning(goods, "cover") as Draft["coverage"];
        at += 2;
        isOn = true;
        continue;
      }
      const phrase = nounPhraseAt(pieces, at + 1);
      if (phrase > at + 1) {
        draft.unread.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
    }
    // "Import and export volume".
    if (
      means(pieces[head], "side") &&
      means(piece, "and") &&
      means(next, "side") &&
      draft.flows.length === 1
    ) {
      draft.flows.push(FLOWS[meaning(next, "side")!]!);
      at += 2;
      isOn = true;
      continue;
    }
    // "A surplus in trade with", "the deficit in the trade account".
    if (
      draft.flows[0]!.flow === "balance" &&
      draft.flows.length === 1 &&
      means(piece, "in") &&
      piece.kind === "word"
    ) {
      let noun = at + 1;
      while (
        isArticle(pieces[noun]) ||
        (means(pieces[noun], "mod", "cover", "owner", "bilateral", "all") && !means(pieces[noun], "flow"))
      )
        noun++;
      const said = meaning(pieces[noun], "flow");
      if (said === "total" || (said === "balance" && draft.flows[0]!.sign !== 0)) {
        at = noun + 1;
        isOn = true;
        continue;
      }
    }
    // "Exports and imports", "total trade, exports and imports".
    if (!draft.isVerb) {
      const second = coordinatedAt(pieces, at, draft.flows);
      if (second !== null) {
        draft.flows.push(second.flow);
        at = second.until;
        isOn = true;
        continue;
      }
    }
    if (piece.kind === "unknown" && draft.measure === null && ["abroad", "overseas"].includes(piece.text)) {
      at++;
      isOn = true;
    }
  }
  // "China-Africa trade", "the trade between X and Y" name both sides.
  if (draft.reporters.length === 2) {
    takePair(draft, draft.reporters.splice(0), reporter);
    draft.isAmbiguous = false;
  }
  return at;
}

const isArticle = (piece: Piece | undefined): boolean =>
  piece?.kind === "word" && ["the", "a", "an"].includes(piece.text);
const isCoverPhrase = (piece: Piece): boolean =>
  piece.kind === "word" &&
  [
    "of",
    "in",
    "on",
    "for",
    "with",
    "goods",
    "services",
    "merchandise",
    "commodity",
    "commodities",
    "products",
  ].includes(piece.text);

function takePair(draft: Draft, codes: readonly string[], reporter: string): void {
  const own = codes.includes(reporter) ? reporter : codes[0]!;
  const other = codes.find((code) => code !== own);
  draft.reporters.splice(0, draft.reporters.length, own);
  if (other !== undefined) draft.partners.push({ type: "code", code: other });
  draft.isFresh = true;
  draft.isPair = true;
}

/** What a preposition after a flow leads to. */
function roleOf(piece: Piece, flow: FlowName): "partner" | "reporter" | null {
  if (flow === "imports")
    return means(piece, "from") && piece.kind === "word" && piece.text === "from"
      ? "partner"
      : means(piece, "to")
        ? "reporter"
        : null;
  if (flow === "balance" || flow === "total")
    return means(piece, "with") && piece.kind === "word" && piece.text === "with" ? "partner" : null;
  return means(piece, "to") ? "partner" : piece.kind === "word" && piece.text === "from" ? "reporter" : null;
}

/** A second flow after "and" or a comma, with nothing but modifiers between. */
function coordinatedAt(
  pieces: readonly Piece[],
  at: number,
  flows: readonly FlowSaid[],
): { readonly flow: FlowSaid; readonly until: number } | null {
  const link = pieces[at];
  const isAnd = means(link, "and") && link?.kind === "word" && link.text !== "or";
  if (!isAnd && !isSign(link, ",")) return null;
  let place = at + 1;
  if (!isAnd && means(pieces[place], "and")) place++;
  while (means(pieces[place], "mod", "all", "owner", "cover") || isArticle(pieces[place])) place++;
  const flow = meaning(pieces[place], "flow");
  if (flow === undefined) return null;
  const said = FLOWS[flow]!;
  if (flows.some((one) => one.flow === said.flow && said.flow !== "balance")) return null;
  // A comma alone lists only where "and" follows.
  if (!isAnd && !means(pieces[place + 1], "and")) return null;
  return { flow: said, until: place + 1 };
}

/** Places in a list: "the European Union (EU), Africa and Latin America", "those countries", "the rest of the world". */
export function placesAt(
  pieces: readonly Piece[],
  at: number,
): { readonly partners: readonly PartnerSaid[]; readonly until: number } | null {
  const partners: PartnerSaid[] = [];
  let until = at;
  for (let place = at; ; ) {
    const one = onePlaceAt(pieces, place);
    if (one === null) break;
    partners.push(one.partner);
    until = one.until;
    let link = until;
    if (isSign(pieces[link], ",")) link++;
    if (means(pieces[link], "and")) link++;
    if (link === until) break;
    place = link;
    // "…to China, Japan's exports": another phrase.
    const next = onePlaceAt(pieces, place);
    if (next === null || next.isOwner) break;
    // "With China, Japan posted": a list ends with "and".
    const isAnd = means(pieces[place - 1], "and");
    if (!isAnd && !isSign(pieces[next.until], ",", "(") && !means(pieces[next.until], "and")) break;
  }
  return partners.length === 0 ? null : { partners, until };
}

function onePlaceAt(
  pieces: readonly Piece[],
  start: number,
): { readonly partner: PartnerSaid; readonly until: number; readonly isOwner: boolean } | null {
  let at = start;
  while (isArticle(pieces[at])) at++;
  if (means(pieces[at], "members") && meaning(pieces[at], "members") === "of") {
    at++;
    while (isArticle(pieces[at])) at++;
  } else if (means(pieces[at], "members") && means(pieces[at + 1], "of", "along", "in")) {
    at += 2;
    while (isArticle(pieces[at])) at++;
  }
  if (means(pieces[at], "outside")) {
    const until = means(pieces[at + 1], "of") && means(pieces[at + 2], "outside") ? at + 3 : at + 1;
    return { partner: { type: "world" }, until, isOwner: false };
  }
  const piece = pieces[at];
  if (
    means(piece, "those") ||
    (piece?.kind === "word" && ["those", "these", "the", "both"].includes(piece.text)) ||
    isArticle(pieces[at - 1])
  ) {
    const noun = means(piece, "nation") || piece?.kind === "place" ? piece : pieces[at + 1];
    const kind = meaning(noun, "nation");
    if (kind !== undefined && (noun === pieces[at + 1] || isArticle(pieces[at - 1]))) {
      const until = noun === piece ? at + 1 : at + 2;
      if (noun?.kind === "word")
        return {
          partner: { type: "before", kind: kind as "bloc" },
          until,
          isOwner: isOwnerMark(pieces[until]),
        };
    }
  }
  // "Top trading partner China", "its largest trading partner, the United States".
  let skipped = at;
  while (
    means(pieces[skipped], "mod", "super", "owner", "all") ||
    (pieces[skipped]?.kind === "place" && (pieces[skipped] as { readonly isOwner: boolean }).isOwner) ||
    pieces[skipped]?.kind === "rank"
  )
    skipped++;
  if (means(pieces[skipped], "partner") && skipped >= at) {
    let after = skipped + 1;
    const isComma = isSign(pieces[after], ",");
    if (isComma) after++;
    while (isArticle(pieces[after])) after++;
    const place = pieces[after];
    if (place?.kind === "place" && !place.isOwner)
      return {
        partner: { type: "code", code: place.code },
        until: after + 1 + Number(isComma && isSign(pieces[after + 1], ",")),
        isOwner: false,
      };
    return null;
  }
  // "The 27-nation EU".
  if (
    piece?.kind === "figure" &&
    piece.figure.kind === "number" &&
    means(pieces[at + 1], "nation", "members") &&
    pieces[at + 2]?.kind === "place"
  )
    return onePlaceAt(pieces, at + 2);
  if (piece?.kind !== "place") return null;
  if (piece.form === "capital") return null;
  let until = at + 1;
  // "Europe's biggest economy" is the one that is spoken of.
  if (piece.isOwner) {
    let noun = until;
    while (means(pieces[noun], "super", "mod") || pieces[noun]?.kind === "rank") noun++;
    if (noun > until && means(pieces[noun], "nation"))
      return { partner: { type: "self" }, until: noun + 1, isOwner: false };
  }
  if (piece.isOwner) return { partner: { type: "code", code: piece.code }, until, isOwner: true };
  if (means(pieces[until], "members") && meaning(pieces[until], "members") !== "of") until++;
  else if (piece.form === "people") return null;
  // "(EU)", "(EA19)".
  if (isSign(pieces[until], "(") && isShort(pieces[until + 1]) && isSign(pieces[until + 2], ")")) until += 3;
  return { partner: { type: "code", code: piece.code }, until, isOwner: isOwnerMark(pieces[until]) };
}

function isShort(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return piece.kind === "place" || piece.kind === "unknown";
}

/** Where words end that are a noun phrase of unknown goods or partners. */
function nounPhraseAt(pieces: readonly Piece[], at: number): number {
  let until = at;
  let found = 0;
  while (until < pieces.length) {
    const piece = pieces[until]!;
    const isIn =
      piece.kind === "unknown" ||
      piece.kind === "place" ||
      piece.kind === "rank" ||
      (piece.kind === "word" &&
        (isArticle(piece) ||
          means(
            piece,
            "mod",
            "cover",
            "members",
            "owner",
            "all",
            "super",
            "nation",
            "partner",
            "not",
            "maybe",
            "side",
          ) ||
          (means(piece, "and") && pieces[until + 1]?.kind === "unknown")));
    if (!isIn || isVerbLike(piece)) break;
    if (piece.kind === "unknown" || means(piece, "partner", "not", "members", "nation", "side")) found++;
    until++;
  }
  return found > 0 ? until : at;
}
