import type { Clause } from "./clauses.js";
import { amountOf, claim, leaveUnplaced, type Scope } from "./scope.js";

/** Reads the same amount in another currency: "$111.68 billion (about 164 trillion won)". */
export function readConversion(scope: Scope, clause: Clause): undefined {
  const span = clause.marks.find((mark) => mark.figure)?.figure;
  if (span?.kind !== "amount") return;
  const { amount } = scope;
  const second = amountOf(scope, span, false);
  if (typeof second === "string" || amount === null)
    return leaveUnplaced(scope, clause.marks, [typeof second === "string" ? second : "measure"]);
  const { text, currency, period } = amount;
  const quote = second.currency;
  if (quote === currency) return;
  // In brackets "¥" may be the money of the reader, not of China.
  const isYen = quote === "CNY" && span.text.includes("¥") && scope.story.options.yen === undefined;
  if (isYen) return leaveUnplaced(scope, clause.marks, ["figure"]);
  claim(scope, { kind: "conversion", base: currency, amount: text, quote, converted: span.text, period });
}
