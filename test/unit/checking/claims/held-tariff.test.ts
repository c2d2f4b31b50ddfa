import { printed, publishedTariffAverage } from "tradefigures";
import { checkClaim } from "tradefigures/checking";
import { usDutiesOnChina } from "tradefigures/samples";
import { describe, expect, test } from "vitest";
import { noted } from "./evidence-of.js";

// Made up for the test: an average that holds, whatever the duties do.
const tariffAverages = [
  publishedTariffAverage({
    imposer: "US",
    target: "CN",
    date: "2025-12/2026-06",
    average: printed("30.0%"),
    estimator: "an estimator",
  }),
];
const heldSince = (from: "2025-12-01" | "2025-11-01") =>
  checkClaim(
    {
      kind: "tariff",
      imposer: "US",
      target: "CN",
      means: "average",
      from,
      until: "2026-01-31",
      printed: "30.0%",
    },
    { tariffAverages, tariffRegimes: [usDutiesOnChina] },
  );

describe("a tariff that is said to have held", () => {
  test("is supported where the regime covers all that time without a step", () => {
    expect(heldSince("2025-12-01")).toMatchObject({ verdict: "supported", notes: [] });
  });

  test("is contradicted by a step", () => {
    const check = heldSince("2025-11-01");
    expect(check.verdict).toBe("contradicted");
    expect(check.explanation).toContain(
      "the duties changed by 10.0 points on 10 November 2025 (EO 14357, EO 14358)",
    );
  });

  test("is not supported by a regime that does not cover the end of that time", () => {
    const regime = { ...usDutiesOnChina, measures: [] };
    const claim = {
      kind: "tariff",
      imposer: "US",
      target: "CN",
      from: "2025-12-01",
      until: "2026-06-30",
      printed: "30.0%",
    } as const;
    const check = checkClaim(claim, { tariffAverages, tariffRegimes: [regime] });
    expect(check).toMatchObject({ verdict: "consistent", notes: noted("duties-unknown") });
  });
});
