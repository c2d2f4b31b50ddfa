import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the package as a user has it. */
export function installed(): string {
  return path.join(inject("consumer"), "node_modules/tradefigures");
}

/** A project of its own, beside the others, under the folder in which the package is installed. */
export function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(inject("consumer"), name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs Node in a folder, and gives the exit code and everything that was printed. */
export function node(folder: string, ...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { code: status, output: `${stdout}${stderr}`.trim() };
}

/** The compilers that users have: both must take our types. */
export const compilers: Readonly<Record<string, string>> = {
  "TypeScript 6": path.join(root, "node_modules/typescript/bin/tsc"),
  "TypeScript 7": path.join(root, "node_modules/typescript-7/bin/tsc"),
};
