import {
  type Day,
  growthBetween,
  growthRate,
  type Month,
  type ObservationInput,
  observation,
  printed,
  type RevisionHorizon,
  revisionSummary,
  revisions,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const row = (input: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2024-11", value: 1, ...input });
const steps = (values: readonly number[], input: Partial<ObservationInput> = {}) =>
  values.map((value, index) => row({ value, published: `2025-0${index + 1}-10` as Day, ...input }));
const november = steps([200, 210, 204]);
const none = { from: null, to: null, revision: null, relative: null, fromDay: null, toDay: null };

describe("revisions", () => {
  test("from the first release to the second and to the latest", () => {
    expect(plain(revisions(november, "first-to-second"))).toEqual([
      {
        ...{ period: "2024-11", fromDay: "2025-01-10", toDay: "2025-02-10", absent: null },
        // By hand: 10 over the later 210.
        ...{ from: "200", to: "210", revision: "10", relative: "0.04761904761904761904761904761904762" },
      },
    ]);
    expect(plain(revisions(november, "first-to-latest"))).toEqual([
      {
        ...{ period: "2024-11", fromDay: "2025-01-10", toDay: "2025-03-10", absent: null },
        ...{ from: "200", to: "204", revision: "4", relative: "0.0196078431372549019607843137254902" },
      },
    ]);
  });

  test("step by step, oldest first, which add up to first-to-latest", () => {
    const found = revisions([...november].reverse(), "each-step");
    expect(found.map(({ toDay, revision }) => [toDay, String(revision)])).toEqual([
      ["2025-02-10", "10"],
      ["2025-03-10", "-6"],
    ]);
    expect(found.every(Object.isFrozen)).toBe(true);
  });

  test("period by period, in order of time", () => {
    const items = [...steps([5, 7], { period: "2024-12" }), ...november];
    expect(
      revisions(items, "first-to-second").map(({ period, revision }) => [period, String(revision)]),
    ).toEqual([
      ["2024-11", "10"],
      ["2024-12", "2"],
    ]);
    expect(revisions([], "first-to-latest")).toEqual([]);
  });

  test("goes on to a copy that was read later, but a copy is no first release", () => {
    const copy = row({ value: 190, readOn: "2026-07-07" });
    expect(String(revisions([...november, copy], "first-to-latest")[0]?.revision)).toBe("-10");
    const early = row({ value: 190, readOn: "2025-01-01" });
    for (const items of [[early], [early, ...november]])
      expect(revisions(items, "first-to-latest")).toEqual([
        { ...none, period: "2024-11", absent: "no-first-release" },
      ]);
    expect(revisions([early, ...november], "each-step")).toHaveLength(3);
  });

  test("of one vintage only has none", () => {
    const only = november.slice(0, 1);
    const [result] = revisions(only, "first-to-second");
    expect(result).toEqual({ ...none, period: "2024-11", absent: "single-vintage" });
    expect(Object.isFrozen(result)).toBe(true);
    expect(revisions(only, "each-step")).toEqual([]);
  });

  test("to zero has no relative revision, and that of a deficit goes by its size", () => {
    const balance = (values: readonly number[]) => steps(values, { flow: "balance" });
    expect(plain(revisions(balance([5, 0]), "first-to-latest"))).toMatchObject([
      { revision: "-5", relative: null },
    ]);
    expect(plain(revisions(balance([-4, -5]), "first-to-latest"))).toMatchObject([
      { revision: "-1", relative: "-0.2" },
    ]);
  });

  test("of growth rates are differences of fractions, whether or not their levels are known", () => {
    const rate = (text: string, published: ObservationInput["published"]) =>
      growthRate({
        ...{ reporter: "CN", flow: "exports", period: "2023-03", comparison: "year-on-year" },
        ...{ rate: printed(text), published },
      });
    const prints = [rate("14.8%", "2023-04-13"), rate("11.4%", "2024-04-12")];
    expect(String(revisions(prints, "first-to-latest")[0]?.revision)).toBe("-0.034");
    const growths = november.map((now) => ({
      ...growthBetween(now, row({ period: "2023-11", value: 100 })),
      published: now.published!,
    }));
    expect(String(revisions(growths, "first-to-latest")[0]?.revision)).toBe("0.04");
  });

  test("refuses a growth without a rate, an unknown horizon and two figures of one day", () => {
    const absent = (published: ObservationInput["published"]) =>
      growthRate({
        ...{ reporter: "CN", flow: "balance", period: "2024-11", comparison: "year-on-year" },
        ...{ rate: null, absent: "sign-change", published },
      });
    expect(() => revisions([absent("2024-12-10"), absent("2025-12-10")], "first-to-latest")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: "rate must be there in a growth rate that is revised, got null",
        details: { field: "rate", value: null },
      }),
    );
    expect(() => revisions(november, "latest" as RevisionHorizon)).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'horizon must be first-to-second or first-to-latest or each-step, got "latest"',
        details: { field: "horizon", value: "latest" },
      }),
    );
    expect(() => revisions([...november, november[0]!], "first-to-latest")).toThrow(
      expect.objectContaining({ code: "AMBIGUOUS_VINTAGE" }),
    );
  });
});

