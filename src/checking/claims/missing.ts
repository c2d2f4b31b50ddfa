import type { Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";

/**
 * A figure that would decide a claim and is not there.
 *
 * @category Checking
 */
export interface Missing {
  /** Which kind of record. */
  readonly what: "level" | "growth-rate" | "exchange-rate" | "expectation" | "tariff" | "other";
  /** Whose trade, which flow, with whom; absent where it is no trade. */
  readonly about?: Subject;
  /** Those that lack it. */
  readonly periods: readonly Period[];
  /** One plain sentence. */
  readonly text: string;
}
