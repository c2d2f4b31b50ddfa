import type { Json, JsonObject } from "../raw/json.js";
import { fieldOf, itemsOf, plainText } from "../raw/json-parts.js";

/** A dimension, a measure or an attribute of a message: its codes, where it has a list of them. */
export interface Component {
  readonly id: string;
  readonly values: readonly string[];
}

/** What the indices of a message mean. */
export interface MessageStructure {
  readonly dimensions: Readonly<Record<"dataSet" | "series" | "observation", readonly Component[]>>;
  readonly attributes: Readonly<
    Record<"dataSet" | "dimensionGroup" | "series" | "observation", readonly Component[]>
  >;
  readonly measures: readonly Component[];
  /** All of them in the order of the cells: dimensions, measures, attributes. */
  readonly ids: readonly string[];
  readonly line: number;
}

/** Reads components. */
export function componentsOf(json: Json | undefined): readonly Component[] {
  return itemsOf(json).map((one) => ({
    id: plainText(fieldOf(one, "id")),
    values: itemsOf(fieldOf(one, "values")).map(
      (value) => plainText(fieldOf(value, "id")) || plainText(fieldOf(value, "value")),
    ),
  }));
}

/** The codes of a key such as 0:3; a part that is empty is left open. The key itself where it does not fit. */
export function textsOfKey(key: string, dimensions: readonly Component[]): readonly string[] | string {
  const parts = dimensions.length === 0 && key === "" ? [] : key.split(":");
  if (parts.length !== dimensions.length) return key;
  const texts = parts.map((part, at) => (part === "" ? "" : valueAt(dimensions[at]!.values, part)));
  return texts.every((text) => text !== undefined) ? texts : key;
}

/** The value with an index that is written as text; `undefined` for none, and for what is no index. */
export function valueAt<T>(values: readonly T[], index: string): T | undefined {
  return /^\d{1,9}$/.test(index) ? values[Number(index)] : undefined;
}

/**
 * The attributes of groups of dimensions, for the keys of a series and an observation. The keys of groups have a part
 * for each dimension, those of the data set first, then of the series, then of the observation.
 */
export function groupsOf(
  json: JsonObject | null,
  { dimensions, attributes }: MessageStructure,
): (series: string, observation: string) => readonly string[] {
  const bySignature = new Map<string, Map<string, readonly Json[]>>();
  for (const [key, items] of json?.fields ?? []) {
    const signature = key.replace(/[^:]+/g, "x");
    const known = bySignature.get(signature) ?? new Map<string, readonly Json[]>();
    bySignature.set(signature, known);
    known.set(key, itemsOf(items));
  }
  const ofSet = dimensions.dataSet.map(() => "0");
  return (series, observation) => {
    const own = [...ofSet, ...[series, observation].filter(Boolean).flatMap((key) => key.split(":"))];
    const texts = attributes.dimensionGroup.map(() => "");
    for (const [signature, known] of bySignature) {
      const shape = signature.split(":");
      const items = known.get(own.map((part, at) => (shape[at] === "x" ? part : "")).join(":"));
      for (const [at, { values }] of attributes.dimensionGroup.entries()) {
        const item = plainText(items?.[at]);
        if (item !== "") texts[at] = values.length === 0 ? item : (valueAt(values, item) ?? "");
      }
    }
    return texts;
  };
}
