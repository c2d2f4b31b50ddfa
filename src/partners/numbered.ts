/** Gives each text a number, from 0 up, in the order in which they first come. */
export interface Numbered<T extends string | undefined> {
  readonly texts: readonly T[];
  numberOf(text: T): number;
}

/** Numbers texts as they come. */
export function numbered<T extends string | undefined>(): Numbered<T> {
  const texts: T[] = [];
  const numbers = new Map<T, number>();
  let last: T | undefined;
  let lastNumber = -1;
  return {
    texts,
    numberOf(text) {
      // Rows of one product or period mostly stand together.
      if (text === last && lastNumber >= 0) return lastNumber;
      last = text;
      lastNumber = numbers.get(text) ?? -1;
      if (lastNumber < 0) {
        lastNumber = texts.push(text) - 1;
        numbers.set(text, lastNumber);
      }
      return lastNumber;
    },
  };
}
