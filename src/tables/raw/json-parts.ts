import type { Json, JsonObject } from "./json.js";

/** A field of an object; `undefined` where there is none, or no object. */
export function fieldOf(json: Json | undefined, key: string): Json | undefined {
  return objectOf(json)?.fields.get(key);
}

/** An object; `null` for anything else. */
export function objectOf(json: Json | undefined): JsonObject | null {
  return typeof json === "object" && json?.kind === "object" ? json : null;
}

/** The items of a list; none of anything else. */
export function itemsOf(json: Json | undefined): readonly Json[] {
  return typeof json === "object" && json?.kind === "list" ? json.items : [];
}

/** A text or a number as text; empty for anything else. */
export function plainText(json: Json | undefined): string {
  return typeof json === "string" ? json.trim() : "";
}
