// Writes src/currency/iso-4217.ts from the list that ISO's maintenance agency publishes, as the npm package
// currency-codes keeps it, and the currencies that were withdrawn since the euro came, of which the Unicode CLDR keeps
// the days: `npx tsx scripts/iso-4217.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const list = resolve("currency-codes/iso-4217-list-one.xml");
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

interface Tender {
  readonly _to?: string;
  readonly _tender?: string;
}
interface Cldr {
  readonly supplemental: {
    readonly currencyData: {
      readonly region: Readonly<Record<string, readonly Readonly<Record<string, Tender>>[]>>;
    };
  };
}

const cldr = JSON.parse(readFileSync(resolve("cldr-core/supplemental/currencyData.json"), "utf8")) as Cldr;
// "GHC" is still written for today's cedi, and "MCF" for a measure of gas.
const current = new Set(["GHC", "MCF", ...[...byDecimals.values()].flatMap((codes) => [...codes])]);
const tenders = Object.values(cldr.supplemental.currencyData.region).flatMap((all) =>
  all.flatMap((one) => Object.entries(one)),
);
const withdrawn = new Set(
  tenders
    .filter(([code, { _to, _tender }]) => !current.has(code) && _tender !== "false" && (_to ?? "") >= "1999")
    .map(([code]) => code),
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

/** Codes of money that was in use until a day since 1999, after the Unicode CLDR. */
export const WITHDRAWN = "${[...withdrawn].sort().join(" ")}";
`,
);
