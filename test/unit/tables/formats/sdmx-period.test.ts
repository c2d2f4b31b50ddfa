import { describe, expect, test } from "vitest";
import { sdmxPeriod, sdmxTime } from "../../../../src/tables/formats/sdmx-period.js";

describe("a period of SDMX", () => {
  test.each([
    ["2025-S1", "2025-01/2025-06"],
    ["2025-S2", "2025-07/2025-12"],
    ["2025S1", "2025-01/2025-06"],
    ["2025-H2", "2025-07/2025-12"],
    ["2025-A1", "2025"],
    ["2025-01/P1M", "2025-01"],
    ["2025-01/P11M", "2025-01/2025-11"],
    ["2024-12/P120M", "2024-12/2034-11"],
    ["9990-01/P96M", "9990-01/9997-12"],
  ])("%s is %s", (text, period) => {
    expect(sdmxPeriod(text)).toBe(period);
  });

  test.each([
    ...[
      "2025-11",
      "2025-Q3",
      "2025",
      "x2025-S1",
      "2025-S1x",
      "25-S1",
      "2025-S3",
      "x2025-A1",
      "2025-A1x",
      "2025-A2",
    ],
    ...["2025-01/P0M", "2025-13/P2M", "x2025-01/P2M", "2025-01/P2Mx", "2025-01/P12345M", "2025-01/2025-02"],
    // What would end after the year 9999 stays as it is, to be refused.
    ...["9998-12/P24M", "9500-01/P9999M"],
  ])("%s stands as it is", (text) => {
    expect(sdmxPeriod(text)).toBe(text);
  });
});

describe("a period as SDMX writes it", () => {
  test.each([
    ["2025-11", "2025-11"],
    ["2025-01/2025-12", "2025"],
    ["2025-01/2025-06", "2025-S1"],
    ["2025-07/2025-12", "2025-S2"],
    ["2025-01/2025-03", "2025-Q1"],
    ["2025-10/2025-12", "2025-Q4"],
    ["2025-01/2025-02", "2025-01/P2M"],
    ["2025-02/2025-04", "2025-02/P3M"],
    ["2024-04/2024-09", "2024-04/P6M"],
    ["2024-07/2025-06", "2024-07/P12M"],
    ["2024-01/2025-12", "2024-01/P24M"],
  ])("%s is %s", (period, text) => {
    expect(sdmxTime(period)).toBe(text);
  });

  test("is refused where it is none", () => {
    expect(() => sdmxTime("2025-13")).toThrow(/^period must be /);
  });
});
