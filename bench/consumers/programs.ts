// What each consumer runs, and what must come of it: reckoned by hand.
const NAMES =
  "TradeError, balanceChange, decimal, formatPercent, partnerName, seriesOf, sum, tradeMonth, yearOnYear";

const CALLS = `
  const months = [
    tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: "330350000000", imports: "218670000000" }),
    tradeMonth({ reporter: "CN", period: "2024-11", currency: "USD", exports: "312310000000", imports: "214870000000" }),
  ];
  const [, growth] = yearOnYear(seriesOf(months, "exports"));
  const text = "Exports rose 5.8% in November from a year earlier.";
  const { checks } = checkStory(text, { months }, { reporter: "CN", asOf: "2025-12-08" });
  let thrown;
  try { decimal("0x1F"); } catch (error) { thrown = error; }
  const result = JSON.stringify([
    sum([decimal("0.1"), decimal("0.2")]),
    formatPercent(growth.rate),
    balanceChange(months[0], months[1]).change,
    partnerName("VN"),
    checks[0].verdict,
    thrown instanceof TradeError && thrown.code,
  ]);
`;

/** 330.35 / 312.31 = 1.0578; (330.35 − 218.67) − (312.31 − 214.87) = 14.24. */
export const EXPECTED = '["0.3","5.8%","14240000000","Vietnam","supported","INVALID_DECIMAL"]';

const IMPORTS = `import { ${NAMES} } from "tradefigures";\nimport { checkStory } from "tradefigures/checking";\n`;
const REQUIRES = `const { ${NAMES} } = require("tradefigures");\nconst { checkStory } = require("tradefigures/checking");\n`;
const inJest = `test("computes", () => {${CALLS}expect(result).toBe(${JSON.stringify(EXPECTED)}); });\n`;

/** The files of the consumer. */
export const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "private": true, "type": "module" }',
  "calls.mjs": `${IMPORTS}${CALLS}console.log(result);\n`,
  "calls.cjs": `${REQUIRES}${CALLS}console.log(result);\n`,
  "jest/esm.test.mjs": `${IMPORTS}${inJest}`,
  "jest/cjs.test.cjs": `${REQUIRES}${inJest}`,
  "jest.config.json": '{ "testMatch": ["**/jest/*.test.*"], "transform": {} }',
  "index.html": '<!doctype html><title>consumer</title><script type="module" src="/page.js"></script>\n',
  "page.js": `${IMPORTS}${CALLS}document.title = result;\n`,
  "webpack.mjs":
    'export default { mode: "production", target: "node", entry: "./calls.mjs", output: { filename: "webpack.cjs" } };\n',
  "bundle.mjs": `
    const { default: webpack } = await import(process.env.WEBPACK);
    import config from "./webpack.mjs";
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
    });\n`,
};

/** A program with types, for a compiler. */
export const TYPED = `
import { type Decimal, type Growth, type Period, plusMonths, seriesOf, TradeError, tradeMonth, yearOnYear } from "tradefigures";
import { type Check, checkStory } from "tradefigures/checking";

const next: Period = plusMonths("2025-11", 1);
const november = tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: "330350000000", imports: 1 });
const growth: readonly Growth[] = yearOnYear(seriesOf([november], "exports"));
export const rate: Decimal | null | undefined = growth[0]?.rate;
const checks: readonly Check[] = checkStory("Exports rose.", { months: [november] }, { reporter: "CN", asOf: "2025-12-08" }).checks;
export const verdicts: string[] = checks.map(({ verdict }) => verdict);

// @ts-expect-error there is no month 13
plusMonths("2025-13", 1);
// @ts-expect-error a month has exports and imports
tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: "330350000000" });

try {
  plusMonths(next, 0.5);
} catch (error) {
  if (error instanceof TradeError) verdicts.push(error.code);
}
`;

/** How a project of TypeScript finds types. */
export const RESOLUTIONS: Readonly<Record<string, { readonly type: string; readonly options: object }>> = {
  "nodenext, ES module": { type: "module", options: { module: "NodeNext" } },
  "nodenext, CommonJS": { type: "commonjs", options: { module: "NodeNext" } },
  bundler: { type: "module", options: { module: "ESNext", moduleResolution: "bundler" } },
  node10: { type: "commonjs", options: { module: "CommonJS", moduleResolution: "node10" } },
};
