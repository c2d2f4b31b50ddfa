import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { print } from "../../../src/command/output.js";
import { PAGES } from "../../../src/command/pages/pages.js";
import { isJson, jsonIn } from "../../../src/command/reading/json.js";
import { nearest } from "../../../src/command/reading/nearest.js";
import { nameOf, readText } from "../../../src/command/reading/text.js";
import { bold, coloured } from "../../../src/command/showing/paint.js";
import { runCommand } from "./run-command.js";
import { kept, withStreams } from "./with-streams.js";

const folder = mkdtempSync(path.join(tmpdir(), "texts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = (name: string, bytes: string | readonly number[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof bytes === "string" ? bytes : Uint8Array.from(bytes));
  return file;
};

describe("a text", () => {
  test("is read from a file or from standard input, without a byte order mark", async () => {
    expect(await readText(saved("plain.txt", "naïve 中国\n"))).toBe("naïve 中国\n");
    expect(await readText(saved("marked.txt", "\uFEFFone"))).toBe("one");
    for (const file of ["-", undefined]) {
      const given = await withStreams({ stdin: Readable.from([Buffer.from("a "), Buffer.from("b")]) }, () =>
        readText(file),
      );
      expect(given).toBe("a b");
      expect(nameOf(file)).toBe("standard input");
    }
    expect(nameOf("a.csv")).toBe("a.csv");
  });

  test.each<[string, readonly number[], string]>([
    ["UTF-16, the low byte first", [0xff, 0xfe, 0x41, 0], "UTF-8, got UTF-16: save it as UTF-8"],
    ["UTF-16, the high byte first", [0xfe, 0xff, 0, 0x41], "UTF-8, got UTF-16: save it as UTF-8"],
    ["zero bytes", [0x41, 0, 0x42, 0], "UTF-8, got zero bytes, as UTF-16 and binary files have them"],
  ])("refuses %s", async (_, bytes, rule) => {
    const file = saved("wrong.txt", bytes);
    await expect(readText(file)).rejects.toThrow(`${file} must be text in ${rule}`);
  });

  test.each<[readonly number[], number]>([
    [[0xff, 0x41], 1],
    [[0xfe, 0x41], 1],
    [[0x41, 0xfe], 1],
    [[0x41, 0xff], 1],
    [[0xff, 0xff], 1],
    [[0xfe, 0xfe], 1],
    [[0x41, 0x0a, 0x42, 0x0a, 0xe4, 0x0a, 0x43, 0x0a], 3],
  ])("names the line of bytes that are no UTF-8: %j", async (bytes, line) => {
    const file = saved("wrong.txt", bytes);
    await expect(readText(file)).rejects.toThrow(
      `${file}:${line} must be text in UTF-8, got other bytes: save it as UTF-8`,
    );
  });

  test("says what the system says of a file that cannot be read", async () => {
    const none = path.join(folder, "none.txt");
    await expect(readText(none)).rejects.toThrow(`there is no file ${none}`);
    await expect(readText(folder)).rejects.toThrow(`${folder}: EISDIR`);
  });

  test("passes on what is no trouble of the system", async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error("broken"));
      },
    });
    await expect(withStreams({ stdin: broken }, () => readText("-"))).rejects.toThrow(/^broken$/);
  });

  test("says how to end on a terminal, and how much was read, by megabytes", async () => {
    const half = Buffer.alloc(2 ** 19, 65);
    const { texts, stream } = kept({ isTTY: true });
    const stdin = Object.assign(Readable.from([half, half, half, half, Buffer.from("!")]), { isTTY: true });
    await withStreams({ stdin, stderr: stream }, () => readText("-"));
    expect(texts).toEqual([
      "Reading from the terminal: end with Ctrl+D.\n",
      "\rReading standard input: 1 MB",
      "\rReading standard input: 2 MB",
      "\r\u001B[K",
    ]);
    const small = kept({ isTTY: true });
    const file = saved("small.txt", "a");
    await withStreams({ stderr: small.stream }, () => readText(file));
    const quiet = kept();
    const stream2 = Readable.from([half, half, half]);
    await withStreams({ stdin: stream2, stderr: quiet.stream }, () => readText("-"));
    expect([small.texts, quiet.texts]).toEqual([[], []]);
  });

  test("counts a whole megabyte, and clears what it said of it", async () => {
    const half = Buffer.alloc(2 ** 19, 65);
    const { texts, stream } = kept({ isTTY: true });
    await withStreams({ stdin: Readable.from([half, half]), stderr: stream }, () => readText("-"));
    expect(texts).toEqual(["\rReading standard input: 1 MB", "\r\u001B[K"]);
  });

  // The longest text of V8 has 0x1fffffe8 characters; this is one more.
  test("is shorter than 512 MB", async () => {
    const stdin = (async function* () {
      yield { length: 0x1fffffe8 };
      yield { length: 1 };
    })();
    await expect(withStreams({ stdin }, () => readText("-"))).rejects.toThrow(
      "standard input must be shorter than 512 MB",
    );
  });
});

