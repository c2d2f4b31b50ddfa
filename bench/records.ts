import { deepStrictEqual } from "node:assert";
import { Decimal } from "decimal.js";
import type { PartnerFlowInput } from "tradefigures";
import { built } from "./build.js";
import { inTurns, milliseconds, type Result } from "./measure.js";

const { partnerFlow } = built;
const EACH = 200_000;
const ROUNDS = 5;

/** Making a million flows, against making and freezing the decimals that they hold. */
export function partnerFlows(): Result {
  const Plain = Decimal.clone({ defaults: true, precision: 120 });
  const partners = ["United States", "European Union", "Africa", "ASEAN"];
  const texts = Array.from(
    { length: EACH },
    (_, i) => `${((i * 7919) % 100_000_000) + 1}000.25` as `${number}`,
  );
  const inputs = texts.map(
    (value, i): PartnerFlowInput => ({
      reporter: "China",
      partner: partners[i % partners.length]!,
      flow: "exports",
      product: `HS ${8400 + (i % 90)}`,
      period: "2025-11",
      currency: "USD",
      value,
      source: "a release",
    }),
  );

  // Every result is kept, as a user would keep it.
  const kept: unknown[] = new Array(EACH);
  const flows = (): unknown => {
    for (let i = 0; i < EACH; i++) kept[i] = partnerFlow(inputs[i]!);
    return kept;
  };
  const decimals = (): unknown => {
    for (let i = 0; i < EACH; i++) {
      const value = new Plain(texts[i]!);
      Object.freeze((value as unknown as { d: number[] }).d);
      kept[i] = Object.freeze(value);
    }
    return kept;
  };

  deepStrictEqual(
    inputs.map((input) => partnerFlow(input).value.toFixed()),
    texts.map((text) => new Plain(text).toFixed()),
  );
  const [ours, base] = inTurns(flows, decimals, ROUNDS);
  const ratio = ours / base;
  const scale = 1_000_000 / EACH;
  return {
    name: "a million partnerFlow() of eight fields",
    measured: milliseconds(ours * scale),
    base: "their decimals, made and frozen",
    against: milliseconds(base * scale),
    value: `${ratio.toFixed(2)} times the time`,
    bar: "at most 2",
    passed: ratio <= 2,
  };
}
