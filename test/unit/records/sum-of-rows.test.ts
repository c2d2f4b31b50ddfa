import { billions, type ObservationInput, observation, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { sumOfRows, sumWithLast } from "../../../src/records/sum-of-rows.js";

const row = (change: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "balance", period: "2025-10", currency: "USD", value: 0, ...change });

describe("sumOfRows", () => {
  test("of one row is the row itself", () => {
    const only = row({ value: printed("90.07 billion"), published: "2025-11-07" });
    expect(sumOfRows([only], "2025-10")).toBe(only);
  });

  test("of exact rows is exact, with the subject that they share", () => {
    const rows = [
      row({ partner: "US", value: "0.1" }),
      row({ partner: "US", value: "0.2", period: "2025-11" }),
    ];
    expect(JSON.stringify(sumOfRows(rows, "2025-10/2025-11"))).toBe(
      '{"reporter":"CN","partner":"US","flow":"balance","period":"2025-10/2025-11","currency":"USD","value":"0.3"}',
    );
  });

  test("of printed rows has the bounds that their rounding leaves, and no step", () => {
    const rows = [
      row({ value: printed("90.07 billion") }),
      row({ value: printed("111.68 billion"), period: "2025-11" }),
    ];
    // By hand: 90.065 + 111.675 to 90.075 + 111.685.
    expect(JSON.stringify(sumOfRows(rows, "2025-10/2025-11"))).toBe(
      '{"reporter":"CN","flow":"balance","period":"2025-10/2025-11","currency":"USD","value":"201750000000",' +
        '"bounds":{"low":"201740000000","high":"201760000000","closed":"low"}}',
    );
  });

  test("of exact and printed rows has bounds too", () => {
    const rows = [
      row({ value: billions("90.07") }),
      row({ value: printed("111.7 billion"), period: "2025-11" }),
    ];
    const total = sumOfRows(rows, "2025-10/2025-11");
    expect(JSON.stringify(total.bounds)).toBe('{"low":"201720000000","high":"201820000000","closed":"low"}');
  });

  test("keeps what the rows share of their provenance", () => {
    const release = { source: "GACC", published: "2025-12-08" } as const;
    const rows = [
      row({ ...release, published: "2025-11-07", derivedFrom: "the article" }),
      row({ ...release, period: "2025-11" }),
    ];
    const total = sumOfRows(rows, "2025-10/2025-11");
    expect(total.source).toBe("GACC");
    expect(total.derivedFrom).toBe("the article");
    expect("published" in total).toBe(false);
  });

  test("is frozen, and an observation", () => {
    const total = sumOfRows([row({ value: 1 }), row({ value: -2, period: "2025-11" })], "2025-10/2025-11");
    expect(Object.isFrozen(total)).toBe(true);
    expect(total.value.toFixed()).toBe("-1");
    expect(observation(total)).toEqual(total);
  });
});

describe("sumWithLast", () => {
  const rows = [
    row({ value: printed("90.07 billion"), period: "2025-09", derivedFrom: "a table" }),
    row({ value: 5, period: "2025-10", source: "GACC" }),
    row({ value: printed("111.68 billion"), period: "2025-11", derivedFrom: "the article" }),
    row({ value: "0.25", period: "2025-12" }),
  ];

  test.each([2, 3, 4])("adds the last of %i rows to the sum of the others, as if all were added", (count) => {
    const some = rows.slice(0, count);
    const before = sumOfRows(some.slice(0, -1), "2025-09");
    const total = sumWithLast(before, some, "2025-09/2025-12");
    expect(JSON.stringify(total)).toBe(JSON.stringify(sumOfRows(some, "2025-09/2025-12")));
    expect(Object.isFrozen(total)).toBe(true);
  });

  test("of exact rows is exact", () => {
    const exact = [row({ value: "0.1" }), row({ value: "0.2", period: "2025-11" })];
    expect(JSON.stringify(sumWithLast(exact[0]!, exact, "2025-10/2025-11"))).toBe(
      '{"reporter":"CN","flow":"balance","period":"2025-10/2025-11","currency":"USD","value":"0.3"}',
    );
  });
});
