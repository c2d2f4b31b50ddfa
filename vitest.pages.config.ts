import { defineConfig } from "vitest/config";

// The pages in a browser, as a reader uses them.
export default defineConfig({
  test: {
    include: ["test/pages/**/*.test.ts"],
    // One browser at a time leaves it the machine.
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 0,
  },
});
