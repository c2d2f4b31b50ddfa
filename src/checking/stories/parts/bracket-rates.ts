import { isFigure, isPeriod, type Node, piece, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { figureSaid } from "../clauses/sayings.js";
import { means } from "../words/pieces.js";

/** "Exports rose 5% and imports 3% (+2% and −1% respectively in May)": the growth of each at another time. */
export function readRates(reading: Reading, nodes: readonly Node[], figures: readonly Node[]): boolean {
  const hosts = reading.said.filter(
    ({ role, figure, segment }) => role === "main" && figure !== null && segment >= reading.segment - 3,
  );
  const times = nodes.filter((node) => isPeriod(node)).map(piece);
  const [time] = times;
  const isPlain = nodes.every(
    (node) => isFigure(node) || isPeriod(node) || means(node, "and", "respectively", "in", "plain"),
  );
  const isEach =
    nodes.some((node) => means(node, "respectively")) &&
    figures.length === 2 &&
    hosts.length === 2 &&
    hosts.every(({ kind, move }) => kind === "growth" && move !== null);
  if (!isPlain || !isEach || times.length !== 1 || time?.kind !== "period") return false;
  figures.forEach((node, at) => {
    const one = piece(node);
    const host = hosts[at]!;
    if (one?.kind !== "figure") return;
    const said = figureSaid(reading, one.figure, one.first, reading.frames[host.frame]!, "base");
    said.topic = host.topic;
    said.partner = host.partner;
    said.base = reading.said.indexOf(host);
    said.when = time.when;
    const { sign } = one.figure;
    said.move = sign === null ? null : signedMove(sign);
    const isRate = one.figure.kind === "percent" && said.move !== null;
    said.kind = isRate ? "growth" : "lost";
  });
  return true;
}
