import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const r = await build({
  stdin: {
    contents: 'export { checkStory } from "/work/main/src/checking/index.ts"',
    resolveDir: "/work/main",
  },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
  external: ["decimal.js"],
  tsconfig: "/work/main/tsconfig.json",
});
console.log(gzipSync(r.outputFiles[0].contents, { level: 9 }).length);
