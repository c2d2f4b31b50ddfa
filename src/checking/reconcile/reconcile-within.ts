import type { Interval } from "../../decimal/interval.js";
import { intervalDifference } from "../../decimal/interval-arithmetic.js";
import { checkFields, checkObject, readList } from "../../fields.js";
import { poorlyConditioned } from "./conditioning.js";
import { MOST_TO_SEARCH, smallestConflicts } from "./conflicts.js";
import { type Effort, isSpent, partOf } from "./effort.js";
import { compareFractions, type Fraction, fraction } from "./exact-fraction.js";
import { intervalOfRange, isSingle, type Range, rangeSum, sameRange } from "./exact-range.js";
import { askedForm, type Form, type Given, type Measured, type Model, modelOf } from "./model.js";
import type {
  ConflictMember,
  Irreconcilable,
  Reconciled,
  ReconcileNote,
  ReconcileOptions,
} from "./reconciled.js";
import type { Asked, Relation } from "./relation.js";
import { type Held, type Levels, solveLevels } from "./solve-levels.js";

const OPTIONS = ["derive", "signed", "prints"] as const;
const STAGES = ["core", "stands", "unsure"] as const;
type Stage = (typeof STAGES)[number];

/** What figures leave of each other, searched for no longer than the effort allows; see {@link reconcile}. */
export function reconcileWithin<Name extends string, Key extends string>(
  relations: readonly Relation<Name>[],
  options: ReconcileOptions<Name, Key>,
  whole: Effort,
): Reconciled<Name, Key> | Irreconcilable<Name> {
  checkFields(options, "options", OPTIONS);
  const signed = readList(options.signed ?? [], "signed", (name) => name as string);
  const model = modelOf(relations, signed, options.prints ?? {});
  const derive = options.derive ?? ({} as Record<Key, Asked>);
  checkObject(derive, "derive");
  const keys = Object.keys(derive) as Key[];
  const asked = keys.map((key) => askedForm(derive[key], `derive.${key}`, model.names));
  for (const stage of STAGES) {
    const held = model.measured.map((figure) => holding(figure, stage));
    const levels = solveLevels(model, held, asked, partOf(whole, 2));
    if (levels === null) continue;
    if (stage === "core") return reconciled(relations, model, held, levels, keys, asked);
    const kept = tightened(model, held, partOf(whole, 2));
    return reconciled(relations, model, kept, solveLevels(model, kept, asked, whole)!, keys, asked);
  }
  return irreconcilable(relations, model, partOf(whole, 3));
}

/** Every figure that need not be loose is taken as plainly as the others allow, one after the other. */
function tightened(model: Model, held: readonly Held[], whole: Effort): readonly Held[] {
  const kept = [...held];
  for (const [place, figure] of held.entries())
    for (const stage of ["core", "stands"] as const) {
      if (sameRange(kept[place]!.within, figure[stage])) break;
      const loose = kept[place]!;
      kept[place] = holding(figure, stage);
      if (solveLevels(model, kept, [], partOf(whole, 4))?.isSpent() === false) break;
      kept[place] = loose;
    }
  return kept;
}

function reconciled<Name extends string, Key extends string>(
  relations: readonly Relation<Name>[],
  model: Model,
  held: readonly Held[],
  levels: Levels,
  keys: readonly Key[],
  asked: readonly Form[],
): Reconciled<Name, Key> {
  const hulls = model.names.map((_, level) => levels.level(level));
  const details = held.map((figure) => {
    const left = figure.under === null ? hulls[figure.over[0]![0]]! : levels.form(figure, figure.within)!;
    return { figure, left };
  });
  const notes: ReconcileNote[] = [];
  if (details.some(({ figure, left }) => isOnOpenEnd(figure.within, left))) notes.push("boundary");
  if (levels.isOuter()) notes.push("outer");
  if (levels.isSearched) notes.push("rate-to-a-billionth");
  return Object.freeze({
    feasible: true,
    figures: recordOf(model.names as readonly Name[], hulls.map(intervalOfRange)),
    details: Object.freeze(
      details.map(({ figure, left }) =>
        Object.freeze({
          relation: relations[figure.relation]!,
          given: printOf(figure, figure.within),
          narrowed: printOf(figure, left),
          changed: !sameRange(figure.within, left),
        }),
      ),
    ),
    derived: recordOf(
      keys,
      asked.map((form) => {
        const found = levels.form(form, null);
        return found && printOf(form, found);
      }),
    ),
    loosened: Object.freeze(
      held
        .filter((figure) => !sameRange(figure.within, figure.core))
        .map(({ relation }) => relations[relation]!),
    ),
    conflicts: Object.freeze([]) as readonly [],
    poorlyConditioned: Object.freeze(poorlyConditioned(model, held, levels, hulls) as Name[]),
    notes: Object.freeze(notes),
    complete: !levels.isSpent(),
  });
}

function irreconcilable<Name extends string>(
  relations: readonly Relation<Name>[],
  model: Model,
  whole: Effort,
): Irreconcilable<Name> {
  const { measured } = model;
  const heldOf = (members: readonly number[]): Held[] =>
    members.map((member) => holding(measured[member]!, "stands"));
  const search = partOf(whole, 2);
  const found = smallestConflicts(
    measured.length,
    // Where nothing is left to search with it may hold.
    (members) => isSpent(search) || solveLevels(model, heldOf(members), [], partOf(search, 4)) !== null,
  );
  const conflicts = found.map((members) =>
    Object.freeze({
      members: Object.freeze(
        members.map((member) => {
          const others = members.filter((other) => other !== member);
          return memberOf(relations, model, measured[member]!, heldOf(others), partOf(whole, 4));
        }),
      ),
    }),
  );
  return Object.freeze({
    feasible: false,
    conflict: Object.freeze(conflicts[0]!.members.map(({ relation }) => relation)),
    conflicts: Object.freeze(conflicts),
    complete: measured.length <= MOST_TO_SEARCH && !isSpent(search),
  });
}

function memberOf<Name extends string>(
  relations: readonly Relation<Name>[],
  model: Model,
  figure: Measured,
  others: readonly Held[],
  whole: Effort,
): ConflictMember<Name> {
  const levels = solveLevels(model, others, figure.under === null ? [] : [figure], whole);
  // Where the search for the smallest set gave up the others may clash by themselves.
  const left = levels?.form(figure, null) ?? null;
  const given = printOf(figure, figure.stands);
  const implied = left && printOf(figure, left);
  const move = implied && intervalDifference(implied, given);
  return Object.freeze({ relation: relations[figure.relation]!, given, implied, move });
}

function holding(figure: Measured, stage: Stage): Held {
  return { ...figure, within: figure[stage] };
}

/** A range of a form as it is printed: of growth without the 1. */
function printOf({ less }: Form, range: Range): Interval {
  if (less === 0) return intervalOfRange(range);
  return intervalOfRange(rangeSum(range, { low: fraction(-1n), high: fraction(-1n) }));
}

/** Whether of a figure only an end is left that does not belong to it. */
function isOnOpenEnd({ low, high, closed }: Given, left: Range): boolean {
  const isAt = (end: Fraction | null): boolean =>
    end !== null && isSingle(left) && compareFractions(left.low!, end) === 0;
  return (
    (isAt(low) && (closed === "high" || closed === "neither")) ||
    (isAt(high) && (closed === "low" || closed === "neither"))
  );
}

function recordOf<Key extends string, T>(
  keys: readonly Key[],
  values: readonly T[],
): Readonly<Record<Key, T>> {
  return Object.freeze(Object.fromEntries(keys.map((key, place) => [key, values[place]!]))) as Record<Key, T>;
}
