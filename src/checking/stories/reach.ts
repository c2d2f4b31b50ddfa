import type { Day } from "../../period/day.js";
import { countMonths, lastMonth, type Period, plusMonths } from "../../period/period.js";
import type { Adjustment, Coverage, Flow, Subject } from "../../records/subject.js";
import { periodMeant } from "./words/calendar.js";
import type { Compared, Frame, Said, SentenceRead } from "./clauses/said.js";
import type { When } from "./words/periods.js";
import type { MissingPart, StoryOptions } from "./story-claims.js";
import type { PartnerSaid, Topic } from "./clauses/topic.js";

/** What was said before a sentence and may go on in it. */
export interface Context {
  readonly paragraph: number;
  /** The newest period of a main clause; null where two were named at once. */
  readonly period: Period | null;
  /** Whether it was named in this paragraph. */
  readonly isHere: boolean;
  readonly hasMonth: boolean;
  readonly hasSpan: boolean;
  /** What a pronoun stands for. */
  readonly subject: Subject | null;
  readonly sign: 1 | -1 | 0;
  readonly measure: Topic["measure"];
  readonly move: Said["move"];
  /** The partner of the sentence before, in this paragraph. */
  readonly partner: string | null;
  readonly isTopicPartner: boolean;
  readonly reporters: readonly string[];
  readonly comparisons: readonly string[];
  readonly coverage: Coverage | null;
  readonly named: readonly string[];
  readonly wasAdjusted: boolean;
  readonly unreadTopic: boolean;
  readonly ofLast: string | null;
  readonly lastReporter: string | null;
  /** With whom the text is about, where it began with a partner. */
  readonly aboutPartner: string | null;
  readonly isBegun: boolean;
  /** The two economies of a text or paragraph on their trade with each other. */
  readonly pair: readonly [string, string] | null;
  readonly isPairText: boolean;
  /** The last month of all that was spoken of. */
  readonly latest: string | null;
  readonly wasInTerms: boolean;
  /** The only currency of the paragraph; null: none or several. */
  readonly currency: string | null;
  /** A quotation goes on, and who spoke last. */
  readonly isQuoted: boolean;
  readonly speaker: string | null;
}

export const NOTHING_SAID: Context = {
  paragraph: 0,
  period: null,
  isHere: false,
  hasMonth: false,
  hasSpan: false,
  subject: null,
  sign: 0,
  measure: null,
  move: null,
  partner: null,
  isTopicPartner: false,
  reporters: [],
  comparisons: [],
  coverage: null,
  named: [],
  wasAdjusted: false,
  unreadTopic: false,
  ofLast: null,
  lastReporter: null,
  aboutPartner: null,
  isBegun: false,
  pair: null,
  isPairText: false,
  latest: null,
  wasInTerms: false,
  currency: null,
  isQuoted: false,
  speaker: null,
};

/** A statement with all that it took from around it. */
export interface Placed {
  readonly said: Said;
  readonly index: number;
  readonly about: Subject | null;
  readonly sign: 1 | -1 | 0;
  readonly measure: Topic["measure"];
  readonly period: Period | null;
  readonly comparison: "year-on-year" | "month-on-month" | "other" | null;
  readonly basePeriod: Period | null;
  readonly isDefault: boolean;
  readonly isRelative: boolean;
  readonly terms: string | null;
  readonly missing: readonly MissingPart[];
  /** "The decline in exports was the steepest": of what it is. */
  readonly nounMove: Said["move"];
}

const UNIONS = ["EU", "euro area", "EA"];
const GROUPS_OF_COUNTRIES = [
  "EU",
  "euro area",
  "ASEAN",
  "MERCOSUR",
  "GCC",
  "EFTA",
  "USMCA",
  "CIS",
  "RCEP",
  "BRICS",
];

/** Everything that a paragraph gave and that ends with it. */
export function enter(context: Context, paragraph: number): Context {
  if (context.paragraph === paragraph) return context;
  return {
    ...context,
    paragraph,
    isHere: false,
    partner: null,
    isTopicPartner: false,
    reporters: [],
    comparisons: [],
    wasAdjusted: false,
    wasInTerms: false,
    currency: null,
    isQuoted: false,
    unreadTopic: false,
    pair: context.isPairText ? context.pair : null,
  };
}

