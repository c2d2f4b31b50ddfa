import { defineConfig, mergeConfig } from "vitest/config";
import everyDay from "./vitest.config.js";

// All that needs no tarball: random cases, answers of other programs, and the programs, too.
export default mergeConfig(
  everyDay,
  defineConfig({
    test: {
      include: ["test/{property,reference,program}/**/*.test.ts"],
      coverage: {
        provider: "v8",
        include: ["src/**/*.ts"],
        reporter: [["text", { skipFull: true }]],
        reportsDirectory: "coverage",
        // All of it, but for what is young: see CONTRIBUTING.
        thresholds: {
          "src/{briefing,currency,decimal,groups,history,measures,partners,period,print,records,samples,tariffs}/**":
            {
              100: true,
            },
          "src/charts/**": { lines: 100, functions: 100, statements: 100, branches: 95 },
          "src/checking/reconcile/**": { 100: true },
          "src/checking/{claims,evidence}/**": { lines: 99, functions: 99, statements: 99, branches: 97 },
          "src/tables/**": { lines: 98, functions: 99, statements: 98, branches: 95 },
          "src/command/**": { lines: 95, functions: 97, statements: 94, branches: 87 },
          "src/checking/stories/**": { lines: 88, functions: 92, statements: 86, branches: 81 },
        },
      },
    },
  }),
);
