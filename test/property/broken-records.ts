import fc from "fast-check";
import {
  exchangeRate,
  expectation,
  growthRate,
  interval,
  money,
  observation,
  partnerFlow,
  publishedTariffAverage,
  subject,
  tariffRegime,
  tradeMonth,
  unpublishedFlow,
} from "tradefigures";
import { type Claim, checkClaim, claim, claimsIn, type Evidence, evidence } from "tradefigures/checking";
import { china, chinaPartnerFlows, novemberStory, tariffRegimes } from "tradefigures/samples";

/** What makes a record of something. */
type Make = (input: never) => unknown;

const { reporter: _, printedConversions: __, ...lists } = china;
const known: Evidence = { ...lists, tariffRegimes };
const { claims } = claimsIn(novemberStory.text, { reporter: "CN", asOf: "2025-12-08" });
const some = <T>(records: readonly T[]): readonly T[] => records.slice(-4);

const SOUND: readonly (readonly [Make, readonly unknown[]])[] = [
  [tradeMonth, some(china.months)],
  [observation, some(china.observations)],
  [growthRate, some(china.growthRates)],
  [exchangeRate, some(china.exchangeRates)],
  [expectation, some(china.expectations)],
  [publishedTariffAverage, some(china.tariffAverages)],
  [tariffRegime, tariffRegimes],
  [partnerFlow, some(chinaPartnerFlows)],
  [
    unpublishedFlow,
    [{ reporter: "CN", partner: "KP", flow: "exports", period: "2025-11", status: "confidential" }],
  ],
  [money, [{ amount: "1.5", currency: "USD" }]],
  [interval, [{ low: "1", high: null, closed: "low" }]],
  [subject, [{ reporter: "CN", flow: "exports", partner: "US", valuation: "FOB", adjustment: "seasonal" }]],
  [claim, claims],
  [evidence, [{ ...known, months: some(china.months), tariffRegimes: [] }, { months: [] }]],
];

const JUNK: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, -0, 0.1, 1e308, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, 5n],
  ...[
    "",
    " ",
    "x",
    " US",
    "US\u0000",
    "\uD800",
    "1e-60",
    "1e999999999",
    "9".repeat(200),
    "NaN",
    "0x1F",
    "-0",
  ],
  ...["2025-13", "2025-11/2025-01", "2025-01/2025-11", "2025-02-30", "0000-01", "9999-12", "2025-11"],
  ...[
    "CN",
    "USD",
    "XAU",
    "exports",
    "balance",
    "5.9%",
    "$1 trillion",
    "about 28%",
    "constructor",
    "__proto__",
  ],
  ...[[], [null], {}, { low: "2", high: "1" }, { value: "1" }, () => 1, Symbol("x"), new Date(0), new Map()],
];

interface Edit {
  readonly path: readonly number[];
  readonly how: "put" | "leave out" | "rename" | "repeat";
  readonly junk: unknown;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  path: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom("put", "put", "put", "leave out", "rename", "repeat"),
  junk: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...JUNK) }, fc.string({ maxLength: 6 })),
});

/** A record with some of its parts broken, and what reads it. */
export const brokenRecords: fc.Arbitrary<readonly [make: Make, input: unknown]> = fc
  .tuple(
    fc.constantFrom(...SOUND.flatMap(([make, records]) => records.map((record) => [make, record] as const))),
    fc.array(edits, { maxLength: 3 }),
  )
  .map(([[make, record], breaks]) => {
    const input: unknown = JSON.parse(JSON.stringify(record));
    for (const one of breaks) edit(input, one);
    return [make, input] as const;
  });

/** Goes down as far as the path leads, and breaks what is there. */
function edit(input: unknown, { path, how, junk }: Edit): void {
  let at = input as Record<string, unknown>;
  for (const [depth, pick] of path.entries()) {
    const keys = Object.keys(at);
    const key = keys[pick % keys.length];
    if (key === undefined) return;
    const below = at[key];
    if (depth < path.length - 1 && typeof below === "object" && below !== null) at = below as typeof at;
    else {
      breakAt(at, key, how, junk);
      return;
    }
  }
}

function breakAt(at: Record<string, unknown>, key: string, how: Edit["how"], junk: unknown): void {
  const there = at[key];
  if (how === "leave out") delete at[key];
  else if (how === "rename") at[`${key}s`] = there;
  else if (how === "put") at[key] = junk;
  else if (Array.isArray(at)) at.push(there);
  else at[key] = [there];
}

/** Throws where a broken record is neither refused by name nor made into one that is frozen and reads back. */
export function checkRecord(make: Make, input: unknown): void {
  const made = refusedOr(() => make(input as never));
  if (made === REFUSED) return;
  const open = openPlaces(made);
  if (open.length > 0) throw new Error(`${open.join(", ")} can still be changed`);
  const text = textOf(made);
  const again = textOf(make(JSON.parse(text) as never));
  if (again !== text) throw new Error(`${text} reads back as ${again}`);
  if (make === claim) refusedOr(() => checkClaim(made as Claim, known));
  if (make === evidence) for (const one of claims) refusedOr(() => checkClaim(one, made as Evidence));
}

/** A record as JSON, its fields by name. */
export function textOf(made: unknown): string {
  return JSON.stringify(made, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const REFUSED = Symbol("refused");

/** What a call gives; an error of another name than ours is thrown on. */
export function refusedOr(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "TradeError") throw error;
    if (!/ (got|need) /.test(error.message)) throw new Error(`a message without a value: ${error.message}`);
    return REFUSED;
  }
}

/** The places of a result that somebody could still change. */
function openPlaces(value: unknown, place = "it"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => openPlaces(part, `${place}.${key}`));
  return Object.isFrozen(value) ? inside : [place, ...inside];
}
