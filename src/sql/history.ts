import type { CurrencyCode } from "../currency/currency.js";
import { refuse } from "../errors.js";
import { monthAt } from "../period/month.js";
import { type Period, span } from "../period/period.js";
import type { Subject } from "../records/subject.js";
import { type ResultRow, textOrNull } from "./database.js";
import { questionOf, type SqlQuestion } from "./question.js";
import { add, bySeries, guarded, listed, type SqlRows, type Writing } from "./relation.js";
import { checkCurrency, subjectIn } from "./result.js";
import { type Fragment, part, plain } from "./statement.js";

/**
 * What is said of a series, and of which.
 *
 * @category SQL
 */
export type SqlOfSeries<T> = Subject & { readonly currency: CurrencyCode } & T;

/** A question about the history of each series. */
export interface History<T> {
  /** Writes the rows: their keys and months, and what is looked at. */
  readonly from: (writing: Writing) => Fragment;
  /** What of the last row stands beside each. */
  readonly last: string;
  /** Which rows count. */
  readonly counts: Fragment;
  /** Whether a row is not known. */
  readonly unknown: string;
  /** At which row to stop, going back from the last; `null`: at none. */
  readonly stop: string | null;
  /** What is asked, over the rows of a series. */
  readonly asked: string;
  readonly read: (row: ResultRow) => T;
}

// Rows are counted back from the last one. A gap belongs to the row before it.
const NEXT = "CASE WHEN next_first > last_month THEN next_first ELSE next_last END";

/** Asks for one row a series: `steps` goes back from the last of its rows, and the answer is told of them. */
export function historyOf<T>(rows: SqlRows, history: History<T>): SqlQuestion<SqlOfSeries<T>> {
  const { keys } = rows;
  return questionOf(
    (writing) => {
      const given = add(writing, "looked_at", history.from(writing));
      const steps = add(
        writing,
        "steps",
        part`SELECT *, first_month || '/' || last_month AS period, ${history.counts} AS counts,
          row_number() OVER back AS back, lag(first_month) OVER back AS next_first, lag(last_month) OVER back AS next_last${plain(history.last)}
          FROM ${given}
          WINDOW back AS (${bySeries(keys)} ORDER BY first_month DESC, last_month DESC)`,
      );
      const gaps = add(
        writing,
        "gaps",
        part`SELECT *, counts AND back > 1 AND NOT (${plain(history.unknown)}) AS past,
          CASE WHEN ${plain(NEXT)} > last_month + 1 THEN (last_month + 1) || '/' || (${plain(NEXT)} - 1) END AS gap
          FROM ${steps}`,
      );
      const { stop } = history;
      const told =
        stop === null
          ? gaps
          : add(
              writing,
              "stops",
              part`SELECT *, coalesce(min(CASE WHEN ${plain(stop)} THEN back END) OVER (${bySeries(keys)}), 99999) AS stop
                FROM ${gaps}`,
            );
      return part`SELECT ${listed(keys)}${plain(keys.length > 0 ? "," : "")}
        bool_or(next_first = first_month AND next_last = last_month) AS twice, bool_or(next_first <= last_month) AS overlap,
        bool_and(first_month = last_month - last_month % 12) OR min(last_month - first_month) = max(last_month - first_month) AS even,
        ${plain(latest("counts"))} AS last,
        ${plain(earliest("counts"))} AS begin,${plain(stop === null ? "" : `\n${latest("back = stop")} AS found,`)}
        string_agg(nullif(concat_ws(' ', CASE WHEN ${plain(history.unknown)} THEN period END, gap), ''), ' ' ORDER BY back DESC)
          FILTER (WHERE counts AND back > 1${plain(stop === null ? "" : " AND back <= stop")}) AS missing,
        ${plain(history.asked)}${guarded(writing)}
        FROM ${told}${plain(keys.length > 0 ? `\nGROUP BY ${keys.join(", ")}\nORDER BY ${keys.join(", ")}` : "")}`;
    },
    (found) => {
      const about = found
        .filter((row) => row["even"] !== null)
        .map((row) => {
          const { subject, currency } = subjectIn(rows, row);
          if (row["twice"] === true)
            refuse(
              "DUPLICATE_PERIOD",
              "period",
              "once in a series (vintage: picks one)",
              shownSubject(subject),
            );
          if (row["overlap"] === true && row["even"] !== true)
            refuse(
              "OVERLAPPING_PERIODS",
              "periods of a series",
              "one after the other",
              shownSubject(subject),
            );
          const told: SqlOfSeries<T> = Object.assign({ currency }, subject, history.read(row));
          Object.freeze(told);
          return told;
        });
      checkCurrency(about);
      return about;
    },
  );
}

function shownSubject(subject: Subject): string {
  return Object.values(subject).join(", ");
}

/** The period of the latest of some rows. */
export function latest(which: string): string {
  return `(array_agg(period ORDER BY back) FILTER (WHERE ${which}))[1]`;
}

/** The period of the earliest of some rows. */
export function earliest(which: string): string {
  return `(array_agg(period ORDER BY back DESC) FILTER (WHERE ${which}))[1]`;
}

/** Periods as `steps` writes them, in order. */
export function readPeriods(row: ResultRow, column: string): readonly Period[] {
  return (textOrNull(row, column)?.split(" ") ?? []).map((text) => {
    const [first, last] = text.split("/").map((at) => monthAt(Number(at)));
    return span(first!, last!);
  });
}

/** One such period; `null` where there is none. */
export function readPeriodOrNull(row: ResultRow, column: string): Period | null {
  return readPeriods(row, column)[0] ?? null;
}
