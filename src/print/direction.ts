/**
 * Which way a figure went; `widened` and `narrowed` speak of the size of a balance.
 *
 * @category Printed figures
 */
export type GrowthDirection = "rise" | "fall" | "flat" | "widened" | "narrowed";
