import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { theKernel } from "../../../../src/tables/csv/kernel.js";

const root = new URL("../../../../", import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), "utf8");
const FILE = `reporter,partner,flow,period,currency,value\n${"CN,US,exports,2025-11,USD,33800000000.5\n".repeat(300)}`;

describe("the kernel of plain rows", () => {
  test("was compiled from the source that is there", () => {
    // Whether the bytes are right, too, says `npm run kernel -- --check`.
    const hash = createHash("sha256").update(text("kernel/csv-rows.ts")).digest("hex");
    expect(text("src/tables/csv/kernel-bytes.ts")).toContain(hash);
  });

  test("is so small that a page may compile it at once", () => {
    const [, bytes] = /"(.*)"/.exec(text("src/tables/csv/kernel-bytes.ts"))!;
    expect(Buffer.from(bytes!, "base64").length).toBeLessThan(4096);
  });

  test("is made once", () => {
    const kernel = theKernel();
    expect(kernel).not.toBeNull();
    // Of two that differ nobody wants to see the memories.
    expect(theKernel() === kernel).toBe(true);
  });
});

describe("the kernel of plain rows, loaded anew,", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    // Other tests share the modules.
    vi.resetModules();
  });

  test.each([
    ["is missing", undefined],
    [
      "is refused, as the policy of a page may",
      {
        Module: class {
          constructor() {
            throw new Error("refused");
          }
        },
      },
    ],
  ])("is not needed: where WebAssembly %s, rows are read one by one", async (_, instead) => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", instead);
    const fresh = await import("tradefigures/tables");
    const { table, problems } = fresh.tableFromCsv(FILE);
    expect([table.rows, problems]).toEqual([300, []]);
    const values = new Set(Array.from(fresh.partnerFlows(table), ({ value }) => value.toFixed()));
    expect(values).toEqual(new Set(["33800000000.5"]));
  });

  test("is not made for small files", async () => {
    vi.resetModules();
    const made = vi.fn();
    vi.stubGlobal("WebAssembly", { Module: made });
    const fresh = await import("tradefigures/tables");
    expect(fresh.tableFromCsv(FILE.slice(0, 4000)).table.rows).toBeGreaterThan(90);
    expect(made).not.toHaveBeenCalled();
  });
});
