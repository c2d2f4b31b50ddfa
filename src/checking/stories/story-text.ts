import type { Day } from "../../period/day.js";
import { dayName } from "../../period/names.js";
import type { Check } from "../claims/check.js";
import { claimNoteSentence } from "../claims/words/note-sentences.js";
import type { EvidenceRecord } from "../evidence/evidence.js";
import type { StoryCheck } from "./check-story.js";
import type { Unplaced } from "./story-claims.js";

/**
 * The check of a story as lines to read: each sentence, under it what was understood of each claim and the verdict,
 * with the figure that the data give, where that comes from, what the printed figure may really be, and remarks; at the end which
 * figures can be true together, and how many came to each verdict.
 *
 * @param story  what {@link checkStory} found
 * @returns      the lines, without line breaks; those that belong to a sentence begin with two blanks
 * @example
 * import { china } from "tradefigures/samples";
 * const story = checkStory("The surplus was $111.68 billion in November.", china, { reporter: "CN", asOf: "2025-12-08" });
 * storyLines(story)[0] // => "The surplus was $111.68 billion in November."
 * storyLines(story).at(-1) // => "1 statement: 1 supported."
 * @category Checking
 */
export function storyLines(story: StoryCheck): readonly string[] {
  const found = new Map<number, { readonly sentence: string; readonly lines: string[] }>();
  const linesOf = (start: number, sentence: string): string[] => {
    if (!found.has(start)) found.set(start, { sentence, lines: [] });
    return found.get(start)!.lines;
  };
  for (const check of story.checks)
    linesOf(check.claim.place!.start, check.claim.sentence!).push(...checkLines(check));
  for (const one of story.unplaced) linesOf(one.place.start, one.sentence).push(unplacedLine(one));
  for (const { place, sentence } of story.left) linesOf(place.start, sentence).push("  Nothing to check.");
  const sentences = [...found].sort(([one], [other]) => one - other);
  return [
    ...sentences.flatMap(([, { sentence, lines }]) => [sentence.replaceAll(/\s+/g, " "), ...lines, ""]),
    ...story.groups.map(({ text }) => `Together: ${text}`),
    summary(story),
  ];
}

/**
 * The lines of {@link storyLines} as one text.
 *
 * @param story  what {@link checkStory} found
 * @returns      the text, with a line break after each line
 * @example
 * import { china } from "tradefigures/samples";
 * const story = checkStory("Exports rose.", china, { reporter: "CN", asOf: "2025-12-08" });
 * storyText(story).split("\n")[1] // => "  Not placed: It is not said which period is meant. (Exports rose.)"
 * @category Checking
 */
export function storyText(story: StoryCheck): string {
  return storyLines(story)
    .map((line) => `${line}\n`)
    .join("");
}

function checkLines(check: Check): readonly string[] {
  const { understood } = check.claim;
  const lines = [`  ${understood === undefined ? "" : `${capitalised(understood)}. `}${check.explanation}`];
  const computed = "computed" in check ? check.computed : [];
  const sources = [...new Set(computed.flatMap(({ from }) => from.flatMap(sourceOf)))];
  if (sources.length > 0) lines.push(`    From: ${sources.join("; ")}.`);
  if (check.verdict === "contradicted")
    for (const { certainty, text } of check.readings)
      if (certainty !== "possible") lines.push(`    Reading (${certainty}): ${text}.`);
  const notes = [...(check.claim.notes ?? []).map(claimNoteSentence), ...check.notes.map(({ text }) => text)];
  if (notes.length > 0) lines.push(`    Notes: ${notes.join(" ")}`);
  return lines;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a record was taken from, and when it came out or was read. */
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

function unplacedLine({ text, words }: Unplaced): string {
  return `  Not placed: ${text} (${words.replaceAll(/\s+/g, " ")})`;
}

/** "36 statements: 24 supported, 2 contradicted; 3 not placed; 4 sentences hold nothing to check." */
function summary({ checks, verdicts, unplaced, left }: StoryCheck): string {
  const counts = Object.entries(verdicts).flatMap(([verdict, count]) =>
    count === 0 ? [] : `${count} ${verdict.replace("-", " ")}`,
  );
  const parts = [
    `${counted(checks.length, "statement")}${counts.length === 0 ? "" : ": "}${counts.join(", ")}`,
    ...(unplaced.length === 0 ? [] : [`${unplaced.length} not placed`]),
    ...(left.length === 0 ? [] : [`${counted(left.length, "sentence")} with nothing to check`]),
  ];
  return `${parts.join("; ")}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
