// Writes the charts of the guides into docs/pictures, each in light and dark: npm run pictures
import { mkdirSync, writeFileSync } from "node:fs";
import { pictureFiles } from "./pictures/charts.js";
import { svgOf, viewOf } from "./pictures/render.js";

const folder = new URL("../docs/pictures/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, chart] of pictureFiles()) {
  const svg = await svgOf(await viewOf(chart), chart);
  writeFileSync(new URL(file, folder), svg);
  console.log(`docs/pictures/${file} ${svg.length} bytes`);
}
