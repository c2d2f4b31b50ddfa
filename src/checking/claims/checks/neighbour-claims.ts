import { isMonth } from "../../../period/month.js";
import { periodName } from "../../../period/names.js";
import { januaryTo } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { Claim, CrossingClaim, ExtremeClaim, StreakClaim, SurpriseClaim, TurnClaim } from "../claim.js";
import { claim as readClaim } from "../read-claim.js";
import type { Confusion, Reading } from "../reading.js";
import { subjectName } from "../words/naming.js";

/** A claim that holds for all values, for some or for none. */
type Tested = CrossingClaim | ExtremeClaim | StreakClaim | SurpriseClaim | TurnClaim;

/**
 * The check of a claim, and where it is contradicted of what it would be true: another partner or the whole,
 * another flow, the year to date for the month.
 */
export function withNeighbours<T extends Tested>(
  claim: T,
  knowledge: Knowledge,
  check: (claim: T, knowledge: Knowledge) => Check,
): Check {
  const found = check(claim, knowledge);
  if (found.verdict !== "contradicted") return found;
  const readings: Reading[] = [];
  for (const [confusion, changed, name] of neighbours(claim, knowledge)) {
    const truly = readClaim({ ...claim, ...changed } as Claim);
    const other = check(truly as T, knowledge);
    if (other.verdict !== "supported") continue;
    const [computed] = other.computed;
    readings.push(
      Object.freeze({
        confusion,
        truly,
        certainty: "likely",
        also: Object.freeze([]),
        value: computed!.value,
        bounds: computed!.bounds,
        text: `it is true of ${name}`,
      }),
    );
  }
  if (readings.length === 0) return found;
  // One that it alone is true of.
  const [only] = readings;
  const named =
    readings.length === 1 ? [Object.freeze({ ...only!, certainty: "identified" as const })] : readings;
  return Object.freeze({
    ...found,
    readings: Object.freeze([...named, ...found.readings]),
    explanation: `${found.explanation.replace(/\.$/, "")}; ${named[0]!.text}.`,
  });
}

function neighbours(
  claim: Tested,
  knowledge: Knowledge,
): readonly (readonly [Confusion, Partial<Claim>, string])[] {
  const { about, period } = claim;
  const others = knowledge.index.subjects.get(about.reporter)!.filter((one) => isBeside(one, about));
  const flows = others.filter((one) => one.partner === about.partner);
  const partners = others.filter((one) => one.flow === about.flow);
  const of = (confusion: Confusion, one: Subject) =>
    [confusion, { about: { ...withoutPartner(about), ...one } } as Partial<Claim>, subjectName(one)] as const;
  const toDate = isMonth(period) ? januaryTo(period) : period;
  return [
    ...(toDate === period
      ? []
      : ([["year-to-date", { period: toDate } as Partial<Claim>, periodName(toDate)]] as const)),
    ...flows.map((one) => of("other-flow", one)),
    ...partners.map((one) => of("other-partner", one)),
  ];
}

/** Whether a subject differs in its flow or in its partner, and in nothing else. */
function isBeside(one: Subject, about: Subject): boolean {
  const differs = Number(one.flow !== about.flow) + Number(one.partner !== about.partner);
  return (
    differs === 1 &&
    one.product === about.product &&
    (one.adjustment ?? "none") === (about.adjustment ?? "none")
  );
}

function withoutPartner({ partner: _, ...rest }: Subject): Subject {
  return rest;
}
