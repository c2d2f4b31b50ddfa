import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

const source = new URL("../../../src/", import.meta.url);
const doors = readdirSync(source).filter((name) => existsSync(new URL(`${name}/index.ts`, source)));

/** What plain JavaScript may hand over in place of what is asked for. */
const wrong: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["5", 5],
  ['"x"', "x"],
  ["{}", {}],
  ["[]", []],
  ["[null]", [null]],
  ["a Date", new Date(0)],
  ["a Map", new Map()],
];

/**
 * Functions whose first argument is a result that only the library makes, and is trusted to have its fields: an object of
 * another kind ends in a TypeError. What is no object, or a list, they refuse by name.
 */
const OF_RESULTS = new Set([
  ...[
    "briefingLines",
    "briefingText",
    "storyLines",
    "storyText",
    "shareShift",
    "tariffSteps",
    "intervalProduct",
  ],
  ...["rankSentence", "recordSentence", "sinceSentence", "streakSentence", "surpriseSentence"],
  ...["constantMarketShare", "narrowMonth"],
  // Not of ours: fast-check itself.
  "tradeArbitraries",
]);

/** What these take is not ours, or is made by the door itself: it is not looked at. */
const NOT_LOOKED_AT = new Set([
  // Streams: what they throw comes out as it is.
  ...["tableFromCsvStream", "fileBytes"],
  // Databases and schemas.
  ...["ask", "checkTables", "createStatements", "loadFigures", "sqlRows"],
]);

/** What a call throws, or gives a promise or an iterator to throw. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    const result: unknown = call();
    if (result instanceof Promise) await result;
    return null;
  } catch (error) {
    return error;
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The functions that a door exports. */
async function functionsOf(door: string) {
  const exported = (await import(new URL(`${door}index.ts`, source).href)) as Readonly<
    Record<string, unknown>
  >;
  return Object.entries(exported).filter(
    (one): one is [string, (...given: readonly unknown[]) => unknown] =>
      typeof one[1] === "function" && one[0] !== "TradeError" && !NOT_LOOKED_AT.has(one[0]),
  );
}

describe("wrong containers are refused by name, never with a raw TypeError, in", () => {
  test.each(["", ...doors.map((door) => `${door}/`)])("tradefigures/%s", async (door) => {
    const functions = await functionsOf(door);
    const faults: string[] = [];
    for (const [name, call] of functions)
      for (const [text, value] of wrong)
        for (let count = 1; count <= 4; count++) {
          if (OF_RESULTS.has(name) && isObject(value)) continue;
          const error = await thrownBy(() => call(...Array.from({ length: count }, () => value)));
          if (error !== null && (error as Error).name !== "TradeError")
            faults.push(`${name}(${count} times ${text}): ${error}`);
        }
    expect(faults).toEqual([]);
  });

  test("all of them, however options are left out", async () => {
    const { at, balanceChange, series, streak, surprise, yearOnYear } = await import("tradefigures");
    const rows = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-11": 1 });
    const plain = (call: unknown) => call as (...given: readonly unknown[]) => unknown;
    expect(() => plain(yearOnYear)(rows, null)).toThrow("options must be an object, got null");
    expect(() => plain(at)(undefined, "2025-11")).toThrow("items must be a list, got undefined");
    expect(() => plain(balanceChange)(rows)).toThrow("a record must be an object, got a list");
    expect(() => plain(streak)(rows[0])).toThrow("items must be a list, got an object");
    expect(() => plain(surprise)()).toThrow("a record must be an object, got undefined");
  });
});
