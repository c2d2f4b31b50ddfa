import { expect } from "vitest";

/** What a refusal must be: code, message and values, each whole. */
export function refusal(code: string, message: unknown, details: unknown): unknown {
  return expect.objectContaining({ name: "TradeError", code, message, details });
}

/** The same, for one field of a record. */
export function fieldRefusal(code: string, field: string, rule: string, value: unknown): unknown {
  return refusal(code, `${field} must be ${rule}`, { field, value });
}
