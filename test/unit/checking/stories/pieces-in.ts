import type { StoryOptions } from "tradefigures/checking";
import { figuresOf, sensesOf } from "../../../../src/checking/stories/words/figures.js";
import { storyLexicon } from "../../../../src/checking/stories/words/lexicon.js";
import type { Piece } from "../../../../src/checking/stories/words/pieces.js";
import { piecesOf } from "../../../../src/checking/stories/words/pieces-of.js";
import { tokensOf } from "../../../../src/checking/stories/words/tokens.js";

/** The pieces of a text, as the reader has them. */
export const piecesIn = (text: string, options: StoryOptions): readonly Piece[] =>
  piecesOf(tokensOf(text), storyLexicon(), figuresOf(text, sensesOf(options, text)));
