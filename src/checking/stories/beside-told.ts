import { type Decimal, decimal, product, ZERO } from "../../decimal/decimal.js";
import { type Interval, liesAbove } from "../../decimal/interval.js";
import type { Subject } from "../../records/subject.js";
import type { Claim } from "../claims/claim.js";
import { stands } from "./reach/agreeing.js";

/** What is revised is not revised by so much. */
const FAR = decimal("1.25");

type Level = Claim & { readonly kind: "level" };

/**
 * What is said of a partner with whom more would have been traded than with all is of another time; and what is far
 * from a level that the text told before is of something else: "Imports were ¥6.5 trillion … The deficit with China
 * was ¥425 billion. Imports were ¥1.5 trillion".
 */
export function besideTold(claims: readonly Claim[]): ReadonlyMap<Claim, "period" | "partner"> {
  const levels = claims
    .filter((claim): claim is Level => claim.kind === "level")
    .map((one) => ({ one, now: stands({ text: one.printed, currency: one.currency }) }));
  const told = new Map<string, Interval>();
  const doubted = new Map<Claim["place"], "period" | "partner">();
  for (const { one, now } of levels) {
    const key = keyOf(one, one.about);
    const before = told.get(key);
    if (before === undefined) told.set(key, now);
    else if (areFar(now, before, FAR)) doubted.set(one.place, "partner");
  }
  for (const { one, now } of levels) {
    const { partner, ...all } = one.about;
    if (partner === undefined || all.flow === "balance") continue;
    const isAbove = (whole: object): boolean => {
      const most = told.get(keyOf(one, whole))?.high ?? null;
      return most !== null && liesAbove(now, most);
    };
    if (isAbove(all)) doubted.set(one.place, "period");
    // "Trade with ASEAN was $0.9 trillion. Exports were $3 trillion": those to all.
    else if (isAbove({ ...one.about, flow: "total" })) doubted.set(one.place, "partner");
  }
  for (const { place } of ofTitle(claims)) doubted.set(place, "partner");
  return new Map(
    claims.flatMap((claim) => {
      const part = doubted.get(claim.place);
      return part === undefined ? [] : [[claim, part] as const];
    }),
  );
}

type Traded = Claim & { readonly about: Subject };

const isTraded = (claim: Claim): claim is Traded => "about" in claim;

/** "Exports fall 40%", a title, above "exports to Russia fell sharply": those to Russia. */
function ofTitle(claims: readonly Claim[]): readonly Claim[] {
  const traded = claims.filter(isTraded);
  return traded.filter(({ about, place, sentence }) => {
    if (about.partner !== undefined || place!.start > 0 || /[.?!]["”]?$/.test(sentence!)) return false;
    const below = traded.filter((one) => one.place!.start > 0 && one.about.flow === about.flow);
    const next = below.filter((one) => one.place!.start === below[0]!.place!.start);
    return next.length > 0 && next.every((one) => one.about.partner !== undefined);
  });
}

/** Whether one of two values is above so many times the other: more than it may be revised by. */
export const areFar = (one: Interval, other: Interval, times: Decimal): boolean =>
  isFar(one, other, times) || isFar(other, one, times);

const isFar = (one: Interval, { high }: Interval, times: Decimal): boolean =>
  high !== null && liesAbove(one, product(high, times)) && liesAbove(one, ZERO);

const keyOf = ({ period, currency }: Level, about: object): string =>
  JSON.stringify([about, period, currency]);
