// Plain rows of CSV, many at a time, in AssemblyScript: `npm run kernel` compiles it into src/tables/csv/kernel-bytes.ts.
// A piece of a file lies in this memory. Its rows are compared with the row before, sixteen bytes at a time: only cells
// that differ are looked at, and figures, whose digits are read all at once. It stops at the first row that it does not
// understand, and changes nothing but this memory: what the rows mean is decided in src/tables/csv.

/** The number of a cell that did not come before; below zero where its row is not plain. */
declare function find(cell: i32, from: usize, size: i32): i32;

// Where things lie in memory; src/tables/csv/kernel.ts says what stands behind them.
const TENS: usize = 64;
const ONES: usize = 256;
/** What digits are multiplied by; it is read from here, since a constant of sixteen bytes takes the processor longer. */
const FACTORS: usize = 320;
/** For each place of a mark and of an end, sixteen bytes: which byte of a figure comes where, so that its digits end it. */
const ORDERS: usize = 1024;

// What is known of a cell, by bytes; src/tables/csv/many-rows.ts writes it.
const IS_CODE: usize = 0;
/** Which of the cells of a row it is. */
const PLACE: usize = 4;
/** Where its numbers or figures are written. */
const OUT: usize = 8;
/** What is remembered of its texts, or where decimal places are written. */
const BESIDE: usize = 12;
const SCALE: usize = 16;
/** The next cell with a figure from this one on, or the end of the cells. */
const FIGURE: usize = 20;
/** Of all cells up to that figure together: how many bytes they have, and where they stood in the row before. */
const ALL: usize = 24;
const BEFORE: usize = 28;
/** How many bytes it has with what ends it. */
const WIDTH: usize = 32;
/** The number that it has, and since which row. */
const NUMBER: usize = 36;
const SINCE: usize = 40;
const CELL: usize = 64;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const ZERO = 48;

/** More digits are no whole number of float64 for certain. */
const MOST_DIGITS: i32 = 15;
/** What is remembered of a text: its bytes with what ends it, its number, and the generation of the table. */
const ENTRY: usize = 32;
const ENTRIES_BITS: u64 = 12;
const LONGEST: usize = 16;
/** A text is one of so many entries that follow its hash. */
const TRIES: usize = 4;

/** How far {@link rows} came. */
export let came: usize = 0;

/** Writes what the others need: powers of ten, sixteen bytes of ones before zeros, the orders of digits. */
export function begin(): void {
  let ten: f64 = 1;
  for (let places = 0; places <= MOST_DIGITS; places++, ten *= 10) store<f64>(TENS + (places << 3), ten);
  memory.fill(ONES, 255, 16);
  v128.store(FACTORS, all(ZERO));
  v128.store(FACTORS, all(9), 16);
  v128.store(FACTORS, i16x8.splat(0x0a01), 32);
  v128.store(FACTORS, i32x4.splat(0x0001_0064), 48);
  v128.store(FACTORS, i32x4.splat(0x0001_2710), 64);
  v128.store(FACTORS, f64x2(100_000_000, 1), 80);
  for (let whole = 0; whole <= 16; whole++)
    for (let size = whole; size <= 16; size++)
      for (let to = 0; to < 16; to++) {
        const place = to + size - 16;
        const from = size > whole && place <= whole ? place - 1 : place;
        store<u8>(orderOf(whole, size) + to, <u8>from);
      }
}

function orderOf(whole: usize, size: usize): usize {
  return ORDERS + (((whole << 4) + size) << 4);
}

