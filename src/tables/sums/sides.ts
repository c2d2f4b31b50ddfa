import { refuse } from "../../errors.js";
import { readPartner } from "../../partners/names/area.js";
import type { PartnerGroup } from "../../partners/names/group.js";
import { markNumbers, noNumbers } from "../columns/block-codes.js";
import { COLUMNS, type TableColumn } from "../columns/columns.js";
import type { Inside } from "../columns/table.js";

/** What rows are told apart by: for the code of each text a number, and the text of each number. */
export interface Side {
  readonly place: number;
  /** Which texts a row has, by their codes. */
  readonly seen: Uint8Array<ArrayBuffer>;
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

/** The partners by their two letters or group, whatever their codes; number 0 for none. */
export function partnerSide(inside: Inside, groups: readonly PartnerGroup[]): Side {
  return sideOf(inside, "partner", (text) => (text === "" ? "" : readPartner(text, "partner", groups)));
}

/** The products, rolled up to so many digits where that is asked. */
export function productSide(inside: Inside, digits: number | undefined): Side {
  if (digits === undefined) return ownSide(inside, "product");
  return sideOf(inside, "product", (code) => {
    if (code.length < digits)
      return refuse("INVALID_FIELD", "product", `a code of ${digits} digits or more`, code || undefined);
    return code.slice(0, digits);
  });
}

/** The periods. */
export function periodSide(inside: Inside): Side {
  return ownSide(inside, "period");
}

/** The texts that rows have in a column. */
export function seenTexts(side: Side, inside: Inside): readonly string[] {
  return inside.codes[side.place]!.texts.filter((_, code) => side.seen[code] === 1);
}

// A table never changes: which codes its rows have is found once.
const known = /* @__PURE__ */ new WeakMap<Inside, Map<number, Uint8Array<ArrayBuffer>>>();

function seenCodes(inside: Inside, place: number): Uint8Array<ArrayBuffer> {
  const ofTable = known.get(inside) ?? new Map<number, Uint8Array<ArrayBuffer>>();
  known.set(inside, ofTable);
  const before = ofTable.get(place);
  if (before !== undefined) return before;
  const seen = noNumbers(inside.codes[place]!.texts.length);
  for (const { codes, rows } of inside.blocks) markNumbers(seen, codes[place]!, 0, rows);
  ofTable.set(place, seen.marks);
  return seen.marks;
}

/** The texts of a column as they stand: no two are the same. */
function ownSide(inside: Inside, column: TableColumn): Side {
  const place = COLUMNS.indexOf(column);
  const given = inside.codes[place]!.texts;
  const seen = seenCodes(inside, place);
  const numbers = new Uint32Array(given.length);
  const texts: string[] = [];
  for (let code = 0; code < given.length; code++)
    if (seen[code] === 1) numbers[code] = texts.push(given[code]!) - 1;
  return { place, seen, numbers, texts };
}

function sideOf(inside: Inside, column: TableColumn, meant: (text: string) => string): Side {
  const place = COLUMNS.indexOf(column);
  const given = inside.codes[place]!.texts;
  const seen = seenCodes(inside, place);
  const numbers = new Uint32Array(given.length);
  const texts: string[] = [];
  const known = new Map<string, number>();
  given.forEach((text, code) => {
    if (seen[code] === 0) return;
    const what = meant(text);
    let number = known.get(what);
    if (number === undefined) {
      number = texts.push(what) - 1;
      known.set(what, number);
    }
    numbers[code] = number;
  });
  return { place, seen, numbers, texts };
}
