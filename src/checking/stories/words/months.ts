import { lastDay } from "../../../period/day.js";
import { monthAt } from "../../../period/month.js";
import { UNTIL } from "../vocabulary/times.js";
import { isDayAt, isYear, monthIn } from "./month-names.js";
import { type Token, textAt } from "./tokens.js";
import { type WhenSpan, yearSaid } from "./when.js";
import { yearAfter } from "./years.js";

/** "November 2024", "January to November", "between January and November 2025", "January and February". */
export function monthOrSpan(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const lead = textAt(tokens, at);
  const isFrom = lead === "from";
  const isBetween = lead === "between";
  let start = at + Number(isFrom || isBetween);
  // "Exports through September": of the year to that month.
  const isUpTo = lead === "up" && ["to", "until"].includes(textAt(tokens, at + 1));
  const through = lead === "through" || isUpTo ? monthIn(tokens, at + 1 + Number(isUpTo)) : undefined;
  if (through !== undefined) {
    const { year, next } = yearAfter(tokens, through.next);
    const isOpen = year === null;
    return {
      when: isOpen
        ? { type: "to-date", to: through.month }
        : { type: "span", from: 1, to: through.month, year },
      next: isOpen ? through.next : next,
    };
  }
  if (lead === "month" && textAt(tokens, at + 1) === "of") start = at + 2;
  const isLast = lead === "last" || lead === "this" || lead === "previous";
  if (isLast) start = at + 1;
  // "The last month of October".
  const isOfLast = isLast && textAt(tokens, start) === "month" && textAt(tokens, start + 1) === "of";
  if (isOfLast) start += 2;
  const first = monthIn(tokens, start);
  // "The last month of 2010".
  const ofYear = isOfLast && lead === "last" ? textAt(tokens, start) : "";
  if (first === undefined && isYear(ofYear))
    return {
      when: { type: "month", month: 12, year: { type: "said", year: Number(ofYear) } },
      next: start + 1,
    };
  if (first === undefined) return undefined;
  // "Up 7% from January–June 2017".
  if (isFrom && tokens[first.next]?.joined === true && monthIn(tokens, first.next) !== undefined)
    return undefined;
  const early = yearAfter(tokens, first.next);
  for (const from of early.next > first.next ? [early.next, first.next] : [first.next]) {
    const link = textAt(tokens, from);
    const isJoined = tokens[from]?.joined === true;
    const isLinked =
      isJoined ||
      (UNTIL.includes(link) && link !== "up") ||
      (link === "and" && isBetween) ||
      (link === "and" && first.month === 1 && monthIn(tokens, from + 1)?.month === 2);
    if (!isLinked) continue;
    const second = monthIn(tokens, isJoined && !UNTIL.includes(link) ? from : from + 1);
    if (second === undefined) {
      // "From January until the first week of August".
      if (isFrom && /^(?:until|till|through)$/.test(link)) return { when: { type: "unclear" }, next: from };
      continue;
    }
    // "July-June (2021-22)".
    const isBracket = textAt(tokens, second.next) === "(";
    const inner = yearAfter(tokens, second.next + Number(isBracket));
    const isOpen = isBracket && (inner.year?.type !== "fiscal" || textAt(tokens, inner.next) !== ")");
    const { year, next } = isOpen
      ? { year: null, next: second.next }
      : { ...inner, next: inner.next + Number(isBracket) };
    const isTogether = ["combined", "together"].includes(textAt(tokens, next));
    // "July 2019–May 2020", "January 2019 to March 2021": each with its year.
    const [since, until] = [early.year, year].map(yearSaid);
    if (since != null && until != null) {
      const isOver = second.month < first.month;
      if (until - since !== Number(isOver)) return { when: { type: "unclear" }, next };
      // "From December 2017 to January 2018": two months that are compared.
      const isNext = isFrom && second.month === (first.month % 12) + 1;
      if (isOver)
        return {
          when: {
            type: "span",
            from: first.month,
            to: second.month,
            year: { type: "said", year: since },
            ...(isNext && { compares: true }),
          },
          next: next + Number(isTogether),
        };
    }
    return {
      when: {
        type: "span",
        from: first.month,
        to: second.month,
        year: year ?? early.year,
        // "From May to August", "between August and September", "by 9% from January to February": two that are compared.
        ...(((isFrom &&
          (first.month !== 1 || (second.month === 2 && isBehindRate(tokens, at, second.next)))) ||
          (isBetween && first.month > 1 && second.month === first.month + 1)) && {
          compares: true as const,
        }),
      },
      next: next + Number(isTogether),
    };
  }
  if (isFrom || isBetween) return undefined;
  if (!isLast) {
    const list = monthsFrom(tokens, first);
    const [, second, third] = list.months;
    const { year, next } = yearAfter(tokens, list.next);
    const link = textAt(tokens, at - 1);
    // "In July and August": of both together, or of each.
    const isPair = second === (first.month % 12) + 1 && textAt(tokens, next) !== "'s" && link === "in";
    // "For April and June 2024": of two that do not follow one another.
    const isApart =
      second !== undefined &&
      ["during", "for", "in", "of"].includes(link) &&
      (year !== null || tokens[next] === undefined || tokens[next].kind === "sign");
    // "January, February and March": of all together, or of each.
    if (third !== undefined || isPair || isApart) return { when: { type: "unclear" }, next };
    const ofOffice = endedBy(tokens, start, first);
    if (ofOffice !== undefined) return ofOffice;
  }
  const isLatest = lead === "last" && !isOfLast;
  const year = isLatest ? ({ type: "last" } as const) : early.year;
  const isPrevious = lead === "previous" && { isPrevious: true as const };
  return {
    when: { type: "month", month: first.month, year, ...isPrevious },
    next: isLatest ? first.next : early.next,
  };
}

