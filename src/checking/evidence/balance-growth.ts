import type { CurrencyCode } from "../../currency/currency.js";
import { compare, type Decimal, difference, ONE, plus, quotient } from "../../decimal/decimal.js";
import { between, type End, highEnd, type Interval, lowEnd, point } from "../../decimal/interval.js";
import type { Flow } from "../../records/subject.js";
import type { KnownFigure } from "./answer.js";
import type { Knowledge, Question } from "./knowledge.js";
import { levelAt } from "./level-at.js";
import { madeOf } from "./made-figure.js";
import { CHANGE, type PairRule } from "./pair-rule.js";

/** A flow and its growth. */
interface Side {
  readonly level: KnownFigure;
  readonly growth: KnownFigure;
}

/**
 * The growth, or the change, of a balance whose base is not known, from both sides and their growth: the base is
 * X / (1 + g) − M / (1 + h). Each of the four moves the result one way only while the others stand still, so that its
 * ends lie where all four are at an end.
 */
export function growthOfBalance(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode,
  rule: PairRule,
  growthOf: (question: Question) => readonly KnownFigure[],
): readonly KnownFigure[] {
  const { about, period } = question;
  if (about.flow !== "balance") return [];
  const sides = (flow: Flow): readonly Side[] => {
    const asked = { ...question, about: { ...about, flow }, currency };
    const levels = levelAt(knowledge, asked.about, currency, period, "known")?.levels ?? [];
    return levels.flatMap((level) => growthOf(asked).map((growth) => ({ level, growth })));
  };
  const imports = sides("imports");
  return sides("exports").flatMap((exported) =>
    imports.flatMap((imported) => balanceOf(exported, imported, rule) ?? []),
  );
}

function balanceOf(exported: Side, imported: Side, rule: PairRule): KnownFigure | null {
  const parts = [exported.level, exported.growth, imported.level, imported.growth] as const;
  const [x, g, m, h] = parts;
  const results: End[] = [];
  const signs = new Set<number>();
  for (const exports of endsOf(x.bounds))
    for (const exportGrowth of endsOf(g.bounds))
      for (const imports of endsOf(m.bounds))
        for (const importGrowth of endsOf(h.bounds)) {
          const ends = [exports, exportGrowth, imports, importGrowth];
          const made = resultOf(exports.value, exportGrowth.value, imports.value, importGrowth.value, rule);
          if (made === null) return null;
          signs.add(made.sign);
          results.push({ value: made.value, closed: ends.every(({ closed }) => closed) });
        }
  // A base of either sign gives no rate, nor a change of a size; one side without an end gives no corner.
  if (results.length < CORNERS || (rule !== CHANGE && signs.size > 1)) return null;
  // The middle has a result where all corners have one.
  const { value } = resultOf(x.value, g.value, m.value, h.value, rule)!;
  return madeOf(parts, value, between(outermost(results, -1), outermost(results, 1)), "identity");
}

const CORNERS = 16;

interface Result {
  readonly value: Decimal;
  /** The sign of the base. */
  readonly sign: number;
}

/** What the rule makes of X − M over X / (1 + g) − M / (1 + h); `null` where there is none. */
function resultOf(x: Decimal, g: Decimal, m: Decimal, h: Decimal, rule: PairRule): Result | null {
  const [over, under] = [plus(ONE, g), plus(ONE, h)];
  if (over.s < 0 || under.s < 0 || over.isZero() || under.isZero()) return null;
  const base = difference(quotient(x, over), quotient(m, under));
  const figure = rule.figure(pointFigure(difference(x, m)), pointFigure(base));
  return figure && { value: figure.value, sign: base.s };
}

function pointFigure(value: Decimal): KnownFigure {
  return { value, bounds: point(value), from: [], marks: [] };
}

/** The ends that an interval has. */
function endsOf(bounds: Interval): readonly { readonly value: Decimal; readonly closed: boolean }[] {
  return [lowEnd(bounds), highEnd(bounds)].flatMap(({ value, closed }) =>
    value === null ? [] : [{ value, closed }],
  );
}

/** The end that lies furthest to a side; of equal ones a closed one. */
function outermost(ends: readonly End[], side: 1 | -1): End {
  return ends.reduce((best, end) => {
    const order = compare(end.value!, best.value!) * side;
    return order > 0 || (order === 0 && end.closed) ? end : best;
  });
}
