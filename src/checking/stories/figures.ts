/** A printed figure in a sentence; what it stands for is read where it is judged. */
export interface Figure {
  readonly kind: "percent" | "points" | "ratio" | "amount" | "number";
  /** With its hedge: "nearly 15%". */
  readonly text: string;
  /** The same with a minus before the figure: a deficit is a balance below zero. */
  readonly negative: string;
  /** The sign or code of its currency as printed, small; null: none. */
  readonly currency: string | null;
  readonly sign: "+" | "−" | null;
  /** The ends of a range. */
  readonly ends: readonly [low: string, high: string] | null;
  /** What a word for it means: "doubled" went up. */
  readonly moves: "rise" | "fall" | null;
  readonly hedge: boolean;
  /** Where it ends in the sentence. */
  readonly end: number;
}

const HEDGE =
  "about|around|roughly|some|approximately|approx\\.|circa|nearly|almost|close to|just under|just below|just shy of|slightly under|slightly below|a little under|approaching|nearing|well over|well above|just over|just above|slightly over|slightly above|slightly more than|a little over|a little more than|more than|over|above|in excess of|upwards of|north of|at least|no less than|not less than|less than|under|below|fewer than|up to|as much as|as high as|at most|no more than|an estimated|estimated|only|a";
const SYMBOL =
  "US ?\\$|\\$ ?US|HK ?\\$|NT ?\\$|CA ?\\$|C ?\\$|AU ?\\$|A ?\\$|S ?\\$|NZ ?\\$|R\\$|MX ?\\$|\\$|€|£|¥|₩|₹|₽|₺|฿|₫|₱|₦|RMB ?¥?|RM ?|Rs\\.? ?|Rp\\.? ?|Tk\\.? ?|euro(?=\\d)|N(?=\\d)|R(?=\\d)|US dollars |(?:USD|CNY|EUR|JPY|KRW|GBP|INR|TWD|HKD|SGD|VND|THB|IDR|MYR|PHP|BRL|MXN|CAD|AUD|NZD|CHF|RUB|TRY|ZAR|SEK|NOK|DKK|PLN|CZK|HUF|RON|PKR|BDT|LKR|EGP|ILS|NGN|KES|MOP|AED|SAR|QAR|CLP|COP|PEN|ARS|UAH|KZT) ?";
const NUMBER =
  "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?(?![\\d])|\\d{1,3}(?:,\\d{2})*,\\d{3}(?:\\.\\d+)?(?![\\d])|\\d+,\\d{1,2}(?= ?%| ?(?:b|m|tr)illion)|\\d+(?:\\.\\d+)?";
const SCALE =
  "trillion|trn|tn|billion|bln|bil|bn|million|mln|mio|mil|mn|thousand|lakh crores?|crores?|lakhs?|hundred million|[tbmkTBMK](?![\\p{L}\\d])";
const UNIT =
  "%|percentage points?|percentage-points?|basis points?|per ?cent\\b|pct\\.?|pc\\b|pp\\b|points?\\b";
const MONEY =
  "(?:U\\.S\\.|US|U\\.S|Hong Kong|Singapore|Taiwan|New Taiwan|Australian|Canadian|New Zealand|NZ|Chinese|Japanese|South Korean|Korean|Thai|Malaysian|Indonesian|Indian|Russian|Swiss|British|Danish|Norwegian|Swedish|Czech|Polish|Turkish|Israeli|Egyptian|Pakistani|Sri Lankan|South African|Brazilian|Mexican|Philippine)? ?(?:dollars?|yuan|renminbi|RMB|won|yen|euros?|pounds?(?: sterling)?|rupees?|baht|rupiah|ringgit|dong|pesos?|reais|francs?|rubles?|roubles?|lira|liras|shekels?|rand|krona|kronor|kroner?|zloty|zlotys|koruna|forint|naira|taka|riyals?|dirhams?|tenge|hryvnia|RM|USD|EUR|CNY|JPY|KRW|GBP|CHF|PLN|CZK|SGD|MYR|THB|INR|PKR|NZD|AUD|CAD|HKD|TWD)\\b";
const WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty";

const make = (source: string): RegExp => new RegExp(source, "uyi");
const hedges = make(`(?:${HEDGE})[ -]`);
const sign = make("(?:[+−–-]|minus |negative |\\(-\\) ?)");
const symbol = new RegExp(`(?:${SYMBOL})`, "uy");
const number = make(`(?:${NUMBER})`);
const scale = make(`[ \\u00a0-]?(?:${SCALE})`);
const unit = make(`[ \\u00a0-]?(?:${UNIT})`);
const money = make(`[ \\u00a0-]?(?:${MONEY})`);
const words = make(`(?:${WORDS})(?=[ -](?:per ?cent|percent|(?:b|m|tr)illion|percentage))`);
const fraction = make(
  "(?:half|one half|(?:a|one|two|three) (?:thirds?|quarters?|fifths?|tenths?)|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)-?fold)\\b",
);
const multiple = make("(?:doubled|tripled|trebled|quadrupled|halved|doubling|tripling|halving)\\b(?! down)");
const times = make("(?:(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|ten) times|twice|triple|double)\\b(?!-)");
const after = make(" or (?:so|more|higher|above|less|lower|below)\\b");
const digitWord = make("(?:single|double|triple)[ -]digits?\\b");

