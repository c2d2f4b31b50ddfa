/** "[minister/ministry] of trade": a phrase for each of what stands in brackets. */
export function alternatives(phrase: string): readonly string[] {
  const open = phrase.indexOf("[");
  if (open < 0) return [phrase];
  const close = phrase.indexOf("]", open);
  const rests = alternatives(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split("/")
    .flatMap((one) => rests.map((rest) => phrase.slice(0, open) + one + rest));
}
