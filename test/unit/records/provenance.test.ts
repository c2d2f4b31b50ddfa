import type { Provenance, ProvenanceInput } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  datesOf,
  fillProvenance,
  keepProvenance,
  PROVENANCE_FIELDS,
  sharedProvenance,
} from "../../../src/records/provenance.js";

const release: Provenance = { published: "2025-12-08", source: "GACC" };

describe("fillProvenance", () => {
  test("reads all four fields", () => {
    const full: Provenance = {
      published: "2025-12-08",
      readOn: "2026-07-07",
      source: "GACC",
      derivedFrom: "the article",
    };
    const draft = {};
    fillProvenance(draft, full);
    expect(draft).toEqual(full);
    expect(Object.keys(draft)).toEqual([...PROVENANCE_FIELDS]);
  });

  test("leaves out what is not there", () => {
    const draft = {};
    fillProvenance(draft, { published: undefined, source: "GACC" });
    expect(Object.keys(draft)).toEqual(["source"]);
  });

  test.each<[string, unknown, string, string]>([
    ["published", "2025-02-30", "INVALID_DAY", 'a day of the calendar, YYYY-MM-DD, got "2025-02-30"'],
    ["published", "2025-12", "INVALID_DAY", 'a day of the calendar, YYYY-MM-DD, got "2025-12"'],
    ["published", null, "INVALID_DAY", "a day of the calendar, YYYY-MM-DD, got null"],
    ["readOn", "7 July 2026", "INVALID_DAY", 'a day of the calendar, YYYY-MM-DD, got "7 July 2026"'],
    ["source", "", "INVALID_FIELD", 'text, trimmed and not empty, got ""'],
    ["derivedFrom", ["the article"], "INVALID_FIELD", "text, trimmed and not empty, got a list"],
  ])("refuses %s: %j", (field, value, code, rule) => {
    expect(() => fillProvenance({}, { [field]: value } as ProvenanceInput)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code,
        message: `${field} must be ${rule}`,
        details: { field, value },
      }),
    );
  });
});

describe("keepProvenance", () => {
  test("takes the four fields of a richer record, in their order, and nothing else", () => {
    const row = {
      derivedFrom: "the article",
      value: 5,
      source: "GACC",
      readOn: "2026-07-07",
      published: "2025-12-08",
    } as const;
    const draft = {};
    keepProvenance(draft, row);
    expect(Object.entries(draft)).toEqual([
      ["published", "2025-12-08"],
      ["readOn", "2026-07-07"],
      ["source", "GACC"],
      ["derivedFrom", "the article"],
    ]);
  });

  test("leaves out what the record does not have", () => {
    const draft = {};
    keepProvenance(draft, { published: undefined, source: "GACC" } as never);
    expect(Object.keys(draft)).toEqual(["source"]);
    const empty = {};
    keepProvenance(empty, {});
    expect(Object.keys(empty)).toEqual([]);
  });
});

describe("sharedProvenance", () => {
  test("of nothing is nothing", () => {
    expect(Object.keys(sharedProvenance([]))).toEqual([]);
  });

  test("of one part is its own", () => {
    expect(sharedProvenance([release])).toEqual(release);
  });

  test("keeps the days and the source that all parts have", () => {
    const copy: Provenance = { ...release, readOn: "2026-07-07" };
    expect(sharedProvenance([copy, { ...copy }])).toEqual(copy);
  });

  test("drops what only some parts have or where they differ", () => {
    expect(sharedProvenance([release, { ...release, published: "2025-11-07" }])).toEqual({ source: "GACC" });
    expect(sharedProvenance([release, { published: "2025-12-08" }])).toEqual({ published: "2025-12-08" });
    expect(Object.keys(sharedProvenance([{}, release]))).toEqual([]);
  });

  test("keeps every origin, each once: what a part was taken from, the whole was taken from", () => {
    expect(
      sharedProvenance([
        { derivedFrom: "the article" },
        {},
        { derivedFrom: "a table" },
        { derivedFrom: "the article" },
      ]),
    ).toEqual({ derivedFrom: "the article; a table" });
  });
});

test("the dates of a record are its period and the days of its vintage", () => {
  const row = { period: "2025-11", readOn: "2026-07-07", source: "GACC", value: 1 } as const;
  expect(datesOf(row)).toEqual({ period: "2025-11", readOn: "2026-07-07" });
  expect(datesOf({ ...row, published: "2025-12-08" })).toEqual({
    period: "2025-11",
    published: "2025-12-08",
    readOn: "2026-07-07",
  });
});

test("copies that were read on two days share no day", () => {
  const [one, other] = [{ readOn: "2026-07-07" }, { readOn: "2026-07-08" }] as const;
  expect(sharedProvenance([one, other])).toEqual({});
  expect(sharedProvenance([one, one, other])).toEqual({});
  expect(sharedProvenance([one, one])).toEqual(one);
});
