// npm run bench:claims              2,000 claims made from real levels and 1,000 of further kinds, checked: how many are
//                                   judged rightly, which confusions are found, and how long one check takes; exit code 1
//                                   where a bar is missed
// npm run bench:claims -- --report  only prints, for a machine that is busy with other things
import { checkClaim } from "../src/checking/claims/check-claim.js";
import type { Evidence } from "../src/checking/evidence/evidence.js";
import { type Knowledge, worldOf } from "../test/property/claim-world.js";
import { MADE_CONFUSIONS } from "../test/property/confusions.js";
import { DUTY_CONFUSIONS, dutyClaim } from "../test/property/duty-claims.js";
import { FURTHER, furtherClaim } from "../test/property/further-claims.js";
import { type GeneratedClaim, generatedClaim } from "../test/property/generated-claims.js";
import { PAST_KINDS, pastClaim } from "../test/property/past-claims.js";
import { median, type Result, table } from "./measure.js";

const CLAIMS = 2000;
const SEED = 20_251_208;
const KNOWN: readonly Knowledge[] = ["levels", "vintages", "published"];
const ROUNDS = 5;

const FURTHER_CLAIMS = 1000;

interface Made {
  readonly evidence: Evidence;
  readonly made: GeneratedClaim;
}

/** A third of the claims is true, the others have each confusion in turn. */
function claims(): readonly Made[] {
  const worlds = KNOWN.map((knowledge, at) => worldOf(SEED + at, knowledge));
  const kinds = [...MADE_CONFUSIONS, ...MADE_CONFUSIONS.slice(0, MADE_CONFUSIONS.length / 2).map(() => null)];
  const found: Made[] = [];
  for (let at = 0; found.length < CLAIMS; at++) {
    const world = worlds[at % worlds.length]!;
    const made = generatedClaim(
      world,
      kinds[Math.floor(at / worlds.length) % kinds.length]!,
      SEED + at * 7919,
    );
    if (made !== null) found.push({ evidence: world.evidence, made });
  }
  return found;
}

/** Duties, multiples, sums of twelve months, other currencies, ranks, runs, firsts, accelerations: half of them true. */
function furtherClaims(): readonly Made[] {
  const world = worldOf(SEED, "levels");
  const inWorld = (made: GeneratedClaim | null): Made | null => made && { evidence: world.evidence, made };
  const makers: readonly ((seed: number, isTrue: boolean) => Made | null)[] = [
    ...PAST_KINDS.map(
      (kind) => (seed: number, isTrue: boolean) => inWorld(pastClaim(world, kind, isTrue, seed)),
    ),
    ...FURTHER.flatMap(([kind, confusions]) =>
      confusions.map(
        (confusion) => (seed: number, isTrue: boolean) =>
          inWorld(furtherClaim(world, kind, isTrue ? null : confusion, seed)),
      ),
    ),
    ...DUTY_CONFUSIONS.map((confusion) => (seed: number, isTrue: boolean) => {
      const made = dutyClaim(isTrue ? null : confusion, seed);
      return made && { evidence: made.evidence, made };
    }),
  ];
  const found: Made[] = [];
  for (let at = 0; found.length < FURTHER_CLAIMS; at++) {
    const made = makers[at % makers.length]!(SEED + at * 7919, Math.floor(at / makers.length) % 2 === 0);
    if (made !== null) found.push(made);
  }
  return found;
}

interface Row {
  found: number;
  first: number;
  labelled: number;
  all: number;
}

const all = [...claims(), ...furtherClaims()];
const rows = new Map<string, Row>();
const total: Row = { found: 0, first: 0, labelled: 0, all: 0 };
let [right, accused, truths] = [0, 0, 0];
for (const { evidence, made } of all) {
  const check = checkClaim(made.claim, evidence);
  if (check.verdict === made.verdict) right += 1;
  if (made.confusion === null) {
    truths += 1;
    if (check.verdict === "contradicted") accused += 1;
    continue;
  }
  if (check.verdict !== "contradicted") continue;
  const isIt = ({ confusion, also }: (typeof check.readings)[number]): boolean =>
    confusion === made.confusion || also.includes(made.confusion!);
  const at = check.readings.findIndex(isIt);
  const digits = Math.min(made.digits, 5);
  const many = made.digits >= 3;
  const names = [made.confusion, "all"];
  for (const key of names.flatMap((name) => [`${name}|${digits}`, ...(many ? [`${name}|3+`] : [])])) {
    const row = rows.get(key) ?? { found: 0, first: 0, labelled: 0, all: 0 };
    row.all += 1;
    if (at >= 0 && at < 2) row.found += 1;
    if (at === 0) row.first += 1;
    if (check.readings[0] !== undefined && check.readings[0].certainty !== "possible") row.labelled += 1;
    rows.set(key, row);
  }
}

function share(row: Row | undefined): string {
  return row === undefined ? "–" : `${row.found}/${row.all}`;
}

console.log(
  `${all.length} claims, ${truths} of them true; in the first two readings, by the digits printed:\n`,
);
const others = [...rows.keys()].map((key) => key.split("|")[0]!).filter((name) => name !== "all");
const names = [...new Set([...MADE_CONFUSIONS, ...others]), "all"];
for (const name of names) {
  const cells = ["1", "2", "3", "4", "5", "3+"].map((digits) =>
    `${digits}: ${share(rows.get(`${name}|${digits}`))}`.padEnd(14),
  );
  console.log(`${name.padEnd(22)}${cells.join("")}`.trimEnd());
}

// The shortest of some rounds for each claim: what it takes where nothing comes between.
const shortest = all.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round <= ROUNDS; round++)
  all.forEach(({ evidence, made }, at) => {
    const start = performance.now();
    checkClaim(made.claim, evidence);
    if (round > 0) shortest[at] = Math.min(shortest[at]!, performance.now() - start);
  });
const timeOf = (isTrue: boolean): number =>
  median(shortest.filter((_, at) => (all[at]!.made.confusion === null) === isTrue));
const [onTrue, onFalse] = [timeOf(true), timeOf(false)];
const many = rows.get("all|3+") ?? total;
const results: readonly Result[] = [
  result("right verdicts", `${right} of ${all.length}`, "98 %", right / all.length >= 0.98),
  result("true claims called contradicted", `${accused} of ${truths}`, "0", accused === 0),
  result(
    "confusions found, 3 digits or more",
    `${many.found} of ${many.all}`,
    "90 %",
    many.found / many.all >= 0.9,
  ),
  result("a true claim, median", `${onTrue.toFixed(2)} ms`, "0.2 ms", onTrue <= 0.2),
  result("a false one with its readings, median", `${onFalse.toFixed(2)} ms`, "0.5 ms", onFalse <= 0.5),
];
console.log(`\n${table(results)}`);
if (results.some(({ passed }) => !passed) && !process.argv.includes("--report")) process.exitCode = 1;

function result(name: string, measured: string, bar: string, passed: boolean): Result {
  return { name, measured, base: "", against: "", value: measured, bar, passed };
}
