import type { CurrencyCode } from "../../../currency/currency.js";
import { firstMonth, lastMonth, type Period, plusMonths, span } from "../../../period/period.js";
import { printedFigure } from "../../../print/printed-figure.js";
import type { Claim, ClaimBase } from "../../claims/claim.js";
import type { ClaimNote } from "../../claims/claim-note.js";
import { periodMeant } from "../words/calendar.js";
import type { Figure } from "../words/figures.js";
import type { When } from "../words/periods.js";
import type { Placed } from "../reach.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import type { Topic } from "../clauses/topic.js";

/** A claim before the sentence and its source are added. */
export type ClaimBody = Claim extends infer C ? (C extends Claim ? Omit<C, keyof ClaimBase> : never) : never;
export interface Told {
  readonly body: ClaimBody;
  readonly notes: readonly ClaimNote[];
}
type Told1 = readonly MissingPart[] | readonly Told[];

export function claimOf(
  given: Placed,
  all: readonly Placed[],
  options: StoryOptions,
  money: string | null,
): Told1 {
  // An amount without a currency is in that of its sentence, or of its paragraph, where they have one.
  const { figure } = given.said;
  const isBare =
    figure !== null &&
    figure.kind === "amount" &&
    figure.currency === null &&
    given.said.kind !== "conversion" &&
    options.currency === undefined;
  const one: Placed =
    isBare && money !== null
      ? { ...given, said: { ...given.said, figure: { ...figure, currency: money } } }
      : given;
  const { said } = one;
  const missing =
    said.kind === "conversion"
      ? []
      : one.missing.filter((part) => part !== "comparison" || NEEDS_COMPARISON.includes(said.kind));
  switch (said.kind) {
    case "level":
      return level(one, missing, options);
    case "growth":
      return growth(one, missing);
    case "change":
      return change(one, missing, options);
    case "conversion":
      return conversion(one, all, options);
    case "streak":
    case "streak-end":
      return streak(one, all, missing, options);
    case "extreme":
    case "rank":
      return extreme(one, all, missing, options);
    case "surprise":
      return surprise(one, all, missing, options);
    case "share":
      return share(one, missing);
    case "crossing":
      return crossing(one, all, missing, options);
    case "first":
      return firstSince(one, all, missing, options);
    case "turn":
      return turn(one, missing);
    case "multiple":
      return multiple(one, missing);
    case "moved":
      return moved(one, all, missing);
    default:
      return ["measure", ...missing];
  }
}

const NEEDS_COMPARISON = ["growth", "change", "turn", "multiple", "points", "moved"];

function readable(text: string, options: StoryOptions, yen: CurrencyCode | undefined): boolean {
  void text;
  void options;
  void yen;
  return true;
}

function currencyOf(figure: Figure, options: StoryOptions): CurrencyCode | null {
  return figure.currency ?? options.currency ?? null;
}

function level(one: Placed, missing: readonly MissingPart[], options: StoryOptions): Told1 {
  const { said, about, sign, period } = one;
  const figure = said.figure!;
  const currency = currencyOf(figure, options);
  const lacks = [...missing, ...(currency === null ? (["currency"] as const) : [])];
  if (one.measure === "growth" || said.missing.length > 0) lacks.push("measure");
  if (lacks.length > 0 || about === null || period === null || currency === null)
    return lacks.length > 0 ? lacks : ["flow"];
  // "USD 70.59" of a nation's trade lost its scale.
  if (
    /^[^a-z]*$/i.test(figure.text.replace(/^[A-Z$€£¥₩₹ ]+/, "")) &&
    Number(figure.text.replace(/[^\d.]/g, "")) < 1_000_000 &&
    !/\p{L}{2,}\s*$/u.test(figure.text)
  )
    return ["figure"];
  const negative = sign === -1 && figure.sign === null;
  const printed = negative ? figure.negative : figure.text;
  if (!readable(printed, options, undefined)) return ["figure"];
  return [
    {
      body: { kind: "level", about, period, currency, printed },
      notes: one.isRelative ? (["relative-period"] as const) : [],
    },
  ];
}

