import type { Coverage } from "../../../records/subject.js";
import { isPlace, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";

export type FlowName = "exports" | "imports" | "balance" | "total" | "re-exports" | "domestic-exports";

/** A flow as it was named: a surplus is a balance above zero, a deficit one below. */
export interface FlowSaid {
  readonly flow: FlowName;
  readonly sign: 1 | -1 | 0;
  /** A "gap" is a deficit, unless a surplus was spoken of. */
  readonly isGap?: true;
  /** "Those for Japan" are exports where these were spoken of. */
  readonly isOfThose?: true;
  /** Told by a noun for a partner alone: "the largest buyers". */
  readonly isOfNoun?: true;
}

/** A balance by its sign, in words. */
export const sideOf = (sign: 1 | -1 | 0): "surplus" | "deficit" => (sign === 1 ? "surplus" : "deficit");

/** Whom a place stands for: a code, "those countries" by what was named before, or the world. */
export type PartnerSaid =
  /** "The rest of Asia", where none of it was named but the one whose trade it is. */
  | { readonly type: "code"; readonly code: string; readonly isRest?: true }
  /** "Turkey: exports rise": Turkey's, or those there. */
  | { readonly type: "label"; readonly code: string }
  | { readonly type: "before"; readonly kind: "bloc" | "country" | "countries" | "there" | "it" | "them" }
  | { readonly type: "world" }
  /** "The rest of the world": after a partner, all but that. */
  | { readonly type: "rest" }
  | { readonly type: "unread" };

/** What a noun phrase speaks of: "China's exports to the United States". */
export interface Topic {
  readonly flows: readonly FlowSaid[];
  readonly ofWhom: readonly string[];
  readonly withWhom: readonly PartnerSaid[];
  readonly coverage: Coverage | "goods" | null;
  readonly measure: "value" | "volume" | "growth" | null;
  /** It names its owner or says that it is the total: nothing of what was spoken of before holds. */
  readonly isFresh: boolean;
  /** It says that it is the whole: "total exports". */
  readonly saysTotal: boolean;
  /** "Trade deficit": no product's, whatever was spoken of before. */
  readonly isOfTrade: boolean;
  readonly isBilateral: boolean;
  /** Both sides are named: "China-Africa trade", "trade between X and Y". */
  readonly isPair: boolean;
  readonly isThose: boolean;
  /** "Its exports", "the country's exports": whose, is told by what was spoken of before. */
  readonly isOwned: boolean;
  readonly when: When | null;
  readonly scale: "annual" | "quarterly" | "monthly" | "rolling" | null;
  readonly valuation: "FOB" | "CIF" | null;
  readonly system: "balance-of-payments" | null;
  readonly adjustment: string | null;
  /** "Dollar-denominated exports". */
  readonly terms: string | null;
  /** Whose trade cannot be told: "Chinese imports" of another economy. */
  readonly isAmbiguous: boolean;
  /** Partners that were named and not read: "emerging markets". */
  readonly strangers: readonly Piece[];
  /** A verb: "exported goods worth". */
  readonly isVerb: boolean;
  readonly unread: readonly Piece[];
}

/** Whether a phrase names an economy as a partner. */
export const isWith = (topic: Topic | null, code: string): boolean =>
  topic?.withWhom.some((one) => one.type === "code" && one.code === code) === true;

/** The economies among partners. */
export const codesOf = (partners: readonly PartnerSaid[]): readonly string[] =>
  partners.flatMap((one) => (one.type === "code" ? [one.code] : []));

/** Of nothing yet. */
export const EMPTY_TOPIC: Topic = {
  flows: [],
  ofWhom: [],
  withWhom: [],
  coverage: null,
  measure: null,
  isFresh: false,
  saysTotal: false,
  isOfTrade: false,
  isBilateral: false,
  isPair: false,
  isThose: false,
  isOwned: false,
  when: null,
  scale: null,
  valuation: null,
  system: null,
  adjustment: null,
  terms: null,
  isAmbiguous: false,
  isVerb: false,
  strangers: [],
  unread: [],
};

export interface TopicNode {
  readonly kind: "topic";
  readonly topic: Topic;
  /** Its first token. */
  readonly first: number;
  /** Its first piece, and the first after it. */
  readonly at: number;
  readonly until: number;
}

export const FLOWS: { readonly total: FlowSaid } & Readonly<Record<string, FlowSaid>> = {
  exports: { flow: "exports", sign: 0 },
  imports: { flow: "imports", sign: 0 },
  surplus: { flow: "balance", sign: 1 },
  deficit: { flow: "balance", sign: -1 },
  gap: { flow: "balance", sign: -1, isGap: true },
  balance: { flow: "balance", sign: 0 },
  total: { flow: "total", sign: 0 },
  "re-exports": { flow: "re-exports", sign: 0 },
  "domestic-exports": { flow: "domestic-exports", sign: 0 },
  export: { flow: "exports", sign: 0 },
  import: { flow: "imports", sign: 0 },
};

export interface Draft {
  flows: FlowSaid[];
  ofWhom: string[];
  withWhom: PartnerSaid[];
  coverage: Topic["coverage"];
  measure: Topic["measure"];
  isFresh: boolean;
  saysTotal: boolean;
  isOfTrade: boolean;
  isBilateral: boolean;
  isPair: boolean;
  isThose: boolean;
  isOwned: boolean;
  when: When | null;
  scale: "annual" | "quarterly" | "monthly" | "rolling" | null;
  valuation: Topic["valuation"];
  system: Topic["system"];
  adjustment: string | null;
  terms: string | null;
  isAmbiguous: boolean;
  isVerb: boolean;
  strangers: Piece[];
  unread: Piece[];
}

export const one = (piece: Piece | undefined): string => (piece?.kind === "word" ? piece.text : "");

export const isVerbLike = (piece: Piece | undefined): boolean =>
  means(piece, "rise", "fall", "flat", "level", "record", "widened", "narrowed");

export const isThe = (piece: Piece): boolean =>
  piece.kind === "word" && ["the", "a", "an", "'s"].includes(piece.text) && means(piece, "plain");

/** "Ending a nine-month shortfall". */
export const isEnded = (pieces: readonly Piece[], at: number): boolean => means(pieces[at - 1], "end");

export const WORLDS: readonly string[] = ["global", "world", "worldwide"];

const AUXILIARIES =
  "was were is are be been being has have had having do does did also again even then there here so too just already now thus therefore hence instead meanwhile however still yet".split(
    " ",
  );

export const isAuxiliary = (piece: Piece): boolean =>
  piece.kind === "word" && AUXILIARIES.includes(piece.text);

/** "Extra-EU trade" is that of the union. */
export const isExtra = (text: string, union: Piece | undefined): boolean =>
  text === "extra" && isPlace(union) && ["EU", "EA", "euro area"].includes(union.code);

/** With no partner, and nothing that was not read: all of its flow. */
export const isUndivided = ({ withWhom, unread }: Topic): boolean => withWhom.length + unread.length === 0;

/** A balance that may go both ways, or all trade. */
export const isOpen = ({ flows }: Topic): boolean =>
  flows[0]!.flow === "total" || (flows[0]!.flow === "balance" && flows[0]!.sign === 0);

/** "Versus $5 billion of exports to Chile", beside those to Peru. */
export const isWithOther = (own: Topic, { withWhom: [whom] }: Topic): boolean =>
  whom?.type === "code" && own.withWhom.length === 1 && !isWith(own, whom.code);
