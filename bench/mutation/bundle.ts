import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const stage = fileURLToPath(new URL("./stage.ts", import.meta.url));
const noDuckdb = fileURLToPath(new URL("./no-duckdb.ts", import.meta.url));
const noPostgres = fileURLToPath(new URL("./no-postgres.ts", import.meta.url));

const BEGIN = `import { nextFile } from ${JSON.stringify(stage)}; nextFile();\n`;

function changed(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "changed",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, ({ importer }) =>
        importer === stage ? { external: true } : { path: stage },
      );
      onResolve({ filter: /^@duckdb\/node-api$/ }, () => ({ path: noDuckdb }));
      onResolve({ filter: /\/postgres-server\.js$/ }, () => ({ path: noPostgres }));
      onResolve({ filter: /^tradefigures(\/|$)/ }, ({ path }) => ({
        path:
          path === "tradefigures"
            ? `${root}src/index.ts`
            : `${path.replace("tradefigures", `${root}src`)}/index.ts`,
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        loader: "ts",
        // In one file each test still finds what lies beside it.
        contents: `${path.endsWith(".test.ts") ? BEGIN : ""}${(texts.get(path) ?? readFileSync(path, "utf8"))
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
          .replaceAll(".toMatchFileSnapshot(", ".toBeTextOf(")}`,
      }));
    },
  };
}

export interface Program {
  readonly file: string;
  /** What it takes from outside. */
  readonly packages: readonly string[];
}

/** These tests and all that they need as one program, with the changed texts in place of the files. */
export async function bundle(
  tests: readonly string[],
  texts: ReadonlyMap<string, string>,
  file: string,
): Promise<Program> {
  const names = [`${root}test/property/seed.ts`, ...tests].map((name) => `import ${JSON.stringify(name)};`);
  const { metafile } = await build({
    stdin: {
      contents: `${names.join("\n")}\nexport { tests, clear, NeedsMore } from ${JSON.stringify(stage)};`,
      resolveDir: root,
    },
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    // The package says that its files do nothing when loaded; its tests do.
    ignoreAnnotations: true,
    metafile: true,
    plugins: [changed(texts)],
    logLevel: "warning",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return { file, packages: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))] };
}
