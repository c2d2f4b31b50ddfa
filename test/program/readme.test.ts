import { readFileSync } from "node:fs";
import { briefing, briefingText } from "tradefigures";
import { expect, test } from "vitest";
import { china } from "../../src/samples/index.js";

test("the readme shows how the briefing of November 2025 begins", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const shown = /```text\n(.*?)\n```/s.exec(readme)?.[1];
  expect(shown).toMatch(/^China, November 2025/);
  expect(briefingText(briefing({ ...china, period: "2025-11" })).startsWith(shown!)).toBe(true);
});
