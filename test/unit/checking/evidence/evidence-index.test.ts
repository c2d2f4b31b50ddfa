import { observation, tradeMonth } from "tradefigures";
import type { Evidence } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { indexOf } from "../../../../src/checking/evidence/evidence-index.js";
import { about, level, rate } from "../claims/evidence-of.js";

describe("the index of some evidence", () => {
  const june = level("exports", "2025-06", "110");
  const july = level("exports", "2025-07", "120");
  const august = level("exports", "2025-08", "130");

  test("is kept while its lists are as they were, frozen or not", () => {
    const open: Evidence = { observations: [june, july] };
    expect(indexOf(open)).toBe(indexOf(open));
    const closed: Evidence = { observations: Object.freeze([june, july]) };
    expect(indexOf(closed)).toBe(indexOf(closed));
  });

  test("is made anew where a record, or a whole list, is another", () => {
    const rows = [june, july];
    const known = indexOf({ observations: rows });
    const evidence: Evidence = { observations: rows };
    expect(indexOf(evidence).records.observations).toEqual([june, july]);
    rows[1] = august;
    expect(indexOf(evidence).records.observations).toEqual([june, august]);
    const lists: { observations: Evidence["observations"] } = { observations: Object.freeze([june, july]) };
    expect(indexOf(lists as Evidence).records.observations).toEqual([june, july]);
    lists.observations = Object.freeze([june, august]);
    expect(indexOf(lists as Evidence).records.observations).toEqual([june, august]);
    lists.observations = Object.freeze([june]);
    expect(indexOf(lists as Evidence).records.observations).toEqual([june]);
    expect(known.records.observations).toEqual([june, july]);
  });

  test("knows each subject by what it has, and no more", () => {
    const full = observation({
      ...about("imports", { partner: "YY", coverage: "services", product: "85", adjustment: "seasonal" }),
      ...{ period: "2025-06", currency: "USD", value: "5" },
    });
    const index = indexOf({ observations: [june, full], growthRates: [rate("balance", "2025-06", "5%")] });
    expect(index.subjects.get("XX")).toStrictEqual([
      { reporter: "XX", flow: "exports" },
      {
        reporter: "XX",
        partner: "YY",
        flow: "imports",
        coverage: "services",
        product: "85",
        adjustment: "seasonal",
      },
      { reporter: "XX", flow: "balance" },
    ]);
  });

  test("has the balance of a month only where it was printed apart", () => {
    const month = {
      reporter: "XX",
      period: "2025-06",
      currency: "USD",
      exports: "100.0",
      imports: "60.0",
    } as const;
    const keysOf = (one: ReturnType<typeof tradeMonth>) =>
      [...indexOf({ months: [one] }).levels.keys()].map((key) => key.split("|")[2]);
    expect(keysOf(tradeMonth(month))).toEqual(["exports", "imports"]);
    expect(keysOf(tradeMonth({ ...month, balance: "40.0" }))).toEqual(["exports", "imports", "balance"]);
  });

  test("knows since when there are figures of a subject", () => {
    const index = indexOf({
      observations: [july, june, august],
      growthRates: [rate("exports", "2025-01", "5%")],
    });
    expect([...index.since.values()]).toEqual(["2025-01"]);
  });
});
