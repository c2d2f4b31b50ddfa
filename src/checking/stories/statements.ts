import type { StatementClaim } from "../claims/claim.js";
import type { Mark } from "./marks.js";
import { claim, type Scope, wordsOf } from "./scope.js";
import { isLetter } from "./sentences.js";

const QUOTES = ['"', "“", "”", "«", "»"];

/**
 * Keeps what a sentence holds of causes, opinions and forecasts, by whom: quotations in which nothing can be
 * checked, and whole sentences of which nothing was placed.
 */
export function readStatements(
  scope: Scope,
  marks: readonly Mark[],
  checked: ReadonlySet<Mark>,
  isOpen: boolean,
): boolean {
  const { by: speaker, said } = speechIn(scope, marks, isOpen);
  if (speaker !== undefined) scope.story.speaker = speaker;
  const { parts, isOpen: staysOpen } = quotationsIn(marks, isOpen);
  const by = scope.story.speaker;
  for (const part of parts) {
    if (by !== null && part.length > 2 && part.every((mark) => !checked.has(mark))) keep(scope, part, by);
  }
  if (scope.found > 0 || parts.length > 0) return staysOpen;
  const isSaid = marks.some(({ kind }) => kind === "say");
  const isCause = marks.some(({ kind }) => kind === "cause");
  const isForecast = marks.some(({ kind }) => kind === "modal");
  const isOfTrade = marks.some(({ kind }) => kind === "flow" || kind === "half");
  if ((isSaid && speaker !== undefined) || (isOfTrade && (isCause || isForecast)))
    keep(scope, said, speaker ?? "the text");
  return staysOpen;
}

function keep(scope: Scope, marks: readonly Mark[], by: string): undefined {
  const has = (kind: string): boolean => marks.some((mark) => mark.kind === kind);
  const nature: StatementClaim["nature"] = has("modal") ? "forecast" : has("cause") ? "cause" : "opinion";
  claim(scope, {
    kind: "statement",
    nature,
    by,
    text: wordsOf(scope.sentence, scope.tokens, trimmed(marks)),
  });
}

/** The marks between quotation marks; a quotation may go on from the sentence before and into the next. */
function quotationsIn(
  marks: readonly Mark[],
  isOpen: boolean,
): { readonly parts: readonly (readonly Mark[])[]; readonly isOpen: boolean } {
  const parts: Mark[][] = isOpen ? [[]] : [];
  let isIn = isOpen;
  for (const mark of marks) {
    if (isQuote(mark)) {
      isIn = !isIn;
      if (isIn) parts.push([]);
    } else if (isIn) parts.at(-1)!.push(mark);
  }
  return { parts: parts.filter((part) => part.length > 0), isOpen: isIn };
}

/** Who speaks, and what is said by whom. */
interface Speech {
  readonly by: string | undefined;
  readonly said: readonly Mark[];
}

/** "X, chief economist at Y, said …", "…, the ministry said", "according to X, …", "“…,” said X". */
function speechIn(scope: Scope, marks: readonly Mark[], isOpen: boolean): Speech {
  const at = marks.findIndex(({ kind }) => kind === "say");
  if (at < 0) return { by: undefined, said: marks };
  // "…," said Zichun Huang, an economist.
  const isQuoted = isOpen || isQuote(marks[0]!);
  const isAfter = scope.tokens[marks[at]!.first]!.text === "according" || isQuoted;
  const [first = [], ...others] = segments(isAfter ? marks.slice(at + 1) : marks.slice(0, at));
  const isName = (part: readonly Mark[]): boolean => !part.some(({ kind }) => OF_TRADE.includes(kind));
  const named = [first, ...others].find(isName) ?? first;
  const rest = trimmed(marks.slice(at + 1));
  const said = isAfter || named !== first ? marks.slice(0, at) : rest.length > 2 ? rest : marks;
  // "He said", "adding": the speaker before.
  const isOther = named.some(({ kind }) => kind !== "plain" && kind !== "pronoun");
  return {
    by: isOther ? wordsOf(scope.sentence, scope.tokens, named) : undefined,
    said: named === first ? said : first,
  };
}

const OF_TRADE = ["flow", "half", "figure", "modal", "rise", "fall"];

/** The parts between commas and quotation marks, without those that say nothing. */
function segments(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    if (isQuote(mark) || (mark.kind === "sign" && [",", ";", "(", ")"].includes(mark.value))) parts.push([]);
    else parts.at(-1)!.push(mark);
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

const isQuote = ({ kind, value }: Mark): boolean => kind === "sign" && QUOTES.includes(value);

/** Without the signs at both ends. */
function trimmed(marks: readonly Mark[]): readonly Mark[] {
  const isEdge = ({ kind, value }: Mark): boolean =>
    kind === "sign" && value.length === 1 && !isLetter(value);
  let [first, end] = [0, marks.length];
  while (first < end && isEdge(marks[first]!)) first++;
  while (end > first && isEdge(marks[end - 1]!)) end--;
  return marks.slice(first, end);
}
