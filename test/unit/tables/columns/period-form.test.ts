import { describe, expect, test } from "vitest";
import { readPeriodForm } from "../../../../src/tables/columns/period-form.js";
import { refusal } from "../../refusal.js";

describe("a period of a file", () => {
  test.each([
    ["2025-01 202501 2025M01 2025-M01 2025.01 2025/01", "2025-01"],
    ["01/2025 01-2025 01.2025", "2025-01"],
    ["2025-10 10/2025 Oct-25 2025-Oct", "2025-10"],
    ["Jan-25 Jan25 jan/25 JAN-2025 Jan.-25 January-2025 2025-Jan 2025Jan 2025/january", "2025-01"],
    ["Feb-25 February-25", "2025-02"],
    ["Mar-25 March-25", "2025-03"],
    ["Apr-25 April-25", "2025-04"],
    ["May-25", "2025-05"],
    ["Jun-25 June-25", "2025-06"],
    ["Jul-25 July-25", "2025-07"],
    ["Aug-25 August-25", "2025-08"],
    ["Sep-25 Sept-25 September-25", "2025-09"],
    ["Oct-25 October-25", "2025-10"],
    ["Nov-25 November-25", "2025-11"],
    ["Dec-25 December-25", "2025-12"],
    ["Jan-68", "2068-01"],
    ["Jan-69 Jan-1969", "1969-01"],
    ["2025-Q1 2025Q1 2025.q1 2025/Q1 Q1-2025 Q1/2025 q1.2025", "2025-01/2025-03"],
    ["2025-Q4 Q4-2025", "2025-10/2025-12"],
    ["2025", "2025-01/2025-12"],
    ["2025-01/2025-02", "2025-01/2025-02"],
  ])("%s is %s", (forms, period) => {
    for (const form of forms.split(" ")) expect(readPeriodForm(form, "period"), form).toBe(period);
  });

  test.each([
    ["2025 01", "2025-01"],
    ["01 2025", "2025-01"],
    ["January 2025", "2025-01"],
    ["Jan., 2025", "2025-01"],
    ["2025 Jan", "2025-01"],
    ["2025 Q2", "2025-04/2025-06"],
    ["Q2 2025", "2025-04/2025-06"],
  ])("%s, with a blank, is %s", (form, period) => {
    expect(readPeriodForm(form, "period")).toBe(period);
  });

  test.each([
    "2025-13",
    "2025-00",
    "2025-1",
    "x2025-01",
    "2025-01x",
    "x01-2025",
    "01-2025x",
    "13-2025",
    "xJan-25",
    "Jan-25x",
    "Jan-5",
    "Jan-025",
    "Jan - 25",
    "Janu-25",
    "x2025-Jan",
    "2025-Janx",
    "2025--Jan",
    "x2025-Q1",
    "2025-Q1x",
    "2025-Q5",
    "xQ1-2025",
    "Q1-2025x",
    "Q12025",
    "Q5-2025",
    "x2025",
    "20255",
    "",
  ])("%j is none", (form) => {
    expect(() => readPeriodForm(form, "month")).toThrow(
      refusal(
        "INVALID_PERIOD",
        `month must be a month, a quarter or a year such as 2025-01, 202501, 2025M01, Jan-25, 2025-Q1, got "${form}"`,
        { field: "month", value: form },
      ) as Error,
    );
  });

  test("a span that is none is refused under its own name", () => {
    expect(() => readPeriodForm("2025-02/2025-01", "month")).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", message: expect.stringMatching(/^month must be /) }),
    );
  });
});
