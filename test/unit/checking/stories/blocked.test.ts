import { describe, expect, test } from "vitest";
import { isBeyond, isOfBracket } from "../../../../src/checking/stories/beyond.js";
import { blockedBy, doublesOf, isAlone, saysTo } from "../../../../src/checking/stories/blocked.js";
import type { Frame, Said, SentenceRead } from "../../../../src/checking/stories/clauses/said.js";
import type { Placed } from "../../../../src/checking/stories/placed.js";
import type { When } from "../../../../src/checking/stories/words/when.js";

type Some<T> = { readonly [field in keyof T]?: unknown };

const november: When = { type: "month", month: 11, year: null };
const figure = { kind: "amount", text: "$5 billion" };

function said(kind: Said["kind"], more: Some<Said> = {}): Said {
  return {
    ...{ kind, figure: null, piece: 1, clause: 0, segment: 0, role: "main", base: null, compared: null },
    ...{ when: null, partner: null, topic: null, move: null, detail: {}, missing: [] },
    ...more,
  } as unknown as Said;
}

function clause(more: Some<Frame> = {}): Frame {
  return {
    index: 0,
    role: "main",
    joint: "start",
    topic: null,
    unread: [],
    whens: [],
    ...more,
  } as unknown as Frame;
}

function read(all: readonly Said[], more: Some<SentenceRead> = {}): SentenceRead {
  return {
    ...{ said: all, frames: [clause(), clause({ index: 1 })], limits: [], denials: [], names: [] },
    ...{ times: [], head: { when: null } },
    ...{ parts: [{ first: 0, opener: "start", depth: 0, isMeasure: false, isMean: false }] },
    ...more,
  } as unknown as SentenceRead;
}

describe("a movement stands alone", () => {
  const rose = said("moved", { detail: { use: "verb" } });
  const from = { type: "base", when: november };
  const alone = (own: Said, ...others: readonly Said[]): boolean => isAlone(own, read([own, ...others]));

  test.each<[string, boolean]>([
    ["a verb", alone(rose)],
    ["an adverb", alone(said("moved", { detail: { use: "adverb" } }))],
    ["a word of both", alone(said("moved", { detail: { use: "both" } }))],
    ["beside a figure of another clause", alone(rose, said("level", { figure, piece: 2, clause: 1 }))],
    ["behind a figure", alone(rose, said("level", { figure, piece: 0 }))],
    ["beside a base", alone(rose, said("level", { figure, piece: 2, role: "base" }))],
    ["beside a bracket", alone(rose, said("level", { figure, piece: 2, role: "bracket" }))],
    ["beside what has no figure", alone(rose, said("extreme", { piece: 2 }))],
    ["before growth of another clause", alone(rose, said("growth", { piece: 0, clause: 1 }))],
    ["“rose to $5 billion”", alone(rose, said("level", { figure, piece: 2, detail: { cue: "to" } }))],
    [
      "“rose to $5 billion from $4 billion in October”",
      alone(
        said("moved", { detail: { use: "verb" }, compared: from }),
        said("level", { figure, piece: 2, detail: { cue: "at" } }),
        said("level", { figure, piece: 3, role: "base" }),
      ),
    ],
  ])("%s", (_, found) => {
    expect(found).toBe(true);
  });

  test.each<[string, boolean]>([
    ["a noun never", alone(said("moved", { detail: { use: "noun" } }))],
    ["not before a figure", alone(rose, said("level", { figure, piece: 2 }))],
    ["not before a figure after it", alone(rose, said("level", { figure, piece: 2, role: "after" }))],
    ["not beside growth", alone(rose, said("growth", { piece: 0 }))],
    ["not beside a change", alone(rose, said("change", { piece: 0 }))],
    ["not beside a turn", alone(rose, said("turn", { piece: 0 }))],
    [
      "not an adverb before its base",
      alone(said("moved", { detail: { use: "adverb" } }), said("level", { piece: 2, role: "base" })),
    ],
    [
      "not an adverb held against its base",
      alone(
        said("moved", { detail: { use: "adverb" }, compared: from }),
        said("level", { figure, piece: 3, role: "base" }),
      ),
    ],
    [
      "not beside growth held against its base",
      alone(
        said("moved", { detail: { use: "verb" }, compared: from }),
        said("growth", { figure, piece: 2 }),
        said("level", { figure, piece: 3, role: "base" }),
      ),
    ],
    [
      "not with a base of another clause",
      alone(
        said("moved", { detail: { use: "verb" }, compared: from }),
        said("level", { figure, piece: 2, detail: { cue: "at" } }),
        said("level", { figure, piece: 3, role: "base", clause: 1 }),
      ),
    ],
  ])("%s", (_, found) => {
    expect(found).toBe(false);
  });

  test("an adverb behind its base does", () => {
    const up = said("moved", { detail: { use: "adverb" } });
    expect(alone(up, said("level", { piece: 0, role: "base" }))).toBe(true);
    expect(alone(up, said("level", { piece: 2, role: "base", clause: 1 }))).toBe(true);
  });

  test("an adverb is held against no base of another clause, and no growth", () => {
    const up = said("moved", { detail: { use: "adverb" }, compared: from });
    expect(alone(up, said("level", { piece: 2, role: "base", clause: 1 }))).toBe(true);
    expect(alone(up, said("growth", { piece: 0, role: "base" }))).toBe(true);
  });

  test("a verb held against its base does not beside a multiple", () => {
    const own = said("moved", { detail: { use: "verb" }, compared: from });
    const base = said("level", { figure, piece: 3, role: "base" });
    expect(alone(own, base)).toBe(true);
    expect(alone(own, said("multiple", { figure, piece: 2 }), base)).toBe(false);
    expect(alone(own, said("lost", { figure, piece: 2 }), base)).toBe(false);
  });
});

