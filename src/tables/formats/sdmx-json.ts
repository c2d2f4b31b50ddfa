import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type Json, type JsonObject, readJson } from "../raw/json.js";
import { fieldOf, itemsOf, objectOf, plainText } from "../raw/json-parts.js";
import {
  type FormatDraft,
  type FormatFile,
  fileProblem,
  finishFormat,
  newFormatDraft,
  refuseFigures,
  unreadable,
  withoutText,
} from "./format-file.js";
import { type FlatRow, readFlat } from "./sdmx-flat.js";
import { readSdmxForm, type SdmxForm } from "./sdmx-form.js";
import {
  type Component,
  componentsOf,
  groupsOf,
  type MessageStructure,
  textsOfKey,
  valueAt,
} from "./sdmx-structure.js";

/**
 * Reads a message of SDMX-JSON into tables: version 2.0 and 2.1, and 1.0 where it has the same shape; by series, or all
 * observations flat. Attributes are taken from where they lie: at the data set, a group of dimensions, a series or an
 * observation. Numbers are read as they stand, without a float.
 *
 * @param file  the bytes or the text of the file
 * @param form  as {@link tableFromSdmxCsv}
 * @returns     the tables, the problems, and what was left out
 * @throws      {@link TradeError} for a form that cannot be meant; what is wrong with the file is a problem
 * @see         SDMX-JSON data message, field guide, sdmx-twg
 * @example
 * const { table } = tableFromSdmxJson(`{"data": {
 *   "structures": [{
 *     "dimensions": {
 *       "dataSet": [{ "id": "REF_AREA", "values": [{ "id": "CN" }] }, { "id": "FLOW", "values": [{ "id": "X" }] }],
 *       "series": [{ "id": "COUNTERPART_AREA", "values": [{ "id": "US" }, { "id": "VN" }] }],
 *       "observation": [{ "id": "TIME_PERIOD", "values": [{ "id": "2025-11" }] }]
 *     },
 *     "attributes": { "dataSet": [{ "id": "CURRENCY", "values": [{ "id": "USD" }] }] }
 *   }],
 *   "dataSets": [{ "structure": 0, "attributes": [0], "series": { "1": { "observations": { "0": [18421095.10] } } } }]
 * }}`);
 * [...partnerFlows(table)].map(({ partner, value }) => `${partner}: ${value}`) // => ["VN: 18421095.1"]
 * @category Tables
 */
export function tableFromSdmxJson(file: Uint8Array | string, form: SdmxForm = {}): FormatFile {
  const read = readSdmxForm(form);
  const text = textOf(file);
  if (text === null) return withoutText();
  const { root, problem: fault } = readJson(text);
  if (fault !== null) return unreadable(fault);
  const data = fieldOf(root, "data") ?? root;
  const structures = itemsOf(fieldOf(data, "structures") ?? fieldOf(root, "structures"));
  const single = objectOf(fieldOf(data, "structure") ?? fieldOf(root, "structure"));
  const known = (single === null ? structures : [single]).map(structureOf);
  const draft = newFormatDraft(read.apart);
  const flat = known.map((): FlatRow[] => []);
  for (const item of itemsOf(fieldOf(data, "dataSets"))) {
    const set = objectOf(item);
    const index = plainText(fieldOf(set ?? undefined, "structure")) || "0";
    const place = valueAt([...known.keys()], index);
    if (set === null || place === undefined)
      refuseFigures(draft, fileProblem("a data set with a structure of the message", index, set?.line));
    else for (const row of rowsOf(draft, set, known[place]!)) flat[place]!.push(row);
  }
  for (const [place, structure] of known.entries())
    readFlat(draft, { ids: structure.ids, rows: flat[place]!, line: structure.line }, read);
  if (known.length === 0) draft.problems.push(fileProblem("a message with structures and dataSets", ""));
  return finishFormat(draft);
}

