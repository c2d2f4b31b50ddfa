import { type Decimal, ONE, readDecimal } from "../../decimal/decimal.js";
import { type Interval, interval, point } from "../../decimal/interval.js";
import { shifted } from "../../decimal/interval-arithmetic.js";
import { roundingInterval } from "../../decimal/rounding.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject, readChoice, readList, readText } from "../../fields.js";
import type { PrintedFigure } from "../../print/figure.js";
import type { Printed } from "../../print/printed.js";
import { type PrintedFigureOptions, printedFigure } from "../../print/printed-figure.js";
import { hullOf, type Range, rangeOf } from "./exact-range.js";
import type { Terms } from "./linear-program.js";
import type { Asked, Relation } from "./relation.js";

/** A sum of levels, or its ratio to a level. */
export interface Form {
  readonly over: Terms;
  /** `null`: the sum itself. */
  readonly under: number | null;
  /** What is taken from the ratio for print: 1 for growth. */
  readonly less: 0 | 1;
}

/** What a figure stands for; both ends count, though `closed` says which belong to it. */
export interface Given extends Range {
  readonly closed: Interval["closed"];
}

/** A form with a figure: what it stands for without its words, with them, and if its rounding is not known. */
export interface Measured extends Form {
  readonly relation: number;
  readonly core: Given;
  readonly stands: Given;
  readonly unsure: Given;
}

/** One level that is the product of two. */
export interface ProductRule {
  readonly of: number;
  readonly factors: readonly [number, number];
}

/** Relations, with numbers in place of names. */
export interface Model {
  readonly names: readonly string[];
  /** Whether a level may be below zero. */
  readonly signed: readonly boolean[];
  readonly measured: readonly Measured[];
  /** Sums that are zero. */
  readonly sums: readonly Terms[];
  readonly products: readonly ProductRule[];
}

const FIELDS = {
  printed: ["of", "printed"],
  known: ["of", "value"],
  growth: ["of", "from", "printed"],
  share: ["of", "total", "printed"],
  contribution: ["of", "from", "base", "printed"],
  difference: ["of", "first", "second"],
  sum: ["of", "parts"],
  product: ["of", "factors"],
  ratio: ["of", "to"],
} as const;
const RELATIONS = [
  "printed",
  "known",
  "growth",
  "share",
  "contribution",
  "difference",
  "sum",
  "product",
] as const;
const ASKED = ["growth", "share", "contribution", "ratio"] as const;

/** Reads relations; every name becomes a number. */
export function modelOf(
  relations: readonly Relation[],
  signed: readonly string[],
  prints: PrintedFigureOptions,
): Model {
  const names: string[] = [];
  const numberOf = (name: unknown, field: string): number => {
    const known = names.indexOf(readText(name, field));
    return known === -1 ? names.push(name as string) - 1 : known;
  };
  const measured: Measured[] = [];
  const sums: Terms[] = [];
  const products: ProductRule[] = [];
  const seen = new Set<string>();
  const checkOnce = (figure: string, field: string, name: string): void => {
    if (seen.has(figure))
      refuse("INVALID_FIELD", `${field}.of`, "a name that no relation before it gives a figure", name);
    seen.add(figure);
  };
  const readNames = (list: unknown, field: string): readonly number[] => readList(list, field, numberOf);
  readList(relations, "relations", (item) => item).forEach((item, relation) => {
    const field = `relations[${relation}]`;
    const given = readKind(item, field, RELATIONS) as Relation;
    const at = (name: unknown, part: string): number => numberOf(name, `${field}.${part}`);
    const of = at(given.of, "of");
    switch (given.kind) {
      case "difference":
        sums.push(sumOf(field, of, [at(given.first, "first"), -1n], [at(given.second, "second"), 1n]));
        return;
      case "sum":
        sums.push(
          sumOf(field, of, ...readNames(given.parts, `${field}.parts`).map((part) => [part, -1n] as const)),
        );
        return;
      case "product":
        products.push({ of, factors: readFactors(readNames(given.factors, `${field}.factors`), of, field) });
        return;
      case "known": {
        checkOnce(`known ${of}`, field, given.of);
        const range = givenOf(readKnown(given.value, `${field}.value`));
        measured.push({ ...levelOf(of), relation, core: range, stands: range, unsure: range });
        return;
      }
      case "printed":
        checkOnce(`printed ${of}`, field, given.of);
    }
    measured.push({
      ...formOf(given, field, at),
      relation,
      ...readPrint(given.printed, `${field}.printed`, given.kind, prints),
    });
  });
  const model = { names, measured, sums, products };
  return {
    ...model,
    signed: signsOf(
      model,
      signed.map((name, i) => knownName(names, name, `signed[${i}]`)),
    ),
  };
}

/** Reads what is asked for; its names must be those of the relations. */
export function askedForm(asked: unknown, field: string, names: readonly string[]): Form {
  const given = readKind(asked, field, ASKED) as Asked;
  return formOf(given, field, (name, part) => knownName(names, name, `${field}.${part}`));
}

/** Reads the kind and with it which other fields there may be. */
function readKind(item: unknown, field: string, kinds: readonly (keyof typeof FIELDS)[]): unknown {
  checkObject(item, field);
  const kind = readChoice((item as { readonly kind: unknown }).kind, `${field}.kind`, kinds);
  checkFields(item, field, ["kind"], FIELDS[kind]);
  return item;
}

function knownName(names: readonly string[], name: unknown, field: string): number {
  const number = names.indexOf(readText(name, field));
  return number === -1 ? refuse("INVALID_FIELD", field, "a name that a relation uses", name) : number;
}