describe("a verb says no more than its level", () => {
  const rose = said("moved", { detail: { use: "verb" } });
  const to = said("level", { figure, piece: 2, detail: { cue: "to" } });
  const says = (own: Said, ...others: readonly Said[]): boolean => saysTo(own, read([own, ...others]));

  test("where it is all that stands beside it", () => {
    expect(says(rose, to)).toBe(true);
    expect(says(rose, to, said("conversion"))).toBe(true);
    expect(says(rose, to, said("growth", { clause: 1 }))).toBe(true);
    expect(says(rose, to, said("growth", { role: "bracket" }))).toBe(true);
  });

  test("and not else", () => {
    expect(says(rose)).toBe(false);
    expect(says(rose, said("level", { detail: { cue: "at" } }))).toBe(false);
    expect(says(rose, said("growth", { detail: { cue: "to" } }))).toBe(false);
    expect(says(rose, to, said("growth"))).toBe(false);
    expect(says(rose, to, said("growth", { role: "after" }))).toBe(false);
    expect(says(said("moved", { detail: { use: "adverb" } }), to)).toBe(false);
    expect(says(said("growth", { detail: { use: "verb" } }), to)).toBe(false);
  });
});

describe("two figures of one thing", () => {
  const placed = (own: Said, more: Some<Placed> = {}): Placed =>
    ({ said: own, missing: [], about: { flow: "exports" }, period: "2025-11", ...more }) as unknown as Placed;
  const sizes = (...all: readonly Placed[]): number => doublesOf(all, { frames: [], parts: [] }).size;
  const five = (kind: Said["kind"] = "level", more: Some<Said> = {}) =>
    said(kind, { figure: { text: "5" }, ...more });
  const six = (kind: Said["kind"] = "level", more: Some<Said> = {}) =>
    said(kind, { figure: { text: "6" }, ...more });

  test("are of two", () => {
    expect(sizes(placed(five()), placed(six()))).toBe(2);
    expect(sizes(placed(five("growth")), placed(six("growth")))).toBe(2);
    expect(sizes(placed(five("change")), placed(six("change")))).toBe(2);
    expect(sizes(placed(five(), { comparison: "year-on-year" }), placed(six()))).toBe(2);
  });

  test("are none where something tells them apart", () => {
    expect(sizes(placed(five()), placed(five()))).toBe(0);
    expect(sizes(placed(five()), placed(six("growth")))).toBe(0);
    expect(sizes(placed(five("share")), placed(six("share")))).toBe(0);
    expect(sizes(placed(five()), placed(six(), { missing: ["flow"] }))).toBe(0);
    expect(sizes(placed(five()), placed(six("level", { role: "bracket" })))).toBe(0);
    expect(sizes(placed(five()), placed(six("level", { clause: 1 })))).toBe(0);
    expect(sizes(placed(five()), placed(six(), { period: "2025-10" }))).toBe(0);
    expect(sizes(placed(five()), placed(six(), { about: { flow: "imports" } }))).toBe(0);
    expect(sizes(placed(five("growth"), { comparison: "year-on-year" }), placed(six("growth")))).toBe(0);
    expect(sizes(placed(five("growth"), { basePeriod: "2025-05" }), placed(six("growth")))).toBe(0);
    expect(sizes(placed(five("growth"), { terms: "EUR" }), placed(six("growth")))).toBe(0);
    expect(sizes(placed(five()), placed(said("level")))).toBe(0);
  });
});

