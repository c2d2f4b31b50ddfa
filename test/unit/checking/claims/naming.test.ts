import { describe, expect, test } from "vitest";
import { subjectName } from "../../../../src/checking/claims/words/naming.js";

describe("the name of a subject", () => {
  test.each([
    [undefined, "KR exports to US"],
    ["none", "KR exports to US"],
    ["seasonal", "KR seasonally adjusted exports to US"],
    ["calendar", "KR calendar adjusted exports to US"],
    ["seasonal-and-calendar", "KR seasonally and calendar adjusted exports to US"],
    ["daily-average", "KR daily average exports to US"],
  ] as const)("says the adjustment %s", (adjustment, name) => {
    expect(
      subjectName({ reporter: "KR", partner: "US", flow: "exports", ...(adjustment && { adjustment }) }),
    ).toBe(name);
  });
});
