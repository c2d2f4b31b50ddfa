import { type Interval, interval, intervalContains, printed, printedFigure } from "tradefigures";
import {
  type Irreconcilable,
  type Reconciled,
  type ReconcileOptions,
  type Relation,
  reconcile,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { written } from "../../decimal/interval-text.js";

const given = (of: string, text: string): Relation => ({ kind: "printed", of, printed: text });
const growth = (of: string, from: string, text: string): Relation => ({
  kind: "growth",
  of,
  from,
  printed: text,
});
const sum = (of: string, ...parts: string[]): Relation => ({ kind: "sum", of, parts });
const difference = (of: string, first: string, second: string): Relation => ({
  kind: "difference",
  of,
  first,
  second,
});
const product = (of: string, ...factors: [string, string]): Relation => ({ kind: "product", of, factors });
const known = (of: string, low: number | null, high: number | null): Relation => ({
  kind: "known",
  of,
  value: { low, high } as { low: number; high: number },
});

type Names = "a" | "b" | "b0" | "c" | "x" | "all" | "rate" | "change";
type Ratios = "none" | "some" | "endless" | "near" | "inverse" | "part";

function narrowed(relations: readonly Relation[], options: ReconcileOptions = {}): Reconciled<Names, Ratios> {
  const result = reconcile<string, string>(relations, options);
  expect(result.feasible).toBe(true);
  return result as Reconciled<Names, Ratios>;
}

function clash(relations: readonly Relation[]): Irreconcilable {
  const result = reconcile(relations);
  expect(result.feasible).toBe(false);
  return result as Irreconcilable;
}

/** The figures as text, so that a test reads like a table. */
function figuresOf({ figures }: Reconciled<Names, Ratios>): Record<Names, string | null> {
  const texts = Object.entries<Interval>(figures).map(([name, range]) => [name, written(range)]);
  return Object.fromEntries(texts) as Record<Names, string | null>;
}

// Made-up figures; all answers by hand.
describe("reconcile narrows", () => {
  test("one figure, which stands as it is", () => {
    const result = narrowed([given("a", "5")]);
    expect(figuresOf(result)).toEqual({ a: "[4.5, 5.5]" });
    expect(result).toMatchObject({
      conflicts: [],
      loosened: [],
      poorlyConditioned: [],
      notes: [],
      derived: {},
    });
    expect(result.details).toEqual([
      {
        relation: given("a", "5"),
        given: interval({ low: "4.5", high: "5.5" }),
        narrowed: interval({ low: "4.5", high: "5.5" }),
        changed: false,
      },
    ]);
    expect(Object.isFrozen(result) && Object.isFrozen(result.figures)).toBe(true);
    expect(figuresOf(narrowed([]))).toEqual({});
  });

  test("a part by its total, along a tree", () => {
    const result = narrowed([
      known("total", 10, 12),
      known("a", 3, 4),
      known("b", 7, 20),
      sum("total", "a", "b"),
    ]);
    expect(figuresOf(result)).toEqual({ total: "[10, 12]", a: "[3, 4]", b: "[7, 9]" });
    expect(result.details.map(({ changed }) => changed)).toEqual([false, false, true]);
  });

  test("levels by a share, a contribution and a growth rate", () => {
    expect(
      figuresOf(
        narrowed([known("total", 100, 100), { kind: "share", of: "part", total: "total", printed: "10%" }]),
      ),
    ).toEqual({
      total: "[100, 100]",
      part: "[9.5, 10.5]",
    });
    const contributed: Relation = {
      kind: "contribution",
      of: "a",
      from: "a0",
      base: "total",
      printed: "2 points",
    };
    expect(figuresOf(narrowed([known("total", 100, 100), known("a0", 20, 20), contributed]))).toEqual({
      total: "[100, 100]",
      a0: "[20, 20]",
      a: "[21.5, 22.5]",
    });
    expect(figuresOf(narrowed([known("b", 100, 200), growth("x", "b", "doubled")])).x).toBe("[190, 420]");
    expect(figuresOf(narrowed([known("b", 100, 100), growth("x", "b", "flat")])).x).toBe("[99.5, 100.5]");
  });

  test("a share of a total that nobody knows, or is not exact, which stays as it is", () => {
    const share: Relation = { kind: "share", of: "part", total: "total", printed: "10%" };
    const result = narrowed([share]);
    expect(written(result.details[0]!.narrowed)).toBe("[0.095, 0.105]");
    expect(result.details[0]!.changed).toBe(false);
    expect(written(narrowed([share, known("total", 100, 200)]).details[0]!.narrowed)).toBe("[0.095, 0.105]");
  });

  test("what is tied twice: a loop", () => {
    // x + y = 10 and x − y in [2, 4]: x in [6, 7], y in [3, 4].
    const result = narrowed([
      known("all", 10, 10),
      sum("all", "x", "y"),
      difference("gap", "x", "y"),
      known("gap", 2, 4),
    ]);
    expect(figuresOf(result)).toEqual({ all: "[10, 10]", x: "[6, 7]", y: "[3, 4]", gap: "[2, 4]" });
  });

  test("a share without an end by a part and a total that may be zero", () => {
    // 5 to 6 of 2 at most are 250 % or more.
    const share: Relation = { kind: "share", of: "x", total: "all", printed: "more than 60%" };
    const { details } = narrowed([share, known("x", 5, 6), known("all", 0, 2)]);
    expect(written(details[0]!.narrowed)).toBe("[2.5, ∞)");
  });

  test("a total of either sign by a share of either sign", () => {
    // Within half a percent of zero: 1 to 2 of 200 and more, or of −200 and less.
    const share: Relation = { kind: "share", of: "x", total: "all", printed: "0%" };
    expect(figuresOf(narrowed([share, known("x", 1, 2), known("all", -100, 500)])).all).toBe("[200, 500]");
  });

  test("two breakdowns of one total, at one rate, each by itself", () => {
    const breakdown = (a: string, b: string): readonly Relation[] => [
      sum("all", a, b),
      difference(`${a} less ${b}`, a, b),
      product(`${a} in won`, a, "rate"),
    ];
    const result = narrowed([
      known("all", 100, 100),
      known("rate", 2, 2),
      ...breakdown("a", "b"),
      known("a less b", 2, 4),
      { kind: "share", of: "a", total: "all", printed: "51%" },
      ...breakdown("x", "c"),
      known("x less c", 6, 8),
      { kind: "share", of: "x", total: "all", printed: "54%" },
    ]);
    expect(figuresOf(result)).toMatchObject({
      a: "[51, 51.5]",
      "a in won": "[102, 103]",
      x: "[53.5, 54]",
      "x in won": "[107, 108]",
    });
  });

  test("ratios that are asked for", () => {
    const relations = [known("x", 30, 40), known("y", 10, 20), sum("all", "x", "y")];
    const { derived } = narrowed(relations, {
      derive: {
        share: { kind: "share", of: "x", total: "all" },
        ratio: { kind: "ratio", of: "x", to: "y" },
        growth: { kind: "growth", of: "x", from: "y" },
        part: { kind: "contribution", of: "x", from: "y", base: "all" },
      },
    });
    expect(
      Object.fromEntries(Object.entries(derived).map(([name, range]) => [name, written(range as never)])),
    ).toEqual({
      share: "[0.6, 0.8]",
      ratio: "[1.5, 4]",
      growth: "[0.5, 3]",
      part: "[0.2, 0.6]",
    });
  });

  test("a ratio over a base that may be zero is not there, one over a base below zero is", () => {
    const relations = [
      known("x", 3, 4),
      known("zero", 0, 2),
      known("below", -4, -2),
      known("open", 0, null),
      known("deep", null, -2),
      known("most", -4, 0),
    ];
    const { derived } = narrowed(relations, {
      derive: {
        none: { kind: "ratio", of: "x", to: "zero" },
        some: { kind: "ratio", of: "x", to: "below" },
        endless: { kind: "ratio", of: "x", to: "open" },
        part: { kind: "ratio", of: "x", to: "deep" },
        near: { kind: "ratio", of: "x", to: "most" },
      },
    });
    expect([derived.none, derived.near]).toEqual([null, null]);
    expect(derived.endless).toBeNull();
    expect(written(derived.part)).toBe("[-2, 0]");
    expect(written(derived.some)).toBe("[-2, -0.75]");
  });

  test("a ratio in which a figure stands twice, of figures that nothing else ties", () => {
    const { derived } = narrowed([known("x", 2, 4), known("y", 1, 3)], {
      derive: {
        part: { kind: "contribution", of: "x", from: "y", base: "y" },
        some: { kind: "contribution", of: "x", from: "y", base: "x" },
      },
    });
    // x/y − 1 and 1 − y/x.
    expect(written(derived.part)).toBe("[-0.3333333333333333333333333333333334, 3]");
    expect(written(derived.some)).toBe("[-0.5, 0.75]");
  });

  test("a ratio without an end, and one that only comes near it", () => {
    const { derived } = narrowed(
      [known("x", 3, null), known("y", 1, 2), difference("more", "x", "y"), known("z", 5, null)],
      {
        derive: {
          endless: { kind: "ratio", of: "x", to: "y" },
          near: { kind: "ratio", of: "more", to: "x" },
          inverse: { kind: "ratio", of: "y", to: "z" },
        },
      },
    );
    expect(written(derived.endless as never)).toBe("[1.5, ∞)");
    // (x − y)/x is 1/3 at x = 3, y = 2, and comes near 1 without end.
    expect(written(derived.near as never)).toBe("[0.3333333333333333333333333333333333, 1]");
    expect(written(derived.inverse as never)).toBe("[0, 0.4]");
  });

  test("growth of a balance of either sign", () => {
    // Below zero too, growth of 100 % is the double; from 1 to 2, or from −1 to −2.
    const relations = [
      known("x", 0, 10),
      known("y", 0, 10),
      difference("b", "x", "y"),
      difference("b0", "x0", "y"),
      known("x0", 0, 10),
      growth("b", "b0", "100%"),
    ];
    const result = narrowed(relations);
    expect(figuresOf(result).b).toBe("[-10, 10]");
    const below = narrowed([
      known("b", -2, -2),
      growth("b", "b0", "100.0%"),
      difference("c", "b0", "b"),
      difference("d", "c", "b0"),
    ]);
    expect(figuresOf(below).b0).toBe(
      "[-1.000250062515628907226806701675419, -0.9997500624843789052736815796050987]",
    );
  });

  test("products: one rate, exact rates and rates tied in a loop", () => {
    expect(
      figuresOf(narrowed([known("usd", 10, 10), known("won", 30, 40), product("won", "usd", "rate")])).rate,
    ).toBe("[3, 4]");
    const exact = narrowed([
      known("rate", 2, 2),
      sum("usd", "a", "b"),
      sum("won", "c", "d"),
      product("won", "usd", "rate"),
      product("c", "a", "rate"),
      product("d", "rate", "b"),
      known("won", 10, 12),
      known("a", 3, 9),
    ]);
    expect(figuresOf(exact)).toMatchObject({
      usd: "[5, 6]",
      a: "[3, 6]",
      b: "[0, 3]",
      c: "[6, 12]",
      d: "[0, 6]",
    });
    expect(exact.notes).toEqual([]);
    // c = r·a and d = r·b with a + b = 10 and c + d in [20, 30]: r in [2, 3].
    const tied = narrowed(
      [
        known("usd", 10, 10),
        sum("usd", "a", "b"),
        known("won", 20, 30),
        sum("won", "c", "d"),
        product("c", "a", "rate"),
        product("d", "b", "rate"),
        known("rate", 1, 9),
        known("c", 4, 5),
        sum("wide", "a", "zero"),
      ],
      {
        derive: { part: { kind: "ratio", of: "a", to: "usd" }, none: { kind: "ratio", of: "a", to: "zero" } },
      },
    );
    expect(tied.notes).toEqual(["rate-to-a-billionth"]);
    expect(tied.derived.none).toBeNull();
    const near = (name: Names): number[] => [Number(tied.figures[name].low), Number(tied.figures[name].high)];
    expect(near("rate")[0]).toBeCloseTo(2, 7);
    expect(near("rate")[1]).toBeCloseTo(3, 7);
    // a = c/r is between 4/3 and 5/2.
    expect(near("a")[0]).toBeCloseTo(4 / 3, 7);
    expect(near("a")[1]).toBeCloseTo(2.5, 7);
    expect(Number(tied.derived.part!.low)).toBeCloseTo(4 / 30, 7);
    expect(Number(tied.derived.part!.high)).toBeCloseTo(0.25, 7);
  });

  test("products of unknown figures in a loop, from outside", () => {
    const result = narrowed(
      [
        known("a", 1, 2),
        known("b", 3, 4),
        known("c", 1, 2),
        product("ab", "a", "b"),
        product("bc", "b", "c"),
        product("ac", "a", "c"),
        sum("all", "ab", "bc", "ac"),
        sum("wide", "a", "zero"),
      ],
      {
        derive: {
          part: { kind: "ratio", of: "all", to: "a" },
          some: { kind: "contribution", of: "all", from: "a", base: "b" },
          none: { kind: "ratio", of: "a", to: "zero" },
        },
      },
    );
    expect(result).toMatchObject({ notes: ["outer"], complete: true });
    expect(result.derived.none).toBeNull();
    expect(written(result.derived.part)).toBe("[3.5, 20]");
    // From 7 − 2 over 4 to 20 − 1 over 3.
    expect(written(result.derived.some)).toBe("[1.25, 6.333333333333333333333333333333334]");
    expect(figuresOf(result).all).toBe("[7, 20]");
  });

  test("figures that may be negative, named so", () => {
    const relations = [known("after", 7, 8), sum("after", "before", "change"), known("before", 9, 9)];
    expect(clash(relations).conflict.length).toBe(2);
    expect(figuresOf(narrowed(relations, { signed: ["change"] })).change).toBe("[-2, -1]");
  });

  test("prints that were read before, and text as the options say", () => {
    expect(figuresOf(narrowed([{ kind: "printed", of: "a", printed: printed("5 billion") }])).a).toBe(
      "[4500000000, 5500000000]",
    );
    expect(figuresOf(narrowed([{ kind: "printed", of: "a", printed: printedFigure("$5bn") }])).a).toBe(
      "[4500000000, 5500000000]",
    );
    expect(figuresOf(narrowed([{ kind: "known", of: "a", value: "5" }])).a).toBe("[5, 5]");
    expect(figuresOf(narrowed([given("a", "5,5")], { prints: { decimalMark: "," } })).a).toBe("[5.45, 5.55]");
    expect(
      figuresOf(
        narrowed([{ kind: "growth", of: "x", from: "b", printed: printed("5%") }, known("b", 100, 100)]),
      ).x,
    ).toBe("[104.5, 105.5]");
    const again = JSON.parse(
      JSON.stringify([
        given("a", "5"),
        { kind: "printed", of: "b", printed: printedFigure("5") },
        sum("c", "a", "b"),
      ]),
    ) as Relation[];
    expect(figuresOf(narrowed(again)).c).toBe("[9, 11]");
  });

  test("with words that have no end, in loops and along a rate", () => {
    const share: Relation = { kind: "share", of: "x", total: "all", printed: "more than 60%" };
    const loop = [sum("all", "x", "b"), difference("c", "x", "b"), known("all", 10, 10)];
    expect(figuresOf(narrowed([...loop, share, known("x", 9, 9)]))).toMatchObject({
      b: "[1, 1]",
      c: "[8, 8]",
    });
    const endless = [
      sum("all", "a", "b"),
      product("c", "a", "rate"),
      product("x", "b", "rate"),
      sum("won", "c", "x"),
    ];
    expect(figuresOf(narrowed([...endless, known("rate", 2, 3), known("a", 5, null)]))).toMatchObject({
      a: "[5, ∞)",
      all: "[5, ∞)",
    });
  });

  test("words that have no end, between figures that are not exact", () => {
    const tied = [sum("all", "x", "b"), difference("c", "x", "b"), known("all", 10, 10)];
    const share: Relation = { kind: "share", of: "x", total: "all", printed: "more than 60%" };
    // The share is then above 60 %, the gap c = 2x − 10.
    const more = narrowed([...tied, share, known("b", 1, 2), known("c", 5, 8)]);
    expect(more.loosened).toEqual([share]);
    expect(figuresOf(more)).toMatchObject({ x: "[8, 9]", c: "[6, 8]" });
    const fall = growth("x", "all", "fell more than 20%");
    expect(figuresOf(narrowed([...tied, fall, known("b", 4, 5), known("c", 1, 8)]))).toMatchObject({
      x: "[5.5, 6]",
      c: "[1, 2]",
    });
  });

  test("ratios alone, whatever the levels are", () => {
    // b is 9.5 % to 10.5 % of all, x the rest.
    const shares = [
      sum("all", "x", "b"),
      { kind: "share", of: "b", total: "all", printed: "10%" },
    ] as Relation[];
    const more: Relation = { kind: "share", of: "x", total: "all", printed: "more than 60%" };
    const found = narrowed([...shares, more]);
    expect(found.details.map(({ narrowed: left }) => written(left))).toEqual([
      "[0.095, 0.105]",
      "[0.895, 0.905]",
    ]);
    expect(found.poorlyConditioned).toEqual(["all", "x", "b"]);
    // A base that can only be zero has no share, whether by itself or by what it is tied to.
    const none = [...shares, difference("c", "x", "all"), known("c", 0, null)];
    expect(clash(none).conflict.length).toBe(2);
    expect(clash([shares[1]!, known("all", 0, 0)]).conflict.length).toBe(2);
  });

  test("a base that is known to be below zero", () => {
    const tied = [growth("b", "b0", "100.0%"), difference("c", "b", "b0"), known("b0", -2, -1)];
    // c = b − b0 is 0.9995 to 1.0005 times b0.
    expect(figuresOf(narrowed(tied)).c).toBe("[-2.001, -0.9995]");
  });

  test("a growth from a base below zero", () => {
    // c is g times b0: at most −1.01 it is at least 1 times −1.01; "100%" is 99.5 % to 100.5 %.
    const found = narrowed([
      growth("b", "b0", "100%"),
      difference("c", "b", "b0"),
      { kind: "known", of: "b0", value: { low: "-1.01", high: "-1" } },
      { kind: "known", of: "c", value: { low: "-2", high: "-1.01" } },
    ]);
    expect(written(found.details[0]!.narrowed)).toBe("[1, 1.005]");
  });

  test("a rate below zero", () => {
    const tied = [
      sum("all", "a", "b"),
      sum("won", "c", "x"),
      product("c", "a", "rate"),
      product("x", "b", "rate"),
    ];
    const found = narrowed([
      ...tied,
      known("rate", -3, -2),
      known("a", 1, 2),
      known("b", 1, 2),
      known("won", -8, -6),
    ]);
    expect(Number(found.figures.all.low)).toBeCloseTo(2, 7);
    expect(Number(found.figures.all.high)).toBeCloseTo(4, 7);
  });

  test("a rate that is searched for, on either side of zero and from zero up", () => {
    // At 2 to 3 won a dollar 10 dollars are 20 to 30 won.
    const tied = [
      known("all", 10, 10),
      sum("all", "a", "b"),
      sum("won", "c", "x"),
      product("c", "a", "rate"),
      product("x", "b", "rate"),
    ];
    const rateOf = (...given: Relation[]) => narrowed([...tied, ...given]).figures.rate;
    const above = rateOf(known("won", 20, 30), known("rate", 1, 9));
    expect([Number(above.low), Number(above.high)]).toEqual([expect.closeTo(2, 7), expect.closeTo(3, 7)]);
    const below = rateOf(known("won", -30, -20), known("rate", -9, -1));
    expect([Number(below.low), Number(below.high)]).toEqual([expect.closeTo(-3, 7), expect.closeTo(-2, 7)]);
    const fromZero = rateOf(known("won", 0, 30), known("rate", 0, 9));
    expect([Number(fromZero.low), Number(fromZero.high)]).toEqual([0, expect.closeTo(3, 7)]);
    // Of dollars without end any rate above zero will do.
    const endless = [...tied.slice(1), known("all", 1, null), known("won", 20, 30), known("rate", 0, 9)];
    expect(figuresOf(narrowed(endless)).rate).toBe("[0, 9]");
    expect(narrowed(endless).complete).toBe(true);
  });

  test("a rate whose ends are no whole units, outward to fifteen decimals", () => {
    const tied = [
      sum("all", "a", "b"),
      sum("won", "c", "x"),
      product("c", "a", "rate"),
      product("x", "b", "rate"),
      product("won", "all", "rate"),
    ];
    const rateOf = (all: number, low: number, high: number) =>
      figuresOf(narrowed([...tied, known("all", all, all), known("won", low, high), known("rate", -9, 9)]))
        .rate;
    expect(rateOf(3, 7, 10)).toBe("[2.333333333333333, 3.333333333333334]");
    expect(rateOf(3, -10, -7)).toBe("[-3.333333333333334, -2.333333333333333]");
    expect(rateOf(2, -7, -5)).toBe("[-3.5, -2.5]");
  });

  test("amounts below zero at a rate", () => {
    const tied = [
      sum("all", "a", "b"),
      sum("won", "c", "x"),
      product("c", "a", "rate"),
      product("x", "b", "rate"),
      known("a", -4, -3),
      known("b", -2, -1),
      known("won", -20, -10),
    ];
    const found = narrowed([...tied, known("rate", 2, 4)]);
    expect(found.notes).toEqual(["rate-to-a-billionth"]);
    expect(figuresOf(found).all).toBe("[-6, -4]");
    const exact = narrowed([...tied, known("rate", 2, 2)]);
    expect(figuresOf(exact)).toMatchObject({ c: "[-8, -6]", x: "[-4, -2]", all: "[-6, -5]" });
  });
});

describe("reconcile remarks", () => {
  test("which figures had to be loosened, and no more than need be", () => {
    // "About 30" is plainly [29.5, 30.5], and with its word [27, 33].
    const about = narrowed([given("a", "about 30"), given("b", "about 20"), known("a", 28, 28)]);
    expect(about.loosened).toEqual([given("a", "about 30")]);
    expect(figuresOf(about)).toEqual({ a: "[28, 28]", b: "[19.5, 20.5]" });
    // Truncated: 5.9 is up to 6.
    const cut = narrowed([
      given("a", "5.9"),
      known("a", 5.98, 5.98),
      given("b", "about 30"),
      known("b", 28, 28),
    ] as Relation[]);
    expect(cut.loosened).toEqual([given("a", "5.9"), given("b", "about 30")]);
    const range = narrowed([
      given("a", "5–6"),
      { kind: "known", of: "a", value: "6.8" },
      { kind: "printed", of: "b", printed: printed("7") },
      { kind: "known", of: "b", value: "7.8" },
    ]);
    expect(range.loosened.length).toBe(2);
    expect(
      clash([growth("x", "b", "flat"), known("x", 102, 102), known("b", 100, 100)]).conflict.length,
    ).toBe(3);
  });

  test("a figure that is left with an end which does not belong to it", () => {
    const touching = [given("a", "5"), { kind: "known", of: "a", value: "5.5" }] as const;
    expect(narrowed(touching).notes).toEqual(["boundary"]);
    expect(narrowed([given("a", "5"), { kind: "known", of: "a", value: "4.5" }]).notes).toEqual([]);
    expect(narrowed([given("a", "-5"), { kind: "known", of: "a", value: "-5.5" }]).notes).toEqual([
      "boundary",
    ]);
    expect(narrowed([given("a", "5"), { kind: "known", of: "a", value: "5.2" }]).notes).toEqual([]);
  });

  test("such an end of a figure that has none of its two", () => {
    const open = { low: 5, high: 6, closed: "neither" } as const;
    const meeting = (value: number) =>
      narrowed([{ kind: "known", of: "a", value: open }, known("b", value, value), sum("b", "a")]).notes;
    expect([meeting(5), meeting(6)]).toEqual([["boundary"], ["boundary"]]);
    expect(
      narrowed([{ kind: "known", of: "a", value: open }, known("b", 5, 5.5), sum("b", "a")]).notes,
    ).toEqual([]);
  });

  test("a figure that is known far less closely than what it hangs on", () => {
    const result = narrowed([
      given("x", "100"),
      given("y", "99"),
      difference("gap", "x", "y"),
      known("free", 1, null),
      known("exact", 0, 0),
    ]);
    expect(result.poorlyConditioned).toEqual(["gap", "free"]);
    // 39.5 to 60.5 is far wider than 99.5 to 100.5, but not than 40 to 60.
    const figures = [given("x", "100"), known("y", 40, 60)];
    for (const order of [figures, [...figures].reverse()])
      expect(narrowed([...order, difference("gap", "x", "y")]).poorlyConditioned).toEqual([]);
    const below = [known("x", -101, -100), known("y", -100, -99), difference("gap", "x", "y")];
    expect(narrowed(below).poorlyConditioned).toEqual(["gap"]);
    // Another group of figures says nothing of this one.
    expect(narrowed([...below, known("z", 1, 100), sum("w", "z")]).poorlyConditioned).toEqual(["gap"]);
    // Nor where both hang on one that is exact.
    const both = [sum("v", "x", "five"), sum("w", "z", "five"), known("five", 5, 5), known("z", 1, 100)];
    expect(narrowed([...below, ...both]).poorlyConditioned).toEqual(["gap"]);
    // A share of nothing has no doubt: all that there is is that of 9.5 to 10.5.
    const nothing = interval({ low: 0, high: 0 });
    const none = { ...printedFigure("0%"), core: nothing, stands: nothing };
    const share: Relation = { kind: "share", of: "z", total: "x", printed: none };
    expect(
      narrowed([
        share,
        { kind: "known", of: "x", value: { low: "9.5", high: "10.5" } },
        known("y", 10, 11),
        difference("gap", "x", "y"),
      ]).poorlyConditioned,
    ).toEqual(["gap"]);
  });
});

describe("reconcile finds conflicts", () => {
  test("of two figures of one thing, with the way that each must move", () => {
    const result = clash([known("a", 5, 6), given("a", "9"), given("b", "3")]);
    expect(result.complete).toBe(true);
    expect(result.conflicts.length).toBe(1);
    expect(result.conflict).toEqual([known("a", 5, 6), given("a", "9")]);
    expect(
      result.conflicts[0]!.members.map(({ given: as, implied, move }) => [
        written(as),
        written(implied),
        written(move),
      ]),
    ).toEqual([
      ["[5, 6]", "[8.5, 9.5]", "[2.5, 4.5]"],
      ["[8.5, 9.5]", "[5, 6]", "[-4.5, -2.5]"],
    ]);
  });

  test("of a share below zero, of figures that are not", () => {
    const share: Relation = { kind: "share", of: "x", total: "all", printed: "-5%" };
    expect(clash([share, known("all", 100, 100)]).conflict).toEqual([share]);
    expect(figuresOf(narrowed([share, known("all", 100, 100)], { signed: ["x"] })).x).toBe("[-5.5, -4.5]");
  });

  test("of rates, whose base may be anything without them", () => {
    const result = clash([
      known("x", 10, 10),
      growth("x", "b", "100%"),
      known("b", 8, 9),
      growth("x", "z", "1%"),
      known("z", 0, 1),
    ]);
    expect(result.conflicts.map(({ members }) => members.map(({ relation }) => relation.of))).toEqual([
      ["x", "x", "b"],
      ["x", "x", "z"],
      ["x", "b", "x", "z"],
    ]);
    expect(result.conflicts[1]!.members[1]!.implied).toBeNull();
    expect(result.conflicts[1]!.members[1]!.move).toBeNull();
  });

  test("of a growth rate, whose figures are tied without it", () => {
    // x is 3 to 4 and one more than b: x/b is 4/3 to 3/2.
    const result = clash([
      known("x", 3, 4),
      known("gap", 1, 1),
      difference("gap", "x", "b"),
      growth("x", "b", "100%"),
    ]);
    expect(written(result.conflicts[0]!.members[2]!.implied)).toBe(
      "[0.3333333333333333333333333333333333, 0.5]",
    );
  });

  test("only one, where there are too many figures to try all sets", () => {
    const many = Array.from({ length: 17 }, (_, place) => known(`a${place}`, 1, 2));
    const result = clash([...many, known("total", 1, 3), sum("total", ...many.map(({ of }) => of))]);
    expect(result.complete).toBe(false);
    // Four parts of 1 are more than 3; those named last are kept.
    expect(result.conflict.map(({ of }) => of)).toEqual(["a13", "a14", "a15", "a16", "total"]);
  });

  test("all of them, where there are sixteen figures", () => {
    const others = Array.from({ length: 14 }, (_, place) => known(`b${place}`, 1, 2));
    const pair = [known("a", 5, 6), given("a", "9")];
    expect(clash([...others, ...pair])).toMatchObject({ complete: true, conflict: pair, conflicts: [{}] });
    expect(clash([...others, known("c", 1, 2), ...pair])).toMatchObject({ complete: false, conflict: pair });
  });

  test("that no figure by itself shows", () => {
    const steps = [difference("one", "a", "b"), difference("two", "b", "c"), difference("three", "a", "c")];
    const gaps = [known("one", 1, 1), known("two", 1, 1), known("three", 3, 3)];
    expect(clash([...steps, ...gaps]).conflict).toEqual(gaps);
    const tied = [product("ab", "a", "b"), product("bc", "b", "c"), product("ac", "a", "c")];
    expect(clash([...steps, ...gaps, ...tied, known("a", 0, 20)]).conflict.length).toBe(4);
  });

  test("in loops, in trees, and with rates", () => {
    expect(
      clash([
        known("all", 10, 10),
        sum("all", "x", "y"),
        difference("gap", "x", "y"),
        known("gap", 2, 4),
        known("x", 8, 9),
      ]).conflict.length,
    ).toBe(3);
    expect(clash([known("a", 3, 4), known("total", 1, 2), sum("total", "a", "b")]).conflict.length).toBe(2);
    expect(
      clash([
        known("usd", 10, 10),
        sum("usd", "a", "b"),
        known("won", 20, 30),
        sum("won", "c", "d"),
        product("c", "a", "rate"),
        product("d", "b", "rate"),
        known("rate", 4, 9),
      ]).conflict.length,
    ).toBe(3);
    expect(
      clash([
        known("a", 1, 2),
        known("b", 3, 4),
        known("c", 1, 2),
        product("ab", "a", "b"),
        product("bc", "b", "c"),
        product("ac", "a", "c"),
        sum("all", "ab", "bc", "ac"),
        known("all", 30, 40),
      ]).conflict.length,
    ).toBe(4);
  });
});

describe("reconcile refuses", () => {
  test.each<[string, readonly unknown[], string, string]>([
    ["what is no relation", [5], "INVALID_FIELD", "relations[0] must be an object, got 5"],
    [
      "an unknown kind",
      [{ kind: "total", of: "a" }],
      "INVALID_FIELD",
      "relations[0].kind must be printed or",
    ],
    [
      "a field of another kind",
      [{ kind: "sum", of: "a", parts: ["b"], printed: "5" }],
      "UNKNOWN_FIELD",
      "relations[0] has the fields kind, of, parts",
    ],
    [
      "a name that is no text",
      [{ kind: "printed", of: 5, printed: "5" }],
      "INVALID_FIELD",
      "relations[0].of must be text",
    ],
    [
      "a figure printed twice",
      [given("a", "5"), given("a", "6")],
      "INVALID_FIELD",
      "relations[1].of must be a name that no relation before it gives a figure",
    ],
    [
      "a figure known twice",
      [known("a", 1, 2), known("a", 1, 2)],
      "INVALID_FIELD",
      "relations[1].of must be",
    ],
    [
      "text that is no figure",
      [given("a", "tens of billions")],
      "UNREADABLE_PRINT",
      "a printed figure must have a number at place 0",
    ],
    [
      "what is neither text nor a print",
      [{ kind: "printed", of: "a", printed: 5 }],
      "UNREADABLE_PRINT",
      "relations[0].printed must be text",
    ],
    [
      "no print at all",
      [{ kind: "printed", of: "a", printed: null }],
      "UNREADABLE_PRINT",
      "relations[0].printed must be text",
    ],
    [
      "a record that is no print",
      [{ kind: "printed", of: "a", printed: {} }],
      "UNREADABLE_PRINT",
      "relations[0].printed must be text",
    ],
    [
      "a level for a rate",
      [growth("x", "b", "$5 billion")],
      "WRONG_UNIT",
      'relations[0].printed must be a percentage, got "$5 billion"',
    ],
    [
      "a multiple for a share",
      [{ kind: "share", of: "x", total: "b", printed: "doubled" }],
      "WRONG_UNIT",
      "relations[0].printed must be a percentage",
    ],
    [
      "a count for a level",
      [given("a", "eighth straight")],
      "WRONG_UNIT",
      "relations[0].printed must be a level",
    ],
    ["growth from itself", [growth("x", "x", "5%")], "INVALID_FIELD", "relations[0] must be of two figures"],
    [
      "a total of itself",
      [sum("a", "a", "b")],
      "INVALID_FIELD",
      "relations[0] must be of other figures, each once",
    ],
    [
      "a part twice",
      [sum("a", "b", "b")],
      "INVALID_FIELD",
      "relations[0] must be of other figures, each once",
    ],
    ["no parts", [sum("a")], "INVALID_FIELD", "relations[0] must be of other figures, each once"],
    [
      "a product of one",
      [{ kind: "product", of: "a", factors: ["b"] }],
      "INVALID_FIELD",
      "relations[0].factors must be two other figures",
    ],
    ["a square", [product("a", "b", "b")], "INVALID_FIELD", "relations[0].factors must be two other figures"],
    [
      "a known value that is no number",
      [{ kind: "known", of: "a", value: "5%" }],
      "INVALID_DECIMAL",
      "relations[0].value must be a decimal number",
    ],
  ])("%s", (_, relations, code, message) => {
    expect(() => reconcile(relations as Relation[])).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) as string }),
    );
  });

  test("a name that is none, wherever it stands", () => {
    const whole = {
      printed: { of: "a", printed: "5" },
      growth: { of: "a", from: "b", printed: "5%" },
      share: { of: "a", total: "b", printed: "5%" },
      contribution: { of: "a", from: "b", base: "c", printed: "5 points" },
      difference: { of: "a", first: "b", second: "c" },
      sum: { of: "a", parts: ["b", "c"] },
      product: { of: "a", factors: ["b", "c"] },
    };
    for (const [kind, relation] of Object.entries(whole))
      for (const [field, value] of Object.entries(relation)) {
        if (field === "printed") continue;
        const wrong = { kind, ...relation, [field]: Array.isArray(value) ? ["b", 5] : 5 };
        const place = Array.isArray(value) ? `${field}[1]` : field;
        expect(() => reconcile([wrong as never]), `${kind} ${field}`).toThrow(
          `relations[0].${place} must be text`,
        );
      }
    const derive = { kind: "contribution", of: "a", from: "a0", base: "total" };
    for (const field of ["of", "from", "base"])
      expect(() =>
        reconcile([given("a", "5"), given("a0", "5"), given("total", "5")], {
          derive: { x: { ...derive, [field]: "nobody" } as never },
        }),
      ).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: `derive.x.${field} must be a name that a relation uses, got "nobody"`,
        }),
      );
    for (const wrong of [product("a", "a", "b"), product("a", "b", "a")])
      expect(() => reconcile([wrong])).toThrow("relations[0].factors must be two other figures");
    expect(() => reconcile([growth("a", "a", "5%")])).toThrow(
      'relations[0] must be of two figures, got "one"',
    );
    expect(() => reconcile([{ kind: "known", of: "a", value: null as never }])).toThrow(
      "relations[0].value must be",
    );
  });

  test("names in the options that no relation has, and options that are none", () => {
    const relations = [given("a", "5")] as Relation[];
    expect(() => reconcile(relations, { signed: ["b"] })).toThrow(
      'signed[0] must be a name that a relation uses, got "b"',
    );
    expect(() => reconcile(relations, { derive: { r: { kind: "ratio", of: "a", to: "b" } } })).toThrow(
      'derive.r.to must be a name that a relation uses, got "b"',
    );
    expect(() => reconcile(relations, { derive: { r: { kind: "sum", of: "a" } as never } })).toThrow(
      "derive.r.kind must be growth or share or contribution or ratio",
    );
    expect(() => reconcile(relations, { derive: 5 as never })).toThrow("derive must be an object, got 5");
    const misspelt: object = { derived: {} };
    expect(() => reconcile(relations, misspelt)).toThrow(expect.objectContaining({ code: "UNKNOWN_FIELD" }));
    expect(() => reconcile(relations, misspelt)).toThrow("options has the fields derive, signed, prints");
    expect(() => reconcile(relations, { signed: 5 as never })).toThrow("signed must be a list, got 5");
    expect(() => reconcile("a" as never)).toThrow("relations must be a list");
  });
});