/** Finds period, comparison and sides for all that a sentence says. */
export function placeAll(
  read: SentenceRead,
  context: Context,
  options: StoryOptions,
): { readonly placed: readonly Placed[]; readonly context: Context } {
  const { frames, head } = read;
  const { asOf, reporter } = options;
  const isTrade = frames.some(({ topic, hasPronoun }) => topic !== null || hasPronoun) || head.topic !== null;
  const calendar = (own: Period | null, isBefore = false, whose = reporter) => ({
    asOf,
    reporter: whose,
    own,
    isBefore,
  });
  const start = context.period;
  const isOpen = head.when?.type === "to-date" && head.when.to === null && start === null && context.isBegun;
  const headPeriod = head.when && !isOpen ? periodMeant(head.when, calendar(start)) : null;
  const isFreshHead = head.partners.length > 0;
  const headFails = head.when !== null && headPeriod === null;

  // Periods of the clauses.
  const whenOf = (frame: Frame): When | null =>
    ((frame.when?.type === "same" && frame.when.year === null) ||
      (frame.when?.type === "this" && frame.when.unit === "period")) &&
    head.when?.type === "year"
      ? { type: "same", year: head.when.year }
      : frame.when;
  let nearest = headPeriod ?? start;
  const own = frames.map((frame) => {
    const when = whenOf(frame);
    if (when === null) return undefined;
    // After a time that was not read, the year to date has no known end.
    if (when.type === "to-date" && when.to === null && nearest === null && context.isBegun) return null;
    const meant = periodMeant(when, calendar(when !== frame.when ? start : nearest));
    if (meant !== null && frame.role !== "after") nearest = meant;
    return meant;
  });
  const isMain = ({ role }: Frame): boolean => role === "main" || role === "which";
  const periodOf = (at: number): Period | null => {
    const frame = frames[at]!;
    if (own[at] !== undefined) return own[at]!;
    if (frame.role === "after") return null;
    for (let before = at - 1; before >= 0; before--) {
      if (!isMain(frames[before]!)) continue;
      const named = own[before];
      if (named !== undefined) return named === null ? null : lastOf(before, named);
    }
    if (head.when !== null) return headPeriod;
    for (let later = at + 1; later < frames.length; later++) {
      const { joint } = frames[later]!;
      if (!isMain(frames[later]!)) continue;
      const named = own[later];
      const isNear = ["and", "comma", "with", "resume"].includes(joint);
      if (named !== undefined && named !== null) {
        if (isNear || joint === "as" || (context.isHere ? context.period === named : true))
          return isNear || !context.isHere || context.period === named ? named : null;
      }
      if (named === null) return null;
    }
    if (frame.noCarry && !context.isHere) return null;
    const compared = frame.compared ?? head.compared;
    // What is compared with the month before is of a month.
    if (
      compared?.type === "named" &&
      compared.of === "month-on-month" &&
      context.period !== null &&
      !context.period.includes("/")
    )
      return context.period;
    return fromBefore();
  };
  /** Of a clause that names two, the last goes on. */
  const lastOf = (at: number, named: Period): Period | null => {
    const whens = frames[at]!.whens;
    if (whens.length < 2) return named;
    return periodMeant(whens.at(-1)!.when, calendar(named));
  };
  const fromBefore = (): Period | null => {
    if (context.isHere) return context.period;
    if (context.period === null) return options.period ?? null;
    if (context.latest !== null && lastMonth(context.period) < context.latest) return null;
    return context.hasMonth && context.hasSpan ? null : context.period;
  };
  const periods = frames.map((_, at) => periodOf(at));

  // Sides.
  const resolvePartner = (said: PartnerSaid): string | null | undefined => {
    if (said.type === "code") return said.code;
    if (said.type === "world") return "world";
    if (said.type === "self") return reporter;
    if (said.type === "unread") return undefined;
    if (frames.some(({ topic }) => topic?.partners.some(({ type }) => type === "unread"))) return undefined;
    const named = context.named.filter((code) =>
      said.kind === "bloc"
        ? GROUPS_OF_COUNTRIES.includes(code)
        : said.kind === "countries"
          ? GROUPS_OF_COUNTRIES.includes(code) || true
          : !GROUPS_OF_COUNTRIES.includes(code),
    );
    const inSentence = frames
      .flatMap(({ topic }) => topic?.partners ?? [])
      .flatMap((one) => (one.type === "code" ? [one.code] : []));
    return [...named, ...inSentence].at(-1);
  };

  const placed: Placed[] = [];
  const topics: (ResolvedTopic | null)[] = frames.map(() => null);
  const resolveTopic = (topic: Topic, at: number): ResolvedTopic => sideOf(topic, frames[at]!, at);
  const sideOf = (topic: Topic, frame: Frame, at: number): ResolvedTopic => {
    const missing: MissingPart[] = [];
    if (topic.unread.length > 0) missing.push("product");
    const earlier = topics.slice(0, at).findLast((one) => one !== null) ?? null;
    const isAfterUnread =
      !isFreshHead &&
      frames.slice(0, at).some((one) => one.unread.length > 0) &&
      !topic.isFresh &&
      topic.partners.length === 0;
    if (isAfterUnread) missing.push("partner");
    let whose = topic.reporters[0] ?? null;
    if (topic.reporters.length > 1) missing.push("reporter");
    const isKnown =
      topic.reporters.length === 1 &&
      (context.reporters.includes(topic.reporters[0]!) ||
        (UNIONS.includes(reporter) && UNIONS.includes(topic.reporters[0]!)));
    if (topic.isAmbiguous && !isKnown) missing.push("reporter");
    if (whose === null && head.reporters.length > 0 && frame.index === 0) whose = null;
    if (whose === null && !topic.isFresh) whose = earlier?.reporter ?? null;
    if (whose === null) {
      const names = [...new Set(context.reporters)];
      if (
        names.length === 0 &&
        context.lastReporter !== null &&
        context.lastReporter !== reporter &&
        !topic.isFresh
      ) {
        missing.push("reporter");
        whose = reporter;
      } else if (names.length > 1) {
        if (!names.includes(reporter) || context.reporters.at(-1) !== reporter) missing.push("reporter");
        whose = reporter;
      } else whose = names[0] ?? reporter;
    }
    let partner: string | null = null;
    const pair = topics.slice(0, at).findLast((one) => one?.topic.isPair === true);
    const sides = pair ? ([pair.reporter, pair.partner!] as const) : context.pair;
    const given = frame.partners.length > 0 && topic.partners.length === 0 ? frame.partners : topic.partners;
    const partners = given.map(resolvePartner);
    if (partners.some((one) => one === undefined || one === null)) missing.push("partner");
    const flow = topic.flows[0]!.flow;
    if (partners.length === 0) {
      if (head.partners.length > 0 && !topic.isFresh) {
        const all = head.partners.map(resolvePartner);
        if (all.length === 1 && all[0]) partner = all[0];
        else missing.push("partner");
      } else if (head.partners.length > 0) {
        const all = head.partners.map(resolvePartner);
        if (all.length === 1 && all[0]) partner = all[0];
        else missing.push("partner");
      } else if (sides !== null && !topic.isTotal && sides.includes(whose)) {
        partner = sides[0] === whose ? sides[1] : sides[0];
      } else if (topic.isBilateral) {
        if (context.partner !== null) partner = context.partner;
        else if (context.named.length === 1) partner = context.named[0]!;
        else missing.push("partner");
      } else if (
        !topic.isFresh &&
        earlier !== null &&
        (earlier.partners.length > 1 || (earlier.missing.includes("partner") && earlier.partners.length > 0))
      ) {
        missing.push("partner");
      } else if (!topic.isFresh && earlier !== null && earlier.partner !== null) {
        partner = earlier.partner;
      } else if (
        earlier === null &&
        context.aboutPartner !== null &&
        context.partner === null &&
        !topic.isTotal
      ) {
        missing.push("partner");
      } else if (
        !topic.isFresh &&
        earlier === null &&
        context.partner !== null &&
        context.partner !== "world"
      ) {
        if (context.isTopicPartner && flow !== "total") partner = context.partner;
        else missing.push("partner");
      }
    } else partner = partners[0] ?? null;
    if (partner !== null && partner === whose) missing.push("partner");
    if (partner === "world") partner = null;
    let coverage: Coverage | null = topic.coverage === "goods" ? null : topic.coverage;
    if (topic.coverage === null && (flow === "exports" || flow === "imports" || flow === "balance"))
      coverage = earlier !== null && earlier.coverage !== null ? earlier.coverage : context.coverage;
    const adjustment = frame.adjustment ?? topic.adjustment ?? head.adjustment ?? earlier?.adjustment ?? null;
    return {
      topic,
      reporter: whose,
      partner,
      partners: partners as (string | null)[],
      coverage,
      adjustment,
      missing,
      isNamed: topic.reporters.length > 0,
    };
  };

  frames.forEach((frame, at) => {
    if (frame.topic !== null) topics[at] = resolveTopic(frame.topic, at);
  });

  const comparisonsHere: string[] = [];
  const namedOf = (
    compared: Compared,
    period: Period,
  ): readonly ["year-on-year" | "month-on-month" | "other", Period | null] | null => {
    if (compared.type === "named") {
      if (compared.of !== "quarter-on-quarter") return [compared.of, null];
      return ["other", plusMonths(period, -countMonths(period) === -3 ? -3 : -3)];
    }
    const base = periodMeant(compared.when, calendar(period, true));
    return base === null ? null : relationOf(period, base);
  };

  read.said.forEach((said, index) => {
    const at = said.frame;
    const frame = frames[at]!;
    const missing: MissingPart[] = [...(said.missing as MissingPart[])];
    // Whose, and of what.
    const topic = said.topic;
    let side: ResolvedTopic | null = null;
    let pronoun = false;
    const basis = said.base !== null && said.role !== "main" ? placed[said.base] : undefined;
    if (basis !== undefined)
      missing.push(
        ...basis.missing.filter(
          (part) =>
            part === "value" ||
            part === "flow" ||
            part === "partner" ||
            part === "reporter" ||
            part === "product",
        ),
      );
    if (topic !== null) side = topic === frame.topic ? topics[at]! : sideOf(topic, frame, at);
    else if (
      context.subject !== null &&
      (frame.hasPronoun ||
        at === 0 ||
        frame.joint === "and" ||
        frame.joint === "comma" ||
        frame.joint === "but")
    ) {
      pronoun = true;
    }
    if (side === null && !pronoun) missing.push("flow");
    let about: Subject | null = null;
    let sign: 1 | -1 | 0 = 0;
    let measure: Topic["measure"] = null;
    if (side !== null) {
      const isOwnPartner = said.partner !== null;
      missing.push(...side.missing.filter((part) => part !== "partner" || !isOwnPartner));
      const which = said.detail["flow"] as number | undefined;
      if (side.topic.flows.length > 1 && which === undefined) missing.push("flow");
      const flow = side.topic.flows[which ?? 0]!;
      sign = flow.sign;
      measure = side.topic.measure;
      const own = said.partner === null ? null : resolvePartner(said.partner);
      if (own === undefined) missing.push("partner");
      const number = said.detail["partnerAt"] as number | undefined;
      const all = side.partners;
      let partner = own === null || own === undefined ? side.partner : own;
      if (own === null && all.length > 1) {
        if (number === undefined) missing.push("partner");
        else partner = all[number] ?? null;
      }
      if (partner === "world") partner = null;
      if (partner !== null && partner === side.reporter) missing.push("partner");
      about = subjectOf(side, flow.flow, partner);
    } else if (pronoun) {
      about = context.subject;
      sign = context.sign;
      measure = context.measure;
    }
    // When.
    const before = frame.whens.filter((one) => one.piece < said.piece).at(-1);
    let period: Period | null = periods[at]!;
    if (said.role === "base" || said.role === "after") {
      const host = said.base !== null ? placed[said.base] : undefined;
      const hostPeriod = host?.period ?? periods[at]!;
      if (said.detail["sameTime"] === true) period = hostPeriod;
      else if (said.when !== null)
        period = periodMeant(said.when, calendar(hostPeriod, true, about?.reporter ?? reporter));
      else if (said.compared?.type === "base" && said.kind === "level") period = null;
      else period = said.role === "after" && frame.role === "after" ? periods[at]! : null;
    } else if (said.when !== null)
      period = periodMeant(
        said.when,
        calendar(periods[at] ?? headPeriod ?? start, false, about?.reporter ?? reporter),
      );
    else if (before !== undefined && frame.whens.length > 1)
      period = periodMeant(before.when, calendar(periods[at] ?? headPeriod ?? start));
    else if (frame.when !== null && about !== null && about.reporter !== reporter)
      period = periodMeant(frame.when, calendar(headPeriod ?? start, false, about.reporter));
    if (headFails && said.when === null && frame.when === null) period = null;
    if (period === null) missing.push("period");
    // Against what.
    let comparison: Placed["comparison"] = null;
    let basePeriod: Period | null = null;
    let isDefault = false;
    if (period !== null) {
      let compared: Compared | null = said.compared;
      const isOf = said.role !== "base" && said.role !== "after";
      // A comparison does not reach back over a comma in its clause.
      if (compared === null && isOf && said.segment >= frame.comparedAt) compared = frame.compared;
      // That of a span is never from the month before.
      const isMonthly = (one: Compared | null): boolean =>
        one?.type === "named"
          ? one.of === "month-on-month"
          : one?.type === "base" &&
            period!.includes("/") &&
            one.when.type === "earlier" &&
            one.when.months === 1;
      if (said.compared === null && period.includes("/") && isMonthly(compared)) compared = null;
      if (compared === null && isOf) {
        const mains = frames.slice(0, at).filter((one) => isMain(one) && one.compared !== null);
        compared = mains.at(-1)?.compared ?? null;
        if (compared === null) compared = head.compared;
        if (compared === null) {
          const later = frames.slice(at + 1).find((one) => isMain(one) && one.compared !== null);
          if (
            later !== undefined &&
            ["and", "comma"].includes(later.joint) &&
            said.segment < segmentOf(read, later.index)
          )
            compared = later.compared;
        }
      }
      if (said.compared === null && period.includes("/") && isMonthly(compared)) compared = null;
      if (compared !== null) {
        const found = namedOf(compared, period);
        if (found === null) missing.push("comparison");
        else [comparison, basePeriod] = found;
        if (found !== null && isOf && !(compared.type === "base" && compared.byAmount))
          comparisonsHere.push(comparison!);
      } else if (!isOf && said.base !== null && placed[said.base]?.comparison) {
        const host = placed[said.base]!;
        comparison =
          host.said.kind === "growth" || host.said.kind === "change" || host.said.kind === "streak"
            ? host.comparison
            : null;
        if (comparison === "other") comparison = "year-on-year";
        if (comparison === null) {
          comparison = usualOf(period, options);
          isDefault = true;
        }
      } else {
        const known = [...new Set([...context.comparisons, ...comparisonsHere])];
        const rolls = frame.when?.type === "rolling" && frame.when.months < 12;
        if (rolls && options.comparisonDefault === "month-on-month") {
          comparison = "other";
          basePeriod = plusMonths(period, -countMonths(period));
          isDefault = true;
        } else if (rolls) missing.push("comparison");
        else if (period.includes("/")) {
          comparison = "year-on-year";
          isDefault = true;
        } else if (known.length > 1) {
          missing.push("comparison");
        } else {
          comparison =
            known[0] === "month-on-month" || known[0] === "year-on-year"
              ? (known[0] as "year-on-year")
              : usualOf(period, options);
          isDefault = true;
        }
      }
    }
    const isBare =
      !frame.volume &&
      frame.terms === null &&
      head.terms === null &&
      said.kind === "growth" &&
      said.terms === null &&
      said.role === "main" &&
      !topics.slice(0, at).some((one) => one !== null);
    if (context.wasInTerms && isBare && !frame.isNominal && said.compared === null) missing.push("value");
    if (
      (frame.volume || side?.topic.measure === "volume") &&
      said.kind !== "level" &&
      about?.flow !== "total"
    )
      missing.push("value");
    const span = before?.when ?? said.when ?? frame.when;
    if (
      span?.type === "rolling" &&
      span.months === 12 &&
      said.kind === "growth" &&
      !read.said.some((one) => one.frame === at && one.kind === "level")
    )
      missing.push("period");
    if (comparison === "month-on-month" && period !== null && period.includes("/"))
      missing.push("comparison");
    placed.push({
      said,
      index,
      about,
      sign,
      measure,
      period,
      comparison,
      basePeriod,
      isDefault,
      isRelative: said.when?.type === "this" || frame.when?.type === "this",
      terms:
        said.terms ??
        (said.base !== null && said.role !== "main"
          ? (placed[said.base]?.terms ?? null)
          : (frame.terms ?? head.terms)),
      missing,
      nounMove: frame.nounMove,
    });
  });

  if (!isTrade) return { placed, context };
  return {
    placed,
    context: contextAfter(
      context,
      read,
      frames,
      periods,
      own,
      topics,
      placed,
      headPeriod,
      comparisonsHere,
      options,
    ),
  };
}

