import { type Decimal, decimal, negative, plus, product, readDecimal } from "../decimal/decimal.js";
import { between, highEnd, type Interval, interval, lowEnd, point } from "../decimal/interval.js";
import { type PrintRounding, roundingInterval, usualInterval } from "../decimal/rounding.js";
import type { GrowthDirection, PrintedFigure, PrintNote } from "./figure.js";
import { hedgedNumber, type Widths } from "./hedge.js";
import type { PrintedEnd, PrintParts } from "./parts.js";

/** How a print was rounded and what its words mean. */
export interface PrintSense {
  readonly rounding: PrintRounding;
  readonly flat: Decimal;
  readonly significant: boolean;
  readonly widths: Widths;
}

type Meaning = Pick<PrintedFigure, "core" | "stands" | "near" | "loose">;

const HALF = /* @__PURE__ */ decimal("0.5");
const OPPOSITE: Partial<Record<GrowthDirection, GrowthDirection>> = { rise: "fall", widened: "narrowed" };

/** What the parts of a print stand for. */
export function meaningOf(
  parts: PrintParts,
  sense: PrintSense,
): Omit<PrintedFigure, "text" | "currency" | "rounding"> {
  const { direction, notes, turns } = signOf(parts);
  const ends = turns ? parts.ends.map((end) => ({ ...end, minus: true })).reverse() : parts.ends;
  const [low, high] = [ends[0]!, ends.at(-1)!];
  const [from, to] = [signed(low), signed(high)];
  const isRange = parts.ends.length === 2;
  const { core, stands, near, loose } = isRange
    ? spanOf(meaningOfEnd(low, from, parts, sense), meaningOfEnd(high, to, parts, sense))
    : meaningOfEnd(low, from, parts, sense);
  return {
    kind: parts.kind,
    value: isRange ? product(plus(from, to), HALF) : from,
    step: low.step,
    grain: low.grain,
    direction,
    qualifier: parts.hedge,
    core,
    stands,
    near,
    loose,
    range: isRange ? Object.freeze({ from, to }) : null,
    notes,
  };
}

/** A word for a fall gives the sign; a level and a multiple keep theirs, and two minuses are one. */
function signOf({ ends, kind, direction, notes }: PrintParts): {
  readonly direction: GrowthDirection | null;
  readonly notes: readonly PrintNote[];
  readonly turns: boolean;
} {
  if (direction === null || kind === "ratio" || notes.includes("level"))
    return { direction, notes, turns: false };
  const falls = direction === "fall" || direction === "narrowed";
  if (!ends.some((end) => end.minus)) return { direction, notes, turns: falls };
  return falls
    ? { direction, notes: [...notes, "double-negative"], turns: false }
    : { direction: OPPOSITE[direction]!, notes: [...notes, "minus-after-rise"], turns: false };
}

function meaningOfEnd(
  end: PrintedEnd,
  value: Decimal,
  { kind, direction, hedge, open }: PrintParts,
  sense: PrintSense,
): Meaning {
  const { rounding, widths, significant, flat } = sense;
  if (kind === "count") return only(point(value));
  if (direction === "flat") return only(interval({ low: negative(flat), high: flat }));
  const step = significant ? end.step : end.grain;
  if (hedge === null)
    return only(
      rounding === "half-away-from-zero"
        ? usualInterval(value, step)
        : roundingInterval(value, step, { rounding }),
    );
  const capped = kind !== "percent" && kind !== "points";
  const number = { ...end, step };
  const meaning = hedgedNumber({ number, below: end.minus, hedge, capped, rounding, widths });
  return open ? { ...meaning, core: meaning.stands } : meaning;
}

/** From the one end of a range to the other. */
function spanOf(low: Meaning, high: Meaning): Meaning {
  const span = (part: "core" | "stands"): Interval => between(lowEnd(low[part]), highEnd(high[part]));
  return { core: span("core"), stands: span("stands"), near: null, loose: null };
}

const only = (range: Interval): Meaning => ({ core: range, stands: range, near: null, loose: null });
const signed = ({ minus, size }: PrintedEnd): Decimal =>
  readDecimal(minus ? negative(size) : size, "a printed figure");
