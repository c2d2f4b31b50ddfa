import type { Check, Reading, Unplaced } from "tradefigures/checking";
import { claimNoteSentence } from "../../src/checking/claims/words/note-sentences.js";
import { sourcesOf } from "../../src/checking/stories/story-sentences.js";
import { element } from "./element.js";
import { type VerdictWord, verdictWord } from "./verdict-words.js";

const CERTAINTY: Readonly<Record<Reading["certainty"], string>> = {
  identified: "It is really",
  likely: "It is likely",
  possible: "It may be, or by chance,",
};
const MOST_READINGS = 3;

/** A checked statement: what was understood, the verdict, the figures with their sources, readings, remarks. */
export function showCheck(check: Check): HTMLLIElement {
  const { understood } = check.claim;
  const verdict = verdictWord(check.verdict);
  const explained = check.explanation.replace(/^[^:]*: /, "");
  return statement(
    verdict,
    understood === undefined ? [] : [saidOf("Understood", capitalised(understood))],
    capitalised(explained),
    detailsOf(check),
  );
}

/** A statement that could not be placed, and why. */
export function showUnplaced({ text, words }: Unplaced): HTMLLIElement {
  const said = saidOf("Words", `“${words.replaceAll(/\s+/g, " ").trim()}”`);
  return statement(verdictWord("not-placed"), [said], text, []);
}

function saidOf(name: string, text: string): HTMLElement {
  return element("p", {}, element("span", { class: "name" }, `${name}: `), text);
}

function statement(
  { sign, word, name }: VerdictWord,
  understood: readonly HTMLElement[],
  explained: string,
  details: readonly HTMLElement[],
): HTMLLIElement {
  const badge = element(
    "strong",
    { class: "verdict" },
    element("span", { "aria-hidden": "true" }, `${sign} `),
    `${word}.`,
  );
  return element(
    "li",
    { class: `statement ${name}` },
    ...understood,
    element("p", {}, badge, ` ${explained}`),
    ...details,
  );
}

function detailsOf(check: Check): readonly HTMLElement[] {
  const rows: (readonly [string, HTMLElement])[] = [];
  const add = (name: string, content: readonly (Node | string)[], kind = ""): void => {
    if (content.length > 0) rows.push([name, element("dd", kind === "" ? {} : { class: kind }, ...content)]);
  };
  const { claim } = check;
  if ("printed" in claim && claim.printed !== undefined) add("Printed", [claim.printed], "figure");
  if ("computed" in check) {
    const [first, ...others] = check.computed;
    if (first !== undefined) {
      if ("printed" in claim) add("Data", [first.prints], "figure");
      add("Sources", sourcesShown(sourcesOf([first]), sourcesOf(others)));
    }
  }
  if (check.verdict === "contradicted")
    add(
      "Readings",
      listed(
        check.readings
          .slice(0, MOST_READINGS)
          .map(({ certainty, text }) => `${CERTAINTY[certainty]} this: ${text}.`),
      ),
    );
  add(
    "Remarks",
    listed([...(claim.notes ?? []).map(claimNoteSentence), ...check.notes.map(({ text }) => text)]),
  );
  if (rows.length === 0) return [];
  return [element("dl", {}, ...rows.flatMap(([name, content]) => [element("dt", {}, name), content]))];
}

/** Those of the figure itself; those of the figures beside it on request. */
function sourcesShown(own: readonly string[], others: readonly string[]): readonly Node[] {
  const further = others.filter((source) => !own.includes(source));
  if (further.length === 0) return listed(own);
  const summary = element("summary", {}, `${further.length} more for the other figures`);
  return [...listed(own), element("details", {}, summary, ...listed(further))];
}

function listed(lines: readonly string[]): readonly Node[] {
  return lines.map((line) => element("div", {}, line));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
