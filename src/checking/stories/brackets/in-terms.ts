import { type Node, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { isFigure, means } from "../words/pieces.js";
import { saidBeside } from "./bracket.js";
import { moveIn } from "./words.js";

/** "Up 5% in dollar terms (up 9% in rupee terms)": the same in another currency. */
export function readInTerms(reading: Reading, nodes: readonly Node[], host: Said | null): boolean {
  const terms = nodes.at(-1);
  const rest = nodes.slice(0, -1);
  const rates = rest.filter(isFigure);
  const isOfHost = host?.kind === "growth" && host.terms !== null && host.segment === reading.segment - 1;
  if (terms?.kind !== "terms" || !isOfHost || rates.length !== 1 || rates[0]!.figure.kind !== "percent")
    return false;
  if (!rest.every((node) => isFigure(node) || means(node, "of", "plain", "rise", "fall", "by"))) return false;
  const said = saidBeside(reading, rates[0]!, host, "bracket");
  const { when, compared } = host;
  const move = signedMove(rates[0]!.figure.sign) ?? moveIn(rest) ?? host.move;
  Object.assign(said, { kind: "growth", move, terms: terms.code, when, compared });
  return true;
}
