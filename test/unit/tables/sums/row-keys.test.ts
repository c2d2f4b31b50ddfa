import { partnerGroup } from "tradefigures";
import { tableFromCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { insideOf } from "../../../../src/tables/columns/table.js";
import { isRounded } from "../../../../src/tables/sums/rounding-left.js";
import { onlyKey, rowKeys } from "../../../../src/tables/sums/row-keys.js";
import { partnerSide, periodSide, productSide } from "../../../../src/tables/sums/sides.js";

const groups = [partnerGroup({ code: "G1", name: "A group", memberships: ["DE"] })];
const FORM = { all: { reporter: "CN", flow: "exports", currency: "USD" } };

/** The table of some rows, the first block of it, and what its sides are. */
function made(rows: readonly string[], form: object = FORM) {
  const { table } = tableFromCsv(
    `partner,product,period,value\n${rows.map((row) => `${row}\n`).join("")}`,
    form,
  );
  const inside = insideOf(table);
  const sides = {
    partners: partnerSide(inside, groups),
    products: productSide(inside, undefined),
    periods: periodSide(inside),
  };
  return { inside, sides, blocks: inside.blocks };
}

describe("the key of a block", () => {
  // A block of 64 rows, of one partner and month, then one of others.
  const ofProducts = (partner: string, month: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${partner},${100 + i},${month},1`);
  const { sides, blocks } = made([...ofProducts("US", "2024-01", 64), ...ofProducts("DE", "2024-02", 10)]);
  const keyOf = (at: number, ...keys: ("partner" | "product" | "period" | "group")[]) =>
    onlyKey(rowKeys(new Set(keys), sides, { groups }), blocks[at]!);

  test("is one where its rows have what tells sums apart in common", () => {
    expect([keyOf(0), keyOf(1)]).toEqual([0, 0]);
    expect([keyOf(0, "period"), keyOf(1, "period")]).toEqual([0, 1]);
    // Two periods: a partner weighs two.
    expect([keyOf(0, "partner", "period"), keyOf(1, "partner", "period")]).toEqual([0, 3]);
    expect([keyOf(0, "group"), keyOf(1, "group")]).toEqual([0, 1]);
  });

  test("is none where its rows differ in that", () => {
    expect([keyOf(0, "product"), keyOf(1, "period", "product")]).toEqual([null, null]);
    const mixed = made(["US,84,2024-01,1", "DE,85,2024-02,1"]);
    const inGroups = rowKeys(new Set(["group"]), mixed.sides, { groups });
    expect(onlyKey(inGroups, mixed.blocks[0]!)).toBeNull();
    const months = made(["DE,84,2024-01,1", "DE,85,2024-02,1"]);
    expect(onlyKey(rowKeys(new Set(["group"]), months.sides, { groups }), months.blocks[0]!)).toBeNull();
  });
});

describe("of a table", () => {
  test("it is found once which texts its rows have", () => {
    const { inside, sides } = made(["US,84,2024-01,1", ",84,2024-01,1"]);
    expect(periodSide(inside).seen).toBe(sides.periods.seen);
    expect([...sides.partners.seen]).toEqual([1, 1]);
    expect([...sides.periods.seen]).toEqual([0, 1]);
  });

  test("it is known whether rows of a block were rounded", () => {
    expect(isRounded(made(["US,84,2024-01,1"]).blocks[0]!)).toBe(false);
    expect(isRounded(made(["US,84,2024-01,1"], { ...FORM, in: "thousand" }).blocks[0]!)).toBe(true);
  });
});
