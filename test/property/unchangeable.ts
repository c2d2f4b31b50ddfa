import { expect } from "vitest";

/** Every object inside a value, decimals and their digits included. */
export function parts(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}

/** Tries to change every part of a record; each try throws. */
export function expectUnchangeable(record: object): void {
  const before = JSON.stringify(record);
  for (const part of parts(record)) {
    expect(Object.isFrozen(part)).toBe(true);
    for (const key of [...Object.keys(part), "added"])
      expect(() => {
        (part as Record<string, unknown>)[key] = 7;
      }).toThrow(TypeError);
  }
  expect(JSON.stringify(record)).toBe(before);
}