describe("revisionSummary", () => {
  const summaryOf = (sizes: readonly number[]) =>
    revisionSummary(
      sizes.flatMap((size, index) =>
        revisions(steps([100, 100 + size], { period: `20${10 + index}-11` as Month }), "first-to-latest"),
      ),
    );

  test("gives mean, size and direction, and how many periods had none", () => {
    // By hand: revisions 4, −2, 0 of 100 each; 2 and 6 over 104 + 98 + 100; √((3 · 20 − 4) / (9 · 2)) = √(28/9) for the error.
    const single = revisions(steps([100]), "first-to-latest");
    const made = [4, -2, 0].flatMap((size, index) =>
      revisions(steps([100, 100 + size], { period: `2025-0${index + 1}` as Month }), "first-to-latest"),
    );
    expect(plain(revisionSummary([...made, ...single]))).toEqual({
      ...{ count: 3, absent: 1, upward: 1, downward: 1, unchanged: 1, signTest: "1" },
      ...{ mean: "0.6666666666666666666666666666666667", meanAbsolute: "2" },
      relativeMean: "0.00662251655629139072847682119205298",
      relativeMeanAbsolute: "0.01986754966887417218543046357615894",
      standardError: "1.76383420737639372700107716909284",
    });
    expect(Object.isFrozen(revisionSummary(made))).toBe(true);
  });

  test("of nothing, or nothing but periods without a revision, has no mean", () => {
    const relative = { relativeMean: null, relativeMeanAbsolute: null };
    const nothing = { mean: null, standardError: null, meanAbsolute: null, ...relative, signTest: null };
    expect(revisionSummary([])).toMatchObject({ ...nothing, count: 0, absent: 0 });
    expect(revisionSummary(revisions(steps([1]), "first-to-latest"))).toMatchObject({
      ...nothing,
      absent: 1,
    });
  });

  test("has no relative mean where all later figures are zero, and no error of one revision", () => {
    expect(plain(summaryOf([-100]))).toMatchObject({
      ...{ mean: "-100", standardError: null, relativeMean: null, relativeMeanAbsolute: null },
    });
    expect(plain(summaryOf([2, 2]))).toMatchObject({ mean: "2", standardError: "0" });
  });

  test.each([
    // By hand, from the binomial: 2 · (1 + 5) / 32, 2 / 32, 2 · (1 + 4 + 6) / 16 cut to 1, 2 · 1 / 2 cut to 1.
    [[1, 1, 1, 1, -1], "0.375"],
    [[-1, -1, -1, -1, -1], "0.0625"],
    [[1, 1, -1, -1], "1"],
    [[1], "1"],
    [[1, 1, 0, 0], "0.5"],
    [[0, 0], null],
  ])("of revisions %o has the sign test %s", (sizes, signTest) => {
    expect(plain(summaryOf(sizes))).toMatchObject({ signTest });
  });
});

describe("the summary of revised rates", () => {
  const revised = (sizes: readonly `${number}`[]) =>
    sizes.flatMap((to, index) =>
      revisions(
        (["0", to] as const).map((rate, vintage) =>
          growthRate({
            ...{ reporter: "XX", flow: "exports", comparison: "year-on-year", rate },
            period: `20${10 + index}-11` as Month,
            published: `20${11 + index + vintage}-01-10` as Day,
          }),
        ),
        "first-to-latest",
      ),
    );

  test("has the error of fractions", () => {
    // By hand: 0.1 and 0.3, each 0.1 from their mean: √(0.02 / (2 · 1)) = 0.1.
    expect(plain(revisionSummary(revised(["0.1", "0.3"])))).toMatchObject({
      mean: "0.2",
      standardError: "0.1",
    });
  });

  test("tests the sign of many", () => {
    // By hand, from the binomial: 2 · (1 + 7 + 21) / 128 and 2 · (1 + 9 + 36 + 84) / 512.
    const signs = (up: number, down: number) =>
      plain(revisionSummary(revised([...Array(up).fill("1"), ...Array(down).fill("-1")])));
    expect(signs(5, 2)).toMatchObject({ signTest: "0.453125", upward: 5, downward: 2 });
    expect(signs(3, 6)).toMatchObject({ signTest: "0.5078125", upward: 3, downward: 6 });
  });
});
