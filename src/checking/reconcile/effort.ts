/**
 * How much a search may still do, in numbers that it touches: never in time, so that the same figures give the same
 * answer on every machine. It is spent as the search goes on; where nothing is left the search gives up.
 */
export interface Effort {
  left: number;
  /** What this is a part of, and is spent with it. */
  readonly of: Effort | null;
}

/** So much effort. */
export function effort(steps: number): Effort {
  return { left: steps, of: null };
}

/** No limit: for what always comes to an end soon. */
export function anyEffort(): Effort {
  return effort(Number.POSITIVE_INFINITY);
}

/** One of so many parts of what is left. */
export function partOf(whole: Effort, parts: number): Effort {
  return { left: whole.left / parts, of: whole };
}

/** Spends some steps, of the whole too. */
export function spend(own: Effort, steps: number): void {
  for (let one: Effort | null = own; one !== null; one = one.of) one.left -= steps;
}

/** Whether nothing is left. */
export function isSpent(own: Effort): boolean {
  return own.left <= 0;
}