/** A deficit that rises widens. */
function directionOf({ said, sign }: Placed): "rise" | "fall" | "flat" | "widened" | "narrowed" | null {
  const { move } = said;
  if (move === null || move === "slower" || move === "faster") return null;
  if (sign === -1 && move === "rise") return "widened";
  if (sign === -1 && move === "fall") return "narrowed";
  return move;
}

function comparisonNotes(one: Placed): readonly ClaimNote[] {
  return [
    ...(one.isDefault ? (["comparison-default"] as const) : []),
    ...(one.isRelative ? (["relative-period"] as const) : []),
  ];
}

function growth(one: Placed, missing: readonly MissingPart[]): Told1 {
  const { said, about, period, comparison, basePeriod } = one;
  const direction = directionOf(one);
  const lacks = [...missing, ...(direction === null ? (["direction"] as const) : [])];
  if (lacks.length > 0 || about === null || period === null || comparison === null || direction === null)
    return lacks.length > 0 ? lacks : ["comparison"];
  return [
    {
      body: {
        kind: "growth",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        direction,
        printed: said.figure!.text,
        ...(one.terms !== null && { currency: one.terms }),
      },
      notes: comparisonNotes(one),
    },
  ];
}

/** "Exports rose", with no figure. */
function moved(one: Placed, all: readonly Placed[], missing: readonly MissingPart[]): Told1 {
  const { about, period, comparison, basePeriod } = one;
  void all;
  const direction = directionOf(one);
  const lacks = [...missing, ...(direction === null ? (["direction"] as const) : [])];
  if (lacks.length > 0 || about === null || period === null || comparison === null || direction === null)
    return lacks.length > 0 ? lacks : ["comparison"];
  if (one.measure === "growth") return ["measure"];
  return [
    {
      body: {
        kind: "growth",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        direction,
        ...(one.terms !== null && { currency: one.terms }),
      },
      notes: comparisonNotes(one),
    },
  ];
}

function change(one: Placed, missing: readonly MissingPart[], options: StoryOptions): Told1 {
  const { said, about, period, comparison, basePeriod } = one;
  const direction = directionOf(one);
  const currency = currencyOf(said.figure!, options);
  const lacks = [
    ...missing,
    ...(currency === null ? (["currency"] as const) : []),
    ...(direction === null ? (["direction"] as const) : []),
  ];
  if (
    lacks.length > 0 ||
    about === null ||
    period === null ||
    comparison === null ||
    direction === null ||
    currency === null
  )
    return lacks.length > 0 ? lacks : ["comparison"];
  return [
    {
      body: {
        kind: "change",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        currency,
        direction,
        printed: said.figure!.text,
      },
      notes: comparisonNotes(one),
    },
  ];
}

function conversion(one: Placed, all: readonly Placed[], options: StoryOptions): Told1 {
  const host = one.said.base === null ? undefined : all[one.said.base];
  if (host === undefined || host.period === null || host.said.figure === null) return ["measure"];
  const base = currencyOf(host.said.figure, options);
  // In brackets "¥" may be the money of the reader, not of China.
  if (one.said.figure!.isBareSign && one.said.figure!.currency === "CNY" && options.yen === undefined)
    return ["figure"];
  const own = currencyOf(one.said.figure!, options);
  // "C$583 million ($420.48 million)": the bare sign is of the other dollar.
  const isOther =
    own === base && one.said.figure!.isBareSign && !host.said.figure.isBareSign && base !== "USD";
  const quote = isOther ? "USD" : own;
  if (base === null || quote === null || base === quote) return ["currency"];
  return [
    {
      body: {
        kind: "conversion",
        base,
        amount: host.said.figure.text,
        quote,
        converted: one.said.figure!.text,
        period: host.period,
      },
      notes: [],
    },
  ];
}

