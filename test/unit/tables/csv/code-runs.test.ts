import { describe, expect, test } from "vitest";
import { addRow } from "../../../../src/tables/columns/add-row.js";
import { numberOf } from "../../../../src/tables/columns/codes.js";
import { COLUMNS, type TableColumn } from "../../../../src/tables/columns/columns.js";
import { finish, newDraft, type TableDraft } from "../../../../src/tables/columns/draft.js";
import { textRows } from "../../../../src/tables/columns/rows.js";
import {
  changeNumber,
  changeNumbers,
  codeRuns,
  enterRuns,
  leaveRuns,
} from "../../../../src/tables/csv/code-runs.js";

const PARTNER = COLUMNS.indexOf("partner");
const ROW = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: "1" } as const;
const ALL: Partial<Record<TableColumn, string>> = ROW;

/** Rows of which CN's exports to partners 1, 2, 3 (US, DE, FR) are read; the partner is FR for all unless said. */
function begun(withQuantity = false) {
  const draft = newDraft();
  for (const partner of ["US", "DE", "FR"]) numberOf(draft.codes[PARTNER]!, partner);
  const all = COLUMNS.map((column, place) =>
    numberOf(draft.codes[place]!, column === "partner" ? "FR" : (ALL[column] ?? "")),
  );
  return { draft, runs: codeRuns(draft, all, withQuantity) };
}

const told = (draft: TableDraft): string[] =>
  Array.from(textRows(finish(draft).table), ({ row, line }) => `${line} ${row.flow} ${row.partner}`);
const partners = (draft: TableDraft): string[] =>
  Array.from(textRows(finish(draft).table), ({ row }) => String(row.partner));

