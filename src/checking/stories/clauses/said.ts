import type { PartnerSaid, Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import type { When } from "../words/when.js";
import type { Move } from "./nodes.js";
import type { Segment } from "./segments.js";

/** With what something is compared: by name, or by its base. */
export type Compared =
  | {
      readonly type: "named";
      readonly of: "year-on-year" | "month-on-month" | "quarter-on-quarter" | "half-on-half";
    }
  /** `byAmount`: only a base beside an amount says it; it does not go on. `each`: two times, of which it is one. */
  | {
      readonly type: "base";
      readonly when: When;
      readonly byAmount?: true;
      readonly each?: readonly (When | null)[];
    };

/** What one kind of statement has beside its figure. */
export interface Detail {
  /** The word before a figure: "to", "by", a verb of a level. */
  cue?: string | null;
  /** Whether a figure has its noun ("a 5.9% rise"); of a record, what it is of. */
  noun?: boolean | string;
  level?: boolean;
  use?: string;
  host?: number | null;
  count?: number;
  unit?: "month" | "quarter" | "year" | "other" | null;
  of?: string;
  double?: boolean;
  /** "Its fourth in a row". */
  isOwn?: boolean;
  topic?: Topic;
  compared?: string | undefined;
  /** With what it is not compared: that of the bracket behind it. */
  notOf?: string;
  move?: Move | null;
  rank?: number;
  is?: string | undefined;
  /** The worst fall is the largest one, and so is the worst deficit. */
  isWorst?: boolean;
  since?: When;
  ever?: boolean;
  /** So many months, of which the first is not said. */
  over?: number;
  unknownSince?: boolean;
  restricted?: boolean;
  record?: string | undefined;
  vague?: boolean;
  first?: boolean;
  opener?: string;
  /** Behind a word for a size: "exceeding", "slower than". */
  isOfSize?: boolean;
  to?: string;
  /** Which of several flows or partners. */
  flow?: number;
  partnerAt?: number;
  sameTime?: boolean;
  /** Said before an adjustment of the rest of its clause. */
  isUnadjusted?: boolean;
  /** Its time stands before it: "June's $3 billion". */
  isOwned?: boolean;
}

/** Something said of a topic, before it is known of which period. */
export interface Said {
  kind:
    | "level"
    | "growth"
    | "change"
    | "points"
    | "acceleration"
    | "multiple"
    | "share"
    | "conversion"
    | "surprise"
    | "streak"
    | "streak-end"
    | "extreme"
    | "rank"
    | "first"
    | "crossing"
    | "turn"
    | "moved"
    | "lost";
  figure: Figure | null;
  readonly piece: number;
  topic: Topic | null;
  partner: PartnerSaid | null;
  move: Move | null;
  when: When | null;
  compared: Compared | null;
  /** The statement that it is the base of. */
  base: number | null;
  role: "main" | "base" | "after" | "bracket";
  clause: number;
  readonly segment: number;
  detail: Detail;
  missing: string[];
  terms: string | null;
}

/** What one subject and its predicates say. */
export interface Frame {
  readonly index: number;
  topic: Topic | null;
  readonly joint: Segment["opener"];
  readonly role: "main" | "after" | "bracket" | "forecast" | "which" | "head";
  when: When | null;
  whens: { readonly when: When; readonly piece: number }[];
  compared: Compared | null;
  terms: string | null;
  volume: boolean;
  adjustment: string | null;
  unread: number[];
  withWhom: readonly PartnerSaid[];
  isEach: boolean;
  hasPronoun: boolean;
  /** "The total": of all, perhaps. */
  saysTotal: boolean;
  /** "In value terms", "at current prices". */
  isNominal: boolean;
  /** A time in its cause: what it says may be of that. */
  whenOfCause: When | null;
  /** Its time stands before its subject: it does not reach back. */
  isDated: boolean;
  /** What follows from the clause before: "cutting the surplus by". */
  isResult: boolean;
  /** The part of the sentence in which its comparison stands. */
  comparedAt: number;
  /** "The share of exports to …": its percentages are shares. */
  isShare: boolean;
  /** "The decline in exports was …". */
  nounMove: Move | null;
  /** "Growth in exports" is the subject: what moves is the growth. */
  isOfMove: boolean;
  /** "Had been": it goes back. */
  isPast: boolean;
  /** "Respectively": as many figures as names. */
  isRespective: boolean;
  /** Partners in a list with brackets. */
  listed: PartnerSaid[];
}

/** A part between commas, brackets and joints. */
interface Part {
  readonly first: number;
  readonly opener: Segment["opener"];
  /** In so many brackets. */
  readonly depth: number;
  /** No figure, flow, time or name of an economy stands in it: colour, whatever its words. */
  readonly isBare: boolean;
  /** It may say how, or against what, all was measured. */
  readonly isMeasure: boolean;
  /** "…, on average for five months". */
  readonly isMean: boolean;
}

export interface SentenceRead {
  readonly frames: readonly Frame[];
  readonly said: readonly Said[];
  readonly head: {
    readonly when: When | null;
    readonly compared: Compared | null;
    readonly withWhom: readonly PartnerSaid[];
    readonly adjustment: string | null;
    readonly topic: Topic | null;
  };
  readonly namesServices: boolean;
  /** Figures that belong to another statement: the "double-digit" of a run. */
  readonly covered: readonly number[];
  /** Words that may turn every clause of the sentence. */
  readonly limits: readonly number[];
  /** Words that may name somebody, where they were not read. */
  readonly names: readonly number[];
  /** Names of economies. */
  readonly places: readonly { readonly first: number; readonly code: string }[];
  /** It ends with a partner of which nothing is said: "most imports came from China". */
  readonly endsWithPartner: boolean;
  /** Words for times that were not read. */
  readonly times: readonly number[];
  /** Words that turn their own clause and what is behind it, and nothing before: "as exports failed to keep pace". */
  readonly denials: readonly number[];
  /** Where its parts begin. */
  readonly parts: readonly Part[];
}

export type Statements = Pick<SentenceRead, "said">;

export const hasFigure = ({ figure }: Said): boolean => figure !== null;

/** A rate or an amount by which something rose or fell. */
export const isChange = ({ kind }: Said): boolean => kind === "growth" || kind === "change";

/** What something was before, and not what it is. */
export const isBefore = ({ role }: Said): boolean => role === "base" || role === "after";

/** What is said in a clause. */
export const saidIn = ({ said }: Statements, clause: number | undefined): readonly Said[] =>
  said.filter((one) => one.clause === clause);

/** The time from which something is compared, where that is said by a time. */
export const baseWhen = (one: Compared | null | undefined): When | null =>
  one?.type === "base" ? one.when : null;

/** The figures of a clause. */
export const figuresIn = (read: Statements, clause: number | undefined): readonly Said[] =>
  saidIn(read, clause).filter(hasFigure);

export const newestFigure = ({ said }: Statements): Said | undefined => said.findLast(hasFigure);

/** The newest figure that stands in no bracket. */
export const newestOutside = ({ said }: Statements): Said | undefined =>
  said.findLast((one) => one.role !== "bracket" && hasFigure(one));

/** More statements than a sentence of a story makes: a table. */
export const isCrowded = ({ said, frames }: Pick<SentenceRead, "said" | "frames">): boolean =>
  said.length > MOST || frames.length > MOST;

const MOST = 100;
