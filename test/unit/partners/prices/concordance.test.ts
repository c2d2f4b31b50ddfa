import {
  aggregateFlows,
  concordance,
  convertProducts,
  type PartnerFlowInput,
  partnerFlow,
  printed,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { expectUnchangeable } from "../../../property/unchangeable.js";
import { fieldRefusal, refusal } from "../../refusal.js";

const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const;
const flow = (partner: string, value: PartnerFlowInput["value"], more: Partial<PartnerFlowInput> = {}) =>
  partnerFlow({ ...header, partner, value, ...more });

describe("a concordance", () => {
  const table = concordance({
    from: "HS 2017",
    to: "HS 2022",
    links: [
      { from: "850000", to: "850010", weight: "0.25" },
      { from: "850000", to: "850020", weight: "0.75" },
      { from: "860000", to: "850020" },
    ],
    source: "made up",
  });
  const given = [
    flow("DE", printed("100"), { product: "850000", quantity: { amount: 3, unit: "kg" } }),
    flow("DE", 7, { product: "860000" }),
  ];

  test("is a record that its own JSON makes again, and that cannot be changed", () => {
    expect(concordance(JSON.parse(JSON.stringify(table)))).toEqual(table);
    expectUnchangeable(table);
  });

  test("needs no source", () => {
    expect(concordance({ from: "A", to: "B", links: [] })).toEqual({ from: "A", to: "B", links: [] });
  });

  test("carries flows over, by weight", () => {
    const found = convertProducts(given, table);
    expect(found.map(({ product, value }) => `${product} ${value}`)).toEqual([
      "850010 25",
      "850020 75",
      "850020 7",
    ]);
    expect(String(found[0]?.bounds?.low)).toBe("24.875");
    expect(found[0]).not.toHaveProperty("roundedTo");
    expect(found[0]).not.toHaveProperty("quantity");
    expect(found[2]).not.toHaveProperty("bounds");
    expect(
      aggregateFlows(found, ["product"], { duplicates: "add" }).map(({ value }) => String(value)),
    ).toEqual(["25", "82"]);
  });

  const link = (more: object) => () =>
    concordance({ from: "A", to: "B", links: [{ from: "1", to: "2", ...more }] } as never);
  test.each<[string, () => unknown, unknown]>([
    [
      "weights that are not 1",
      link({ weight: "0.9" }),
      fieldRefusal("INVALID_FIELD", "weights of 1", "1 together, got 0.9", expect.anything()),
    ],
    [
      "a weight of zero",
      link({ weight: 0 }),
      fieldRefusal("INVALID_FIELD", "links[0].weight", "above zero, got 0", expect.anything()),
    ],
    [
      "a weight below zero",
      link({ weight: -1 }),
      fieldRefusal("INVALID_FIELD", "links[0].weight", "above zero, got -1", expect.anything()),
    ],
    [
      "a weight that is no number",
      link({ weight: "half" }),
      expect.objectContaining({
        code: "INVALID_DECIMAL",
        details: { field: "links[0].weight", value: "half" },
      }),
    ],
    [
      "an unknown field",
      link({ share: 1 }),
      refusal("UNKNOWN_FIELD", 'links[0] has the fields from, to, weight, got "share"', { field: "share" }),
    ],
    ...["from", "to"].map((end): [string, () => unknown, unknown] => [
      `a link without "${end}"`,
      link({ [end]: "" }),
      fieldRefusal("INVALID_FIELD", `links[0].${end}`, 'text, trimmed and not empty, got ""', ""),
    ]),
    ...["from", "to", "source"].map((field): [string, () => unknown, unknown] => [
      `an empty "${field}"`,
      () => concordance({ from: "A", to: "B", links: [], [field]: "" }),
      fieldRefusal("INVALID_FIELD", field, 'text, trimmed and not empty, got ""', ""),
    ]),
    [
      "links that are no list",
      () => concordance({ from: "A", to: "B", links: "1" as never }),
      fieldRefusal("INVALID_FIELD", "links", 'a list, got "1"', "1"),
    ],
    [
      "what is no concordance",
      () => concordance("A to B" as never),
      fieldRefusal("INVALID_FIELD", "a concordance", 'an object, got "A to B"', "A to B"),
    ],
    [
      "flows that are no list",
      () => convertProducts("DE" as never, table),
      fieldRefusal("INVALID_FIELD", "flows", 'a list, got "DE"', "DE"),
    ],
    [
      "what is no concordance to convert by",
      () => convertProducts([], "A to B" as never),
      fieldRefusal("INVALID_FIELD", "a concordance", 'an object, got "A to B"', "A to B"),
    ],
    [
      "a concordance whose links are no list",
      () => convertProducts([], { ...table, links: "1" as never }),
      fieldRefusal("INVALID_FIELD", "links", 'a list, got "1"', "1"),
    ],
    [
      "a link twice",
      () =>
        concordance({
          from: "A",
          to: "B",
          links: [
            { from: "1", to: "2" },
            { from: "1", to: "2" },
          ],
        }),
      fieldRefusal("DUPLICATE_FLOW", "links", 'each once, got "1 to 2"', "1 to 2"),
    ],
    [
      "a flow of another edition",
      () => convertProducts([flow("DE", 1, { product: "1" })], table),
      fieldRefusal("INVALID_FIELD", "product", 'a code of HS 2017, got "1"', "1"),
    ],
    [
      "a flow without a product",
      () => convertProducts([flow("DE", 1)], table),
      fieldRefusal("INVALID_FIELD", "product", "a code of HS 2017, got undefined", undefined),
    ],
  ])("refuses %s", (_, make, error) => {
    expect(make).toThrow(error as Error);
  });
});
