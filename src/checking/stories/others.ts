import type { CurrencyCode } from "../../currency/currency.js";
import { type Day, firstDay, isIn, lastDay, monthOf, plusDays } from "../../period/day.js";
import type { Month } from "../../period/month.js";
import { calendarYear, januaryTo, type Period } from "../../period/period.js";
import type { ClaimNote } from "../claims/claim-note.js";
import { dayMeant, periodMeant } from "./words/calendar.js";
import type { Figure } from "./words/figures.js";
import type { When } from "./words/periods.js";
import { isSign, meaning, means, type Piece } from "./words/pieces.js";
import type { ClaimBody } from "./statements/claim-of.js";
import type { MissingPart, StoryOptions } from "./story-claims.js";

/** What a part of a sentence says of tariffs, exchange rates and figures outside trade. */
export interface OtherSaid {
  /** Pieces from and until: nothing else is read there. */
  readonly from: number;
  readonly until: number;
  readonly figure: number | null;
  readonly body: ClaimBody | null;
  readonly missing: readonly MissingPart[];
  readonly unread: readonly number[];
  readonly notes: readonly ClaimNote[];
}

/** A sentence as it is asked for its other statements. */
export interface OtherAsked {
  readonly pieces: readonly Piece[];
  readonly options: StoryOptions;
  readonly own: Period | null;
  readonly wordsFrom: (piece: number) => string;
}

/** The statements of a sentence that are not of trade flows, in order. */
export function othersIn(asked: OtherAsked): readonly OtherSaid[] {
  const found: OtherSaid[] = [];
  const { pieces } = asked;
  let from = 0;
  for (let at = 0; at <= pieces.length; at++) {
    const piece = pieces[at];
    const isEnd =
      piece === undefined ||
      isSign(piece, ";", "—") ||
      (isSign(piece, ",") && !isHead(pieces, from, at)) ||
      (means(piece, "link") && at > from);
    if (!isEnd) continue;
    const one = otherOf(asked, from, at);
    if (one !== null) found.push(one);
    from = at + 1;
  }
  return found;
}

/** "Since the truce," stands before what it speaks of. */
function isHead(pieces: readonly Piece[], from: number, at: number): boolean {
  return (
    pieces.slice(from, at).some((piece) => means(piece, "since")) &&
    !pieces.slice(from, at).some(({ kind }) => kind === "figure")
  );
}

function otherOf(asked: OtherAsked, from: number, until: number): OtherSaid | null {
  const part = asked.pieces.slice(from, until);
  if (part.some((piece) => means(piece, "flow", "side", "flowverb"))) return null;
  if (
    part.some((piece) => means(piece, "tariff")) &&
    part.some((piece) => piece.kind === "figure" && piece.figure.kind === "percent")
  )
    return tariffOf(asked, from, until);
  return exchangeOf(asked, from, until) ?? namedOf(asked, from, until);
}

const SETTLED: readonly string[] = [
  "plain",
  "level",
  "at",
  "to",
  "of",
  "on",
  "by",
  "since",
  "in",
  "say",
  "average",
  "tariff",
  "cover",
  "compare",
  "rise",
  "fall",
  "mod",
  "until",
  "from",
  "all",
  "source",
  "link",
  "pronoun",
  "weekday",
  "who",
  "quote",
  "narrowed",
];