describe("what blocks a statement", () => {
  const level = (more: Some<Said> = {}) => said("level", { figure, piece: 5, ...more });
  const blocked = (
    own: Said,
    sentence: SentenceRead,
    period: string | null = "2025-11",
    turned = new Map(),
  ) => blockedBy(sentence, { said: own, period } as unknown as Placed, turned, "2025-12-08");
  const parts = ["start", "comma"].map((opener, at) => ({
    first: at * 10,
    opener,
    depth: 0,
    isMeasure: false,
    isMean: false,
  }));

  test("are words of its clause, limits, and what turns it", () => {
    const own = level();
    expect(blocked(own, read([own]))).toEqual([]);
    expect(blocked(own, read([own], { frames: [clause({ unread: [3] })] }))).toEqual([3]);
    expect(blocked(own, read([own], { limits: [4] }))).toEqual([4]);
    expect(blocked(own, read([own]), "2025-11", new Map([[5, 7]]))).toEqual([7]);
    expect(blocked(own, read([own]), "2025-11", new Map([[6, 7]]))).toEqual([]);
  });

  test("are not words of a later part", () => {
    const own = level();
    expect(blocked(own, read([own], { parts, frames: [clause({ unread: [12] })] }))).toEqual([]);
    expect(blocked(own, read([own], { parts, limits: [12], denials: [12] }))).toEqual([]);
    expect(blocked(own, read([own], { parts, limits: [12] }))).toEqual([12]);
    expect(blocked(own, read([own], { parts, limits: [3], denials: [3] }))).toEqual([3]);
  });

  test("are numbers that may be a time, and of one that means nothing known itself", () => {
    const own = level();
    const number = (more: Some<Said> = {}) =>
      said("lost", { figure: { kind: "number", text: "16" }, piece: 8, ...more });
    expect(blocked(own, read([own, number()]))).toEqual([]);
    const alone = number();
    expect(blocked(alone, read([own, alone]))).toEqual([8]);
    expect(blocked(own, read([own, number({ figure: { kind: "unread", text: "2015-16" } })]))).toEqual([8]);
    expect(blocked(own, read([own, number({ figure: { kind: "unread", text: "12,15" } })]))).toEqual([]);
    expect(blocked(own, read([own, number({ figure: { kind: "unread", text: "x2015" } })]))).toEqual([]);
    expect(blocked(own, read([own, number({ figure: { kind: "percent", text: "5%" } })]))).toEqual([]);
    expect(blocked(own, read([own, number({ figure: null })]))).toEqual([]);
    expect(blocked(own, read([own, number({ segment: 1 })]))).toEqual([]);
    expect(blocked(own, read([own, { ...number(), kind: "growth" } as Said]))).toEqual([]);
  });

  test("are all words beside a direction without its figure", () => {
    const own = said("moved", { piece: 5 });
    const other = said("level", { clause: 1, piece: 6 });
    const frames = [clause(), clause({ index: 1, unread: [9], topic: { unread: [{ first: 11 }] } })];
    expect(blocked(own, read([own, other], { frames }))).toEqual([9, 11]);
    expect(blocked(own, read([own, { ...other, segment: 1 } as Said], { frames }))).toEqual([]);
    expect(blocked(level(), read([level(), other], { frames }))).toEqual([]);
  });

  test("are words of the next part, which may say how it went", () => {
    const own = said("moved", { piece: 5 });
    const next = (more: Some<Frame>) =>
      read([own], { frames: [clause(), clause({ index: 1, joint: "comma", unread: [9], ...more })] });
    expect(blocked(own, next({}))).toEqual([9]);
    expect(blocked(own, next({ joint: "and" }))).toEqual([]);
    expect(blocked(own, next({ topic: { unread: [] } }))).toEqual([]);
    expect(blocked(level(), next({}))).toEqual([]);
  });

  test("is what it is expected to be", () => {
    const frames = [clause({ role: "forecast", unread: [3] })];
    const own = level({ when: november });
    expect(blocked(own, read([own], { frames }))).toEqual([3, 5]);
    const host = level({ piece: 2 });
    const base = level({ role: "base", base: 0, when: november, piece: 6 });
    expect(blocked(base, read([host, base], { frames }))).toEqual([]);
    expect(
      blocked(base, read([host, base], { frames: [clause({ role: "forecast", unread: [1] })] })),
    ).toEqual([]);
    expect(
      blocked(base, read([host, base], { frames: [clause({ role: "forecast", unread: [2] })] })),
    ).toEqual([]);
    // "The zork account is expected to show a deficit of $5 billion after one of $6 billion in May".
    const named = [clause({ role: "forecast", unread: [1] })];
    expect(blocked(base, read([host, base], { frames: named, names: [1] }))).toEqual([1]);
    expect(blocked(base, read([host, base], { frames }), null)).toEqual([3, 6]);
    expect(blocked({ ...base, when: null } as Said, read([host, base], { frames }))).toEqual([3, 6]);
    // Of a month that is not over, of one that is long past.
    expect(blocked(base, read([host, base], { frames }), "2025-12")).toEqual([3, 6]);
    expect(blocked(base, read([host, base], { frames }), "2025-07")).toEqual([3, 6]);
    expect(blocked(base, read([host, base], { frames }), "2025-08")).toEqual([]);
    expect(blocked(base, read([host, base], { frames }), "2024-01/2024-12")).toEqual([]);
    const after = level({ role: "after", when: november, piece: 6 });
    expect(blocked(after, read([after], { frames }))).toEqual([]);
    const bare = level({ piece: 2, figure: null });
    expect(blocked(base, read([bare, base], { frames }))).toEqual([3, 6]);
  });

  test("is not what stands beside a forecast with its own time", () => {
    const own = level({ when: november, detail: { isOwned: true }, segment: 1 });
    const frames = [clause({ role: "forecast" })];
    const joined = (opener: string) => [{ ...parts[0] }, { ...parts[1], opener }];
    expect(blocked(own, read([own], { frames, parts: joined("and") }))).toEqual([]);
    expect(blocked(own, read([own], { frames, parts: joined("comma") }))).toEqual([5]);
    expect(blocked({ ...own, detail: {} } as Said, read([own], { frames, parts: joined("and") }))).toEqual([
      5,
    ]);
    expect(blocked({ ...own, segment: 7 } as Said, read([own], { frames, parts: joined("and") }))).toEqual([
      5,
    ]);
  });
});

