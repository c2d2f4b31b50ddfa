import type { Adjustment } from "../../../records/subject.js";

/** How a figure with an adjustment is called: words that stand before the flow, and behind it. */
export const ADJUSTMENT_NAMES: Readonly<Record<Adjustment, string | null>> = {
  none: null,
  seasonal: "seasonally adjusted",
  calendar: "calendar adjusted",
  "seasonal-and-calendar": "seasonally and calendar adjusted",
  "daily-average": "daily average",
};
