import { type Decimal, difference, ONE, product } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject, readChoice, readList, readText } from "../../fields.js";
import type { TariffMeasure } from "./tariff-measure.js";

/**
 * A family of measures, and the families that do not apply where it does.
 *
 * @category Tariffs
 */
export interface StackingFamily {
  /** As `family` of a measure has it. */
  readonly name: string;
  /** The families that do not apply beside it. */
  readonly displaces: readonly string[];
}

/**
 * How measures in force at once add up, each on the customs value, never on each other: all of them; the highest;
 * all that no other family displaces; or one family on a part of the value (its content of steel, say) and
 * another on the rest. Where no duty on the content is in force, the other family bears on the whole value, and the share
 * of the content is not asked for. The base duty always applies beside them.
 *
 * @category Tariffs
 */
export type StackingPolicy =
  | {
      /** All add up. */
      readonly kind: "additive";
    }
  | {
      /** The highest alone applies. */
      readonly kind: "maximum";
    }
  | {
      /** Families displace others. */
      readonly kind: "exclusive";
      /** Which family displaces which. */
      readonly families: readonly StackingFamily[];
    }
  | {
      /** One family on a part of the value, another on the rest. */
      readonly kind: "content-split";
      /** The family on the content. */
      readonly content: string;
      /** The family on the rest. */
      readonly rest: string;
    };

/**
 * A measure in force that gives nothing to the total: another family applies in its place, or a higher duty.
 *
 * @category Tariffs
 */
export interface DisplacedMeasure {
  /** In force, without effect. */
  readonly measure: TariffMeasure;
  /** What applies in its place. */
  readonly by: TariffMeasure;
  /** Another family displaces it, or a higher duty is taken. */
  readonly reason: "family" | "lower";
}

/** A measure in force and its size; `null` where it is not known. */
export interface SizedMeasure {
  readonly measure: TariffMeasure;
  readonly size: Decimal | null;
}

/** What is left of measures in force at once. */
export interface Stacked {
  readonly counted: readonly SizedMeasure[];
  readonly displaced: readonly DisplacedMeasure[];
}

type Families = readonly StackingFamily[];
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const KINDS = ["additive", "maximum", "exclusive", "content-split"] as const;
const FIELDS = ["kind"] as const;
const EXCLUSIVE_FIELDS = ["kind", "families"] as const;
const FAMILY_FIELDS = ["name", "displaces"] as const;
const SPLIT_FIELDS = ["kind", "content", "rest"] as const;

/** Reads a policy: the families that displace one another must be there, and must not go round in a circle. */
export function readStacking(input: StackingPolicy): StackingPolicy {
  checkObject(input, "stacking");
  const kind = readChoice(input.kind, "stacking.kind", KINDS);
  if (input.kind === "exclusive") {
    checkFields(input, "stacking", EXCLUSIVE_FIELDS);
    const families = readList(input.families, "stacking.families", readFamily);
    checkFamilies(families);
    return Object.freeze({ kind: "exclusive", families });
  }
  if (input.kind === "content-split") {
    checkFields(input, "stacking", SPLIT_FIELDS);
    const content = readText(input.content, "stacking.content");
    const rest = readText(input.rest, "stacking.rest");
    if (content === rest)
      return refuse("INVALID_FIELD", "stacking.rest", `another family than content (${content})`, rest);
    return Object.freeze({ kind: "content-split", content, rest });
  }
  checkFields(input, "stacking", FIELDS);
  return Object.freeze({ kind: kind as "additive" | "maximum" });
}

function readFamily(item: unknown, field: string): StackingFamily {
  checkFields(item, field, FAMILY_FIELDS);
  const input = item as StackingFamily;
  return Object.freeze({
    name: readText(input.name, `${field}.name`),
    displaces: readList(input.displaces, `${field}.displaces`, readText),
  });
}

function checkFamilies(families: Families): void {
  const names = families.map(({ name }) => name);
  families.forEach(({ name, displaces }, index) => {
    const field = `stacking.families[${index}]`;
    if (names.indexOf(name) < index)
      refuse("INVALID_FIELD", `${field}.name`, "another than those before", name);
    displaces.forEach((other, at) => {
      if (!names.includes(other)) refuseFamily(`${field}.displaces[${at}]`, names, other);
      if (leadsTo(families, other, name, []))
        refuse("INVALID_FIELD", `${field}.displaces[${at}]`, `no family that displaces ${name}`, other);
    });
  });
}

