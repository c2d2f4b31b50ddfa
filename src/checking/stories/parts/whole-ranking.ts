import type { Entry, Ranked, Ranking } from "./ranked-entries.js";

/** Whether each partner has its figures, and what they are is clear. */
export function isWhole({
  entries,
  move,
  trend,
  topic,
  isMost,
  isNamed,
  isListed,
  isOfBoth,
  isWithin,
}: Ranking): boolean {
  // "Peru was followed by Chile ($5 billion), ahead of Japan": the first and the last may have none.
  const last = entries.length - 1;
  const isTold = entries.every(({ figures, of }, at) => {
    const count = entries[of]!.figures.length;
    const isAlone = of === entries[last]!.of || (at === 0 && entries[1]!.of === 1);
    return figures.length === count && (count > 0 || isAlone);
  });
  const isOnce = new Set(entries.map(({ code }) => code)).size === entries.length;
  const isOne =
    entries.length === 1 &&
    (trend !== null || isListed || isOfBoth || (isMost && (topic !== null || isNamed)));
  const all = entries.flatMap(({ figures }) => figures);
  const isGrown = all.some((one) => one.move !== null);
  return (
    move === null &&
    (isOne || entries.length > 1) &&
    isTold &&
    isOnce &&
    !(isWithin && all.some(isShare)) &&
    entries.every(({ figures }) => isClear(figures, isGrown) && isAlike(figures, entries))
  );
}

/** "Peru with $5 billion, ahead of Chile (5%)", "Peru with $5 billion, up 5%; and Chile, 3%": 5% of what, is not clear. */
function isAlike(figures: readonly Ranked[], entries: readonly Entry[]): boolean {
  const first = entries.find((one) => one.figures.length > 0)?.figures ?? [];
  const kinds = first.map(({ figure }) => figure.kind);
  const isNew = figures.some(isShare) && first.some(({ move }) => move !== null) && !first.some(isShare);
  return figures.length === 0 || (!isNew && figures.some(({ figure }) => kinds.includes(figure.kind)));
}

const isShare = ({ figure, move }: Ranked): boolean => figure.kind === "percent" && move === null;

/** Beside growth a rate is a share only where an amount stands with it; "20%, up 5%" may be of the share. */
function isClear(figures: readonly Ranked[], isGrown: boolean): boolean {
  const hasShare = figures.some(isShare);
  return !isGrown || !hasShare || figures.some(({ figure }) => figure.kind === "amount");
}
