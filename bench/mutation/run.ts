// `npm run mutation -- decimal period`: each change to the code of these floors that no test of theirs sees. Without a
// floor: the files of src that differ from main, with the tests of their floors. At the lowest rank, so that the machine
// stays usable. Ends with 1 where less than the floor's bar is seen.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { withBothSides, writersIn } from "./both-sides.js";
import { bundle } from "./bundle.js";
import { type Change, changesIn, codeOf } from "./changes.js";
import { fromTheStart, inTurn, type Outcome, rehearse } from "./children.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}reports/mutation`;

/** Tests of a floor under another name than its own. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  print: ["printed-figure"],
  measures: ["further-measures"],
  tariffs: ["tariff-regimes"],
};

/** Rooms that are tested together: claims ask what evidence answers; a sentence goes through all rooms of stories. */
const TOGETHER: readonly (readonly string[])[] = [
  ["checking/claims", "checking/evidence"],
  ["checking/stories"],
];

/** Golden cases that are the tests of a room beside its unit tests. */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  "checking/stories": ["stories", "story-passages"],
};

/** Tables of words: each is one text, of which a change says nothing. */
const NOT_MEASURED = "checking/stories/vocabulary/";

/**
 * Of what was not seen in turn only what is at work while files load is tried from the start, with
 * `FROM_THE_START=loading`, and nothing with `FROM_THE_START=never`: quicker where a floor has thousands of tests, and
 * some count as unseen which a whole run sees.
 */
const FROM_THE_START = process.env["FROM_THE_START"];

/** With `EVERY=3` every third change only, of all files: a sample, where all would take hours. */
const EVERY = Number(process.env["EVERY"] ?? 1);

/** The files that were changed since main, in the work tree too. */
function changedFiles(): readonly string[] {
  const names = execFileSync("git", ["diff", "--name-only", "--diff-filter=d", "main", "--", "src"], {
    cwd: root,
    encoding: "utf8",
  });
  return names.split("\n").filter((name) => name.endsWith(".ts"));
}

/** The files of a folder and of its sub-folders, by the end of their names; of "folder/." those beside its sub-folders. */
function filesIn(folder: string, end: string): readonly string[] {
  return (readdirSync(`${root}${folder}`, { recursive: !folder.endsWith("/.") }) as string[])
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => normalize(`${root}${folder}/${name}`));
}

/** "checking/stories" of "checking/stories/words". */
const roomOf = (floor: string): string => floor.split("/").slice(0, 2).join("/");

/** The tests that mirror a floor, and what holds for all its values: more would see a change by chance, on their way. */
function testsOf(floor: string): readonly string[] {
  const properties = [floor, ...(ALSO[floor] ?? [])].map(
    (name) => `${root}test/property/${name}.property.test.ts`,
  );
  const room = roomOf(floor);
  const rooms = TOGETHER.find((some) => some.includes(room)) ?? [floor];
  const units = rooms.flatMap((one) => filesIn(`test/unit/${one}`, ".test.ts"));
  const golden = (GOLDEN[room] ?? []).map((name) => `${root}test/golden/${name}.test.ts`);
  return [...units, ...golden, ...properties.filter((name) => existsSync(name))];
}

export interface Result extends Change {
  readonly outcome: Outcome;
  /** How many tests come by it, and in how many of them its sides differ. */
  readonly by: number;
  readonly differ: number;
}

