import type { Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";

/**
 * A figure that would decide a claim and is not there.
 *
 * @category Checking
 */
export interface Missing {
  readonly what: "level" | "growth-rate" | "exchange-rate" | "expectation" | "tariff" | "other";
  readonly about?: Subject;
  readonly periods: readonly Period[];
  readonly text: string;
}
