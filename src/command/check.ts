import { type Day, day } from "tradefigures";
import { checkStory, type Evidence, type StoryCheckOptions } from "tradefigures/checking";
import { misused, NO, type Outcome, unreadable } from "./ending.js";
import type { CHECK } from "./pages/check.js";
import { onlyReporter, readData, together } from "./reading/data.js";
import { type Given, operandOf, readValue } from "./reading/options.js";
import { counted } from "./reading/problems.js";
import { nameOf, readText } from "./reading/text.js";
import { storyToRead } from "./showing/story.js";
import { wrapped } from "./showing/wrap.js";

type Values = Given<typeof CHECK.options>["values"];

/** A story as it is to be read. */
interface Story {
  readonly text: string;
  readonly options: StoryCheckOptions;
}

/** Holds a story against data. */
export async function check({ values, positionals }: Given<typeof CHECK.options>): Promise<Outcome> {
  const files = [...(values.data ?? []), ...(values.evidence ?? [])];
  const story = operandOf([...positionals, ...(values.story === undefined ? [] : [values.story])]);
  if (files.length === 0 && values.sample === undefined && !values.example)
    misused("no data to check with: --data FILE, or --sample china to try");
  if (files.includes("-") && story === undefined && !values.example)
    misused("standard input cannot be the story and the data");
  const sample = values.sample ?? (files.length === 0 ? "china" : undefined);
  const data = await readData({ ...values, data: files, sample });
  const evidence = sample === undefined ? data : together([data, await pressed()]);
  const { text, options } = await storyOf(values, story, evidence);
  const found = checkStory(text, evidence, options);
  return {
    text: values.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${headingOf(options, evidence)}\n\n${storyToRead(found)}\n`,
    exitCode: found.verdicts.contradicted > 0 ? NO : 0,
  };
}

/** The story that was given, or that of the example, with what is known of it. */
async function storyOf(
  { example, reporter, source, currency, "as-of": asOf }: Values,
  file: string | undefined,
  evidence: Required<Evidence>,
): Promise<Story> {
  const sample = example ? (await import("tradefigures/samples")).novemberStory : undefined;
  const whose =
    reporter ??
    sample?.reporter ??
    onlyReporter(evidence) ??
    misused("it must be said whose trade the story is about: --reporter CODE");
  const given = asOf === undefined ? undefined : readValue("--as-of", () => day(asOf));
  const options = { reporter: whose, asOf: given ?? sample?.asOf ?? today(), source, currency };
  if (sample !== undefined && file === undefined) {
    const { text, events } = sample;
    return { text, options: { ...options, events, source: source ?? sample.source } };
  }
  const text = await readText(file);
  return text.trim() === "" ? unreadable(`${nameOf(file)} must be a story, got nothing`) : { text, options };
}

/** What the press printed of the samples: it proves what customs did not say in full, and is no release of its own. */
async function pressed(): Promise<Evidence> {
  return { observations: (await import("tradefigures/samples")).truncatedLevels };
}

/** The day on which the command is called, where it is called. */
function today(): Day {
  return day(new Date().toLocaleDateString("sv-SE"));
}

/** How the story was read, and what it was held against. */
function headingOf({ reporter, asOf }: StoryCheckOptions, evidence: Required<Evidence>): string {
  const lists: readonly (readonly [number, string])[] = [
    [evidence.months.length, "month"],
    [evidence.observations.length, "single figure"],
    [evidence.growthRates.length, "growth rate"],
    [evidence.exchangeRates.length, "exchange rate"],
  ];
  const data = lists.flatMap(([count, noun]) => (count === 0 ? [] : counted(count, noun)));
  const day = asOf === today() ? `${asOf}, today` : asOf;
  return wrapped(
    `Read as a story on ${reporter} of ${day}, held against ${data.join(", ") || "no figures"}.`,
  );
}
