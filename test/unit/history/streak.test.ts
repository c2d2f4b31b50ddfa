import { firstSince, type GrowthRate, streak } from "tradefigures";
import { describe, expect, test } from "vitest";
import { rates, unknown } from "./yearly-rates.js";

const falls = ({ rate }: GrowthRate): boolean | undefined => rate?.lt(0);

const refused = (answer: unknown) =>
  expect.objectContaining({
    name: "TradeError",
    code: "INVALID_FIELD",
    message: expect.stringMatching(/^a test must be answered by true, false or undefined, got /),
    details: { field: "a test", value: answer },
  });
const wrongAnswers = [null, 0, 1, "", "yes", {}];

describe("streak", () => {
  test("is exact where a period that fails comes before it", () => {
    const run = streak(rates({ "2025-07": 1, "2025-08": -1, "2025-09": -2, "2025-10": -3 }), falls);
    expect(run).toEqual({
      months: 3,
      observations: 3,
      from: "2025-08",
      to: "2025-10",
      atLeast: false,
      endedBy: "test",
      before: "2025-07",
      undecidable: null,
    });
    expect(Object.isFrozen(run)).toBe(true);
  });

  test("is at least so long where the data begin", () => {
    expect(streak(rates({ "2025-09": -2, "2025-10": -3 }), falls)).toMatchObject({
      months: 2,
      from: "2025-09",
      atLeast: true,
      endedBy: "start",
      before: null,
    });
  });

  test("is at least so long where months are missing before it, whatever lies before them", () => {
    expect(streak(rates({ "2025-06": 1, "2025-09": -2, "2025-10": -3 }), falls)).toMatchObject({
      months: 2,
      atLeast: true,
      endedBy: "gap",
      before: "2025-07/2025-08",
    });
  });

  test("is at least so long where a period before it is not known", () => {
    const items = [...rates({ "2025-07": -1, "2025-09": -2, "2025-10": -3 }), unknown("2025-08")];
    expect(streak(items, falls)).toMatchObject({
      months: 2,
      atLeast: true,
      endedBy: "unknown",
      before: "2025-08",
      undecidable: null,
    });
  });

  test("counts January and February together as two months and one observation", () => {
    const items = rates({ "2024-12": 1, "2025-01/2025-02": -1, "2025-03": -1 });
    expect(streak(items, falls)).toMatchObject({ months: 3, observations: 2, from: "2025-01/2025-02" });
    expect(streak(items, falls, { at: "2025-01/2025-02" })).toMatchObject({ months: 2, observations: 1 });
  });

  test("counts years to date and rolling windows as one month each", () => {
    const toDate = rates({ "2025-01/2025-09": 1, "2025-01/2025-10": -1, "2025-01/2025-11": -1 });
    expect(streak(toDate, falls)).toMatchObject({ months: 2, observations: 2, atLeast: false });
    expect(streak(toDate, falls, { at: "2025-01/2025-10" })).toMatchObject({ months: 1, observations: 1 });
    const windows = rates({ "2024-11/2025-01": 1, "2024-12/2025-02": -1, "2025-01/2025-03": -1 });
    expect(streak(windows, falls)).toMatchObject({ months: 2, observations: 2, atLeast: false });
  });

  test("goes on over the new year of years to date", () => {
    const toDate = rates({
      ...{ "2024-01/2024-10": 1, "2024-01/2024-11": -1, "2024-01/2024-12": -1 },
      ...{ "2025-01": -1, "2025-01/2025-02": -1 },
    });
    expect(streak(toDate, falls)).toMatchObject({ months: 4, observations: 4, before: "2024-01/2024-10" });
  });

  test("ends at the period that is asked about", () => {
    const items = rates({ "2025-07": 1, "2025-08": -1, "2025-09": -2, "2025-10": 3 });
    expect(streak(items, falls, { at: "2025-09" })).toMatchObject({ months: 2, to: "2025-09" });
    expect(() => streak(items, falls, { at: "2025-11" })).toThrow(
      expect.objectContaining({
        code: "MISSING_PERIOD",
        message: 'at must be a period of the items, got "2025-11"',
      }),
    );
  });

  test("is of no months where the period fails", () => {
    expect(streak(rates({ "2025-09": -2, "2025-10": 3 }), falls)).toEqual({
      months: 0,
      observations: 0,
      from: null,
      to: null,
      atLeast: false,
      endedBy: "test",
      before: "2025-10",
      undecidable: null,
    });
  });

  test("cannot be told where the period is not known, or nothing is there", () => {
    expect(streak([...rates({ "2025-09": -2 }), unknown("2025-10")], falls)).toEqual({
      months: 0,
      observations: 0,
      from: null,
      to: null,
      atLeast: true,
      endedBy: "unknown",
      before: "2025-10",
      undecidable: "unknown-value",
    });
    expect(streak([], falls)).toEqual({
      months: 0,
      observations: 0,
      from: null,
      to: null,
      atLeast: true,
      endedBy: "start",
      before: null,
      undecidable: "no-observations",
    });
  });

  test.each(wrongAnswers)("refuses a test that answers %j", (answer) => {
    expect(() => streak(rates({ "2025-10": 1 }), () => answer as boolean)).toThrow(refused(answer));
  });

  test("refuses two items of one period", () => {
    const [one] = rates({ "2025-10": 1 });
    expect(() => streak([one!, one!], falls)).toThrow(expect.objectContaining({ code: "DUPLICATE_PERIOD" }));
  });
});

