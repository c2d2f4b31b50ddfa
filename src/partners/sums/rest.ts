import { difference } from "../../decimal/decimal.js";
import { intervalDifference, intervalSum } from "../../decimal/interval-arithmetic.js";
import { sum } from "../../decimal/sum.js";
import { refuse, TradeError } from "../../errors.js";
import { checkRecords } from "../../fields.js";
import type { Period } from "../../period/period.js";
import { checkSeries } from "../../records/check-series.js";
import { boundsOf, isExact, type Observation, type Series } from "../../records/observation.js";
import { sharedProvenance } from "../../records/provenance.js";
import { type Subject, subjectOf } from "../../records/subject.js";
import { checkDisjoint, type PartsOptions } from "./overlap.js";
import { checkPartOf } from "./part-of.js";
import { checkPrefixes } from "./prefixes.js";

/**
 * The rest of the world: the whole minus the parts given, period by period.
 *
 * `Rₜ = Xₜ − Σ xᵢₜ`
 *
 * The rows that come out have the partner "world except …", with the names of the parts, so that two different
 * rests never stand in one series; bounds are what the rounding of whole and parts leaves.
 *
 * @param whole    the world's trade, or that of a group
 * @param parts    rows of partners that have no member in common; each partner for each period of the whole
 * @param options  `groups`: the groups among the partners; `overlap`: "allow" to take overlapping parts away all the
 *                 same
 * @returns        one row for each period of the whole, in order of time
 * @throws         {@link TradeError} `OVERLAPPING_PARTS` where two parts share a member, `UNKNOWN_PARTNER` for a partner
 *                 that is neither a country nor among the groups, `NEGATIVE_RESIDUAL` with the parts where they exceed
 *                 the whole, `MISSING_PERIOD` where a part or the whole lacks a period, `DUPLICATE_FLOW` where a part
 *                 stands twice; `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @example
 * const world = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-11": printed("330.3 billion") })
 * const toUnitedStates = series({ reporter: "CN", partner: "US", flow: "exports", currency: "USD" }, { "2025-11": printed("33.8 billion") })
 * const [elsewhere] = restOfWorld(world, toUnitedStates)
 * elsewhere?.partner // => "world except US"
 * formatAmount(elsewhere?.value ?? null, { decimals: 1 }) // => "296.5 billion"
 * @category Partners
 */
export function restOfWorld(
  whole: Series,
  parts: readonly Observation[],
  options: PartsOptions = {},
): Series {
  checkRecords(parts, "parts");
  return restOf(whole, parts, "partner", (partners, period) => checkDisjoint(partners, period, options));
}

/**
 * The other products: the whole minus the products given, period by period.
 *
 * The product of the rows that come out is "all except …" (or that of the whole, "84 except …").
 *
 * @param whole  the trade in all products, or in those of one heading
 * @param parts  rows of single products, by codes of one edition, none the beginning of another; each product for each
 *               period of the whole
 * @returns      one row for each period of the whole, in order of time
 * @throws       {@link TradeError} `OVERLAPPING_PARTS` where one code is the beginning of another, and as
 *               {@link restOfWorld}
 * @example
 * const all = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-11": 100 })
 * const machines = series({ reporter: "XX", flow: "exports", product: "84", currency: "USD" }, { "2025-11": 40 })
 * restOfProducts(all, machines)[0]?.product // => "all except 84"
 * @category Partners
 */
export function restOfProducts(whole: Series, parts: readonly Observation[]): Series {
  checkRecords(parts, "parts");
  return restOf(whole, parts, "product", checkPrefixes);
}

function restOf(
  whole: Series,
  parts: readonly Observation[],
  field: "partner" | "product",
  checkTogether: (names: readonly string[], period: Period) => void,
): Series {
  const rows = checkSeries(whole).rows;
  if (parts.length === 0) return refuse("INVALID_FIELD", "parts", "a list of one row or more", parts);
  const names = [...new Set(parts.map((part) => nameOf(part, field)))].sort();
  const byPeriod = new Map<Period, Map<string, Observation>>(rows.map(({ period }) => [period, new Map()]));
  for (const part of parts) {
    const inPeriod = byPeriod.get(part.period);
    if (inPeriod === undefined)
      return refuse("MISSING_PERIOD", "the whole", "given for each period of the parts", part.period);
    checkPartOf(part, rows[0]!, field);
    const name = nameOf(part, field);
    if (inPeriod.has(name)) return refuse("DUPLICATE_FLOW", field, `once in ${part.period}`, name);
    inPeriod.set(name, part);
  }
  return rows.map((row) => {
    const inPeriod = byPeriod.get(row.period)!;
    for (const name of names)
      if (!inPeriod.has(name))
        return refuse("MISSING_PERIOD", name, "given for each period of the whole", row.period);
    checkTogether(names, row.period);
    return without(row, [...inPeriod.values()], field, names);
  });
}

function without(
  row: Observation,
  parts: readonly Observation[],
  field: "partner" | "product",
  names: readonly string[],
): Observation {
  const value = difference(row.value, sum(parts.map((part) => part.value)));
  if (value.s < 0 && row.flow !== "balance")
    throw new TradeError(
      "NEGATIVE_RESIDUAL",
      `parts must not exceed the whole, got ${value} beyond ${names.join(", ")} in ${row.period}`,
      { parts: names, period: row.period, residual: value },
    );
  const all = [row, ...parts];
  return Object.freeze({
    ...subjectOf(row),
    [field]: nameOfRest(row, field, names),
    period: row.period,
    ...sharedProvenance(all),
    currency: row.currency,
    value,
    ...(!all.every(isExact) && {
      bounds: intervalDifference(boundsOf(row), parts.map(boundsOf).reduce(intervalSum)),
    }),
  });
}

/** "world except US", "84 except 8471". */
function nameOfRest(whole: Subject, field: "partner" | "product", names: readonly string[]): string {
  return `${whole[field] ?? (field === "partner" ? "world" : "all")} except ${names.join(", ")}`;
}

function nameOf(part: Observation, field: "partner" | "product"): string {
  return part[field] ?? refuse("INVALID_FIELD", field, "given for each part", part[field]);
}
