import type { Comparison } from "../../measures/growth-rate.js";
import { januaryTo, lastMonth, type Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { ClaimNote } from "../claims/claim-note.js";
import { type Clause, isAdverbial } from "./clauses.js";
import { kindAt, type Mark } from "./marks.js";
import type { Said, Scope } from "./scope.js";
import type { MissingPart } from "./story-claims.js";
import { comparisonIn, periodIn, type SaidPeriod } from "./times.js";
import { placesAfter, subjectOfTopic, type Topic, topicIn } from "./topics.js";

/** What a clause speaks of, when and compared with what: all that its figures need. */
export interface Setting {
  readonly topic: Topic;
  /** One for each partner. */
  readonly abouts: readonly Subject[];
  readonly said: Said;
  readonly notes: readonly ClaimNote[];
  readonly periodNotes: readonly ClaimNote[];
}

export const isMissing = (setting: Setting | readonly MissingPart[]): setting is readonly MissingPart[] =>
  Array.isArray(setting);

const COMPARISON_DEFAULT: ClaimNote = "comparison-default";

/** "In the three weeks to November," before the clause that it belongs to. */
const isTimeClause = (marks: readonly Mark[]): boolean =>
  !marks.some(({ kind }) => kind === "flow") &&
  (kindAt(marks, 0) === "within" || ["for", "over", "during"].includes(marks[0]!.value));

/** The topic of a clause becomes that of the words after it. True: it speaks of something that is no trade flow. */
export function setTopic(scope: Scope, marks: readonly Mark[]): boolean {
  const { story } = scope;
  const named = topicIn(marks, story.options.reporter, story.reporters, scope.terms);
  if (named) {
    scope.topic = named;
    const { isNamed, reporter } = named;
    if (isNamed && !story.reporters.includes(reporter)) story.reporters = [...story.reporters, reporter];
    return false;
  }
  const until = marks.findIndex(({ kind }) => VERBS.includes(kind));
  const before = marks.slice(0, Math.max(0, until));
  const those = before.findIndex(({ kind }) => kind === "those");
  // "those to China fell 2.4%", and in a list only "Australia 35.8%".
  const isListed = kindAt(marks, until) === "figure";
  const place = those >= 0 ? those + 2 : isListed ? before.findIndex(({ kind }) => kind === "place") : -1;
  const places = place < 0 ? [] : placesAfter(marks, place).places;
  if (scope.topic !== null && places.length > 0 && !isOwned(marks, place)) {
    scope.topic = { ...scope.topic, partners: places, missing: [] };
    return false;
  }
  if (before.some(({ kind, value }) => kind === "pronoun" && value !== "that"))
    scope.topic ??= story.said?.topic ?? null;
  return before.some(({ kind }) => FOREIGN.includes(kind));
}

const VERBS = ["rise", "fall", "flat", "widened", "narrowed", "level", "pace", "figure", "had"];
const FOREIGN = ["word", "named", "half", "tariff", "place", "people"];

/** "China's" before something else. */
const isOwned = (marks: readonly Mark[], place: number): boolean => marks[place + 1]?.value === "'s";

/**
 * What the figures of a clause are about; what is missing where that cannot be said. Its period and comparison
 * hold for the clauses after it too.
 */
export function settingOf(
  scope: Scope,
  clause: Clause,
  following: readonly Clause[],
  isStatement: boolean,
): Setting | readonly MissingPart[] {
  const { story, topic } = scope;
  const { marks } = clause;
  const calendar = { asOf: story.options.asOf, period: story.period };
  const own = periodIn(marks, calendar);
  // A time that is only half understood is none.
  if (own && isTimeClause(marks) && !isStatement && !isAdverbial(marks))
    scope.period = { period: null, notes: [] };
  else if (own && (isStatement || isAdverbial(marks) || marks.some(({ kind }) => kind === "flow")))
    scope.period = own;
  const carried = { period: story.isBetween ? null : story.period, notes: [] };
  const said = sinceJanuary(scope.period ?? scope.later ?? carried, topic);
  const missing: MissingPart[] = topic === null ? ["flow"] : [...topic.missing];
  const isEarlier = own === undefined && marks.some(({ kind }) => kind === "had");
  const isSpan = (said.period ?? "").includes("/");
  const isRun = isSpan && marks.some(({ kind }) => kind === "run");
  if (said.period === null || isEarlier || isRun || isLong(marks)) missing.push("period");
  const compared = scope.lead ? [scope.lead, ...following] : following;
  const named = comparisonIn(clause, compared, said.period, calendar);
  const flows = `${topic?.flow === "balance" ? "balance" : "goods"} of a ${isSpan ? "span" : "month"}`;
  if (named) scope.comparisons = { ...scope.comparisons, [flows]: named };
  const later = isSpan && scope.laterComparison === "month-on-month" ? undefined : scope.laterComparison;
  const known = scope.comparisons[flows] ?? later ?? story.comparisons[flows];
  if (known === "other") missing.push("comparison");
  if (topic === null || said.period === null || missing.length > 0) return missing;
  const comparison = known ?? story.options.comparisonDefault ?? "year-on-year";
  if (isStatement) {
    story.period = said.period;
    story.isBetween = false;
    story.hasMonth ||= !said.period.includes("/");
    if (named) story.comparisons = { ...story.comparisons, [flows]: named };
  }
  return Object.freeze({
    topic,
    abouts: aboutsOf(topic),
    said: saidOf(topic, said.period, comparison),
    notes: known === undefined ? [...said.notes, COMPARISON_DEFAULT] : said.notes,
    periodNotes: said.notes,
  });
}

/** "grew 50% in five years", "from two years earlier": of more than the period. */
const isLong = (marks: readonly Mark[]): boolean =>
  marks.some(({ value, when }) => !when && ["years", "months", "decade", "decades"].includes(value)) &&
  !marks.some(({ kind }) => ["super", "first", "record"].includes(kind));

/** "The cumulative surplus passed a trillion in November": that since January. */
function sinceJanuary({ period, notes }: SaidPeriod, topic: Topic | null): SaidPeriod {
  return { period: topic?.isToDate && period !== null ? januaryTo(lastMonth(period)) : period, notes };
}

/** A topic at a time, before anything is said of it. */
function saidOf(topic: Topic, period: Period, comparison: Comparison): Said {
  return {
    topic,
    about: subjectOfTopic(topic, topic.partners[0]),
    period,
    comparison,
    direction: null,
    of: "growth",
  };
}

function aboutsOf(topic: Topic): readonly Subject[] {
  return topic.partners.length === 0
    ? [subjectOfTopic(topic, undefined)]
    : topic.partners.map((partner) => subjectOfTopic(topic, partner));
}
