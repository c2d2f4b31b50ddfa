import { describe, expect, test } from "vitest";
import {
  allFrozen,
  checkFields,
  checkList,
  checkObject,
  checkRecords,
  picked,
  readChoice,
  readCount,
  readList,
  readText,
} from "../../src/fields.js";

const FIELDS = ["reporter", "flow"] as const;
const TEXT = "text, trimmed and not empty";

function refusal(field: string, rule: string, shownValue: string, value: unknown): unknown {
  return expect.objectContaining({
    name: "TradeError",
    code: "INVALID_FIELD",
    message: `${field} must be ${rule}, got ${shownValue}`,
    details: { field, value },
  });
}

const noObjects: readonly (readonly [string, unknown, string])[] = [
  ["null", null, "null"],
  ["nothing", undefined, "undefined"],
  ["a list", ["CN"], "a list"],
  ["text", "CN", '"CN"'],
  ["a number", 5, "5"],
  ["a function", () => 1, "() => 1"],
];

describe("picked", () => {
  interface Row {
    readonly reporter?: string | undefined;
    readonly partner?: string | null | undefined;
    readonly value?: number;
  }

  test("takes the fields that the record has, in the order of the list, as they stand", () => {
    const row: Row = { value: 0, partner: null, reporter: "CN" };
    const some = picked<Row>(row, ["reporter", "partner", "value"]);
    expect(Object.entries(some)).toEqual([
      ["reporter", "CN"],
      ["partner", null],
      ["value", 0],
    ]);
    expect(some).not.toBe(row);
  });

  test("leaves out what is not asked for, and what is undefined", () => {
    const row: Row = { reporter: "CN", partner: undefined, value: 5 };
    expect(Object.entries(picked<Row>(row, ["reporter", "partner"]))).toEqual([["reporter", "CN"]]);
    expect(Object.keys(picked<Row>({}, ["value"]))).toEqual([]);
    expect(Object.keys(picked<Row>(row, []))).toEqual([]);
  });
});

describe("checkFields", () => {
  test("takes an object with all the fields, some of them or none", () => {
    for (const input of [{ reporter: "CN", flow: "exports" }, { flow: undefined }, {}, Object.create(null)])
      expect(checkFields(input, "a subject", FIELDS)).toBeUndefined();
  });

  test.each(noObjects)("refuses %s", (_, input, shownValue) => {
    expect(() => checkFields(input, "a subject", FIELDS)).toThrow(
      refusal("a subject", "an object", shownValue, input),
    );
  });

  test.each([
    ["a misspelt field", { reporter: "CN", flows: "exports" }, "flows", ' (is "flow" meant?)'],
    ["a field whose value is undefined", { flows: undefined }, "flows", ' (is "flow" meant?)'],
    ["a prototype that came as text", JSON.parse('{"__proto__": {}}'), "__proto__", ""],
  ])("refuses %s, and lists those that there are", (_, input, field, hint) => {
    expect(() => checkFields(input, "a subject", FIELDS)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "UNKNOWN_FIELD",
        message: `a subject has the fields reporter, flow, got "${field}"${hint}`,
        details: { field },
      }),
    );
  });
});

describe("checkFields of an object that inherits", () => {
  test("refuses a field that the object does not have itself", () => {
    expect(() => checkFields(Object.create({ flow: "exports" }), "a subject", FIELDS)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'a subject has the fields reporter, flow, got an inherited "flow"',
      }),
    );
  });

  test("takes no notice of what all objects may have", () => {
    const input = Object.assign(Object.create({ extended: true }), { flow: "exports" });
    expect(checkFields(input, "a subject", FIELDS)).toBeUndefined();
  });
});

describe("allFrozen", () => {
  test("freezes lists in records in lists, and stops at what is frozen", () => {
    const kept = { list: [1] };
    const made = allFrozen([{ list: [Object.freeze({ kept })] }] as const);
    expect([made, made[0], made[0].list, made[0].list[0]].map(Object.isFrozen)).toEqual(Array(4).fill(true));
    expect(Object.isFrozen(kept)).toBe(false);
  });

  test("gives back what is no object", () => {
    expect([allFrozen("text"), allFrozen(null), allFrozen(5)]).toEqual(["text", null, 5]);
  });
});

describe("checkFields with several lists", () => {
  test("takes the fields of each, and lists them one after the other", () => {
    const input = { reporter: "CN", value: 5 };
    expect(checkFields(input, "a row", FIELDS, ["value"])).toBeUndefined();
    expect(() => checkFields({ ...input, values: 5 }, "a row", FIELDS, ["value"])).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'a row has the fields reporter, flow, value, got "values" (is "value" meant?)',
        details: { field: "values" },
      }),
    );
  });
});