describe("reconcile gives up", () => {
  test("where more bases may have either sign than can be tried, and says so", () => {
    const relations = Array.from({ length: 7 }, (_, place) => [
      given(`x${place}`, "20"),
      difference(`b${place}`, `x${place}`, "y"),
      difference(`c${place}`, `z${place}`, "y"),
      growth(`b${place}`, `c${place}`, "5%"),
    ]).flat();
    const result = reconcile(relations);
    expect(result).toMatchObject({ feasible: true, complete: false, notes: ["outer"] });
    expect(reconcile(relations.slice(0, 8))).toMatchObject({ complete: true, notes: [] });
  });

  // Nineteen amounts at one rate, their totals, and totals of some: each figure alone would be sought at every rate.
  test("in a search along a rate that ties too much, and keeps what is true", () => {
    const amounts = Array.from({ length: 19 }, (_, place) => `a${place}`);
    const result = narrowed([
      ...amounts.flatMap((name, place) => [
        given(name, `${10 + place}`),
        product(`won ${name}`, name, "rate"),
        given(`won ${name}`, `${(10 + place) * 1470}`),
      ]),
      sum("all", ...amounts),
      sum("won all", ...amounts.map((name) => `won ${name}`)),
      product("won all", "all", "rate"),
      known("rate", 1000, 2000),
    ]);
    expect(result.complete).toBe(false);
    expect(result.notes).toContain("outer");
    for (const [name, truth] of [
      ["rate", "1470"],
      ["all", "361"],
    ] as const)
      expect(intervalContains(result.figures[name], truth), name).toBe(true);
  });
});
