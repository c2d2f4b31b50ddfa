import type { Day } from "../period/day.js";
import { printed } from "../print/printed.js";
import type { TariffMeasureInput } from "../tariffs/regime/tariff-measure.js";

/** An ad valorem duty without an end; the day it was announced is that of the act. */
export function duty(
  name: string,
  authority: string,
  rate: string,
  days: { readonly announced?: Day; readonly from: Day },
): TariffMeasureInput {
  return { name, authority, duty: { kind: "ad-valorem", rate: printed(rate).value }, ...days };
}

/** The acts of one name that followed one another: each ended where the next began. */
export function succeeding(acts: readonly TariffMeasureInput[]): readonly TariffMeasureInput[] {
  return acts.map((act, index) => {
    const next = acts[index + 1];
    return next === undefined ? act : { ...act, until: next.from, ended: "replaced" as const };
  });
}
