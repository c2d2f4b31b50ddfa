import { type CheckOptions, type Claim, checkClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { indexOf } from "../../../../src/checking/evidence/evidence-index.js";
import { knowledgeOf, remembered } from "../../../../src/checking/evidence/knowledge.js";
import { settingsOf } from "../../../../src/checking/evidence/options.js";
import { about } from "../claims/evidence-of.js";

const claim: Claim = {
  kind: "level",
  about: about("exports"),
  period: "2025-11",
  currency: "USD",
  printed: "5 billion",
};

test.each([
  [{ supportedBy: "luck" }, "INVALID_FIELD"],
  [{ revisedBase: "CN" }, "INVALID_FIELD"],
  [{ window: -1 }, "INVALID_FIELD"],
  [{ window: 1.5 }, "INVALID_FIELD"],
  [{ rateMargin: "-0.1" }, "INVALID_FIELD"],
  [{ spanCounts: "days" }, "INVALID_FIELD"],
  [{ higherIsBetter: "yes" }, "INVALID_FIELD"],
  [{ recordsSince: "2025-13" }, "INVALID_PERIOD"],
  [{ rounding: "wild" }, "INVALID_FIELD"],
  [{ windw: 7 }, "UNKNOWN_FIELD"],
])("the option %o is refused", (options, code) => {
  expect(() => checkClaim(claim, {}, options as unknown as CheckOptions)).toThrow(
    expect.objectContaining({ name: "TradeError", code }),
  );
});

describe("what was worked out of the same evidence", () => {
  const question = {
    about: about("exports"),
    period: "2025-11",
    comparison: "other",
    currency: null,
  } as const;

  test("is kept, for claims of no source that the evidence names", () => {
    const evidence = {
      growthRates: [],
      otherFigures: [{ figure: "GDP", period: "2024-01/2024-12", printed: "1%", source: "a text" } as const],
    };
    const view = knowledgeOf(indexOf(evidence), settingsOf(undefined), {});
    let made = 0;
    for (let run = 0; run < 3; run++) remembered(view, "count", question, () => ++made);
    expect(made).toBe(1);
    const own = knowledgeOf(indexOf(evidence), settingsOf(undefined), { source: "a text" });
    for (let run = 0; run < 3; run++) remembered(own, "count", question, () => ++made);
    expect(made).toBe(4);
  });

  test("does not grow without end", () => {
    const view = knowledgeOf(indexOf({}), settingsOf(undefined), {});
    for (let run = 0; run < 20_001; run++) remembered(view, `figure ${run}`, question, () => run);
    expect(view.index.remembered.size).toBe(1);
    expect(indexOf({}).remembered.size).toBe(0);
  });
});
