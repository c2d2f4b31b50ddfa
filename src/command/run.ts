import { readFileSync } from "node:fs";
import { BAD_INPUT, Ending, isRefusal, type Outcome, OWN_FAULT } from "./ending.js";
import { BRIEFING } from "./pages/briefing.js";
import { CHECK } from "./pages/check.js";
import { CONVERT } from "./pages/convert.js";
import { GROWTH } from "./pages/growth.js";
import type { Page } from "./pages/page.js";
import { HELP, PAGES } from "./pages/pages.js";
import { PARTNERS } from "./pages/partners.js";
import { TARIFFS } from "./pages/tariffs.js";
import { nearest } from "./reading/nearest.js";
import { type Given, type Options, readOptions } from "./reading/options.js";

/** What each subcommand does: loaded when it is called, so that help comes at once. */
const ACTIONS: Readonly<Record<string, (words: readonly string[]) => Promise<Outcome>>> = {
  check: (words) => act(CHECK, words, async (given) => (await import("./check.js")).check(given)),
  briefing: (words) => act(BRIEFING, words, async (given) => (await import("./briefing.js")).brief(given)),
  growth: (words) => act(GROWTH, words, async (given) => (await import("./growth.js")).growth(given)),
  partners: (words) => act(PARTNERS, words, async (given) => (await import("./partners.js")).partners(given)),
  tariffs: (words) => act(TARIFFS, words, async (given) => (await import("./tariffs.js")).tariffs(given)),
  convert: (words) => act(CONVERT, words, async (given) => (await import("./convert.js")).convert(given)),
};

/** Does what the words of a call ask for; where that cannot be done it says why. */
export async function run(words: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = words;
  try {
    return await outcomeOf(name, rest);
  } catch (error) {
    const { message, exitCode } = explained(
      error,
      PAGES.find((page) => page.name === name),
    );
    return { text: "", exitCode, complaint: message };
  }
}

function outcomeOf(name: string | undefined, words: readonly string[]): Outcome | Promise<Outcome> {
  switch (name) {
    case undefined:
      throw new Ending(HELP);
    case "--version":
      return said(version());
    case "--help":
    case "-h":
      return said(HELP);
    case "help":
      return words[0] === undefined ? said(HELP) : actionOf(words[0])(["--help"]);
    default:
      return actionOf(name)(words);
  }
}

function actionOf(name: string) {
  if (Object.hasOwn(ACTIONS, name)) return ACTIONS[name]!;
  const near = nearest(name, [...Object.keys(ACTIONS), "help", "--help", "--version"]);
  const hint = near === undefined ? "tradefigures --help lists them" : `did you mean ${near}?`;
  throw new Ending(`there is no command "${name}": ${hint}`);
}

async function act<O extends Options>(
  { help, options }: Page<O>,
  words: readonly string[],
  action: (given: Given<O>) => Promise<Outcome>,
): Promise<Outcome> {
  if (words.includes("--help") || words.includes("-h")) return said(help);
  return action(readOptions(words, options));
}

const said = (text: string): Outcome => ({ text: `${text}\n`, exitCode: 0 });

/** Of the package in which the command lies, wherever it was built to. */
function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

function explained(error: unknown, page: Page | undefined): { message: string; exitCode: number } {
  if (error instanceof Ending) {
    const usage = error.ofUse && page !== undefined ? usageOf(page) : "";
    return { message: error.message + usage, exitCode: error.exitCode };
  }
  if (isRefusal(error)) return { message: error.message, exitCode: BAD_INPUT };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `a fault of tradefigures, not of what you gave it:\n${trace}`, exitCode: OWN_FAULT };
}

function usageOf({ name, help }: Page): string {
  return `\n\n${help.split("\n")[0]}\ntradefigures ${name} --help says more.`;
}
