/** JSON begins with a bracket, CSV with the name of a column. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/**
 * Reads JSON, or says what is wrong with it: a key that stands twice in an object is a fault, too, since one of the
 * two would be lost.
 */
export function jsonIn(text: string, name: string): { readonly value: unknown } | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `${name} must be JSON: ${(error as Error).message}`;
  }
  const double = doubleKeyIn(text);
  if (double === null) return { value };
  return `${name}:${double.line} must have each key once in an object, got "${double.key}" again`;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** The first key that stands twice in an object: of text that is JSON, a piece in quotes before a colon is a key. */
function doubleKeyIn(text: string): { readonly key: string; readonly line: number } | null {
  const open: (Set<string> | null)[] = [];
  let last: RegExpExecArray | null = null;
  for (const token of text.matchAll(TOKENS)) {
    const [sign] = token;
    if (sign === "{") open.push(new Set());
    else if (sign === "[") open.push(null);
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === ":") {
      const keys = open.at(-1)!;
      const key = String(JSON.parse(last![0]));
      if (keys.has(key)) return { key, line: text.slice(0, last!.index).split("\n").length };
      keys.add(key);
    }
    last = token;
  }
  return null;
}
