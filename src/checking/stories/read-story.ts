import { allFrozen } from "../../fields.js";
import type { Claim } from "../claims/claim.js";
import { unplacedIn } from "./answers.js";
import { besideTold } from "./beside-told.js";
import { type Context, enter, NOTHING_SAID } from "./context.js";
import { contradicted } from "./contradicted.js";
import { excluded } from "./excluding.js";
import { itemOf, listHead } from "./list-items.js";
import { bySum, type LevelRead, type Summed } from "./reach/by-sum.js";
import { readSentence, tooLong } from "./read-sentence.js";
import type { LeftAlone, MissingPart, StoryClaims, StoryOptions, Unplaced } from "./story-claims.js";
import { figuresOf, type Senses, sensesOf } from "./words/figures.js";
import type { Lexicon } from "./words/lexicon.js";
import { withOffices } from "./words/offices.js";
import { sentencesOf } from "./words/sentences.js";
import { tokensOf } from "./words/tokens.js";

/** No sentence of a story is longer; what is longer is a table or no text. */
const LONGEST = 4_000;

/** Reads a text with the words of a lexicon. */
export function readStory(
  text: string,
  options: StoryOptions,
  lexicon: Lexicon,
  sums: ReadonlyMap<string, Summed> | null = null,
): StoryClaims {
  const levels: LevelRead[] = [];
  const known = sums ?? new Map<string, Summed>();
  const claims: Claim[] = [];
  const carried = new Set<Claim>();
  const unplaced: Unplaced[] = [];
  const left: LeftAlone[] = [];
  const figures = { claimed: 0, unplaced: 0, left: 0 };
  let context: Context = tellsBoth(text) ? { ...NOTHING_SAID, isCoverageOpen: true } : NOTHING_SAID;
  const senses = sensesOf(options, text);
  const words = withOffices(lexicon, text);
  let head: string | null = null;
  for (const sentence of sentencesOf(text)) {
    context = enter(context, sentence.paragraph);
    const item = head === null ? null : itemOf(sentence.text, head);
    if (item === null && !/^\d+\.$/.test(sentence.text)) head = listHead(sentence.text);
    const found =
      sentence.text.length > LONGEST
        ? tooLong(sentence, context, figuresIn(sentence.text, senses))
        : readSentence(sentence, context, options, words, senses, known, item ?? sentence.text);
    levels.push(...found.levels);
    claims.push(...found.claims);
    for (const claim of found.carried) carried.add(claim);
    unplaced.push(...found.unplaced);
    left.push(...found.left);
    figures.claimed += found.figures.claimed;
    figures.unplaced += found.figures.unplaced;
    figures.left += found.figures.left;
    context = found.context;
  }
  // Levels that only a sum tells are read again, with what they are of.
  if (sums === null) {
    const found = bySum(levels);
    if (found.size > 0) return readStory(text, options, lexicon, found);
  }
  const doubted = new Map<Claim, MissingPart>([
    ...contradicted(claims).map((claim) => [claim, "comparison"] as const),
    ...besideTold(claims),
  ]);
  const open = excluded(
    claims.filter((claim) => !doubted.has(claim)),
    carried,
  );
  for (const [claim, part] of open) doubted.set(claim, part);
  const kept = claims.filter((claim) => !doubted.has(claim));
  for (const [{ sentence, place }, part] of doubted) {
    unplaced.push(unplacedIn(sentence!, place!, [part]));
  }
  const answered = printsOf(kept);
  const lost = [...printsOf([...doubted.keys()])].filter((print) => !answered.has(print)).length;
  figures.claimed -= lost;
  figures.unplaced += lost;
  if (doubted.size > 0) unplaced.sort((one, other) => one.place.start - other.place.start);
  return allFrozen({ claims: kept, unplaced, left, figures });
}

/** Where a text tells the balances of goods and of services apart, a bare one is of either, or of both. */
const tellsBoth = (text: string): boolean => BALANCES.every((balance) => balance.test(text));

const BALANCES: readonly RegExp[] = ["services", "goods"].map(
  (cover) =>
    new RegExp(
      `\\b${cover}(?: trade)? (?:surplus|deficit|balance|gap)|(?:surplus|deficit|balance|gap)(?: of \\S+ \\w+)? (?:in|of|on|for)(?: the)?(?: trade)?(?: in)? ${cover}\\b`,
      "i",
    ),
);

/** The figures of claims, by where they stand: two claims may share one, and a run may have none. */
const printsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) =>
      "printed" in claim && claim.printed !== undefined ? [`${claim.place!.start} ${claim.printed}`] : [],
    ),
  );

/** How many figures a text has. */
function figuresIn(text: string, senses: Senses): number {
  const figureAt = figuresOf(text, senses);
  let count = 0;
  let end = 0;
  for (const { start } of tokensOf(text)) {
    const found = start < end ? null : figureAt(start);
    if (found === null) continue;
    count++;
    end = found.end;
  }
  return count;
}