/** "Rose 9% from January to February.", and not "to February from a year earlier". */
const isBehindRate = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:%|percent|cent|pc|\))$/.test(textAt(tokens, at - 1)) && /^(?:\.|,|while)?$/.test(textAt(tokens, next));

/** "The June year", "the June 2025 quarter", "the November month" of New Zealand: so long, until that month. */
function endedBy(
  tokens: readonly Token[],
  at: number,
  { month, next }: { readonly month: number; readonly next: number },
): WhenSpan | undefined {
  const said = textAt(tokens, next);
  const early = isYear(said)
    ? { year: { type: "said", year: Number(said) } as const, next: next + 1 }
    : { year: null, next };
  const unit = textAt(tokens, early.next);
  if (unit === "year" && textAt(tokens, at - 1) === "the")
    return { when: { type: "rolling", months: 12, to: month, year: early.year }, next: early.next + 1 };
  if (unit === "month" && textAt(tokens, at - 1) === "the")
    return { when: { type: "month", month, year: early.year }, next: early.next + 1 };
  if (unit !== "quarter" || month % 3 !== 0) return undefined;
  const { year, next: end } =
    early.year === null ? yearAfter(tokens, early.next + 1) : { ...early, next: early.next + 1 };
  return { when: { type: "span", from: month - 2, to: month, year }, next: end };
}

/** The months of a list, with "and" before the last. */
function monthsFrom(
  tokens: readonly Token[],
  { month, next }: { readonly month: number; readonly next: number },
): { readonly months: readonly number[]; readonly next: number } {
  const months = [month];
  let end = next;
  while (months.length <= 12) {
    const link = textAt(tokens, end);
    if (link !== "," && link !== "and" && link !== "&") break;
    const isLast = link === "and" || link === "&" || textAt(tokens, end + 1) === "and";
    const more = monthIn(tokens, end + 1 + Number(link === "," && isLast));
    if (more === undefined) break;
    months.push(more.month);
    end = more.next;
    if (isLast) return { months, next: end };
  }
  return { months: [month], next };
}

/** "January 1 to April 30, 2018", "from 1 January to 30 April 2018": whole months by their first and last day. */
export function wholeMonths(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const lead = textAt(tokens, at);
  const first = dayAndMonth(tokens, at + Number(["between", "from"].includes(lead)));
  if (first?.day !== 1) return undefined;
  const link = first.next + Number(isYear(textAt(tokens, first.next)));
  const isLinked =
    UNTIL.includes(textAt(tokens, link)) || (lead === "between" && textAt(tokens, link) === "and");
  const last = dayAndMonth(tokens, link + Number(tokens[link]?.joined !== true));
  if (!isLinked || last === undefined || last.month < first.month) return undefined;
  if (!ENDS_IN.some((year) => lastDay(monthAt(year * 12 + last.month - 1)).endsWith(`-${last.day}`)))
    return undefined;
  const comma = Number(textAt(tokens, last.next) === ",");
  const written = textAt(tokens, last.next + comma);
  const year = isYear(written) ? ({ type: "said", year: Number(written) } as const) : null;
  const next = last.next + (year === null ? 0 : comma + 1);
  // "From 1 January 2019 to 30 April 2020".
  if (link > first.next && textAt(tokens, first.next) !== written) return undefined;
  if (first.month === last.month) return { when: { type: "month", month: first.month, year }, next };
  return { when: { type: "span", from: first.month, to: last.month, year }, next };
}

/** "January 1", "01 January". */
function dayAndMonth(
  tokens: readonly Token[],
  at: number,
): { readonly day: number; readonly month: number; readonly next: number } | undefined {
  const isFirst = isDayAt(tokens, at);
  const month = monthIn(tokens, at + Number(isFirst));
  if (month === undefined) return undefined;
  const day = Number.parseInt(textAt(tokens, isFirst ? at : month.next), 10);
  return { day, month: month.month, next: month.next + Number(!isFirst) };
}

/** A year of 365 days and one of 366: which of them it is may not be said. */
const ENDS_IN: readonly number[] = [2023, 2024];

/** "Dec. 8", "8 December 2025", "the 8th": a day. */
export function dayOf(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const text = textAt(tokens, at);
  const isNumber = isDayAt(tokens, at);
  const month = monthIn(tokens, isNumber ? at + 1 : at);
  if (month === undefined && /^\d{1,2}(?:st|nd|rd|th)$/.test(text) && textAt(tokens, at - 1) === "the") {
    const after = tokens[at + 1];
    return after?.kind === "word"
      ? undefined
      : { when: { type: "day", month: null, day: Number.parseInt(text, 10), year: null }, next: at + 1 };
  }
  if (month === undefined) return undefined;
  const place = isNumber ? at : month.next;
  const day = Number.parseInt(textAt(tokens, place), 10);
  if (!isDayAt(tokens, place) || day > 31) return undefined;
  let next = isNumber ? month.next : month.next + 1;
  if (
    !isNumber &&
    /^(?:percent|per|pct|%|billion|million|trillion|bn|mn|pc|points?|percentage)$/.test(textAt(tokens, next))
  )
    return undefined;
  // "The Oct. 1 to 20 period", "Oct. 1-20": days of a month.
  const last = next + Number(UNTIL.includes(textAt(tokens, next)));
  if (!isNumber && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(textAt(tokens, last)))
    return { when: { type: "unclear" }, next: last + 1 };
  const isComma = textAt(tokens, next) === ",";
  const written = textAt(tokens, next + Number(isComma));
  const year = isYear(written) ? Number(written) : null;
  if (year !== null) next += 1 + Number(isComma);
  return { when: { type: "day", month: month.month, day, year }, next };
}
