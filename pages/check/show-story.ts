import type { StoryCheck } from "tradefigures/checking";
import { storyLines } from "tradefigures/checking";
import { type StorySentence, sentencesOf } from "../../src/checking/stories/story-sentences.js";
import { element } from "./element.js";
import { showCheck, showUnplaced } from "./show-check.js";
import { piecesOf } from "./unread.js";

/** How many statements came to which verdict, in one line. */
export function summaryOf(story: StoryCheck): string {
  return storyLines(story).at(-1) ?? "";
}

/** A checked story: each sentence with its statements; then what can be true together. */
export function showStory(story: StoryCheck): readonly HTMLElement[] {
  const together = story.groups.map(({ text }) => element("p", {}, text));
  return [
    ...sentencesOf(story).map(showSentence),
    ...(together.length === 0
      ? []
      : [
          element(
            "article",
            { class: "sentence" },
            element("h3", {}, "Figures that belong together"),
            ...together,
          ),
        ]),
  ];
}

function showSentence({ sentence, checks, unplaced }: StorySentence): HTMLElement {
  const isEmpty = checks.length === 0 && unplaced.length === 0;
  const unread = unplaced.flatMap((one) => one.unread ?? []);
  const words = piecesOf(sentence.replaceAll(/\s+/g, " ").trim(), unread).map(({ text, isUnread }) =>
    isUnread ? element("mark", { title: "not read" }, text) : text,
  );
  const heading = element("h3", {}, ...words);
  if (isEmpty)
    return element("article", { class: "sentence empty" }, heading, element("p", {}, "Nothing to check."));
  return element(
    "article",
    { class: "sentence" },
    heading,
    element("ul", {}, ...checks.map(showCheck), ...unplaced.map(showUnplaced)),
  );
}
