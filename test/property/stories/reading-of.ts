import { claimsIn, type StoryOptions } from "tradefigures/checking";
import { factOf, lineOf } from "./facts.js";
import type { FormChange } from "./form-changes.js";
import { type MadeStory, madeStory } from "./made-story.js";
import type { MeaningChange } from "./meaning-changes.js";

/** What was asked of made texts, what of it was found, and what was found and never said. */
export interface Counts {
  asked: number;
  placed: number;
  readonly wrong: string[];
}

/** What a text is read to say, a line a claim; opinions and forecasts say nothing that is checked. */
function linesOf(text: string, options: StoryOptions): readonly string[] {
  return claimsIn(text, { ...options, coverage: "any" })
    .claims.filter(({ kind }) => kind !== "statement")
    .map((claim) => lineOf(factOf(claim)));
}

/** Whether a story says a line; "rose" alone is said by "rose 5.9%". */
export function says({ lines, allowed }: MadeStory, line: string): boolean {
  if (lines.has(line) || allowed.has(line)) return true;
  const parts = line.split(" | ");
  if (parts[0] !== "growth" || parts[7] !== "-") return false;
  const start = `${parts.slice(0, 7).join(" | ")} | `;
  return [...lines].some((one) => one.startsWith(start));
}

/** Reads the story of a seed. */
export function read(seed: number, counts: Counts): void {
  const story = madeStory(seed);
  count(story, story.text, counts);
}

function count(story: MadeStory, text: string, counts: Counts): void {
  const found = linesOf(text, story.options);
  for (const line of found) if (!says(story, line)) counts.wrong.push(`${line}\n  ${text}`);
  counts.asked += story.lines.size;
  counts.placed += [...story.lines].filter((line) => found.includes(line)).length;
}

/** A sentence in another form, where it was read in its first one. */
export function changedForm(seed: number, { change }: FormChange, counts: Counts): void {
  const story = madeStory(seed, 1);
  const before = linesOf(story.text, story.options);
  const text = change(story.text);
  if (text === null || ![...story.lines].every((line) => before.includes(line))) return;
  count(story, text, counts);
}

/**
 * A sentence with another meaning: a text where it still says the same, "" where it does not, `null` where the change
 * cannot be made or the sentence was not read. Of two figures one may stay as it was: only a change of the whole counts.
 */
export function changedMeaning(seed: number, { kind, name, change }: MeaningChange): string | null {
  const story = madeStory(seed, 1);
  const { facts, allowed = [] } = story.said[0]!;
  if (facts.length === 0) return null;
  const line = lineOf(facts[0]!);
  if ((facts.length !== 1 && kind !== "rank") || allowed.length > 0) return null;
  const text = change(story.text);
  if (text === null || !linesOf(story.text, story.options).includes(line)) return null;
  const changed = kind === "rank" ? lineOf(facts[1] ?? facts[0]!) : line;
  if (!linesOf(story.text, story.options).includes(changed)) return null;
  return linesOf(text, story.options).includes(changed) ? `${kind}, ${name}: ${text}\n  ${changed}` : "";
}
