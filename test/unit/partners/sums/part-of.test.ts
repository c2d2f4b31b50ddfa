import { observation } from "tradefigures";
import { describe, expect, test } from "vitest";
import { checkPartOf, checkSamePeriod } from "../../../../src/partners/sums/part-of.js";
import { refusal } from "../../refusal.js";

const row = observation({ reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: 1 });

describe("a part and its whole", () => {
  test("have one subject and currency, and one product where parts are told apart by partner", () => {
    const ofProduct = { ...row, product: "84" };
    const ofPartner = { ...row, partner: "US" };
    checkPartOf({ ...ofProduct, ...ofPartner }, row);
    checkPartOf(ofPartner, row, "partner");
    checkPartOf(ofProduct, row, "product");
    expect(() => checkPartOf(ofProduct, row, "partner")).toThrow(
      "part and whole must have one product, got 84 and none",
    );
    expect(() => checkPartOf(ofPartner, row, "product")).toThrow(
      "part and whole must have one partner, got US and none",
    );
    expect(() => checkPartOf(row, { ...row, currency: "EUR" })).toThrow(
      "part and whole must have one currency, got USD and EUR",
    );
    expect(() => checkPartOf(5 as never, row)).toThrow("a row must be an object, got 5");
    expect(() => checkPartOf(row, null as never)).toThrow("a row must be an object, got null");
  });
});

describe("two rows of a measure", () => {
  test("have one period and one currency", () => {
    checkSamePeriod(row, { ...row, flow: "imports" }, "both");
    expect(() => checkSamePeriod(row, { ...row, period: "2025-10" }, "both")).toThrow(
      refusal("INVALID_PERIOD", "both must have one period, got 2025-11 and 2025-10", {
        field: "period",
        values: ["2025-11", "2025-10"],
      }) as Error,
    );
    expect(() => checkSamePeriod(row, { ...row, currency: "EUR" }, "both")).toThrow(
      refusal("MIXED_CURRENCIES", "both must have one currency, got USD and EUR", {
        field: "currency",
        values: ["USD", "EUR"],
      }) as Error,
    );
  });
});
