import { type Token, textAt } from "./tokens.js";

const FORMS = "republic kingdom sultanate state commonwealth principality federation union emirate".split(
  " ",
);
const KINDS =
  "arab bolivarian democratic federal federative hashemite independent islamic people 's ’s peoples plurinational socialist united oriental".split(
    " ",
  );
/** Two economies have such a name, or the name is that of a part: it is not said which is meant. */
const SHARED: readonly string[] = ["CN", "KR", "KP", "TW", "CD", "CG", "GE"];

/** Where the country's own name begins in "the Hashemite Kingdom of Jordan", "State of Qatar"; `null` for no such name. */
export function nameAfterForm(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (KINDS.includes(textAt(tokens, next))) next++;
  if (!FORMS.includes(textAt(tokens, next)) || textAt(tokens, next + 1) !== "of") return null;
  return next + 2 + Number(textAt(tokens, next + 2) === "the");
}

export const isOneCountry = (code: string): boolean => isEconomy(code) && !SHARED.includes(code);

/** The code of one economy, or of a union that trades as one. */
export const isEconomy = (code: string): boolean => /^[A-Z]{2}$/.test(code);
