import { tableFromCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { insideOf } from "../../../../src/tables/columns/table.js";
import { isInOrder } from "../../../../src/tables/sums/rows-in-order.js";
import { runEnds } from "../../../../src/tables/sums/run-ends.js";

describe("runs of one number", () => {
  test("end where another begins", () => {
    const numbers = [
      ...Array<number>(20).fill(3),
      ...Array<number>(30).fill(1),
      ...Array<number>(10).fill(3),
    ];
    expect(runEnds(numbers, 60)).toEqual([20, 50, 60]);
    expect(runEnds(numbers, 50)).toEqual([20, 50]);
    expect(runEnds(numbers, 20)).toEqual([20]);
  });

  test("are not told where they are short: fewer than sixteen rows each", () => {
    const two = (rows: number): number[] => [1, ...Array<number>(rows - 1).fill(2)];
    expect(runEnds(two(17), 17)).toEqual([1, 17]);
    expect(runEnds(two(16), 16)).toBeNull();
  });
});

describe("rows are in order", () => {
  /** Whether rows are, each a month, a product and a partner; the codes come in this order. */
  const inOrder = (...rows: readonly string[]): boolean => {
    const names = ["2024-01,A,X", "2024-02,B,Y", "2024-03,C,Z"];
    const { table } = tableFromCsv(
      `period,product,partner,value\n${[...names, ...rows].map((row) => `${row},1\n`).join("")}`,
      {
        all: { reporter: "CN", flow: "exports", currency: "USD" },
      },
    );
    const { codes, blocks } = insideOf(table);
    const [block] = blocks;
    const place = (from: number) => (all: number | Uint16Array | Uint32Array) =>
      typeof all === "number" ? all : all.slice(from, from + rows.length);
    // The rows behind the three that give the codes their numbers.
    return isInOrder({
      codes,
      blocks: [{ ...block!, rows: rows.length, codes: block!.codes.map(place(3)) as never }],
    });
  };
  const of = (period: string, ...pairs: readonly string[]): string[] =>
    pairs.map((pair) => `2024-0${period},${pair[0]},${pair[1]}`);
  const MANY = ["AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ"];

  test("where they ascend by product and partner within a month", () => {
    expect(inOrder(...of("1", "AX", "AY", "AZ", "BX", "CZ"))).toBe(true);
    expect(inOrder(...of("1", "AX", "BX", "CX"))).toBe(true);
    expect(inOrder(...of("1", "AX", "AX"))).toBe(false);
    expect(inOrder(...of("1", "AY", "AX"))).toBe(false);
    expect(inOrder(...of("1", "BX", "AY"))).toBe(false);
    expect(inOrder(...of("1", "AX", "BY", "BX"))).toBe(false);
  });

  test("where months ascend, each from its beginning on", () => {
    expect(inOrder(...of("1", ...MANY), ...of("2", ...MANY))).toBe(true);
    expect(inOrder(...of("1", ...MANY), ...of("3", ...MANY))).toBe(true);
    expect(inOrder(...of("2", ...MANY), ...of("1", ...MANY))).toBe(false);
    expect(inOrder(...of("1", ...MANY), ...of("1", ...MANY))).toBe(false);
    expect(inOrder(...of("1", ...MANY), ...of("2", ...MANY.toReversed()))).toBe(false);
  });

  test("where they begin with rows of no product and no partner", () => {
    const all = ["2024-01,,", "2024-01,,X", ...of("1", ...MANY)];
    expect(inOrder(...all)).toBe(true);
    expect(inOrder(...all, ...all.map((row) => row.replace("01", "02")))).toBe(true);
    expect(inOrder(...all.slice(1), ...all.slice(1).map((row) => row.replace("01", "02")))).toBe(true);
    // A month of that row alone, before one of all that there are.
    const sixteen = ["", "A", "B", "C"].flatMap((product) =>
      ["", "X", "Y", "Z"].map((partner) => `2024-02,${product},${partner}`),
    );
    expect(inOrder("2024-01,,", ...sixteen)).toBe(true);
    expect(inOrder("2024-01,,", "2024-01,,")).toBe(false);
  });

  test("where blocks go on as they do", () => {
    const table = (rows: readonly string[]): boolean => {
      const { table: made } = tableFromCsv(
        `period,product,partner,value\n${rows.map((row) => `${row},1\n`).join("")}`,
        {
          all: { reporter: "CN", flow: "exports", currency: "USD" },
        },
      );
      return isInOrder(insideOf(made));
    };
    // 3 months of 40 products and 5 partners: blocks of 64 rows, 256 and 280.
    const rows = ["2024-01", "2024-02", "2024-03"].flatMap((period) =>
      Array.from({ length: 200 }, (_, i) => `${period},${100 + Math.floor(i / 5)},P${i % 5}`),
    );
    expect(table(rows)).toBe(true);
    // The last rows again, in the same block and in another.
    expect(table([...rows, rows.at(-1)!])).toBe(false);
    expect(table([...rows.slice(0, 64), rows[63]!, ...rows.slice(64)])).toBe(false);
    expect(table([...rows.slice(0, 64), rows[10]!, ...rows.slice(64)])).toBe(false);
    // A month that comes again behind another.
    expect(table([...rows.slice(0, 400), ...rows.slice(0, 1), ...rows.slice(400)])).toBe(false);
    expect(table([...rows.slice(200, 400), ...rows.slice(0, 200), ...rows.slice(400)])).toBe(true);
    expect(table([...rows.slice(0, 400), ...rows.slice(0, 200)])).toBe(false);
    // The first month again, with rows that are above those of the second.
    expect(table([...rows.slice(0, 100), ...rows.slice(200, 250), ...rows.slice(60, 160)])).toBe(false);
    // Months that change with each row are not looked at.
    expect(table(rows.slice(0, 100).flatMap((row, i) => [row, rows[200 + i]!]))).toBe(false);
  });

  test("where their codes are not too many to tell apart", () => {
    const { table } = tableFromCsv("period,product,partner,value\n2024-01,A,X,1\n2024-01,B,X,1\n", {
      all: { reporter: "CN", flow: "exports", currency: "USD" },
    });
    const inside = insideOf(table);
    const withPartners = (count: number) => ({
      ...inside,
      codes: inside.codes.map((codes, place) =>
        place === 1 ? { ...codes, texts: { length: count } as never } : codes,
      ),
    });
    // Three products: "", A and B; 2^31 keys are the most.
    expect(isInOrder(withPartners(Math.floor(2 ** 31 / 3)))).toBe(true);
    expect(isInOrder(withPartners(Math.floor(2 ** 31 / 3) + 1))).toBe(false);
  });
});
