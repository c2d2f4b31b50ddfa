// Plain rows of CSV, many at a time, in AssemblyScript: `npm run kernel` compiles it into src/tables/csv/kernel-bytes.ts.
// A piece of a file lies in this memory. First all places where cells and rows end are found, 64 bytes at a time; then
// column by column is read, sixteen bytes at a time. Each function stops at the first row that it does not understand,
// and changes nothing but this memory: what the rows mean is decided in src/tables/csv.

/** The number of a cell that did not come before; below zero where its row is not plain. */
declare function find(cell: i32, from: usize, size: i32): i32;

// Where things lie in memory; src/tables/csv/kernel.ts has the same places.
const TENS: usize = 64;
const ONES: usize = 256;
const SEPARATORS: usize = 1024;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const ZERO = 48;

/** Longer cells are compared with the row before, or looked up by the host. */
const LONGEST_WORD: usize = 15;
/** More digits are no whole number of float64 for certain. */
const MOST_DIGITS: usize = 15;
/** What is remembered of a cell: its bytes, its number, and the generation of the table. */
const ENTRY_BITS: usize = 5;
const ENTRIES_BITS: u64 = 12;

/** Zero where all rows that {@link codes} has read have one number. */
export let differ: i32 = 0;

/** Writes what the others need: powers of ten, and sixteen bytes of ones before sixteen zeros. */
export function begin(): void {
  let ten: f64 = 1;
  for (let places: usize = 0; places <= MOST_DIGITS; places++, ten *= 10)
    store<f64>(TENS + (places << 3), ten);
  memory.fill(ONES, 255, 16);
}

/**
 * Finds where cells and rows end, up to 64 bytes with a quote, a zero byte or a CR before no LF; gives how many cells.
 * Before the first separator stands where the piece begins, as if a separator were there.
 */
export function index(from: usize, end: usize, delimiter: i32): i32 {
  const delimiters = all(delimiter);
  memory.fill(end, 32, 80);
  store<u32>(SEPARATORS - 4, <u32>(from - 1));
  let separators: usize = SEPARATORS;
  for (let at = from; at < end; at += 64) {
    let odd = all(0);
    let places: u64 = 0;
    for (let part: usize = 0; part < 64; part += 16) {
      const bytes = v128.load(at + part);
      const stray = v128.andnot(i8x16.eq(bytes, all(CR)), i8x16.eq(v128.load(at + part, 1), all(LF)));
      odd = v128.or(odd, v128.or(stray, v128.or(i8x16.eq(bytes, all(0)), i8x16.eq(bytes, all(QUOTE)))));
      const ends = v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, all(LF)));
      places |= (<u64>i8x16.bitmask(ends)) << (<u64>part);
    }
    if (v128.any_true(odd)) break;
    separators = writePlaces(separators, at, places);
  }
  return <i32>((separators - SEPARATORS) >> 2);
}

/** Sixteen times one byte. */
function all(byte: i32): v128 {
  return i8x16.splat(<i8>byte);
}

/** Writes the place of each bit, four at once: what stands after the last is written again. */
function writePlaces(to: usize, at: usize, bits: u64): usize {
  const end = to + ((<usize>popcnt(bits)) << 2);
  for (let put = to; put < end; put += 16) {
    store<u32>(put, <u32>at + <u32>ctz(bits));
    bits &= bits - 1;
    store<u32>(put, <u32>at + <u32>ctz(bits), 4);
    bits &= bits - 1;
    store<u32>(put, <u32>at + <u32>ctz(bits), 8);
    bits &= bits - 1;
    store<u32>(put, <u32>at + <u32>ctz(bits), 12);
    bits &= bits - 1;
  }
  return end;
}

/** Of how many rows from a separator on a cell ends with a byte. */
export function ending(cell: i32, separator: i32, cells: i32, rows: i32, byte: i32): i32 {
  let at: usize = SEPARATORS + ((<usize>(separator + cell)) << 2);
  for (let row = 0; row < rows; row++) {
    if (load<u8>(load<u32>(at)) !== byte) return row;
    at += (<usize>cells) << 2;
  }
  return rows;
}

/**
 * Writes the number of a cell of each row; gives how many rows were read. Four rows are compared with the one before at
 * once; where one of them differs, some follow one by one.
 */
