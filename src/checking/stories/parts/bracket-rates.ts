import { isFigure, isPeriod, type Node, piece, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Compared, Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import { means, type Piece } from "../words/pieces.js";

/** "Exports rose 5% and imports 3% (+2% and −1% respectively in May)": the growth of each at another time. */
export function readRates(reading: Reading, nodes: readonly Node[], figures: readonly Node[]): boolean {
  const hosts = reading.said.filter(
    ({ role, figure, segment }) => role === "main" && figure !== null && segment >= reading.segment - 3,
  );
  const [time, ...others] = nodes.filter((node) => isPeriod(node)).map(piece);
  const isPlain = nodes.every(
    (node) => isFigure(node) || isPeriod(node) || means(node, "and", "respectively", "in", "plain"),
  );
  const isEach =
    nodes.some((node) => means(node, "respectively")) &&
    figures.length === 2 &&
    hosts.length === 2 &&
    hosts.every(({ kind, move }) => kind === "growth" && move !== null);
  if (!isPlain || !isEach || others.length > 0 || time?.kind !== "period") return false;
  figures.forEach((node, at) => {
    const { figure, first } = piece(node) as Piece & { readonly kind: "figure" };
    const host = hosts[at]!;
    const said = figureSaid(reading, figure, first, reading.frames[host.frame]!, "base");
    said.topic = host.topic;
    said.partner = host.partner;
    said.base = reading.said.indexOf(host);
    said.when = time.when;
    said.move = figure.sign === null ? null : signedMove(figure.sign);
    const isRate = figure.kind === "percent" && said.move !== null;
    said.kind = isRate ? "growth" : "lost";
  });
  return true;
}

/** "Rose 1.9% m/m (−3.7% y/y)", "rose 1.9% (3.7% y/y)": another growth of the same; the first is not from a year before. */
export function compareBeside(said: Said, host: Said, its: Compared | null): void {
  const mine = said.compared;
  if (mine?.type !== "named" || host.kind !== "growth") return;
  if (its === null) host.detail.notOf = mine.of;
  else if (its.type !== "named" || its.of === mine.of) return;
  said.move ??= host.move === "rise" ? "rise" : null;
  if (said.move !== null) said.kind = "growth";
}
