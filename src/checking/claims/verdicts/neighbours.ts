import { isMonth } from "../../../period/month.js";
import { periodName } from "../../../period/names.js";
import { januaryTo, type Period } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { Claim } from "../claim.js";
import type { Confusion, Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import { subjectName } from "../words/naming.js";
import type { Style } from "../words/wording.js";
import { checkOf, type Finding } from "./tested.js";

/** A claim that holds for all values, for some or for none. */
type Tested = Extract<Claim, { readonly about: Subject; readonly period: Period }>;

/** What a neighbour of a claim says otherwise. */
interface OtherPlace {
  readonly about?: Subject;
  readonly period?: Period;
}

/** How a claim is tested, and the same claim about another figure. */
export interface TestPlan<C extends Tested> {
  readonly claim: C;
  readonly style: Style;
  find(claim: C, knowledge: Knowledge): Finding;
  elsewhere(other: OtherPlace): C;
}

/**
 * The check of a claim, and where it is contradicted of what it would be true: another partner or the whole,
 * another flow, the year to date for the month.
 */
export function checkTested<C extends Tested>(knowledge: Knowledge, plan: TestPlan<C>): Check {
  const { claim, style } = plan;
  const found = plan.find(claim, knowledge);
  if (found.truth !== "impossible" || found.saysAll === true) return checkOf(claim, found, style);
  const [places, own] = [truePlaces(knowledge, plan), found.readings ?? []];
  // Where it is true of several others it is so by chance.
  const readings = places.length > 1 ? [...own, ...places] : [...places, ...own];
  return checkOf(claim, { ...found, readings }, style);
}

/** Of which figures beside it a claim is true; where there is one, it is that. */
function truePlaces<C extends Tested>(knowledge: Knowledge, plan: TestPlan<C>): readonly Reading[] {
  const places = placesBeside(plan.claim, knowledge).flatMap((place) => {
    const truly = plan.elsewhere(place.other);
    const { truth, figures } = plan.find(truly, knowledge);
    return truth === "certain" ? [{ ...place, truly, figure: figures[0]! }] : [];
  });
  return places.map(({ confusion, truly, figure, name }) =>
    readingOf({
      confusion,
      truly,
      figure,
      certainty: places.length === 1 ? "identified" : "possible",
      text: `it is true of ${name}`,
    }),
  );
}

interface Place {
  readonly confusion: Confusion;
  readonly other: OtherPlace;
  readonly name: string;
}

function placesBeside(claim: Tested, knowledge: Knowledge): readonly Place[] {
  const { about, period } = claim;
  const isNamed = "balance" in claim;
  const others = (knowledge.index.subjects.get(about.reporter) ?? []).filter((one) => isBeside(one, about));
  const { partner: _, ...whole } = about;
  const of = (confusion: Confusion, one: Subject): Place => ({
    confusion,
    other: { about: { ...whole, ...one } },
    name: subjectName(one),
  });
  const toDate = isMonth(period) ? januaryTo(period) : period;
  return [
    ...(toDate === period
      ? []
      : [{ confusion: "year-to-date" as const, other: { period: toDate }, name: periodName(toDate) }]),
    // A surplus or a deficit is named of no other flow.
    ...others.filter((one) => one.partner === about.partner && !isNamed).map((one) => of("other-flow", one)),
    ...others.filter((one) => one.flow === about.flow).map((one) => of("other-partner", one)),
  ];
}

/** Whether a subject differs in its flow or in its partner, and in nothing else. */
function isBeside(one: Subject, about: Subject): boolean {
  const differs = Number(one.flow !== about.flow) + Number(one.partner !== about.partner);
  return (
    differs === 1 &&
    one.coverage === about.coverage &&
    one.product === about.product &&
    (one.adjustment ?? "none") === (about.adjustment ?? "none")
  );
}
