import {
  conventionsOf,
  type PublisherConventionsInput,
  publisherConventions,
  publishers,
  workingDays,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const office = { reporter: "XX", office: "Office of Trade", shortName: "the office" } as const;

describe("the conventions of a publisher", () => {
  test("are read, frozen, and read back from their own JSON", () => {
    for (const one of publishers) {
      const read = publisherConventions(JSON.parse(JSON.stringify(one)) as PublisherConventionsInput);
      expect(read).toEqual(one);
      expect([one, ...Object.values(one)].every((part) => Object.isFrozen(part))).toBe(true);
    }
    expect(publisherConventions(office)).toEqual(office);
  });

  test("each say where they are from", () => {
    const conventions = publishers.flatMap((one) =>
      Object.values(one).filter((part): part is { source: string } => typeof part === "object"),
    );
    expect(conventions.length).toBeGreaterThan(30);
    expect(conventions.filter(({ source }) => source === undefined || source.length < 8)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["an unknown convention", { mood: { value: "good", source: "a note" } }, "UNKNOWN_FIELD", 'got "mood"'],
    [
      "a convention without a source",
      { growthBase: { value: "revised" } },
      "INVALID_FIELD",
      "growthBase.source must be text",
    ],
    ["what is no convention", { growthBase: "revised" }, "INVALID_FIELD", "growthBase must be an object"],
    [
      "a base that is none",
      { growthBase: { value: "old", source: "a note" } },
      "INVALID_FIELD",
      'growthBase.value must be revised or first-release, got "old"',
    ],
    [
      "a currency that is none",
      { currencies: { value: ["won"], source: "a note" } },
      "UNKNOWN_CURRENCY",
      'got "won"',
    ],
    [
      "a mode that is none",
      { rounding: { value: { mode: "up", to: 1 }, source: "a note" } },
      "INVALID_FIELD",
      "rounding.value.mode must be ",
    ],
    [
      "a step of zero",
      { rounding: { value: { mode: "truncate", to: 0 }, source: "a note" } },
      "INVALID_FIELD",
      "rounding.value.to must be above zero",
    ],
    [
      "a release before the end of the month",
      { release: { value: { from: 0, to: 3 }, source: "a note" } },
      "INVALID_FIELD",
      "release.value.from must be a whole number of 1 or more, got 0",
    ],
    [
      "a release that ends before it begins",
      { release: { value: { from: 9, to: 3 }, source: "a note" } },
      "INVALID_FIELD",
      "release.value.to must be at least from (9), got 3",
    ],
    [
      "a half day that is no weekday's number",
      { workingDays: { value: { halfDays: ["Saturday"] }, source: "a note" } },
      "INVALID_FIELD",
      "workingDays.value.halfDays[0] must be a whole number",
    ],
    ["an office without a name", { office: "" }, "INVALID_FIELD", "office must be text"],
  ])("refuse %s", (_, more, code, message) => {
    expect(() => publisherConventions({ ...office, ...more } as PublisherConventionsInput)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});

describe("what is known of an office", () => {
  test("is found by its economy, in another table too", () => {
    expect(conventionsOf("JP")?.office).toBe("Ministry of Finance");
    expect(conventionsOf("XX")).toBeNull();
    const table = [publisherConventions(office)];
    expect(conventionsOf("XX", table)).toBe(table[0]);
    expect(conventionsOf("JP", table)).toBeNull();
  });

  test("is what its sources say", () => {
    expect(conventionsOf("CN")).toMatchObject({
      currencies: { value: ["CNY", "USD"] },
      comparison: { value: "year-on-year" },
      growthBase: { value: "revised" },
      januaryAndFebruary: { value: "together" },
      release: { value: { from: 7, to: 14 } },
    });
    expect(conventionsOf("US")).toMatchObject({
      comparison: { value: "month-on-month" },
      adjustment: { value: "seasonal-and-calendar" },
      coverage: { value: "goods-and-services" },
    });
    expect(conventionsOf("JP")?.rounding?.value).toMatchObject({ mode: "truncate" });
    expect(conventionsOf("JP")?.rounding?.value.to.toFixed()).toBe("1000");
    expect(conventionsOf("EA")).toEqual({ ...conventionsOf("EU"), reporter: "EA" });
    // Not found is left out.
    expect(conventionsOf("DE")?.growthBase).toBeUndefined();
  });

  test("gives the working days of Korea", () => {
    // October 2025 had 20 of them: 23 weekdays less five holidays, and four Saturdays that count half.
    const holidays = ["2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08", "2025-10-09"] as const;
    expect(workingDays("2025-10", { ...conventionsOf("KR")!.workingDays!.value, holidays })).toBe(20);
  });
});

describe("what is no convention", () => {
  const convention = (input: unknown) => () => publisherConventions(input as PublisherConventionsInput);
  const source = "its method note";

  test("is refused with the field and the rule", () => {
    expect(convention(5)).toThrow("the conventions of a publisher must be an object, got 5");
    expect(convention({ ...office, release: { value: { from: 9, to: "18" }, source } })).toThrow(
      "release.value.to must be",
    );
    expect(convention({ ...office, januaryAndFebruary: { value: "alone", source } })).toThrow(
      'januaryAndFebruary.value must be together or apart, got "alone"',
    );
    expect(() => conventionsOf("CN", publishers[0] as never)).toThrow(
      "conventions must be a list, got an object",
    );
  });

  test("is not January apart from February", () => {
    const read = publisherConventions({ ...office, januaryAndFebruary: { value: "apart", source } });
    expect(read.januaryAndFebruary?.value).toBe("apart");
  });
});

test("the currencies of the offices are those in which they print", () => {
  expect(publishers.map(({ reporter, currencies }) => [reporter, currencies?.value])).toEqual([
    ["CN", ["CNY", "USD"]],
    ["US", ["USD"]],
    ["DE", ["EUR"]],
    ["EU", ["EUR"]],
    ["EA", ["EUR"]],
    ["JP", ["JPY"]],
    ["KR", ["USD"]],
  ]);
});
