import { billions, decimal, type Interval, intervalContains, roundTo } from "tradefigures";
import { type Asked, type Reconciled, type Relation, reconcile } from "tradefigures/checking";
import { describe, expect, test } from "vitest";

// The table "Worked answers" of CHECKING.md section 6, to the digits that stand there.

/** Both ends as the table prints them: in billions, trillions, percent or as they are, with so many decimals. */
function shown(range: Interval | null | undefined, unit: `${number}`, decimals: number): string {
  const end = (value: Interval["low"]): string =>
    roundTo(value!.div(unit), decimal(`1e-${decimals}`)).toFixed(decimals);
  return `[${end(range!.low)}, ${end(range!.high)}]`;
}

type Names =
  | "rate"
  | "total"
  | "November in won"
  | "October in won"
  | "before"
  | "rise"
  | "to November"
  | "to October"
  | "exports"
  | "imports"
  | "exports before"
  | "imports before"
  | "surplus before"
  | "US before";
type Ratios = "us" | "rest" | "others" | "shareBefore" | "share";

function feasible(result: { readonly feasible: boolean }): Reconciled<Names, Ratios> {
  expect(result.feasible).toBe(true);
  return result as Reconciled<Names, Ratios>;
}

const printed = (of: string, text: string): Relation => ({ kind: "printed", of, printed: text });
const growth = (of: string, from: string, text: string): Relation => ({
  kind: "growth",
  of,
  from,
  printed: text,
});

const november: readonly Relation[] = [
  printed("November", "$111.68 billion"),
  printed("November in won", "about 164 trillion won"),
  { kind: "product", of: "November in won", factors: ["November", "rate"] },
];
const october: readonly Relation[] = [
  printed("October", "$90.07 billion"),
  printed("October in won", "about 132 trillion won"),
  { kind: "product", of: "October in won", factors: ["October", "rate"] },
];
const total: readonly Relation[] = [
  printed("total in won", "about 1,582 trillion won"),
  { kind: "product", of: "total in won", factors: ["total", "rate"] },
];
const printedTotal = printed("total", "$1.076 trillion");

describe("one exchange rate behind three conversions", () => {
  test("each by itself: rows 6, 7 and 8", () => {
    expect(shown(feasible(reconcile([...november])).figures.rate, "1", 5)).toBe("[1463.93876, 1473.02440]");
    expect(shown(feasible(reconcile([...october])).figures.rate, "1", 5)).toBe("[1459.89453, 1471.15972]");
    expect(shown(feasible(reconcile([...total, printedTotal])).figures.rate, "1", 5)).toBe(
      "[1469.11287, 1471.40865]",
    );
  });

  test("together: row 9", () => {
    const { figures, details, notes } = feasible(
      reconcile([...november, ...october, ...total, printedTotal]),
    );
    expect(shown(figures.rate, "1", 5)).toBe("[1469.11287, 1471.15972]");
    expect(shown(figures["November in won"], "1e12", 3)).toBe("[164.063, 164.306]");
    expect(shown(figures["October in won"], "1e12", 3)).toBe("[132.316, 132.500]");
    const changed = details.filter((detail) => detail.changed).map(({ relation }) => relation.of);
    expect(changed).toEqual(["November in won", "October in won"]);
    expect(notes).toEqual([]);
  });

  test("with the published total, and with the total that row 11 leaves", () => {
    const published = reconcile([
      ...november,
      ...october,
      ...total,
      { kind: "known", of: "total", value: billions("1075.8481") },
    ]);
    expect(shown(feasible(published).figures.rate, "1", 5)).toBe("[1470.00306, 1470.93256]");
    const narrowed = reconcile([
      ...november,
      ...october,
      ...total,
      printedTotal,
      printed("to October", "964.8 billion"),
      { kind: "sum", of: "total", parts: ["to October", "November"] },
    ]);
    const { figures, notes } = feasible(narrowed);
    expect(shown(figures.rate, "1", 5)).toBe("[1469.11287, 1470.14423]");
    expect(shown(figures.total, "1e9", 3)).toBe("[1076.425, 1076.500]");
    expect(notes).toEqual(["rate-to-a-billionth"]);
  });
});

describe("a base and a rise", () => {
  const behind = (surplus: string) =>
    feasible(
      reconcile([
        printed("surplus", surplus),
        growth("surplus", "before", "21.6%"),
        { kind: "difference", of: "rise", first: "surplus", second: "before" },
      ]),
    ).figures;

  test("row 10", () => {
    const { before, rise } = behind("1.076 trillion");
    expect(shown(before, "1e9", 5)).toBe("[884.09371, 885.64377]");
    expect(shown(rise, "1e9", 5)).toBe("[190.67894, 191.58426]");
  });

  test("row 10 with the published total", () => {
    const { before, rise } = behind("1,075.8481 billion");
    expect(shown(before, "1e9", 5)).toBe("[884.37982, 885.10749]");
    expect(shown(rise, "1e9", 5)).toBe("[190.74065, 191.46825]");
    expect(intervalContains(before, billions("884.68"))).toBe(true);
    expect(intervalContains(before, billions("887.4"))).toBe(false);
  });
});

