import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { readChoice } from "../../fields.js";
import { readPeriod } from "../../period/period.js";
import type { GrowthDirection } from "../../print/figure.js";
import type { PrintedFigure, PrintedFigureOptions } from "../../print/printed-figure.js";
import type {
  AccelerationClaim,
  ChangeClaim,
  GrowthClaim,
  LevelClaim,
  MultipleClaim,
  ShareClaim,
} from "./claim.js";
import {
  checkClaimFields,
  readAbout,
  readBalance,
  readBase,
  readBasePeriod,
  readComparison,
} from "./claim-fields.js";
import { amountPrint, growthPrint, multiplePrint, percentPrint, pointsPrint, signed } from "./prints.js";
import type { SaidAcceleration, SaidChange, SaidGrowth, SaidLevel, SaidMultiple, SaidShare } from "./said.js";

// Claims about a figure of trade, or about two of them.

export function readLevel(input: LevelClaim, options: PrintedFigureOptions): SaidLevel {
  checkClaimFields(input, ["about", "period", "currency", "printed"]);
  const currency = readCurrency(input.currency, "currency");
  const print = amountPrint(input.printed, "printed", currency, options);
  const claim = { ...readBase(input), kind: input.kind, ...readAbout(input), currency, printed: print.text };
  return { kind: "level", claim: Object.freeze(claim), print };
}

export function readGrowth(input: GrowthClaim, options: PrintedFigureOptions): SaidGrowth {
  checkClaimFields(input, [...PAIR_FIELDS, "currency", "direction", "printed"]);
  const direction = readDirection(input.direction);
  const print =
    input.printed === undefined
      ? null
      : signed((how) => growthPrint(input.printed, "printed", how), direction, options);
  if (print === null && direction === undefined)
    refuse("INVALID_FIELD", "direction", "said where nothing is printed", direction);
  if (print !== null) checkDirection(direction, print);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    ...readPair(input),
    ...(direction !== undefined && { direction }),
    ...(print !== null && { printed: print.text }),
    ...(input.currency !== undefined && { currency: readCurrency(input.currency, "currency") }),
  };
  return { kind: "growth", claim: Object.freeze(claim), print };
}

export function readChange(input: ChangeClaim, options: PrintedFigureOptions): SaidChange {
  checkClaimFields(input, [...PAIR_FIELDS, "currency", "direction", "printed"]);
  const currency = readCurrency(input.currency, "currency");
  const direction = readDirection(input.direction);
  const print = signed((how) => amountPrint(input.printed, "printed", currency, how), direction, options);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    ...readPair(input),
    currency,
    ...(direction !== undefined && { direction }),
    printed: print.text,
  };
  return { kind: "change", claim: Object.freeze(claim), print };
}

export function readAcceleration(input: AccelerationClaim, options: PrintedFigureOptions): SaidAcceleration {
  checkClaimFields(input, ["about", "period", "comparison", "than", "direction", "printed"]);
  const direction = readChoice(input.direction, "direction", ["faster", "slower"]);
  const way = direction === "slower" ? "fall" : "rise";
  const print =
    input.printed === undefined
      ? null
      : signed((how) => pointsPrint(input.printed, "printed", how), way, options);
  const about = readAbout(input);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    ...about,
    comparison: readComparison(input.comparison),
    ...(input.than !== undefined && { than: readPeriod(input.than, "than") }),
    direction,
    ...(print !== null && { printed: print.text }),
  };
  return { kind: "acceleration", claim: Object.freeze(claim), print };
}

export function readMultiple(input: MultipleClaim, options: PrintedFigureOptions): SaidMultiple {
  checkClaimFields(input, [...PAIR_FIELDS, "printed"]);
  const print = multiplePrint(input.printed, "printed", options);
  const claim = { ...readBase(input), kind: input.kind, ...readPair(input), printed: print.text };
  return { kind: "multiple", claim: Object.freeze(claim), print };
}

export function readShare(input: ShareClaim, options: PrintedFigureOptions): SaidShare {
  checkClaimFields(input, ["about", "period", "printed"]);
  const print = percentPrint(input.printed, "printed", options);
  const claim = { ...readBase(input), kind: input.kind, ...readAbout(input), printed: print.text };
  return { kind: "share", claim: Object.freeze(claim), print };
}

const PAIR_FIELDS = ["about", "period", "comparison", "basePeriod", "balance"] as const;
const DIRECTIONS = ["rise", "fall", "flat", "widened", "narrowed"] as const;

/** A figure and the one that it is compared with. */
function readPair(input: Pair): Pair {
  const about = readAbout(input);
  const comparison = readComparison(input.comparison);
  return {
    ...about,
    ...readBalance(input),
    comparison,
    ...(input.basePeriod !== undefined && {
      basePeriod: readBasePeriod(input.basePeriod, comparison),
    }),
  };
}

type Pair = Pick<GrowthClaim, "about" | "period" | "comparison" | "basePeriod" | "balance">;

function readDirection(direction: unknown): GrowthDirection | undefined {
  return direction === undefined ? undefined : readChoice(direction, "direction", DIRECTIONS);
}

/** Words that go both ways contradict themselves. */
function checkDirection(direction: GrowthDirection | undefined, print: PrintedFigure): void {
  const ways = [direction, print.direction];
  if (ways.includes("rise") && ways.includes("fall"))
    refuse("INVALID_FIELD", "printed", `a ${direction}, as direction says`, print.text);
}
