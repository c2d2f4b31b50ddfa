import { type Observation, type ObservationInput, observation, type Period } from "tradefigures";

export type Flow = "exports" | "imports" | "balance" | "total";

/** A made-up figure of the economy XX, in dollars unless said. */
export const row = (
  flow: Flow,
  period: Period,
  value: `${number}`,
  more: Partial<ObservationInput> = {},
): Observation => observation({ reporter: "XX", currency: "USD", flow, period, value, ...more });