describe("a word stands in a later clause", () => {
  const part = (opener: string, more = {}) => ({
    first: 10,
    opener,
    depth: 0,
    isMeasure: false,
    isMean: false,
    ...more,
  });
  const beyond = (own: Said, next: object, first = 12, frames: readonly Frame[] = [clause()]): boolean =>
    isBeyond(read([own], { frames, parts: [{ ...part("start"), first: 0 }, next] } as never), own, first);
  const growth = said("growth", { figure });

  test.each(["comma", "dash", "semicolon", "and", "while", "but", "which", "as", "when"])(
    "behind %s",
    (opener) => {
      expect(beyond(growth, part(opener))).toBe(true);
      expect(beyond(growth, part(opener), 10)).toBe(true);
      expect(beyond(growth, part(opener), 9)).toBe(false);
    },
  );

  test("also of a record, and not in a bracket, or of a direction", () => {
    expect(beyond(said("extreme"), part("comma"))).toBe(true);
    expect(beyond(growth, part("comma", { depth: 1 }))).toBe(false);
    expect(beyond(said("moved"), part("comma"))).toBe(false);
  });

  test("and not where its time stands there", () => {
    const whens = (piece: number) => [clause({ whens: [{ when: november, piece }] })];
    expect(beyond(growth, part("comma"), 12, whens(11))).toBe(false);
    expect(beyond(growth, part("comma"), 12, whens(10))).toBe(false);
    expect(beyond(growth, part("comma"), 12, whens(9))).toBe(true);
    expect(beyond(said("growth", { when: november }), part("comma"), 12, whens(11))).toBe(false);
    expect(beyond(said("growth", { when: { type: "unclear" } }), part("comma"), 12, whens(11))).toBe(true);
  });

  test("and not a time that was not read, where no other is said", () => {
    const open = (own: Said, more: object): boolean =>
      isBeyond(
        read([own], {
          times: [12],
          parts: [{ ...part("start"), first: 0 }, part("comma")],
          ...more,
        } as never),
        own,
        12,
      );
    const dated = [clause({ when: november })];
    expect(open(growth, { frames: [clause({ when: null, compared: null })] })).toBe(false);
    expect(open(growth, { times: [], frames: [clause({ when: null, compared: null })] })).toBe(true);
    expect(open(growth, { frames: dated })).toBe(true);
    expect(open(growth, { frames: [clause({ when: null, compared: { type: "named" } })] })).toBe(true);
    expect(open(said("growth", { when: november }), { frames: [clause({ when: null })] })).toBe(true);
  });

  test("and not where it may say how all was measured", () => {
    expect(beyond(growth, part("comma", { isMeasure: true }))).toBe(false);
    expect(beyond(growth, part("comma", { isMean: true }))).toBe(true);
    for (const kind of ["level", "conversion"] as const) {
      expect(beyond(said(kind), part("comma", { isMeasure: true }))).toBe(true);
      expect(beyond(said(kind), part("comma", { isMean: true }))).toBe(false);
    }
  });
});

