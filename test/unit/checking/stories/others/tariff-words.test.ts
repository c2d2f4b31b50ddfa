import { describe, expect, test } from "vitest";
import {
  isOfDutyAlone,
  isToAhead,
  namesOf,
  rateOf,
} from "../../../../../src/checking/stories/others/tariff-words.js";
import { tokensOf } from "../../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "../pieces-in.js";

const options = { reporter: "CN", asOf: "2025-12-08" } as const;
const pieces = (text: string) => piecesIn(text, options);
const figures = (text: string) => pieces(text).flatMap(({ kind }, at) => (kind === "figure" ? [at] : []));

describe("the words of a duty", () => {
  test.each([
    ["to 145%", true],
    ["to a 145%", true],
    ["to all 145%", true],
    ["to an average of 145%", true],
    ["to a total of 145%", true],
    ["145%", false],
    ["of 145%", false],
    ["at 145%", false],
    ["from 145%", false],
    ["to zork 145%", false],
  ])("lead to a rate: %s", (text, isTo) => {
    expect(isToAhead(pieces(text), figures(text)[0]!)).toBe(isTo);
  });

  test.each([
    ["rose to 20%", 0],
    ["was 20%", 0],
    ["rose from 10% to 20%", 1],
    ["fell to 10% from 125%", 0],
    ["rose from 10% from 20%", null],
    ["was 10% and then to 20%", null],
    ["to 10% and 20%", null],
    ["from 10% and 20%", null],
    ["was 10% and from 20%", null],
    ["was low", null],
  ])("say which rate it came to: %s", (text, which) => {
    const found = figures(text);
    expect(rateOf(pieces(text), found)).toBe(which === null ? undefined : found[which]);
  });

  test.each([
    ["tariffs on imports from China", true],
    ["tariffs on all imports from China", true],
    ["tariffs on most Chinese imports", true],
    ["tariffs on a great many zork imports", false],
    ["imports fell by tariffs on China", false],
    ["tariffs hit imports", false],
    ["imports on which there are tariffs", false],
    ["on imports there are tariffs", false],
    ["tariffs of imports on China", false],
    ["duties on imports", true],
    ["on imports", false],
    ["tariffs on China", false],
  ])("speak of flows only as of what it is on: %s", (text, isAlone) => {
    expect(isOfDutyAlone(pieces(text))).toBe(isAlone);
  });

  test.each([
    ["President Donald Trump raised the tariff", ["president", "donald", "trump"]],
    ["president trump raised the tariff", ["president"]],
    ["President Zork's plan of Zork", ["president", "zork"]],
    ["Donald Trump raised the tariff", []],
    ["The tariff rose", []],
  ])("name who acts: %s", (text, names) => {
    const all = pieces(text);
    const tokens = tokensOf(text);
    const found = namesOf(all, (at) => text.slice(tokens[all[at]!.first]!.start));
    expect([...found].map((piece) => "text" in piece && piece.text)).toEqual(names);
  });
});
