import { describe, expect, test } from "vitest";
import { dayMeant } from "../../../../../src/checking/stories/others/day-meant.js";
import { datelineOf } from "../../../../../src/checking/stories/words/dateline.js";
import { storyLexicon } from "../../../../../src/checking/stories/words/lexicon.js";
import { withOffices } from "../../../../../src/checking/stories/words/offices.js";
import { sentencesOf } from "../../../../../src/checking/stories/words/sentences.js";

/** A bar stands where one sentence ends and the next begins, two where a paragraph does. */
describe("a text is cut into sentences", () => {
  test.each([
    ["at a full stop", "Exports rose.| Imports fell."],
    ["at a question mark and an exclamation mark", "Exports rose?| Imports fell!| Both did."],
    ["not within a figure", "Exports rose 5.9% to $1.2 billion."],
    ["after what closes a quotation", 'He said: "Exports rose."| Imports fell.'],
    ["after a bracket", "(Exports rose.)| Imports fell."],
    ["after a title never", "Mr. The exports rose."],
    ["after “no.” never", "No. 5 is big. "],
    ["after “vs.” never", "Exports rose 5% vs. The 3% expected."],
    ["after a month where the next word begins one", "Exports rose in Oct.| The deficit fell."],
    ["after a month where it goes on", "Exports rose in Oct. 30 days long."],
    ["after a month where a name follows", "Exports rose in Oct. Chile sold more."],
    ["after a month where a small letter follows", "Exports rose in Oct. the deficit fell."],
    ["after a firm where the next word begins one", "Data of Zork Ltd.| Exports rose."],
    ["after a firm where it goes on", "Data of Zork Inc. show more."],
    ["after a letter where a name follows", "J. Smith said so."],
    ["after a letter where the next word begins one", "Exports of company J.| But imports fell."],
    ["after the dots of an economy where it goes on", "Exports to the U.S. rose."],
    ["after the dots of an economy where the next word begins one", "Exports to the U.S.| Imports fell."],
    ["after the dots of an economy where a name follows", "The U.S. Treasury said so."],
    ["after a scale of a figure", "Exports were $252.8B.| China sold more."],
    ["after a scale of a figure where a small letter follows", "Exports were $252.8bn. in all."],
    ["after a long word behind a figure", "Exports were 252zorkes.| China sold more."],
    ["not within a number that a blank has broken", "Exports were P9. 232 billion."],
    ["not within a number of four digits behind the blank", "Exports were P9.| 2322 pesos."],
    ["not within a number without money", "Exports were 9.| 232 billion."],
    ["not within a rate that a blank has broken", "Exports rose 2. 3 percent. "],
    ["not within a rate with its sign", "Exports rose 12. 34% in May."],
    ["not within a rate of per cent", "Exports rose 12. 3 per cent in May."],
    ["not within a rate of pct", "Exports rose 2. 3 pct in May."],
    ["where the blank behind a year is lost", "Exports rose in 2018.|In May, imports fell."],
    ["where the blank behind a bracket is lost", "Exports rose (INE).|Imports fell."],
    ["not within a name with a dot", "Exports rose on Zork.Com in May."],
    ["not behind a dot and a small letter", "Exports rose 2018.in May."],
    ["after a number where another begins", "Exports rose 2.| 3 were sold."],
    ["after a long number where a rate begins", "Exports rose to 2345.| 3 percent were sold."],
    ["not within a number of two digits that a blank has broken", "Exports were P92. 232 billion."],
    ["after a number with a comma", "Exports were P9,12.| 232 billion."],
    ["after a number where another stands later", "Exports were P9.| Of 232 billion, some were sold."],
    ["after a number where a rate stands later", "Exports rose to 23.| Of 3 % more was sold."],
    ["at an exclamation mark behind a title", "Mr!| The exports rose."],
    ["at a dot behind a title that closes a quotation", "He said “no.”| The exports rose."],
    ["not after a scale of three letters where a small letter follows", "Exports were 252bln. in all."],
    ["after a long word behind a figure where a small letter follows", "Exports were 252zorkes.| in all."],
    ["after a scale of one small letter", "Exports were 5m.| China sold more."],
    ["at a blank line", "Exports rose||\n\nImports fell"],
    ["at a blank line with blanks in it", "Exports rose||\n  \n Imports fell"],
    ["at two blank lines once", "Exports rose.||\n\n\n\nImports fell."],
    ["not at the end of a line", "Exports rose\nby 5%."],
    ["not at a dot before a letter", "Exports rose on zork.com today."],
    ["at a dot behind a quotation mark", "“Exports rose.”| Imports fell."],
    ["at the end without a dot", "Exports rose.| Imports fell"],
    ["of blanks into none", "  \n\n  "],
  ])("%s", (_, cut) => {
    const text = cut.replaceAll("|", "");
    const parts = cut
      .split("||")
      .flatMap((paragraph, at) => paragraph.split("|").map((part) => ({ part: part.trim(), paragraph: at })))
      .filter(({ part }) => part !== "");
    expect(sentencesOf(text).map(({ text: part, paragraph }) => ({ part, paragraph }))).toEqual(parts);
    for (const { text: part, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(part);
  });
});

describe("a dateline", () => {
  test.each([
    ["SEOUL, Dec. 1 (Yonhap) -- ", "South Korea's exports rose."],
    ["SEOUL (Reuters) - ", "South Korea's exports rose."],
    ["BEIJING — ", "China's exports rose."],
    ["LIMA: ", "Exports rose."],
    ["Lima (AFP) ", "Exports rose."],
    ["Lima (AFP): ", "Exports rose."],
    ["Lima, Nov. 15 (AFP) - ", "Exports rose."],
    ["Rabat — ", "Exports rose."],
    ["Port Louis – ", "Exports rose."],
    ["KINGSTON, Jamaica (CMC) – ", "Exports rose."],
    ["BOGOTA Nov 17 ", "Exports rose."],
    ["DUSHANBE, Tajikistan, July 21 - ", "Exports rose."],
    ["MINSK, 6 December (BelTA) – ", "Exports rose."],
    ["Vilnius, Dec 10, BNS - ", "Exports rose."],
    ["TASHKENT, Uzbekistan (UzDaily.com) -- ", "Exports rose."],
    ["Zork, Dec. 26 (Petra) ", "Exports rose."],
    ["ALGIERS- ", "Exports rose."],
    ["Belgrade – ", "Exports rose."],
    ["MEXICO CITY, Dec 9 (Reuters) - ", "Exports rose."],
    ["", "Zork, the capital, Dec. 9."],
    ["", "EXPORTS: up."],
    ["", "TRADE DEFICIT: down."],
    ["", "Exports — those to China — rose."],
    ["", "China — the largest buyer — bought less."],
    ["", "Imports (goods) rose."],
    ["", "Imports (CIF) rose."],
    ["", "The trade balance (FOB) fell."],
    ["", "Zork rose 5% in May."],
    ["", "Coffee – Exports rose."],
    ["", "RICE: Exports rose."],
    ["", "YEAR TO DATE: Exports rose."],
    ["", "NOVEMBER: Exports rose."],
    ["", "CHINA: Exports rose."],
  ])("%j stands before %j", (line, sentence) => {
    expect(datelineOf(line + sentence, storyLexicon(), true)).toBe(line.length);
  });

  test.each([
    ["KARACHI: ", "Exports rose.", 0],
    ["Zork – ", "Exports rose.", 0],
    ["ZORK - ", "Exports rose.", 7],
    ["JAKARTA, June 3 ", "Exports rose.", 16],
    ["Rabat – ", "Exports rose.", 8],
    ["Lima (AFP) ", "Exports rose.", 11],
    ["Zork, Dec. 26 (Petra) ", "Exports rose.", 22],
  ])("below the first sentence %j is one only where it can be nothing else", (line, sentence, length) => {
    expect(datelineOf(line + sentence, storyLexicon(), false)).toBe(length);
  });
});

describe("the short name of an office", () => {
  const namesIn = (text: string): readonly string[] => {
    const known = storyLexicon();
    return [...withOffices(known, text)].filter(([word]) => !known.has(word)).map(([word]) => word);
  };
  test.each([
    ["The Zorkian Statistics Authority (ZSA) said so.", ["zsa"]],
    ["The Central Bank of Zork (CBZ) said so.", ["cbz"]],
    ["The Ministry for the Zork and Zark (MoZZ) said so.", ["mozz"]],
    ["The Zorkian Institute (ZI) and the Zark Customs (ZC) said so.", ["zi", "zc"]],
    ["The Zorkian Council (Zork) said so.", []],
    ["The Zorkian Company (ZCO) said so.", []],
    ["the zorkian ministry (ZM) said so.", []],
    ["The Statistics Office of Europe (EU) said so.", []],
    ["The Zorkian Ministry said so.", []],
    ["The Zorkian Ministry (zm) said so.", []],
    ["The Zorkian Ministry (Z) said so.", []],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("a day", () => {
  const day = (month: number | null, number: number, year: number | null = null) =>
    dayMeant({ type: "day", month, day: number, year }, "2025-12-08");
  test.each([
    ["of a month that is over", day(11, 30), "2025-11-30"],
    ["that is today", day(12, 8), "2025-12-08"],
    ["that is to come lies in the year before", day(12, 9), "2024-12-09"],
    ["of a year", day(12, 9, 2023), "2023-12-09"],
    ["of this month", day(null, 8), "2025-12-08"],
    ["of this month that is to come lies in the year before", day(null, 9), "2024-12-09"],
    ["that the month does not have", day(2, 30), null],
    ["that no month has", day(2, 0), null],
    ["of February in a leap year", day(2, 29, 2024), "2024-02-29"],
    ["of February in another", day(2, 29, 2023), null],
    ["that is a month", dayMeant({ type: "month", month: 11, year: null }, "2025-12-08"), null],
  ])("%s", (_, meant, expected) => {
    expect(meant).toBe(expected);
  });
});