describe("what opens a bracket that leaves something out", () => {
  // "Exports rose 5% to $9 billion (excluding gold, imports fell 3%) in May".
  const parts = [
    { first: 0, opener: "start", depth: 0 },
    { first: 4, opener: "bracket", depth: 1, isMeasure: true },
    { first: 7, opener: "comma", depth: 1 },
    { first: 12, opener: "resume", depth: 0 },
  ];
  const own = said("growth", { figure });
  const inside = said("lost", { figure, segment: 2 });
  const isOf = (one: Said, first: number, all = [own, inside], of: object[] = parts): boolean =>
    isOfBracket(read(all, { parts: of } as never), one, first);

  test("is not said of what stands around it", () => {
    expect(isOf(own, 4)).toBe(true);
    expect(isOf(own, 7)).toBe(true);
    expect(isOf(said("level", { figure, segment: 3 }), 5)).toBe(true);
  });

  test("is said of what stands in it", () => {
    expect(isOf(inside, 4)).toBe(false);
    expect(isOf(own, 2)).toBe(false);
    expect(isOf(own, 12)).toBe(false);
  });

  test("is said of all where no figure stands in it, or where it leaves nothing out", () => {
    expect(isOf(own, 4, [own])).toBe(false);
    expect(isOf(own, 4, [own, said("moved", { segment: 2 })])).toBe(false);
    expect(
      isOf(own, 4, [own, inside], [parts[0]!, { ...parts[1], isMeasure: false }, ...parts.slice(2)]),
    ).toBe(false);
  });

  test("where the sentence ends with it", () => {
    expect(isOf(own, 4, [own, inside], parts.slice(0, 3))).toBe(true);
    expect(isOf(inside, 4, [own, inside], parts.slice(0, 3))).toBe(false);
  });
});
