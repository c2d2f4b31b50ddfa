import type { Day } from "tradefigures";
import { describe, expect, test } from "vitest";
import { copiesAfter, firstReleaseOf, isAfterFirst } from "../../../../src/checking/evidence/release-days.js";

const released = (published: Day) => ({ period: "2025-06", published }) as const;
const copy = (readOn: Day) => ({ period: "2025-06", readOn }) as const;
const undated = { period: "2025-06" } as const;

describe("a figure came out", () => {
  test("on the first of the days of its releases, whatever the copies say", () => {
    expect(firstReleaseOf([released("2025-08-01"), released("2025-07-09"), copy("2025-07-01")])).toBe(
      "2025-07-09",
    );
    expect(firstReleaseOf([copy("2025-07-01"), undated])).toBeNull();
  });

  test("before a later day; where no release is known it may have", () => {
    const june = [released("2025-07-09")];
    expect(isAfterFirst("2025-07-10", june)).toBe(true);
    expect(isAfterFirst("2025-07-09", june)).toBe(false);
    expect(isAfterFirst("2025-07-08", june)).toBe(false);
    expect(isAfterFirst("2025-07-08", [undated])).toBe(true);
    expect(isAfterFirst(null, [])).toBe(false);
  });
});

test("copies read after a day are no releases, and not of that day", () => {
  const late = copy("2025-07-11");
  const both = { ...released("2025-07-09"), readOn: "2025-09-01" } as const;
  const all = [undated, both, copy("2025-07-09"), copy("2025-07-10"), late];
  expect(copiesAfter(all, "2025-07-10")).toEqual([late]);
  expect(copiesAfter(all, null)).toEqual([]);
});
