import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PAGES } from "../../../src/command/pages/pages.js";
import { runCommand } from "./run-command.js";

describe("the command", () => {
  test("lists its subcommands, and says its version", async () => {
    const { code, out } = await runCommand("--help");
    expect(code).toBe(0);
    for (const { name, summary } of PAGES) expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, "m"));
    expect(out).toMatch(/^ {2}help {8}this text; help COMMAND is the same as COMMAND --help$/m);
    for (const word of ["help", "-h"]) expect((await runCommand(word)).out).toBe(out);
    // Of a subcommand only where that comes first.
    expect((await runCommand("-h", "growth")).out).toBe(out);
    expect(await runCommand()).toEqual({ code: 2, out: "", error: out.trimEnd() });
    const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect((await runCommand("--version")).out).toBe(`${version}\n`);
  });

  test.each(PAGES.map((page) => [page.name, page] as const))(
    "explains %s, each option and an example",
    async (name, page) => {
      const { code, out } = await runCommand(name, "--help");
      expect([code, (await runCommand("help", name)).out]).toEqual([0, out]);
      expect(out.startsWith(`Usage: tradefigures ${name} `)).toBe(true);
      for (const option of Object.keys(page.options)) expect(out).toContain(`--${option}`);
      expect(out.slice(out.indexOf("Examples:"))).toContain(`tradefigures ${name}`);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  test.each([
    [["chek"], 'there is no command "chek": did you mean check?'],
    [["constructor"], 'there is no command "constructor": tradefigures --help lists them'],
    [["growth", "--frist"], "there is no option --frist: did you mean --first?"],
    [
      ["partners", "--bogus"],
      "there is no option --bogus: the options are --period, --flow, --data, --sample, --reporter, --in, --currency, --json, --help",
    ],
    [
      ["growth", "--in", "dozens"],
      '--in must be unit or thousand or million or billion or trillion, got "dozens"',
    ],
    [["check", "--sample", "japan"], '--sample must be china, got "japan"'],
    [["check", "story.txt"], "no data to check with: --data FILE, or --sample china to try"],
    [["check", "--data", "-"], "standard input cannot be the story and the data"],
    [["check", "--data"], "Option '--data <value>' argument missing"],
  ])("ends with 2 for %j", async (words, message) => {
    const { code, out, error } = await runCommand(...words);
    expect([code, out, error.split("\n")[0]]).toEqual([2, "", message]);
  });

  test("says how a subcommand is used where an option is wrong", async () => {
    expect((await runCommand("tariffs", "--yaer", "2025")).error).toBe(
      "there is no option --yaer: did you mean --year?\n\nUsage: tradefigures tariffs [FILE] [options]\ntradefigures tariffs --help says more.",
    );
  });
});
