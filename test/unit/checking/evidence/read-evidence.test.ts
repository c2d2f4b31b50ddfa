import { observation, printed, TradeError } from "tradefigures";
import { type Claim, checkClaim, type Evidence, evidence } from "tradefigures/checking";
import { chinaPartnerFlows, euroReferenceRates, tariffRegimes } from "tradefigures/samples";
import { describe, expect, test } from "vitest";
import { EVIDENCE_FIELDS } from "../../../../src/checking/evidence/evidence.js";
import { china } from "../../../../src/samples/index.js";
import { refusal } from "../../refusal.js";

const all: Evidence = {
  months: china.months,
  observations: china.observations,
  growthRates: china.growthRates,
  exchangeRates: [...china.exchangeRates, ...euroReferenceRates],
  expectations: china.expectations,
  tariffRegimes,
  tariffAverages: china.tariffAverages,
  otherFigures: [
    { figure: "GDP growth", period: "2024-01/2024-12", printed: "5.0%" },
    { figure: "inflation", period: "2025-11", printed: "0.7%", source: "made up" },
  ],
};

describe("evidence from outside", () => {
  test("reads what its records write to JSON", () => {
    const read = evidence(JSON.parse(JSON.stringify(all)));
    expect(Object.keys(read).sort()).toEqual([...EVIDENCE_FIELDS].sort());
    expect(read).toEqual(all);
    expect(Object.isFrozen(read)).toBe(true);
    expect(read.otherFigures?.every(Object.isFrozen)).toBe(true);
  });

  test("reads a flow with a partner as an observation", () => {
    const { observations } = evidence({ observations: JSON.parse(JSON.stringify(chinaPartnerFlows)) });
    expect(observations).toHaveLength(chinaPartnerFlows.length);
  });

  test("lets an error that is none of ours through as it is", () => {
    const own = new Error("no such column");
    const month = {
      get reporter(): never {
        throw own;
      },
    };
    expect(() => evidence({ months: [month] })).toThrow(own);
  });

  const frozen = (record: unknown): unknown => Object.freeze({ months: Object.freeze([record]) });
  const ofJson = { reporter: "CN", period: "2025-11", currency: "USD", exports: "5", imports: "1" };

  test("is read however frozen it is", () => {
    const { months } = evidence(frozen(Object.freeze({ ...ofJson })));
    expect(months?.[0]?.exports.plus(1).toFixed()).toBe("6");
    for (const wrong of [null, 5, "x"])
      expect(() => evidence(frozen(wrong))).toThrow(
        refusal(
          "INVALID_FIELD",
          `months[0]: a trade month must be an object, got ${typeof wrong === "string" ? '"x"' : wrong}`,
          {
            field: "a trade month",
            value: wrong,
            place: "months[0]",
          },
        ),
      );
    expect(() => evidence(frozen(Object.freeze({ ...ofJson, exports: "-5" })))).toThrow(
      "exports must be zero or above, got -5",
    );
  });

  test("is looked at anew where a list has changed since", () => {
    const months = [...china.months];
    const known: Evidence = { months };
    const said: Claim = {
      ...{
        kind: "level",
        about: { reporter: "CN", flow: "exports" },
        period: "2025-11",
        printed: "330.35 billion",
      },
      currency: "USD",
    };
    expect(checkClaim(said, known).verdict).toBe("supported");
    months.splice(0);
    expect(checkClaim(said, known).verdict).toBe("undecidable");
    expect(() => checkClaim(said, undefined as never)).toThrow("evidence must be an object, got undefined");
  });

  test("is read by a check too, where it comes out of JSON as it is", () => {
    const said: Claim = {
      ...{ kind: "growth", about: { reporter: "CN", flow: "balance" }, period: "2025-11" },
      ...{ comparison: "month-on-month", direction: "rise", printed: "24.0%" },
    };
    const months = ["111.68 billion", "90.07 billion"].map((balance, at) =>
      observation({
        ...{ reporter: "CN", flow: "balance", currency: "USD" },
        ...{ period: at === 0 ? "2025-11" : "2025-10", value: printed(balance) },
      }),
    );
    const written = JSON.parse(JSON.stringify({ observations: months })) as Evidence;
    expect(checkClaim(said, written)).toEqual(checkClaim(said, { observations: months }));
    expect(checkClaim(said, written).verdict).toBe("supported");
    expect(() => checkClaim(said, { observations: [{ reporter: "CN" }] } as never)).toThrow(TradeError);
    expect(() => checkClaim(said, { observations: {} } as never)).toThrow(
      "observations must be a list, got an object",
    );
  });

  test("in the wrong list is refused by name", () => {
    for (const list of EVIDENCE_FIELDS)
      for (const other of EVIDENCE_FIELDS) {
        if (list === other) continue;
        const wrong = { [list]: [...(all[list] ?? []).slice(0, 2), ...(all[other] ?? []).slice(0, 1)] };
        const place = `${list}[${Math.min(2, all[list]?.length ?? 0)}]`;
        expect(() => evidence(wrong), `${other} in ${list}`).toThrow(
          expect.objectContaining({ code: "INVALID_FIELD" }),
        );
        expect(() => evidence(JSON.parse(JSON.stringify(wrong)))).toThrow(
          `${place} must be a record for "${list}", got "${other}"`,
        );
      }
  });

  test("may be nothing", () => {
    expect(evidence({})).toEqual({});
  });

  test("refuses what is none of its lists and no list", () => {
    expect(() => evidence({ month: [] })).toThrow(
      refusal("UNKNOWN_FIELD", expect.stringMatching(/^evidence has the fields .* got "month"/), {
        field: "month",
      }),
    );
    expect(() => evidence({ months: 7 })).toThrow(
      refusal("INVALID_FIELD", "months must be a list, got 7", { field: "months", value: 7 }),
    );
    expect(() => evidence([])).toThrow(refusal("INVALID_FIELD", expect.any(String), expect.anything()));
  });

  test.each([
    ["a period that is none", { period: "2025" }, "INVALID_PERIOD", "period must be"],
    ["no name", { figure: "" }, "INVALID_FIELD", "figure must be text"],
    ["an empty print", { printed: "" }, "INVALID_FIELD", "printed must be text"],
    ["a print that cannot be read", { printed: "tens of billions" }, "UNREADABLE_PRINT", "a printed figure"],
    ["an empty source", { source: "" }, "INVALID_FIELD", "source must be text"],
    ["a field too many", { value: 5 }, "UNKNOWN_FIELD", "a named figure has the fields"],
  ])("refuses a named figure with %s", (_, wrong, code, message) => {
    const figure = { figure: "GDP growth", period: "2024-01/2024-12", printed: "5.0%", ...wrong };
    expect(() => evidence({ otherFigures: [figure] })).toThrow(
      refusal(code, expect.stringContaining(`otherFigures[0]: ${message}`), expect.anything()),
    );
  });
});
