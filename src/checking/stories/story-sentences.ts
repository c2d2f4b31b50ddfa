import type { Day } from "../../period/day.js";
import { dayName } from "../../period/names.js";
import type { Check, Computed } from "../claims/check.js";
import type { EvidenceRecord } from "../evidence/evidence.js";
import type { StoryCheck } from "./check-story.js";
import type { Unplaced } from "./story-claims.js";

/** A sentence of a story and what was found in it; where nothing was, it holds nothing to check. */
export interface StorySentence {
  readonly sentence: string;
  readonly start: number;
  readonly checks: readonly Check[];
  readonly unplaced: readonly Unplaced[];
}

/** The sentences of a checked story, in the order of the text. */
export function sentencesOf(story: StoryCheck): readonly StorySentence[] {
  const found = new Map<
    number,
    StorySentence & { readonly checks: Check[]; readonly unplaced: Unplaced[] }
  >();
  const at = (start: number, sentence: string) => {
    const known = found.get(start) ?? { sentence, start, checks: [], unplaced: [] };
    found.set(start, known);
    return known;
  };
  for (const check of story.checks) at(check.claim.place!.start, check.claim.sentence!).checks.push(check);
  for (const one of story.unplaced) at(one.place.start, one.sentence).unplaced.push(one);
  for (const { place, sentence } of story.left) at(place.start, sentence);
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** Where figures were taken from, and when each came out or was read. */
export function sourcesOf(computed: readonly Computed[]): readonly string[] {
  return [...new Set(computed.flatMap(({ from }) => from.flatMap(sourceOf)))];
}

function sourceOf(record: EvidenceRecord): readonly string[] {
  const { source, estimator, published, readOn } = record as {
    readonly source?: string;
    readonly estimator?: string;
    readonly published?: Day;
    readonly readOn?: Day;
  };
  const name = source ?? estimator;
  if (name === undefined) return [];
  const day = published ? `, ${dayName(published)}` : readOn ? `, read on ${dayName(readOn)}` : "";
  return [name + day];
}
