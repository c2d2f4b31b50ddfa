import { allFrozen } from "../../fields.js";
import type { Claim, ClaimBase } from "../claims/claim.js";
import type { ClaimNote } from "../claims/claim-note.js";
import type { ClaimBody } from "./statements/told.js";
import { type MissingPart, type StoryOptions, type Unplaced, unplacedText } from "./story-claims.js";
import { understoodOf } from "./understood.js";
import type { Sentence } from "./words/sentences.js";

/** A statement that was placed, and where it stands. */
export interface Told {
  readonly at: number;
  readonly body: ClaimBody;
  readonly notes: readonly ClaimNote[];
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
  const place = Object.freeze({ start, end });
  const base: ClaimBase = {
    sentence: text,
    place,
    ...(options.source !== undefined && { source: options.source }),
    asOf: options.asOf,
  };
  const carried: Claim[] = [];
  const claims = told
    .toSorted((one, other) => one.at - other.at)
    .map(({ body, notes, isCarried }) => {
      const claim = allFrozen({
        ...body,
        ...base,
        understood: understoodOf(body),
        ...(notes.length > 0 && { notes: [...notes] }),
      }) as Claim;
      if (isCarried) carried.push(claim);
      return claim;
    });
  const unplaced = lost
    .toSorted((one, other) => one.at - other.at)
    .map(({ missing, unread, words = text }) =>
      Object.freeze({
        sentence: text,
        place,
        words,
        missing: Object.freeze([...missing]),
        ...(unread.length > 0 && { unread: Object.freeze([...unread]) }),
        text: unplacedText(missing, unread),
      }),
    );
  return { claims, carried, unplaced };
}