async function measured(floor: string, files: readonly string[], name: string): Promise<readonly Result[]> {
  const tests = testsOf(floor);
  const { texts, changes: all } = await changesIn(files);
  const changes = all.filter((_, at) => at % EVERY === 0);
  if (changes.length === 0) return [];
  const start = performance.now();
  const seconds = (): string => `${Math.round((performance.now() - start) / 1000)} s`;
  const writers = writersIn(filesIn(`src/${roomOf(floor)}`, ".ts").map((file) => readFileSync(file, "utf8")));
  const sides = new Map([...texts].map(([file, text]) => [file, withBothSides(text, writers)]));
  const programs = {
    switched: await bundle(tests, texts, `${folder}/${name}.cjs`),
    sided: await bundle(tests, sides, `${folder}/${name}.sides.cjs`),
  };
  const { quick, leftOut, early, met } = await rehearse(programs.sided);
  const differ = (id: string): number => met.get(id)?.tests.length ?? 0;
  const ids = changes.map(({ id }) => id);
  const could = ids.filter((id) => differ(id) > 0);
  console.log(
    `${ids.length} changes, ${quick.length} tests; ${leftOut.length} left out, which need vitest itself or a database`,
  );
  console.log(`some test could see ${could.length} (${seconds()})`);
  const outcomes = new Map(await inTurn(programs, could));
  const doubtful = ids.filter((id) => (outcomes.get(id) ?? "survived") === "survived");
  const loading = doubtful.filter((id) => early.has(id));
  console.log(
    `not seen in turn: ${doubtful.length}, ${loading.length} of them at work while files load (${seconds()})`,
  );
  const tried =
    FROM_THE_START === "never"
      ? []
      : FROM_THE_START === "loading"
        ? loading
        : doubtful.filter((id) => early.has(id) || differ(id) > 0);
  for (const [id, outcome] of await fromTheStart(programs, tried)) outcomes.set(id, outcome);
  console.log(`${tried.length} tried from the start (${seconds()})`);
  return changes.map((change) => ({
    ...change,
    outcome: outcomes.get(change.id) ?? "survived",
    by: met.get(change.id)?.by ?? 0,
    differ: differ(change.id),
  }));
}

function shown(change: Change): string {
  const { line, column } = change.location.start;
  const at = `${relative(root, change.fileName)}:${line + 1}:${column + 1}`;
  return `${at} ${change.mutatorName}\n  - ${codeOf(change)}\n  + ${change.replacement.replaceAll(/\s+/g, " ")}`;
}

function report(name: string, results: readonly Result[], bar: number): boolean {
  console.log("\n| file | changes | seen | survived |\n|---|--:|--:|--:|");
  for (const file of new Set(results.map(({ fileName }) => fileName))) {
    const all = results.filter(({ fileName }) => fileName === file);
    const survived = all.filter(({ outcome }) => outcome === "survived").length;
    console.log(
      `| \`${relative(root, file)}\` | ${all.length} | ${all.length - survived} | ${survived === 0 ? "" : survived} |`,
    );
  }
  const survivors = results.filter(({ outcome }) => outcome === "survived");
  const seen = (100 * (results.length - survivors.length)) / results.length;
  const endless = results.filter(({ outcome }) => outcome === "never ends");
  console.log(`\n${name}: ${seen.toFixed(1)} % of ${results.length} seen (bar: ${bar} %)`);
  console.log(`of them ${endless.length} by a program that does not end or fills its memory`);
  for (const change of endless) console.log(shown(change));
  console.log("not seen:");
  for (const change of survivors) console.log(shown(change));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(results, null, 1));
  return seen >= bar;
}

const HIGH: readonly string[] = ["decimal", "period", "currency", "print", "records", "measures", "tariffs"];
const asked = process.argv.slice(2);
const differing = asked.length > 0 ? [] : changedFiles();
// Of src/partners/prices/x.ts the tests lie in test/unit/partners/prices.
const floors =
  asked.length > 0 ? asked : [...new Set(differing.map((file) => file.split("/").slice(1, -1).join("/")))];
if (floors.length === 0) console.log("no file of src differs from main");
setPriority(constants.priority.PRIORITY_LOW);
mkdirSync(folder, { recursive: true });
for (const floor of floors) {
  const files =
    asked.length > 0
      ? filesIn(`src/${floor}`, ".ts").filter((file) => !file.startsWith(`${root}src/${NOT_MEASURED}`))
      : differing
          .filter((file) => file.split("/").slice(1, -1).join("/") === floor)
          .map((file) => `${root}${file}`);
  const name = floor.replace(/\/\.$/, "").replaceAll("/", "-");
  const results = await measured(floor, files, name);
  if (results.length === 0) console.log(`${floor}: nothing to change`);
  else if (!report(name, results, HIGH.includes(floor.split("/")[0]!) ? 95 : 90)) process.exitCode = 1;
}
