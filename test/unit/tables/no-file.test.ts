import * as tables from "tradefigures/tables";
import { describe, expect, test } from "vitest";

const all: Readonly<Record<string, unknown>> = tables;
const readers = Object.entries(all).filter(
  (entry): entry is [string, (file: unknown) => unknown] =>
    /^tableFrom(?!CsvStream)|FromCsv$/.test(entry[0]) && typeof entry[1] === "function",
);

describe("what is no file", () => {
  test("is tried with every reader", () => {
    expect(readers.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "tableFromCsv",
        "tableFromSdmxJson",
        "tradeMonthsFromCsv",
        "exchangeRatesFromCsv",
      ]),
    );
  });

  test.each(readers)("is refused by %s, by name", (_, read) => {
    for (const [file, got] of [
      [undefined, "undefined"],
      [5, "5"],
      [[], "a list"],
      [{}, "an object"],
    ])
      expect(() => read(file)).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: expect.stringMatching(new RegExp(`^a file must be .*text.*, got ${got}$`)),
        }),
      );
  });
});