function segmentOf(read: SentenceRead, frame: number): number {
  return read.said.find((one) => one.frame === frame)?.segment ?? Number.MAX_SAFE_INTEGER;
}

const usualOf = (
  period: Period,
  { comparisonDefault = "year-on-year" }: StoryOptions,
): "year-on-year" | "month-on-month" => (period.includes("/") ? "year-on-year" : comparisonDefault);

interface ResolvedTopic {
  readonly topic: Topic;
  readonly reporter: string;
  readonly partner: string | null;
  readonly partners: readonly (string | null)[];
  readonly coverage: Coverage | null;
  readonly adjustment: string | null;
  readonly missing: readonly MissingPart[];
  readonly isNamed: boolean;
}

function subjectOf(side: ResolvedTopic, flow: Flow, partner: string | null): Subject {
  const { valuation, system } = side.topic;
  return {
    reporter: side.reporter,
    ...(partner !== null && { partner }),
    flow,
    ...(side.coverage !== null && { coverage: side.coverage }),
    ...(side.adjustment !== null && { adjustment: side.adjustment as Adjustment }),
    ...(system !== null && { system }),
    ...(valuation !== null && { valuation }),
  };
}

/** How an earlier period stands to a later one. */
export function relationOf(
  period: Period,
  base: Period,
): readonly ["year-on-year" | "month-on-month" | "other", Period | null] | null {
  if (countMonths(period) !== countMonths(base) || lastMonth(base) >= lastMonth(period)) return null;
  if (base === plusMonths(period, -12)) return ["year-on-year", null];
  if (!period.includes("/") && base === plusMonths(period, -1)) return ["month-on-month", null];
  return ["other", base];
}

