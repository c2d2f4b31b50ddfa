import type { Month } from "../../period/month.js";
import { countMonths, lastMonth, type Period, plusMonths, span } from "../../period/period.js";
import type { Coverage, Subject } from "../../records/subject.js";
import type { Compared, Frame, Said, SentenceRead } from "./clauses/said.js";
import { type Context, contextAfter } from "./context.js";
import {
  baseOf,
  GROUPS_OF_COUNTRIES,
  isRolled,
  ofGoodsByPartner,
  ownRupee,
  type Placed,
  type ResolvedTopic,
  relationOf,
  segmentOf,
  subjectOf,
  UNIONS,
  usualOf,
} from "./placed.js";
import type { MissingPart, StoryOptions } from "./story-claims.js";
import type { PartnerSaid, Topic } from "./topics/topic.js";
import { periodMeant } from "./words/calendar.js";
import type { When } from "./words/when.js";

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
  const namesTime = head.when !== null || frames.some(({ when }) => when !== null);

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
  const isAfterUnread = (at: number): boolean => {
    const isFresh = frames[at]!.topic?.isFresh === true;
    return frames
      .slice(0, at)
      .some(({ unread, topic }) => unread.length > 0 || (!isFresh && (topic?.unread.length ?? 0) > 0));
  };
  /** "Exports fell 2% and imports fell 3% zork the month before": it may be of both. */
  const isBeforeUnread = (at: number): boolean => {
    const next = frames[at + 1];
    const isJoined = next?.joint === "and" && next.role === "main" && next.topic !== null;
    const isSaid = read.said.some(({ frame }) => frame === at + 1);
    return isJoined && isSaid && own[at] === undefined && next.unread.length > 0;
  };
  const periodOf = (at: number): Period | null => {
    const frame = frames[at]!;
    if (own[at] !== undefined) return own[at]!;
    if (frame.role === "after") return null;
    for (let before = at - 1; before >= 0; before--) {
      if (!isMain(frames[before]!)) continue;
      const named = own[before];
      // A clause with words that were not read may have named another.
      if (named !== undefined) return named === null || isAfterUnread(at) ? null : lastOf(before, named);
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
    return context.isBetween ? null : context.period;
  };
  const periods = frames.map((_, at) => periodOf(at));

  // Sides.
  const resolvePartner = (said: PartnerSaid): string | null | undefined => {
    if (said.type === "code") return said.code;
    if (said.type === "world") return "world";
    if (said.type === "self") return reporter;
    if (said.type === "rest")
      return UNIONS.includes(reporter) || (context.named.length === 0 && context.partner === null)
        ? "world"
        : undefined;
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
    // "From there" goes back to its own sentence alone.
    return (said.kind === "there" ? inSentence : [...named, ...inSentence]).at(-1);
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
        if (earlier?.partner) partner = earlier.partner;
        else if (context.partner !== null) partner = context.partner;
        else if (context.named.length === 1) partner = context.named[0]!;
        else missing.push("partner");
      } else if (
        !topic.isFresh &&
        earlier !== null &&
        (earlier.partners.length > 1 || earlier.missing.includes("partner"))
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
        // "The deficit with China was … Exports rose …, imports fell …": it goes on where no time begins anew.
        if (context.isTopicPartner && flow !== "total" && !namesTime) partner = context.partner;
        else missing.push("partner");
      }
    } else partner = partners[0] ?? null;
    // "In trade with Mexico, exports to Turkey": one of them is of something else.
    const [apart] = head.partners.length === 1 ? head.partners : [];
    if (apart?.type === "code" && /^[A-Z]{2}$/.test(apart.code) && !UNIONS.includes(apart.code))
      if (partner !== null && partner !== "world" && partner !== apart.code) missing.push("partner");
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
      isCoverageCarried:
        coverage !== null &&
        topic.coverage === null &&
        ((earlier?.coverage ?? null) === null || earlier?.isCoverageCarried === true),
      adjustment,
      missing,
      isNamed: topic.reporters.length > 0,
    };
  };

  frames.forEach((frame, at) => {
    if (frame.topic !== null) topics[at] = resolveTopic(frame.topic, at);
  });

  /** Terms go on within their sentence. */
  const termsBefore = (index: number): string | null =>
    read.said.slice(0, index).findLast((one) => one.terms !== null && one.frame !== read.said[index]!.frame)
      ?.terms ?? null;
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
    const found = base === null ? null : relationOf(period, base);
    // "In the first half … from the first half": of which year is not said.
    const isUndated =
      (compared.when.type === "month" || compared.when.type === "span") && compared.when.year === null;
    return isUndated && found?.[0] === "year-on-year" ? null : found;
  };

  const isKnownComparison = (host: Placed): boolean =>
    !host.isDefault || [...context.comparisons, ...comparisonsHere].includes(host.comparison ?? "");

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
      const which = said.detail.flow as number | undefined;
      if (side.topic.flows.length > 1 && which === undefined) missing.push("flow");
      const flow = side.topic.flows[which ?? 0]!;
      sign = flow.sign;
      measure = side.topic.measure;
      const own = said.partner === null ? null : resolvePartner(said.partner);
      if (own === undefined) missing.push("partner");
      const number = said.detail.partnerAt as number | undefined;
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
      // "Germany was followed by Italy": what was said of the one is said of the other.
      if (about?.partner !== undefined && said.partner?.type === "code")
        about = { ...about, partner: said.partner.code };
      sign = context.sign;
      measure = context.measure;
    }
    // When.
    const before = frame.whens.filter((one) => one.piece < said.piece).at(-1);
    let period: Period | null = periods[at]!;
    if (said.role === "base" || said.role === "after") {
      const host = said.base !== null ? placed[said.base] : undefined;
      const hostPeriod = host?.period ?? periods[at]!;
      if (said.detail.sameTime === true) period = hostPeriod;
      else if (said.when?.type === "same" && said.when.year === null && said.role === "base") {
        const near = placed.findLast((one) => one.said.frame === at && one.said.kind === "growth");
        period =
          near !== undefined && isKnownComparison(near) && hostPeriod !== null
            ? baseOf(hostPeriod, near.comparison)
            : null;
      } else if (said.when !== null)
        period = periodMeant(said.when, calendar(hostPeriod, true, about?.reporter ?? reporter));
      else if (said.compared?.type === "base" && said.kind === "level") period = null;
      else if (
        said.role === "base" &&
        said.kind === "level" &&
        host?.said.kind === "growth" &&
        host.period !== null
      )
        // "Fell by 5% on the year, from $6 billion to $5.7 billion".
        period = isKnownComparison(host) ? baseOf(host.period, host.comparison) : null;
      else period = said.role === "after" && frame.role === "after" ? periods[at]! : null;
    } else if (said.when !== null && said.when === frame.when && said.when.type === "earlier")
      period = periods[at]!;
    else if (said.when !== null)
      period = periodMeant(
        said.when,
        calendar(periods[at] ?? headPeriod ?? start, false, about?.reporter ?? reporter),
      );
    else if (before !== undefined && frame.whens.length > 1)
      period = periodMeant(before.when, calendar(periods[at] ?? headPeriod ?? start));
    else if (frame.when !== null && about !== null && about.reporter !== reporter)
      period = periodMeant(frame.when, calendar(headPeriod ?? start, false, about.reporter));
    if (headFails && said.when === null && frame.when === null) period = null;
    if (side?.topic.scale === "rolling" && period !== null && !period.includes("/"))
      period = span(plusMonths(period, -11) as Month, period as Month);
    // "Annual exports" are those of a year.
    const isAnnual = side?.topic.scale === "annual" && measure !== "growth" && said.kind !== "streak";
    if (period === null || (isAnnual && countMonths(period) !== 12)) missing.push("period");
    if (side?.isCoverageCarried && about !== null) about = ofGoodsByPartner(about, period);
    // Against what.
    let comparison: Placed["comparison"] = null;
    let basePeriod: Period | null = null;
    let isDefault = false;
    if (period !== null) {
      let compared: Compared | null = said.compared;
      const isOf = said.role !== "base" && said.role !== "after";
      // A comparison does not reach back over a comma in its clause.
      if (compared === null && isOf && said.segment >= frame.comparedAt) compared = frame.compared;
      // "On the month, exports rose 2% and 1% on the year".
      const isLater = (one: Said): boolean =>
        one.frame === at && one.kind === said.kind && one.piece > said.piece && one.compared !== null;
      if (said.compared === null && head.compared !== null && read.said.some(isLater))
        compared = head.compared;
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
        const length = frame.when ?? head.when;
        const rolls = (length?.type === "rolling" || length?.type === "past") && length.months < 12;
        if (rolls && options.comparisonDefault === "month-on-month") {
          comparison = "other";
          basePeriod = plusMonths(period, -countMonths(period));
          isDefault = true;
        } else if (
          rolls ||
          (isOf && !missing.includes("product") && (isAfterUnread(at) || isBeforeUnread(at)))
        )
          missing.push("comparison");
        // Three months to February are no quarter: the three before or those of a year earlier.
        else if (isRolled(period)) missing.push("comparison");
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
      !read.said.some((one) => one.frame === at && one.kind === "level" && one.figure?.currency != null) &&
      said.kind !== "level" &&
      about?.flow !== "total"
    )
      missing.push("value");
    const time =
      before?.when ??
      said.when ??
      frame.when ??
      frames.slice(0, at).findLast((one) => isMain(one) && one.when !== null)?.when;
    if (
      time?.type === "rolling" &&
      time.months === 12 &&
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
      isRelative: said.when?.type === "this" || (said.role === "main" && frame.when?.type === "this"),
      terms: ownRupee(
        about?.reporter ?? reporter,
        said.terms ??
          (said.base !== null && said.role !== "main"
            ? (placed[said.base]?.terms ?? null)
            : (frame.terms ?? head.terms ?? termsBefore(index))),
      ),
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
