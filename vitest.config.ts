import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { writeExamples } from "./scripts/examples/write.js";

const source = fileURLToPath(new URL("./src/", import.meta.url));

// Before anything else, so that the examples are type-checked and run like every other test.
writeExamples(fileURLToPath(new URL(".", import.meta.url)));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^tradefigures$/, replacement: `${source}index.ts` },
      { find: /^tradefigures\/(.+)$/, replacement: `${source}$1/index.ts` },
    ],
  },
  test: {
    // Long ones count millions of figures; a busy machine takes its time.
    testTimeout: 60_000,
    // The library keeps no state, so test files can share its modules: the suite takes half the time.
    isolate: false,
    maxWorkers: "100%",
    setupFiles: ["test/property/seed.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "node_modules/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "coverage",
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
