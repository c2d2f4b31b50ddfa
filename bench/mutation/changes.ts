import { readFileSync } from "node:fs";

interface Place {
  /** Counted from 0. */
  readonly line: number;
  readonly column: number;
}

/** One place of the code written otherwise. */
export interface Change {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Source {
  readonly name: string;
  readonly content: string;
  readonly mutate: boolean;
}

/** As much of Stryker's instrumenter as is used here: it is installed in this folder only. */
interface Stryker {
  readonly Instrumenter: new (
    logger: object,
  ) => {
    instrument(
      files: readonly Source[],
      options: object,
    ): Promise<{ readonly files: readonly Source[]; readonly mutants: readonly Change[] }>;
  };
}

export interface Changes {
  /** Each file with all its changes in it, of which one at most is at work. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

const INSTRUMENTER = new URL("node_modules/@stryker-mutator/instrumenter/dist/src/index.js", import.meta.url)
  .href;

const quiet = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/** Every change that Stryker knows to make in these files. */
export async function changesIn(files: readonly string[]): Promise<Changes> {
  const { Instrumenter }: Stryker = await import(INSTRUMENTER);
  const { files: texts, mutants } = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return { texts: new Map(texts.map(({ name, content }) => [name, content])), changes: mutants };
}

/** The code of a change as it stands, in one line. */
export function codeOf({ fileName, location: { start, end } }: Change): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
  lines[0] = lines[0]!.slice(start.column);
  return lines.join(" ").replaceAll(/\s+/g, " ");
}
