import { defineConfig } from "vitest/config";
import everyDay from "../../vitest.config.js";

// The tests that are meant to see a change in a floor: those that mirror it, and what holds for all its values. More
// would see it by chance, on their way to other things.
const { FLOORS: floors = "decimal" } = process.env;

export default defineConfig({
  ...everyDay,
  test: {
    ...everyDay.test,
    include: floors
      .split(",")
      .flatMap((floor) => [`test/unit/${floor}/**/*.test.ts`, `test/property/${floor}.property.test.ts`]),
    typecheck: { enabled: false },
  },
});
