import {
  type Briefing,
  type BriefingFigure,
  type BriefingInput,
  briefing,
  briefingLines,
  type FigureInput,
  type GrowthRate,
  type GrowthRateInput,
  growthRate,
  type Observation,
  type ObservationInput,
  observation,
  type Period,
  printed,
  type TradeMonth,
  type TradeMonthInput,
  tradeMonth,
} from "tradefigures";

/** Invented figures of a small economy, easy to reckon with. */
const of = { reporter: "NZ", currency: "NZD" } as const;

/** A month of trade; text is in billions as printed, a number is exact. */
export function month(
  period: Period,
  exported: string | number,
  imported: string | number,
  more: Partial<TradeMonthInput> = {},
): TradeMonth {
  return tradeMonth({ ...of, period, exports: amount(exported), imports: amount(imported), ...more });
}

/** One figure, in the same way. */
export function row(
  flow: Observation["flow"],
  period: Period,
  value: string | number,
  more: Partial<ObservationInput> = {},
): Observation {
  return observation({ ...of, flow, period, value: amount(value), ...more });
}

/** A growth on the year as printed. */
export function growth(
  flow: GrowthRate["flow"],
  period: Period,
  rate: string,
  more: Partial<GrowthRateInput> = {},
): GrowthRate {
  return growthRate({ ...of, flow, period, comparison: "year-on-year", rate: printed(rate), ...more });
}

export function brief(period: Period, input: Partial<BriefingInput> = {}): Briefing {
  return briefing({ reporter: "NZ", period, months: [], ...input });
}

/** The lines of the text but the heading and what is not available. */
export function textOf(period: Period, input: Partial<BriefingInput> = {}): readonly string[] {
  return briefingLines(brief(period, input))
    .slice(1)
    .filter((line) => !line.startsWith("Not available"));
}

/** All figures of a name. */
export function named({ figures }: Briefing, name: BriefingFigure["name"]): readonly BriefingFigure[] {
  return figures.filter((figure) => figure.name === name);
}

/** The prints of all figures of a name. */
export function prints(found: Briefing, name: BriefingFigure["name"]): readonly string[] {
  return named(found, name).map((figure) => figure.printed);
}

function amount(value: string | number): FigureInput {
  return typeof value === "string" ? printed(value, { in: "billion" }) : value;
}
