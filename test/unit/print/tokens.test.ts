import { describe, expect, test } from "vitest";
import { type Token, tokensOf } from "../../../src/print/tokens.js";

/** A token as "kind text"; "+" before it where nothing stands between it and the one before, "-" where a hyphen does. */
function shown({ kind, text, glued, joined }: Token): string {
  return `${joined ? "-" : ""}${glued ? "+" : ""}${kind} ${text}`;
}

function tokensIn(text: string): readonly string[] {
  return tokensOf(text).tokens.map(shown);
}

// All expected values by hand.
describe("the tokens of a text", () => {
  test.each<[string, string[]]>([
    ["Exports rose", ["word exports", "word rose"]],
    ["Österreich e\u0301tat złoty", ["word österreich", "word e\u0301tat", "word złoty"]],
    ["a\u00a0b\tc\nd", ["word a", "word b", "word c", "word d"]],
    ["o'clock don’t", ["word o'clock", "word don't"]],
    ["Россия", ["word россия"]],
    ["ɐb", ["word ɐb"]],
    ["한국무역", ["word 한국무역"]],
    ["貿易", ["word 貿", "+word 易"]],
    ["ひカ", ["word ひ", "+word カ"]],
    ["5万亿元", ["number 5", "+word 万亿", "+word 元"]],
    ["5亿美元", ["number 5", "+word 亿", "+word 美元"]],
    ["5万人民币", ["number 5", "+word 万", "+word 人民币"]],
    ["欧元日元韩元円", ["word 欧元", "+word 日元", "+word 韩元", "+word 円"]],
  ])("are words in small letters: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["US USA U.S U.S.A U.S.A. U.S.", ["u.s.", "u.s.", "u.s.", "u.s.", "u.s.", "u.s."]],
    ["UK U.K U.K.", ["u.k.", "u.k.", "u.k."]],
    ["us uk Us", ["us", "uk", "us"]],
    ["constructor", ["constructor"]],
    ["approx. Approx.", ["approx", "approx"]],
    ["p.p. b.p. p.p P. p.", ["pp", "bp", "pp", "pp"]],
    ["a.b.c.d", ["a.b.c.d"]],
    ["a.p.p.", ["a.p.p."]],
    ["a.b", ["a.b"]],
  ])("are short forms in one way: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected.map((word) => `word ${word}`));
  });

  test.each<[string, string[]]>([
    ["p.px", ["word p", "+sign .", "+word px"]],
    ["a.bc", ["word a", "+sign .", "+word bc"]],
    ["a.b.cd", ["word a.b", "+sign .", "+word cd"]],
    ["that b.", ["word that", "word b", "+sign ."]],
  ])("are no short forms where the word goes on: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["China's", ["word china", "+sign 's"]],
    ["China’s", ["word china", "+sign 's"]],
    ["5’s", ["number 5", "+sign 's"]],
    ["imports’", ["word imports", "+sign ’"]],
    ["'sales", ["sign '", "+word sales"]],
  ])("are owners apart from their mark: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["21st 2nd 3rd 4th 4TH", ["word 21st", "word 2nd", "word 3rd", "word 4th", "word 4th"]],
    ["the 1990s", ["word the", "word 1990s"]],
    ["21sta", ["number 21", "+word sta"]],
    ["21st5", ["number 21", "+word st5"]],
    ["A4 B2B G20 XYZ5 CPTPP11a", ["word a4", "word b2b", "word g20", "word xyz5", "word cptpp11a"]],
    ["5x5", ["number 5", "+word x5"]],
  ])("are words with digits: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["RMB6.5", ["money RMB", "+number 6.5"]],
    ["USD54bn", ["money USD", "+number 54", "+word bn"]],
    ["R5 N5 Tk5", ["money R", "+number 5", "money N", "+number 5", "money Tk", "+number 5"]],
    ["RMB 6.5 USD 5 R 5", ["word rmb", "number 6.5", "word usd", "number 5", "word r", "number 5"]],
    ["$5 US$5 U.S.$5", ["money $", "+number 5", "money US$", "+number 5", "money U.S.$", "+number 5"]],
    ["HK $5", ["money HK $", "+number 5"]],
    ["$ 5", ["money $", "number 5"]],
  ])("are money where it cannot be a word: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["5–6", ["number 5", "+dash –", "+number 6"]],
    ["5‒6", ["number 5", "+dash ‒", "+number 6"]],
    ["5—6", ["number 5", "+dash —", "+number 6"]],
    ["5−6", ["number 5", "+dash −", "+number 6"]],
    ["5-6 5‐6 5‑6", Array.from({ length: 3 }, () => ["number 5", "+dash -", "+number 6"]).flat()],
    ["USD (-) 21", ["word usd", "dash −", "number 21"]],
    ["(−)5", ["dash −", "+number 5"]],
    ["(x) 5", ["sign (", "+word x", "+sign )", "number 5"]],
    ["(-", ["sign (", "+dash -"]],
    [",-)", ["sign ,", "+dash -", "+sign )"]],
    ["x-) 5", ["word x", "+dash -", "+sign )", "number 5"]],
  ])("are dashes: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["year-on-year", ["word year", "-word on", "-word year"]],
    ["a‐b‑c", ["word a", "-word b", "-word c"]],
    ["10-year", ["number 10", "-word year"]],
    ["%-point", ["percent %", "-word point"]],
    ["up-5", ["word up", "+dash -", "+number 5"]],
    ["up -and", ["word up", "dash -", "+word and"]],
    ["up- and", ["word up", "+dash -", "word and"]],
    ["-and", ["dash -", "+word and"]],
    ["up--and", ["word up", "+dash -", "+dash -", "+word and"]],
    ["up–and", ["word up", "+dash –", "+word and"]],
  ])("are joined by a hyphen between a word and what touches it: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["~5", ["word ~", "+number 5"]],
    ["≈5 >5 <5", ["word ≈", "+number 5", "word >", "+number 5", "word <", "+number 5"]],
    ["≥5 ≤5", ["word ≥", "+number 5", "word ≤", "+number 5"]],
    ["5% 5％", ["number 5", "+percent %", "number 5", "+percent ％"]],
    ["5.", ["number 5", "+sign ."]],
    ["½", ["sign ½"]],
    ["5º µ", ["number 5", "+sign º", "sign µ"]],
    ["🙂 6", ["sign 🙂", "number 6"]],
  ])("are signs: %j", (text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  test("say where they stand", () => {
    const { text, tokens, mark } = tokensOf(" US$5 (-) p. p.", ",");
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [4, 5],
      [6, 9],
      [10, 15],
    ]);
    expect([text, mark]).toEqual([" US$5 (-) p. p.", ","]);
    expect(tokensOf("5").mark).toBe(".");
    expect(tokensOf("").tokens).toEqual([]);
  });

  test.each(["5½", "5¼", "5⅞", "1,23", "1.2.3", "1'2", "1’2", "1234,567", "1,234,5"])(
    "have no digits where these are no number that can be read: %j",
    (text) => {
      const { tokens } = tokensOf(text);
      expect(tokens).toHaveLength(1);
      expect(tokens[0]).toMatchObject({ kind: "number", text, end: text.length, digits: null });
    },
  );

  test("have the digits of their numbers, and only of these", () => {
    const { tokens } = tokensOf("1,234.5 rose 21st");
    expect(tokens.map(({ digits }) => digits)).toEqual([
      { digits: "12345", decimals: 1, end: 7 },
      null,
      null,
    ]);
    expect(tokensOf("1.234,5", ",").tokens[0]?.digits).toEqual({ digits: "12345", decimals: 1, end: 7 });
  });
});