/** The longest figure that begins at a place of a sentence. */
export function figureFrom(text: string, from: number): Figure | null {
  let at = from;
  let hedged = false;
  for (let found = match(hedges, text, at); found; found = match(hedges, text, at)) {
    at += found.length;
    hedged = true;
    if (at - from > 40) return null;
  }
  const core = coreFrom(text, at) ?? wordFrom(text, at);
  if (core === null) return null;
  let { end } = core;
  let ends: Figure["ends"] = null;
  let { kind, currency } = core;
  const link = /^(?: ?[–-] ?| to | and )/u.exec(text.slice(end, end + 5))?.[0];
  if (link !== undefined && !(link === " and " && text.slice(from - 8, from) !== "between ")) {
    const second = coreFrom(text, end + link.length);
    const fits =
      second !== null &&
      core.digits &&
      second.digits &&
      (core.kind === "number" ? (/^(?:19|20)\d\d$/.test(text.slice(at, end)) ? false : second.kind !== "number" && link !== " to " ? true : second.kind === "percent" || (second.kind === "amount" && core.currency === null)) : second.kind === core.kind && (core.kind === "percent" || link !== " to "));
    if (fits) {
      const low = text.slice(at, end);
      const high = text.slice(end + link.length, second.end);
      kind = second.kind;
      currency = core.currency ?? second.currency;
      ends = [core.kind === "number" ? low + high.replace(/^[^\d]*[\d.,]+/u, "") : low, high];
      end = second.end;
    }
  }
  const tail = match(after, text, end);
  if (tail) end += tail.length;
  const whole = text.slice(from, end);
  return {
    kind,
    text: whole.replace(/^(?:a|only) /u, ""),
    negative: `${text.slice(from, at)}−${text.slice(at, end).replace(/^[+]/u, "")}`.replace(/^(?:a|only) /u, ""),
    currency,
    sign: core.sign,
    ends,
    moves: core.moves,
    hedge: hedged,
    end,
  };
}

interface Core extends Pick<Figure, "kind" | "currency" | "sign" | "moves" | "end"> {
  readonly digits: boolean;
}

function coreFrom(text: string, from: number): Core | null {
  let at = from;
  let minus = match(sign, text, at);
  // "US-31" and "3-4" are no signs.
  if (minus && /[\p{L}\d]/u.test(text.charAt(at - 1))) return null;
  at += minus?.length ?? 0;
  const first = match(symbol, text, at);
  at += first?.length ?? 0;
  if (first && !minus) {
    if (text.charAt(at) === " ") at++;
    minus = match(sign, text, at);
    at += minus?.length ?? 0;
    if (minus) at += match(symbol, text, at)?.length ?? 0;
  }
  if (first && text.charAt(at) === " ") at++;
  if (!first && from > 0 && /[\p{L}\d]/u.test(text.charAt(from - 1))) return null;
  const digits = match(number, text, at) ?? match(words, text, at);
  if (!digits) return null;
  // "$10. billion".
  at += digits.length;
  let currency = first?.trim().toLowerCase() ?? null;
  let kind: Figure["kind"] = "number";
  const scaled = match(scale, text, at);
  at += scaled?.length ?? 0;
  const second = scaled ? /^ \d{1,3} (?:million|thousand)/u.exec(text.slice(at, at + 14))?.[0] : undefined;
  at += second?.length ?? 0;
  const part = scaled ? null : match(unit, text, at);
  if (part) {
    at += part.length;
    kind = /point|pp/i.test(part) ? "points" : "percent";
    if (/^[ -]?points?$/i.test(part)) return null;
  } else {
    const coin = match(money, text, at);
    if (coin && (!first || /^ ?(?:US|U\.S\.) ?dollars?$/iu.test(coin))) {
      at += coin.length;
      currency ??= coin.replace(/^[ -]/u, "").trim().toLowerCase();
    }
    if (scaled || first || coin) kind = "amount";
    if (/^[ -]?[kmt]$/iu.test(scaled ?? "") && currency === null) return null;
  }
  if (kind === "number" && /^(?:st|nd|rd|th)(?!\p{L})/u.test(text.slice(at, at + 3))) return null;
  return {
    kind,
    currency,
    sign: minus ? (minus === "+" ? "+" : "−") : null,
    moves: null,
    end: at,
    digits: true,
  };
}

function wordFrom(text: string, from: number): Core | null {
  if (from > 0 && /[\p{L}\d]/u.test(text.charAt(from - 1))) return null;
  const of = (found: string, kind: Figure["kind"], moves: Figure["moves"] = null): Core => ({
    kind,
    currency: null,
    sign: null,
    moves,
    end: from + found.length,
    digits: false,
  });
  const moved = match(multiple, text, from);
  if (moved) return of(moved, "ratio", /^hal/iu.test(moved) ? "fall" : "rise");
  const time = match(times, text, from);
  if (time) return of(time, "ratio");
  const part = match(fraction, text, from);
  if (part) return of(part, /fold$/iu.test(part) ? "ratio" : "percent");
  const digits = match(digitWord, text, from);
  if (digits) return of(digits, "percent");
  return null;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
