import { refuse, shown, TradeError } from "./errors.js";

/** A record under construction. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Freezes what was just made, down to what is frozen already: nobody can change a list of a result. */
export function allFrozen<T>(made: T): T {
  if (typeof made !== "object" || made === null || Object.isFrozen(made)) return made;
  for (const part of Object.values(made)) allFrozen(part);
  return Object.freeze(made);
}

/** Some fields of a record, those that it has. */
export function picked<T extends object>(record: T, fields: readonly (keyof T)[]): T {
  const some = {} as T;
  for (const field of fields) if (record[field] !== undefined) some[field] = record[field];
  return some;
}

/**
 * Refuses what is no object, and a field that the record does not have: a misspelt one is never ignored. The
 * fields come in lists, since records share some. What all objects inherit is no field; where it has the name of one,
 * it would be read for it, and is refused.
 */
export function checkFields(input: unknown, record: string, ...fields: readonly (readonly string[])[]): void {
  checkObject(input, record);
  for (const key in input as object)
    if (fields.some((some) => some.includes(key)) !== Object.hasOwn(input as object, key)) {
      const known = fields.flat();
      const inherited = known.includes(key) ? "an inherited " : "";
      const near = inherited ? "" : known.find((name) => name.startsWith(key.slice(0, 3)));
      throw new TradeError(
        "UNKNOWN_FIELD",
        `${record} has the fields ${known.join(", ")}, got ${inherited}${shown(key)}${near ? ` (is "${near}" meant?)` : ""}`,
        { field: key },
      );
    }
}

/** Refuses what is no object: nothing, a list, text, a number. */
export function checkObject(input: unknown, record: string): void {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    refuse("INVALID_FIELD", record, "an object", input);
}

/** Refuses what is no list. */
export function checkList(value: unknown, field: string): void {
  if (!Array.isArray(value)) refuse("INVALID_FIELD", field, "a list", value);
}

/** Refuses what is no list of objects. */
export function checkRecords(value: unknown, field: string): void {
  checkList(value, field);
  for (const record of value as readonly unknown[]) checkObject(record, `one of ${field}`);
}

/** Reads text that says something: not empty, no blanks around it. */
export function readText(value: unknown, field: string): string {
  if (typeof value === "string" && value !== "" && value.trim() === value) return value;
  return refuse("INVALID_FIELD", field, "text, trimmed and not empty", value);
}

/** Reads one of a few words. */
export function readChoice<const T extends string>(value: unknown, field: string, choices: readonly T[]): T {
  return choices.includes(value as T)
    ? (value as T)
    : refuse("INVALID_FIELD", field, choices.join(" or "), value);
}

/** Reads a count: 1 or more, without a fraction. */
export function readCount(value: unknown, field: string): number {
  return Number.isSafeInteger(value) && (value as number) >= 1
    ? (value as number)
    : refuse("INVALID_FIELD", field, "a whole number of 1 or more", value);
}

/** Reads a list, item by item; the message of an error names the place. */
export function readList<T>(
  value: unknown,
  field: string,
  read: (item: unknown, field: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) return refuse("INVALID_FIELD", field, "a list", value);
  // Array.from does not pass over the holes of a list.
  return Object.freeze(Array.from(value, (item, index) => read(item, `${field}[${index}]`)));
}
