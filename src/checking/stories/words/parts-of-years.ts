import { ENDED, ORDINAL_NUMBERS, ORDINAL_QUARTERS } from "../vocabulary/times.js";
import { countIn, isDayAt, monthIn } from "./month-names.js";
import { monthOrSpan } from "./months.js";
import { type Token, textAt } from "./tokens.js";
import { isFiscal, type WhenSpan, type Year } from "./when.js";
import { isFiscalWord, isYearNoun, yearAfter } from "./years.js";

/** "The third quarter of 2025", "first half", "the first third of the year", "Q3", "H1 2024", "the last quarter", "the first three quarters". */
export function partOfYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const one = textAt(tokens, at);
  const short = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(one);
  const isOfFiscal = isFiscalWord(one);
  const base = at + Number(isOfFiscal);
  const [first, second, third] = [0, 1, 2].map((place) => textAt(tokens, base + place)) as [
    string,
    string,
    string,
  ];
  let size = 0;
  let number = 0;
  let count = 1;
  let next = base;
  if (first === "quarter" && /^[1-4]$/.test(second)) {
    size = 3;
    number = countIn(second);
    next = base + 2;
  } else if (short) {
    size = (short[1] ?? short[4]) === "q" ? 3 : 6;
    number = Number(short[2] ?? short[3]);
    next = at + 1;
    // "Q3'20", "H1/13".
    const brief = /^['’/]$/.test(textAt(tokens, next)) ? textAt(tokens, next + 1) : "";
    if (/^\d\d$/.test(brief)) {
      const year: Year = { type: "said", year: 2000 + Number(brief) };
      const from = (number - 1) * size + 1;
      return { when: { type: "span", from, to: number * size, year, isPart: true }, next: next + 2 };
    }
  } else if (first === "first" && countIn(second) > 1 && countIn(second) < 5 && third === "quarters") {
    size = 3;
    number = 1;
    count = countIn(second);
    next = base + 3;
  } else {
    const ordinal =
      (ORDINAL_QUARTERS.includes(first) ? ORDINAL_QUARTERS : ORDINAL_NUMBERS).indexOf(first) + 1;
    const isLast = ["closing", "final", "last"].includes(first);
    // "In the second quarter from $2 billion in the first".
    const isElided =
      ordinal > 0 &&
      !isOfFiscal &&
      /^[.,;]?$/.test(second) &&
      textAt(tokens, at - 1) === "the" &&
      textAt(tokens, at - 2) === "in" &&
      tokens.slice(0, at).some(({ text }) => text === "quarter");
    if (isElided)
      return {
        when: { type: "span", from: ordinal * 3 - 2, to: ordinal * 3, year: null, isPart: true },
        next: base + 1,
      };
    const isHalf = ["half", "semester"].includes(second) && (ordinal <= 2 || isLast);
    const isThird = second === "third" && ordinal === 1;
    // "In the first half of the month", "of November".
    const isOfMonth = textAt(tokens, base + 2) === "of" && monthIn(tokens, base + 3) !== undefined;
    if (isHalf && (isOfMonth || textAt(tokens, base + 4) === "month"))
      return { when: { type: "unclear" }, next: base + 2 };
    if (ordinal + Number(isLast) === 0 || !(second === "quarter" || isHalf || isThird)) {
      if (first === "latter" && second === "half") return { when: { type: "unclear" }, next: base + 2 };
      return undefined;
    }
    size = isHalf ? 6 : isThird ? 4 : 3;
    number = isLast ? 12 / size : ordinal;
    // "In the first half year".
    next = base + 2 + Number(isHalf && isYearNoun(tokens, base + 2));
    if (isLast && first === "last" && yearAfter(tokens, next).year === null) return undefined;
  }
  if (number * size > 12) return undefined;
  const { year, next: end } = yearAfter(tokens, next);
  const from = (number - 1) * size + 1;
  const to = from + size * count - 1;
  const own: Year | null = isOfFiscal
    ? year === null
      ? { type: "fiscal-back", years: 0 }
      : year.type === "said"
        ? { type: "fiscal", year: year.year }
        : year.type === "back"
          ? { type: "fiscal-back", years: year.years }
          : year
    : year;
  return { when: { type: "span", from, to, year: own, isPart: true }, next: end };
}