describe("checkObject", () => {
  test("takes any object", () => {
    expect(checkObject({ "2025-11": 1 }, "values")).toBeUndefined();
  });

  test.each(noObjects)("refuses %s", (_, input, shownValue) => {
    expect(() => checkObject(input, "values")).toThrow(refusal("values", "an object", shownValue, input));
  });
});

describe("readText", () => {
  test.each(["CN", "x", "Federal Reserve H.10", "中国海关"])("takes %s", (text) => {
    expect(readText(text, "source")).toBe(text);
  });

  test.each([
    ["an empty text", "", '""'],
    ["blanks", "  ", '"  "'],
    ["a blank before", " CN", '" CN"'],
    ["a line break after", "CN\n", String.raw`"CN\n"`],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a number", 156, "156"],
    ["a list", ["CN"], "a list"],
    ["an object", {}, "an object"],
  ])("refuses %s", (_, value, shownValue) => {
    expect(() => readText(value, "reporter")).toThrow(refusal("reporter", TEXT, shownValue, value));
  });
});

describe("readChoice", () => {
  test("takes each of the words", () => {
    expect(readChoice("exports", "flow", ["exports", "imports"])).toBe("exports");
    expect(readChoice("imports", "flow", ["exports", "imports"])).toBe("imports");
  });

  test.each([
    ["another word", "export", '"export"'],
    ["capital letters", "EXPORTS", '"EXPORTS"'],
    ["an empty text", "", '""'],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a list of one", ["exports"], "a list"],
  ])("refuses %s, and names the choices", (_, value, shownValue) => {
    expect(() => readChoice(value, "flow", ["exports", "imports"])).toThrow(
      refusal("flow", "exports or imports", shownValue, value),
    );
  });
});

describe("readList", () => {
  test("reads each item, and tells the place of each", () => {
    const places: string[] = [];
    const list = readList(["Reuters", "Bloomberg"], "sources", (item, place) => {
      places.push(place);
      return readText(item, place);
    });
    expect(list).toEqual(["Reuters", "Bloomberg"]);
    expect(places).toEqual(["sources[0]", "sources[1]"]);
  });

  test("makes a frozen copy and leaves the input as it was", () => {
    const given = ["Reuters"];
    const list = readList(given, "sources", readText);
    expect(Object.isFrozen(list)).toBe(true);
    expect(list).not.toBe(given);
    given.push("Bloomberg");
    expect(list).toEqual(["Reuters"]);
  });

  test("takes an empty list", () => {
    expect(readList([], "sources", readText)).toEqual([]);
  });

  test("names the place of the item that is wrong", () => {
    expect(() => readList(["Reuters", ""], "sources", readText)).toThrow(
      refusal("sources[1]", TEXT, '""', ""),
    );
  });

  test("reads the holes of a list too", () => {
    const list = ["Reuters", "Bloomberg", "AP"];
    delete list[1];
    expect(() => readList(list, "sources", readText)).toThrow(
      refusal("sources[1]", TEXT, "undefined", undefined),
    );
  });

  test.each([
    ["text", "Reuters", '"Reuters"'],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["an object", { 0: "Reuters", length: 1 }, "an object"],
  ])("refuses %s", (_, value, shownValue) => {
    expect(() => readList(value, "sources", readText)).toThrow(
      refusal("sources", "a list", shownValue, value),
    );
  });
});

describe("readCount", () => {
  test("reads a whole number of 1 or more", () => {
    expect([1, 26, 2 ** 53 - 1].map((count) => readCount(count, "count"))).toEqual([1, 26, 2 ** 53 - 1]);
  });

  test.each([
    [0, "0"],
    [-1, "-1"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [2 ** 53, "9007199254740992"],
    ["2", '"2"'],
    [2n, "2"],
    [undefined, "undefined"],
  ])("refuses %s", (value, shownValue) => {
    expect(() => readCount(value, "count")).toThrow(
      refusal("count", "a whole number of 1 or more", shownValue, value),
    );
  });
});

describe("checkRecords", () => {
  test("takes a list of objects, and an empty one", () => {
    expect(() => checkRecords([{ reporter: "CN" }, {}], "flows")).not.toThrow();
    expect(() => checkRecords([], "flows")).not.toThrow();
  });

  test.each(noObjects)("refuses %s in the list, and names it", (_, value, shownValue) => {
    expect(() => checkRecords([{}, value], "flows")).toThrow(
      refusal("one of flows", "an object", shownValue, value),
    );
  });

  test.each([
    ["an object", {}, "an object"],
    ["nothing", undefined, "undefined"],
  ])("refuses %s for the list", (_, value, shownValue) => {
    expect(() => checkRecords(value, "flows")).toThrow(refusal("flows", "a list", shownValue, value));
    expect(() => checkList(value, "flows")).toThrow(refusal("flows", "a list", shownValue, value));
  });
});
