import { type Application, IndexEvent } from "typedoc";

/** What people type who do not know our names: the words by which a guide (its title) or a name is found. */
const WORDS: Readonly<Record<string, string>> = {
  "Getting started": "install start begin tutorial quick first example",
  "Rates of growth": "yoy mom qoq y/y m/m growth percent change year-on-year month-on-month annual",
  yearOnYear: "yoy y/y annual growth percent change",
  monthOnMonth: "mom m/m monthly growth percent change",
  yearToDate: "ytd cumulative year-to-date",
  "Vintages and bases": "revised base first release vintage revision",
  whichBase: "revised base first release",
  Revisions: "revision vintage real-time",
  Currencies: "convert conversion exchange rate fx dollar euro yuan",
  "Quarters, fiscal years and working days": "quarter fiscal working days calendar seasonal qoq",
  "Partners and contributions": "partner share contribution country region group",
  "Tariffs through time": "tariff duty customs rate entry section 301",
  "Checking a story": "fact check story article news claim verdict",
  checkStory: "fact check story article news",
  "Reading a release like a checker": "fact check claim verdict rounding",
  "Exactness and rounding": "float decimal precision rounding exact",
  "Testing your own calculations": "unit test vitest jest node:test",
  "From a file to a chart": "csv file import read table load chart pandas",
  Charts: "chart plot picture graph vega svg",
  tradeMonthsFromCsv: "csv file import read months",
  tableFromCsv: "csv file import read table",
  "The command tradefigures": "cli command line terminal npx",
  "From pandas, tsbox, comtradeapicall": "pandas python comtrade migrate",
};
/** Above all that a name, which weighs 10, and a comment can bring together. */
const WEIGHT = 1000;
/** A guide before a function that has the same word. */
const GUIDE_BOOST = 10;

/** Lets the search find guides and names by the words of their field, too. */
export function searchWords(app: Application): void {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event: IndexEvent) => {
    Object.assign(event.searchFieldWeights, { words: WEIGHT });
    event.searchResults.forEach((result, at) => {
      const words = Object.hasOwn(WORDS, result.name) ? WORDS[result.name] : undefined;
      const isOwn = result.isDocument() || (result.parent?.parent?.isProject() ?? false);
      if (words === undefined || !isOwn) return;
      event.searchFields[at] = { ...event.searchFields[at], words };
      if (result.isDocument()) result.relevanceBoost = GUIDE_BOOST;
    });
  });
}
