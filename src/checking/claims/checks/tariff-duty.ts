import { type Day, lastDay } from "../../../period/day.js";
import { dayName } from "../../../period/names.js";
import type { TariffRegime } from "../../../tariffs/regime/tariff-regime.js";
import { type Alternatives, computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import {
  type DutyInForce,
  dayBefore,
  daysOfChange,
  dutiesOn,
  regimesOf,
} from "../../evidence/duties-in-force.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { TariffClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import { triedOf } from "../readings/misprint.js";
import { NO_READINGS, type Readings, readingsOf } from "../readings/readings.js";
import { SPREAD_OF_TARIFFS } from "../readings/spread.js";
import { DUTY_CONFUSIONS } from "../readings/tariff-confusions.js";
import type { SaidTariff } from "../said.js";
import { assertionOf, judge } from "../verdicts/judge.js";
import { decided } from "../verdicts/make-check.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { checkOf } from "../verdicts/tested.js";
import { allOf, type Truth } from "../verdicts/truth.js";
import { missing } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";

/**
 * "The fentanyl duty was 20% on 4 March", "the duties of 2025 are 20%": as the regime at hand has it on that day; in a
 * month on some day at least; from a day to another on all of them.
 */
export function checkDuty(said: SaidTariff, knowledge: Knowledge): Check {
  const { claim, print } = said;
  const { from, month, until = month === undefined ? from : lastDay(month) } = claim;
  const style = percentStyle(print.step);
  const runs = runsOf(knowledge, claim, from, until);
  if (runs === null)
    return checkFigure(knowledge, { ...planOf(said, style), answers: [], readings: () => NO_READINGS });
  const readings = (found: readonly KnownFigure[]): Readings => {
    const reprinted = ({ value }: KnownFigure) => ({ ...claim, printed: inStyle(value, style) });
    const misprint = { knowledge, claim, print, style, found, spread: SPREAD_OF_TARIFFS, reprinted };
    return readingsOf(misprint, triedOf(misprint, DUTY_CONFUSIONS));
  };
  const [only] = runs;
  const isOpen = runs.some((run) => run.isOpen);
  if (runs.length === 1)
    return checkFigure(knowledge, {
      ...planOf(said, style),
      answers: computedAnswers(only!.duties.map(({ figure }): Alternatives => [figure])),
      ...(isOpen && { doubt: "exemptions-unknown" as const }),
      readings,
    });
  return checkRuns(said, runs, style, isOpen, readings);
}

/** A run of days on which the duty was one. */
interface Run {
  readonly from: Day;
  readonly until: Day;
  readonly duties: readonly DutyInForce[];
  /** Whether goods may bear another duty on one of them. */
  readonly isOpen: boolean;
}

/** The duty on all the days of a claim; `null` where it is not known of one of them. */
function runsOf(knowledge: Knowledge, claim: TariffClaim, from: Day, until: Day): readonly Run[] | null {
  for (const regime of regimesOf(knowledge, claim)) {
    const runs = runsIn(regime, claim, from, until);
    if (runs !== null) return runs;
  }
  return null;
}

function runsIn(regime: TariffRegime, claim: TariffClaim, from: Day, until: Day): readonly Run[] | null {
  const runs: Run[] = [];
  // The last day too: a regime may not cover it.
  for (const day of new Set([...daysOfChange(regime, from, until), until])) {
    const duties = dutiesOn(regime, claim, day);
    if (duties === null) return null;
    const isOpen = duties.some((duty) => duty.isOpen);
    const last = runs.pop();
    if (last === undefined) runs.push({ from: day, until, duties, isOpen });
    else if (isSame(last.duties, duties)) runs.push({ ...last, isOpen: last.isOpen || isOpen });
    else runs.push({ ...last, until: dayBefore(day) }, { from: day, until, duties, isOpen });
  }
  return runs;
}

function isSame(one: readonly DutyInForce[], other: readonly DutyInForce[]): boolean {
  return (
    one.length === other.length && one.every(({ figure }, at) => figure.value.eq(other[at]!.figure.value))
  );
}

/** Where the duty changed: in a month one day is enough, from a day to another all must be so. */
function checkRuns(
  { claim, print }: SaidTariff,
  runs: readonly Run[],
  style: Style,
  isOpen: boolean,
  readings: (found: readonly KnownFigure[]) => Readings,
): Check {
  const truths = runs.map((run) => truthOf(run, print));
  const best = runs.filter((_, at) => truths[at] !== "impossible");
  const figures = [...best, ...runs.filter((run) => !best.includes(run))].map(
    ({ duties }) => duties[0]!.figure,
  );
  const text = runs.map((run) => runText(run, style)).join(", ");
  const isInMonth = claim.month !== undefined;
  if (best.length === 0 || (!isInMonth && best.length < runs.length))
    return decided(claim, {
      verdict: "contradicted",
      figures,
      style,
      text: `the duty was ${text}`,
      notes: print.notes,
      readings: readings(figures),
    });
  const all = allOf(truths);
  const truth: Truth = all === "certain" && !isOpen ? "certain" : "possible";
  return checkOf(
    claim,
    {
      truth,
      figures,
      missing: [],
      text: `the duty was ${text}`,
      notes: [
        ...print.notes,
        ...(all === "impossible" ? (["some-days"] as const) : []),
        ...(isOpen ? (["exemptions-unknown"] as const) : []),
      ],
      pointAgrees: true,
    },
    style,
  );
}

const TRUTHS = { supported: "certain", consistent: "possible", contradicted: "impossible" } as const;

function truthOf({ duties }: Run, print: SaidTariff["print"]): Truth {
  const [answer] = computedAnswers(duties.map(({ figure }): Alternatives => [figure]));
  return TRUTHS[judge(answer!, assertionOf(print), false)!.verdict];
}

/** "20.0% from 1 November 2025 to 9 November 2025". */
function runText({ from, until, duties }: Run, style: Style): string {
  const rates = duties.map(({ figure }) => inStyle(figure.value, style)).join(" or ");
  return from === until
    ? `${rates} on ${dayName(from)}`
    : `${rates} from ${dayName(from)} to ${dayName(until)}`;
}

function planOf({ claim, print }: SaidTariff, style: Style) {
  return { claim, said: assertionOf(print), style, notes: print.notes, missing: () => [lack(claim)] };
}

function lack({ imposer, target, from, until, month, measure, measures, product }: TariffClaim): Missing {
  const names = measure ?? measures?.join(" and ");
  const of = names === undefined ? "the duties" : `the duty "${names}"`;
  const on = product === undefined ? "" : ` on ${product}`;
  const when =
    until !== undefined ? `from ${from} to ${until}` : month === undefined ? `on ${from}` : `in ${month}`;
  return missing("tariff", null, [], `${of} of ${imposer} on ${target}${on} ${when}`);
}
