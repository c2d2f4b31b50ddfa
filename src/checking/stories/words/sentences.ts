/** A sentence of a text and where it stands: `text.slice(start, end)` is the sentence. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0; a blank line begins another. */
  readonly paragraph: number;
  /** A short line without a full stop: above the text, or within it. */
  readonly heading: "title" | "section" | null;
}

/** Words that a dot follows without ending the sentence, whatever comes next. */
const TITLES = /* @__PURE__ */ words(
  "mr mrs ms dr prof gen gov sen rep st hon vs no approx ksh kshs bd rs tk sh shs",
);
/** Words that a dot follows; the sentence ends there where the next word begins one. */
const SHORTENED = /* @__PURE__ */ words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc corp co ltd etc ca",
);
/** Words for millions and billions: a currency may follow their dot. */
const SCALES = /* @__PURE__ */ words("mn mln mio mil mill bn bln bil mld mlrd mrd tn trn pct");
/** Words that begin a sentence rather than go on with a name. */
const STARTERS = /* @__PURE__ */ words(
  "the a an it its that this these those they he she we you i but and or however meanwhile instead in on from for at by as " +
    "while although though after before since with without among under over between during despite overall exports imports " +
    "shipments trade economists analysts total both there so yet still according separately earlier more most last first",
);
/** Quotation marks, brackets and the numbers of notes. */
const CLOSERS = "\"'”’)]»¹²³⁴⁵";

/**
 * The sentences of a text in order: they end at a full stop, a question or exclamation mark or a blank line, not
 * after "Mr.", "Oct. 30" or the dots of "U.S." within a sentence.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  let isInText = false;
  const close = (end: number, isAbove = false): void => {
    const cut = text.slice(start, end);
    const trimmed = cut.trim();
    if (trimmed !== "") {
      const from = start + cut.length - cut.trimStart().length;
      const last = found.at(-1);
      const isAtHead = last?.paragraph !== paragraph || /^[\dIVX]{1,3}\.$/.test(last.text);
      const isHeading = isAbove && isAtHead && isHeadingLike(trimmed);
      const isWithin = isInText && !trimmed.endsWith(":");
      const heading = !isHeading ? null : isWithin ? "section" : "title";
      found.push({ text: trimmed, start: from, end: from + trimmed.length, paragraph, heading });
      isInText ||= /[.?!]$/.test(trimmed);
    }
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "\n") {
      const next = afterBlanks(text, at + 1);
      // The line that follows is blank, or an item of a list.
      const isBlankLine = text.slice(at + 1, next).includes("\n") || isItem(text, next);
      if (!isBlankLine && (found.at(-1)?.paragraph === paragraph || !isAboveText(text, start, next)))
        continue;
      close(at, true);
      paragraph++;
      at = next - 1;
    } else if (sign === "." || sign === "!" || sign === "?") {
      let end = at + 1;
      while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
      if (end < text.length && !isBlank(text[end]!) && !isGlued(text, at, end)) continue;
      if (sign === "." && end === at + 1 && goesOn(text, at, start)) continue;
      close(end, sign === "?");
      at = end - 1;
    }
  }
  close(text.length);
  return found;
}

/** "- Exports rose", "• Imports fell", "2. Peru", and not "- that is, …". */
const isItem = (text: string, at: number): boolean =>
  /^(?:[-–•*·] +[\p{Lu}\d$€£]|\d{1,2}[.)] +\p{Lu})/u.test(text.slice(at, at + 9));

/** A line of a few words that ends with no stop. */
const isHeadingLike = (line: string): boolean =>
  line.length < LONGEST_HEADING && !/[.!;,]$|[$€£%]/.test(line);

const LONGEST_HEADING = 60;

/** Whether a line stands above one that is no part of its sentence: one that begins anew and is much longer. */
function isAboveText(text: string, from: number, next: number): boolean {
  const line = next - from > 2 * LONGEST_HEADING ? "." : text.slice(from, next).trim();
  const below = /^[^\n]*/.exec(text.slice(next))![0];
  return isHeadingLike(line) && /^[\p{Lu}\d•$€£-]/u.test(below) && below.length > 2 * line.length;
}

/** "Fell by 24.0%.Turkey", "in May.According to": the blank behind the dot is missing. */
function isGlued(text: string, dot: number, end: number): boolean {
  const next = /^(?:\p{Lu}\p{Ll}+|A)(?=[ ,])/u.exec(text.slice(end, end + 20))?.[0];
  if (end > dot + 1) return next !== undefined && /["”]/.test(text[dot + 1]!);
  if (next === undefined) return false;
  const before = text.slice(Math.max(0, dot - 3), dot);
  return /[\d%)]$/.test(before) || (/\p{Ll}{3}$/u.test(before) && STARTERS.has(next.toLowerCase()));
}

/** Whether the dot belongs to a shortened word and the sentence goes on after it. */
function goesOn(text: string, dot: number, from: number): boolean {
  let begin = dot;
  while (begin > from && dot - begin < 12 && isLetter(text[begin - 1]!)) begin--;
  const before = text.slice(begin, dot).toLowerCase();
  if (TITLES.has(before)) return true;
  // "P9. 232 billion", "2. 3 percent": a blank that does not belong there.
  const [left, right] = [text.slice(Math.max(0, dot - 5), dot), text.slice(dot + 1, dot + 14)];
  const isGroup = /\p{Lu}\d{1,3}$/u.test(left) && /^ \d{3}\b/.test(right);
  const isRate = /(?<!\d)\d{1,3}$/.test(left) && /^ \d{1,2} ?(?:%|per ?cent\b|pct\b)/.test(right);
  if (before === "" && (isGroup || isRate)) return true;
  // "JD. 3,214 million".
  if (/^(?:jd|afl)$/.test(before) && /^ ?\d/.test(right)) return true;
  // "$252.8B.", "5m.": a scale and no short name.
  if (before.length <= 3 && /\d/.test(text.charAt(begin - 1)))
    return /^\p{Ll}/u.test(text.slice(afterBlanks(text, dot + 1)));
  // "5 723.4 mil. EUR", "165.3 bln. drams".
  if (SCALES.has(before)) return /^ (?:[A-Z]{2,3}\b|[€$£(]|\p{Ll})/u.test(text.slice(dot + 1, dot + 6));
  if (before.length !== 1 && !SHORTENED.has(before)) return false;
  const next = afterBlanks(text, dot + 1);
  let end = next;
  while (end - next < 12 && isLetter(text.charAt(end))) end++;
  const word = text.slice(next, end);
  return word === word.toLowerCase() ? next < text.length : !STARTERS.has(word.toLowerCase());
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charAt(at))) at++;
  return at;
}

const isBlank = (sign: string): boolean => sign.trim() === "";

const isLetter = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