describe("a total and its last month: row 11", () => {
  const tied = (total: string) =>
    reconcile([
      printed("to November", total),
      printed("November", "111.68 billion"),
      printed("to October", "964.8 billion"),
      { kind: "sum", of: "to November", parts: ["to October", "November"] },
    ]);

  test("narrow each other", () => {
    const { figures, details } = feasible(tied("1,076 billion"));
    expect(shown(figures["to November"], "1e9", 3)).toBe("[1076.425, 1076.500]");
    expect(shown(figures["to October"], "1e9", 3)).toBe("[964.750, 964.825]");
    expect(details.map(({ changed }) => changed)).toEqual([true, false, true]);
  });

  test("clash with the published total, which is revised", () => {
    const result = tied("1,075.8481 billion");
    if (result.feasible) throw new Error("it must clash");
    expect(result.conflict.map(({ of }) => of)).toEqual(["to November", "November", "to October"]);
    expect(result.conflicts.length).toBe(1);
    expect(result.complete).toBe(true);
    const october = result.conflicts[0]!.members[2]!;
    expect(shown(october.implied, "1e9", 5)).toBe("[964.16305, 964.17315]");
    expect(shown(october.move, "1e9", 3)).toBe("[-0.687, -0.577]");
  });
});

describe("three growth rates and a surplus: row 12", () => {
  const rates: readonly Relation[] = [
    growth("exports", "exports before", "5.4%"),
    growth("imports", "imports before", "-0.6%"),
    growth("surplus", "surplus before", "21.6%"),
    printed("surplus", "1.076 trillion"),
    { kind: "difference", of: "surplus", first: "exports", second: "imports" },
    { kind: "difference", of: "surplus before", first: "exports before", second: "imports before" },
  ];
  const official: readonly Relation[] = [
    printed("exports", "3,414.7328 billion"),
    printed("imports", "2,338.8847 billion"),
  ];

  test("leave the levels wide, and the rates as they are", () => {
    const { figures, details, poorlyConditioned } = feasible(reconcile(rates));
    expect(shown(figures.exports, "1e9", 5)).toBe("[3395.66763, 3507.82100]");
    expect(shown(figures.imports, "1e9", 5)).toBe("[2320.16763, 2431.32100]");
    expect(shown(figures["exports before"], "1e9", 3)).toBe("[3220.168, 3329.683]");
    expect(shown(figures["imports before"], "1e9", 3)).toBe("[2335.347, 2444.767]");
    expect(shown(figures["surplus before"], "1e9", 5)).toBe("[884.09371, 885.64377]");
    expect(details.every(({ changed }) => !changed)).toBe(true);
    expect([...poorlyConditioned].sort()).toEqual(["exports", "exports before", "imports", "imports before"]);
  });

  test("are narrowed by the official levels", () => {
    const { figures, details } = feasible(reconcile([...rates, ...official]));
    expect(shown(details[0]!.narrowed, "0.01", 5)).toBe("[5.41595, 5.45000]");
    expect(shown(details[1]!.narrowed, "0.01", 5)).toBe("[-0.65000, -0.60583]");
    expect(shown(figures["exports before"], "1e9", 3)).toBe("[3238.248, 3239.294]");
    expect(shown(figures["imports before"], "1e9", 3)).toBe("[2353.141, 2354.187]");
  });

  test.each([
    ["3240.71", "2356.03", 6, ["growth of imports", "printed imports", "known imports before"]],
    [
      "3240.1",
      "2352.7",
      9,
      ["growth of surplus", "printed surplus", "known exports before", "known imports before"],
    ],
  ] as const)(
    "clash with either vintage of the year before: %s and %s",
    (exportsBefore, importsBefore, count, smallest) => {
      const result = reconcile([
        ...rates,
        ...official,
        { kind: "known", of: "exports before", value: billions(exportsBefore) },
        { kind: "known", of: "imports before", value: billions(importsBefore) },
      ]);
      if (result.feasible) throw new Error("it must clash");
      expect(result.conflicts.length).toBe(count);
      expect(
        result.conflict.map(({ kind, of }) => `${kind === "growth" ? "growth of" : kind} ${of}`),
      ).toEqual(smallest);
    },
  );
});

describe("what the rest of the world contributed: row 19", () => {
  const levels: readonly Relation[] = [
    printed("all", "330.3 billion"),
    printed("US", "33.8 billion"),
    growth("all", "all before", "5.9%"),
    { kind: "difference", of: "rest", first: "all", second: "US" },
    { kind: "difference", of: "rest before", first: "all before", second: "US before" },
  ];
  const derive = {
    us: { kind: "contribution", of: "US", from: "US before", base: "all before" },
    rest: { kind: "growth", of: "rest", from: "rest before" },
    others: { kind: "contribution", of: "rest", from: "rest before", base: "all before" },
    shareBefore: { kind: "share", of: "US before", total: "all before" },
    share: { kind: "share", of: "US", total: "all" },
  } satisfies Record<string, Asked>;

  // The table rounds its ends outward.
  test("with the level of the year before", () => {
    const { derived } = feasible(reconcile([...levels, printed("US before", "47.3 billion")], { derive }));
    expect(shown(derived.us, "0.01", 4)).toBe("[-4.3631, -4.2936]");
    expect(shown(derived.rest, "0.01", 4)).toBe("[11.9533, 12.1604]");
    expect(shown(derived.others, "0.01", 4)).toBe("[10.1436, 10.3131]");
    // 47.3 over 330.3/1.059 and 33.8 over 330.3: 15.17 and 10.23.
    expect(intervalContains(derived.shareBefore!, "0.1517")).toBe(true);
    expect(intervalContains(derived.share!, "0.1023")).toBe(true);
  });

  test("with the fall in percent", () => {
    const { figures, derived } = feasible(
      reconcile([...levels, growth("US", "US before", "fell 28.6%")], { derive }),
    );
    expect(shown(figures["US before"], "1e9", 3)).toBe("[47.236, 47.442]");
    expect(shown(derived.us, "0.01", 4)).toBe("[-4.3606, -4.3211]");
    expect(shown(derived.rest, "0.01", 4)).toBe("[11.9851, 12.1617]");
    expect(shown(derived.others, "0.01", 4)).toBe("[10.1711, 10.3106]");
  });
});
