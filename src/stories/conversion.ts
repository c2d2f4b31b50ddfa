import type { Clause } from "./clauses.js";
import { claim, figureOf, leaveUnplaced, type Scope } from "./scope.js";

/** Reads the same amount in another currency: "$111.68 billion (about 164 trillion won)". */
export function readConversion(scope: Scope, clause: Clause): void {
  const span = clause.marks.find((mark) => mark.figure)?.figure;
  if (span?.kind !== "amount") return;
  const figure = figureOf(scope, span);
  if (figure === undefined) return leaveUnplaced(scope, clause.marks, ["figure"]);
  const quote = figure.currency;
  const { amount } = scope;
  if (amount === null || quote === null) return leaveUnplaced(scope, clause.marks, ["measure"]);
  if (quote === amount.currency) return;
  const { text, currency, period } = amount;
  claim(scope, { kind: "conversion", base: currency, amount: text, quote, converted: span.text, period });
}