function structureOf(json: Json): MessageStructure {
  const dimensions = fieldOf(json, "dimensions");
  const attributes = fieldOf(json, "attributes");
  const measures = componentsOf(fieldOf(fieldOf(json, "measures"), "observation"));
  const parts = {
    dimensions: {
      dataSet: componentsOf(fieldOf(dimensions, "dataSet")),
      series: componentsOf(fieldOf(dimensions, "series")),
      observation: componentsOf(fieldOf(dimensions, "observation")),
    },
    attributes: {
      dataSet: componentsOf(fieldOf(attributes, "dataSet")),
      dimensionGroup: componentsOf(fieldOf(attributes, "dimensionGroup")),
      series: componentsOf(fieldOf(attributes, "series")),
      observation: componentsOf(fieldOf(attributes, "observation")),
    },
    measures: measures.length === 0 ? [{ id: "OBS_VALUE", values: [] }] : measures,
  };
  const all = [...Object.values(parts.dimensions), parts.measures, ...Object.values(parts.attributes)].flat();
  return { ...parts, ids: all.map(({ id }) => id), line: objectOf(json)?.line ?? 1 };
}

/** The observations of a data set; those that cannot be placed are problems. */
function rowsOf(draft: FormatDraft, set: JsonObject, structure: MessageStructure): FlatRow[] {
  const { dimensions, attributes, measures } = structure;
  const isDeletion = plainText(fieldOf(set, "action")) === "Delete";
  const ofSet = dimensions.dataSet.map(({ values }) => values[0] ?? "");
  const setAttributes = textsOf(itemsOf(fieldOf(set, "attributes")), attributes.dataSet);
  const groupAttributes = groupsOf(objectOf(fieldOf(set, "dimensionGroupAttributes")), structure);
  const rows: FlatRow[] = [];
  const take = (seriesKey: string, series: JsonObject | null, observations: JsonObject | null): void => {
    const ofSeries = textsOfKey(seriesKey, dimensions.series);
    const seriesAttributes = textsOf(itemsOf(fieldOf(series, "attributes")), attributes.series);
    for (const [key, observation] of observations?.fields ?? []) {
      const line = typeof observation === "object" ? (observation?.line ?? set.line) : set.line;
      const items = itemsOf(observation);
      const ofObservation = textsOfKey(key, dimensions.observation);
      const figures = textsOf(items, measures);
      const marks = textsOf(items.slice(measures.length), attributes.observation);
      const known = [ofSeries, ofObservation, setAttributes, seriesAttributes, figures, marks];
      const fault = known.find((texts): texts is string => typeof texts === "string");
      if (fault !== undefined) {
        refuseFigures(draft, problem(line, `${seriesKey} ${key}`.trim(), "an index of the structure", fault));
        continue;
      }
      const place = [...ofSet, ...ofSeries, ...ofObservation] as string[];
      const cells = [place, figures, setAttributes, groupAttributes(seriesKey, key), seriesAttributes, marks];
      rows.push({ line, cells: cells.flat() as string[], isDeletion });
    }
  };
  for (const [key, json] of objectOf(fieldOf(set, "series"))?.fields ?? []) {
    const series = objectOf(json);
    take(key, series, objectOf(fieldOf(series, "observations")));
  }
  take("", null, objectOf(fieldOf(set, "observations")));
  // All data of the structure.
  if (isDeletion && rows.length === 0)
    rows.push({ line: set.line, cells: structure.ids.map(() => ""), isDeletion });
  return rows;
}

/** The texts of values or of their indices; the index itself where the structure does not have it. */
function textsOf(items: readonly Json[], components: readonly Component[]): readonly string[] | string {
  const texts: string[] = [];
  for (const [at, { values }] of components.entries()) {
    const item = plainText(items[at]);
    if (item === "" || values.length === 0) texts.push(item);
    else {
      const text = valueAt(values, item);
      if (text === undefined) return item;
      texts.push(text);
    }
  }
  return texts;
}
