import type { Range } from "./claim-oracle.js";
import { order, type Rational } from "./rational.js";

// What is said of a row of figures, judged by counting: nothing of the check itself is used here.

/** Whether something holds for all values of a range, for some or for none. */
export type Holds = "all" | "some" | "none";

/** A word that holds figures against a limit. */
export type Is = "above" | "below" | "at-least" | "at-most";
export type Verdict = "supported" | "consistent" | "contradicted";

/** Whether the values of a range stand to a limit as a word says. */
export function holds(range: Range, is: Is, limit: Rational): Holds {
  if (is === "at-least") return opposite(holds(range, "below", limit));
  if (is === "at-most") return opposite(holds(range, "above", limit));
  const [near, far, nearClosed] =
    is === "above"
      ? [order(range.low, limit), order(range.high, limit), range.closed[0]]
      : [-order(range.high, limit), -order(range.low, limit), range.closed[1]];
  if (near > 0 || (near === 0 && !nearClosed)) return "all";
  return far <= 0 ? "none" : "some";
}

/** Whether the values of one range lie below those of another. */
function isLower(one: Range, other: Range): Holds {
  const gap = order(one.high, other.low);
  if (gap < 0 || (gap === 0 && !(one.closed[1] && other.closed[0]))) return "all";
  return order(other.high, one.low) <= 0 ? "none" : "some";
}

function opposite(one: Holds): Holds {
  return one === "all" ? "none" : one === "none" ? "all" : "some";
}

/** All of them: one that holds for none refuses, one that holds for some leaves it open. */
export function allHold(ones: readonly Holds[]): Verdict {
  if (ones.includes("none")) return "contradicted";
  return ones.includes("some") ? "consistent" : "supported";
}

/** The verdict on "the r-th highest": `others` are all that it is ranked among. */
export function rankVerdict(now: Range, others: readonly Range[], is: "highest" | "lowest", rank: number) {
  const before = others.map((other) => (is === "highest" ? isLower(now, other) : isLower(other, now)));
  const best = 1 + before.filter((one) => one === "all").length;
  const worst = 1 + before.filter((one) => one !== "none").length;
  const verdict: Verdict =
    rank < best || rank > worst ? "contradicted" : best === worst ? "supported" : "consistent";
  return { verdict, isSure: best === worst, best };
}

/** How many figures in a row stand so, the latest first: for certain, and at most; `null` where they never end. */
export function runOf(backwards: readonly Range[], is: Is, limit: Rational) {
  const all = backwards.map((range) => holds(range, is, limit));
  const most = all.indexOf("none");
  if (most < 0) return null;
  const sure = all.findIndex((one) => one !== "all");
  return { least: sure < 0 ? most : sure, most };
}

/** The verdict on a run of so many. */
export function runVerdict({ least, most }: { least: number; most: number }, months: number): Holds {
  if (months < least || months > most) return "none";
  return least === most ? "all" : "some";
}
