import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which the packed tarball is installed, as a user would. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packs the built package and installs the tarball into a fresh folder outside the project. */
export default function install(project: TestProject): () => void {
  refuseOldBuild();
  const consumer = mkdtempSync(path.join(tmpdir(), "tradefigures-consumer-"));
  const npm = (folder: string, ...words: string[]): string =>
    execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const tarball = npm(root, "pack", "--silent", "--pack-destination", consumer).trim().split("\n").at(-1)!;
  writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  npm(
    consumer,
    "install",
    `./${tarball}`,
    ...optionalPeers(),
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  );
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}

/** What doors need that only their users install, as we have it. */
function optionalPeers(): readonly string[] {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return Object.keys(manifest.peerDependencies).map((name) => `${name}@${manifest.devDependencies[name]}`);
}

function refuseOldBuild(): void {
  const time = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const built = time(path.join(root, "dist/index.d.cts"));
  const source = path.join(root, "src");
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".ts") && time(path.join(source, file)) > built) {
      throw new Error(`dist is missing or older than src/${file}: run "npm run build" first`);
    }
  }
}
