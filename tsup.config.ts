import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// One output file for each floor of src: a file for each source file takes three times as long to import, and a
// single file would put decimal.js into every use. A source file that imports a package stays apart, so that the
// package comes only with what needs it.
const outputs = new Map<string, string>();
for (const entry of readdirSync("src", { withFileTypes: true })) {
  const place = `src/${entry.name}`;
  if (!entry.isDirectory()) outputs.set(nameOf(place), place);
  else if (readdirSync(place).includes("index.ts")) outputs.set(`${entry.name}/index`, `${place}/index.ts`);
  else {
    outputs.set(entry.name, place);
    for (const file of filesIn(place).filter(importsPackage)) outputs.set(nameOf(file), file);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((file) => `${folder}/${file}`);
}

function importsPackage(file: string): boolean {
  return /^import .* from "[^.]/m.test(readFileSync(file, "utf8"));
}

function nameOf(file: string): string {
  return file.replace(/^src\//, "").replace(/\.ts$/, "");
}

/** The output that holds a source file. */
function outputOf(file: string): string {
  const name = nameOf(path.relative(".", file).split(path.sep).join("/"));
  const floor = name.split("/")[0]!;
  return [name, floor].find((output) => outputs.has(output)) ?? `${floor}/index`;
}

const perFloor: Plugin = {
  name: "per-floor",
  setup(build) {
    const extension = build.initialOptions.format === "cjs" ? ".cjs" : ".js";
    build.onResolve({ filter: /./ }, ({ kind, path: wanted, resolveDir, importer, namespace }) => {
      if (kind === "entry-point") {
        return { path: path.resolve(wanted), ...(path.extname(wanted) === "" && { namespace: "floor" }) };
      }
      if (!wanted.startsWith(".")) return { external: true };
      const file = path.resolve(resolveDir, wanted).replace(/\.js$/, ".ts");
      const [from, to] = [outputOf(importer), outputOf(file)];
      if (namespace === "floor" || from === to) return { path: file };
      const relative = path.posix.relative(path.posix.dirname(from), `${to}${extension}`);
      return { path: relative.startsWith(".") ? relative : `./${relative}`, external: true };
    });
    // A floor is all that its files export.
    build.onLoad({ filter: /./, namespace: "floor" }, ({ path: folder }) => ({
      contents: filesIn(path.relative(".", folder))
        .filter((file) => outputOf(file) === path.basename(folder))
        .map((file) => `export * from "./${path.basename(file, ".ts")}.js";`)
        .join("\n"),
      resolveDir: folder,
    }));
  },
};

export default defineConfig({
  entry: Object.fromEntries(outputs),
  format: ["esm", "cjs"],
  splitting: false,
  esbuildPlugins: [perFloor],
  dts: {
    entry: Object.fromEntries([...outputs].filter(([name]) => /^(.+\/)?index$/.test(name))),
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  sourcemap: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
});
