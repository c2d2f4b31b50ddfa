import { type BriefingInput, briefing, briefingText, isMonth, period } from "tradefigures";
import type { Evidence } from "tradefigures/checking";
import { known, misused, type Outcome, unreadable } from "./ending.js";
import type { BRIEFING } from "./pages/briefing.js";
import { onlyReporter, readData } from "./reading/data.js";
import { type Given, readValue, refuseOperands } from "./reading/options.js";

type Values = Given<typeof BRIEFING.options>["values"];
type Known = Omit<BriefingInput, "period"> & Pick<Required<Evidence>, "observations">;

/** The release of a month as text. */
export async function brief({ values, positionals }: Given<typeof BRIEFING.options>): Promise<Outcome> {
  refuseOperands(positionals);
  const { month, currency, json } = values;
  const asked = month === undefined ? undefined : readValue("--month", () => period(month));
  const data = await dataOf(values);
  const found = known(() => briefing({ ...data, period: asked ?? lastMonth(data) }));
  const text = known(() => briefingText(found, { currency }));
  return { text: `${json ? JSON.stringify(found, null, 2) : text}\n`, exitCode: 0 };
}

/** What files and samples say, as a briefing takes it. */
async function dataOf(values: Values): Promise<Known> {
  const { data, reporter, "data-currency": currency, in: unit } = values;
  const { china } = await import("tradefigures/samples");
  if (data === undefined) return { ...china, reporter: reporter ?? china.reporter };
  const {
    tariffRegimes: _,
    otherFigures: __,
    ...lists
  } = await readData({
    data,
    sample: values.sample,
    reporter,
    currency,
    in: unit,
  });
  const whose =
    reporter ?? onlyReporter(lists) ?? misused("it must be said whose trade is meant: --reporter CODE");
  return { ...lists, reporter: whose };
}

function lastMonth({ months, observations, reporter }: Known) {
  const own = [...months, ...observations].filter((record) => record.reporter === reporter);
  const last = own
    .map((record) => record.period)
    .filter(isMonth)
    .sort()
    .at(-1);
  return last ?? unreadable("the data must have a month of the reporter's trade, got none");
}
