// Packs the package, installs the tarball into a fresh folder and tries it in every runtime, test runner, bundler and
// compiler of package.json; what came of it is written to docs/consumers.md: `npm run build && npm run consumers`. The
// installation takes a gigabyte and a minute, so the gate has only some of these (test/package).
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { EXPECTED, FILES, RESOLUTIONS, TYPED } from "./programs.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.join(here, "../..");
const modules = path.join(here, "node_modules");
const consumer = mkdtempSync(path.join(tmpdir(), "tradefigures-consumers-"));

interface Row {
  readonly name: string;
  readonly version: string;
  readonly how: string;
  readonly works: boolean;
}
const rows: Row[] = [];

function tell(name: string, version: string, how: string, found: string, expected = EXPECTED): void {
  const works = found.includes(expected) && (expected !== "" || found === "");
  rows.push({ name, version, how, works });
  console.log(`${works ? "works" : "FAILS"}: ${name} ${version}, ${how}${works ? "" : `\n${found}`}`);
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** Runs a program in the consumer's folder; all that it prints. */
function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr } = spawnSync(program, words, {
    cwd: consumer,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", ...env },
  });
  return `${stdout}${stderr}`.trim();
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(path.join(modules, name, "package.json"), "utf8")) as { version: string }).version;

function inRuntimes(): void {
  for (const major of ["20", "22", "24"]) {
    const node = path.join(modules, `node-${major}/bin/node`);
    const version = versionOf(`node-${major}`);
    tell("Node", version, "ES module", run(node, ["calls.mjs"]));
    tell("Node", version, "CommonJS", run(node, ["calls.cjs"]));
    const command = path.join(consumer, "node_modules/tradefigures/dist/command/tradefigures.js");
    tell("Node", version, "the command", run(node, [command, "check", "--example"]), "statements:");
  }
  const deno = path.join(modules, "@deno/linux-x64-glibc/deno");
  const words = ["run", "--allow-read", "--allow-env", "--node-modules-dir=manual", "--no-remote"];
  tell("Deno", versionOf("@deno/linux-x64-glibc"), "ES module", run(deno, [...words, "calls.mjs"]));
  const bun = path.join(modules, "@oven/bun-linux-x64/bin/bun");
  tell("Bun", versionOf("@oven/bun-linux-x64"), "ES module", run(bun, ["calls.mjs"]));
  tell("Bun", versionOf("@oven/bun-linux-x64"), "CommonJS", run(bun, ["calls.cjs"]));
}

function inJest(): void {
  const jest = [path.join(modules, "jest/bin/jest.js"), "--config", "jest.config.json"];
  const version = versionOf("jest");
  tell("Jest", version, "CommonJS", run(process.execPath, [...jest, "cjs"]), "1 passed");
  const modulesOfVm = ["--experimental-vm-modules", "--no-warnings"];
  tell("Jest", version, "ES module", run(process.execPath, [...modulesOfVm, ...jest, "esm"]), "1 passed");
}

function inWebpack(): void {
  const problems = run(process.execPath, ["bundle.mjs"], {
    WEBPACK: path.join(modules, "webpack/lib/index.js"),
  });
  const found = problems === "" ? run(process.execPath, ["dist/webpack.cjs"]) : problems;
  tell("webpack", versionOf("webpack"), "bundle run in Node", found);
}

/** Built by Vite, looked at in Chromium. */
async function inBrowser(): Promise<void> {
  const said = run(process.execPath, [path.join(modules, "vite/bin/vite.js"), "build", "--outDir", "page"]);
  const server = createServer((request, response) => {
    const file = path.join(consumer, "page", request.url === "/" ? "index.html" : request.url!);
    response.statusCode = existsSync(file) ? 200 : 404;
    response.setHeader("Content-Type", file.endsWith(".js") ? "text/javascript" : "text/html");
    response.end(existsSync(file) ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const { CHROMIUM = "/usr/bin/chromium" } = process.env;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  if (typeof address === "object" && address !== null) await page.goto(`http://127.0.0.1:${address.port}/`);
  await page.waitForFunction("document.title !== 'consumer'").catch(() => {});
  tell(
    "Vite",
    `${versionOf("vite")}, Chromium ${browser.version()}`,
    "page",
    `${await page.title()}\n${said}`,
  );
  await browser.close();
  server.close();
}

function inCompilers(): void {
  for (const name of ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0"]) {
    const compiler = path.join(modules, `typescript-${name}/bin/tsc`);
    for (const [how, { type, options }] of Object.entries(RESOLUTIONS)) {
      // TypeScript 7 has this way no more.
      if (how === "node10" && name === "7.0") continue;
      const folder = `typescript-${name}-${how.replace(/\W+/g, "-")}`;
      const old = how === "node10" && name === "6.0" ? { ignoreDeprecations: "6.0" } : {};
      const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
      const rest = { noEmit: true, target: "ES2022", lib: ["ES2022"], types: [] };
      put(path.join(consumer, folder), {
        "package.json": JSON.stringify({ private: true, type }),
        "tsconfig.json": JSON.stringify({
          compilerOptions: { ...strict, ...rest, ...options, ...old },
          files: ["index.ts"],
        }),
        "index.ts": TYPED,
      });
      tell(
        "TypeScript",
        versionOf(`typescript-${name}`),
        how,
        run(process.execPath, [compiler, "-p", folder]),
        "",
      );
    }
  }
}

function page(): string {
  const kinds = [...new Set(rows.map(({ name, version }) => `${name} ${version}`))];
  const lines = kinds.map((kind) => {
    const of = rows.filter(({ name, version }) => `${name} ${version}` === kind);
    const failed = of.filter(({ works }) => !works).map(({ how }) => how);
    return `| ${kind} | ${of.map(({ how }) => how).join("; ")} | ${failed.length === 0 ? "works" : `fails: ${failed.join("; ")}`} |`;
  });
  return `# Where the package runs

The packed tarball, installed in a fresh folder: figures computed, a story checked, an error caught, and each result compared with what was reckoned by hand; under TypeScript a program that must compile, with two mistakes that must not. Written by \`npm run build && npm run consumers\`.

| in | as | result |
|---|---|---|
${lines.join("\n")}
`;
}

try {
  const npm = (folder: string, ...words: string[]): string =>
    execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  put(consumer, FILES);
  const tarball = npm(root, "pack", "--silent", "--pack-destination", consumer).trim().split("\n").at(-1)!;
  npm(consumer, "install", `./${tarball}`, "--prefer-offline", "--no-audit", "--no-fund", "--silent");
  inRuntimes();
  inJest();
  inWebpack();
  await inBrowser();
  inCompilers();
  writeFileSync(path.join(root, "docs/consumers.md"), page());
  if (rows.some(({ works }) => !works)) process.exitCode = 1;
} finally {
  rmSync(consumer, { recursive: true, force: true });
}
