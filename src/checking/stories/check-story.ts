import { allFrozen, checkObject } from "../../fields.js";
import type { Check } from "../claims/check.js";
import { checkEach } from "../claims/check-claim.js";
import type { Evidence } from "../evidence/evidence.js";
import type { CheckOptions } from "../evidence/options.js";
import { claimsIn } from "./claims-in.js";
import { type FigureGroup, groupsOf } from "./figure-groups.js";
import type { LeftAlone, StoryOptions, Unplaced } from "./story-claims.js";

/**
 * How a story is read and how its claims are checked.
 *
 * @category Checking
 */
export interface StoryCheckOptions extends StoryOptions {
  /** The rules of each check. */
  readonly check?: CheckOptions | undefined;
}

/**
 * What the data say of a story.
 *
 * @category Checking
 */
export interface StoryCheck {
  /** One for each claim, in the order of the text. */
  readonly checks: readonly Check[];
  /** How many checks came to each verdict. */
  readonly verdicts: Readonly<Record<Check["verdict"], number>>;
  /** Figures that belong together, and whether they can all be true at once. */
  readonly groups: readonly FigureGroup[];
  /** Statements that could not be placed. */
  readonly unplaced: readonly Unplaced[];
  /** Sentences that hold nothing to check. */
  readonly left: readonly LeftAlone[];
}

/**
 * Checks a news text: finds its claims ({@link claimsIn}) and holds each against the data ({@link checkClaim}).
 * Figures that belong together are then held against each other ({@link reconcile}): amounts in a second currency by
 * one rate; exports, imports and balance, levels and growth.
 *
 * Evidence that was taken from the text's own `source` decides nothing. A claim that cannot be decided names what is
 * missing; a statement that cannot be placed is kept apart and never checked.
 *
 * @param text      the text, in English
 * @param evidence  all that is known, as much or as little as there is
 * @param options   whose trade, the day of the text, its source; the rules of the checks
 * @returns         a check for each claim, how many came to which verdict, and what was not checked
 * @throws          {@link TradeError} as {@link claimsIn} does, and for evidence or options that are none; a claim that
 *                  fails is reported in its place (`not-computable`, `unreadable`)
 * @example
 * import { china } from "tradefigures/samples";
 * const text = "Exports rose 8.2% from a year earlier in November. The surplus was $111.68 billion.";
 * const found = checkStory(text, china, { reporter: "CN", asOf: "2025-12-08" });
 * found.checks.map((check) => check.verdict) // => ["contradicted", "supported"]
 * found.verdicts.contradicted // => 1
 * @category Checking
 */
export function checkStory(text: string, evidence: Evidence, options: StoryCheckOptions): StoryCheck {
  checkObject(options, "options of a story");
  const { check, ...reading } = options;
  const { claims, unplaced, left } = claimsIn(text, reading);
  const checks = checkEach(claims, evidence, check);
  const verdicts = { supported: 0, consistent: 0, contradicted: 0, undecidable: 0, "not-computable": 0 };
  for (const { verdict } of checks) verdicts[verdict]++;
  const groups = groupsOf(claims);
  return allFrozen({ checks, verdicts, groups, unplaced, left });
}
