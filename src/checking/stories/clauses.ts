import { kindAt, type Mark } from "./marks.js";

/** A part of a sentence that says one thing. */
export interface Clause {
  /** What joins it to what stands before. */
  readonly by: "main" | "prior" | "above" | "below" | "within" | "pass" | "open";
  readonly marks: readonly Mark[];
}

const QUOTES = ['"', "“", "”", "‘", "«", "»"];
const CLOSING = [",", ";", ":", "—", "–", ")", "(", ...QUOTES];

/** The clauses of a sentence: they begin at commas, brackets, quotation marks and words such as "while" or "after". */
export function clausesOf(marks: readonly Mark[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let by: Clause["by"] = "main";
  let own: Mark[] = [];
  const begin = (next: Clause["by"]): void => {
    if (own.length > 0) clauses.push({ by, marks: own });
    by = next;
    own = [];
  };
  marks.forEach((mark, at) => {
    if (isSign(mark, CLOSING)) {
      if (isInList(marks, at) || isOfQuote(marks, at)) own.push(mark);
      else begin(mark.value === "(" ? "open" : "main");
      return;
    }
    const next = beginning(marks, at);
    // "(or 5.8 trillion)" stays what its bracket made it.
    if (by === "prior" && isEndOfComparison(own, marks, at)) begin("main");
    else if (next !== undefined && (by !== "open" || own.length > 0)) begin(next);
    else if (
      mark.kind === "flow" &&
      hasStatement(own) &&
      leadsToFigure(marks, at + 1, [...BEFORE_FIGURE, "to", "level"])
    )
      begin("main");
    own.push(mark);
  });
  begin("main");
  return clauses.flatMap((clause, at) => {
    const [before, after, last] = [clauses[at - 1], clauses[at + 1], clauses[at + 2]];
    if (before?.by === "open" && isTime(clause)) return [];
    return after?.by === "open" && last && isTime(last)
      ? [{ ...clause, marks: [...clause.marks, ...last.marks] }]
      : [clause];
  });
}

/** "compared with a year earlier to $61.04 billion": the amount is that of the clause before. */
function isEndOfComparison(own: readonly Mark[], marks: readonly Mark[], at: number): boolean {
  const isComparison = own.some(({ kind }) => kind === "back" || kind === "when" || kind === "figure");
  return isComparison && kindAt(marks, at) === "to" && leadsToFigure(marks, at + 1, ["plain", "record"]);
}

/** "… $90.07 billion (about 132 trillion won) in October": what follows a bracket goes on with what stands before it. */
const isTime = ({ by, marks }: Clause): boolean =>
  by === "main" && isAdverbial(marks) && marks.some(({ when }) => when);

/** A target of “around 5% growth”: the quotation goes on with the clause. */
const isOfQuote = (marks: readonly Mark[], at: number): boolean =>
  kindAt(marks, at - 1) === "of" && isSign(marks[at], QUOTES);

/** Whether a clause begins with this mark, and how it is joined. */
function beginning(marks: readonly Mark[], at: number): Clause["by"] | undefined {
  const { kind, value } = marks[at]!;
  if (kind === "link") return "main";
  if (kind === "with") return isPartnerOfBalance(marks, at) ? undefined : "main";
  if (kind === "and") return isInList(marks, at) ? undefined : "main";
  if (kind === "prior") return "prior";
  if (kind === "from" && kindAt(marks, afterPlain(marks, at + 1)) === "place") return undefined;
  if (kind === "from" || kind === "than") return leadsToFigure(marks, at + 1) ? "prior" : undefined;
  if (kind === "pass") return leadsToFigure(marks, at + 1) ? "pass" : undefined;
  if (kind === "beat")
    return leadsToFigure(marks, at + 1) || leadsToForecast(marks, at + 1)
      ? (value as Clause["by"])
      : undefined;
  return undefined;
}

/** "the deficit with China", "trade with the EU". */
function isPartnerOfBalance(marks: readonly Mark[], at: number): boolean {
  return (
    kindAt(marks, at - 1) === "flow" &&
    ["place", "word", "rest"].includes(kindAt(marks, afterPlain(marks, at + 1)))
  );
}

function afterPlain(marks: readonly Mark[], from: number): number {
  let at = from;
  while (kindAt(marks, at) === "plain") at++;
  return at;
}

/** "A 4.4% rise in exports lifted the surplus to …": a flow with its figure, and then another. */
const hasStatement = (marks: readonly Mark[]): boolean =>
  marks.some(({ kind }) => kind === "flow") && marks.some(({ kind }) => kind === "figure");

/** Between two places, two flows or two figures a comma or "and" makes a list. */
function isInList(marks: readonly Mark[], at: number): boolean {
  const before = kindAt(marks, at - 1);
  let next = at + 1;
  while (next < at + 4 && (["and", "plain"].includes(kindAt(marks, next)) || isSign(marks[next], [","])))
    next++;
  if (marks[at]!.value === "," && kindAt(marks, at + 1) === "plain") return false;
  const after = marks[next];
  if (before === "place" || isSign(marks[at - 1], [")"]))
    return (
      after?.kind === "place" && kindAt(marks, next + 1) !== "figure" && !isSign(marks[next + 1], ["'s"])
    );
  return before === "flow" && after?.kind === "flow" && marks[at]!.kind === "and" && next === at + 1;
}

/** Whether a figure follows before anything but words that may stand before it. */
function leadsToFigure(marks: readonly Mark[], from: number, kinds = BEFORE_FIGURE): boolean {
  const isBefore = (mark: Mark): boolean => kinds.includes(mark.kind) || isSign(mark, ["'s"]);
  return marks.slice(from, from + 8).find((mark) => !isBefore(mark))?.kind === "figure";
}

function leadsToForecast(marks: readonly Mark[], from: number): boolean {
  return marks.slice(from, from + 5).some((mark) => mark.kind === "expect");
}

const BEFORE_FIGURE = [
  "plain",
  "same",
  "when",
  "back",
  "of",
  "rise",
  "fall",
  "widened",
  "narrowed",
  "expect",
  "by",
  "word",
  "comparison",
  "people",
  "place",
  "flow",
  "record",
];

export function isSign(mark: Mark | undefined, signs: readonly string[]): boolean {
  return mark?.kind === "sign" && signs.includes(mark.value);
}

/** Marks that say when and nothing else: "In November," before the clause that it belongs to. */
const ADVERBIAL = [
  "when",
  "plain",
  "within",
  "from",
  "of",
  "at",
  "back",
  "to",
  "first",
  "comparison",
  "link",
  "sign",
  "terms",
  "adjusted",
];

/** Whether a clause says when and nothing else. */
export const isAdverbial = (marks: readonly Mark[]): boolean =>
  marks.every(({ kind }) => ADVERBIAL.includes(kind));