/** "The U.S. tariff rate on China has held around 47.5%". */
function tariffOf({ pieces, options, own, wordsFrom }: OtherAsked, from: number, until: number): OtherSaid {
  const part = pieces.slice(from, until);
  const duty = part.findIndex((piece) => means(piece, "tariff"));
  const figures = part.flatMap((piece, at) =>
    piece.kind === "figure" && piece.figure.kind !== "number" ? [at] : [],
  );
  const isPlace = (piece: Piece): piece is Piece & { readonly kind: "place" } => piece.kind === "place";
  const imposer = part.slice(0, duty).findLast(isPlace);
  const target = part.slice(duty + 1).find(isPlace);
  const missing: MissingPart[] = [];
  const unread: number[] = [];
  if (imposer === undefined) missing.push("reporter");
  if (target === undefined || target.code === imposer?.code) missing.push("partner");
  const last = figures.at(-1);
  const state =
    last === undefined
      ? undefined
      : part
          .slice(0, last)
          .findLast(
            (piece) =>
              piece.kind === "word" &&
              !means(piece, "at", "of") &&
              (!means(piece, "plain") || means(piece, "level")),
          );
  const moved = part.slice(duty, last).some((piece) => means(piece, "rise", "fall"));
  const isTo = last !== undefined && means(part[last - 1], "to");
  const isState = means(state, "level") || meaning(state, "average") !== undefined || (moved && isTo);
  if (figures.length !== 1 || !isState) missing.push("measure");
  const { asOf, events = {} } = options;
  let since: Day | null | undefined;
  let until2: Day | undefined;
  let month: Month | undefined;
  part.forEach((piece, at) => {
    if (means(piece, "since")) {
      const words = wordsFrom(from + at + 1);
      const event = Object.entries(events).find(([name]) => words.startsWith(name));
      const next = part.slice(at + 1).find(({ kind }) => kind === "period") as
        | (Piece & { readonly kind: "period" })
        | undefined;
      since = next ? dayMeant(next.when, asOf) : (event?.[1] ?? null);
      until2 = asOf;
    } else if (piece.kind === "period" && since === undefined) {
      const day = dayMeant(piece.when, asOf);
      if (day !== null) since = day;
      else {
        const meant = periodMeant(piece.when, { asOf, reporter: options.reporter, own, isBefore: false });
        if (meant === null || meant.includes("/")) since = null;
        else {
          month = meant as Month;
          since = firstDay(meant);
        }
      }
    }
  });
  if (since === null) missing.push("from");
  const isInEvent = (at: number): boolean => {
    const place = part.findIndex((piece) => means(piece, "since"));
    return (
      place >= 0 &&
      at > place &&
      Object.keys(events).some(
        (name) => wordsFrom(from + place + 1).startsWith(name) && at - place <= name.split(" ").length,
      )
    );
  };
  part.forEach((piece, at) => {
    if (piece.kind === "unknown" && !isInEvent(at) && !/ly$/.test(piece.text)) unread.push(from + at);
    if (
      piece.kind === "word" &&
      !isInEvent(at) &&
      !SETTLED.some((kind) => piece.meanings.has(kind)) &&
      at !== duty
    )
      unread.push(from + at);
    if (means(piece, "modal", "not")) unread.push(from + at);
    // "On Chinese cars".
    if (piece.kind === "place" && piece === target && part[at + 1]?.kind === "unknown")
      missing.push("product");
  });
  const figure = last === undefined ? null : (part[last] as Piece & { readonly kind: "figure" });
  const place = figure === null ? null : from + last!;
  if (
    missing.length > 0 ||
    unread.length > 0 ||
    figure === null ||
    imposer === undefined ||
    target === undefined
  )
    return {
      from,
      until,
      figure: place,
      body: null,
      missing: missing.length > 0 ? missing : ["measure"],
      unread,
      notes: [],
    };
  const means2 = part.some((piece) => means(piece, "average")) ? ("average" as const) : undefined;
  const times = {
    from: since ?? asOf,
    ...(until2 !== undefined && { until: until2 }),
    ...(month !== undefined && { month }),
  };
  return {
    from,
    until,
    figure: place,
    body: {
      kind: "tariff",
      imposer: imposer.code,
      target: target.code,
      ...(means2 && { means: means2 }),
      ...times,
      printed: figure.figure.text,
    },
    missing: [],
    unread: [],
    notes: [],
  };
}

const MONEYS: Readonly<Record<string, CurrencyCode>> = {
  yuan: "CNY",
  renminbi: "CNY",
  won: "KRW",
  yen: "JPY",
  euro: "EUR",
  dollar: "USD",
  greenback: "USD",
  rupee: "INR",
  pound: "GBP",
  sterling: "GBP",
  baht: "THB",
  ringgit: "MYR",
  rupiah: "IDR",
  dong: "VND",
  franc: "CHF",
  peso: "MXN",
  real: "BRL",
  rouble: "RUB",
  ruble: "RUB",
  lira: "TRY",
};
const moneyOf = (piece: Piece | undefined): CurrencyCode | undefined =>
  piece?.kind === "unknown" && Object.hasOwn(MONEYS, piece.text) ? MONEYS[piece.text] : undefined;