/** Reads rows up to an end, behind an LF, and gives how many were read. */
export function rows(
  from: usize,
  end: usize,
  most: i32,
  first: usize,
  last: usize,
  delimiter: i32,
  mark: i32,
  generation: i32,
): i32 {
  // Before the first row stands one of which each cell has one byte, and is another.
  for (let cell = first; cell <= last; cell += CELL) {
    store<usize>(cell, 1, WIDTH);
    store<i32>(cell, -1, NUMBER);
    store<i32>(cell, 0, SINCE);
    store<usize>(cell, (load<usize>(cell, FIGURE) - cell) / CELL, ALL);
    store<usize>(cell, from, BEFORE);
  }
  let other = 1;
  let row = 0;
  while (row < most && from < end) {
    const next = rowFrom(from, row, first, last, delimiter, mark, generation, other);
    if (next === 0) break;
    from = next;
    other = 0;
    row++;
  }
  for (let cell = first; cell <= last; cell += CELL)
    if (load<i32>(cell, IS_CODE) && load<i32>(cell, SINCE) > 0) fill(cell, row);
  came = from;
  return row;
}

/** Sixteen times one byte. */
function all(byte: i32): v128 {
  return i8x16.splat(<i8>byte);
}

/** Reads a row; gives where it ends, 0 where it is not plain. */
function rowFrom(
  from: usize,
  row: i32,
  first: usize,
  last: usize,
  delimiter: i32,
  mark: i32,
  generation: i32,
  other: i32,
): usize {
  let at = from;
  let cell = first;
  do {
    const together = cell;
    let before = load<usize>(together, BEFORE);
    const stop = before + load<usize>(together, ALL);
    let shift = at - before;
    store<usize>(together, at, BEFORE);
    let begun = before;
    while (before < stop) {
      let differing =
        (i8x16.bitmask(i8x16.eq(v128.load(before + shift), v128.load(before))) ^ 0xffff) | other;
      const left = stop - before;
      if (left < 16) differing &= (1 << (<i32>left)) - 1;
      if (differing === 0) {
        before += 16;
        continue;
      }
      before += ctz(differing);
      let width = load<usize>(cell, WIDTH);
      while (begun + width <= before) {
        begun += width;
        cell += CELL;
        width = load<usize>(cell, WIDTH);
      }
      const own = cellFrom(begun + shift, row, cell, last, width, delimiter, generation);
      if (own === 0) return 0;
      begun += width;
      before = begun;
      // Mostly it is as wide as before: then the processor goes on before it is known.
      if (own !== width) {
        shift += own - width;
        store<usize>(cell, own, WIDTH);
        store<usize>(together, load<usize>(together, ALL) + own - width, ALL);
      }
      cell += CELL;
    }
    at = stop + shift;
    cell = load<usize>(together, FIGURE);
    if (cell > last) break;
    const bytes = i8x16.sub(v128.load(at), v128.load(FACTORS));
    const others = ~i8x16.bitmask(i8x16.le_u(bytes, v128.load(FACTORS, 16)));
    const whole = ctz(others);
    let size = whole;
    let decimals = 0;
    const scale = load<i32>(cell, SCALE);
    if (<u32>(whole - 1) >= <u32>(MOST_DIGITS - scale)) return 0;
    if (<i32>load<u8>(at + whole) === mark) {
      size = ctz(others & (others - 1));
      decimals = size - whole - 1;
      if (<u32>(decimals - 1) >= <u32>scale) return 0;
    }
    const ends = ending(at + size, cell === last, delimiter);
    if (ends === 0) return 0;
    at += <usize>size + ends;
    const digits = i8x16.swizzle(bytes, v128.load(orderOf(whole, size)));
    const pairs = i16x8.shr_u(i16x8.mul(digits, v128.load(FACTORS, 32)), 8);
    const fours = i32x4.dot_i16x8_s(pairs, v128.load(FACTORS, 48));
    const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_s(fours, fours), v128.load(FACTORS, 64));
    const parts = f64x2.mul(f64x2.convert_low_i32x4_s(eights), v128.load(FACTORS, 80));
    const units = f64x2.extract_lane(parts, 0) + f64x2.extract_lane(parts, 1);
    store<f64>(load<usize>(cell, OUT) + (row << 3), units * load<f64>(TENS + ((scale - decimals) << 3)));
    store<u8>(load<usize>(cell, BESIDE) + row, <u8>decimals);
    cell += CELL;
  } while (cell <= last);
  return at;
}

