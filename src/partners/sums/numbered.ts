/** Texts with a number each, from 0 up, in the order in which they first came. */
export interface Numbered<T extends string | undefined> {
  readonly texts: T[];
  readonly numbers: Map<T, number>;
  last: T | undefined;
  lastNumber: number;
}

/** No text has a number yet. */
export function noTexts<T extends string | undefined>(): Numbered<T> {
  return { texts: [], numbers: new Map(), last: undefined, lastNumber: -1 };
}

/** The number of a text; a new one where it comes for the first time. */
export function numberOfText<T extends string | undefined>(known: Numbered<T>, text: T): number {
  // Rows of one product or period mostly stand together.
  if (text === known.last && known.lastNumber >= 0) return known.lastNumber;
  let number = known.numbers.get(text);
  if (number === undefined) {
    number = known.texts.push(text) - 1;
    known.numbers.set(text, number);
  }
  known.last = text;
  known.lastNumber = number;
  return number;
}
