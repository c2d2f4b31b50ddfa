import { refuse } from "../../errors.js";
import { checkFields, type Draft, readChoice, readText } from "../../fields.js";
import { type Day, readDay } from "../../period/day.js";
import { type DutyRate, type DutyRateInput, readDuty } from "./duty-rate.js";
import { type EconomyScope, type GroupMembers, readEconomyScope } from "./economy-scope.js";
import { type ProductScope, readScope } from "./product-scope.js";

/**
 * Why a measure is no longer in force. A void duty never applied in law; an expired one did.
 *
 * @category Tariffs
 */
export type MeasureEnd = "replaced" | "suspended" | "expired" | "void";

/**
 * One duty that one act imposes, at one rate, for a time. A changed rate is the next measure of the same name.
 *
 * @category Tariffs
 */
export interface TariffMeasure {
  /** Of all its rates through time. */
  readonly name: string;
  /** The act, as it is cited. */
  readonly authority: string;
  /** A share of value, an amount by quantity, or both. */
  readonly duty: DutyRate;
  /** Which goods; an empty scope is all goods. */
  readonly scope: ProductScope;
  /** Whose goods; absent: those of all economies that the regime is about. */
  readonly economies?: EconomyScope;
  /** The first day in force. */
  readonly from: Day;
  /** The first day no longer in force; absent: open. */
  readonly until?: Day;
  /** Why it ends there. */
  readonly ended?: MeasureEnd;
  /** The first day on which it was no longer collected, where that came later: no other of its name begins before. */
  readonly collectedUntil?: Day;
  /** The day on which it was annulled from its beginning, though it had ended otherwise before. */
  readonly annulled?: Day;
  /** The ordinary duty (MFN), which floors top up and which no stacking policy displaces. */
  readonly role?: "base";
  /** Which family of the stacking policy it belongs to. */
  readonly family?: string;
  /** The day on which it was announced. */
  readonly announced?: Day;
  /** The day on which it was first seen in a schedule of duties. */
  readonly seen?: Day;
  /** Where the act is published. */
  readonly source?: string;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface TariffMeasureInput {
  /** Of all its rates through time. */
  readonly name: string;
  /** The act, as it is cited. */
  readonly authority: string;
  /** A share of value, an amount by quantity, or both. */
  readonly duty: DutyRateInput;
  /** Which goods; all unless said. */
  readonly scope?: ProductScope | undefined;
  /** Whose goods; those of the whole regime unless said. */
  readonly economies?: EconomyScope | undefined;
  /** The first day in force. */
  readonly from: Day;
  /** The first day no longer in force; absent: open. */
  readonly until?: Day | undefined;
  /** Why it ends there. */
  readonly ended?: MeasureEnd | undefined;
  /** The first day on which it was no longer collected, where that came later. */
  readonly collectedUntil?: Day | undefined;
  /** The day on which it was annulled from its beginning. */
  readonly annulled?: Day | undefined;
  /** Only of the ordinary duty (MFN). */
  readonly role?: "base" | undefined;
  /** Which family of the stacking policy it belongs to. */
  readonly family?: string | undefined;
  /** The day on which it was announced. */
  readonly announced?: Day | undefined;
  /** The day on which it was first seen in a schedule of duties. */
  readonly seen?: Day | undefined;
  /** Where the act is published. */
  readonly source?: string | undefined;
}

const ENDS = ["replaced", "suspended", "expired", "void"] as const;
const FIELDS = [
  "name",
  "authority",
  "duty",
  "scope",
  "economies",
  "from",
  "until",
  "ended",
  "collectedUntil",
  "annulled",
  "role",
  "family",
  "announced",
  "seen",
  "source",
] as const;

/** Reads a measure; groups of economies become their members. */
export function readMeasure(item: unknown, field: string, groups: GroupMembers): TariffMeasure {
  checkFields(item, field, FIELDS);
  const input = item as TariffMeasureInput;
  const draft = {} as Draft<TariffMeasure>;
  draft.name = readText(input.name, `${field}.name`);
  draft.authority = readText(input.authority, `${field}.authority`);
  draft.duty = readDuty(input.duty, `${field}.duty`);
  draft.scope = readScope(input.scope, `${field}.scope`);
  if (input.economies !== undefined)
    draft.economies = readEconomyScope(input.economies, `${field}.economies`, groups);
  fillDays(draft, input, field);
  if (input.role !== undefined) draft.role = readChoice(input.role, `${field}.role`, ["base"]);
  if (input.family !== undefined) draft.family = readText(input.family, `${field}.family`);
  if (input.announced !== undefined) draft.announced = readDay(input.announced, `${field}.announced`);
  if (input.seen !== undefined) draft.seen = readDay(input.seen, `${field}.seen`);
  if (input.source !== undefined) draft.source = readText(input.source, `${field}.source`);
  if (draft.role !== undefined && draft.duty.kind === "floor")
    refuse("INVALID_FIELD", `${field}.duty.kind`, "another than a floor where the role is base", "floor");
  return Object.freeze(draft);
}

/** From when to when, why it ended, and what became of it. */
function fillDays(draft: Draft<TariffMeasure>, input: TariffMeasureInput, field: string): void {
  draft.from = readDay(input.from, `${field}.from`);
  if (input.until !== undefined) draft.until = readDay(input.until, `${field}.until`);
  if (draft.until !== undefined && draft.until <= draft.from)
    refuse("INVALID_FIELD", `${field}.until`, `after from (${draft.from})`, draft.until);
  if (input.ended !== undefined) draft.ended = readChoice(input.ended, `${field}.ended`, ENDS);
  if (input.collectedUntil !== undefined)
    draft.collectedUntil = readDay(input.collectedUntil, `${field}.collectedUntil`);
  if (input.annulled !== undefined) draft.annulled = readDay(input.annulled, `${field}.annulled`);
  for (const part of ["ended", "collectedUntil", "annulled"] as const)
    if (draft[part] !== undefined && draft.until === undefined)
      refuse("INVALID_FIELD", `${field}.${part}`, "given together with until", draft[part]);
  if (draft.collectedUntil !== undefined && draft.collectedUntil <= draft.until!)
    refuse("INVALID_FIELD", `${field}.collectedUntil`, `after until (${draft.until})`, draft.collectedUntil);
}
