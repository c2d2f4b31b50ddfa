import { type Interval, interval } from "tradefigures";

/** Reads "[5.85, 5.95)"; "−∞" and "∞" are sides without an end. */
export function read(text: string): Interval {
  const [, left, low, high, right] = /^([[(])(.+), (.+)([\])])$/.exec(text)!;
  const end = (at: string | undefined): "1" | null => (/∞/.test(at!) ? null : (at as "1"));
  return interval({
    low: end(low),
    high: end(high),
    closed: left === "[" ? (right === "]" ? "both" : "low") : right === "]" ? "high" : "neither",
  });
}

/** The interval as it is written: "[5.85, 5.95)". */
export function written(range: Interval | null): string | null {
  if (range === null) return null;
  const { low, high, closed } = range;
  const left = closed === "both" || closed === "low" ? "[" : "(";
  const right = closed === "both" || closed === "high" ? "]" : ")";
  return `${left}${low ?? "−∞"}, ${high ?? "∞"}${right}`;
}