function contextAfter(
  context: Context,
  read: SentenceRead,
  frames: readonly Frame[],
  periods: readonly (Period | null)[],
  own: readonly (Period | null | undefined)[],
  topics: readonly (ResolvedTopic | null)[],
  placed: readonly Placed[],
  headPeriod: Period | null,
  comparisons: readonly string[],
  options: StoryOptions,
): Context {
  const mains = frames.filter(({ role }) => role === "main");
  const named = new Set<Period>();
  let failed = read.head.when !== null && headPeriod === null;
  if (headPeriod !== null) named.add(headPeriod);
  for (const frame of mains) {
    const period = own[frame.index];
    if (period !== undefined && period !== null) named.add(period);
    if (period === null) failed = true;
    for (const { when } of frame.whens) {
      const said = periodOfWhen(when, periods[frame.index] ?? null, options);
      if (said !== null) named.add(said);
    }
    const saidHere = placed.filter(
      ({ said }) =>
        said.frame === frame.index &&
        said.role === "main" &&
        said.when !== null &&
        said.kind !== "extreme" &&
        said.kind !== "rank",
    );
    for (const { period: one } of saidHere) if (one !== null) named.add(one);
  }
  const all = [...named];
  const period =
    failed && all.length === 0 ? null : all.length === 0 ? context.period : all.length === 1 ? all[0]! : null;
  const isHere = all.length > 0 || failed || context.isHere;
  const lastSaid = placed.findLast(
    ({ said, about, missing }) =>
      about !== null &&
      said.role === "main" &&
      !missing.includes("flow") &&
      !missing.includes("product") &&
      !missing.includes("partner") &&
      frames[said.frame]!.role !== "forecast" &&
      frames[said.frame]!.unread.length === 0,
  );
  const subjects = new Set(
    placed.flatMap(({ said, about, missing }) =>
      about !== null && said.role === "main" && missing.length === 0
        ? [JSON.stringify([about.reporter, about.partner, about.flow])]
        : [],
    ),
  );
  const main = mains.map(({ index }) => topics[index]).filter((one) => one !== null && one !== undefined);
  const first = main[0];
  const reporters = [...context.reporters, ...main.flatMap((one) => (one!.isNamed ? [one!.reporter] : []))];
  const partners = main.flatMap((one) => (one!.partner !== null ? [one!.partner] : []));
  const all2 = [...new Set(partners)];
  const headPartners = read.head.partners.flatMap((one) => (one.type === "code" ? [one.code] : []));
  const isFirst = !context.isHere && context.partner === null && context.comparisons.length === 0;
  let partner: string | null = context.partner;
  let isTopicPartner = context.isTopicPartner;
  if (main.length > 0) {
    const lastPartner = main.at(-1)!.partner;
    partner =
      headPartners.length === 1
        ? headPartners[0]!
        : all2.length === 1
          ? all2[0]!
          : all2.length > 1
            ? "several"
            : main.some((one) => one!.topic.isFresh) || context.partner === null
              ? null
              : context.partner;
    void lastPartner;
    const isBalance = first!.topic.flows[0]!.flow === "balance";
    isTopicPartner =
      (partner !== null &&
        partner !== "several" &&
        ((isBalance && first!.partner === partner) || headPartners.length === 1)) ||
      (partner !== null && context.isTopicPartner && partner === context.partner);
    void isFirst;
  }
  const coverages = main.map((one) => one!.topic.coverage).filter((one) => one !== null);
  const lastCoverage = coverages.at(-1);
  const coverage =
    lastCoverage === undefined
      ? context.coverage
      : lastCoverage === "goods"
        ? null
        : lastCoverage === "services"
          ? context.coverage
          : (lastCoverage as Coverage);
  const codes = [
    ...frames.flatMap(({ topic, partners: more }) => [...(topic?.partners ?? []), ...more]),
    ...read.head.partners,
  ].flatMap((one) => (one.type === "code" ? [one.code] : []));
  const unreadTopic =
    main.length === 0 ? context.unreadTopic : main.some((one) => one!.missing.includes("product"));
  const pairTopic = main.find((one) => one!.topic.isPair && one!.partner !== null);
  const pair: Context["pair"] = pairTopic ? [pairTopic.reporter, pairTopic.partner!] : context.pair;
  const latest =
    [...all.map((one) => lastMonth(one) as string), ...(context.latest === null ? [] : [context.latest])]
      .sort()
      .at(-1) ?? null;
  const moneys = [
    ...new Set(
      read.said.flatMap(({ figure, kind }) =>
        figure?.currency && kind !== "conversion" ? [figure.currency] : [],
      ),
    ),
  ];
  return {
    isQuoted: context.isQuoted,
    speaker: context.speaker,
    currency: moneys.length === 1 ? moneys[0]! : moneys.length > 1 ? null : context.currency,
    pair,
    isPairText: context.isPairText || (!context.isBegun && pairTopic !== undefined && main[0] === pairTopic),
    latest,
    wasInTerms:
      frames.some((frame) => frame.volume && frame.topic?.flows[0]?.flow !== "total") ||
      frames.some((frame) => frame.terms !== null) ||
      read.head.terms !== null,
    paragraph: context.paragraph,
    period,
    isHere,
    hasMonth: context.hasMonth || all.some((one) => !one.includes("/")),
    hasSpan: context.hasSpan || all.some((one) => one.includes("/")),
    subject:
      subjects.size > 1
        ? null
        : (lastSaid?.about ??
          (main.length > 0 &&
          main[0]!.missing.length === 0 &&
          frames.every(({ unread, role }) => unread.length === 0 && role !== "forecast")
            ? subjectOf(main[0]!, main[0]!.topic.flows[0]!.flow, main[0]!.partner)
            : null)),
    sign: lastSaid?.sign ?? context.sign,
    measure: lastSaid?.measure ?? null,
    move: lastSaid?.said.move ?? context.move,
    partner: partner === "several" ? null : partner,
    isTopicPartner,
    reporters,
    comparisons: [...context.comparisons, ...comparisons],
    coverage,
    named:
      codes.length > 0
        ? [...new Set([...context.named.filter((one) => !codes.includes(one)), ...codes])]
        : context.named,
    wasAdjusted: frames.some(({ adjustment }) => adjustment !== null) || read.head.adjustment !== null,
    unreadTopic,
    ofLast: lastSaid?.said.kind ?? null,
    lastReporter: reporters.at(-1) ?? context.lastReporter,
    aboutPartner: context.isBegun
      ? main.some(
          (one) => one!.partner !== context.aboutPartner && (one!.partner !== null || one!.topic.isFresh),
        )
        ? null
        : context.aboutPartner
      : main.length > 0
        ? main[0]!.partner
        : null,
    isBegun: context.isBegun || main.length > 0,
  };
}

function periodOfWhen(
  when: When,
  own: Period | null,
  { asOf, reporter }: { readonly asOf: Day; readonly reporter: string },
): Period | null {
  return periodMeant(when, { asOf, reporter, own, isBefore: false });
}
