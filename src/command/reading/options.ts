import { type ParseArgsConfig, parseArgs } from "node:util";
import { isRefusal, misused } from "../ending.js";
import { nearest } from "./nearest.js";

/** The options of a subcommand, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What the words of a call say. */
export type Given<O extends Options> = ReturnType<typeof parsed<O>>;

/** Reads the words of a call; ends where an option is none, with the nearest that there is. */
export function readOptions<O extends Options>(words: readonly string[], options: O): Given<O> {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens)
    if (token.kind === "option" && !Object.hasOwn(options, token.name)) unknown(token.rawName, options);
  try {
    return parsed(words, options);
  } catch (error) {
    // Its message says which option lacks a value, or has one too many.
    return misused((error as Error).message);
  }
}

function parsed<const O extends Options>(words: readonly string[], options: O) {
  return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
}

function unknown(name: string, options: Options): never {
  const names = Object.keys(options).map((one) => `--${one}`);
  const near = nearest(name, names);
  const hint = near === undefined ? `the options are ${names.join(", ")}` : `did you mean ${near}?`;
  return misused(`there is no option ${name}: ${hint}`);
}

/** Reads the value of an option by a function of the library; ends with its message. */
export function readValue<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isRefusal(error)) misused(`${name}: ${error.message}`);
    throw error;
  }
}

/** Reads one of a few words. */
export function choiceOf<const T extends string>(name: string, value: string, choices: readonly T[]): T {
  return (
    choices.find((one) => one === value) ??
    misused(`--${name} must be ${choices.join(" or ")}, got "${value}"`)
  );
}

/** The only operand of a call, where there is one. */
export function operandOf(operands: readonly string[]): string | undefined {
  return operands.length > 1 ? misused(`one file at the most, got ${operands.join(" ")}`) : operands[0];
}

/** Refuses operands where none are taken. */
export function refuseOperands(operands: readonly string[]): void {
  if (operands.length > 0) misused(`no words but options, got "${operands[0]}"`);
}
