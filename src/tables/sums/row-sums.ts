import { type KeyNumbers, noKeys, numberOfKey } from "../../partners/sums/first-times.js";
import { markNumbers, noNumbers } from "../columns/block-codes.js";
import type { PackedLane } from "../columns/lane.js";
import type { Block, Inside } from "../columns/table.js";
import { addLane, addLaneTo, type ExactSums, noSums } from "./exact-sums.js";
import { addRounding, isRounded, nothingLeft, type RoundingLeft } from "./rounding-left.js";
import { onlyKey, type RowKeys, writeKeys } from "./row-keys.js";
import { runEnds } from "./run-ends.js";

/** Sums of rows as they grow, each with a number in the order in which they first came. */
export interface RowSums {
  readonly keys: RowKeys;
  readonly known: KeyNumbers;
  /** The key of each number. */
  readonly found: number[];
  readonly counts: number[];
  /** How many rows of a key have no figure. */
  readonly unpublished: Map<number, number>;
  /** For each number a mark for each of its partners. */
  marks: Uint8Array<ArrayBuffer>;
  readonly totals: ExactSums;
  readonly left: RoundingLeft;
  /** Room for the rows of a block: their keys and numbers. */
  rowKeys: Float64Array<ArrayBuffer>;
  numbers: Uint32Array<ArrayBuffer>;
}

/** Nothing is added yet. */
export function noRowSums(keys: RowKeys): RowSums {
  return {
    keys,
    known: noKeys(),
    found: [],
    counts: [],
    unpublished: new Map(),
    marks: new Uint8Array(64 * keys.sides.partners.texts.length),
    totals: noSums(),
    left: nothingLeft(),
    rowKeys: new Float64Array(0),
    numbers: new Uint32Array(0),
  };
}

/** Adds the rows of a block. */
export function addBlock(sums: RowSums, inside: Inside, block: Block): void {
  const { rows, values } = block;
  if (sums.numbers.length < rows) {
    sums.numbers = new Uint32Array(rows);
    sums.rowKeys = new Float64Array(rows);
  }
  if (values === null) {
    writeKeys(sums.keys, block, sums.rowKeys);
    numberSomeRows(sums, rows, null);
    return;
  }
  const isFull = values.figures === rows;
  const only = isFull ? onlyKey(sums.keys, block) : null;
  if (only !== null) addRun(sums, block, values, only, 0, rows);
  else {
    writeKeys(sums.keys, block, sums.rowKeys);
    const ends = values.wide === null && isFull ? runEnds(sums.rowKeys, rows) : null;
    if (ends !== null) addRuns(sums, block, values, ends);
    else {
      if (isFull) numberRows(sums, rows);
      else numberSomeRows(sums, rows, values);
      markRows(sums, block);
      addLane(sums.totals, values, rows, sums.numbers, sums.counts.length);
    }
  }
  addRounding(sums.left, inside, block, values, sums.numbers);
}

/** Adds rows whose keys come in runs, which end at these places. */
function addRuns(sums: RowSums, block: Block, values: PackedLane, ends: readonly number[]): void {
  let from = 0;
  for (const to of ends) {
    addRun(sums, block, values, sums.rowKeys[from]!, from, to);
    from = to;
  }
}

/** The partners of a sum. */
export function partnersOf({ keys, marks }: RowSums, number: number): string[] {
  const { texts } = keys.sides.partners;
  const start = number * texts.length;
  return texts.filter((text, partner) => text !== "" && marks[start + partner] === 1).sort();
}

function numberOf(sums: RowSums, key: number): number {
  const number = numberOfKey(sums.known, key);
  if (number === sums.counts.length) {
    sums.found.push(key);
    sums.counts.push(0);
    const most = sums.counts.length * sums.keys.sides.partners.texts.length;
    if (most > sums.marks.length) {
      const wider = new Uint8Array(2 * most);
      wider.set(sums.marks);
      sums.marks = wider;
    }
  }
  return number;
}

/** Finds the number of each row of a block of which all have a figure. */
function numberRows(sums: RowSums, rows: number): void {
  const { numbers, rowKeys, counts, known } = sums;
  for (let i = 0; i < rows; i++) {
    const before = numberOfKey(known, rowKeys[i]!);
    const number = before < counts.length ? before : numberOf(sums, rowKeys[i]!);
    numbers[i] = number;
    counts[number]!++;
  }
}

// No sum has this number: where a row has no figure.
const NONE = 0xffff_ffff;

/** The same where some have none, which are counted by their keys. */
function numberSomeRows(sums: RowSums, rows: number, values: PackedLane | null): void {
  const { numbers, rowKeys, unpublished, counts } = sums;
  for (let i = 0; i < rows; i++) {
    const key = rowKeys[i]!;
    if (values === null || (Number.isNaN(values.units[i]!) && values.wide?.has(i) !== true)) {
      unpublished.set(key, (unpublished.get(key) ?? 0) + 1);
      numbers[i] = NONE;
    } else {
      numbers[i] = numberOf(sums, key);
      counts[numbers[i]!]!++;
    }
  }
}

/** Adds rows of one key, all with a figure, from one up to another. */
function addRun(
  sums: RowSums,
  block: Block,
  values: PackedLane,
  key: number,
  from: number,
  to: number,
): void {
  const number = numberOf(sums, key);
  sums.counts[number]! += to - from;
  addLaneTo(sums.totals, values, from, to, number);
  if (isRounded(block)) sums.numbers.fill(number, from, to);
  const { place, numbers, texts, seen: all } = sums.keys.sides.partners;
  const { marks } = sums;
  const start = number * texts.length;
  const codes = block.codes[place]!;
  if (typeof codes !== "number" && to - from < numbers.length)
    for (let i = from; i < to; i++) marks[start + numbers[codes[i]!]!] = 1;
  else {
    const seen = noNumbers(numbers.length);
    // What no row has is not looked for.
    seen.marks[0] = 1 - all[0]!;
    markNumbers(seen, codes, from, to);
    for (let code = 1 - all[0]!; code < numbers.length; code++)
      if (seen.marks[code] === 1) marks[start + numbers[code]!] = 1;
  }
}

/** Marks the partner of each row for its number. */
function markRows({ keys, marks, numbers: rowNumbers }: RowSums, block: Block): void {
  const { place, numbers, texts } = keys.sides.partners;
  const codes = block.codes[place]!;
  const all = texts.length;
  for (let i = 0; i < block.rows; i++) {
    const partner = numbers[typeof codes === "number" ? codes : codes[i]!]!;
    if (rowNumbers[i] !== NONE) marks[rowNumbers[i]! * all + partner] = 1;
  }
}
