import type { EvidenceIndex } from "./evidence-index.js";

/** So much is remembered of one kind; then it begins anew. */
const MOST_REMEMBERED = 20_000;

/** What was worked out before from the same evidence, else worked out now: answers of one kind, each by its key. */
export type Memo<V> = (index: EvidenceIndex, key: string, make: () => V) => V;

/** A memory for answers of one kind. It goes with the evidence. */
export function memo<V extends object | null>(): Memo<V> {
  const memories = new WeakMap<EvidenceIndex, Map<string, V>>();
  const memoryOf = (index: EvidenceIndex): Map<string, V> => {
    const known = memories.get(index);
    if (known !== undefined) return known;
    const fresh = new Map<string, V>();
    memories.set(index, fresh);
    return fresh;
  };
  return (index, key, make) => {
    const known = memoryOf(index);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, made);
    return made;
  };
}
