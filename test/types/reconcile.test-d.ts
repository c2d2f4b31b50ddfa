// Rows 9 to 12 of the cases, as a user writes them.
import { billions, type Interval, intervalContains } from "tradefigures";
import { reconcile } from "tradefigures/checking";
import { expectTypeOf, test } from "vitest";

test("names are typed: one rate behind two conversions", () => {
  const narrowed = reconcile([
    { kind: "printed", of: "November in dollars", printed: "111.68 billion" },
    { kind: "printed", of: "November in won", printed: "164 trillion" },
    { kind: "product", of: "November in won", factors: ["November in dollars", "rate"] },
    { kind: "printed", of: "total in dollars", printed: "1,075.8481 billion" },
    { kind: "printed", of: "total in won", printed: "1,582 trillion" },
    { kind: "product", of: "total in won", factors: ["total in dollars", "rate"] },
  ]);
  expectTypeOf(narrowed.feasible ? narrowed.figures.rate : null).toEqualTypeOf<Interval | null>();
});

test("names are typed: what is asked for", () => {
  const october = reconcile(
    [
      { kind: "printed", of: "to November", printed: "1,076 billion" },
      { kind: "printed", of: "November", printed: "111.68 billion" },
      { kind: "printed", of: "to October", printed: "964.8 billion" },
      { kind: "sum", of: "to November", parts: ["to October", "November"] },
    ],
    { derive: { share: { kind: "share", of: "November", total: "to November" } } },
  );
  expectTypeOf(october.feasible ? october.derived.share : null).toEqualTypeOf<Interval | null>();
});

test("names are typed: growth rates that share a base", () => {
  const behind = reconcile([
    { kind: "growth", of: "exports", from: "exports before", printed: "5.4%" },
    { kind: "growth", of: "imports", from: "imports before", printed: "-0.6%" },
    { kind: "growth", of: "surplus", from: "surplus before", printed: "21.6%" },
    { kind: "printed", of: "surplus", printed: "1.076 trillion" },
    { kind: "difference", of: "surplus", first: "exports", second: "imports" },
    { kind: "difference", of: "surplus before", first: "exports before", second: "imports before" },
  ]);
  const fits = behind.feasible && intervalContains(behind.figures.exports, billions("3414.7328"));
  expectTypeOf(fits).toEqualTypeOf<boolean>();
});
