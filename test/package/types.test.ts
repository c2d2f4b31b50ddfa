import { describe, expect, test } from "vitest";
import { compilers, node, project } from "./project.js";

const code = `
import { type Decimal, type Growth, type Period, plusMonths, seriesOf, TradeError, tradeMonth, yearOnYear } from "tradefigures";
import * as samples from "tradefigures/samples";

const next: Period = plusMonths("2025-11", 1);
const november = tradeMonth({
  reporter: "China", period: "2025-11", currency: "USD", exports: "330350000000", imports: "218670000000",
});
const growth: readonly Growth[] = yearOnYear(seriesOf([november], "exports"));
const rate: Decimal | null | undefined = growth[0]?.rate;
export const text: string | undefined = rate?.toFixed();
export const names: string[] = [next, ...Object.keys(samples)];

// @ts-expect-error there is no month 13
plusMonths("2025-13", 1);
// @ts-expect-error a month has exports and imports
tradeMonth({ reporter: "China", period: "2025-11", currency: "USD", exports: "330350000000" });

try {
  plusMonths(next, 0.5);
} catch (error) {
  if (error instanceof TradeError) names.push(error.code);
}
`;

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
};

const consumers: Record<string, { file: string; type: string; options: object }> = {
  "an ES module under NodeNext": { file: "index.ts", type: "module", options: { module: "NodeNext" } },
  "CommonJS under NodeNext": { file: "index.ts", type: "commonjs", options: { module: "NodeNext" } },
  "a .cts file under NodeNext": { file: "index.cts", type: "module", options: { module: "NodeNext" } },
  "a bundler": {
    file: "index.ts",
    type: "module",
    options: {
      module: "Preserve",
      moduleResolution: "bundler",
      isolatedModules: true,
      verbatimModuleSyntax: true,
    },
  },
};

describe("the packed types", () => {
  for (const [compiler, binary] of Object.entries(compilers)) {
    test.each(Object.entries(consumers))(`serve %s with ${compiler}`, (name, { file, type, options }) => {
      const folder = project(`types-${name}-${compiler}`.replace(/[^\w]+/g, "-"), {
        "package.json": JSON.stringify({ private: true, type }),
        "tsconfig.json": JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] }),
        [file]: code,
      });
      const { code: exit, output } = node(folder, binary, "-p", ".");
      expect(output).toBe("");
      expect(exit).toBe(0);
    });
  }
});
