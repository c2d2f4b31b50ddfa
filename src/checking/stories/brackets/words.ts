import { type Move, moveOf, type Node, wordsOf } from "../clauses/nodes.js";
import type { Said } from "../clauses/said.js";
import { hasAny, isPeriod, meaning } from "../words/pieces.js";

/** Which way the words of a bracket say that something went. */
export function moveIn(nodes: readonly Node[]): Move | null {
  for (const node of nodes) {
    const found = moveOf(node);
    if (found !== null) return found.move;
    // "(By $5 billion lower than in May)".
    const than = /^(?:(more|higher|larger|above|up)|less|fewer|lower|smaller|below|down)\b/.exec(
      wordsOf(node),
    );
    if (than !== null) return than[1] === undefined ? "fall" : "rise";
  }
  return null;
}

/** With what the words of a bracket compare. */
export function compareIn(nodes: readonly Node[], said: Said): void {
  nodes.forEach((one, at) => {
    const named = meaning(one, "comparison");
    if (named !== undefined) said.compared = { type: "named", of: named as "year-on-year" };
    if (isPeriod(one)) {
      if (hasAny(nodes.slice(0, at), "from", "compare")) said.compared = { type: "base", when: one.when };
      else said.when = one.when;
    }
  });
}
