import { readFileSync } from "node:fs";
import { briefing, briefingText } from "tradefigures";
import { checkStory, storyText } from "tradefigures/checking";
import { china } from "tradefigures/samples";
import { tradeMonthsFromCsv } from "tradefigures/tables";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** What stands between two marks. */
function between(start: string, end: string): string {
  return readme.split(start)[1]!.split(end)[0]!;
}

test("the readme shows how the briefing of November 2025 begins", () => {
  const shown = between("```text\nChina, November 2025", "\n```");
  const text = briefingText(briefing({ ...china, period: "2025-11" }));
  expect(text.startsWith(`China, November 2025${shown}\n`)).toBe(true);
});

test("the readme shows what its check of a story prints", () => {
  const source = "China's customs";
  const { months } = tradeMonthsFromCsv(between("const file = `", "`"), {
    reporter: "CN",
    currency: "USD",
    source,
  });
  const story = between('const story = "', '"');
  const check = checkStory(story, { months }, { reporter: "CN", asOf: "2025-12-08" });
  expect(between("prints\n\n```text\n", "```")).toBe(storyText(check));
});

test("the readme says how large bundles may be, as they are measured", () => {
  const limits = JSON.parse(readFileSync(new URL("../../.size-limit.json", import.meta.url), "utf8")) as {
    readonly name: string;
    readonly limit: string;
  }[];
  const rows = between("without decimal.js | |\n|---|---|\n", "\n\n").split("\n");
  for (const row of rows) {
    const [, name, limit] = row.split("|").map((cell) => cell.trim());
    expect(limits.find((one) => one.name.startsWith(`${name} without decimal.js`))?.limit).toBe(limit);
  }
});
