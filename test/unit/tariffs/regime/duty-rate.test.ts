import { decimal } from "tradefigures";
import { describe, expect, test } from "vitest";
import { readDuty } from "../../../../src/tariffs/regime/duty-rate.js";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { refusal } from "../../refusal.js";

const share = { kind: "ad-valorem", rate: "0.05" } as const;
const specific = { kind: "specific", amount: "1.5", currency: "USD", unit: "kg" } as const;
const limit = { amount: "1000", unit: "t" } as const;

describe("readDuty", () => {
  test.each<[string, object]>([
    ["a share of value", share],
    ["a share of value above 1,000 %, where one is meant", { ...share, rate: "12.5", high: true }],
    ["an amount for each unit", specific],
    ["both", { kind: "compound", parts: [share, specific] }],
    ["the higher of both", { kind: "mixed", take: "higher", parts: [share, specific] }],
    ["the lower of both", { kind: "mixed", take: "lower", parts: [share, specific] }],
    ["a floor", { kind: "floor", rate: "0.15" }],
    ["a floor above 1,000 %", { kind: "floor", rate: "11", high: true }],
    [
      "a quota",
      { kind: "quota", limit, within: share, over: { kind: "compound", parts: [share, specific] } },
    ],
  ])("reads %s, frozen, and its own JSON", (_, input) => {
    const duty = readDuty(input, "duty");
    expect(JSON.parse(JSON.stringify(duty))).toEqual(input);
    expect(isDeeplyFrozen(duty)).toBe(true);
    expect(readDuty(JSON.parse(JSON.stringify(duty)), "duty")).toEqual(duty);
    expect(readDuty(duty, "duty")).toEqual(duty);
  });

  test("takes a rate of 10 as it is", () => {
    expect(readDuty({ kind: "ad-valorem", rate: 10 }, "duty")).toEqual({
      kind: "ad-valorem",
      rate: decimal(10),
    });
  });

  const above = "a fraction of 10 (1,000 %) at most, unless high says that more is meant";
  const pair = "an ad valorem and a specific duty";
  test.each<[string, object | null, string, string, string, unknown]>([
    ["25 where 25 % is meant", { ...share, rate: 25 }, "INVALID_FIELD", "duty.rate", `${above}, got 25`, 25],
    [
      "a floor of 15 where 15 % is meant",
      { kind: "floor", rate: 15 },
      "INVALID_FIELD",
      "duty.rate",
      `${above}, got 15`,
      15,
    ],
    [
      "just above 1,000 %",
      { ...share, rate: "10.001" },
      "INVALID_FIELD",
      "duty.rate",
      `${above}, got 10.001`,
      "10.001",
    ],
    [
      "a false word that more is meant",
      { ...share, high: false },
      "INVALID_FIELD",
      "duty.high",
      "true, or left out, got false",
      false,
    ],
    ["nothing", null, "INVALID_FIELD", "duty", "an object, got null", null],
    [
      "an amount below zero",
      { ...specific, amount: -1 },
      "INVALID_FIELD",
      "duty.amount",
      "zero or above, got -1",
      -1,
    ],
    [
      "an unknown currency",
      { ...specific, currency: "usd" },
      "UNKNOWN_CURRENCY",
      "duty.currency",
      'a code of ISO 4217 (2024-06-25) in capital letters, got "usd"',
      "usd",
    ],
    [
      "no unit",
      { ...specific, unit: "" },
      "INVALID_FIELD",
      "duty.unit",
      'text, trimmed and not empty, got ""',
      "",
    ],
    [
      "one part",
      { kind: "compound", parts: [share] },
      "INVALID_FIELD",
      "duty.parts",
      `${pair}, got a list`,
      [share],
    ],
    [
      "no list of parts",
      { kind: "compound", parts: share },
      "INVALID_FIELD",
      "duty.parts",
      `${pair}, got an object`,
      share,
    ],
    [
      "parts in the other order",
      { kind: "compound", parts: [specific, share] },
      "INVALID_FIELD",
      "duty.parts",
      `${pair}, got a list`,
      [specific, share],
    ],
    [
      "two shares",
      { kind: "mixed", take: "lower", parts: [share, share] },
      "INVALID_FIELD",
      "duty.parts",
      `${pair}, got a list`,
      [share, share],
    ],
    [
      "a part that is a floor",
      { kind: "mixed", take: "lower", parts: [{ kind: "floor", rate: 1 }, specific] },
      "INVALID_FIELD",
      "duty.parts[0].kind",
      'ad-valorem or specific or compound or mixed, got "floor"',
      "floor",
    ],
    [
      "no word which of the two",
      { kind: "mixed", parts: [share, specific] },
      "INVALID_FIELD",
      "duty.take",
      "higher or lower, got undefined",
      undefined,
    ],
    [
      "a quota within a quota",
      { kind: "quota", limit, within: share, over: { kind: "quota" } },
      "INVALID_FIELD",
      "duty.over.kind",
      'ad-valorem or specific or compound or mixed, got "quota"',
      "quota",
    ],
    [
      "a quota of less than nothing",
      { kind: "quota", limit: { amount: -1, unit: "t" }, within: share, over: share },
      "INVALID_FIELD",
      "duty.limit.amount",
      "zero or above, got -1",
      -1,
    ],
  ])("refuses %s", (_, input, code, field, rule, value) => {
    const number = typeof value === "number" || (typeof value === "string" && /^\d/.test(value));
    expect(() => readDuty(input, "duty")).toThrow(
      refusal(code, `${field} must be ${rule}`, { field, value: number ? decimal(value as string) : value }),
    );
  });

  test.each<[object, string]>([
    [{ ...specific, rate: 1 }, 'duty has the fields kind, amount, currency, unit, got "rate"'],
    [{ kind: "compound", parts: [share, specific], take: 1 }, 'duty has the fields kind, parts, got "take"'],
    [
      { kind: "mixed", take: "lower", parts: [share, specific], rate: 1 },
      'duty has the fields kind, take, parts, got "rate"',
    ],
    [{ kind: "floor", rate: 1, over: 1 }, 'duty has the fields kind, rate, high, got "over"'],
    [{ kind: "quota", used: 1 }, 'duty has the fields kind, limit, within, over, got "used"'],
  ])("refuses a field that the kind of %o does not have", (input, message) => {
    expect(() => readDuty(input, "duty")).toThrow(
      expect.objectContaining({ code: "UNKNOWN_FIELD", message }),
    );
  });
});
