import type { Month } from "../../period/month.js";
import type { Period } from "../../period/period.js";
import type { Coverage, Subject } from "../../records/subject.js";
import type { MissingPart } from "./story-claims.js";
import type { FlowName, Topic } from "./topics/topic.js";

/** What was said before a sentence and may go on in it. */
export interface Context {
  readonly paragraph: number;
  /** The newest period of a main clause; null where two were named at once. */
  readonly period: Period | null;
  /** Whether it was named in this paragraph. */
  readonly isHere: boolean;
  /** A paragraph ended on a span in a text that also speaks of a month: which of them goes on is not said. */
  readonly isBetween: boolean;
  readonly hasMonth: boolean;
  /** The one month that the last sentence with a month names, of whatever; null: several. */
  readonly namedMonth?: Month | null | undefined;
  /** "In June alone": a month in a text on more than that. */
  readonly alone: Month | null;
  /** Of which the figures in the brackets of this paragraph are. */
  readonly inBrackets: Period | null;
  /** It began with one of more than a month. */
  readonly isOfSpan: boolean;
  /** What a pronoun stands for. */
  readonly subject: Subject | null;
  /** One flow with several partners was spoken of: only another in their list goes on with it. */
  readonly isOfSeveral: boolean;
  readonly sign: 1 | -1 | 0;
  readonly measure: Topic["measure"];
  /** The partner of the sentence before, in this paragraph; "unread" where one was named and is not known. */
  readonly partner: string | null;
  readonly isTopicPartner: boolean;
  /** Sentences of this paragraph so far. */
  readonly sentences: number;
  readonly ofWhom: readonly string[];
  readonly comparisons: readonly string[];
  /** The usual comparison was taken in this paragraph, as none was named. */
  readonly tookUsual: boolean;
  /** The comparison that was said last, in whatever paragraph. */
  readonly lastComparison: string | null;
  readonly coverage: Coverage | null;
  /** Goods were named after goods and services: of which of them a bare flow is, is not said. */
  readonly isCoverageOpen: boolean;
  /** The sentence before names services. */
  readonly wasOfServices: boolean;
  /** Goods were named. */
  readonly isOfGoods: boolean;
  readonly named: readonly string[];
  readonly wasAdjusted: boolean;
  /** The flow of a product that was spoken of last: the next may be of that too. */
  readonly unreadTopic: FlowName | null;
  /** Whether all trade was spoken of, or no more than that of some goods, a sector, a company; null: nothing yet. */
  readonly extent: "all" | "part" | null;
  readonly lastReporter: string | null;
  /** With whom the text is about, where it began with a partner. */
  readonly aboutPartner: string | null;
  /** With whom a surplus was spoken of, or what is not known and may be one. */
  readonly surpluses: readonly string[];
  /** That partner, whatever was spoken of since. */
  readonly firstPartner: string | null;
  readonly isBegun: boolean;
  /** The two economies of a text or paragraph on their trade with each other. */
  readonly pair: readonly [string, string] | null;
  readonly isPairText: boolean;
  /** The last month of all that was spoken of. */
  readonly latest: string | null;
  /** The sentence before told of volumes, or in a currency that it names. */
  readonly wasInTerms: "volume" | "currency" | null;
  /** The only currency of the paragraph; null: none or several. */
  readonly currency: string | null;
  /** A quotation goes on, and who spoke last. */
  readonly isQuoted: boolean;
  readonly speaker: string | null;
  /** What the heading above leaves open of all that does not say it. */
  readonly headed: readonly MissingPart[];
  /** And what a sentence of this paragraph leaves open of the rest of it. */
  readonly begunWith: readonly MissingPart[];
  /** That heading names the time of what follows. */
  readonly isTimed: boolean;
}

/** What ends with a paragraph. */
const NOTHING_IN_PARAGRAPH = {
  isTimed: false,
  partner: null,
  inBrackets: null,
  begunWith: [],
  isTopicPartner: false,
  sentences: 0,
  ofWhom: [],
  comparisons: [],
  tookUsual: false,
  wasInTerms: null,
  currency: null,
  isQuoted: false,
} satisfies Partial<Context>;

export const NOTHING_SAID: Context = {
  ...NOTHING_IN_PARAGRAPH,
  paragraph: 0,
  period: null,
  isHere: false,
  isBetween: false,
  hasMonth: false,
  alone: null,
  isOfSpan: false,
  subject: null,
  isOfSeveral: false,
  sign: 0,
  measure: null,
  lastComparison: null,
  coverage: null,
  isCoverageOpen: false,
  wasOfServices: false,
  isOfGoods: false,
  named: [],
  wasAdjusted: false,
  unreadTopic: null,
  extent: null,
  lastReporter: null,
  aboutPartner: null,
  surpluses: [],
  firstPartner: null,
  isBegun: false,
  pair: null,
  isPairText: false,
  latest: null,
  speaker: null,
  headed: [],
};

/** Everything that a paragraph gave and that ends with it. */
export function enter(context: Context, paragraph: number): Context {
  if (context.paragraph === paragraph) return context;
  return {
    ...context,
    ...NOTHING_IN_PARAGRAPH,
    isBetween:
      !context.isTimed && context.hasMonth && (context.isOfSpan || context.period?.includes("/") === true),
    paragraph,
    isHere: context.isTimed,
    // A paragraph of one sentence on a product: the next may go on with that.
    unreadTopic: context.sentences < 2 ? context.unreadTopic : null,
    pair: context.isPairText ? context.pair : null,
  };
}
