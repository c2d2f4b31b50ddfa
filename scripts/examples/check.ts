import { deepStrictEqual } from "node:assert";

// What `// =>` means when an example runs.

/** The value equals what the comment says; a decimal is compared as its plain text. */
export function check(actual: unknown, expected: unknown): void {
  const [left, right] = comparable(actual, expected);
  deepStrictEqual(left, right);
}

/** The call throws an error of this name or code. */
export function checkThrows(call: () => unknown, expected: string): void {
  let thrown: unknown;
  try {
    thrown = { nothing: call() };
  } catch (error) {
    if (error instanceof Error && [error.name, (error as { code?: unknown }).code].includes(expected)) return;
    thrown = error;
  }
  deepStrictEqual(thrown, `an error of the name or code ${expected}`);
}

function comparable(actual: unknown, expected: unknown): [unknown, unknown] {
  if (isDecimal(actual)) {
    const text = actual.toFixed();
    if (isDecimal(expected)) return [text, expected.toFixed()];
    return [text, typeof expected === "number" ? String(expected) : expected];
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const pairs = Array.from({ length: Math.max(actual.length, expected.length) }, (_, i) =>
      comparable(actual[i], expected[i]),
    );
    return [
      pairs.slice(0, actual.length).map(([left]) => left),
      pairs.slice(0, expected.length).map(([, right]) => right),
    ];
  }
  if (isRecord(actual) && isRecord(expected)) {
    const left: Record<string, unknown> = {};
    const right: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      const [a, b] = comparable(actual[key], expected[key]);
      if (a !== undefined) left[key] = a;
      if (b !== undefined) right[key] = b;
    }
    return [left, right];
  }
  return [actual, expected];
}

function isDecimal(value: unknown): value is { toFixed(): string } {
  return Object.prototype.toString.call(value) === "[object Decimal]";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
