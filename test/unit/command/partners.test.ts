import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const run = (...words: string[]) => runCommand("partners", ...words);

describe("npm run partners", () => {
  test("prints November 2025 by partner, with the rest and what the partners cover", async () => {
    const { code, out, error } = await run();
    expect([code, error]).toEqual([0, ""]);
    const lines = out.split("\n").map((line) => line.replace(/ {2,}/g, "  ").replace(/ *│.*| *█.*/, ""));
    // By bc from the customs table: 234563445/222171762 and so on.
    expect(lines).toContain("Total  2,345.6 billion  +5.6%  +5.7%  +5.9%  –  +5.58 points");
    expect(lines).toContain("Computed: growth over the first release of 2024-11 (published 2024-12-10).");
    expect(lines).toContain("Printed growth: RTT, via finanznachrichten.de.");
    expect(lines).toContain("European Union  334.9 billion  +14.7%  –  +14.8%  14.3%  +1.93 points");
    expect(lines).toContain("ASEAN  412.4 billion  +8.0%  –  +8.2%  17.6%  +1.37 points");
    expect(lines).toContain("United States  239.9 billion  −28.7%  –  −28.6%  10.2%  −4.35 points");
    expect(lines).toContain("Rest of the world  1,358.4 billion  +12.2%  –  –  57.9%  +6.63 points");
    expect(lines).toContain("Coverage: the 3 partners are 42.1% of the total, 45.5% a year earlier.");
    expect(lines).toContain("RCEP has no figure for 2024-11.");
    expect(lines).toContain("APEC  1,343.2 billion  −0.1%  –  –  57.3%  −0.06 points");
    // 17 quarters of a point to the left, 22 to the right.
    expect(out).toMatch(/−4\.35 points █{17}│\n/);
    expect(out).toMatch(/\+5\.58 points {18}│█{22}\n/);
  });

  test("adds no partner twice, and names the sources of what it shows", async () => {
    const { out } = await run();
    const block = (text: string) => out.slice(out.indexOf(text)).trimEnd().split("\n\n")[0]!.split("\n");
    // A name, and two blanks or " has".
    expect(block("Not added").map((line) => line.split(/ {2,}| has /)[0])).toEqual([
      ...["Not added, since they have members in common with these:", "APEC", "RCEP", "Belt and Road"],
      ...["RCEP", "Belt and Road"],
    ]);
    // Growth to Japan, Africa and others was printed too, by others.
    expect(block("Source: ").slice(1)).toEqual([
      "Printed growth: the article of 8 December 2025.",
      "Printed growth: customs, via People's Daily of 8 December 2025 (en.people.cn 20399603).",
      "Printed growth: interbellumnews.com.",
      "Printed growth: RTT, via finanznachrichten.de.",
      "Printed growth: Reuters, via justthenews.",
    ]);
  });

  test("sets imports beside printed growth of imports", async () => {
    const { out } = await run("--flow", "imports");
    expect(out).toMatch(/\nTotal +1,553\.1 billion +\+1\.6% +\+1\.7% +\+1\.9% /);
  });

  test("prints imports of the year to date", async () => {
    const { code, out } = await run("--flow", "imports", "--period", "2025-01/2025-11");
    expect(code).toBe(0);
    expect(out).toMatch(/^China's imports by partner, 2025-01\/2025-11, in yuan, against 2024-01\/2024-11\n/);
    expect(out).toMatch(/United States +922\.4 billion +−12\.8% +– +– +5\.5% +−0\.81 points/);
  });

  test("prints JSON with exact values as text", async () => {
    const { code, out } = await run("--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ period: "2025-11", whole: { change: "123916830000" } });
    expect(found.parts.map((one: { part: { partner: string } }) => one.part.partner)).toEqual([
      "EU",
      "ASEAN",
      "US",
    ]);
    // (23988067 − 33647438) / 222171762 by bc.
    expect(found.parts[2].contribution).toMatch(/^-0\.043477041875/);
    expect(found.rest.part.partner).toBe("world except ASEAN, EU, US");
  });

  test("ends with 1 for a period without data", async () => {
    const { code, out, error } = await run("--period", "2020-01");
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain('got "2020-01"');
    expect(error.trimEnd()).not.toContain("\n");
    // A month that came out with others.
    expect((await run("--period", "2025-02")).error).toContain(
      'got "2025-02", which is part of 2025-01/2025-11',
    );
  });

  test.each([
    ["a period that does not exist", ["--period", "2025-13"], 'got "2025-13"'],
    ["another flow", ["--flow", "balance"], '--flow must be exports or imports, got "balance"'],
    ["an unknown option", ["--bogus"], "--bogus"],
  ])("ends with 2 and the usage for %s", async (_, words, message) => {
    const { code, out, error } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error).toContain("Usage: tradefigures partners");
  });

  test("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const option of ["--period", "--flow", "--json", "--help"]) expect(out).toContain(option);
  });
});

