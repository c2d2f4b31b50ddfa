/** What follows the last of several figures is the unit of all: "by 2 and 4.3 per cent, respectively". */
const REST =
  /^(?:(?:,|,? and) [\d.,]*\d)*,? and [\d.,]*\d[\s-]?((?:percent|per cent|pct|%)|(?:thousand|million|billion|trillion|mln|bln|mn|bn)(?: (?:(?:U\.?S\.? )?dollars|euros?|yen|yuan|won|[A-Z]{3}\b))?)/;

/** The unit that a number without one shares with those behind it; none without "respectively". */
export function sharedUnit(sentence: string, number: string, end: number): string | null {
  if (!/\b(?:respectively|in that order)\b/i.test(sentence) || /^(?:19|20)\d\d$/.test(number)) return null;
  return REST.exec(sentence.slice(end, end + 80))?.[1] ?? null;
}
