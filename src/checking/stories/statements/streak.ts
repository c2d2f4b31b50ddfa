import { lastMonth } from "../../../period/period.js";
import { isUpOrDown } from "../clauses/nodes.js";
import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { type Answer, hostOf, isKnown, isOpen } from "./told.js";

export function streak(one: Placed, all: readonly Placed[], missing: readonly MissingPart[]): Answer {
  const { said, about, sign } = one;
  const { detail } = said;
  const host = hostOf(one, all);
  // "A surplus of $3 billion, the fourth straight gain": of what is not said.
  if (about?.flow === "balance" && host?.said.kind === "level" && detail.of === "rise")
    return ["direction", ...missing];
  const move = isUpOrDown(detail.of) ? detail.of : (said.move ?? host?.said.move ?? one.nounMove);
  // "Export growth improved for a second straight month": the growth went up so often.
  if (one.measure === "growth" && detail.of === undefined && said.move !== null)
    return ["measure", ...missing];
  // "The surplus was $9 billion, the third straight month" lacks of what.
  const isOwnBalance = detail.isOwn === true && sign !== 0;
  if (
    !isOwnBalance &&
    detail.of === undefined &&
    host !== undefined &&
    host.said.segment !== said.segment &&
    !all.some(
      ({ said: { kind, clause, segment } }) =>
        kind === "moved" && clause === said.clause && segment === said.segment,
    ) &&
    host.said.kind === "level"
  )
    return ["direction", ...missing];
  if (detail.unit !== null && detail.unit !== "month") return ["measure", ...missing];
  if (missing.length > 0 || !isKnown(one)) return missing;
  const { about: subject } = one;
  if (one.period.includes("/") && detail.unit !== "month") return ["period"];
  // Months in a row end with the last month of a longer time.
  const period = lastMonth(one.period);
  const isBalance =
    detail.of === "surplus" ||
    detail.of === "deficit" ||
    (detail.of === undefined && move === null && sign !== 0);
  const kind = said.kind as "streak";
  // "The fifth straight month with a surplus exceeding $2 billion", "a record high for the second straight month": runs
  // of those.
  const isOfAnother = ({ said: { kind, segment, piece } }: Placed): boolean =>
    segment === said.segment && (kind === "crossing" || (kind === "extreme" && piece < said.piece));
  if (isBalance && all.some(isOfAnother)) return ["measure"];
  if (isBalance) {
    const is = detail.of === "deficit" || (detail.of === undefined && sign === -1) ? "below" : "above";
    return {
      body: {
        kind,
        about: { ...subject, flow: "balance" },
        of: "level",
        period,
        is,
        limit: "0",
        months: detail.count!,
      },
    };
  }
  const comparison = one.comparison ?? host?.comparison ?? null;
  if (!isUpOrDown(move) || comparison === null || comparison === "other" || sign === -1) return ["direction"];
  if (isOpen(one, all)) return ["comparison"];
  const limits = detail.double
    ? move === "rise"
      ? { is: "at-least", limit: "10%" }
      : { is: "at-most", limit: "−10%" }
    : { is: move === "rise" ? "above" : "below", limit: "0%" };
  return {
    body: {
      kind,
      about: subject,
      of: comparison,
      period,
      is: limits.is as "above",
      limit: limits.limit,
      months: detail.count!,
    },
    notes: one.isDefault && one.comparison !== null ? ["comparison-default"] : [],
  };
}
