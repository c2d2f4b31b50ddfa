import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import type * as Stage from "./stage.js";

/** What Stryker's changed code reads and writes. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}

interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

export const NONE = "none";
export const stryker: Switch = { activeMutant: NONE };
(globalThis as { __stryker__?: Switch }).__stryker__ = stryker;

type Assert = (property: unknown, options?: { readonly numRuns?: number }) => unknown;

/** So many cases of a property at most: a change that only rarer ones would see counts as not seen. */
const MOST_RUNS = 100;

/** The packages that a program takes from outside. */
export async function packagesOf(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const packages = new Map<string, unknown>();
  for (const name of names) packages.set(name, await import(name));
  const fastCheck = packages.get("fast-check") as
    | { readonly default: { readonly assert: Assert } }
    | undefined;
  if (fastCheck !== undefined) {
    const { assert } = fastCheck.default;
    const few: Assert = (property, { numRuns = MOST_RUNS, ...others } = {}) =>
      assert(property, { ...others, numRuns: Math.min(numRuns, MOST_RUNS) });
    packages.set("fast-check", { ...fastCheck, default: { ...fastCheck.default, assert: few } });
  }
  return packages;
}

/** Loads the one program of a floor's tests, all its files anew each time. */
export function loaderOf(file: string, packages: ReadonlyMap<string, unknown>): () => typeof Stage {
  const script = new Script(`(function (require, module) { "use strict"; ${readFileSync(file, "utf8")}\n})`, {
    filename: file,
  });
  return () => {
    const module = { exports: {} as typeof Stage };
    script.runInThisContext()((name: string) => packages.get(name), module);
    return module.exports;
  };
}
