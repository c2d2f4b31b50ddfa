import { lettersOf } from "../../partners/names/area.js";

/** Codes of UN Comtrade that differ from UN M49: the areas of its statistics are larger than the countries. */
const OWN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["842", "US"],
  ["757", "CH"],
  ["699", "IN"],
  ["251", "FR"],
  ["579", "NO"],
  ["381", "IT"],
  ["97", "EU"],
  ["975", "ASEAN"],
]);
/** Codes of groups of economies. */
const GROUPS = new Set(["EU", "ASEAN"]);

/** A partner of Comtrade: its letters, or its figures where ISO 3166-1 has none ("490": other Asia, not specified). */
export function comtradeArea(code: string): string {
  return OWN.get(code) ?? lettersOf(code.padStart(3, "0")) ?? code;
}

/** Whether a partner is a group of economies. */
export function isComtradeGroup(area: string): boolean {
  return GROUPS.has(area);
}

/** The figures that Comtrade has for two letters, or for what is a code of it already. */
export function comtradeCode(area: string): string | undefined {
  if (/^\d{1,3}$/.test(area)) return area;
  for (const [code, letters] of OWN) if (letters === area && code !== "381") return code;
  for (let number = 1; number < 900; number++)
    if (lettersOf(String(number).padStart(3, "0")) === area) return String(number);
  return undefined;
}
