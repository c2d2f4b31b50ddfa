// Two charts that follow the width of the page and the theme of the reader.
import { isMonth, seriesOf, yearOnYear } from "tradefigures";
import { type Chart, type ChartOptions, growthChart, tradeChart } from "tradefigures/charts";
import { chinaMonths, chinaRevised } from "tradefigures/samples";
import embed from "vega-embed";

// Figures of your own: tradeMonthsFromCsv of tradefigures/tables reads them from a file.
const months = chinaMonths.filter((month) => isMonth(month.period) && month.period > "2025");
const yearBefore = chinaRevised.filter((month) => isMonth(month.period));
const growth = yearOnYear(seriesOf(months, "exports"), { base: seriesOf(yearBefore, "exports") });

async function show(id: string, chart: Chart): Promise<void> {
  const place = document.querySelector<HTMLElement>(`#${id}`);
  if (place === null) throw new Error(`the page has no #${id}`);
  await embed(place, chart, { actions: false, renderer: "svg" });
  const caption = place.parentElement?.querySelector("figcaption");
  if (caption) caption.textContent = chart.description;
}

const dark = matchMedia("(prefers-color-scheme: dark)");

async function showAll(): Promise<void> {
  const options: ChartOptions = { theme: dark.matches ? "dark" : "light", width: "container" };
  await show("trade", tradeChart([...yearBefore, ...months], options));
  await show("growth", growthChart(growth, options));
}

dark.addEventListener("change", showAll);
await showAll();