export function codes(
  cell: i32,
  separator: i32,
  cells: i32,
  rows: i32,
  end: i32,
  table: usize,
  generation: i32,
  out: usize,
): i32 {
  // No cell has a quote: so the first is another than this.
  let before = all(QUOTE);
  let mask = all(-1);
  let longFrom: usize = 0;
  let longSize: usize = 0;
  let number = 0;
  differ = 0;
  let some = 1;
  const step = (<usize>cells) << 2;
  let at: usize = SEPARATORS + ((<usize>(separator + cell)) << 2);
  for (let row = 0; row < rows; ) {
    for (; row + 4 <= rows; row += 4, at += step << 2, out += 16) {
      const third = at + (step << 1);
      const one = v128.or(differing(at, before), differing(at + step, before));
      const other = v128.or(differing(third, before), differing(third + step, before));
      if (v128.any_true(v128.and(v128.or(one, other), mask))) break;
      v128.store(out, i32x4.splat(number));
      some = 4;
    }
    const until = min(rows, row + some);
    some = min(256, some << 1);
    for (; row < until; row++, at += step, out += 4) {
      const from: usize = load<u32>(at - 4) + 1;
      const bytes = v128.load(from);
      // With what ends it, so that no longer cell is taken for it.
      if (v128.any_true(v128.and(v128.xor(bytes, before), mask))) {
        let size: usize = <usize>load<u32>(at) - from;
        if (load<u8>(from + size) !== end) return row;
        if (size > 0 && load<u8>(from + size - 1) === CR) size--;
        let next: i32;
        if (size > LONGEST_WORD) {
          next = size === longSize && isSame(from, longFrom, size) ? number : find(cell, from, <i32>size);
          if (next < 0) return row;
          longFrom = from;
          longSize = size;
          before = all(QUOTE);
          mask = all(-1);
        } else {
          longSize = 0;
          mask = v128.load(ONES + LONGEST_WORD - size);
          before = v128.and(bytes, mask);
          const first = <u64>i64x2.extract_lane(before, 0);
          const second = <u64>i64x2.extract_lane(before, 1);
          const hash = (first ^ (second * 0x5bd1_e995)) * 0x0019_e377_9b97_f4a7;
          const entry = table + ((<usize>(hash >> (64 - ENTRIES_BITS))) << ENTRY_BITS);
          if (load<i32>(entry, 20) !== generation || v128.any_true(v128.xor(v128.load(entry), before))) {
            next = find(cell, from, <i32>size);
            if (next < 0) return row;
            v128.store(entry, before);
            store<i32>(entry, next, 16);
            store<i32>(entry, generation, 20);
          } else next = load<i32>(entry, 16);
        }
        if (row > 0) differ |= next ^ number;
        number = next;
      }
      store<i32>(out, number);
    }
  }
  return rows;
}

/** The bits in which sixteen bytes from the beginning of a cell differ from others. */
function differing(at: usize, before: v128): v128 {
  return v128.xor(v128.load(load<u32>(at - 4), 1), before);
}

function isSame(one: usize, other: usize, size: usize): bool {
  for (let at: usize = 0; at < size; at += 16) {
    const left = size - at;
    const mask = v128.load(ONES + 16 - min<usize>(left, 16));
    if (v128.any_true(v128.and(v128.xor(v128.load(one + at), v128.load(other + at)), mask))) return false;
  }
  return true;
}

/**
 * Writes the figure of a cell of each row, in units of 10^-scale, and how many decimal places it has; gives how many rows
 * were read. It stops where a cell is no number of 15 digits at most, or has too many places for the scale.
 */
export function figures(
  cell: i32,
  separator: i32,
  cells: i32,
  rows: i32,
  ending: i32,
  mark: i32,
  scale: i32,
  out: usize,
  places: usize,
): i32 {
  const lanes = v128(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  let at: usize = SEPARATORS + ((<usize>(separator + cell)) << 2);
  for (let row = 0; row < rows; row++) {
    const from: usize = load<u32>(at - 4) + 1;
    let end: usize = load<u32>(at);
    if (load<u8>(end) !== ending) return row;
    if (load<u8>(end - 1) === CR) end--;
    const size = end - from;
    if (size - 1 > MOST_DIGITS) return row;
    // The sixteen bytes up to its end: what is before it counts as zeros.
    const bytes = v128.load(end - 16);
    const others = v128.load(ONES + size);
    const marks = i8x16.bitmask(v128.andnot(i8x16.eq(bytes, all(mark)), others));
    let digits = v128.andnot(i8x16.sub(bytes, all(ZERO)), others);
    let count = <i32>size;
    let decimals = 0;
    if (marks !== 0) {
      // What stands up to the mark moves on by one place, over it; a second mark is no digit.
      const first = ctz(marks);
      decimals = 15 - first;
      count--;
      if (decimals === 0 || decimals === count) return row;
      digits = i8x16.swizzle(digits, i8x16.add(lanes, i8x16.le_u(lanes, all(first))));
    }
    const more = scale - decimals;
    if (
      more < 0 ||
      count + more > <i32>MOST_DIGITS ||
      i8x16.bitmask(i8x16.add_sat_u(digits, all(127 - 9))) !== 0
    )
      return row;
    const pairs = i16x8.add(
      i16x8.mul(v128.and(digits, i16x8.splat(255)), i16x8.splat(10)),
      i16x8.shr_u(digits, 8),
    );
    const fours = i32x4.dot_i16x8_s(pairs, i32x4.splat(0x0001_0064));
    const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_s(fours, fours), i32x4.splat(0x0001_2710));
    const parts = f64x2.mul(f64x2.convert_low_i32x4_s(eights), f64x2(100_000_000, 1));
    const units = f64x2.extract_lane(parts, 0) + f64x2.extract_lane(parts, 1);
    store<f64>(out, units * load<f64>(TENS + ((<usize>more) << 3)));
    store<u8>(places, <u8>decimals);
    out += 8;
    places++;
    at += (<usize>cells) << 2;
  }
  return rows;
}