/** Whether a family displaces another, itself or through those that it displaces. */
function leadsTo(families: Families, from: string, to: string, seen: readonly string[]): boolean {
  if (from === to) return true;
  if (seen.includes(from)) return false;
  const displaces = families.find(({ name }) => name === from)?.displaces ?? [];
  return displaces.some((next) => leadsTo(families, next, to, [...seen, from]));
}

/** Refuses a measure of a family that the policy does not know. */
export function checkFamily(policy: StackingPolicy, family: string | undefined, field: string): void {
  if (family === undefined || policy.kind === "additive" || policy.kind === "maximum") return;
  const names =
    policy.kind === "exclusive" ? policy.families.map(({ name }) => name) : [policy.content, policy.rest];
  if (!names.includes(family)) refuseFamily(field, names, family);
}

function refuseFamily(field: string, names: readonly string[], family: string): never {
  return refuse("INVALID_FIELD", field, `a family of the stacking policy (${names.join(", ")})`, family);
}

/** What a policy leaves of the measures in force; `contentShare` is asked for where the value is split. */
export function stack(
  policy: StackingPolicy,
  inForce: readonly SizedMeasure[],
  contentShare: Decimal | null,
): Stacked {
  if (policy.kind === "maximum") return highest(inForce);
  if (policy.kind === "exclusive") return undisplaced(policy.families, inForce);
  const counted = policy.kind === "additive" ? inForce : split(policy, inForce, contentShare);
  return { counted, displaced: NONE };
}

/** The highest beside the base; of equals the one whose name comes first, whatever the order of the measures. */
function highest(inForce: readonly SizedMeasure[]): Stacked {
  const top = inForce
    .filter(({ measure, size }) => measure.role === undefined && size !== null)
    .reduce<SizedMeasure | null>((best, one) => (best === null || isAbove(one, best) ? one : best), null);
  const isLower = ({ measure, size }: SizedMeasure): boolean =>
    measure.role === undefined && size !== null && measure !== top?.measure;
  return {
    counted: inForce.filter((one) => !isLower(one)),
    displaced: inForce
      .filter(isLower)
      .map(({ measure }) => Object.freeze({ measure, by: top!.measure, reason: "lower" as const })),
  };
}

function isAbove(one: SizedMeasure, other: SizedMeasure): boolean {
  const order = one.size!.comparedTo(other.size!);
  return order > 0 || (order === 0 && one.measure.name < other.measure.name);
}

/** What no family displaces; a family that is itself displaced displaces nothing. */
function undisplaced(families: Families, inForce: readonly SizedMeasure[]): Stacked {
  const first = new Map<string, TariffMeasure>();
  for (const { measure } of inForce) {
    const other = first.get(measure.family ?? "");
    if (measure.family !== undefined && !(other !== undefined && other.name <= measure.name))
      first.set(measure.family, measure);
  }
  const displacedBy = (family: string): TariffMeasure | undefined => {
    const stronger = families.find(
      ({ name, displaces }) =>
        displaces.includes(family) && first.has(name) && displacedBy(name) === undefined,
    );
    return stronger && first.get(stronger.name);
  };
  const counted: SizedMeasure[] = [];
  const displaced: DisplacedMeasure[] = [];
  for (const one of inForce) {
    const { family, role } = one.measure;
    const by = family === undefined || role !== undefined ? undefined : displacedBy(family);
    if (by === undefined) counted.push(one);
    else displaced.push(Object.freeze({ measure: one.measure, by, reason: "family" }));
  }
  return { counted, displaced };
}

/** One family on the content, the other on the rest; all others on the whole value. */
function split(
  { content, rest }: { readonly content: string; readonly rest: string },
  inForce: readonly SizedMeasure[],
  contentShare: Decimal | null,
): readonly SizedMeasure[] {
  if (!inForce.some(({ measure }) => measure.family === content)) return inForce;
  if (contentShare === null)
    return refuse("INVALID_FIELD", "contentShare", `given: ${content} bears on a part of the value`, null);
  const shares = new Map<string | undefined, Decimal>([
    [content, contentShare],
    [rest, difference(ONE, contentShare)],
  ]);
  return inForce.map(({ measure, size }) => {
    const share = shares.get(measure.family);
    return { measure, size: size === null || share === undefined ? size : product(size, share) };
  });
}
