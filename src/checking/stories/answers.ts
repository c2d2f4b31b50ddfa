import type { Claim, ClaimBase, TextPlace } from "../claims/claim.js";
import type { ToldClaim } from "./statements/told.js";
import { type MissingPart, type StoryOptions, type Unplaced, unplacedText } from "./story-claims.js";
import { understoodOf } from "./understood.js";
import type { Sentence } from "./words/sentences.js";

/** A statement that was placed, and where it stands. */
export interface Told extends ToldClaim {
  readonly at: number;
  /** Its time was named before, or behind it: not in its own clause. */
  readonly isCarried?: boolean;
}
/** One that was not, and what it lacks. */
export interface Lost {
  readonly at: number;
  readonly missing: readonly MissingPart[];
  readonly unread: readonly string[];
  /** Where it is said, if in less than the sentence. */
  readonly words?: string;
}

/** What a sentence answers, in its order. */
export function answersOf(
  told: readonly Told[],
  lost: readonly Lost[],
  { text, start, end }: Sentence,
  options: StoryOptions,
): {
  readonly claims: readonly Claim[];
  readonly carried: readonly Claim[];
  readonly unplaced: readonly Unplaced[];
} {
  const place = { start, end };
  const base: ClaimBase = {
    sentence: text,
    place,
    ...(options.source !== undefined && { source: options.source }),
    asOf: options.asOf,
  };
  const carried: Claim[] = [];
  const claims = told
    .toSorted((one, other) => one.at - other.at)
    .map(({ body, notes = [], isCarried }) => {
      const claim = {
        ...body,
        ...base,
        understood: understoodOf(body),
        ...(notes.length > 0 && { notes }),
      } as Claim;
      if (isCarried) carried.push(claim);
      return claim;
    });
  const unplaced = lost
    .toSorted((one, other) => one.at - other.at)
    .map(({ missing, unread, words }) => unplacedIn(text, place, missing, unread, words));
  return { claims, carried, unplaced };
}

/** A statement of a sentence that could not be placed. */
export function unplacedIn(
  sentence: string,
  place: TextPlace,
  missing: readonly MissingPart[],
  notRead: readonly string[] = [],
  words: string = sentence,
): Unplaced {
  const unread = [...new Set(notRead)];
  return {
    sentence,
    place,
    words,
    missing,
    ...(unread.length > 0 && { unread }),
    text: unplacedText(missing, unread),
  };
}
