/** How the command ends early: with a message, an exit code, and perhaps the way to use it. */
export class Ending extends Error {
  readonly exitCode: number;
  /** Whether the options were wrong: then the usage is said, too. */
  readonly ofUse: boolean;

  constructor(message: string, { exitCode = BAD_INPUT, ofUse = false } = {}) {
    super(message);
    this.exitCode = exitCode;
    this.ofUse = ofUse;
  }
}

/** Something is contradicted, or there is no such data. */
export const NO = 1;
/** A wrong option, or input that cannot be read. */
export const BAD_INPUT = 2;
/** A fault of the program (EX_SOFTWARE of sysexits.h). */
export const OWN_FAULT = 70;
/** What was printed could not be written (EX_IOERR). */
export const NOT_WRITTEN = 74;

/** Ends, since the command was called wrongly. */
export function misused(message: string): never {
  throw new Ending(message, { ofUse: true });
}

/** Ends, since what was read is not what it should be. */
export function unreadable(message: string): never {
  throw new Ending(message);
}

/** What a subcommand found: the text to print, how the command ends, and what is to be said on standard error. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: number;
  readonly complaint?: string;
}

/** Whether the library refused something. The class itself is not needed, so that help comes without loading it. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === "TradeError";
}

/** Asks for data; ends where the library has none such. */
export function known<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (isRefusal(error)) throw new Ending(error.message, { exitCode: NO });
    throw error;
  }
}