describe("what was found is printed", () => {
  const printed = async (outcome: Parameters<typeof print>[0], code?: string) => {
    const [out, error] = [kept(), kept()];
    const before = process.exitCode;
    try {
      const exitCode = await withStreams({ stdout: out.stream, stderr: error.stream }, () => {
        print(outcome);
        if (code !== undefined)
          out.listeners.get("error")!(Object.assign(new Error("no space left"), { code }));
        // A listener that hears that nobody hears.
        error.listeners.get("error")?.(new Error("gone"));
        return process.exitCode;
      });
      return { exitCode, out: out.texts, error: error.texts };
    } finally {
      process.exitCode = before;
    }
  };

  test("with its exit code, a complaint on standard error", async () => {
    expect(await printed({ text: "found\n", exitCode: 1 })).toEqual({
      exitCode: 1,
      out: ["found\n"],
      error: [],
    });
    expect(await printed({ text: "", exitCode: 2, complaint: "wrong" })).toEqual({
      exitCode: 2,
      out: [""],
      error: ["wrong\n"],
    });
  });

  test("as far as the reader listens; other trouble has a code of its own", async () => {
    expect(await printed({ text: "found\n", exitCode: 0 }, "EPIPE")).toMatchObject({
      exitCode: 0,
      error: [],
    });
    expect(await printed({ text: "found\n", exitCode: 0 }, "ENOSPC")).toMatchObject({
      exitCode: 74,
      error: ["the result could not be written: no space left\n"],
    });
  });
});

test("a text is coloured on a terminal that has colours, and nowhere else", async () => {
  const on = (stdout: object, text = "no") =>
    withStreams({ stdout }, () => [coloured("red", text), bold(text)]);
  expect(await on({ isTTY: true, hasColors: () => true })).toEqual([
    "\u001B[31mno\u001B[39m",
    "\u001B[1mno\u001B[22m",
  ]);
  expect(await on({ isTTY: true, hasColors: () => true }, "")).toEqual(["", ""]);
  for (const plain of [
    { isTTY: true, hasColors: () => false },
    { isTTY: false, hasColors: () => true },
  ])
    expect(await on(plain)).toEqual(["no", "no"]);
});

test("JSON begins with a bracket, and has each key once", () => {
  expect([' {"a":1}', "\n[]", 'period,"{"', "a {"].map(isJson)).toEqual([true, true, false, false]);
  expect(jsonIn('{"a":1,\n"b":[{"a":2},{"a":3}],\n"a":4\n}', "x.json")).toBe(
    'x.json:3 must have each key once in an object, got "a" again',
  );
  expect(jsonIn('[1,"a",{"a":{"a":1}}]', "x.json")).toEqual({ value: [1, "a", { a: { a: 1 } }] });
});

