import { type CheckOptions, type Claim, checkClaim } from "tradefigures/checking";
import { expect, test } from "vitest";
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
  [{ supportedBy: "luck" }, "INVALID_FIELD", "supportedBy must be all or point"],
  [{ conventions: "all" }, "INVALID_FIELD", "conventions must be a list"],
  [{ revisedBase: "CN" }, "INVALID_FIELD", "revisedBase must be a list"],
  [{ plausibleRevision: "-0.01" }, "INVALID_FIELD", "plausibleRevision must be zero or above"],
  [{ headlineCurrency: "dollars" }, "UNKNOWN_CURRENCY", "headlineCurrency must be"],
  [{ window: -1 }, "INVALID_FIELD", "window must be a whole number of 0 or more"],
  [{ window: 1.5 }, "INVALID_FIELD", "window must be a whole number of 0 or more"],
  [{ rateMargin: "-0.1" }, "INVALID_FIELD", "rateMargin must be zero or above"],
  [{ spanCounts: "days" }, "INVALID_FIELD", "spanCounts must be months or observations"],
  [{ higherIsBetter: "yes" }, "INVALID_FIELD", "higherIsBetter must be true or false"],
  [{ recordsSince: "2025-13" }, "INVALID_PERIOD", "recordsSince must be"],
  [{ identifiedBelow: "-0.1" }, "INVALID_FIELD", "identifiedBelow must be zero or above"],
  [{ likelyBelow: "-0.1" }, "INVALID_FIELD", "likelyBelow must be zero or above"],
  [{ rounding: "wild" }, "INVALID_FIELD", "rounding must be"],
  [{ windw: 7 }, "UNKNOWN_FIELD", "the options of a check has the fields"],
])("the option %o is refused", (options, code, message) => {
  expect(() => checkClaim(claim, {}, options as unknown as CheckOptions)).toThrow(
    expect.objectContaining({
      name: "TradeError",
      code,
      message: expect.stringContaining(message) as string,
    }),
  );
});

test("a window of no day, and a part that is zero, are no mistake", () => {
  const { window, rateMargin, higherIsBetter } = settingsOf({ window: 0, rateMargin: "0" });
  expect([window, String(rateMargin), higherIsBetter]).toEqual([0, "0", true]);
});
