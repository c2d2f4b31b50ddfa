import { refuse } from "../errors.js";
import { checkObject, readList } from "../fields.js";

/** Reads a list of one or more records, each by its own constructor, so that JSON of ours does as well. */
export function readRecords<T>(
  value: unknown,
  field: string,
  what: string,
  read: (item: T, name: string) => T,
): readonly T[] {
  const items = readList(value, field, (item, name) => {
    checkObject(item, name);
    return read(item as T, name);
  });
  return items.length > 0 ? items : refuse("INVALID_FIELD", field, `one or more ${what}`, items.length);
}

/** Reads a list of one or more results, which have no constructor: each has the fields that tell it from others. */
export function readResults<T extends object>(
  value: unknown,
  field: string,
  what: string,
  fields: readonly (keyof T & string)[],
): readonly T[] {
  return readRecords<T>(value, field, what, (item, name) => {
    checkHas(item, name, what, fields);
    return item;
  });
}

/** Refuses what does not have the fields of a result. */
export function checkHas<T extends object>(
  value: T,
  field: string,
  what: string,
  fields: readonly (keyof T & string)[],
): void {
  checkObject(value, field);
  if (!fields.every((name) => name in value))
    refuse("INVALID_FIELD", field, `${what} with ${fields.join(" and ")}`, Object.keys(value).join(", "));
}
