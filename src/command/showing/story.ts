import { type StoryCheck, storyLines } from "tradefigures/checking";
import { bold, type Colour, coloured } from "./paint.js";
import { wrapped } from "./wrap.js";

const COLOURS: Readonly<Record<string, Colour>> = {
  Supported: "green",
  Consistent: "cyan",
  Contradicted: "red",
  Undecidable: "yellow",
  "Not computable": "grey",
  "Not placed": "magenta",
};
/** What was understood, the verdict, and why. */
const STATEMENT = new RegExp(`^ {2}(?:(\\S.*?)[.] )?(${Object.keys(COLOURS).join("|")}): (.*)$`);

/** The check of a story to read: what was understood of each statement, and under it the verdict. */
export function storyToRead(story: StoryCheck): string {
  return storyLines(story)
    .flatMap((line) => {
      const [, understood, verdict, why] = STATEMENT.exec(line) ?? [];
      if (verdict === undefined) return line.startsWith(" ") ? wrapped(line) : bold(wrapped(line));
      const said = `${coloured(COLOURS[verdict]!, verdict)}: ${why}`;
      return understood === undefined
        ? wrapped(`  ${said}`)
        : [wrapped(`  ${understood}`), wrapped(`    ${said}`)];
    })
    .join("\n");
}
