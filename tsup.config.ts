import { defineConfig } from "tsup";

// One output file for each source file: a bundle would put decimal.js into every use of the package,
// and several bundles would each hold a TradeError of their own.
export default defineConfig({
  entry: ["src/**/*.ts"],
  bundle: false,
  format: ["esm", "cjs"],
  dts: {
    entry: { index: "src/index.ts", "samples/index": "src/samples/index.ts" },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  sourcemap: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  plugins: [
    {
      // Without bundling, esbuild leaves `require("./month.js")` as it is, which would load the ES module.
      name: "require-cjs",
      renderChunk(code, info) {
        if (this.format !== "cjs") return;
        return {
          code: code.replace(/require\("(\.{1,2}\/[^"]+)\.js"\)/g, 'require("$1.cjs")'),
          map: info.map ?? null,
        };
      },
    },
  ],
});
