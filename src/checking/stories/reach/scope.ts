import type { Day } from "../../../period/day.js";
import type { Month } from "../../../period/month.js";
import type { Period } from "../../../period/period.js";
import { type Frame, type Said, type SentenceRead, saidIn } from "../clauses/said.js";
import type { Context } from "../context.js";
import type { StoryOptions } from "../story-claims.js";
import { periodMeant } from "../words/calendar.js";

/** A sentence between what was said before it and what is known of its text. */
export interface Scope {
  readonly read: SentenceRead;
  readonly context: Context;
  readonly options: StoryOptions;
  readonly headPeriod: Period | null;
  /** A time at its head was not read. */
  readonly headFails: boolean;
  readonly namesTime: boolean;
  /** Something is adjusted for the season. */
  readonly isSeasonal: boolean;
  /** The first of what is compared with an amount. */
  readonly firstBase: Said | null;
  /** The clauses that say a share. */
  readonly shares: ReadonlySet<number>;
}

export function scopeOf(read: SentenceRead, context: Context, options: StoryOptions): Scope {
  const { frames, head } = read;
  const isOpen =
    head.when?.type === "to-date" && head.when.to === null && context.period === null && context.isBegun;
  const bare = { options, context };
  // "In that month": the one that the sentence before names.
  const named = context.namedMonth === undefined ? {} : { named: context.namedMonth };
  const calendar = { ...calendarOf(bare, context.period), ...named };
  const headPeriod = head.when && !isOpen ? periodMeant(head.when, calendar) : null;
  return {
    read,
    context,
    options,
    headPeriod,
    // "Cumulatively, exports for the first eight months fell": of those.
    headFails:
      head.when !== null &&
      headPeriod === null &&
      !(head.when.type === "to-date" && frames[0]?.when?.type === "span"),
    isSeasonal: frames.some(({ adjustment }) => adjustment?.startsWith("season")),
    firstBase:
      read.said.find(({ compared }) => compared?.type === "base" && compared.byAmount === true) ?? null,
    shares: new Set(read.said.flatMap(({ clause, kind }) => (kind === "share" ? [clause] : []))),
    namesTime: head.when !== null || frames.some(({ when }) => when !== null),
  };
}

/** From where words for a time are reckoned. */
export function calendarOf(
  { options: { asOf, reporter }, context }: Pick<Scope, "options"> & Partial<Pick<Scope, "context">>,
  own: Period | null,
  isBefore = false,
  whose: string = reporter,
): {
  readonly asOf: Day;
  readonly reporter: string;
  readonly own: Period | null;
  readonly isBefore: boolean;
  readonly month: Month | null;
  readonly isOfSpan: boolean;
} {
  const month = context?.hasMonth === true ? (context.latest as Month | null) : null;
  return { asOf, reporter: whose, own, isBefore, month, isOfSpan: context?.isOfSpan === true };
}

export const isMain = ({ role }: Frame): boolean => role === "main" || role === "which";

/** Whether words before a clause were not read, and it says nothing that makes a beginning. */
export function isAfterUnread({ read }: Scope, at: number): boolean {
  const isFresh = read.frames[at]!.topic?.isFresh === true;
  return read.frames.slice(0, at).some(
    ({ unread, topic, index }) =>
      // "Exports zorked from $6 billion in April to $5 billion in May".
      saidIn(read, index).some(({ role, base }) => role === "base" && base === null) ||
      unread.length > 0 ||
      (!isFresh && (topic?.unread.length ?? 0) > 0),
  );
}

/**
 * Whether a word before a clause was not read that may be a time ("in the zork year"), or may say of which use one is
 * ("rose 5% zork a year earlier", "…, zork shrinking 1% in October").
 */
export function isAfterTime({ read: { frames, times, parts, said } }: Scope, at: number): boolean {
  const isFresh = frames[at]!.topic?.isFresh === true;
  const begins = (first: number): boolean =>
    times.includes(first) ||
    parts.some((part) => part.first === first && !part.isBare) ||
    said.some(({ piece }) => piece === first + 1);
  return frames
    .slice(0, at)
    .some(
      ({ unread, whens, topic }) =>
        (!isFresh && (topic?.unread.length ?? 0) > 0) ||
        unread.some(
          (first) => begins(first) || whens.some(({ piece }) => first < piece && first > piece - 7),
        ),
    );
}
