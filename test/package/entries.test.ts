import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { node, project, root } from "./project.js";

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, unknown>;
}
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Manifest;
const modules = Object.keys(manifest.exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => entry.replace(".", manifest.name));

// What a user does, in either module system: every call ends in text.
const calls = `
const months = [
  tradeMonth({ reporter: "China", period: "2025-11", currency: "USD", exports: "330350000000", imports: "218670000000" }),
  tradeMonth({ reporter: "China", period: "2024-11", currency: "USD", exports: "312310000000", imports: "214870000000" }),
];
const [, growth] = yearOnYear(seriesOf(months, "exports"));
let thrown;
try {
  decimal("0x1F");
} catch (error) {
  thrown = error;
}
console.log(JSON.stringify([
  decimal("0.1"),
  sum([decimal("0.1"), decimal("0.2")]),
  plusMonths("2025-11", 2),
  growth.change,
  formatPercent(growth.rate),
  balanceChange(months[0], months[1]).change,
  thrown instanceof TradeError && thrown instanceof RangeError && thrown.name,
]));
`;
const names =
  "TradeError, balanceChange, decimal, formatPercent, plusMonths, seriesOf, sum, tradeMonth, yearOnYear";
// 330.35 − 312.31 = 18.04; 18.04 / 312.31 = 5.776 %; (330.35 − 218.67) − (312.31 − 214.87) = 14.24.
const results = ["0.1", "0.3", "2026-01", "18040000000", "5.8%", "14240000000", "TradeError"];

/** Prints the exported names of every entry. */
function list(load: (module: string) => string): string {
  const objects = modules.map((module) => `[${JSON.stringify(module)}, Object.keys(${load(module)})]`);
  return `console.log(JSON.stringify(Object.fromEntries([${objects.join(", ")}])));\n`;
}

describe("the packed tarball", () => {
  let folder: string;
  beforeAll(() => {
    folder = project("entries", {
      "calls.mjs": `import { ${names} } from "tradefigures";\n${calls}`,
      "calls.cjs": `const { ${names} } = require("tradefigures");\n${calls}`,
      "list.mjs": list((module) => `await import("${module}")`),
      "list.cjs": list((module) => `require("${module}")`),
      "once.cjs": `
        ${modules.map((module) => `require("${module}");`).join("\n")}
        const { readFileSync } = require("node:fs");
        const defines = (file) => file !== __filename && readFileSync(file, "utf8").includes("extends RangeError");
        console.log(Object.keys(require.cache).filter(defines).length);`,
      "two.mjs": `
        import { createRequire } from "node:module";
        import { decimal, difference } from "tradefigures";
        const other = createRequire(import.meta.url)("tradefigures");
        let thrown;
        try { other.decimal("0x1F"); } catch (error) { thrown = error; }
        console.log(thrown.name, thrown.code, difference(other.decimal("0.3"), decimal("0.1")).toFixed());`,
      "manifest.cjs": 'console.log(require("tradefigures/package.json").name);',
      "deep.mjs": 'import("tradefigures/dist/errors.js").catch((error) => console.log(error.code));',
    });
  });

  test.each(["calls.mjs", "calls.cjs"])("computes in %s", (file) => {
    const { code, output } = node(folder, file);
    expect(output).toBe(JSON.stringify(results));
    expect(code).toBe(0);
  });

  test("gives the same names to ES modules and to CommonJS, from every entry", () => {
    const [esm, cjs] = [node(folder, "list.mjs"), node(folder, "list.cjs")];
    const sorted = (text: string) =>
      Object.entries(JSON.parse(text) as Record<string, string[]>).map(([module, list]) => [
        module,
        list.sort(),
      ]);
    expect(sorted(cjs.output)).toEqual(sorted(esm.output));
    expect(sorted(esm.output).map(([module]) => module)).toEqual(modules);
    for (const [module, exported] of sorted(esm.output)) {
      expect(exported!.length, `names of ${module}`).toBeGreaterThan(0);
    }
  });

  test("has one TradeError for all entries", () => {
    expect(node(folder, "once.cjs").output).toBe("1");
  });

  test("tells an error by name and code, and takes a decimal, between its two module systems", () => {
    expect(node(folder, "two.mjs").output).toBe("TradeError INVALID_DECIMAL 0.2");
  });

  test("shows its package.json, and no file inside", () => {
    expect(node(folder, "manifest.cjs").output).toBe("tradefigures");
    expect(node(folder, "deep.mjs").output).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
