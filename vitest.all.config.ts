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
        thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  }),
);
