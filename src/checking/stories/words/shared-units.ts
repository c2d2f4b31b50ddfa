const UNIT =
  "[\\d.,]*\\d[\\s-]?((?:percent|per cent|pct|%)|(?:thousand|million|billion|trillion|mln|bln|mn|bn)(?: (?:(?:U\\.?S\\.? )?dollars|euros?|yen|yuan|won|[A-Z]{3}\\b))?)";
/** What follows the last of several figures is the unit of all: "by 2 and 4.3 per cent, respectively". */
const REST = new RegExp(`^(?:(?:,|,? and) [\\d.,]*\\d)*,? and ${UNIT}`);
const TO = new RegExp(`^ to ${UNIT}`);

const PAIR = /^ and \d+\.\d+[\s-]?(?:percent|per cent|pct|%)/;

/** The unit that a number without one shares with those behind it; none without "respectively". */
export function sharedUnit(sentence: string, number: string, end: number): string | null {
  // "From 8.68 to 9.21 billion euros".
  const isFrom = sentence.slice(0, end - number.length).endsWith(" from ");
  if (isFrom && number.includes(".")) return TO.exec(sentence.slice(end, end + 40))?.[1] ?? null;
  // "Exports and imports went up 18.2 and 21.3 per cent".
  const isPair =
    PAIR.test(sentence.slice(end, end + 24)) && /\.\d$/.test(number) && !/\bbetween\b/i.test(sentence);
  if (!isPair && !/\b(?:respectively|in that order)\b/i.test(sentence)) return null;
  return REST.exec(sentence.slice(end, end + 80))?.[1] ?? null;
}

/** "Deficits were, in billions of dollars, with Peru ($5.1)": the scale of an amount that has none. */
export const statedScale = (sentence: string, amount: string): string | null =>
  /\d$/.test(amount) && !/\d{3}[.,]?\d*$/.test(amount)
    ? (/\bin (thousand|million|billion)s of (?:(?:current )?(?:U\.?S\.? )?dollars|euros?|pounds|[A-Z]{3}\b)/.exec(
        sentence,
      )?.[1] ?? null)
    : null;

/** "5,847.2 MD" in Tunisia, "27,551 MDH" in Morocco: millions of the own money, and where they end. */
export function millionsBehind(
  sentence: string,
  end: number,
  money: string | null,
): readonly [unit: string | null, end: number] {
  const [letters, unit] = MILLIONS[money ?? ""] ?? [null, null];
  const found = letters?.exec(sentence.slice(end, end + 8))?.[0];
  return found === undefined ? [null, end] : [unit, end + found.length];
}

const MILLIONS: Readonly<Record<string, readonly [letters: RegExp, unit: string]>> = {
  TND: [/^ ?(?:MDT?|MTN?D)\b/, "million dinars"],
  MAD: [/^ ?(?:MDH|MMAD)\b/, "million dirhams"],
};
