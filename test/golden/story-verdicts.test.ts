import { readFileSync } from "node:fs";
import { checkStory, type Evidence } from "tradefigures/checking";
import {
  china,
  chinaPartnerFlows,
  euroReferenceRates,
  tariffRegimes,
  truncatedLevels,
} from "tradefigures/samples";
import { describe, expect, test } from "vitest";

const { false: wrong, true: right } = JSON.parse(
  readFileSync(new URL("./stories/verdicts.json", import.meta.url), "utf8"),
) as { readonly false: readonly string[]; readonly true: readonly string[] };

const samples: Evidence = {
  ...china,
  observations: [...china.observations, ...chinaPartnerFlows, ...truncatedLevels],
  exchangeRates: [...china.exchangeRates, ...euroReferenceRates],
  tariffRegimes,
};
const verdictsOf = (text: string) =>
  checkStory(text, samples, { reporter: "CN", asOf: "2025-12-08" }).verdicts;

describe("a sentence on the trade of November 2025", () => {
  test.each(wrong)("that is wrong is nowhere only supported: %s", (text) => {
    const { supported, consistent, contradicted } = verdictsOf(text);
    if (contradicted === 0) expect(supported + consistent).toBe(0);
  });

  test.each(right)("that is right is never contradicted: %s", (text) => {
    expect(verdictsOf(text).contradicted).toBe(0);
  });

  test("is judged more often than not", () => {
    expect(wrong.filter((text) => verdictsOf(text).contradicted > 0).length).toBeGreaterThanOrEqual(25);
    expect(right.filter((text) => verdictsOf(text).supported > 0).length).toBeGreaterThanOrEqual(20);
  });
});