describe("firstSince", () => {
  const rises = ({ rate }: GrowthRate): boolean | undefined => rate?.gt(0);

  test("finds the latest earlier period of which the test holds", () => {
    const found = firstSince(rates({ "2025-07": 1, "2025-08": 2, "2025-09": -2, "2025-10": 3 }), rises);
    expect(found).toEqual({
      period: "2025-10",
      since: "2025-08",
      missing: [],
      lookedBackTo: "2025-08",
      undecidable: null,
    });
    expect([found, found.missing].every(Object.isFrozen)).toBe(true);
  });

  test("names what is missing or not known between, in order of time", () => {
    const items = [
      ...rates({ "2025-03": 1, "2025-06": -1, "2025-08": -1, "2025-10": 1 }),
      unknown("2025-07"),
    ];
    expect(firstSince(items, rises)).toMatchObject({
      since: "2025-03",
      missing: ["2025-04/2025-05", "2025-07", "2025-09"],
    });
  });

  test("finds none where the test never held before", () => {
    expect(firstSince(rates({ "2025-08": -1, "2025-09": -2, "2025-10": 3 }), rises)).toMatchObject({
      period: "2025-10",
      since: null,
      lookedBackTo: "2025-08",
    });
    expect(firstSince(rates({ "2025-10": 3 }), rises)).toMatchObject({
      since: null,
      lookedBackTo: "2025-10",
    });
  });

  test("looks back from the period that is asked about", () => {
    const items = rates({ "2025-08": 1, "2025-09": 2, "2025-10": 3 });
    expect(firstSince(items, rises, { at: "2025-09" })).toMatchObject({
      period: "2025-09",
      since: "2025-08",
    });
  });

  test("does not look back where the test does not hold, is not known, or nothing is there", () => {
    const nothing = { period: null, since: null, missing: [], lookedBackTo: null };
    expect(firstSince(rates({ "2025-07": 1, "2025-10": -3 }), rises)).toEqual({
      ...nothing,
      undecidable: null,
    });
    expect(firstSince([...rates({ "2025-09": 1 }), unknown("2025-10")], rises)).toEqual({
      ...nothing,
      undecidable: "unknown-value",
    });
    expect(firstSince([], rises)).toEqual({ ...nothing, undecidable: "no-observations" });
  });

  test.each(wrongAnswers)("refuses a test that answers %j", (answer) => {
    expect(() => firstSince(rates({ "2025-10": 1 }), () => answer as boolean)).toThrow(refused(answer));
  });
});
