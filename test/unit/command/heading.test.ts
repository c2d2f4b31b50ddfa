import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { china, chinaPartnerFlows, euroReferenceRates, truncatedLevels } from "tradefigures/samples";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const folder = mkdtempSync(path.join(tmpdir(), "headings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

const story = saved("story.txt", "Exports were $330.35 billion in November.");
const headingOf = async (...words: string[]) =>
  (await runCommand("check", story, ...words)).out.split("\n")[0];

const month = { reporter: "CN", period: "2024-12", currency: "USD", exports: "1", imports: "1" };
const rate = { reporter: "CN", flow: "exports", period: "2025-01", comparison: "year-on-year", rate: "0.01" };
const average = { base: "USD", quote: "KRW", kind: "average", rate: "1400" };

describe("the heading of a check", () => {
  test("counts what the story is held against, and leaves out what there is none of", async () => {
    const lists = {
      months: [month],
      growthRates: [rate],
      exchangeRates: [
        { ...average, date: "2025-01" },
        { ...average, date: "2025-02" },
      ],
    };
    const file = saved("lists.json", JSON.stringify(lists));
    expect(await headingOf("--data", file, "--as-of", "2025-12-08")).toBe(
      "Read as a story on CN of 2025-12-08, held against 1 month, 1 growth rate, 2 exchange rates.",
    );
  });

  test("says that there are no figures", async () => {
    const file = saved("none.json", '{ "months": [] }');
    expect(await headingOf("--data", file, "--reporter", "CN", "--as-of", "2025-12-08")).toBe(
      "Read as a story on CN of 2025-12-08, held against no figures.",
    );
  });

  test("counts samples and files together", async () => {
    const file = saved("month.json", JSON.stringify([month]));
    const figures = [...china.observations, ...chinaPartnerFlows, ...truncatedLevels];
    const rates = [...china.exchangeRates, ...euroReferenceRates];
    expect(await headingOf("--sample", "china", "--data", file, "--as-of", "2025-12-08")).toBe(
      `Read as a story on CN of 2025-12-08, held against ${china.months.length + 1} months, ${figures.length} single figures, ${china.growthRates.length} growth rates, ${rates.length} exchange rates.`,
    );
  });

  test("says that the day is today where no day is said", async () => {
    expect(await headingOf("--sample", "china")).toMatch(
      /^Read as a story on CN of \d{4}-\d\d-\d\d, today, held against /,
    );
  });
});
