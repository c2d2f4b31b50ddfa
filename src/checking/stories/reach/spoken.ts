import type { Coverage } from "../../../records/subject.js";
import type { Frame } from "../clauses/said.js";
import type { Context } from "../context.js";
import type { Placed, ResolvedTopic } from "../placed.js";
import type { Topic } from "../topics/topic.js";

/** What a sentence spoke of: one thing, one flow with several partners, or several things. */
export function spokenOf(placed: readonly Placed[]): "one" | "list" | "several" {
  const all = placed.flatMap(({ said, about, missing }) =>
    about !== null && said.role === "main" && (missing.length === 0 || said.figure !== null) ? [about] : [],
  );
  const [first] = all;
  const isOfFirst = all.every(({ reporter, flow }) => reporter === first!.reporter && flow === first!.flow);
  if (isOfFirst && all.every(({ partner }) => partner === first!.partner)) return "one";
  return isOfFirst ? "list" : "several";
}

/** "Overall exports" of India: of goods or of services, too. */
const isOfEither = ({ reporter, topic, missing }: ResolvedTopic): boolean =>
  reporter === "IN" && topic.saysTotal && missing.includes("coverage");

/** "Its seventh surplus" is hardly that of a product. */
const isOfGoods = ({ topic }: ResolvedTopic): boolean => topic.flows[0]!.flow !== "balance";

/** "Exports to Peru rose 3%, while overall exports were up 4%. Imports rose": from there, or all. */
export const turnsToAll = (main: readonly ResolvedTopic[]): boolean =>
  main.length > 1 && main.at(-1)!.topic.saysTotal && main.at(-1)!.partner === null;

/** "The surplus, excluding Lesotho and Namibia, was": with whom what follows is, it does not say. */
export const isHalfRead = ({ index, unread }: Frame, placed: readonly Placed[]): boolean =>
  unread.length > 0 && !isTold(index, placed);

/** Whether a surplus or a deficit was told last. */
export const signOf = (placed: readonly Placed[]): Placed["sign"] | undefined =>
  placed.findLast(
    ({ said, about, sign, missing }) =>
      said.role === "main" && about?.flow === "balance" && sign !== 0 && missing.length === 0,
  )?.sign;

/** Whether something of a clause is known whole. */
export const isTold = (index: number, placed: readonly Placed[]): boolean =>
  placed.some(({ said, missing }) => said.clause === index && missing.length === 0);

/** Whether a text that may be on a part of all trade speaks of all now: once it is on a part, a figure of all must be told. */
export function extentAfter(
  tellers: readonly Frame[],
  topics: readonly (ResolvedTopic | null)[],
  placed: readonly Placed[],
  before: Context["extent"],
  /** "India bought gold worth $15 billion". */
  ofGoods: Topic | null,
): Context["extent"] {
  const isPart = before === "part";
  // "The province accounted for a fifth of the country's trade" in a text on it: that text goes on.
  const isAll = ({ index, unread }: Frame): boolean =>
    !isPart || (unread.length === 0 && isTold(index, placed));
  const told = tellers.flatMap((one) => topics[one.index] ?? []);
  const ofAll = tellers.filter(isAll).flatMap(({ index }) => topics[index] ?? []);
  const hasAll = ofAll.some(
    ({ missing, topic }) =>
      !missing.includes("product") && topic !== ofGoods && !(isPart && topic.coverage === "goods"),
  );
  if (hasAll) return "all";
  return before ?? (ofGoods !== null || told.some(isOfGoods) ? "part" : null);
}

/** "Imports rose 3% to $4.9 billion from $4.8 billion in July": what goes on may be from then, too. */
export const comparedLast = (placed: readonly Placed[]): string | null | undefined =>
  placed.findLast(({ said, isDefault }) => said.kind === "growth" && said.role === "main" && !isDefault)
    ?.comparison;

/** Of goods, of services or of both: what goes on, and whether that is open. */
export function coverageAfter(
  main: readonly ResolvedTopic[],
  before: Context,
): Pick<Context, "coverage" | "isCoverageOpen"> {
  const named = main.map((one) => one.topic.coverage).filter((one) => one !== null);
  const last = named.at(-1);
  const isKept = last === undefined || last === "services";
  const coverage = isKept ? before.coverage : last === "goods" ? null : (last as Coverage);
  if (coverage === null) {
    const isEither =
      last === "goods"
        ? before.coverage !== null || named.some((one) => one !== "goods")
        : last === "services" || main.some(isOfEither);
    return { coverage, isCoverageOpen: before.isCoverageOpen || isEither };
  }
  // "The services surplus rose", in a text on both: the next may be of services.
  const isOfServices = named.every((one) => one === "services");
  return { coverage, isCoverageOpen: last === undefined ? before.isCoverageOpen : isOfServices };
}
