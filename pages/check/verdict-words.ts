import type { Check } from "tradefigures/checking";

/** A verdict as the page shows it: a sign, a word, and the class that gives it a colour. */
export interface VerdictWord {
  readonly sign: string;
  readonly word: string;
  readonly name: Check["verdict"] | "not-placed";
}

const VERDICTS: Readonly<Record<VerdictWord["name"], VerdictWord>> = {
  supported: { sign: "✓", word: "Supported", name: "supported" },
  consistent: { sign: "≈", word: "Consistent", name: "consistent" },
  contradicted: { sign: "✕", word: "Contradicted", name: "contradicted" },
  undecidable: { sign: "?", word: "Undecidable", name: "undecidable" },
  "not-computable": { sign: "–", word: "Not computable", name: "not-computable" },
  "not-placed": { sign: "…", word: "Not read", name: "not-placed" },
};

export function verdictWord(name: VerdictWord["name"]): VerdictWord {
  return VERDICTS[name];
}
