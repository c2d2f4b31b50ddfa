import type { Check } from "../check.js";
import type { SaidStatement } from "../said.js";
import { notComputable } from "../verdicts/make-check.js";

/** A cause, an opinion or a forecast: no figure decides it. */
export function checkStatement({ claim }: SaidStatement): Check {
  const { nature, by } = claim;
  return notComputable(claim, nature, `${nature === "opinion" ? "an" : "a"} ${nature}, said by ${by}`);
}
