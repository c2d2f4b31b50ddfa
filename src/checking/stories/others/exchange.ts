import type { CurrencyCode } from "../../../currency/currency.js";
import { type Day, firstDay, isIn, lastDay, monthOf, plusDays } from "../../../period/day.js";
import { januaryTo, type Period } from "../../../period/period.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import { periodMeant } from "../words/calendar.js";
import {
  hasAny,
  isFigure,
  isPeriod,
  isUnread,
  meaning,
  means,
  type Piece,
  type PieceOf,
} from "../words/pieces.js";
import type { When } from "../words/when.js";
import { dayMeant } from "./day-meant.js";
import { notPlaced, type OtherAsked, type OtherSaid } from "./other-said.js";

/** "The yuan has strengthened in recent weeks": in dollars unless another currency is named. */
export function exchangeOf(
  { pieces, options, own }: OtherAsked,
  from: number,
  until: number,
): OtherSaid | null {
  const part = pieces.slice(from, until);
  const verb = part.findIndex(
    (piece) => means(piece, "rise", "fall", "flat", "exchange") && meaning(piece, "rise") !== "noun",
  );
  const subject = part.findIndex((piece) => moneyOf(piece) !== undefined);
  if (
    subject < 0 ||
    subject > verb ||
    part.slice(0, subject).some((piece) => !means(piece, "plain", "mod", "since"))
  )
    return null;
  const base = moneyOf(part[subject])!;
  const other = part
    .slice(verb + 1)
    .map(moneyOf)
    .find((code) => code !== undefined);
  const quote = other ?? "USD";
  const word = part[verb]!;
  const direction = (["rise", "fall"] as const).find(
    (way) => means(word, way) || meaning(word, "exchange") === way,
  );
  const figure = part.find(isFigure) as PieceOf<"figure"> | undefined;
  const missing: MissingPart[] = [];
  if (direction === undefined) missing.push("direction");
  if (quote === base) missing.push("currency");
  if (figure !== undefined && figure.figure.kind !== "percent") missing.push("figure");
  const when = part.find(isPeriod) as PieceOf<"period"> | undefined;
  const isSince = hasAny(part, "since");
  // "Fell by 15% from 2014": of a later time.
  const isFrom = when !== undefined && means(part[part.indexOf(when) - 1], "from");
  const times = when === undefined || isFrom ? null : timesOf(when.when, isSince, options, own);
  if (times === null) missing.push("from");
  const unread = part.flatMap((piece, at) =>
    (isUnread(piece) && moneyOf(piece) === undefined) || means(piece, "modal", "not") ? [from + at] : [],
  );
  const place = { from, until, figure: figure === undefined ? null : pieces.indexOf(figure) };
  if (missing.length + unread.length > 0) return notPlaced(place, missing, unread);
  return {
    ...place,
    body: {
      kind: "exchange",
      base,
      quote,
      ...times!,
      direction: direction!,
      ...(figure && { printed: figure.figure.text }),
    },
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

const moneyOf = (piece: Piece | undefined): CurrencyCode | undefined =>
  isUnread(piece) && Object.hasOwn(MONEYS, piece.text) ? MONEYS[piece.text] : undefined;

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
