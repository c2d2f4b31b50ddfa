import { isUnread, means, type Piece, textOf } from "../words/pieces.js";

/** Words of a duty that change nothing of its rate. */
const SETTLED: readonly string[] = ["current", "existing", "present", "retaliatory"];

/** "President Donald Trump": whoever acts for an economy. */
export function namesOf(part: readonly Piece[], wordsFrom: (at: number) => string): ReadonlySet<Piece> {
  const names = new Set<Piece>();
  let isName = false;
  part.forEach((piece, at) => {
    const isPresident = isUnread(piece) && piece.text === "president";
    isName = isPresident || (isName && isUnread(piece) && /^\p{Lu}/u.test(wordsFrom(at)));
    if (isName) names.add(piece);
  });
  return names;
}

export const isSettled = (piece: Piece): boolean => SETTLED.includes(textOf(piece));

/** "To 145%", "to an effective total of 145%". */
export function isToAhead(part: readonly Piece[], figure: number): boolean {
  let at = figure - 1;
  while (means(part[at], "plain", "all", "average", "of") && !means(part[at], "to")) at--;
  return means(part[at], "to");
}

/** The rate that a duty came to, where two are named: "from 10% to 20%", "to 10% from 125%". */
export function rateOf(part: readonly Piece[], figures: readonly number[]): number | undefined {
  if (figures.length !== 2) return figures.length === 1 ? figures[0] : undefined;
  const [first, second] = figures as readonly [number, number];
  const isFrom = (at: number): boolean => means(part[at - 1], "from");
  const isTo = (at: number): boolean => isToAhead(part, at);
  if (isFrom(first) && isTo(second)) return second;
  return isTo(first) && isFrom(second) ? first : undefined;
}

/** Whether flows are spoken of only as what the duty is on: "tariffs on imports from China". */
export function isOfDutyAlone(part: readonly Piece[]): boolean {
  const duty = part.findIndex((piece) => means(piece, "tariff"));
  const on = part.findIndex((piece, at) => at > duty && piece.kind === "word" && piece.text === "on");
  const flow = part.findIndex((piece) => means(piece, "flow", "side", "flowverb"));
  return duty >= 0 && on > duty && flow > on && flow - on <= 3;
}
