import { absolute, type Decimal, difference, plus, product, ZERO } from "../../../decimal/decimal.js";
import { type Interval, interval } from "../../../decimal/interval.js";
import { periodName } from "../../../period/names.js";
import type { Flow } from "../../../records/subject.js";
import { type Answer, computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import { basePeriodOf } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { levelAt } from "../../evidence/level-at.js";
import { currenciesOf } from "../../evidence/level-vintages.js";
import type { PairRule } from "../../evidence/pair-rule.js";
import type { Check } from "../check.js";
import { missing, subjectName } from "../words/naming.js";
import { type Assertion, judge } from "./judge.js";
import { undecidable } from "./make-check.js";

/** What a growth or a change was checked by. */
export interface PairTest {
  readonly question: Question;
  readonly rule: PairRule;
  readonly answers: readonly Answer[];
  readonly said: Assertion;
}

/**
 * A growth that the first release of its base refuses is undecidable where the office prints growth over the revised
 * level, that is not at hand, and a plausible revision would give it. A figure in another currency is no other base.
 */
export function unlessRevised(check: Check, knowledge: Knowledge, test: PairTest): Check {
  if (check.verdict !== "contradicted" || !lacksRevision(knowledge, test)) return check;
  if (check.readings.some(({ confusion, also }) => [confusion, ...also].includes("other-currency")))
    return check;
  const { about } = test.question;
  const period = basePeriodOf(test.question)!;
  const name = `the level of ${subjectName(about)} in ${periodName(period)} as revised, over which the office prints growth`;
  return isExplained(knowledge, test)
    ? undecidable(check.claim, [{ ...missing("level", about, [], name), periods: Object.freeze([period]) }])
    : check;
}

/** Whether the only bases at hand are first releases, and no growth was published. */
function lacksRevision({ settings }: Knowledge, { question, answers }: PairTest): boolean {
  const { about, comparison } = question;
  if (comparison !== "year-on-year" || !settings.revisedBase.includes(about.reporter)) return false;
  const figures = answers.flatMap(({ computed }) => computed.flat());
  return (
    answers.every(({ published }) => published === null) && figures.every(({ base }) => base?.as === "first")
  );
}

/** Whether a plausible revision of the base gives what was printed. */
function isExplained(knowledge: Knowledge, { question, rule, said }: PairTest): boolean {
  const { about, period, currency } = question;
  const before = basePeriodOf(question)!;
  const currencies = currency === null ? currenciesOf(knowledge, about) : [currency];
  return currencies.some((one) => {
    const now = levelAt(knowledge, about, one, period, "known")?.levels ?? [];
    const levelOf = (flow: Flow): KnownFigure | undefined =>
      levelAt(knowledge, { ...about, flow }, one, before, "first")?.levels[0];
    const base = levelOf(about.flow);
    if (base === undefined) return false;
    const sides = about.flow === "balance" ? [levelOf("exports"), levelOf("imports")] : [base];
    const size = sides.reduce<Decimal | null>(
      (total, side) => (total === null || side === undefined ? null : plus(total, absolute(side.value))),
      ZERO,
    );
    if (size === null) return false;
    const revised = {
      ...base,
      bounds: widened(base.bounds, product(size, knowledge.settings.plausibleRevision)),
    };
    return now.some((level) => {
      const figure = rule.figure(level, revised);
      const [answer] = figure === null ? [] : computedAnswers([[figure]]);
      return answer !== undefined && judge(answer, said, false)?.verdict !== "contradicted";
    });
  });
}

function widened({ low, high }: Interval, by: Decimal): Interval {
  return interval({ low: low && difference(low, by), high: high && plus(high, by) });
}
