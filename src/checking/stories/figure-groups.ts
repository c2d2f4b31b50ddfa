import type { CurrencyCode } from "../../currency/currency.js";
import { formatAmount } from "../../decimal/format.js";
import type { Interval } from "../../decimal/interval.js";
import { allFrozen } from "../../fields.js";
import { periodName } from "../../period/names.js";
import { type Period, plusMonths } from "../../period/period.js";
import { printedFigure } from "../../print/printed-figure.js";
import type { Claim, ConversionClaim, GrowthClaim, LevelClaim } from "../claims/claim.js";
import { reconcile } from "../reconcile/reconcile.js";
import type { Irreconcilable, Reconciled } from "../reconcile/reconciled.js";
import type { Print, Relation } from "../reconcile/relation.js";

/**
 * Printed figures of a story that belong together, and whether they can all be true at once.
 *
 * @category Checking
 */
export interface FigureGroup {
  /** Amounts in two currencies at one rate, or levels and growth of one economy's trade. */
  readonly kind: "one-rate" | "levels";
  /** Those that the figures stand in. */
  readonly claims: readonly Claim[];
  /** Narrowed figures, or what clashes. */
  readonly result: Reconciled | Irreconcilable;
  /** One plain sentence. */
  readonly text: string;
}

type Relations = Relation[];

/** The groups of figures that narrow each other; a figure that stands alone is in none. */
export function groupsOf(claims: readonly Claim[]): readonly FigureGroup[] {
  return [...conversionGroups(claims), ...levelGroups(claims)];
}

/** "$111.68 billion (about 164 trillion won)" and others in the same two currencies: is it one rate? */
function conversionGroups(claims: readonly Claim[]): readonly FigureGroup[] {
  const conversions = claims.filter((claim): claim is ConversionClaim => claim.kind === "conversion");
  const pairs = grouped(conversions, ({ base, quote }) => `${quote} for 1 ${base}`);
  return pairs
    .filter(([, members]) => members.length > 1 && members.length <= MOST)
    .map(([pair, members]) => {
      const result = reconcile(
        allFrozen(
          members.flatMap(
            ({ amount, base, converted, quote }, at): Relations => [
              { kind: "printed", of: `amount ${at}`, printed: printIn(amount, base) },
              { kind: "printed", of: `converted ${at}`, printed: printIn(converted, quote) },
              { kind: "product", of: `converted ${at}`, factors: [`amount ${at}`, pair] },
            ],
          ),
        ),
      );
      const text = result.feasible
        ? `The ${members.length} conversions fit one rate: ${rangeOf(result.figures[pair]!)} ${pair}.`
        : `No one rate fits the ${members.length} conversions to ${members[0]!.quote}.`;
      return { kind: "one-rate", claims: members, result, text };
    });
}

type LevelOrGrowth = LevelClaim | GrowthClaim;

/** Levels and growth of exports, imports and the balance of one economy with one partner, in one currency. */
function levelGroups(claims: readonly Claim[]): readonly FigureGroup[] {
  const figures = claims.filter(isLevelOrGrowth);
  const subjects = grouped(
    figures,
    ({ about: { reporter, partner = "the world", adjustment = "none", coverage = "goods" } }) =>
      [reporter, partner, adjustment, coverage].join(" "),
  );
  return subjects.flatMap(([, all]) => {
    const currency = all.find((claim) => claim.kind === "level")?.currency;
    const members = all.filter((claim) => claim.kind === "growth" || claim.currency === currency);
    const once = new Map(members.map(relationOf).map((relation) => [JSON.stringify(relation), relation]));
    const printed = [...once.values()];
    const ties = [...identities(new Set(printed.flatMap(namesOf))), ...said(printed)];
    // Without a rule that ties them, the figures say nothing of each other.
    const isTied = ties.length > 0 || hasLevelAndGrowth(printed);
    if (!isTied || printed.length > MOST) return [];
    const result = reconcile(allFrozen([...distinct(printed), ...ties]));
    return [{ kind: "levels", claims: members, result, text: sentenceOf(members[0]!, result) }];
  });
}

/** More figures than any story prints of one subject take too long to hold against each other. */
const MOST = 40;

/** A print of a level, or of growth of one level from an earlier one; in other terms it is another figure. */
function isLevelOrGrowth(claim: Claim): claim is LevelOrGrowth {
  if (claim.kind === "level") return claim.about.flow !== "total";
  if (claim.kind !== "growth" || claim.printed === undefined || claim.currency !== undefined) return false;
  const isPlain = claim.direction === "rise" || claim.direction === "fall";
  return isPlain && claim.comparison in BACK && claim.about.flow !== "total";
}