describe("the numbers of rows that come one after the other", () => {
  test("are those that are said for all rows where nothing changes, and stand once", () => {
    const { draft, runs } = begun();
    expect(enterRuns(runs, 2)).toBe(0);
    leaveRuns(runs, 3);
    expect([draft.rows, draft.varies[PARTNER], draft.written[PARTNER]![0]]).toEqual([3, 0, 3]);
    expect(told(draft)).toEqual(["2 exports FR", "3 exports FR", "4 exports FR"]);
  });

  test("are written from the row on where they change", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    changeNumber(runs, PARTNER, 0, 1);
    expect(draft.varies[PARTNER]).toBe(0);
    changeNumber(runs, PARTNER, 1, 1);
    expect(draft.varies[PARTNER]).toBe(0);
    changeNumber(runs, PARTNER, 2, 2);
    changeNumber(runs, PARTNER, 3, 1);
    leaveRuns(runs, 5);
    expect(draft.varies[PARTNER]).toBe(1);
    expect(partners(draft)).toEqual(["US", "US", "DE", "US", "US"]);
  });

  test("go on where the rows are left and entered again", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    leaveRuns(runs, 2);
    expect(enterRuns(runs, 4)).toBe(2);
    changeNumber(runs, PARTNER, 3, 1);
    leaveRuns(runs, 4);
    expect(enterRuns(runs, 9)).toBe(4);
    changeNumber(runs, PARTNER, 4, 2);
    leaveRuns(runs, 5);
    expect(told(draft)).toEqual([
      "2 exports FR",
      "3 exports FR",
      "4 exports FR",
      "5 exports US",
      "9 exports DE",
    ]);
  });

  test("do not write over the rows of others that came between", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    changeNumber(runs, PARTNER, 0, 1);
    leaveRuns(runs, 2);
    addRow(draft, { ...ROW, partner: "KR" }, 4);
    expect(enterRuns(runs, 5)).toBe(3);
    changeNumber(runs, PARTNER, 4, 2);
    leaveRuns(runs, 6);
    expect(partners(draft)).toEqual(["US", "US", "KR", "US", "DE", "DE"]);
  });

  test("begin to vary where the rows of others before them have another number", () => {
    const { draft, runs } = begun();
    addRow(draft, { ...ROW, partner: "KR" }, 2);
    addRow(draft, { ...ROW, partner: "KR" }, 3);
    expect(enterRuns(runs, 4)).toBe(2);
    expect([draft.varies[PARTNER], draft.varies[COLUMNS.indexOf("flow")]]).toEqual([1, 0]);
    leaveRuns(runs, 4);
    expect(partners(draft)).toEqual(["KR", "KR", "FR", "FR"]);
  });

  test("stand in the rows of others too, where those have the same", () => {
    for (const isOwn of [false, true]) {
      const { draft, runs } = begun();
      for (const line of [2, 3, 4]) addRow(draft, { ...ROW, partner: "FR" }, line);
      expect(enterRuns(runs, 5)).toBe(3);
      if (isOwn) changeNumbers(runs, PARTNER, 4, Uint32Array.of(1));
      else changeNumber(runs, PARTNER, 4, 1);
      leaveRuns(runs, 5);
      expect(partners(draft)).toEqual(["FR", "FR", "FR", "FR", "US"]);
    }
  });

  test("begin anew where others have filled a block, and come to the same place of the next", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    leaveRuns(runs, 2);
    // The first block has room for 64 rows.
    for (let i = 0; i < 64; i++) addRow(draft, { ...ROW, partner: "KR" }, i + 4);
    expect([enterRuns(runs, 68), draft.blocks.length]).toEqual([2, 1]);
    leaveRuns(runs, 3);
    expect(partners(draft)).toEqual(["FR", "FR", ...Array(64).fill("KR"), "FR"]);
  });

  test("may each be its own", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    changeNumbers(runs, PARTNER, 0, Uint32Array.of(1, 2));
    changeNumber(runs, PARTNER, 2, 2);
    changeNumber(runs, PARTNER, 3, 3);
    changeNumbers(runs, PARTNER, 4, Uint32Array.of(2, 1, 3));
    leaveRuns(runs, 8);
    expect(partners(draft)).toEqual(["US", "DE", "DE", "FR", "DE", "US", "FR", "FR"]);
  });

  test("may each be its own after rows that all had one", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    leaveRuns(runs, 2);
    enterRuns(runs, 4);
    changeNumbers(runs, PARTNER, 3, Uint32Array.of(1, 2));
    leaveRuns(runs, 5);
    expect(partners(draft)).toEqual(["FR", "FR", "FR", "US", "DE"]);
  });

  test("begin anew with each block", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    changeNumber(runs, PARTNER, 10, 1);
    // The first block has room for 64 rows.
    leaveRuns(runs, 64);
    expect(enterRuns(runs, 66)).toBe(0);
    expect([draft.blocks.length, draft.varies[PARTNER]]).toEqual([1, 0]);
    changeNumber(runs, PARTNER, 2, 2);
    leaveRuns(runs, 4);
    expect(partners(draft)).toEqual([
      ...Array(10).fill("FR"),
      ...Array(54).fill("US"),
      ...["US", "US", "DE", "DE"],
    ]);
  });

  test("of no row write nothing", () => {
    const { draft, runs } = begun();
    expect(enterRuns(runs, 2)).toBe(0);
    leaveRuns(runs, 0);
    expect([draft.rows, draft.written[PARTNER]![0], draft.firstLine]).toEqual([0, 0, null]);
    addRow(draft, { ...ROW, partner: "KR" }, 2);
    expect(told(draft)).toEqual(["2 exports KR"]);
  });
});

describe("the quantities of rows that come one after the other", () => {
  const quantities = (draft: TableDraft) =>
    Array.from(textRows(finish(draft).table), ({ row }) => row.quantity);

  test("are none where a row of others has one", () => {
    const { draft, runs } = begun();
    enterRuns(runs, 2);
    leaveRuns(runs, 1);
    addRow(draft, { ...ROW, quantity: "7", unit: "kg" }, 3);
    enterRuns(runs, 4);
    leaveRuns(runs, 4);
    expect(quantities(draft)).toEqual([undefined, "7", undefined, undefined]);
  });

  test("are none for the rows before the first that has one", () => {
    const { draft, runs } = begun(true);
    addRow(draft, ROW, 2);
    expect(enterRuns(runs, 3)).toBe(1);
    draft.quantities.units[1] = 5;
    leaveRuns(runs, 2);
    expect(quantities(draft)).toEqual([undefined, "5"]);
  });
});
