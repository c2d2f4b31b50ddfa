import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { writeExamples } from "./scripts/examples/write.js";

const source = fileURLToPath(new URL("./src/", import.meta.url));

// Before anything else, so that the examples are type-checked and run like every other test.
writeExamples(fileURLToPath(new URL(".", import.meta.url)));

// What one runs all day: ideas, real figures, the house, the examples, the types.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^tradefigures$/, replacement: `${source}index.ts` },
      { find: /^tradefigures\/(.+)$/, replacement: `${source}$1/index.ts` },
    ],
  },
  test: {
    // A busy machine takes its time.
    testTimeout: 0,
    hookTimeout: 0,
    // The library keeps no state, so test files can share its modules: the suite takes half the time.
    isolate: false,
    maxWorkers: "100%",
    setupFiles: ["test/property/seed.ts"],
    include: ["test/{unit,golden,architecture,examples,generated}/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" },
  },
});
