import { checkObject } from "../../fields.js";
import type { Check } from "../claims/check.js";
import { claimNoteSentence } from "../claims/words/note-sentences.js";
import type { StoryCheck } from "./check-story.js";
import type { Unplaced } from "./story-claims.js";
import { type StorySentence, sentencesOf, sourcesOf } from "./story-sentences.js";

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
  checkObject(story, "a checked story");
  return [
    ...sentencesOf(story).flatMap(sentenceLines),
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

function sentenceLines({ sentence, checks, unplaced }: StorySentence): readonly string[] {
  const isEmpty = checks.length === 0 && unplaced.length === 0;
  const lines = [...checks.flatMap(checkLines), ...unplaced.map(unplacedLine)];
  return [sentence.replaceAll(/\s+/g, " "), ...(isEmpty ? ["  Nothing to check."] : lines), ""];
}

function checkLines(check: Check): readonly string[] {
  const { understood } = check.claim;
  const lines = [`  ${understood === undefined ? "" : `${capitalised(understood)}. `}${check.explanation}`];
  const sources = sourcesOf("computed" in check ? check.computed : []);
  if (sources.length > 0) lines.push(`    From: ${sources.join("; ")}.`);
  if (check.verdict === "contradicted")
    for (const { certainty, text } of check.readings)
      if (certainty !== "possible") lines.push(`    Reading (${certainty}): ${text}.`);
  const notes = [...(check.claim.notes ?? []).map(claimNoteSentence), ...check.notes.map(({ text }) => text)];
  if (notes.length > 0) lines.push(`    Notes: ${notes.join(" ")}`);
  return lines;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
