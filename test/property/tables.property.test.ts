import fc from "fast-check";
import {
  aggregateFlows,
  type FlowKey,
  type PartnerFlow,
  partnerFlow,
  partnerGroup,
  TradeError,
} from "tradefigures";
import { aggregateTable, partnerFlows, tradeTable } from "tradefigures/tables";
import { describe, expect, test } from "vitest";

const group = partnerGroup({ code: "G", name: "A group", memberships: ["DE", "FR"] });

const flow = fc
  .record({
    partner: fc.constantFrom("US", "840", "DE", "276", "FR", "VN"),
    product: fc.constantFrom(undefined, "84", "8471", "8517", "85"),
    period: fc.constantFrom("2025-01", "2025-02", "2025-01/2025-02", "2025-03"),
    currency: fc.constantFrom("USD", "USD", "USD", "USD", "USD", "USD", "USD", "EUR"),
    value: fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }).map(String),
      fc
        .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }))
        .map(([n, e]) => `${n}e-${e}`),
      fc.constantFrom("4503599627370496", "4503599627370495.9", "0", "0.000000001", "9007199254740993"),
    ),
    rounded: fc.boolean(),
  })
  .map(({ rounded, value, ...row }) =>
    partnerFlow({
      reporter: "CN",
      flow: "exports",
      ...row,
      ...(rounded ? { value: `${value.replace(/[.e].*/, "")}000`, roundedTo: 1000 } : { value }),
    } as never),
  );

const by = fc.subarray<FlowKey>(["partner", "group", "product", "period"]);
const options = fc.record({
  groups: fc.constantFrom([group], []),
  duplicates: fc.constantFrom("add" as const, "refuse" as const),
  overlap: fc.constantFrom("allow" as const, "refuse" as const),
  productDigits: fc.constantFrom(undefined, 2),
});

/** What a function gives as text, or that it refuses: of several faults either may be met first. */
function outcome(of: () => unknown): string {
  try {
    return JSON.stringify(of());
  } catch (error) {
    if (error instanceof TradeError) return "refused";
    throw error;
  }
}

describe("a table", () => {
  test("gives back the flows that it was made of", () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 100 }), (flows) => {
        const again: PartnerFlow[] = [...partnerFlows(tradeTable(flows))];
        expect(again.map((one) => JSON.stringify(one))).toEqual(flows.map((one) => JSON.stringify(one)));
      }),
    );
  });

  test("adds up as aggregateFlows does, and refuses what it refuses", () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 8 }), by, options, (flows, keys, how) => {
        const totals = outcome(() =>
          aggregateTable(tradeTable(flows), keys, how).map(({ unpublished, ...total }) => total),
        );
        expect(totals).toBe(outcome(() => aggregateFlows(flows, keys, how)));
      }),
      { numRuns: 1000 },
    );
  });
});