test("the nearest word is the one with the fewest letters changed", () => {
  expect(nearest("groth", ["grow", "growth", "group"])).toBe("growth");
  expect(nearest("groth", ["growth", "grow"])).toBe("growth");
  // Two letters from the one, one letter from the other: both are near.
  expect(nearest("inports", ["exports", "imports"])).toBe("imports");
  expect(nearest("xyz", ["growth"])).toBeUndefined();
});

describe("the command", () => {
  test("has short forms of help, and knows words that are near", async () => {
    expect(await runCommand("-h")).toEqual(await runCommand("--help"));
    expect(await runCommand("growth", "-h")).toEqual(await runCommand("growth", "--help"));
    for (const [word, meant] of [
      ["hel", "help"],
      ["--versoin", "--version"],
      ["--hlp", "--help"],
    ] as const)
      expect((await runCommand(word)).error).toContain(`did you mean ${meant}?`);
  });

  test.each<[readonly string[], string]>([
    [["briefing", "--month", "2025-13"], "--month: period must be"],
    [["partners", "--period", "2025-13"], "--period: period must be"],
    [["tariffs", "--day", "2025-02-30"], "--day: day must be"],
    [["tariffs", "--product", "x"], "--product: product must be"],
    [["check", "--sample", "china", "--as-of", "2025-02-30", "story.txt"], "--as-of: day must be"],
    [["check", "--data", "-", "--data", "-", "story.txt"], "standard input can be read once only"],
    [["convert", "5 %", "--from", "USD", "--to", "KRW", "--on", "2025-11"], 'an amount is needed, got "5 %"'],
    [
      ["convert", "x", "--from", "USD", "--to", "KRW", "--on", "2025-11"],
      "the amount: a printed figure must be",
    ],
    [["convert", "1", "--to", "KRW", "--on", "2025-11"], "--from CODE, --to CODE and --on DATE are needed"],
    [["convert", "1", "--from", "USD", "--on", "2025-11"], "--from CODE, --to CODE and --on DATE are needed"],
    [["convert", "1", "--from", "USD", "--to", "KRW"], "--from CODE, --to CODE and --on DATE are needed"],
    [["convert", "1", "--from", "USD", "--to", "KRW", "--on", "2025-11-155"], "--on: period must be YYYY-MM"],
    [["convert", "1", "--from", "USD", "--to", "KRW", "--on", "12025-11-15"], "--on: period must be YYYY-MM"],
  ])("says of %j what is wrong", async (words, message) => {
    const { code, out, error } = await runCommand(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });

  const months = (name: string, ...rows: string[]) =>
    saved(name, ["reporter,currency,period,exports,imports", ...rows].join("\n"));

  test("asks whose trade is meant where the data are of several, and for a month", async () => {
    const two = months("two.csv", "CN,USD,2025-01,5,4", "US,USD,2025-02,7,6");
    const asked = await runCommand("briefing", "--data", two);
    expect([asked.code, asked.error]).toEqual([
      2,
      expect.stringContaining("it must be said whose trade is meant: --reporter CODE"),
    ]);
    // The last month of its own.
    expect((await runCommand("briefing", "--data", two, "--reporter", "CN")).out).toMatch(
      /^China, January 2025 /,
    );
    const span = months("span.csv", "CN,USD,2025-01/2025-02,5,4");
    expect((await runCommand("briefing", "--data", span)).error).toContain(
      "the data must have a month of the reporter's trade, got none",
    );
  });

  test("gives growth of what comes on standard input, each table in the unit of its largest figure", async () => {
    const text =
      "reporter,currency,period,exports,imports\nXX,USD,2024-01,90000,90\nXX,USD,2025-01,300000,300000000\n";
    const { code, out } = await withStreams({ stdin: Readable.from([Buffer.from(text)]) }, () =>
      runCommand("growth"),
    );
    expect(code).toBe(0);
    const tables = out
      .split("\n\n")
      .map((table) => table.split("\n").map((line) => line.trim().split(/ {2,}/)));
    expect(tables.map(([head]) => head![0])).toEqual([
      "exports of XX, USD",
      "imports of XX, USD",
      "balance of XX, USD",
    ]);
    expect(tables[0]!.slice(1)).toEqual([
      ["2024-01", "0.09 million", "–", "–"],
      ["2025-01", "0.30 million", "233.3%", "–"],
    ]);
    expect(tables[1]![2]![1]).toBe("0.30 billion");
  });

  test("needs neither a reporter nor a currency for growth, and says which flow it looked for", async () => {
    const bare = saved("bare.csv", "period,exports\n2024-01,150\n2025-01,300\n");
    const { out } = await runCommand("growth", bare, "--flow", "exports");
    expect(out.split("\n").map((line) => line.trim().split(/ {2,}/))).toEqual([
      ["exports", "level", "from a year earlier", "from the month before"],
      ["2024-01", "150.00", "–", "–"],
      ["2025-01", "300.00", expect.stringMatching(/^100\.0% \(/), "–"],
      [""],
    ]);
    const none = await runCommand("growth", bare, "--flow", "exports", "--partner", "FR");
    expect(none.error).toContain("the data must have exports of partner FR, got none");
    expect((await runCommand("growth", bare, "--flow", "total")).error).toMatch(
      /the data must have total, got none$/,
    );
    expect((await runCommand("growth", bare, "--flow", "sales")).error).toContain("--flow must be");
  });

  test("converts what has one end, and what is exact, with rates that name no source", async () => {
    const rates = saved(
      "rates.json",
      JSON.stringify([{ base: "USD", quote: "XAU", kind: "average", date: "2025-01", rate: "0.5" }]),
    );
    const of = (amount: string) =>
      runCommand("convert", amount, "--from", "USD", "--to", "XAU", "--on", "2025-01", "--rates", rates);
    expect((await of("over 5 billion")).out).toBe(
      "over 5 billion USD = 2.50 billion XAU, between 2.50 billion and no end whatever the rounding.\n  At 1 USD = 0.5 XAU (average of 2025-01).\n",
    );
    expect((await of("5,000,000.00")).out).toBe(
      "5,000,000.00 USD = 2.50 million XAU.\n  At 1 USD = 0.5 XAU (average of 2025-01).\n",
    );
    const empty = saved("none.json", JSON.stringify({ months: [] }));
    const none = await runCommand(
      ...["convert", "1", "--from", "USD", "--to", "XAU", "--on", "2025-01", "--rates", empty],
    );
    expect(none.code).toBe(1);
  });

  test("has a sentence for each subcommand", () => {
    expect(PAGES).toHaveLength(6);
    for (const { summary } of PAGES) expect(summary).toMatch(/^[a-z].{20,}$/);
  });

  test("refuses a story without a word", async () => {
    const blank = saved("blank.txt", " \n");
    const { code, error } = await runCommand("check", "--sample", "china", blank);
    expect([code, error]).toEqual([2, expect.stringContaining(`${blank} must be a story, got nothing`)]);
  });

  test("says all that is left out and where figures by partner are from", async () => {
    const { out } = await runCommand("partners");
    for (const text of [
      "China's exports by partner, 2025-11, in yuan, against 2024-11\n\nComputed: ",
      "Printed: growth as customs printed it, in yuan and in dollars, over a base that it has revised\nsince; the revised base in yuan is not at hand.\n\n  ",
      "\nA block is 0.25 points.\n\nCoverage: ",
      "The rest of the world is the total less these: 1,358.4 billion yuan.\n\n",
      "\n\nNot added, since they have members in common with these:\n",
      "\n\nSource: GACC, trade by partner in 10,000 yuan, November 2025 and November 2024, first release.\n",
    ])
      expect(out).toContain(text);
    const heading = out
      .split("\n")
      .find((line) => line.includes("in dollars") && !line.startsWith("Printed"));
    expect(heading?.trim().split(/ +/)).toEqual([
      ...["value", "computed", "printed", "in", "dollars", "share", "contribution"],
    ]);
    // Only what lacks a figure is said to lack one: APEC has it.
    expect(out.match(/ has no figure for 2024-11\./g)).toHaveLength(2);
  });
});