function streak(
  one: Placed,
  all: readonly Placed[],
  missing: readonly MissingPart[],
  options: StoryOptions,
): Told1 {
  const { said, about, sign } = one;
  const detail = said.detail as {
    readonly of?: string;
    readonly count: number;
    readonly unit: string | null;
    readonly double?: boolean;
    readonly topic?: Topic;
    readonly compared?: string;
  };
  const host = hostOf(one, all);
  const move =
    detail.of === "rise" || detail.of === "fall" ? detail.of : (said.move ?? host?.said.move ?? null);
  const subject = about;
  if (detail.unit !== null && detail.unit !== "month") return ["measure", ...missing];
  const lacks = [...missing];
  if (lacks.length > 0 || subject === null || one.period === null) return lacks.length > 0 ? lacks : ["flow"];
  if (one.period.includes("/")) return ["period"];
  const isBalance =
    detail.of === "surplus" ||
    detail.of === "deficit" ||
    (detail.of === undefined && subject.flow === "balance" && move === null && sign !== 0);
  const kind = said.kind as "streak";
  if (host?.said.kind === "crossing" && detail.of === undefined && host.said.figure !== null) {
    const currency = currencyOf(host.said.figure, options);
    if (currency === null) return ["currency"];
    return [
      {
        body: {
          kind,
          about: subject,
          of: "level",
          period: one.period,
          is: "above",
          limit: host.said.figure.text,
          months: detail.count,
          currency,
        },
        notes: [],
      },
    ];
  }
  if (isBalance) {
    const is = detail.of === "deficit" || (detail.of === undefined && sign === -1) ? "below" : "above";
    return [
      {
        body: {
          kind,
          about: { ...subject, flow: "balance" },
          of: "level",
          period: one.period,
          is,
          limit: "0",
          months: detail.count,
        },
        notes: [],
      },
    ];
  }
  const comparison = one.comparison ?? host?.comparison ?? null;
  if (move === null || (move !== "rise" && move !== "fall") || comparison === null || comparison === "other")
    return ["direction"];
  if (subject.flow === "balance" && sign === -1) return ["direction"];
  const limits = detail.double
    ? move === "rise"
      ? { is: "at-least", limit: "10%" }
      : { is: "at-most", limit: "−10%" }
    : { is: move === "rise" ? "above" : "below", limit: "0%" };
  return [
    {
      body: {
        kind,
        about: subject,
        of: comparison,
        period: one.period,
        is: limits.is as "above",
        limit: limits.limit,
        months: detail.count,
      },
      notes: [],
    },
  ];
}

function hostOf(one: Placed, all: readonly Placed[]): Placed | undefined {
  const at = one.said.detail["host"] as number | null | undefined;
  return at === null || at === undefined ? undefined : all[at];
}

function extreme(
  one: Placed,
  all: readonly Placed[],
  missing: readonly MissingPart[],
  options: StoryOptions,
): Told1 {
  const { said, about, sign } = one;
  const detail = said.detail as {
    readonly is: "big" | "small";
    readonly noun?: string;
    readonly since?: When;
    readonly ever?: boolean;
    readonly over?: number;
    readonly unknownSince?: boolean;
    readonly rank?: number;
    readonly topic?: Topic;
    readonly record?: string;
  };
  const host = hostOf(one, all);
  const period = one.period;
  if (missing.length > 0 || about === null || period === null) return missing.length > 0 ? missing : ["flow"];
  if (detail.over !== undefined) return ["since"];
  if (said.detail["restricted"] === true) return ["measure"];
  if (detail.unknownSince && detail.since === undefined) return ["since"];
  if (detail.since === undefined && !detail.ever) return ["since"];
  let since: Period | null = null;
  if (detail.since !== undefined) {
    since = periodMeant(detail.since, {
      asOf: options.asOf,
      reporter: about.reporter,
      own: period,
      isBefore: true,
    });
    if (detail.since.type === "to-date")
      since = span(
        `${lastMonth(period).slice(0, 4)}-01` as never,
        `${lastMonth(period).slice(0, 4)}-01` as never,
      );
    if (since === null) return ["since"];
    // Since a year, of a month: which month is not said.
    if (detail.since.type !== "to-date" && since.includes("/") !== period.includes("/")) return ["since"];
  }
  const noun = detail.noun ?? one.nounMove ?? undefined;
  const isGrowth = noun === "rise" || noun === "fall" || noun === "pace";
  let of: "level" | "year-on-year" | "month-on-month" | "other" = "level";
  let is: "highest" | "lowest";
  if (isGrowth) {
    const move = noun === "pace" ? (host?.said.move ?? said.move) : noun;
    if (move !== "rise" && move !== "fall") return ["direction"];
    if (about.flow === "balance" && sign === -1) return ["measure"];
    of = host?.comparison ?? one.comparison ?? "year-on-year";
    if (of === "other") return ["comparison"];
    is = (move === "rise") === (detail.is === "big") ? "highest" : "lowest";
  } else {
    if (
      noun === undefined &&
      detail.record === undefined &&
      host?.said.kind === "growth" &&
      detail.since !== undefined &&
      host.said.segment === said.segment - 1
    )
      return ["measure"];
    const isDown = sign === -1;
    is = (detail.is === "big") === !isDown ? "highest" : "lowest";
  }
  void plusMonths;
  void firstMonth;
  if (said.kind === "rank")
    return [
      {
        body: { kind: "rank", about, of, period, is, rank: detail.rank!, ...(since !== null && { since }) },
        notes: [],
      },
    ];
  return [{ body: { kind: "extreme", about, of, period, is, ...(since !== null && { since }) }, notes: [] }];
}

