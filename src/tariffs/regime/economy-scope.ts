import { refuse } from "../../errors.js";
import { checkFields, type Draft, readList, readText } from "../../fields.js";

/**
 * A group of economies, as it is written out when a regime is made.
 *
 * @category Tariffs
 */
export interface EconomyGroup {
  /** As scopes name it. */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly members: readonly string[];
}

/**
 * Whose goods: economies in and out. No `include`: those of all economies that the regime is about.
 *
 * @category Tariffs
 */
export interface EconomyScope {
  /** Codes of economies or groups; absent: all. */
  readonly include?: readonly string[];
  /** Codes of economies or groups. */
  readonly exclude?: readonly string[];
}

/** The members of each group, by its code. */
export type GroupMembers = ReadonlyMap<string, readonly string[]>;

const FIELDS = ["include", "exclude"] as const;
const GROUP_FIELDS = ["code", "members"] as const;

/** Reads groups; a code may be given once. */
export function readGroups(input: readonly EconomyGroup[] | undefined, field: string): GroupMembers {
  const groups = new Map<string, readonly string[]>();
  if (input === undefined) return groups;
  readList(input, field, (item, at) => {
    checkFields(item, at, GROUP_FIELDS);
    const group = item as EconomyGroup;
    const code = readText(group.code, `${at}.code`);
    if (groups.has(code)) refuse("INVALID_FIELD", `${at}.code`, "another than those before", code);
    groups.set(code, readEconomies(group.members, `${at}.members`, new Map()));
  });
  return groups;
}

/** Reads economies in and out; groups become their members. */
export function readEconomyScope(input: EconomyScope, field: string, groups: GroupMembers): EconomyScope {
  checkFields(input, field, FIELDS);
  const draft: Draft<EconomyScope> = {};
  if (input.include !== undefined) draft.include = readEconomies(input.include, `${field}.include`, groups);
  if (input.exclude !== undefined) draft.exclude = readEconomies(input.exclude, `${field}.exclude`, groups);
  return Object.freeze(draft);
}

/** Reads a list of economies, at least one; groups become their members, and nobody is named twice. */
export function readEconomies(input: unknown, field: string, groups: GroupMembers): readonly string[] {
  const codes = readList(input, field, readText);
  if (codes.length === 0) return refuse("INVALID_FIELD", field, "at least one economy, or left out", "none");
  return Object.freeze([...new Set(codes.flatMap((code) => groups.get(code) ?? [code]))]);
}

/** Whether the goods of an economy lie in the scope. */
export function coversEconomy(scope: EconomyScope | undefined, economy: string): boolean {
  if (scope === undefined) return true;
  return (scope.include?.includes(economy) ?? true) && !(scope.exclude?.includes(economy) ?? false);
}

/** Whether two scopes may share an economy of the target; no members: any economy of the world. */
export function economiesOverlap(
  a: EconomyScope | undefined,
  b: EconomyScope | undefined,
  members: readonly string[] | undefined,
): boolean {
  const candidates = members ?? a?.include ?? b?.include;
  // Two scopes that only leave some out share all the others.
  if (candidates === undefined) return true;
  return candidates.some((economy) => coversEconomy(a, economy) && coversEconomy(b, economy));
}
