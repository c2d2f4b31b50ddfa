// npm run bench:stories -- [stories] [sentences]: how made stories are read, counted over as many as one likes.
// 100,000 stories, 1,000 sentences with each change and 1,000 stories without each phrase unless said; exit code 1 where
// a bar is missed.
import { forgottenPhrases, keptTexts, newClaims } from "../test/property/stories/forgetting.js";
import { FORM_CHANGES } from "../test/property/stories/form-changes.js";
import { MEANING_CHANGES } from "../test/property/stories/meaning-changes.js";
import { type Counts, changedForm, changedMeaning, read } from "../test/property/stories/reading-of.js";

const [stories = 100_000, sentences = 1_000] = process.argv.slice(2).map(Number);
const percent = ({ asked, placed }: Counts): string => `${((100 * placed) / asked).toFixed(1)} %`;

const made: Counts = { asked: 0, placed: 0, wrong: [] };
for (let seed = 1; seed <= stories; seed++) read(seed, made);
const said = `${made.asked} statements, placed ${percent(made)} (bar 90 %), wrong ${made.wrong.length} (bar 0)`;
console.log(`made stories      ${stories}: ${said}`);

let changed = 0;
const same: string[] = [];
for (let seed = 1; seed <= sentences; seed++)
  for (const change of MEANING_CHANGES) {
    const found = changedMeaning(seed, change);
    if (found === null) continue;
    changed++;
    if (found !== "") same.push(found);
  }
console.log(
  `another meaning   ${changed} of ${MEANING_CHANGES.length} kinds: the same claim ${same.length} (bar 0)`,
);

const texts = keptTexts(Math.min(sentences, 1_000));
const phrases = forgottenPhrases();
const claimed = phrases.flatMap((phrase) => newClaims(phrase, texts));
console.log(
  `a phrase forgotten ${phrases.length} phrases, ${texts.length} texts: claims that are new ${claimed.length} (bar 0)`,
);

const form: Counts = { asked: 0, placed: 0, wrong: [] };
for (let seed = 1; seed <= sentences; seed++)
  for (const change of FORM_CHANGES) changedForm(seed, change, form);
console.log(
  `another form      ${form.asked} statements, kept ${percent(form)} (bar 95 %), wrong ${form.wrong.length}`,
);

for (const example of [...made.wrong, ...same, ...claimed, ...form.wrong].slice(0, 20)) console.log(example);
const bars = [made.placed / made.asked >= 0.9, form.placed / form.asked >= 0.95];
if (made.wrong.length + same.length + claimed.length + form.wrong.length > 0 || bars.includes(false))
  process.exitCode = 1;
