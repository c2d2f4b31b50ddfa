import type { TableField } from "../csv/form.js";

/** How SDMX and Eurostat call what our fields hold, in small letters; the first that a file has is meant. */
const CONCEPTS: Readonly<Partial<Record<TableField, readonly string[]>>> = {
  reporter: ["reporter", "ref_area", "reporting_area", "declarant", "geo"],
  partner: ["partner", "counterpart_area", "counterpart"],
  product: ["product", "commodity", "commodity_code", "cmd_code"],
  flow: ["flow", "trade_flow", "flow_code", "stk_flow"],
  period: ["time_period"],
  value: ["obs_value"],
  currency: ["currency", "unit_measure", "unit"],
  adjustment: ["adjustment", "seasonal_adjust", "s_adj"],
  // As we write them.
  coverage: ["trade_coverage"],
  system: ["trade_system"],
  valuation: ["trade_valuation"],
  detail: ["detail"],
  roundedTo: ["rounded_to"],
  quantity: ["quantity"],
  unit: ["quantity_unit"],
  published: ["published"],
  source: ["source"],
};

/** What says something of the figure and does not tell rows apart. */
const OF_THE_FIGURE = new Set([
  ...["dataflow", "structure", "structure_id", "structure_name", "action", "last update", "updated"],
  ...["series_key", "obs_key", "freq", "time_format", "decimals", "title", "title_compl", "obs_com"],
  ...["comment_obs", "comment_ts", "obs_pre_break", "collection", "prepared", "note", "source_agency"],
]);

const MARKS = { status: ["obs_status", "obs_flag"], confidentiality: ["conf_status"], power: ["unit_mult"] };
const MEASURE = "indicators";

/** Which column of a file holds what; -1 where none does. */
export interface Concepts {
  readonly fields: Readonly<Partial<Record<TableField, number>>>;
  readonly status: number;
  readonly confidentiality: number;
  readonly power: number;
  /** Of Comext: whether the figure is a value or a quantity. */
  readonly measure: number;
  /** Columns that are none of these: they may tell rows apart. */
  readonly others: readonly number[];
}

/** Finds the columns by their ids, those that the user names first. */
export function conceptsOf(
  ids: readonly string[],
  columns: Readonly<Partial<Record<TableField, string>>>,
): Concepts {
  const small = ids.map((id) => id.toLowerCase());
  const placeOf = (names: readonly string[]): number =>
    names.map((name) => small.indexOf(name)).find((place) => place >= 0) ?? -1;
  const fields: Partial<Record<TableField, number>> = {};
  for (const [field, names] of Object.entries(CONCEPTS) as [TableField, readonly string[]][]) {
    const place = placeOf(names);
    if (place >= 0) fields[field] = place;
  }
  for (const [field, id] of Object.entries(columns) as [TableField, string][])
    fields[field] = ids.indexOf(id);
  const status = placeOf(MARKS.status);
  const confidentiality = placeOf(MARKS.confidentiality);
  const power = placeOf(MARKS.power);
  const measure = placeOf([MEASURE]);
  const taken = new Set([...Object.values(fields), status, confidentiality, power, measure]);
  const others = [...ids.keys()].filter((place) => !taken.has(place) && !OF_THE_FIGURE.has(small[place]!));
  return { fields, status, confidentiality, power, measure, others };
}
