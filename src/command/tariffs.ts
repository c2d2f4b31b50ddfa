import {
  averagesSideBySide,
  calendarYear,
  type Day,
  day,
  type Period,
  type PublishedTariffAverage,
  period,
  type TariffRegime,
  tariffOn,
  tariffSteps,
} from "tradefigures";
import { Ending, known, misused, NO, type Outcome, unreadable } from "./ending.js";
import type { TARIFFS } from "./pages/tariffs.js";
import { isJson } from "./reading/json.js";
import { choiceOf, type Given, operandOf, readValue } from "./reading/options.js";
import { orRefuse } from "./reading/problems.js";
import { recordsIn } from "./reading/records.js";
import { nameOf, readText } from "./reading/text.js";
import { type Asked, averagesText, dayText, yearText } from "./showing/tariffs.js";
import { sideOfYear } from "./tariff-sides.js";

/** The last year that the samples have from its first day. */
const LAST_YEAR = "2025";
const VIEWS = ["levied", "lawful", "collected"] as const;

/** Duties of one economy on the goods of another: the steps of a year, or what a day is made of. */
export async function tariffs({ values, positionals }: Given<typeof TARIFFS.options>): Promise<Outcome> {
  const file = operandOf(positionals);
  const { json, product } = values;
  const duties = await dutiesOf(file);
  const asked = { product, view: choiceOf("view", values.view, VIEWS) };
  // Refuses what is no product, before any day is looked at.
  for (const regime of duties.regimes) readValue("--product", () => tariffSteps(regime, asked));
  const year = values.year ?? (file === undefined ? LAST_YEAR : newestYear(duties.regimes));
  if (!/^\d{4}$/.test(year)) misused(`--year must be YYYY, got "${year}"`);
  const found =
    values.day === undefined
      ? ofYear(duties, calendarYear(Number(year)), asked)
      : ofDay(
          duties,
          readValue("--day", () => day(values.day!)),
          asked,
        );
  return { text: `${json ? JSON.stringify(found.data, null, 2) : found.text}\n`, exitCode: 0 };
}

/** Duties and averages that were published of them. */
interface Duties {
  readonly regimes: readonly TariffRegime[];
  readonly averages: readonly PublishedTariffAverage[];
}

/** Those of a file, or those of the samples. */
async function dutiesOf(file: string | undefined): Promise<Duties> {
  if (file === undefined) {
    const { tariffAverages, tariffRegimes } = await import("tradefigures/samples");
    return { regimes: tariffRegimes, averages: tariffAverages };
  }
  const name = nameOf(file);
  const text = await readText(file);
  if (!isJson(text))
    unreadable(`${name} must be JSON: a list of tariff regimes, or an object with tariffRegimes`);
  const { tariffRegimes = [], tariffAverages = [] } = orRefuse(recordsIn(text, name, () => "tariffRegimes"));
  if (tariffRegimes.length === 0) unreadable(`${name} must have tariff regimes, got none`);
  return { regimes: tariffRegimes, averages: tariffAverages };
}

/** The year in which the last duty began. */
function newestYear(regimes: readonly TariffRegime[]): string {
  const days = regimes.flatMap(({ measures }) => measures.map(({ from }) => from));
  return days.toSorted().at(-1)?.slice(0, 4) ?? LAST_YEAR;
}

/** What is found, as data and to read. */
interface Found {
  readonly data: object;
  readonly text: string;
}

function ofDay({ regimes, averages }: Duties, on: Day, asked: Asked): Found {
  const month = period(on.slice(0, 7));
  const duties = known(() => regimes.map((regime) => ({ regime, on: tariffOn(regime, on, asked) })));
  const published = regimes.map(({ imposer, target }) =>
    averagesSideBySide(averages, { imposer, target, date: month }),
  );
  const sides = duties.map(({ regime: { imposer, target }, on }) => ({ imposer, target, ...on }));
  const texts = duties.map(({ regime, on }) => dayText(regime, on, asked));
  const ofMonth = published.some(({ lowest }) => lowest !== null) ? [averagesText(month, published)] : [];
  return {
    data: { day: on, ...asked, sides, averages: published },
    text: [...texts, ...ofMonth].join("\n\n"),
  };
}

function ofYear({ regimes }: Duties, year: Period, asked: Asked): Found {
  const sides = known(() => regimes.map((regime) => sideOfYear(regime, year, asked)));
  if (sides.every(({ steps, onSomeGoods }) => steps.length + onSomeGoods.length === 0))
    throw new Ending(`no duties are known for ${year}`, { exitCode: NO });
  return {
    data: { year, ...asked, sides },
    text: sides.map((side) => yearText(side, year, asked)).join("\n\n"),
  };
}