type Formed = Asked | Extract<Relation, { readonly kind: "printed" | "growth" | "share" | "contribution" }>;

function formOf(given: Formed, field: string, at: (name: unknown, part: string) => number): Form {
  const of = at(given.of, "of");
  switch (given.kind) {
    case "printed":
      return levelOf(of);
    case "growth":
      return { over: [[of, 1n]], under: other(at(given.from, "from"), of, field), less: 1 };
    case "share":
      return { over: [[of, 1n]], under: other(at(given.total, "total"), of, field), less: 0 };
    case "ratio":
      return { over: [[of, 1n]], under: other(at(given.to, "to"), of, field), less: 0 };
    case "contribution":
      return {
        over: [
          [of, 1n],
          [other(at(given.from, "from"), of, field), -1n],
        ],
        under: at(given.base, "base"),
        less: 0,
      };
  }
}

function levelOf(of: number): Form {
  return { over: [[of, 1n]], under: null, less: 0 };
}

/** A level less its parts: each once, and none the level itself. */
function sumOf(field: string, of: number, ...parts: Terms): Terms {
  const levels = [of, ...parts.map(([part]) => part)];
  return parts.length > 0 && new Set(levels).size === levels.length
    ? [[of, 1n], ...parts]
    : refuse("INVALID_FIELD", field, "of other figures, each once", parts.length);
}

function readFactors(factors: readonly number[], of: number, field: string): readonly [number, number] {
  const [a, b] = factors;
  return factors.length === 2 && a !== b && a !== of && b !== of
    ? [a!, b!]
    : refuse("INVALID_FIELD", `${field}.factors`, "two other figures", factors.length);
}

function other(level: number, of: number, field: string): number {
  return level === of ? refuse("INVALID_FIELD", field, "of two figures", "one") : level;
}

const givenOf = (range: Interval): Given => ({ ...rangeOf(range), closed: range.closed });

function readKnown(value: unknown, field: string): Interval {
  const isRange = typeof value === "object" && value !== null && "low" in value;
  return isRange ? interval(value as Interval) : point(readDecimal(value, field));
}

type Ranges = Pick<Measured, "core" | "stands" | "unsure">;

function readPrint(
  given: unknown,
  field: string,
  kind: Relation["kind"],
  options: PrintedFigureOptions,
): Ranges {
  const print =
    typeof given === "string" ? printedFigure(given, options) : (given as PrintedFigure | Printed);
  if (typeof print !== "object" || print === null || !("core" in print || "bounds" in print))
    return refuse("UNREADABLE_PRINT", field, "text, or what printedFigure or printed made of it", given);
  const unit = "core" in print ? print.kind : print.unit;
  const isFraction = unit === "percent" || unit === "points" || unit === "fraction";
  const isMultiple = unit === "ratio" && kind === "growth";
  if (unit === "count" || (kind !== "printed" && !isFraction && !isMultiple))
    return refuse("WRONG_UNIT", field, kind === "printed" ? "a level" : "a percentage", print.text);
  const by = kind === "growth" && isFraction ? ONE : null;
  const moved = (range: Interval): Given =>
    givenOf(by === null ? interval(range) : shifted(interval(range), by));
  const stands = "core" in print ? print.stands : print.bounds;
  return {
    core: moved(
      "core" in print ? print.core : roundingInterval(readDecimal(print.value, field), print.roundedTo),
    ),
    stands: moved(stands),
    unsure: { ...hullOf(moved(stands), moved(unsureInterval(print, field))), closed: "both" },
  };
}

/** What a print stands for if nobody knows how it was rounded. */
function unsureInterval(print: PrintedFigure | Printed, field: string): Interval {
  if (!("core" in print)) return unknown(readDecimal(print.value, field), print.roundedTo);
  if (print.range !== null) {
    const low = unknown(readDecimal(print.range.from, field), print.step);
    const high = unknown(readDecimal(print.range.to, field), print.step);
    return interval({ low: low.low, high: high.high });
  }
  return print.direction === "flat" ? print.stands : unknown(readDecimal(print.value, field), print.step);
}

const unknown = (value: Decimal, step: Decimal): Interval =>
  roundingInterval(value, step, { rounding: "unknown" });

/**
 * Levels are zero or more, but for those that are a difference, are given below zero or were named, and those that a
 * sum, a product or a growth rate ties to such a one.
 */
function signsOf(
  { names, measured, sums, products }: Omit<Model, "signed">,
  named: readonly number[],
): boolean[] {
  const signed = names.map((_, level) => named.includes(level));
  for (const { over, under, core } of measured)
    if (under === null && (core.low === null || core.low.over < 0n)) signed[over[0]![0]] = true;
  // A difference has one level on each side of zero beside its own; a sum has none.
  for (const sum of sums)
    if (sum.some(([, factor], place) => place > 0 && factor > 0n)) signed[sum[0]![0]] = true;
  const ties: { readonly of: number; readonly by: readonly number[] }[] = [
    ...sums.map((sum) => ({ of: sum[0]![0], by: sum.map(([level]) => level) })),
    ...products.map(({ of, factors }) => ({ of, by: factors })),
  ];
  // Growth ties both ways.
  for (const { over, under, less } of measured)
    if (less === 1) ties.push({ of: over[0]![0], by: [under!] }, { of: under!, by: [over[0]![0]] });
  for (let changed = true; changed; ) {
    changed = false;
    for (const { of, by } of ties)
      if (!signed[of] && by.some((level) => signed[level])) changed = signed[of] = true;
  }
  return signed;
}
