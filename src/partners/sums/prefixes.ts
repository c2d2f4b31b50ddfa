import { refuse } from "../../errors.js";

/** Throws where one code of products is the beginning of another: the other's trade is part of it. */
export function checkPrefixes(codes: readonly string[]): void {
  const sorted = [...codes].sort();
  // What begins with a code follows it at once.
  sorted.forEach((code, index) => {
    const next = sorted[index + 1];
    if (next?.startsWith(code))
      refuse("OVERLAPPING_PARTS", "parts", `without a product in common with ${code || "all goods"}`, next);
  });
}