/** How many bytes end a cell; 0 where it goes on, or where they end no such cell. */
function ending(at: usize, isLast: bool, delimiter: i32): usize {
  const byte = <i32>load<u8>(at);
  if (!isLast) return <usize>(byte === delimiter);
  return byte === LF ? 1 : byte === CR && load<u8>(at, 1) === LF ? 2 : 0;
}

/** Reads a cell that is not as in the row before; gives how many bytes it has with what ends it, 0 where it is not plain. */
function cellFrom(
  start: usize,
  row: i32,
  cell: usize,
  last: usize,
  width: usize,
  delimiter: i32,
  generation: i32,
): usize {
  const isCode = load<i32>(cell, IS_CODE);
  let number = -1;
  let isNew = false;
  let size: usize = 0;
  for (;;) {
    let entry: usize = 0;
    let one: u64 = 0;
    let two: u64 = 0;
    if (isCode && width <= LONGEST) {
      const word = v128.and(v128.load(start), v128.load(ONES + 16 - width));
      one = i64x2.extract_lane(word, 0);
      two = i64x2.extract_lane(word, 1);
      const hash = (one ^ (two * 0x5bd1_e995)) * 0x0019_e377_9b97_f4a7;
      entry = load<usize>(cell, BESIDE) + <usize>(hash >> (64 - ENTRIES_BITS)) * ENTRY;
      for (let tries = TRIES; load<i32>(entry, 20) === generation; entry += ENTRY) {
        if (load<u64>(entry) === one && load<u64>(entry, 8) === two) {
          number = load<i32>(entry, 16);
          break;
        }
        if (--tries === 0) break;
      }
      if (number >= 0) break;
    }
    if (isNew) {
      number = find(load<i32>(cell, PLACE), start, <i32>size);
      if (number < 0) return 0;
      if (entry) {
        store<u64>(entry, one);
        store<u64>(entry, two, 8);
        store<i32>(entry, number, 16);
        store<i32>(entry, generation, 20);
      }
      break;
    }
    size = sizeOf(start, delimiter);
    const ends = ending(start + size, cell === last, delimiter);
    if (ends === 0) return 0;
    width = size + ends;
    if (!isCode) return width;
    isNew = true;
  }
  if (number !== load<i32>(cell, NUMBER)) {
    // The rows between have the number of before.
    if (row - load<i32>(cell, SINCE) > 1) fill(cell, row);
    store<i32>(load<usize>(cell, OUT) + (row << 2), number);
    store<i32>(cell, row, SINCE);
    store<i32>(cell, number, NUMBER);
  }
  return width;
}

/** How many bytes come before the next that no cell has. */
function sizeOf(start: usize, delimiter: i32): usize {
  const lowest = i8x16(-128, 0, 0, 0, 0, 0, 0, 0, 0, 0, -128, 0, 0, -128, 0, 0);
  let at = start;
  let ends = 0;
  for (;;) {
    const bytes = v128.load(at);
    const others = v128.or(i8x16.eq(bytes, all(delimiter)), i8x16.eq(bytes, all(QUOTE)));
    ends = i8x16.bitmask(v128.or(others, i8x16.swizzle(lowest, bytes)));
    if (ends !== 0) break;
    at += 16;
  }
  return at - start + ctz(ends);
}

/** Writes the number of a cell into the rows since it has it, up to one. */
function fill(cell: usize, row: i32): void {
  const number = i32x4.splat(load<i32>(cell, NUMBER));
  const out = load<usize>(cell, OUT);
  const end = out + (row << 2);
  for (let to = out + (load<i32>(cell, SINCE) << 2); to < end; to += 16) v128.store(to, number);
}
