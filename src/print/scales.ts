/** The zeros of a word or sign after a number; "t" is left to those who know whether money or weight is meant. */
const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  millions: 6,
  mn: 6,
  mln: 6,
  m: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  b: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  "ten thousand": 4,
  "hundred million": 8,
  万: 4,
  亿: 8,
  万亿: 12,
};
const PERCENT: readonly string[] = ["%", "percent", "per cent", "pct"];

/** The zeros of a scale word in small letters; `null` for any other text. */
export function zerosOf(word: string): number | null {
  return Object.hasOwn(SCALES, word) ? SCALES[word]! : null;
}

/** Whether text in small letters is the percent sign or a word for it. */
export function isPercent(word: string): boolean {
  return PERCENT.includes(word);
}
