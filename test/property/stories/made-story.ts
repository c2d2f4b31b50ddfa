import type { StoryOptions } from "tradefigures/checking";
import { type Fact, lineOf } from "./facts.js";
import { PATTERNS, type Said } from "./patterns.js";
import { Phrases } from "./phrases.js";

/** A paragraph with what it says. */
export interface MadeStory {
  readonly text: string;
  readonly options: StoryOptions;
  readonly said: readonly Said[];
  readonly facts: readonly Fact[];
  readonly lines: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

const WITHOUT_FIGURES = [
  "Economists expect demand to weaken.",
  "The government has promised more support for exporters.",
  "Analysts said the outlook remained uncertain.",
  "It was the result of strong demand for cars and chips.",
] as const;

/**
 * After "goods and services" bare flows are of both, until goods are named; those with a partner are of goods. Of the
 * United States they may be of either until goods are named: that is not asked.
 */
function withCoverage(all: readonly Said[], reporter: string): readonly Said[] {
  let isBoth = false;
  let isOpen = reporter === "US";
  return all.map((said) => {
    if (/goods and services/i.test(said.text)) isBoth = true;
    else if (/\b(?:goods|merchandise)\b/i.test(said.text)) {
      isBoth = false;
      isOpen = false;
    }
    if (!isBoth && isOpen) {
      const isKnown = ({ about }: Fact): boolean =>
        about === undefined || about.flow === "total" || about.partner !== undefined;
      const open = said.facts.filter((fact) => !isKnown(fact));
      return { ...said, facts: said.facts.filter(isKnown), allowed: [...(said.allowed ?? []), ...open] };
    }
    if (!isBoth) return said;
    const widen = (fact: Fact): Fact =>
      fact.about === undefined || fact.about.flow === "total" || fact.about.partner !== undefined
        ? fact
        : { ...fact, about: { ...fact.about, coverage: "goods-and-services" } };
    return {
      ...said,
      facts: said.facts.map(widen),
      ...(said.allowed && { allowed: said.allowed.map(widen) }),
    };
  });
}

/** The story of a seed: one to three sentences, each with its facts, perhaps one without figures between. */
export function madeStory(seed: number, sentences?: number): MadeStory {
  const say = new Phrases(seed);
  const count = sentences ?? 1 + say.dice.below(3);
  const said = withCoverage(
    Array.from({ length: count }, () => say.dice.one(PATTERNS)(say)),
    say.reporter.code,
  );
  const texts = said.map(({ text }) => text);
  if (count > 1 && say.dice.chance(0.2)) texts.splice(1, 0, say.dice.one(WITHOUT_FIGURES));
  const facts = said.flatMap(({ facts }) => facts);
  return {
    text: texts.join(" "),
    options: { reporter: say.reporter.code, asOf: say.asOf, comparisonDefault: "year-on-year" },
    said,
    facts,
    lines: new Set(facts.map(lineOf)),
    allowed: new Set(said.flatMap(({ allowed = [] }) => allowed.map(lineOf))),
  };
}
