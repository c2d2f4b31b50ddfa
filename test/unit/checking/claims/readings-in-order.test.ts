import { decimal, interval, printedFigure } from "tradefigures";
import type { CheckOptions, Confusion } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { type Candidate, pointFigure } from "../../../../src/checking/claims/readings/candidate.js";
import { readingsOf } from "../../../../src/checking/claims/readings/readings.js";
import { spreadOfRates } from "../../../../src/checking/claims/readings/spread.js";
import { knowledgeOf } from "../evidence/knowledge-of.js";

// "50.0%" stands for 49.95 % to 50.05 %, a thousandth; figures of its kind lie 20 points apart.

function read(
  tried: readonly (readonly [Confusion, readonly Candidate[] | null])[],
  text = "50.0%",
  more: object = {},
) {
  const print = printedFigure(text);
  return readingsOf(
    {
      knowledge: knowledgeOf({}, null, more as CheckOptions),
      print,
      found: [pointFigure(decimal("0.123"), [])],
      style: { unit: "percent", step: print.step },
      spread: decimal("0.2"),
      reprinted: () => ({ kind: "figure", figure: "x", period: "2025-06", printed: "12.3%" }),
    },
    tried as never,
  );
}
const at = (confusion: Confusion, value: string): Candidate => ({
  confusion,
  figure: pointFigure(decimal(value), []),
});
const within = (confusion: Confusion, low: `${number}`, high: `${number}`): Candidate => ({
  confusion,
  figure: { ...pointFigure(decimal(low), []), bounds: interval({ low, high, closed: "both" }) },
});
const names = ({ readings }: ReturnType<typeof read>) =>
  readings.map(({ confusion, also }) => [confusion, ...also]);
/** Values that the print does not stand for, near it: 0.5100, 0.5101 and so on. */
const near = (count: number): readonly (readonly [Confusion, readonly Candidate[]])[] =>
  Array.from({ length: count }, (_, place) => ["other-flow", [at("other-flow", `0.51${10 + place}`)]]);
const certainty = (tried: Parameters<typeof read>[0], text?: string, more?: object) =>
  read(tried, text, more).readings[0]?.certainty;

describe("readings", () => {
  test("come by how much of them prints as claimed, then as they were tried", () => {
    const half = within("month-before", "0.5", "0.501");
    const whole = at("other-flow", "0.5001");
    const other = at("year-before", "0.5002");
    expect(
      names(
        read([
          ["month-before", [half]],
          ["other-flow", [whole]],
          ["year-before", [other]],
        ]),
      ),
    ).toEqual([["other-flow"], ["year-before"], ["month-before"]]);
  });

  test("of a wrong digit come last, however much of them prints so", () => {
    // 12.3 % is a digit from 12.4 %; half of 12.4 % to 12.5 % prints so.
    const half = within("month-before", "0.124", "0.125");
    const whole = at("other-flow", "0.1241");
    for (const tried of [[half], [half, whole], [whole, half]])
      expect(names(read([["month-before", tried]], "12.4%")).at(-1)).toEqual(["digits"]);
  });

  test("of the same figure are one, with all its names", () => {
    const [one, two] = [at("month-before", "0.5"), at("other-flow", "0.5")];
    expect(
      names(
        read([
          ["month-before", [one, one]],
          ["other-flow", [two, two]],
        ]),
      ),
    ).toEqual([["month-before", "other-flow"]]);
    // Where the print is another, they are one by name only.
    const remade = (confusion: Confusion, value: string): Candidate => ({
      ...at(confusion, value),
      remade: interval({ low: "0.4", high: "0.6" }),
    });
    expect(
      names(
        read([
          ["month-before", [one]],
          ["factor-of-ten", [remade("factor-of-ten", "0.5"), remade("factor-of-ten", "0.55")]],
        ]),
      ),
    ).toEqual([["month-before"], ["factor-of-ten"]]);
    expect(
      names(
        read([
          ["factor-of-ten", [remade("factor-of-ten", "0.5")]],
          ["month-before", [one]],
        ]),
      ),
    ).toEqual([["factor-of-ten"], ["month-before"]]);
  });

  test("say which confusions could not be tried; a print without an end has none", () => {
    expect(
      read([
        ["mirror", null],
        ["other-flow", []],
      ]).untested,
    ).toEqual(["mirror"]);
    expect(read([["other-flow", [at("other-flow", "0.6")]]], "more than 50%")).toEqual({
      readings: [],
      untested: [],
    });
  });
});

describe("the likeliest reading is", () => {
  const fit = ["month-before", [at("month-before", "0.5")]] as const;

  test("identified where one in twenty would fit by chance, likely where one in ten", () => {
    // Each value that is tried covers 0.001 of 0.2.
    expect(certainty([fit, ...near(9)])).toBe("identified");
    expect(certainty([fit, ...near(10)])).toBe("likely");
    expect(certainty([fit, ...near(19)])).toBe("likely");
    expect(certainty([fit, ...near(20)])).toBe("possible");
  });

  test("by chance only of different values, near the print, that do not come with another print", () => {
    expect(certainty([fit, ...near(9), ...near(9)])).toBe("identified");
    const far = [["other-partner", [at("other-partner", "0.6001"), at("other-partner", "0.3999")]]] as const;
    expect(certainty([fit, ...near(9), ...far])).toBe("identified");
    for (const edge of ["0.6", "0.4"])
      expect(certainty([fit, ...near(9), ["other-partner", [at("other-partner", edge)]]]), edge).toBe(
        "likely",
      );
    const remade = { ...at("factor-of-ten", "0.52"), remade: interval({ low: "0.7", high: "0.8" }) };
    expect(certainty([fit, ...near(9), ["factor-of-ten", [remade]]])).toBe("identified");
    // A range covers what it is wide: 0.009 and 0.001 are 0.01 of 0.2, and the fit 0.001 more.
    expect(certainty([fit, ["other-partner", [within("other-partner", "0.52", "0.529")]]])).toBe("likely");
  });

  test("as the options say", () => {
    expect(certainty([fit], "50.0%", { identifiedBelow: "0.005" })).toBe("identified");
    expect(certainty([fit], "50.0%", { identifiedBelow: "0.0049" })).toBe("likely");
    expect(certainty([fit], "50.0%", { identifiedBelow: "0.0049", likelyBelow: "0.0049" })).toBe("possible");
  });

  test("no more than likely beside others, and possible where they cover more", () => {
    const other = ["year-before", [at("year-before", "0.5001")]] as const;
    expect(certainty([fit, other])).toBe("likely");
    expect(certainty([fit, other, ["mirror", [at("mirror", "0.4999")]]])).toBe("possible");
    expect(read([fit, other]).readings[1]!.certainty).toBe("possible");
  });

  test("never surer than ten times the width of the print allows", () => {
    // "50%" stands for 1 point: the spread is 20 points, and one value in twenty fits; "5 tens" for more than that.
    expect(certainty([fit], "50%")).toBe("identified");
    expect(certainty([fit, ...near(1)], "50%")).toBe("likely");
    // 20 points wide: one in ten.
    expect(certainty([fit], "40% to 60%")).toBe("likely");
  });
});

test("figures of partners and products lie further apart than those of the whole", () => {
  expect(String(spreadOfRates({}))).toBe("0.2");
  expect(String(spreadOfRates({ partner: "US" }))).toBe("0.6");
  expect(String(spreadOfRates({ product: "85" }))).toBe("0.6");
});
