import {
  averagesSideBySide,
  calendarYear,
  type Day,
  day,
  type Period,
  period,
  type TariffOptions,
  tariffOn,
  tariffSteps,
} from "tradefigures";
import { tariffAverages, tariffRegimes } from "tradefigures/samples";
import { Ending, known, misused, NO, type Outcome } from "./ending.js";
import type { TARIFFS } from "./pages/tariffs.js";
import { choiceOf, type Given, readValue, refuseOperands } from "./reading/options.js";
import { averagesText, dayText, yearText } from "./showing/tariffs.js";
import { sideOfYear } from "./tariff-sides.js";

const VIEWS = ["levied", "lawful", "collected"] as const;

/** Duties between the United States and China: the steps of a year, or what a day is made of. */
export function tariffs({ values, positionals }: Given<typeof TARIFFS.options>): Outcome {
  refuseOperands(positionals);
  const { json, product } = values;
  const asked = { product, view: choiceOf("view", values.view, VIEWS) };
  // Refuses what is no product, before any day is looked at.
  for (const regime of tariffRegimes) readValue("--product", () => tariffSteps(regime, asked));
  if (!/^\d{4}$/.test(values.year)) misused(`--year must be YYYY, got "${values.year}"`);
  const found =
    values.day === undefined
      ? ofYear(calendarYear(Number(values.year)), asked)
      : ofDay(
          readValue("--day", () => day(values.day!)),
          asked,
        );
  return { text: `${json ? JSON.stringify(found.data, null, 2) : found.text}\n`, exitCode: 0 };
}

/** What is found, as data and to read. */
interface Found {
  readonly data: object;
  readonly text: string;
}

function ofDay(on: Day, asked: TariffOptions): Found {
  const month = period(on.slice(0, 7));
  const duties = known(() => tariffRegimes.map((regime) => ({ regime, on: tariffOn(regime, on, asked) })));
  const averages = tariffRegimes.map(({ imposer, target }) =>
    averagesSideBySide(tariffAverages, { imposer, target, date: month }),
  );
  const sides = duties.map(({ regime: { imposer, target }, on }) => ({ imposer, target, ...on }));
  const texts = duties.map(({ regime }) => dayText(regime, on, asked));
  return {
    data: { day: on, ...asked, sides, averages },
    text: [...texts, averagesText(month, averages)].join("\n\n"),
  };
}

function ofYear(year: Period, asked: TariffOptions): Found {
  const sides = tariffRegimes.map((regime) => sideOfYear(regime, year, asked));
  if (sides.every(({ steps, onSomeGoods }) => steps.length + onSomeGoods.length === 0))
    throw new Ending(`no duties are known for ${year}`, { exitCode: NO });
  return {
    data: { year, ...asked, sides },
    text: sides.map((side) => yearText(side, year, asked)).join("\n\n"),
  };
}
