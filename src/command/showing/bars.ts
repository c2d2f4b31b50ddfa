import type { Contribution, Decimal } from "tradefigures";

/** Contributions as bars to the left or right of a line. */
export interface Bars {
  readonly of: (contribution: Decimal | null) => string;
  /** What a block is. */
  readonly note: string;
}

/** The longest bar. */
const MOST = 28;
/** What a block may be, in hundredths of a point. */
const STEPS = [25, 50, 100, 200, 500, 1000, 2500, 5000, 10_000];

/** Bars of one scale, the smallest block with which the longest is no longer than a narrow terminal allows. */
export function barsOf(lines: readonly Contribution[]): Bars {
  const sizes = lines.map(({ contribution }) => hundredths(contribution));
  const longest = Math.max(...sizes.map(Math.abs));
  const step = STEPS.find((one) => longest <= one * MOST) ?? Math.ceil(longest / MOST);
  const left = Math.max(0, ...sizes.map((size) => -Math.round(size / step)));
  const of = (contribution: Decimal | null): string => {
    const blocks = Math.round(hundredths(contribution) / step);
    const bar = "█".repeat(Math.abs(blocks));
    return blocks < 0 ? `${bar.padStart(left)}│` : `${" ".repeat(left)}│${bar}`;
  };
  return { of, note: `A block is ${step / 100} points.`.replace(" 1 points", " 1 point") };
}

/** For drawing alone. */
function hundredths(points: Decimal | null): number {
  return points === null ? 0 : points.times(10_000).toNumber();
}
