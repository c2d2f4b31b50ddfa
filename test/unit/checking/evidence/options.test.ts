import { type CheckOptions, type Claim, checkClaim } from "tradefigures/checking";
import { expect, test } from "vitest";
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
  [{ plausibleRevision: "-0.01" }, "INVALID_FIELD"],
  [{ headlineCurrency: "dollars" }, "UNKNOWN_CURRENCY"],
  [{ conventions: "all" }, "INVALID_FIELD"],
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
