import type { Day } from "../../period/day.js";
import type { Clause } from "./clauses.js";
import { dayMeant } from "./dates.js";
import type { Mark } from "./marks.js";
import { claim, figureOf, leaveUnplaced, type Scope, wordsOf } from "./scope.js";
import type { MissingPart } from "./story-claims.js";

export const isTariff = (marks: readonly Mark[]): boolean =>
  marks.some(({ kind }) => kind === "tariff") &&
  marks.some(({ value }) => value === "percent") &&
  !marks.some(({ kind }) => kind === "flow");

/** Reads "the U.S. tariff rate on China has held around 47.5%". */
export function readTariff(scope: Scope, clause: Clause): undefined {
  const { marks } = clause;
  const at = marks.findIndex((mark) => mark.figure);
  const duty = marks.findIndex(({ kind }) => kind === "tariff");
  const imposer = codeOf(marks.slice(0, duty).findLast(isEconomy));
  const whom = marks.findIndex((mark, place) => place > duty && isEconomy(mark));
  const target = codeOf(marks[whom]);
  // "imposed a 50% tariff", "was cut to 15%" say what was done, not how high the tariff is.
  const isState =
    marks.slice(0, at).findLast(({ kind }) => kind !== "plain" && kind !== "at")?.kind === "level";
  const missing: MissingPart[] = [];
  if (imposer === undefined) missing.push("reporter");
  if (target === undefined) missing.push("partner");
  // "on Chinese cars", "on cars from Japan".
  const isPart = marks
    .slice(duty + 1, whom + 2)
    .some(({ kind, value }) => kind === "word" && !isAllGoods(value));
  if (isPart) missing.push("product");
  if (!isState) missing.push("measure");
  if (scope.since === null) missing.push("from");
  const span = marks[at]!.figure!;
  if (figureOf(scope, span) === undefined) missing.push("figure");
  if (imposer === undefined || target === undefined || missing.length > 0)
    return leaveUnplaced(scope, marks, missing);
  const { asOf } = scope.story.options;
  const times = scope.since ? { from: scope.since, until: asOf } : { from: asOf };
  claim(scope, { kind: "tariff", imposer, target, ...times, printed: span.text });
}

/** Capitals stand for the governments that levy tariffs. */
const CAPITALS: Readonly<Record<string, string>> = {
  washington: "US",
  beijing: "CN",
  brussels: "EU",
  tokyo: "JP",
  seoul: "KR",
  delhi: "IN",
  ottawa: "CA",
  london: "GB",
  hanoi: "VN",
  taipei: "TW",
  canberra: "AU",
};

const isEconomy = ({ kind, value }: Mark): boolean =>
  kind === "place" || kind === "people" || Object.hasOwn(CAPITALS, value);

const isAllGoods = (word: string): boolean => word === "products" || Object.hasOwn(CAPITALS, word);

const codeOf = (mark: Mark | undefined): string | undefined => mark && (CAPITALS[mark.value] ?? mark.value);

/** "since the truce", "since Oct. 30": the day from which on; `null` where it is not known. */
export function readSince(scope: Scope, marks: readonly Mark[]): undefined {
  const at = marks.findIndex(({ kind }) => kind === "since");
  if (at < 0) return;
  const { options } = scope.story;
  const when = marks.slice(at).find((mark) => mark.when)?.when;
  const named: Day | null = when ? dayMeant(when, options.asOf) : null;
  const words = marks.length > at + 1 ? wordsOf(scope.sentence, scope.tokens, marks.slice(at + 1)) : "";
  const event = Object.entries(options.events ?? {}).find(([name]) => words.startsWith(name));
  scope.since = named ?? event?.[1] ?? null;
}