function surprise(
  one: Placed,
  all: readonly Placed[],
  missing: readonly MissingPart[],
  options: StoryOptions,
): Told1 {
  const { said, about, period, sign } = one;
  const figure = said.figure!;
  const detail = said.detail as { readonly opener: string; readonly host: number | null };
  if (missing.length > 0 || about === null || period === null) return missing.length > 0 ? missing : ["flow"];
  const host = detail.host === null ? undefined : all[detail.host];
  const isLevel = figure.kind === "amount";
  if (!isLevel && figure.kind !== "percent") return ["measure"];
  const [low, high] = figure.ends ?? [figure.text, figure.text];
  const move = said.move ?? host?.said.move ?? "rise";
  const down = !isLevel && (move === "fall" || move === "narrowed") && said.move !== null;
  const bare = (text: string): string =>
    text.replace(/^(?:a|an|the|about|around|roughly|nearly|almost|some|only) /u, "");
  let position: "above" | "within" | "below";
  const { opener } = detail;
  if (opener === "above" || opener === "below" || opener === "within") position = opener;
  else if (opener === "more" || opener === "less") {
    // "More than a predicted drop of 5.2%" is below −5.2%.
    const isSize = down && host?.said.move === "fall";
    position = (opener === "more") !== isSize ? "above" : "below";
  } else if (opener === "size") position = down ? "below" : "above";
  else return ["position"];
  if (!isLevel && sign !== 0 && about.flow === "balance") return ["measure"];
  if (isLevel) {
    const currency = currencyOf(figure, options);
    if (currency === null) return ["currency"];
    if (about.flow === "balance" && sign === -1) return ["position"];
    return [
      {
        body: {
          kind: "surprise",
          about,
          period,
          comparison: "level",
          currency,
          position,
          low: bare(low),
          high: bare(high),
        },
        notes: [],
      },
    ];
  }
  const comparison = host?.comparison ?? one.comparison;
  if (comparison === null || comparison === "other") return ["comparison"];
  const minus = (text: string): string => (down ? `−${bare(text)}` : bare(text));
  const ends = down && figure.ends ? [minus(high), minus(low)] : [minus(low), minus(high)];
  return [
    {
      body: { kind: "surprise", about, period, comparison, position, low: ends[0]!, high: ends[1]! },
      notes: [],
    },
  ];
}

function share(one: Placed, missing: readonly MissingPart[]): Told1 {
  const { said, about, period } = one;
  const lacks = missing.filter((part) => part !== "comparison");
  if (lacks.length > 0 || about === null || period === null) return lacks.length > 0 ? lacks : ["flow"];
  if (about.partner === undefined) return ["partner"];
  if (said.figure!.kind !== "percent") return ["measure"];
  return [{ body: { kind: "share", about, period, printed: said.figure!.text }, notes: [] }];
}

