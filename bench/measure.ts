/** One comparison with its bar, ready to print. */
export interface Result {
  readonly name: string;
  readonly measured: string;
  readonly base: string;
  readonly against: string;
  readonly value: string;
  readonly bar: string;
  readonly passed: boolean;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

function timeOf(work: () => unknown, collects: boolean): number {
  if (collects) globalThis.gc?.();
  const start = performance.now();
  const result = work();
  const time = performance.now() - start;
  if (result === undefined) throw new Error("the work gave nothing");
  return time;
}

/**
 * The median times of two pieces of work in milliseconds, after a round that does not count.
 * They take turns, so that a slow moment of the machine meets both. Garbage is collected before each, unless the work
 * makes the records that its functions were optimised for anew each time: V8 forgets those functions with them.
 */
export function inTurns(
  first: () => unknown,
  second: () => unknown,
  rounds: number,
  collects = true,
): [number, number] {
  const firstTimes: number[] = [];
  const secondTimes: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [one, other] = [timeOf(first, collects), timeOf(second, collects)];
    if (round === 0) continue;
    firstTimes.push(one);
    secondTimes.push(other);
  }
  return [median(firstTimes), median(secondTimes)];
}

export function milliseconds(time: number): string {
  return `${time.toFixed(Math.abs(time) < 10 ? 1 : 0)} ms`;
}

export function table(results: readonly Result[]): string {
  const head = ["what", "time", "against", "time", "result", "bar", ""];
  const rows = results.map((one) => [
    one.name,
    one.measured,
    one.base,
    one.against,
    one.value,
    one.bar,
    one.passed ? "PASS" : "FAIL",
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
  return lines.join("\n");
}
