/** The word nearest to another, where one is near: few letters put in, left out or changed. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((one) => ({ one, steps: distance(word, one) }))
    .filter(({ one, steps }) => steps <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.one;
}

/** How many letters must be put in, left out or changed (Levenshtein 1965). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + Number(from[i - 1] !== to[j - 1]);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
