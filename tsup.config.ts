import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// A few output files, each for some floors that lie one on another, named after the highest: a file for each source
// file takes three times as long to import, one for each floor half as long again, and a single file would put
// decimal.js into every use. A source file that imports a package stays apart, so that the package comes only with what
// needs it.
const together: readonly (readonly string[])[] = [
  ["errors", "fields", "period"],
  ["decimal", "currency", "records", "measures"],
  ["partners", "tariffs", "history", "claims", "briefing"],
];

/** The source files and folders of each output. */
const outputs = new Map<string, string[]>();
for (const entry of readdirSync("src", { withFileTypes: true })) {
  const place = `src/${entry.name}`;
  if (entry.isDirectory() && readdirSync(place).includes("index.ts"))
    outputs.set(`${entry.name}/index`, [`${place}/index.ts`]);
  else {
    const output = outputOfFloor(nameOf(place));
    outputs.set(output, [...(outputs.get(output) ?? []), place]);
    if (entry.isDirectory())
      for (const file of filesIn(place).filter(importsPackage)) outputs.set(nameOf(file), [file]);
  }
}

function outputOfFloor(floor: string): string {
  return together.find((floors) => floors.includes(floor))?.at(-1) ?? floor;
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
  return [name, outputOfFloor(floor)].find((output) => outputs.has(output)) ?? `${floor}/index`;
}

const perOutput: Plugin = {
  name: "per-output",
  setup(build) {
    const extension = build.initialOptions.format === "cjs" ? ".cjs" : ".js";
    build.onResolve({ filter: /./ }, ({ kind, path: wanted, resolveDir, importer, namespace }) => {
      if (kind === "entry-point") {
        const sources = outputs.get(outputOf(wanted))!;
        const whole = sources.length === 1 && path.extname(wanted) !== "";
        return { path: path.resolve(wanted), ...(!whole && { namespace: "floors" }) };
      }
      if (!wanted.startsWith(".")) return { external: true };
      const file = path.resolve(resolveDir, wanted).replace(/\.js$/, ".ts");
      const [from, to] = [outputOf(importer), outputOf(file)];
      if (namespace === "floors" || from === to) return { path: file };
      const relative = path.posix.relative(path.posix.dirname(from), `${to}${extension}`);
      return { path: relative.startsWith(".") ? relative : `./${relative}`, external: true };
    });
    // Floors are all that their files export.
    build.onLoad({ filter: /./, namespace: "floors" }, ({ path: place }) => {
      const output = outputOf(place);
      const files = outputs
        .get(output)!
        .flatMap((source) => (path.extname(source) === "" ? filesIn(source) : [source]))
        .filter((file) => outputOf(file) === output);
      checkNames(files);
      return {
        contents: files.map((file) => `export * from "./${file.replace(/\.ts$/, ".js")}";`).join("\n"),
        resolveDir: ".",
      };
    });
  },
};

/** One name that two files export would be neither's in their output. */
function checkNames(files: readonly string[]): void {
  const owners = new Map<string, string>();
  for (const file of files)
    for (const [, name] of readFileSync(file, "utf8").matchAll(/^export (?:function|const|class) (\w+)/gm)) {
      const owner = owners.get(name!);
      if (owner !== undefined)
        throw new Error(`${owner} and ${file} must export different names, got ${name}`);
      owners.set(name!, file);
    }
}

/** Any source of an output stands for all. */
const entries = [...outputs].map(([name, sources]) => [name, sources[0]!] as const);

export default defineConfig({
  entry: Object.fromEntries(entries),
  format: ["esm", "cjs"],
  splitting: false,
  esbuildPlugins: [perOutput],
  dts: {
    entry: Object.fromEntries(entries.filter(([name]) => /^(.+\/)?index$/.test(name!))),
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  sourcemap: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
});