describe("tradefigures partners FILE", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const partnersOf = (csv: string, ...words: string[]) => {
    const file = path.join(folder, "flows.csv");
    writeFileSync(file, csv);
    return run(file, "--reporter", "KR", "--currency", "USD", ...words);
  };
  const world = "period,partner,exports\n2024-11,,50 billion\n2025-11,,60 billion\n";
  const parts =
    "2024-11,CN,10 billion\n2025-11,CN,12 billion\n2024-11,US,20 billion\n2025-11,US,19 billion\n";

  // By hand: 60 / 50, 12 / 10, 19 / 20, (60 − 31) / (50 − 30); shares of 60; changes over 50; 31 / 60 and 30 / 50.
  test("prints the total of the last period, its parts and the rest", async () => {
    const { code, out } = await partnersOf(world + parts);
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.replace(/ {2,}/g, "  ").replace(/ *█*│.*/, ""))).toEqual([
      "exports of KR by partner, 2025-11, USD, against 2024-11",
      "",
      "  value  growth  share  contribution",
      "Total  60.00 billion  +20.0%  –  +20.00 points",
      "China  12.00 billion  +20.0%  20.0%  +4.00 points",
      "United States  19.00 billion  −5.0%  31.7%  −2.00 points",
      "Rest of the world  29.00 billion  +45.0%  48.3%  +18.00 points",
      "A block is 1 point.",
      "",
      "The partners of the file are 51.7% of the total, 60.0% a year earlier.",
      "",
    ]);
    // Bars of one scale, none cut: 20, 4, −2 and 18 blocks.
    expect(out.match(/ *█*│█*/g)).toEqual([
      `   │${"█".repeat(20)}`,
      "   │████",
      " ██│",
      `   │${"█".repeat(18)}`,
    ]);
    const { rest } = JSON.parse((await partnersOf(world + parts, "--json")).out);
    expect(rest.contribution).toBe("0.18");
  });

  test("takes the last period of a file in any order", async () => {
    const { out } = await partnersOf(`${world}${parts}2023-11,,40 billion\n`);
    expect(out).toMatch(/^exports of KR by partner, 2025-11, USD, against 2024-11\n/);
  });

  test("ends with 1 where a group and its member are partners both", async () => {
    const { code, error } = await partnersOf(
      `${world}2024-11,EU,20 billion\n2025-11,EU,22 billion\n2024-11,DE,5 billion\n2025-11,DE,6 billion\n`,
    );
    expect([code, error]).toEqual([
      1,
      "parts must have no member in common, got DE and EU with DE in 2024-11",
    ]);
  });

  test("takes another period", async () => {
    const { out, error } = await partnersOf(
      `${world}${parts}2023-11,,40 billion\n2023-11,CN,5 billion\n2023-11,US,15 billion\n`,
      "--period",
      "2024-11",
    );
    expect(error).toBe("");
    expect(out).toMatch(/^exports of KR by partner, 2024-11, USD, against 2023-11\n/);
    expect(out).toMatch(/China +10\.00 billion +\+100\.0% +20\.0% +\+12\.50 points/);
  });

  test("ends with 2 where a file has no partners or no total, and with 1 where the period is missing", async () => {
    const alone = await partnersOf(world);
    expect([alone.code, alone.error]).toEqual([
      2,
      expect.stringContaining(
        'must have exports of the world and of partners (a column "partner"), got 2 rows of the world and 0 rows of partners',
      ),
    ]);
    expect((await partnersOf(`period,partner,exports\n${parts}`)).error).toContain(
      "got 0 rows of the world and 4 rows of partners",
    );
    const missing = await partnersOf(world + parts, "--period", "2020-01");
    expect([missing.code, missing.out]).toEqual([1, ""]);
  });
});
