import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Chart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { PICTURES, pictureFiles } from "../../scripts/pictures/charts.js";
import { svgOf, textsOutside, viewOf } from "../../scripts/pictures/render.js";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

/** The text of all layers that write some. */
function labelsOf({ datasets, layer }: Chart): string[] {
  return layer.flatMap(({ encoding: { text }, data }) =>
    text === undefined ? [] : datasets[data.name]!.map((row) => String(row[text.field])),
  );
}

describe("the pictures of the guides", () => {
  test("are all there, and no others", () => {
    const names = pictureFiles().map(([file]) => file);
    expect(readdirSync(folder).filter((file) => names.includes(file))).toEqual(names.toSorted());
  });

  test.each(pictureFiles())("%s is what the figures give: else npm run pictures", async (file, chart) => {
    const view = await viewOf(chart);
    const svg = await svgOf(view, chart);
    expect(svg).toBe(readFileSync(`${folder}${file}`, "utf8"));
    const labels = labelsOf(chart);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(svg).toContain(`>${label}</text>`);
    expect(textsOutside(view, chart)).toEqual([]);
  });

  test.each(Object.entries(PICTURES))("%s has room for its text on a phone", async (_, draw) => {
    const chart = draw({ width: 360 });
    expect(textsOutside(await viewOf(chart), chart)).toEqual([]);
  });

  test("say that a text leaves them", async () => {
    const chart = pictureFiles()[0]![1];
    const cut = { ...chart, title: { ...chart.title, text: ["x".repeat(200)] } };
    expect(textsOutside(await viewOf(cut), cut)).toContain("x".repeat(200));
  });
});
