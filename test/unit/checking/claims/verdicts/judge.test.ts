import { decimal, type Interval, interval } from "tradefigures";
import { describe, expect, test } from "vitest";
import { type Assertion, better, judge } from "../../../../../src/checking/claims/verdicts/judge.js";
import { type Answer, type KnownFigure, NO_ANSWER } from "../../../../../src/checking/evidence/answer.js";

const range = (low: number, high: number): Interval => interval({ low, high, closed: "both" });
const figure = (low: number, high: number, value = (low + high) / 2): KnownFigure => ({
  value: decimal(value.toFixed(3)),
  bounds: range(low, high),
  from: [],
  marks: [],
});
const said = (low: number, high: number, more: Partial<Assertion> = {}): Assertion => ({
  stands: range(low, high),
  near: null,
  loose: null,
  sign: null,
  ...more,
});
const answer = (more: Partial<Answer>): Answer => ({ ...NO_ANSWER, ...more });
const verdictOf = (of: Answer, assertion: Assertion, byPoint = false) =>
  judge(of, assertion, byPoint)?.verdict;

describe("a figure is judged", () => {
  const alone = (one: KnownFigure) => answer({ published: [one] });

  test("by all that rounding leaves of it, or by the one value", () => {
    expect(verdictOf(alone(figure(4, 5)), said(3, 6))).toBe("supported");
    expect(verdictOf(alone(figure(4, 5)), said(4.4, 6))).toBe("consistent");
    expect(verdictOf(alone(figure(4, 5)), said(4.4, 6), true)).toBe("supported");
    expect(verdictOf(alone(figure(4, 5)), said(4.6, 6), true)).toBe("consistent");
    expect(verdictOf(alone(figure(4, 5)), said(5.5, 6), true)).toBe("contradicted");
    expect(judge(NO_ANSWER, said(0, 1), false)).toBeNull();
  });

  test("with how much of it prints as claimed", () => {
    expect(String(judge(alone(figure(4, 5)), said(4.75, 6), false)?.coverage)).toBe("0.25");
    expect(String(judge(alone(figure(4, 5)), said(3, 6), false)?.coverage)).toBe("1");
    expect(String(judge(alone(figure(4, 5)), said(6, 7), false)?.coverage)).toBe("0");
  });

  test("by the sign that the words give it", () => {
    const rise = (low: number, high: number, value?: number) =>
      judge(alone(figure(low, high, value)), said(-1, 1, { sign: 1 }), false)!;
    expect(rise(0.2, 0.4).verdict).toBe("supported");
    expect(rise(-0.4, -0.2).verdict).toBe("contradicted");
    expect(rise(-0.4, 0.4).verdict).toBe("consistent");
    expect(rise(0, 0).verdict).toBe("contradicted");
    expect(
      [rise(-0.4, 0.4, -0.1), rise(-0.4, 0.4, 0.1), rise(-0.4, 0.4, 0)].map((one) => one.pointAgrees),
    ).toEqual([false, true, true]);
    const any = judge(alone(figure(-0.4, -0.2)), said(-1, 1), false)!;
    expect([any.verdict, any.pointAgrees]).toEqual(["supported", true]);
    expect(verdictOf(alone(figure(-0.4, -0.2)), said(-1, 1, { sign: -1 }))).toBe("supported");
    // By the point too: it must not be against the words.
    expect(verdictOf(alone(figure(-0.4, 0.4, -0.1)), said(-1, 1, { sign: 1 }), true)).toBe("consistent");
  });

  test("as weak where it says next to nothing, as loose where only loose words let it be", () => {
    const notesOf = (of: KnownFigure, assertion: Assertion) => judge(alone(of), assertion, false)!.notes;
    expect(notesOf(figure(0, 10), said(5, 6))).toEqual([]);
    expect(notesOf(figure(0, 10.1), said(5, 6))).toEqual(["weak"]);
    const loosely = said(5, 6, { loose: range(4, 7), near: range(5.4, 5.6) });
    expect(notesOf(figure(5.4, 5.5), loosely)).toEqual([]);
    expect(notesOf(figure(5.8, 5.9), loosely)).toEqual(["loose"]);
    expect(judge(alone(figure(6.5, 6.6)), loosely, false)).toMatchObject({ verdict: "consistent" });
    expect(verdictOf(alone(figure(7.5, 7.6)), loosely)).toBe("contradicted");
    expect(verdictOf(alone(figure(-6.6, -6.5)), said(-6, -5, { loose: range(-7, -4), sign: 1 }))).toBe(
      "contradicted",
    );
  });
});

describe("of several figures", () => {
  const [fits, partly, fails] = [figure(5, 5), figure(4.8, 5.8), figure(9, 9)];
  const five = said(4.5, 5.5);

  test("one that supports is enough, and the verdict says where it depends on which", () => {
    const computed = answer({ computed: [[fails], [partly], [fits]] });
    expect(judge(computed, five, false)).toMatchObject({
      verdict: "supported",
      best: fits,
      notes: ["vintage-dependent"],
    });
    expect(judge(answer({ computed: [[fits], [fits]] }), five, false)!.notes).toEqual([]);
    expect(
      judge(answer({ published: [fits], alone: false, computed: [[fails]] }), five, false),
    ).toMatchObject({
      verdict: "supported",
      notes: ["vintage-dependent", "levels-disagree"],
    });
    expect(judge(answer({ published: [fails], computed: [[fits]] }), five, false)).toMatchObject({
      verdict: "contradicted",
      notes: ["levels-disagree"],
    });
  });

  test("that exclude each other none supports by itself", () => {
    expect(verdictOf(answer({ computed: [[fits, fails]] }), five)).toBe("consistent");
    expect(verdictOf(answer({ computed: [[fails, fails]] }), five)).toBe("contradicted");
    expect(verdictOf(answer({ computed: [[fits, fits]] }), five)).toBe("supported");
  });

  test("a later copy may excuse what nothing else supports, after the first release", () => {
    const later = { later: [[fails], [fits]], computed: [[fails]] };
    expect(judge(answer({ ...later, afterFirst: true }), five, false)).toMatchObject({
      verdict: "consistent",
      best: fits,
      notes: ["later-vintage"],
    });
    expect(verdictOf(answer({ ...later, afterFirst: false }), five)).toBe("contradicted");
    expect(
      judge(answer({ later: [[partly]], computed: [[fits]], afterFirst: true }), five, false),
    ).toMatchObject({
      verdict: "supported",
      notes: [],
    });
  });

  test("the better is of the better verdict, then covers more, then comes first", () => {
    const judged = (low: number, high: number) =>
      judge(answer({ published: [figure(low, high)] }), five, false)!;
    const [whole, half, tenth, none] = [judged(5, 5), judged(5, 6), judged(5.4, 6.4), judged(8, 9)];
    const other = judged(5, 6);
    expect([better(whole, half), better(half, whole)]).toEqual([whole, whole]);
    expect([better(none, tenth), better(tenth, none)]).toEqual([tenth, tenth]);
    expect([better(half, tenth), better(tenth, half)]).toEqual([half, half]);
    expect(better(half, other)).toBe(half);
    expect(better(other, half)).toBe(other);
  });
});
