import { type Month, type Period, plusMonths, span } from "tradefigures";
import type { Fact } from "./facts.js";
import { monthName, type Phrases } from "./phrases.js";

/** A sentence and what it says; `allowed` may be read from it and need not be. */
export interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly allowed?: readonly Fact[];
}

type Pattern = (say: Phrases) => Said;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** "Exports rose 5.9% in November from a year earlier", in many orders. */
const plainGrowth = (
  order: (parts: Record<"flow" | "verb" | "by" | "month" | "cmp", string>) => string,
): Pattern => {
  return (say) => {
    const flow = say.either();
    const { verb, direction, down } = say.moved();
    const { text: by, figure } = say.percent(down);
    const { text: cmp, comparison } = say.compared();
    const text = order({ flow: say.flow(flow), verb, by, month: say.inMonth(), cmp });
    return { text: capital(text), facts: [say.growth(flow, comparison, direction, figure)] };
  };
};

const NOISE = [
  "data showed on Monday",
  "customs data showed",
  "official data showed on Tuesday",
  "the customs office said",
  "the statistics office said on Friday",
  "according to the statistics office",
  "figures released on Wednesday showed",
] as const;

export const PATTERNS: readonly Pattern[] = [
  plainGrowth(({ flow, verb, by, month, cmp }) => `${flow} ${verb} ${by} ${month} ${cmp}.`),
  plainGrowth(({ flow, verb, by, month, cmp }) => `${flow} ${verb} ${by} ${cmp} ${month}.`),
  plainGrowth(({ flow, verb, by, month, cmp }) => `${flow} ${verb} by ${by} ${cmp} ${month}.`),
  plainGrowth(({ flow, verb, by, month, cmp }) => `${month}, ${flow} ${verb} ${by} ${cmp}.`),
  plainGrowth(({ flow, verb, by, month, cmp }) => `${flow} ${month} ${verb} ${by} ${cmp}.`),
  plainGrowth(({ flow, by, month, cmp, verb }) => `${flow} ${verb} sharply ${month}, by ${by} ${cmp}.`),
  (say) => {
    const said = PATTERNS[say.dice.below(5)]!(say);
    const owner = say.dice.one(say.reporter.of);
    const text = /^In /.test(said.text)
      ? said.text.replace(/, (\w)/, (_, letter: string) => `, ${owner} ${letter}`)
      : `${capital(owner)} ${said.text[0]!.toLowerCase()}${said.text.slice(1)}`;
    return { ...said, text };
  },
  // Attribution, behind and before.
  (say) => {
    const said = PATTERNS[say.dice.below(3)]!(say);
    return { ...said, text: `${said.text.slice(0, -1)}, ${say.dice.one(NOISE)}.` };
  },
  (say) => {
    const said = PATTERNS[say.dice.below(3)]!(say);
    const head = say.dice.one([
      "Data showed on Monday that",
      "The customs office said that",
      "Official figures showed",
    ]);
    return { ...said, text: `${head} ${said.text[0]!.toLowerCase()}${said.text.slice(1)}` };
  },
  // Two flows.
  (say) => {
    const [one, two] = [say.moved(), say.moved()];
    const [a, b] = [say.percent(one.down), say.percent(two.down)];
    const { text: cmp, comparison } = say.compared();
    const link = say.dice.one(["while", "and", "whereas"]);
    const comma = link === "and" ? "" : ",";
    return {
      text: `Exports ${one.verb} ${a.text} ${say.inMonth()} ${cmp}${comma} ${link} imports ${two.verb} ${b.text}.`,
      facts: [
        say.growth("exports", comparison, one.direction, a.figure),
        say.growth("imports", comparison, two.direction, b.figure),
      ],
    };
  },
  (say) => {
    const [one, two] = [say.moved(), say.moved()];
    const [a, b] = [say.percent(one.down), say.percent(two.down)];
    const { text: cmp, comparison } = say.compared();
    return {
      text: `Exports ${one.verb} ${a.text} and imports ${two.verb} ${b.text} ${say.inMonth()} ${cmp}.`,
      facts: [
        say.growth("exports", comparison, one.direction, a.figure),
        say.growth("imports", comparison, two.direction, b.figure),
      ],
    };
  },
  (say) => {
    const { verb, direction, down } = say.moved();
    const [a, b] = [say.percent(down), say.percent(down)];
    const cmp = say.yearly();
    return {
      text: `Exports and imports ${verb} ${a.text} and ${b.text}, respectively, ${say.inMonth()} ${cmp}.`,
      facts: [
        say.growth("exports", "year-on-year", direction, a.figure),
        say.growth("imports", "year-on-year", direction, b.figure),
      ],
    };
  },
  // Growth with its level.
  (say) => {
    const flow = say.either();
    const { verb, direction, down } = say.moved();
    const [by, to] = [say.percent(down), say.amount()];
    const { text: cmp, comparison } = say.compared();
    const text = say.dice.one([
      `${say.flow(flow)} ${verb} ${by.text} ${cmp} to ${to.text} ${say.inMonth()}.`,
      `${say.flow(flow)} ${verb} by ${by.text} to ${to.text} ${say.inMonth()} ${cmp}.`,
      `${say.inMonth()}, ${say.flow(flow)} ${verb} ${by.text} ${cmp} to ${to.text}.`,
    ]);
    return {
      text: capital(text),
      facts: [say.growth(flow, comparison, direction, by.figure), say.level(flow, to.figure)],
    };
  },
  (say) => {
    const flow = say.either();
    const { direction, down } = say.moved();
    const [by, to] = [say.percent(down), say.amount()];
    const { text: cmp, comparison } = say.compared();
    const verb = say.dice.one(["totalled", "totaled", "were", "reached", "stood at", "amounted to"]);
    return {
      text: `${capital(say.flow(flow))} ${verb} ${to.text} ${say.inMonth()}, ${down ? "down" : "up"} ${by.text} ${cmp}.`,
      facts: [say.growth(flow, comparison, direction, by.figure), say.level(flow, to.figure)],
    };
  },
  (say) => {
    const flow = say.either();
    const to = say.amount();
    const verb = say.dice.one(["totalled", "were", "came to", "reached", "stood at", "amounted to"]);
    return {
      text: `${capital(say.flow(flow))} ${verb} ${to.text} ${say.inMonth()}.`,
      facts: [say.level(flow, to.figure)],
    };
  },
  (say) => {
    const [a, b] = [say.amount(), say.amount()];
    const verb = say.dice.one(["stood at", "were", "reached"]);
    return {
      text: `${capital(say.inMonth())}, exports ${verb} ${a.text} and imports ${verb} ${b.text}.`,
      facts: [say.level("exports", a.figure), say.level("imports", b.figure)],
    };
  },
  (say) => {
    const [a, b] = [say.amount(), say.amount()];
    return {
      text: `Exports and imports were ${a.text} and ${b.text}, respectively, ${say.inMonth()}.`,
      facts: [say.level("exports", a.figure), say.level("imports", b.figure)],
    };
  },
  // Balance.
  (say) => {
    const deficit = say.dice.chance(0.5);
    const a = say.amount("USD", deficit);
    const noun = deficit
      ? say.dice.one(["trade deficit", "trade shortfall"])
      : say.dice.one(["trade surplus", "surplus"]);
    const text = say.dice.one([
      `The ${noun} was ${a.text} ${say.inMonth()}.`,
      `That left a ${noun} of ${a.text} ${say.inMonth()}.`,
      `${capital(say.inMonth())}, the ${noun} stood at ${a.text}.`,
    ]);
    return { text, facts: [say.level("balance", a.figure)] };
  },
  (say) => {
    const deficit = say.dice.chance(0.5);
    const [a, b] = [say.amount("USD", deficit), say.amount("USD", deficit)];
    const verb = say.dice.one(["widened", "narrowed"]);
    const before = say.before();
    return {
      text: `The trade ${deficit ? "deficit" : "surplus"} ${verb} to ${a.text} ${say.inMonth()} from ${b.text} ${say.inMonth(before)}.`,
      facts: [say.level("balance", a.figure), say.level("balance", b.figure, before)],
      allowed: [say.growth("balance", "month-on-month", verb, undefined)],
    };
  },
  (say) => {
    const flow = say.either();
    const [a, b] = [say.amount(), say.amount()];
    const lastYear = say.dice.chance(0.5);
    const then = lastYear ? "a year earlier" : say.inMonth(say.before());
    const verb = say.dice.one(["were", "stood at", "totalled"]);
    const link = lastYear ? say.dice.one(["compared with", "against", "versus"]) : "compared with";
    return {
      text: `${capital(say.flow(flow))} ${verb} ${a.text} ${say.inMonth()}, ${link} ${b.text} ${then}.`,
      facts: [say.level(flow, a.figure), say.level(flow, b.figure, lastYear ? say.lastYear() : say.before())],
    };
  },
  (say) => {
    const flow = say.either();
    const { verb, down, direction } = say.moved();
    const [a, b] = [say.amount(), say.amount()];
    return {
      text: `${capital(say.flow(flow))} ${verb} to ${a.text} ${say.inMonth()} from ${b.text} a year earlier.`,
      facts: [say.level(flow, a.figure), say.level(flow, b.figure, say.lastYear())],
      allowed: [say.growth(flow, "year-on-year", direction, undefined), ...(down ? [] : [])],
    };
  },
  (say) => {
    const by = say.percent();
    const to = say.amount();
    const deficit = say.dice.chance(0.5);
    const verb = say.dice.one(["widened", "narrowed"]);
    const value = verb === "narrowed" ? `-${by.figure.value}` : by.figure.value;
    const size = deficit ? { value: `-${to.figure.value}` } : to.figure;
    return {
      text: `The trade ${deficit ? "deficit" : "surplus"} ${verb} ${by.text} ${say.yearly()} to ${to.text} ${say.inMonth()}.`,
      facts: [say.growth("balance", "year-on-year", verb, { value }), say.level("balance", size)],
    };
  },
  // Partners.
  (say) => {
    const partner = say.partner();
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    const { text: cmp, comparison } = say.compared();
    return {
      text: `Exports to ${partner.name} ${verb} ${by.text} ${say.inMonth()} ${cmp}.`,
      facts: [say.growth("exports", comparison, direction, by.figure, say.month, { partner: partner.code })],
    };
  },
  (say) => {
    const partner = say.partner();
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    return {
      text: `Imports from ${partner.name} ${verb} ${by.text} ${say.inMonth()} ${say.yearly()}.`,
      facts: [
        say.growth("imports", "year-on-year", direction, by.figure, say.month, { partner: partner.code }),
      ],
    };
  },
  (say) => {
    const one = say.partner();
    const two = say.partner(one.code);
    const [a, b] = [say.moved(), say.moved()];
    const [x, y] = [say.percent(a.down), say.percent(b.down)];
    return {
      text: `Exports to ${one.name} ${a.verb} ${x.text} ${say.inMonth()} ${say.yearly()}, while those to ${two.name} ${b.verb} ${y.text}.`,
      facts: [
        say.growth("exports", "year-on-year", a.direction, x.figure, say.month, { partner: one.code }),
        say.growth("exports", "year-on-year", b.direction, y.figure, say.month, { partner: two.code }),
      ],
    };
  },
  (say) => {
    const partner = say.partner();
    const deficit = say.dice.chance(0.5);
    const a = say.amount("USD", deficit);
    return {
      text: `The trade ${deficit ? "deficit" : "surplus"} with ${partner.name} was ${a.text} ${say.inMonth()}.`,
      facts: [say.level("balance", a.figure, say.month, { partner: partner.code })],
    };
  },
  (say) => {
    const partner = say.partner();
    const part = say.percent();
    return {
      text: `${capital(partner.name)} accounted for ${part.text} of exports ${say.inMonth()}.`,
      facts: [
        {
          kind: "share",
          about: { reporter: say.reporter.code, partner: partner.code, flow: "exports" },
          period: say.month,
          figure: part.figure,
        },
      ],
    };
  },
  // Spans.
  (say) => {
    const months = say.dice.one([
      ["first half", 6],
      ["first five months", 5],
      ["first nine months", 9],
      ["first quarter", 3],
    ] as const);
    const year = `${Number(say.month.slice(0, 4)) - 1}`;
    const period = span(`${year}-01` as Month, `${year}-${String(months[1]).padStart(2, "0")}` as Month);
    const flow = say.either();
    const { verb, direction, down } = say.moved();
    const [by, to] = [say.percent(down), say.amount()];
    return {
      text: `In the ${months[0]} of ${year}, ${say.flow(flow)} ${verb} ${by.text} ${say.dice.one(["from a year earlier", "year on year"])} to ${to.text}.`,
      facts: [
        say.growth(flow, "year-on-year", direction, by.figure, period),
        say.level(flow, to.figure, period),
      ],
    };
  },
  (say) => {
    if (say.month.endsWith("-01")) return PATTERNS[0]!(say);
    const period = span(`${say.month.slice(0, 4)}-01` as Month, say.month);
    const flow = say.either();
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    return {
      text: `From January to ${monthName(say.month)}, ${say.flow(flow)} ${verb} ${by.text} from a year earlier.`,
      facts: [say.growth(flow, "year-on-year", direction, by.figure, period)],
    };
  },
  (say) => {
    const year = `${Number(say.month.slice(0, 4)) - 1}`;
    const period: Period = span(`${year}-01` as Month, `${year}-12` as Month);
    const flow = say.either();
    const to = say.amount();
    return {
      text: `In ${year}, ${say.flow(flow)} totalled ${to.text}.`,
      facts: [say.level(flow, to.figure, period)],
    };
  },
  (say) => {
    const year = Number(say.month.slice(0, 4)) - 1;
    const which = say.dice.below(3);
    const period = span(`${year}-0${3 * which + 1}` as Month, `${year}-0${3 * which + 3}` as Month);
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    return {
      text: `Exports ${verb} ${by.text} year on year in the ${["first", "second", "third"][which]} quarter of ${year}.`,
      facts: [say.growth("exports", "year-on-year", direction, by.figure, period)],
    };
  },
  // The figure beside the main one.
  (say) => {
    const flow = say.either();
    const [one, two] = [say.moved(), say.moved()];
    const [a, b] = [say.percent(one.down), say.percent(two.down)];
    return {
      text: `${capital(say.flow(flow))} ${one.verb} ${a.text} ${say.yearly()} ${say.inMonth()}, after a ${b.text} ${two.noun} ${say.inMonth(say.before())}.`,
      facts: [say.growth(flow, "year-on-year", one.direction, a.figure)],
      allowed: [say.growth(flow, "year-on-year", two.direction, b.figure, say.before())],
    };
  },
  (say) => {
    const flow = say.either();
    const { direction, down, noun } = say.moved();
    const by = say.percent(down);
    const verb = say.dice.one(["saw", "recorded", "posted", "registered"]);
    return {
      text: `${capital(say.flow(flow))} ${verb} a ${by.text} ${noun} ${say.inMonth()} ${say.yearly()}.`,
      facts: [say.growth(flow, "year-on-year", direction, by.figure)],
    };
  },
  // Runs, records, ranks.
  (say) => {
    const flow = say.either();
    const { direction, down, verb } = say.moved();
    const by = say.percent(down);
    const [count, months] = say.dice.one([
      ["second", 2],
      ["third", 3],
      ["fifth", 5],
      ["eighth", 8],
      ["11th", 11],
    ] as const);
    const run = say.dice.one(["straight", "consecutive"]);
    return {
      text: `${capital(say.flow(flow))} ${verb} ${by.text} ${say.yearly()} ${say.inMonth()}, the ${count} ${run} month of ${down ? "decline" : "growth"}.`,
      facts: [
        say.growth(flow, "year-on-year", direction, by.figure),
        {
          kind: "streak",
          about: { reporter: say.reporter.code, flow },
          period: say.month,
          comparison: "year-on-year",
          more: `${down ? "below" : "above"} 0% ${months}`,
        },
      ],
    };
  },
  (say) => {
    const flow = say.either();
    const a = say.amount();
    const is = say.dice.one(["highest", "lowest"] as const);
    const since = say.dice.chance(0.5) ? null : (plusMonths(say.month, -14 - say.dice.below(60)) as Month);
    const tail = since === null ? "on record" : `since ${monthName(since)} ${since.slice(0, 4)}`;
    return {
      text: `${capital(say.flow(flow))} were ${a.text} ${say.inMonth()}, the ${is} ${tail}.`,
      facts: [
        say.level(flow, a.figure),
        {
          kind: "extreme",
          about: { reporter: say.reporter.code, flow },
          period: say.month,
          comparison: "level",
          more: `${is} since ${since ?? "ever"}`,
        },
      ],
    };
  },
  // Conversion, expectations, shares of growth.
  (say) => {
    const a = say.amount();
    const b = say.amount("KRW");
    return {
      text: `The trade surplus was ${a.text} (${b.text}) ${say.inMonth()}.`,
      facts: [
        say.level("balance", a.figure),
        {
          kind: "conversion",
          period: say.month,
          currency: "USD",
          figure: a.figure,
          more: `KRW ${plainOf(b.figure.value)}`,
        },
      ],
      allowed: [say.level("balance", b.figure, say.month, {}, "KRW")],
    };
  },
  (say) => {
    const flow = say.either();
    const by = say.percent();
    const low = say.percent();
    const beat = say.dice.chance(0.5);
    const text = beat
      ? say.dice.one([
          `beating the ${low.text} rise expected by economists`,
          `above the ${low.text} forecast by economists`,
        ])
      : say.dice.one([
          `missing forecasts for a ${low.text} rise`,
          `below expectations for a ${low.text} increase`,
        ]);
    const expected = plainOf(low.figure.value);
    return {
      text: `${capital(say.flow(flow))} rose ${by.text} ${say.yearly()} ${say.inMonth()}, ${text}.`,
      facts: [
        say.growth(flow, "year-on-year", "rise", by.figure),
        {
          kind: "surprise",
          about: { reporter: say.reporter.code, flow },
          period: say.month,
          comparison: "year-on-year",
          more: `${beat ? "above" : "below"} ${expected} ${expected}`,
        },
      ],
    };
  },
  // What is not goods alone, adjusted or in a currency.
  (say) => {
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    return {
      text: `Exports of goods and services ${verb} ${by.text} ${say.yearly()} ${say.inMonth()}.`,
      facts: [
        say.growth("exports", "year-on-year", direction, by.figure, say.month, {
          coverage: "goods-and-services",
        }),
      ],
    };
  },
  (say) => {
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    const text = say.dice.one([
      `On a seasonally adjusted basis, exports ${verb} ${by.text} ${say.inMonth()} from the previous month.`,
      `Seasonally adjusted exports ${verb} ${by.text} ${say.inMonth()} from the previous month.`,
    ]);
    return {
      text,
      facts: [
        say.growth("exports", "month-on-month", direction, by.figure, say.month, { adjustment: "seasonal" }),
      ],
    };
  },
  (say) => {
    const { verb, direction, down } = say.moved();
    const by = say.percent(down);
    const [words, currency] = say.dice.one([
      ["dollar", "USD"],
      ["yuan", "CNY"],
      ["euro", "EUR"],
    ] as const);
    const text = say.dice.one([
      `In ${words} terms, exports ${verb} ${by.text} ${say.yearly()} ${say.inMonth()}.`,
      `Exports ${verb} ${by.text} ${say.yearly()} ${say.inMonth()} in ${words} terms.`,
    ]);
    return {
      text,
      facts: [{ ...say.growth("exports", "year-on-year", direction, by.figure), currency }],
    };
  },
  (say) => {
    const { verb, direction, down } = say.moved();
    const [by, to] = [say.percent(down), say.amount()];
    const noun = say.dice.one(["Total trade", "Trade", "Foreign trade"]);
    const text = `${noun} ${verb} ${by.text} ${say.yearly()} to ${to.text} ${say.inMonth()}.`;
    const facts = [say.growth("total", "year-on-year", direction, by.figure), say.level("total", to.figure)];
    return { text, facts };
  },
  // Changes by an amount.
  (say) => {
    const flow = say.either();
    const { verb, direction, down } = say.moved();
    const by = say.amount();
    return {
      text: `${capital(say.flow(flow))} ${verb} by ${by.text} ${say.inMonth()} ${say.monthly()}.`,
      facts: [
        {
          kind: "change",
          about: { reporter: say.reporter.code, flow },
          period: say.month,
          comparison: "month-on-month",
          currency: "USD",
          direction,
          figure: { value: `${down ? "-" : ""}${by.figure.value}` },
        },
      ],
    };
  },
  // Other moneys.
  (say) => {
    const currency = say.dice.one(["EUR", "CNY", "KRW"] as const);
    const flow = say.either();
    const a = say.amount(currency);
    return {
      text: `${capital(say.flow(flow))} were worth ${a.text} ${say.inMonth()}.`,
      facts: [say.level(flow, a.figure, say.month, {}, currency)],
    };
  },
];

const plainOf = (value: string): string => {
  const [digits = "", exponent = "0"] = value.split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const places = Number(exponent) - decimals.length;
  const all = BigInt(whole + decimals);
  if (places >= 0) return (all * 10n ** BigInt(places)).toString();
  const text = all.toString().padStart(1 - places, "0");
  const cut = text.length + places;
  return `${text.slice(0, cut)}.${text.slice(cut)}`.replace(/\.?0+$/, "");
};