/** "The first five months of 2025", "the 11 months through November", "the past eleven months", "the six-month period". */
export function countOfMonths(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const lead = textAt(tokens, at);
  // "8M 2015", "9MFY24", "1H24".
  const [number, letter, brief] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const size =
    number?.kind === "number" && letter?.start === number.end ? { M: 1, Q: 3, H: 6 }[letter.raw] : undefined;
  const short = size === undefined ? 0 : countIn(lead) * size;
  const isBrief = brief?.start === letter?.end && /^\d\d$/.test(brief?.text ?? "");
  const of: ReturnType<typeof yearAfter> = isBrief
    ? { year: { type: "said", year: 2000 + Number(brief!.text) }, next: at + 3 }
    : yearAfter(tokens, at + 2);
  if (short > 0 && short < 13 && (of.year?.type === "said" || of.year?.type === "fiscal")) {
    const from = size === 1 ? 1 : short - size! + 1;
    return { when: { type: "span", from, to: short, year: of.year }, next: of.next };
  }
  const isFirst = ["1st", "first", "initial", "opening"].includes(lead);
  const isPast = ["last", "latest", "past", "preceding", "previous"].includes(lead);
  const isFinal =
    ["closing", "concluding", "final"].includes(lead) ||
    (lead === "last" && ["in", "of"].includes(textAt(tokens, at + 3)));
  const start = at + Number(isFirst || isPast || isFinal);
  const text = textAt(tokens, start);
  const isYearTo = (text === "year" || text === "quarter") && !isFirst && !isPast;
  // "The first month-on-month rise".
  if (isFirst && text === "month" && !["on", "over", "to"].includes(textAt(tokens, start + 1))) {
    const { year, next } = yearAfter(tokens, start + 1);
    return { when: { type: "span", from: 1, to: 1, year, ...(year === null && { isPart: true }) }, next };
  }
  const count = isYearTo ? (text === "quarter" ? 3 : 12) : countIn(text);
  const isDays =
    ["days", "trading", "weeks", "working"].includes(textAt(tokens, start + 1)) && (isFirst || isPast);
  // "Fell for 15 months through May", "in nine of the ten months to June": how long, not when.
  const isRun =
    !isYearTo &&
    (textAt(tokens, at - 1) === "for" ||
      (textAt(tokens, at - 1) === "the" &&
        textAt(tokens, at - 2) === "of" &&
        countIn(textAt(tokens, at - 3)) > 0));
  const isRunTo =
    isRun && /^months?$/.test(textAt(tokens, start + 1)) && ENDED.includes(textAt(tokens, start + 2));
  const runsTo = isRunTo ? monthIn(tokens, start + 3) : undefined;
  if (count > 0 && runsTo !== undefined) return { when: { type: "unclear" }, next: runsTo.next };
  if (!isDays && (count === 0 || count > 12))
    return isPast && countIn(text) > 12 && textAt(tokens, start + 1).startsWith("month")
      ? { when: { type: "unclear" }, next: start + 2 }
      : undefined;
  const unit = isYearTo ? "months" : textAt(tokens, start + 1);
  if (isDays) {
    let next = start + 2 + Number(textAt(tokens, start + 2) === "days");
    const isOf = textAt(tokens, next) === "of" || textAt(tokens, next) === "in";
    // "The first 20 days of this month".
    if (isOf && textAt(tokens, next + 2) === "month") next += 3;
    else if (isOf) next = (monthOrSpan(tokens, next + 1) ?? { next }).next;
    return { when: { type: "unclear" }, next };
  }
  if (unit !== "months" && unit !== "month") return undefined;
  let next = isYearTo ? start + 1 : start + 2;
  if (["period", "span"].includes(textAt(tokens, next))) next++;
  // "In each of the two months before July".
  if (["before", "preceding"].includes(textAt(tokens, next)) && monthIn(tokens, next + 1) !== undefined)
    return { when: { type: "unclear" }, next };
  // "The year that ended", "the 12 months leading up to".
  let led = next + Number(["that", "which"].includes(textAt(tokens, next)));
  if (textAt(tokens, led) === "leading") led++;
  if (textAt(tokens, led) === "up") led++;
  const link = textAt(tokens, led);
  // "The six months from April to September".
  if (link === "from" || link === "(" || link === "between" || link === "of") {
    const inner = monthOrSpan(tokens, link === "(" || link === "of" ? next + 1 : next);
    const close = link === "(" && inner ? textAt(tokens, inner.next) === ")" : true;
    if (inner?.when.type === "span" && close) {
      const { from, to, year } = inner.when;
      const after = yearAfter(tokens, inner.next + Number(link === "("));
      return { when: { type: "span", from, to, year: after.year ?? year }, next: after.next };
    }
    // "The eight months from October 1 to May 31".
    if (link === "from" && monthIn(tokens, next + 1) !== undefined)
      return { when: { type: "unclear" }, next };
  }
  // "The quarter of June 2013".
  const ofMonth = text === "quarter" && link === "of" ? monthIn(tokens, led + 1) : undefined;
  if (ENDED.includes(link) || (ofMonth !== undefined && ofMonth.month % 3 === 0)) {
    let place = led + 1;
    if (
      textAt(tokens, place) === "the" &&
      textAt(tokens, place + 1) === "end" &&
      textAt(tokens, place + 2) === "of"
    )
      place += 3;
    // "To end-August".
    if (textAt(tokens, place) === "end") place++;
    if (textAt(tokens, place) === "in") place++;
    const month = monthIn(tokens, place);
    if (month !== undefined) {
      const hasDay = isDayAt(tokens, month.next);
      const { year, next: end } = yearAfter(tokens, month.next + Number(hasDay));
      const growth = text === "year" && (link === "to" || link === "through");
      // "In the year to April 15": from the first of January, or twelve months.
      if (growth && hasDay && Number.parseInt(textAt(tokens, month.next), 10) < 28)
        return { when: { type: "unclear" }, next: end };
      return {
        when: { type: "rolling", months: count, to: month.month, year, ...(growth && { growth }) },
        next: end,
      };
    }
  }
  if (isYearTo) return undefined;
  const { year, next: end } = yearAfter(tokens, next);
  // "The final three months of last year": those that end it.
  if (isFinal)
    return year === null
      ? { when: { type: "unclear" }, next: end }
      : { when: { type: "span", from: 13 - count, to: 12, year }, next: end };
  if (isFirst || (year !== null && !isPast)) {
    // "In the first five months": of the year, or of the fiscal year.
    const isOpen = isFirst ? year === null : year?.type === "back" || year?.type === "said";
    const isPart = (isOpen || isFiscal(year)) && count < 12;
    return { when: { type: "span", from: 1, to: count, year, ...(isPart && { isPart }) }, next: end };
  }
  const isNamed =
    ["of", "the", "these", "those"].includes(textAt(tokens, at - 1)) ||
    tokens[start + 1]?.joined === true ||
    ["period", "span"].includes(textAt(tokens, next - 1));
  // "A five-month run": how long, not when.
  const isLong = ["a", "an"].includes(textAt(tokens, at - 1)) && textAt(tokens, next - 1) === "month";
  // "Exports in 10 months increased", "over ten months, imports came to": the first of the year, where those were named.
  const isDone =
    /^(?:(?:in|de)creased|rose|fell|grew|declined|dropped|amounted|totall?ed|reached|stood|was|were|made)$/;
  const isMeant =
    ["for", "in", "over"].includes(textAt(tokens, at - 1)) &&
    (isDone.test(textAt(tokens, next)) || (at === 1 && textAt(tokens, next) === ","));
  if (isPast)
    return { when: count === 1 ? { type: "back", months: 1 } : { type: "past", months: count }, next };
  if (isMeant) return { when: { type: "count", months: count }, next };
  if (!isNamed || isLong) return { when: { type: "length", months: count }, next };
  if (unit === "month" && textAt(tokens, next - 1) === "month" && count > 1)
    return { when: { type: "count", months: count }, next };
  // "In those two months": the ones that were spoken of.
  const isSaid = ["these", "those"].includes(textAt(tokens, at - 1));
  const isPeriod = textAt(tokens, next - 1) === "period";
  return tokens[start + 1]?.joined === true || unit === "months" || isPeriod
    ? { when: { type: "count", months: count, ...(isSaid && { isSaid }) }, next }
    : undefined;
}
