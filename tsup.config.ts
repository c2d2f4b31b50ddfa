import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "tsup";

// The doors: index.ts, and that of every folder which has one.
const folders = readdirSync("src").filter((name) => existsSync(`src/${name}/index.ts`));
const doors = ["index", ...folders.map((folder) => `${folder}/index`)];
// What doors share is parted by who needs it. The one importer of decimal.js is an entry too, though nobody's door: so
// it comes in a file of its own, and a bundler takes decimal.js only with what needs it.
const apart = ["decimal/decimal"];

const sourcesOf = (entries: readonly string[]): Record<string, string> =>
  Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`]));

export default defineConfig({
  entry: sourcesOf([...doors, ...apart]),
  dts: { entry: sourcesOf(doors), compilerOptions: { ignoreDeprecations: "6.0" } },
  format: ["esm", "cjs"],
  splitting: true,
  // Rollup writes the CommonJS then, and leaves the syntax as it is: a `??` would else become a call.
  treeshake: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  // Half a kilobyte of it is needed, and built in: nobody installs the rest.
  noExternal: ["date-fns"],
  // Modules keep their names and lines. CommonJS repeats what they say and is written short, in lines short enough for
  // Node to show with an error: the package stays small.
  esbuildOptions: (options, { format }) => {
    options.minifySyntax = true;
    options.minifyIdentifiers = options.minifyWhitespace = format === "cjs";
    options.lineLimit = 160;
  },
});
