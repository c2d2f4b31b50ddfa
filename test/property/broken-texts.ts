import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  boundsOf,
  currencyCode,
  day,
  decimal,
  intervalContains,
  month,
  observation,
  partnerCode,
  period,
  printed,
} from "tradefigures";
import { checkStory, claim, claimsIn, printedFigure, storyText } from "tradefigures/checking";
import { novemberStory } from "tradefigures/samples";
import { exchangeRatesFromCsv, tradeMonthsFromCsv } from "tradefigures/tables";
import { refusedOr, textOf } from "./broken-records.js";

const stories = new URL("../golden/stories/", import.meta.url);
const STORIES: readonly string[] = [
  novemberStory.text,
  ...["article", "corners", "sentences"].map((name) =>
    readFileSync(new URL(`${name}.json`, stories), "utf8"),
  ),
];
const FIGURES = [
  "up 5.9%",
  "$1.076 trillion",
  "€1 741.9 bn",
  "-5 to 7 percent",
  "nearly 15%",
  "about 28%",
  "a quarter",
  "1,97,535 crore",
  "11 billion 181 million dollars",
  "2.1 percentage points",
  "doubled",
  "three times",
  "1,582 trillion won",
  "(12.5)",
  "−1.1%",
  "330.35",
  "2025-11",
  "2025-01/2025-11",
  "2025-11-08",
  "USD",
  "VN",
  "1.5e3",
];
const CSV =
  "period,exports,imports,reporter,currency,published\n2025-10,305.35 billion,215.28 billion,CN,USD,2025-11-07\n2025-11,330.35 billion,218.67 billion,CN,USD,2025-12-08\n";
const SHARDS = [
  ...[
    "%",
    "$",
    "€",
    ".",
    ",",
    "-",
    "−",
    "–",
    " ",
    "\u00A0",
    "\u202F",
    "\n",
    "\n\n",
    "\0",
    "\uD800",
    "\u0301",
    "½",
    "٣",
  ],
  ...[
    "billion",
    "trillion won",
    "about",
    "nearly",
    "more than",
    "to",
    "and",
    "percent",
    "points",
    "times",
    "per cent",
  ],
  ...[
    "9".repeat(90),
    "0".repeat(90),
    "1e999999999",
    "e5",
    "0x1F",
    "__proto__",
    "constructor",
    "(",
    ")",
    '"',
    "“",
    "”",
  ],
  ...[
    "exports",
    "imports",
    "deficit",
    "from a year earlier",
    "in November",
    "last month",
    "since 2020",
    "not",
    "tariff",
  ],
];

/** A text with some pieces put in, taken out or doubled. */
const broken = (texts: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      breaks: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat(10),
          by: fc.oneof(fc.constantFrom(...SHARDS), fc.constant(""), fc.string({ maxLength: 5 })),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ text, from, breaks }) => {
      const start = Math.floor(Math.max(0, text.length - most) * from);
      let made = text.slice(start, start + most);
      for (const { at, length, by } of breaks) {
        const place = Math.floor(made.length * at);
        made = made.slice(0, place) + by + made.slice(place + length);
      }
      return made;
    });

/** Short texts: figures, periods, days, codes. */
export const brokenFigures: fc.Arbitrary<string> = broken(FIGURES, 60);

/** Pieces of stories. */
export const brokenStories: fc.Arbitrary<string> = broken(STORIES, 600);

/** Files of months as a newsroom keeps them. */
export const brokenMonths: fc.Arbitrary<string> = broken([CSV], 400);

/** Throws where a reader of short texts gives something that is not what it says, or fails in another way than by name. */
export function checkFigure(text: string): void {
  for (const read of [decimal, period, day, month, currencyCode, partnerCode] as const) {
    const found = refusedOr(() => read(text));
    if (typeof found === "string" && read !== partnerCode && found !== text && !text.includes("/"))
      throw new Error(`${read.name} reads ${text} as ${found}`);
  }
  refusedOr(() => {
    const print = printed(text);
    const { value, bounds, hedge } = print;
    if (hedge === null && bounds.closed !== "neither" && !intervalContains(bounds, value))
      throw new Error(`${text} is not what it may stand for`);
    const row = observation({
      reporter: "CN",
      flow: "balance",
      period: "2025-11",
      currency: "USD",
      value: print,
    });
    if (boundsOf(row).low?.toFixed() !== bounds.low?.toFixed()) throw new Error(`${text} loses its bounds`);
    return print;
  });
  refusedOr(() => printedFigure(text));
}

/** Throws where a figure of a story is told twice or not at all, or a claim of it does not read back. */
export function checkText(text: string): void {
  const options = { reporter: "CN", asOf: "2025-12-08" } as const;
  const { claims, unplaced, left, figures } = claimsIn(text, options);
  for (const one of [...claims, ...unplaced, ...left]) {
    const place = one.place!;
    if (text.slice(place.start, place.end) !== one.sentence)
      throw new Error("a sentence is not at its place");
  }
  for (const one of claims)
    if (textOf(claim(JSON.parse(JSON.stringify(one)))) !== textOf(one))
      throw new Error(`${JSON.stringify(one)} does not read back`);
  for (const count of Object.values(figures))
    if (!Number.isInteger(count) || count < 0) throw new Error(`${count} figures`);
  storyText(checkStory(text, {}, options));
}

/** Throws where a file of months or rates fails in another way than by its problems. */
export function checkMonths(text: string): void {
  for (const read of [tradeMonthsFromCsv, exchangeRatesFromCsv]) {
    const { problems } = read(text, {});
    for (const { line, rule } of problems)
      if (line < 1 || rule === "") throw new Error("a problem without a place");
  }
}
