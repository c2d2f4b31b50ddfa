import { NOT_WRITTEN, type Outcome } from "./ending.js";

/**
 * Prints what was found and says how the process ends. Where the reader has gone (`| head`) it has read enough: that is
 * no fault, and the exit code stays. Any other trouble has a code of its own.
 */
export function print({ text, exitCode, complaint }: Outcome): void {
  process.exitCode = exitCode;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = NOT_WRITTEN;
    complain(`the result could not be written: ${error.message}`);
  });
  if (complaint !== undefined) complain(complaint);
  process.stdout.write(text);
}

/** On standard error; where nobody hears it nothing can be done. */
function complain(message: string): void {
  process.stderr.on("error", () => {});
  process.stderr.write(`${message}\n`);
}
