/** A command of the examples: how it ends where something is wrong. */
export interface Command {
  /** Reads the options; where one is wrong the command ends with exit code 2 and its usage. */
  readonly readOr2: <T>(read: () => T) => T;
  /** Ends with exit code 1: there is no such data. */
  readonly end1: (error: unknown) => never;
}

/** Makes a command with this usage. */
export function command(usage: string): Command {
  // Whoever reads only the first lines has read enough.
  process.stdout.on("error", () => process.exit(0));
  const end = (error: unknown, code: 1 | 2): never => {
    console.error((error as Error).message);
    if (code === 2) console.error(`\n${usage}`);
    process.exit(code);
  };
  return {
    readOr2: (read) => {
      try {
        return read();
      } catch (error) {
        return end(error, 2);
      }
    },
    end1: (error) => end(error, 1),
  };
}