/** "The yuan has strengthened in recent weeks": in dollars unless another currency is named. */
function exchangeOf({ pieces, options, own }: OtherAsked, from: number, until: number): OtherSaid | null {
  const part = pieces.slice(from, until);
  const verb = part.findIndex(
    (piece) => means(piece, "rise", "fall", "flat", "exchange") && meaning(piece, "rise") !== "noun",
  );
  const subject = part.findIndex((piece) => moneyOf(piece) !== undefined);
  if (
    verb < 0 ||
    subject < 0 ||
    subject > verb ||
    part.slice(0, subject).some((piece) => !means(piece, "plain", "link", "mod", "since"))
  )
    return null;
  const base = moneyOf(part[subject])!;
  const other = part
    .slice(verb + 1)
    .map(moneyOf)
    .find((code) => code !== undefined);
  const quote = other ?? "USD";
  const word = part[verb]!;
  const direction =
    means(word, "rise") || meaning(word, "exchange") === "rise"
      ? "rise"
      : means(word, "fall") || meaning(word, "exchange") === "fall"
        ? "fall"
        : null;
  const figure = part.find((piece) => piece.kind === "figure") as
    | (Piece & { readonly kind: "figure" })
    | undefined;
  const missing: MissingPart[] = [];
  if (direction === null) missing.push("direction");
  if (quote === base) missing.push("currency");
  if (figure !== undefined && figure.figure.kind !== "percent") missing.push("figure");
  const when = part.find((piece) => piece.kind === "period") as
    | (Piece & { readonly kind: "period" })
    | undefined;
  const isSince = part.some((piece) => means(piece, "since"));
  const times = when === undefined ? null : timesOf(when.when, isSince, options, own);
  if (times === null) missing.push("from");
  const unread = part.flatMap((piece, at) =>
    (piece.kind === "unknown" && moneyOf(piece) === undefined && !/ly$/.test(piece.text)) ||
    means(piece, "modal", "not")
      ? [from + at]
      : [],
  );
  const place = figure === undefined ? null : pieces.indexOf(figure);
  if (missing.length > 0 || unread.length > 0 || direction === null || times === null)
    return {
      from,
      until,
      figure: place,
      body: null,
      missing: missing.length > 0 ? missing : ["measure"],
      unread,
      notes: [],
    };
  return {
    from,
    until,
    figure: place,
    body: {
      kind: "exchange",
      base,
      quote,
      ...times,
      direction,
      ...(figure && { printed: figure.figure.text }),
    },
    missing: [],
    unread: [],
    notes: when!.when.type === "weeks" ? ["vague-period"] : [],
  };
}

function timesOf(
  when: When,
  isSince: boolean,
  options: StoryOptions,
  own: Period | null,
): { readonly from: Day; readonly until: Day } | null {
  const { asOf, recentWeeks = 4 } = options;
  if (when.type === "weeks") return { from: plusDays(asOf, -7 * recentWeeks), until: asOf };
  if (isSince) {
    const day = dayMeant(when, asOf);
    return day === null ? null : { from: day, until: asOf };
  }
  if (when.type === "month" && when.year === null && Number(asOf.slice(5, 7)) === when.month)
    return { from: `${asOf.slice(0, 7)}-01` as Day, until: asOf };
  const period =
    when.type === "to-date"
      ? januaryTo(monthOf(asOf))
      : when.type === "this"
        ? null
        : periodMeant(when, { asOf, reporter: options.reporter, own, isBefore: false });
  if (period === null) return null;
  return { from: firstDay(period), until: isIn(asOf, period) ? asOf : lastDay(period) };
}

const NAMED: Readonly<Record<string, string>> = {
  gdp: "GDP growth",
  economy: "GDP growth",
  inflation: "inflation",
  cpi: "inflation",
};

/** "GDP grew 5% in 2024", "this year's target of around 5% growth". */
function namedOf({ pieces, options, own }: OtherAsked, from: number, until: number): OtherSaid | null {
  const part = pieces.slice(from, until);
  const at = part.findIndex((piece) => piece.kind === "figure" && piece.figure.kind === "percent");
  if (at < 0) return null;
  const name = part.flatMap((piece) =>
    (piece.kind === "unknown" || piece.kind === "word") && Object.hasOwn(NAMED, piece.text)
      ? [NAMED[piece.text]!]
      : [],
  )[0];
  const isTarget = part.some((piece) => means(piece, "target")) && part.some((piece) => means(piece, "rise"));
  if (name === undefined && !isTarget) return null;
  if (part.some((piece) => means(piece, "expect", "share", "tariff"))) return null;
  const figure: Figure = (part[at] as Piece & { readonly kind: "figure" }).figure;
  const when = part.find((piece) => piece.kind === "period") as
    | (Piece & { readonly kind: "period" })
    | undefined;
  const period = when === undefined ? null : yearOrPeriod(when.when, options, own);
  const unread = part.flatMap((piece, place) => (means(piece, "not") ? [from + place] : []));
  const missing: MissingPart[] = period === null ? ["period"] : [];
  if (period === null || unread.length > 0)
    return {
      from,
      until,
      figure: from + at,
      body: null,
      missing: missing.length > 0 ? missing : ["measure"],
      unread,
      notes: [],
    };
  return {
    from,
    until,
    figure: from + at,
    body: { kind: "figure", figure: name ?? "GDP growth", period, printed: figure.text },
    missing: [],
    unread: [],
    notes: [],
  };
}

/** A year that is not over has its figures in the end. */
function yearOrPeriod(when: When, { asOf, reporter }: StoryOptions, own: Period | null): Period | null {
  const now = Number(asOf.slice(0, 4));
  if (when.type === "this" && when.unit === "year") return calendarYear(now);
  if (when.type === "year" && when.year.type === "said") return calendarYear(when.year.year);
  return periodMeant(when, { asOf, reporter, own, isBefore: false });
}
