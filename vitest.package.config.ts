import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: ["test/package/install.ts"],
    // Each test starts compilers and processes of its own: one file at a time leaves them the machine.
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 0,
  },
});
