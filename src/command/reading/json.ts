import { unreadable } from "../ending.js";

/** Reads JSON; a key that stands twice in an object is refused, since one of the two would be lost. */
export function readJson(text: string, name: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unreadable(`${name} must be JSON: ${(error as Error).message}`);
  }
  refuseDoubleKeys(text, name);
  return value;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** Of text that is JSON a piece in quotes before a colon is a key. */
function refuseDoubleKeys(text: string, name: string): void {
  const open: (Set<string> | null)[] = [];
  let last: RegExpExecArray | null = null;
  for (const token of text.matchAll(TOKENS)) {
    const [sign] = token;
    if (sign === "{") open.push(new Set());
    else if (sign === "[") open.push(null);
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === ":" && last !== null) {
      const keys = open.at(-1);
      const key = String(JSON.parse(last[0]));
      if (keys?.has(key)) {
        const line = text.slice(0, last.index).split("\n").length;
        unreadable(`${name}:${line} must have each key once in an object, got "${key}" again`);
      }
      keys?.add(key);
    }
    last = token;
  }
}
