// Writes src/currency/iso-4217.ts from the list that ISO's maintenance agency publishes, as the npm package
// currency-codes keeps it: `npx tsx scripts/iso-4217.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const list = createRequire(import.meta.url).resolve("currency-codes/iso-4217-list-one.xml");
const xml = readFileSync(list, "utf8");
const published = /Pblshd="([^"]+)"/.exec(xml)![1]!;

const byDecimals = new Map<string, Set<string>>();
for (const [, code = "", decimals = ""] of xml.matchAll(
  /<Ccy>(\w+)<\/Ccy>\s*<CcyNbr>\d+<\/CcyNbr>\s*<CcyMnrUnts>([^<]+)<\/CcyMnrUnts>/g,
)) {
  byDecimals.set(decimals, (byDecimals.get(decimals) ?? new Set()).add(code));
}
const rows = [...byDecimals]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(
    ([decimals, codes]) =>
      `  "${decimals === "N.A." ? "none" : decimals}": "${[...codes].sort().join(" ")}",`,
  );

writeFileSync(
  new URL("../src/currency/iso-4217.ts", import.meta.url),
  `// Made by scripts/iso-4217.ts from ISO 4217 list one, published ${published}.

/** The day on which the list was published. */
export const ISO_4217_PUBLISHED = "${published}";

/** The codes by the number of decimals of the smallest coin. */
export const CODES_BY_DECIMALS = {
${rows.join("\n")}
} as const;
`,
);