const BACK: Readonly<Record<string, number>> = { "year-on-year": 12, "month-on-month": 1 };

function relationOf(claim: LevelOrGrowth): Relation {
  const { flow } = claim.about;
  const of = nameOf(flow, claim.period);
  if (claim.kind === "level") return { kind: "printed", of, printed: printIn(claim.printed, claim.currency) };
  const from = nameOf(flow, plusMonths(claim.period, -BACK[claim.comparison]!));
  return {
    kind: "growth",
    of,
    from,
    printed: `${claim.direction === "fall" ? "fell" : "rose"} ${claim.printed}`,
  };
}

/** An amount whose currency is known, whatever "¥" and "$" mean there. */
const printIn = (text: string, currency: CurrencyCode): Print => printedFigure(text, { currency });

/** Two prints of one level are two figures that must be the same. */
function distinct(relations: readonly Relation[]): readonly Relation[] {
  const counts = new Map<string, number>();
  return relations.map((relation) => {
    if (relation.kind !== "printed") return relation;
    const count = (counts.get(relation.of) ?? 0) + 1;
    counts.set(relation.of, count);
    return count === 1 ? relation : { ...relation, of: `${relation.of} ${count}` };
  });
}

/** That they are the same. */
function said(relations: readonly Relation[]): readonly (Relation & { readonly kind: "sum" })[] {
  return distinct(relations).flatMap((relation, at) => {
    const { of } = relations[at]!;
    return relation.of === of ? [] : [{ kind: "sum" as const, of, parts: [relation.of] }];
  });
}

const nameOf = (flow: string, period: Period): string => `${flow} ${period}`;

const namesOf = (relation: Relation): readonly string[] =>
  relation.kind === "growth" ? [relation.of, relation.from] : [relation.of];

/** Balance = exports − imports, wherever all three are spoken of. */
function identities(names: ReadonlySet<string>): readonly (Relation & { readonly kind: "difference" })[] {
  return [...names].flatMap((of) => {
    if (!of.startsWith("balance ")) return [];
    const [first, second] = ["exports", "imports"].map((flow) => of.replace("balance", flow)) as [
      string,
      string,
    ];
    return names.has(first) && names.has(second) ? [{ kind: "difference" as const, of, first, second }] : [];
  });
}

/** Whether growth is printed between levels of which one is printed too. */
function hasLevelAndGrowth(relations: readonly Relation[]): boolean {
  const levels = new Set(relations.flatMap(({ kind, of }) => (kind === "printed" ? [of] : [])));
  return relations.some(
    (relation) => relation.kind === "growth" && namesOf(relation).some((name) => levels.has(name)),
  );
}

function sentenceOf(
  { about: { reporter, partner } }: LevelOrGrowth,
  result: Reconciled | Irreconcilable,
): string {
  const whose = partner === undefined ? reporter : `${reporter} with ${partner}`;
  if (!result.feasible) {
    // Only what was printed can be wrong.
    const members = result.conflict.flatMap((relation) =>
      "printed" in relation ? [`${described(relation.of)} (${wordsOf(relation.printed)})`] : [],
    );
    return `The figures of ${whose} cannot all be true: ${members.join(", ")}.`;
  }
  const given = new Set(
    result.details.map(({ relation }) => (relation.kind === "printed" ? relation.of : "")),
  );
  const implied = Object.entries(result.figures).flatMap(([name, range]) =>
    given.has(name) || range.low === null || range.high === null
      ? []
      : [`${described(name)}: ${amounts(range)}`],
  );
  const rest = implied.length === 0 ? "" : `; they imply ${implied.join("; ")}`;
  return `The figures of ${whose} can all be true${rest}.`;
}

const wordsOf = (print: Print): string => (typeof print === "string" ? print : print.text);

/** "exports 2025-11" in words. */
function described(name: string): string {
  const [flow, period] = name.split(" ") as [string, Period];
  return `${flow} of ${periodName(period)}`;
}

const amounts = ({ low, high }: Interval): string => `${formatAmount(low)} to ${formatAmount(high)}`;

const rangeOf = ({ low, high }: Interval): string =>
  [low, high].map((end) => formatAmount(end, { in: "unit" })).join(" to ");

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
