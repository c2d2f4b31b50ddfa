/** What a variable of the Census Bureau measures. */
export interface CensusMeasure {
  readonly flow: "exports" | "imports";
  readonly valuation: "FAS" | "CIF" | "customs";
  readonly system: "general" | "special";
  /** The variable of the product. */
  readonly product: string;
  /** The variable of the quantity, without month or year. */
  readonly quantity: string;
  /** What exports of domestic and of foreign goods are. */
  readonly byOrigin: ReadonlyMap<string, string>;
}

const EVERY_ORIGIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();
const ORIGINS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["1", "domestic-exports"],
  ["2", "re-exports"],
]);
const IMPORTS = { flow: "imports", product: "I_COMMODITY", byOrigin: EVERY_ORIGIN } as const;
const GENERAL = { ...IMPORTS, system: "general", quantity: "GEN_QY1" } as const;
const SPECIAL = { ...IMPORTS, system: "special", quantity: "CON_QY1" } as const;

/** The values that have a place in a table. */
export const CENSUS_MEASURES: ReadonlyMap<string, CensusMeasure> = /* @__PURE__ */ new Map<
  string,
  CensusMeasure
>([
  [
    "ALL_VAL",
    {
      ...{ flow: "exports", valuation: "FAS", system: "general" },
      ...{ product: "E_COMMODITY", quantity: "QTY_1", byOrigin: ORIGINS },
    },
  ],
  ["GEN_VAL", { ...GENERAL, valuation: "customs" }],
  ["CON_VAL", { ...SPECIAL, valuation: "customs" }],
  ["GEN_CIF", { ...GENERAL, valuation: "CIF" }],
  ["CON_CIF", { ...SPECIAL, valuation: "CIF" }],
]);

/** Whether a partner is a group of countries: by the level of the row, or by its code (0003, 1XXX). */
export function isCensusGroup(code: string, level: string): boolean {
  return level === "CGP" || code.startsWith("0") || code.includes("X");
}
