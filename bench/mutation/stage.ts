// Stands in for vitest in the one program of a floor's tests: they are only collected, so that they can be run again and
// again, in any order, without a file being read a second time.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { chai, expect } from "vitest";

export { expect };

export interface Test {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Thrown by a test that needs vitest itself, or a database: it is left out, and counted. */
export class NeedsMore extends Error {}

export const tests: Test[] = [];
const path: string[] = [];
let befores: readonly (() => unknown)[] = [];
let afters: readonly (() => unknown)[] = [];

// In place of `toMatchFileSnapshot`, which asks Vitest in which test it is, and would write the file.
chai.use((_, { addMethod, flag }) => {
  addMethod(chai.Assertion.prototype, "toBeTextOf", function (this: object, file: string) {
    if (flag(this, "object") !== readFileSync(file, "utf8")) throw new Error(`not the text of ${file}`);
  });
});

// The first failure is enough; smaller ones need not be looked for.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** Each file begins with none of the hooks of the one before. */
export function nextFile(): void {
  befores = [];
  afters = [];
}

function added(name: string, body: () => unknown): void {
  const [before, after] = [befores, afters];
  tests.push({
    name: [...path, name].join(" > "),
    run: async () => {
      try {
        for (const prepare of before) await prepare();
        await body();
      } finally {
        for (const clean of after) await clean();
      }
    },
  });
}

function grouped(name: string, body: () => unknown): void {
  const outer = [befores, afters] as const;
  path.push(name);
  body();
  path.pop();
  [befores, afters] = outer;
}

type Add = (name: string, body: () => unknown) => void;

const each =
  (add: Add) => (rows: readonly unknown[]) => (name: string, body: (...row: never[]) => unknown) => {
    for (const row of rows) add(name, () => body(...((Array.isArray(row) ? row : [row]) as never[])));
  };

export const test = Object.assign(added, {
  each: each(added),
  runIf: (holds: unknown) => (holds ? added : () => {}),
});
export const describe = Object.assign(grouped, {
  each: each(grouped),
  runIf: (holds: unknown) => (holds ? grouped : () => {}),
});
export function afterEach(clean: () => unknown): void {
  afters = [...afters, clean];
}
/** What tests need is made once, when the first of them runs. */
export function beforeAll(prepare: () => unknown): void {
  let made: Promise<unknown> | undefined;
  befores = [
    ...befores,
    () => {
      made ??= Promise.resolve(prepare());
      return made;
    },
  ];
}
const ends: (() => unknown)[] = [];
export function afterAll(clean: () => unknown): void {
  ends.push(clean);
}
/** What the tests leave is cleared away when the last of them has run for the last time. */
export async function clear(): Promise<void> {
  for (const clean of ends.splice(0)) await clean();
}
function needsVitest(): never {
  throw new NeedsMore();
}
export const vi = {
  ...{ resetModules: needsVitest, stubGlobal: needsVitest, unstubAllGlobals: needsVitest, fn: needsVitest },
};