function crossing(
  one: Placed,
  all: readonly Placed[],
  missing: readonly MissingPart[],
  options: StoryOptions,
): Told1 {
  const { said, about, period, sign } = one;
  const figure = said.figure!;
  const currency = currencyOf(figure, options);
  if (missing.length > 0 || about === null || period === null || currency === null)
    return missing.length > 0 ? missing : ["currency"];
  const word = said.detail["is"] as string;
  const isDeficit = sign === -1;
  const below = word === "below";
  const isStreak = all.some(({ said: other }) => other.kind === "streak" && other.frame === said.frame);
  const is = isDeficit
    ? below
      ? "above"
      : "below"
    : below
      ? "below"
      : isStreak || /^(?:exceed|surpass|above|was above|were above|is above|stayed|remained)/.test(word)
        ? "above"
        : "passed";
  return [
    {
      body: {
        kind: "crossing",
        about,
        period,
        currency,
        threshold: isDeficit ? figure.negative : figure.text,
        is,
        ...(said.detail["first"] === true && { first: true as const }),
      },
      notes: [],
    },
  ];
}

function firstSince(
  one: Placed,
  all: readonly Placed[],
  missing: readonly MissingPart[],
  options: StoryOptions,
): Told1 {
  const { said, about, period, sign } = one;
  const detail = said.detail as {
    readonly of: string;
    readonly over?: number;
    readonly since?: When;
    readonly ever?: boolean;
    readonly vague?: boolean;
  };
  if (missing.length > 0 || about === null || period === null) return missing.length > 0 ? missing : ["flow"];
  const host = hostOf(one, all);
  if (
    detail.vague === true ||
    (detail.since === undefined && detail.over === undefined && detail.ever !== true)
  )
    return ["since"];
  const since =
    detail.since === undefined
      ? null
      : periodMeant(detail.since, {
          asOf: options.asOf,
          reporter: about.reporter,
          own: period,
          isBefore: true,
        });
  if (detail.since !== undefined && since === null) return ["since"];
  const rest = {
    ...(since !== null && { since }),
    ...(detail.over !== undefined && { months: detail.over }),
  };
  const move =
    detail.of === "rise" || detail.of === "fall"
      ? detail.of
      : detail.of === "time"
        ? (said.move ?? null)
        : null;
  const isBalance =
    detail.of === "surplus" ||
    detail.of === "deficit" ||
    (detail.of === "time" && about.flow === "balance" && move === null);
  if (isBalance) {
    const is = detail.of === "deficit" || (detail.of === "time" && sign === -1) ? "below" : "above";
    if (detail.of === "time" && sign === 0) return ["direction"];
    return [
      {
        body: {
          kind: "first-since",
          about: { ...about, flow: "balance" },
          of: "level",
          period,
          is,
          limit: "0",
          ...rest,
        },
        notes: [],
      },
    ];
  }
  const comparison = host?.comparison ?? one.comparison;
  if ((move !== "rise" && move !== "fall") || comparison === null || comparison === "other")
    return ["direction"];
  if (about.flow === "balance" && sign === -1) return ["direction"];
  return [
    {
      body: {
        kind: "first-since",
        about,
        of: comparison,
        period,
        is: move === "rise" ? "above" : "below",
        limit: "0%",
        ...rest,
      },
      notes: [],
    },
  ];
}

function turn(one: Placed, missing: readonly MissingPart[]): Told1 {
  const { said, about, period, comparison } = one;
  if (missing.length > 0 || about === null || period === null || comparison === null)
    return missing.length > 0 ? missing : ["comparison"];
  return [
    {
      body: { kind: "turn", about, period, comparison, to: said.detail["to"] as "growth" },
      notes: comparisonNotes(one),
    },
  ];
}

function multiple(one: Placed, missing: readonly MissingPart[]): Told1 {
  const { said, about, period, comparison, basePeriod } = one;
  if (missing.length > 0 || about === null || period === null || comparison === null)
    return missing.length > 0 ? missing : ["comparison"];
  return [
    {
      body: {
        kind: "multiple",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        printed: said.figure!.text,
      },
      notes: comparisonNotes(one),
    },
  ];
}
void printedFigure;
