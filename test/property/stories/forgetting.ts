import { readFileSync } from "node:fs";
import { type Claim, claimsIn, type StoryClaims, type StoryOptions } from "tradefigures/checking";
import { readStory } from "../../../src/checking/stories/read-story.js";
import { type Lexicon, storyLexicon } from "../../../src/checking/stories/words/lexicon.js";
import { tokensOf } from "../../../src/checking/stories/words/tokens.js";
import { factOf, lineOf } from "./facts.js";
import { madeStory } from "./made-story.js";
import { says } from "./reading-of.js";

/** A text that is read again and again, with what it says. */
interface Kept {
  readonly text: string;
  readonly options: StoryOptions;
  readonly words: string;
  isSaid(claim: Claim): boolean;
}

/** The vocabulary without a phrase. */
export interface Forgotten {
  readonly phrase: string;
  readonly lexicon: Lexicon;
}

const GOLDEN = ["sentences", "corners", "forms"] as const;

/** The sentences of the project that were written down by hand, and as many made stories as one likes. */
export function keptTexts(stories: number, first = 1): readonly Kept[] {
  const golden = GOLDEN.flatMap(
    (name) =>
      (
        JSON.parse(readFileSync(new URL(`../../golden/stories/${name}.json`, import.meta.url), "utf8")) as {
          readonly sentences: readonly (StoryOptions & { readonly text: string })[];
        }
      ).sentences,
  );
  const made = Array.from({ length: stories }, (_, at) => madeStory(first + at));
  return [
    ...golden.map(({ text, reporter, asOf, period, currency, dollar, yen, comparisonDefault, events }) =>
      goldenText(text, {
        reporter,
        asOf,
        period,
        currency,
        dollar,
        yen,
        comparisonDefault,
        events,
        coverage: "any",
      }),
    ),
    ...made.map((story): Kept => {
      const options = { ...story.options, coverage: "any" as const };
      const isSaid = (claim: Claim): boolean => says(story, lineOf(factOf(claim)));
      return { text: story.text, options, words: wordsOf(story.text), isSaid };
    }),
  ];
}

/** It says what is read of it with all words. */
function goldenText(text: string, options: StoryOptions): Kept {
  const claims = claimsOf(claimsIn(text, options));
  // "Rose" alone is said by "rose 5.9%".
  const lines = claims.flatMap((claim) => [bare(claim), bare(claim).replace(/,"printed":"[^"]*"/, "")]);
  const isSaid = (claim: Claim): boolean => lines.includes(bare(claim));
  return { text, options, words: wordsOf(text), isSaid };
}

const wordsOf = (text: string): string =>
  ` ${tokensOf(text)
    .map((token) => token.text)
    .join(" ")} `;

const claimsOf = ({ claims }: StoryClaims): readonly Claim[] =>
  claims.filter(({ kind }) => kind !== "statement");

/** What a claim says, without where it stands and what was noted of it. */
function bare({ sentence: _, place: __, notes: ___, understood: ____, ...said }: Claim): string {
  return JSON.stringify(said);
}

/** The vocabulary without one phrase, in turn. */
export function forgottenPhrases(): readonly Forgotten[] {
  const whole = storyLexicon();
  return [...whole].flatMap(([first, entries]) =>
    entries.map((entry) => ({
      phrase: entry.words.join(" "),
      lexicon: new Map([...whole, [first, entries.filter((one) => one !== entry)]]),
    })),
  );
}

/** What the texts with a phrase are said to say when it is forgotten, and do not say. */
export function newClaims({ phrase, lexicon }: Forgotten, texts: readonly Kept[]): readonly string[] {
  return texts.flatMap(({ text, options, words, isSaid }) => {
    // An unknown name before "said" is that of a speaker.
    if (!words.includes(` ${phrase} `) || words.includes(` ${phrase} said `)) return [];
    return claimsOf(readStory(text, options, lexicon))
      .filter((claim) => !isSaid(claim))
      .map((claim) => `without "${phrase}": ${text}\n  ${claim.understood}`);
  });
}
