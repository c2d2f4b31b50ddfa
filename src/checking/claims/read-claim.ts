import { checkObject, readChoice } from "../../fields.js";
import type { PrintedFigureOptions } from "../../print/printed-figure.js";
import type { Claim } from "./claim.js";
import { readConversion, readExchange, readFigure, readStatement, readTariff } from "./read-other-claim.js";
import {
  readCrossing,
  readExtreme,
  readFirstSince,
  readRank,
  readStreak,
  readStreakEnd,
  readSurprise,
  readTurn,
} from "./read-past-claim.js";
import {
  readAcceleration,
  readChange,
  readGrowth,
  readLevel,
  readMultiple,
  readShare,
} from "./read-trade-claim.js";
import type { Said } from "./said.js";

const KINDS = [
  "level",
  "growth",
  "change",
  "acceleration",
  "multiple",
  "turn",
  "conversion",
  "extreme",
  "rank",
  "first-since",
  "streak",
  "streak-end",
  "crossing",
  "surprise",
  "share",
  "tariff",
  "exchange",
  "figure",
  "statement",
] as const satisfies readonly Claim["kind"][];
const made = /* @__PURE__ */ new WeakSet<Claim>();

/**
 * Makes a claim: checks its shape, and that what was printed can be read. The printed words stay as they are.
 *
 * @param input    the kind of claim and what it says; periods, days and currencies as everywhere
 * @param options  how the prints are read: the decimal mark, "$" and "¥", the rounding
 * @returns        the claim, frozen: plain data that survives JSON
 * @throws         {@link TradeError} `UNREADABLE_PRINT` for a figure that cannot be read, `WRONG_UNIT` for a growth
 *               without a percent sign or an amount with one, `MIXED_CURRENCIES` for an amount printed in another
 *               currency, `UNKNOWN_FIELD`, `INVALID_FIELD` and the errors of the parts
 * @example
 * claim({ kind: "growth", about: { reporter: "CN", flow: "exports" }, period: "2025-11", comparison: "year-on-year", direction: "rise", printed: "5.9%" }).kind // => "growth"
 * claim({ kind: "level", about: { reporter: "CN", flow: "exports" }, period: "2025-11", currency: "USD", printed: "tens of billions" }) // => throws UNREADABLE_PRINT
 * @category Checking
 */
export function claim(input: Claim, options: PrintedFigureOptions = {}): Claim {
  if (made.has(input)) return input;
  const read = readClaim(input, options).claim;
  made.add(Object.freeze(read));
  return read;
}

/** Reads a claim and its prints, each once. */
export function readClaim(input: Claim, options: PrintedFigureOptions): Said {
  checkObject(input, "a claim");
  readChoice(input.kind, "kind", KINDS);
  switch (input.kind) {
    case "level":
      return readLevel(input, options);
    case "growth":
      return readGrowth(input, options);
    case "change":
      return readChange(input, options);
    case "acceleration":
      return readAcceleration(input, options);
    case "multiple":
      return readMultiple(input, options);
    case "turn":
      return readTurn(input);
    case "conversion":
      return readConversion(input, options);
    case "extreme":
      return readExtreme(input);
    case "rank":
      return readRank(input);
    case "first-since":
      return readFirstSince(input, options);
    case "streak":
      return readStreak(input, options);
    case "streak-end":
      return readStreakEnd(input, options);
    case "crossing":
      return readCrossing(input, options);
    case "surprise":
      return readSurprise(input, options);
    case "share":
      return readShare(input, options);
    case "tariff":
      return readTariff(input, options);
    case "exchange":
      return readExchange(input, options);
    case "figure":
      return readFigure(input, options);
    case "statement":
      return readStatement(input);
  }
}
