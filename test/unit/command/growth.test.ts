import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "months.csv");
const growth = (csv: string, ...words: string[]) => {
  writeFileSync(file, csv);
  return runCommand("growth", file, ...words);
};

describe("tradefigures growth", () => {
  // 330.35 / 312.31 = 1.05776; 330.35 / 305.35 = 1.08187; 312.31 / 309.06 = 1.01052, 1.01048 to 1.01055, by bc.
  test("prints levels and growth, with what rounding leaves where it shows", async () => {
    const { code, out } = await growth(
      "period,exports,imports,reporter,currency\n" +
        "2024-10,309.06 billion,213.34 billion,CN,USD\n2024-11,312.31 billion,214.87 billion,CN,USD\n" +
        "2025-10,305.35 billion,215.28 billion,CN,USD\n2025-11,330.35 billion,218.67 billion,CN,USD\n",
      "--flow",
      "exports",
    );
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "exports of CN, USD            level   from a year earlier   from the month before",
      "2024-10              309.06 billion                     –                       –",
      "2024-11              312.31 billion                     –     1.1% (1.0% to 1.1%)",
      "2025-10              305.35 billion                 −1.2%                       –",
      "2025-11              330.35 billion                  5.8%                    8.2%",
      "",
    ]);
  });

  // 219.5 / 201 = 1.09204, 220.5 / 199 = 1.10804.
  test("compares a span with its like, or with the months of the year before", async () => {
    const rows =
      "period,exports,imports\n2024-01,100,1\n2024-02,100,1\n2024-03,100,1\n2025-01/2025-02,220,1\n";
    expect((await growth(rows, "--flow", "exports")).out).toMatch(
      /\n2025-01\/2025-02 +220.00 +10.0% \(9.2% to 10.8%\) +–\n/,
    );
    const like = `${rows}2024-01/2024-02,110,1\n`;
    expect((await growth(like, "--flow=exports")).out).toMatch(/\n2025-01\/2025-02 +220.00 +100.0% \(/);
  });

  test("takes the latest of several vintages, or the first release", async () => {
    const rows =
      "period,exports,imports,published\n2024-11,100,1,2024-12-10\n2024-11,110,1,2025-12-01\n2025-11,121,1,2025-12-08\n";
    expect((await growth(rows, "--flow", "exports")).out).toMatch(/\n2025-11 +121.00 +10.0%/);
    expect((await growth(rows, "--flow", "exports", "--first")).out).toMatch(/\n2025-11 +121.00 +21.0%/);
  });

  test("says why there is no growth of a balance that changed its side", async () => {
    const rows = "period,exports,imports\n2024-11,1,2\n2025-11,2,1\n";
    expect((await growth(rows, "--flow", "balance")).out).toMatch(/\n2025-11 +1.00 +sign change +–\n/);
  });

  test("shows the rows of a partner", async () => {
    const rows = "period,exports,imports,partner\n2024-11,10,2,US\n2025-11,12,1,US\n2025-11,30,20,\n";
    const { out } = await growth(rows, "--flow", "exports", "--partner", "US", "--currency", "EUR");
    expect(out).toMatch(/^exports, partner US, EUR +level/);
    expect(out).toMatch(/\n2025-11 +12.00 +20.0% /);
  });

  test("takes single figures of any flow that is asked for", async () => {
    const figure = { reporter: "CN", flow: "exports", currency: "USD" };
    const json = [
      { ...figure, period: "2024-11", value: "300" },
      { ...figure, period: "2025-11", value: "330" },
    ];
    const { out } = await growth(JSON.stringify(json));
    expect(out).toMatch(/^exports of CN, USD +level/);
    expect(out).toMatch(/\n2025-11 +330.00 +10.0% +–\n$/);
  });

  test("prints JSON with exact rates", async () => {
    const { out } = await growth(
      "period,exports,imports\n2024-11,300,1\n2025-11,400,1\n",
      "--json",
      "--flow=exports",
    );
    expect(JSON.parse(out)[1].yearOnYear).toMatchObject({
      rate: "0.3333333333333333333333333333333333",
      base: "300",
    });
  });

  test("ends with 2 where there is nothing of what was asked", async () => {
    const { code, error } = await growth("period,exports,imports\n2024-11,300,1\n", "--partner", "US");
    expect([code, error]).toEqual([
      2,
      "the data must have exports, imports, balance of partner US, got none",
    ]);
  });
});
