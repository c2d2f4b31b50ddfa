import { type Observation, seriesOf, type TradeFlow } from "tradefigures";
import type { Evidence } from "tradefigures/checking";

/** The levels of some flows, those of months and single figures. */
export function levelsOf(
  { months, observations }: Pick<Required<Evidence>, "months" | "observations">,
  flows: readonly TradeFlow[],
): readonly Observation[] {
  const single = observations.filter((row) => flows.some((flow) => flow === row.flow));
  return [...flows.flatMap((flow) => months.flatMap((month) => seriesOf([month], flow))), ...single];
}
