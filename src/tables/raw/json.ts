import type { TableProblem } from "../problem.js";

/** A value of JSON. A number is the text that stands in the file: no digit is lost to a float. */
export type Json = string | boolean | null | JsonList | JsonObject;

/** A list, and the line on which it begins. */
interface JsonList {
  readonly kind: "list";
  readonly line: number;
  readonly items: readonly Json[];
}

/** An object, and the line on which it begins. A map: no key can reach the prototype of anything. */
export interface JsonObject {
  readonly kind: "object";
  readonly line: number;
  readonly fields: ReadonlyMap<string, Json>;
}

/** A text of JSON: its root, or what is wrong with it. */
export type JsonRead =
  | { readonly root: Json; readonly problem: null }
  | { readonly root: null; readonly problem: TableProblem };

/** A list that is taken item by item and not kept: that of a key of the root, or the root itself. */
export interface EachItem {
  readonly key: string | null;
  readonly visit: (item: Json) => void;
}

/** Deeper files are refused. */
const JSON_DEPTH = 64;

/**
 * Reads JSON (RFC 8259) without a float. A key that stands twice in an object, a file deeper than 64, and all that
 * the standard does not have are problems; then nothing of the file counts.
 */
export function readJson(text: string, each?: EachItem): JsonRead {
  const state: State = { text, at: text.startsWith("\uFEFF") ? 1 : 0, line: 1, problem: null, each };
  skipBlanks(state);
  const root = takeValue(state, 0, each?.key === null ? each : undefined);
  if (root !== undefined) {
    skipBlanks(state);
    if (state.at === text.length) return { root, problem: null };
  }
  return { root: null, problem: state.problem ?? problemAt(state, "nothing after the end of the JSON") };
}

interface State {
  readonly text: string;
  readonly each: EachItem | undefined;
  at: number;
  line: number;
  problem: TableProblem | null;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Nothing where the text breaks a rule, which the state then names. */
function takeValue(state: State, depth: number, each?: EachItem): Json | undefined {
  switch (state.text[state.at]) {
    case "{":
      return takeObject(state, depth + 1);
    case "[":
      return takeList(state, depth + 1, each);
    case '"':
      return takeText(state);
    default:
      return takeWord(state);
  }
}

function takeObject(state: State, depth: number): JsonObject | undefined {
  if (depth > JSON_DEPTH) return fail(state, TOO_DEEP);
  const { line } = state;
  const fields = new Map<string, Json>();
  state.at++;
  for (let more = !closes(state, "}"); more; more = goesOn(state, "}")) {
    if (state.text[state.at] !== '"') return fail(state, "a key in quotes");
    const key = takeText(state);
    if (key === undefined) return undefined;
    if (fields.has(key)) return fail(state, `each key once in an object ("${cut(key)}" stands twice)`);
    skipBlanks(state);
    if (state.text[state.at] !== ":") return fail(state, "a colon after a key");
    state.at++;
    skipBlanks(state);
    const value = takeValue(state, depth, depth === 1 && key === state.each?.key ? state.each : undefined);
    if (value === undefined) return undefined;
    fields.set(key, value);
  }
  return state.problem === null ? { kind: "object", line, fields } : undefined;
}

function takeList(state: State, depth: number, each: EachItem | undefined): JsonList | undefined {
  if (depth > JSON_DEPTH) return fail(state, TOO_DEEP);
  const { line } = state;
  const items: Json[] = [];
  state.at++;
  for (let more = !closes(state, "]"); more; more = goesOn(state, "]")) {
    const item = takeValue(state, depth);
    if (item === undefined) return undefined;
    if (each === undefined) items.push(item);
    else each.visit(item);
  }
  return state.problem === null ? { kind: "list", line, items } : undefined;
}

/** Whether an object or a list that has just been opened ends at once. */
function closes(state: State, end: string): boolean {
  skipBlanks(state);
  if (state.text[state.at] !== end) return false;
  state.at++;
  return true;
}

/** Whether another part follows; false at the end, and where a rule is broken. */
function goesOn(state: State, end: string): boolean {
  if (closes(state, end)) return false;
  if (state.text[state.at] !== ",") {
    fail(state, `a comma or ${end}`);
    return false;
  }
  state.at++;
  skipBlanks(state);
  return true;
}

function takeText(state: State): string | undefined {
  const { text, at } = state;
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end < 0) return fail(state, "a text that is closed with a quote");
  try {
    // One text in quotes: the platform knows the escapes, and meets no number here.
    const read: unknown = JSON.parse(text.slice(at, end + 1));
    state.at = end + 1;
    return String(read);
  } catch {
    return fail(state, "a text with the escapes of JSON and no line ends");
  }
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === "\\") from--;
  return (at - from) % 2 === 1;
}

function takeWord(state: State): string | boolean | null | undefined {
  NUMBER.lastIndex = state.at;
  const number = NUMBER.exec(state.text)?.[0];
  if (number !== undefined) {
    state.at += number.length;
    return number;
  }
  for (const [word, value] of WORDS)
    if (state.text.startsWith(word, state.at)) {
      state.at += word.length;
      return value;
    }
  return fail(state, "a value of JSON");
}

function skipBlanks(state: State): void {
  for (; ; state.at++) {
    const code = state.text.charCodeAt(state.at);
    if (code === 10) state.line++;
    else if (code !== 32 && code !== 13 && code !== 9) return;
  }
}

const TOO_DEEP = `no deeper than ${JSON_DEPTH} lists and objects`;

function fail(state: State, rule: string): undefined {
  state.problem ??= problemAt(state, rule);
}

function problemAt(state: State, rule: string): TableProblem {
  const value =
    state.at < state.text.length ? state.text.slice(state.at, state.at + 20) : "the end of the file";
  return { line: state.line, column: null, rule, value };
}

function cut(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}
