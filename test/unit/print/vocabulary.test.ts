import { printed, printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";

/** The phrases of a list, parted by commas. */
const phrases = (list: string): readonly string[] => list.split(", ");

// By hand: what each word of a newspaper says.
describe("words before a figure", () => {
  test.each([
    [
      "about",
      "~, ≈, about, around, roughly, approximately, approx, approx., some, circa, an estimated, in the region of, in the order of, on the order of, in the vicinity of, in the neighborhood of, in the neighbourhood of, more or less",
    ],
    [
      "nearly",
      "nearly, almost, close to, just under, just short of, short of, just shy of, a shade under, a touch under, shy of, slightly under, slightly less than, a little under, a little less than, a bit less than, little less than, approaching, nearing, not quite, practically",
    ],
    [
      "over",
      ">, over, more than, greater than, higher than, well over, far more than, much more than, far over, exceeding, exceeded, exceeds, exceed, in excess of, upwards of, upward of, top, tops, topped, topping, surpassed, surpassing, surpasses, north of",
    ],
    [
      "just-over",
      "just over, just more than, slightly over, slightly more than, a little over, a little more than, little more than, a bit more than, a bit over, a shade over, a touch over, a shade more than",
    ],
    [
      "at-least",
      "≥, at least, no less than, not less than, no fewer than, no lower than, a minimum of, minimum of",
    ],
    ["under", "<, less than, fewer than, lower than, smaller than, well under, far less than, south of"],
    [
      "at-most",
      "≤, at most, no more than, not more than, no higher than, a maximum of, maximum of, at the most",
    ],
  ])("say %j and no more", (hedge, list) => {
    for (const words of phrases(list)) {
      const { qualifier, notes } = printedFigure(`fell ${words} 5%`);
      expect({ words, qualifier, notes }).toEqual({ words, qualifier: hedge, notes: [] });
    }
  });

  test.each([
    ["nearly", "just below, slightly below, a little below"],
    ["over", "above, well above, past"],
    ["just-over", "just above, slightly above, a little above"],
    ["under", "below, well below"],
  ])("say %j, and after a direction where a figure stands", (hedge, list) => {
    for (const words of phrases(list)) {
      for (const direction of ["rose", "fell"]) {
        const { qualifier, notes } = printedFigure(`${direction} ${words} 5%`);
        expect({ words, qualifier, notes }).toEqual({ words, qualifier: hedge, notes: ["level"] });
      }
      expect(printedFigure(`${words} 5%`).notes).toEqual([]);
    }
  });

  test("say where a figure stands after a fall only: under", () => {
    expect(printedFigure("fell under 5%")).toMatchObject({ qualifier: "under", notes: ["level"] });
    expect(printedFigure("rose under 5%")).toMatchObject({ qualifier: "under", notes: [] });
    expect(printedFigure("under 5%")).toMatchObject({ qualifier: "under", notes: [] });
  });

  test.each(["up to", "as much as", "as many as", "as high as"])(
    "name the greatest of several: %s",
    (words) => {
      expect(printedFigure(`${words} 5%`)).toMatchObject({ qualifier: "at-most", notes: ["maximum"] });
    },
  );

  test("change nothing where they are without weight", () => {
    for (const word of "a an the by of at to was were is are be been has have had it for only just merely mere even still also further another sharply slightly modestly steeply sharp steep modest solid strong robust slight whopping hefty meagre meager massive full total stood stands standing reached reaching reach hit hits hitting totalled totaled totalling totaling amounted amounting worth valued fully".split(
      " ",
    ))
      expect(printedFigure(`${word} 5.9%`), word).toMatchObject({
        direction: null,
        qualifier: null,
        notes: [],
      });
  });
});

describe("words after a figure", () => {
  test.each([
    ["about", "or so, or thereabouts, more or less, give or take"],
    [
      "at-least",
      "or more, or higher, or above, or greater, or over, and above, and over, and more, and higher, and up, or better, at least, at the least, plus",
    ],
    [
      "at-most",
      "or less, or lower, or below, or fewer, or under, and below, and under, and less, at most, at the most",
    ],
  ])("say %j", (hedge, list) => {
    for (const words of phrases(list)) expect(printedFigure(`5% ${words}`).qualifier, words).toBe(hedge);
  });

  test.each([
    ["rise", "more, larger, greater, bigger"],
    ["fall", "less, fewer, smaller"],
  ])("compare: %s", (direction, list) => {
    for (const word of phrases(list)) {
      expect(printedFigure(`5% ${word}`).direction, word).toBe(direction);
      expect(() => printedFigure(`${word} 5%`), word).toThrow();
    }
  });
});

describe("words for a direction", () => {
  test.each([
    [
      "rise",
      "up, rose, increase, growth, gained, climbing, jump, surges, expansion, advanced, higher, rebound, added",
    ],
    [
      "fall",
      "down, fell, decline, decreasing, shrank, slid, plunge, tumbled, contraction, lower, slump, lost, eased",
    ],
    ["widened", "widen, widens, widened, widening, wider"],
    ["narrowed", "narrow, narrows, narrowed, narrowing, narrower"],
  ])("say %j before a figure and after it", (direction, list) => {
    for (const word of phrases(list))
      for (const text of [`${word} 5%`, `5% ${word}`])
        expect(printedFigure(text).direction, text).toBe(direction);
  });

  test.each(
    "edged inched ticked crept went came moved nudged pushed turned trended edging inching".split(" "),
  )("may follow %j, which says nothing alone", (mover) => {
    expect(printedFigure(`${mover} up 5%`).direction).toBe("rise");
    expect(printedFigure(`${mover} higher 5%`).direction).toBe("rise");
    expect(printedFigure(`${mover} down 5%`).direction).toBe("fall");
    expect(printedFigure(`${mover} lower 5%`).direction).toBe("fall");
    for (const text of [`${mover} 5%`, `${mover} growth 5%`, `${mover} rose 5%`])
      expect(() => printedFigure(text)).toThrow(expect.objectContaining({ code: "UNREADABLE_PRINT" }));
  });

  test("stand still, softened or not", () => {
    for (const flat of phrases("flat, unchanged, little changed, unmoved, steady, no change"))
      for (const softener of phrases(
        "broadly, virtually, largely, basically, essentially, almost, nearly, roughly, about, more or less, practically",
      ))
        for (const text of [flat, `${softener} ${flat}`, `was ${softener} ${flat}`])
          expect(printedFigure(text), text).toMatchObject({
            direction: "flat",
            qualifier: null,
            kind: "percent",
          });
  });
});

describe("a run", () => {
  test.each("month months quarter quarters year years week weeks time times".split(" "))(
    "is counted in %s",
    (span) => {
      for (const text of [`eighth straight ${span}`, `8 ${span} in a row`, `eight ${span} running`])
        expect(printedFigure(text)).toMatchObject({ kind: "count", range: null });
    },
  );

  test.each(["straight", "consecutive", "successive", "running", "in a row"])("is %s", (words) => {
    expect(String(printedFigure(`eighth ${words}`).value)).toBe("8");
  });
});

describe("the scale of a number", () => {
  test.each([
    [3, "thousand, thousands, k"],
    [4, "ten thousand, 万"],
    [5, "lakh, lakhs, lac, lacs, hundred thousand"],
    [6, "million, millions, mn, mln, mio, mil, m"],
    [7, "crore, crores, cr, ten million"],
    [8, "hundred million, 亿"],
    [9, "billion, billions, bn, bln, bil, b, thousand million, milliard, milliards"],
    [10, "thousand crore, ten billion"],
    [11, "hundred billion"],
    [12, "trillion, trillions, tn, trn, tln, 万亿, lakh crore, lakh crores, thousand billion"],
  ])("has %i zeros", (zeros, list) => {
    for (const scale of phrases(list)) {
      expect(String(printedFigure(`7 ${scale}`).value), scale).toBe(`7${"0".repeat(zeros)}`);
      expect(String(printed(`7 ${scale}`).value), scale).toBe(`7${"0".repeat(zeros)}`);
    }
  });

  test.each("mn mln bn bln bil mil tn trn tln cr".split(" "))("may be short with a point: %s", (scale) => {
    expect(printedFigure(`7 ${scale}.`)).toEqual({ ...printedFigure(`7 ${scale}`), text: `7 ${scale}.` });
  });
});

describe("the unit of a number", () => {
  test.each([
    ["percent", "0.07", "percent, per cent, pct, pc, percents, %, ％, pct."],
    [
      "points",
      "0.07",
      "percentage point, percentage points, percent point, percent points, per cent point, per cent points, point, points, pp, pps, ppt, ppts, pts, p.p., pct point, pct points, % point, % points",
    ],
    ["points", "0.0007", "basis point, basis points, bp, bps, b.p."],
    ["ratio", "7", "times, fold, x"],
  ])("is %s", (kind, value, list) => {
    for (const unit of phrases(list)) {
      const figure = printedFigure(`7 ${unit}`);
      expect([figure.kind, String(figure.value)], unit).toEqual([kind, value]);
    }
  });
});
