// Real passages of the press, labelled by hand. They lie beside the checkout, in ../shared/stories, and are not ours to
// copy: stories/passages.json records what is read of each, without its sentences. The labels are the authority: "01a
// level …" says what label 01a says, "= level …" says it once more, "? level …" is said by no label (often a direction
// without its figure, sometimes a wrong reading), "- …" is of a kind without labels. The rest of the record is no
// authority, it only shows every change of a reading.
// `UPDATE=1 npx vitest run test/golden/story-passages` records the passages anew in which no label is lost and no claim
// without a label is new; `UPDATE=all` the others, too.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Claim, claimsIn, type StoryOptions } from "tradefigures/checking";
import { afterAll, describe, expect, test } from "vitest";
import { labelsOf, type Passage, UNLABELLED } from "./passage-labels.js";
import { lineOf } from "./story-lines.js";

const folder = new URL("../../../shared/stories/", import.meta.url);
const file = new URL("./stories/passages.json", import.meta.url);
const update = process.env["UPDATE"];

type Reading = readonly string[];

const recorded: Readonly<Record<string, Reading>> = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : {};
const passages: readonly Passage[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** A claim on one line, without words of the passage but its figures and names. */
const plainLine = (claim: Claim): string =>
  claim.kind === "statement" ? `statement ${claim.nature} ${claim.by}` : lineOf(claim);

/** What is read, sentence by sentence: the place of each, then what it says. */
function readingOf(passage: Passage): Reading {
  const options = Object.fromEntries(
    Object.entries(passage.options).filter(([, value]) => value !== null),
  ) as unknown as StoryOptions;
  const { claims, unplaced, left, figures } = claimsIn(passage.text, options);
  const labels = labelsOf(passage, claims, options);
  const all = [
    ...claims.map((claim, at) => ({
      place: claim.place!,
      line: `${labels[at] ?? (UNLABELLED.includes(claim.kind) ? "-" : "?")} ${plainLine(claim)}`,
    })),
    ...unplaced.map(({ place, words, missing, unread = [] }) => ({
      place,
      line: `unplaced ${words.length} ${missing.join(" ")}${unread.length > 0 ? `: ${unread.join(" | ")}` : ""}`,
    })),
    ...left.map(({ place, because }) => ({ place, line: because })),
  ].sort((a, b) => a.place.start - b.place.start);
  let before = -1;
  const lines = all.flatMap(({ place: { start, end }, line }) => {
    if (start === before) return [line];
    before = start;
    return [`${start}-${end}`, line];
  });
  return [...lines, Object.values(figures).join(" ")];
}

const LABEL = /^[a-z]*\d+[a-z]+(?= )/;
const labelsIn = (reading: Reading): readonly string[] =>
  reading.flatMap((line) => LABEL.exec(line)?.[0] ?? []).sort();
const unlabelledIn = (reading: Reading): readonly string[] => reading.filter((line) => line.startsWith("? "));

/** Labels that were found before, and claims without a label that were not there. */
function worseIn(reading: Reading, before: Reading): readonly string[] {
  const found = labelsIn(reading);
  const known = unlabelledIn(before);
  return [
    ...labelsIn(before).filter((id) => !found.includes(id)),
    ...unlabelledIn(reading).filter((line) => !known.includes(line)),
  ];
}

describe.runIf(passages.length > 0)("what is read of real passages", () => {
  const anew: Record<string, Reading> = {};

  test.each(passages)("$id", (passage) => {
    const { id } = passage;
    const before = recorded[id] ?? [];
    const reading = readingOf(passage);
    const worse = update === "all" ? [] : worseIn(reading, before);
    anew[id] = worse.length === 0 ? reading : before;
    expect(worse).toEqual([]);
    if (update === undefined) expect(reading).toEqual(before);
  });

  afterAll(() => {
    if (update !== undefined) writeFileSync(file, `${JSON.stringify(anew, null, 2)}\n`);
  });
});
