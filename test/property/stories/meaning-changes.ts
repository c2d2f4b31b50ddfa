import { FALLS, RISES } from "./phrases.js";

/** A change after which a sentence says something else; `null` where it cannot be made. */
export interface MeaningChange {
  readonly kind: string;
  readonly name: string;
  change(text: string): string | null;
}

const BASE_FORMS: Readonly<Record<string, string>> = {
  rose: "rise",
  climbed: "climb",
  grew: "grow",
  increased: "increase",
  gained: "gain",
  advanced: "advance",
  expanded: "expand",
  jumped: "jump",
  surged: "surge",
  soared: "soar",
  fell: "fall",
  dropped: "drop",
  declined: "decline",
  decreased: "decrease",
  shrank: "shrink",
  slid: "slide",
  slumped: "slump",
  contracted: "contract",
  plunged: "plunge",
  tumbled: "tumble",
};
const VERB = new RegExp(`\\b(${[...RISES, ...FALLS].join("|")})\\b`);
const LEVEL_VERB = /\b(?:totalled|totaled|were|was|reached|stood at|amounted to|came to)\b/;
const PERCENT = /(?<!\b(?:a|an|the) )\b\d+(?:\.\d+)? ?(?:%|percent\b|per cent\b|pct\b)(?! points)/;
const FLOW =
  /\b(?:(?:goods|merchandise) )?(?:exports|imports)(?: of goods)?(?= )(?! of| and imports)|\b(?:outbound|inbound) shipments\b/i;
const YEAR =
  /from a year (?:earlier|ago)|year[- ]on[- ]year|compared with a year earlier|from the same month a year earlier|on the year/;
const IN_MONTH =
  /\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?(?! (?:to|and))/i;

/** The text with the first place of a pattern replaced. */
function swap(pattern: RegExp, by: string | ((found: string) => string | null)): MeaningChange["change"] {
  return (text) => {
    const found = pattern.exec(text);
    if (found === null) return null;
    const word = typeof by === "string" ? by : by(found[0]);
    if (word === null) return null;
    const made = text.slice(0, found.index) + word + text.slice(found.index + found[0].length);
    return made[0]!.toUpperCase() + made.slice(1);
  };
}

const verb = (form: (base: string, past: string) => string): MeaningChange["change"] =>
  swap(VERB, (past) => form(BASE_FORMS[past]!, past));
const flow = (form: (noun: string) => string): MeaningChange["change"] =>
  swap(FLOW, (noun) => form(noun.toLowerCase()));
const percent = (form: (text: string) => string): MeaningChange["change"] => swap(PERCENT, form);
const bare = (noun: string): string => noun.replace(/^(?:goods|merchandise) | of goods$/g, "");
const atEnd = (words: string): MeaningChange["change"] => swap(/\.$/, `${words}.`);
/** "Annual exports" are no others where a year is spoken of, "cumulative" ones none where it begins in January. */
const ofMonth =
  (change: MeaningChange["change"]): MeaningChange["change"] =>
  (text) =>
    IN_MONTH.test(text) && !/January/.test(text) ? change(text) : null;
/** A sentence that says it already says no more. */
const unlessSaid =
  (said: RegExp, change: MeaningChange["change"]): MeaningChange["change"] =>
  (text) =>
    said.test(text) ? null : change(text);
/** The first word of a sentence: no owner stands before. */
const subject = (form: (noun: string) => string): MeaningChange["change"] =>
  swap(new RegExp(`^(?:${FLOW.source})`, "i"), (noun) => form(noun.toLowerCase()));
/** Terms are those of a growth. */
const ofGrowth =
  (change: MeaningChange["change"]): MeaningChange["change"] =>
  (text) =>
    PERCENT.test(text) ? change(text) : null;
const inFront =
  (words: string): MeaningChange["change"] =>
  (text) =>
    /^[A-Z][a-z' ]* /.test(text) ? `${words} ${text[0]!.toLowerCase()}${text.slice(1)}` : null;

type Named = readonly (readonly [name: string, change: MeaningChange["change"]])[];

const CHANGES: Readonly<Record<string, Named>> = {
  negation: [
    ["did not", verb((base) => `did not ${base}`)],
    ["never", verb((_, past) => `never ${past}`)],
    ["has not", verb((base) => `have not ${base.replace(/e?$/, "ed")}`)],
    ["no longer", verb((_, past) => `no longer ${past}`)],
    ["failed to", verb((base) => `failed to ${base}`)],
    ["hardly", verb((_, past) => `hardly ${past}`)],
    ["not by", percent((p) => `not by ${p}`)],
    ["was not", swap(/\b(was|were|stood)\b/, (word) => `${word} not`)],
    ["it is not true", inFront("It is not true that")],
    ["denied", inFront("The ministry denied that")],
    ["neither", inFront("Nobody said that")],
  ],
  possibility: [
    ["would have", verb((base) => `would have ${base.replace(/e?$/, "ed")}`)],
    ["could", verb((base) => `could ${base}`)],
    ["may", verb((base) => `may ${base}`)],
    ["might", verb((base) => `might ${base}`)],
    ["should", verb((base) => `should ${base}`)],
    ["will", verb((base) => `will ${base}`)],
    ["is expected to", verb((base) => `are expected to ${base}`)],
    ["was forecast to", verb((base) => `were forecast to ${base}`)],
    ["is projected to", verb((base) => `are projected to ${base}`)],
    ["is likely to", verb((base) => `are likely to ${base}`)],
    ["is estimated to", verb((base) => `are estimated to ${base}`)],
    ["if", inFront("If")],
    ["unless", inFront("Unless")],
    ["even if", inFront("Even if")],
    ["economists expected", inFront("Economists expected that")],
    ["a poll", inFront("Analysts polled by an agency predicted that")],
    ["may reach", swap(LEVEL_VERB, "may reach")],
    ["would be", swap(LEVEL_VERB, "would be")],
    ["was expected at", swap(LEVEL_VERB, "were expected to be")],
  ],
  fraction: [
    ["a third of", percent((p) => `a third of ${p}`)],
    ["half of", percent((p) => `half of the ${p}`)],
    ["two thirds of", percent((p) => `two thirds of ${p}`)],
    ["twice", percent((p) => `twice the ${p}`)],
    ["double", percent((p) => `nearly double the ${p}`)],
    ["a tenth of", percent((p) => `a tenth of ${p}`)],
    ["points", percent((p) => p.replace(/ ?(?:%|percent|per cent|pct)$/, " percentage points"))],
    ["basis points", percent((p) => p.replace(/ ?(?:%|percent|per cent|pct)$/, " basis points"))],
    ["times", percent((p) => p.replace(/ ?(?:%|percent|per cent|pct)$/, " times"))],
    ["half of an amount", swap(/\b(?:was|were|reached|totalled|stood at) /, (word) => `${word}half of `)],
    [
      "a quarter of an amount",
      swap(/\b(?:was|were|reached|totalled|stood at) /, (word) => `${word}a quarter of `),
    ],
  ],
  rank: [
    ["the second", swap(/the (highest|lowest)/, (word) => word.replace("the ", "the second-"))],
    ["the third", swap(/the (highest|lowest)/, (word) => word.replace("the ", "the third "))],
    ["one of", swap(/the (highest|lowest)/, (word) => `one of ${word}`)],
    ["nearly", swap(/the (highest|lowest)/, (word) => `nearly ${word}`)],
    ["just short of", swap(/the (highest|lowest)/, (word) => `just short of ${word}`)],
    ["not", swap(/the (highest|lowest)/, (word) => `not ${word}`)],
    ["among", swap(/the (highest|lowest)/, (word) => `among ${word}`)],
    ["joint", swap(/the (highest|lowest)/, (word) => word.replace("the ", "the joint "))],
    ["close to", swap(/the (highest|lowest)/, (word) => `close to ${word}`)],
    ["almost", swap(/the (second|third|fifth|eighth|11th)/, (word) => `almost ${word}`)],
  ],
  coverage: [
    ["services", flow((noun) => `services ${bare(noun)}`)],
    ["of services", flow((noun) => `${bare(noun)} of services`)],
    [
      "of goods and services",
      unlessSaid(
        /services/,
        flow((noun) => `${bare(noun)} of goods and services`),
      ),
    ],
    ["non-oil", flow((noun) => `non-oil ${bare(noun)}`)],
    ["digital services", flow((noun) => `digital services ${bare(noun)}`)],
    ["invisible", flow((noun) => `invisible ${bare(noun)}`)],
    ["current account", swap(/\btrade (?=surplus|deficit)/, "current account ")],
    ["services balance", swap(/\btrade (?=surplus|deficit)/, "services ")],
    ["budget", swap(/\btrade (?=surplus|deficit)/, "budget ")],
    ["non-oil balance", swap(/\btrade (?=surplus|deficit)/, "non-oil ")],
    ["goods and services balance", swap(/\btrade (?=surplus|deficit)/, "goods and services ")],
    ["agricultural balance", swap(/\btrade (?=surplus|deficit)/, "agricultural ")],
  ],
  terms: [
    ["yuan", ofGrowth(unlessSaid(/yuan terms/, atEnd(" in yuan terms")))],
    ["local currency", ofGrowth(atEnd(" in local currency terms"))],
    ["volume", ofGrowth(atEnd(" in volume terms"))],
    ["by volume", ofGrowth(atEnd(" by volume"))],
    ["real", ofGrowth(atEnd(" in real terms"))],
    ["constant prices", ofGrowth(atEnd(" at constant prices"))],
    ["tonnage", ofGrowth(atEnd(" in tonnage"))],
    ["inflation", ofGrowth(atEnd(" after adjusting for inflation"))],
    ["seasonally adjusted", ofGrowth(unlessSaid(/adjusted/i, atEnd(" on a seasonally adjusted basis")))],
    ["calendar adjusted", ofGrowth(atEnd(", adjusted for working days"))],
    ["rupee", ofGrowth(atEnd(" in rupee terms"))],
    ["dollar", swap(/\bin (?:dollar|yuan|euro) terms/i, "in pound terms")],
    ["volume in front", ofGrowth(inFront("In volume terms,"))],
    ["adjusted in front", ofGrowth(unlessSaid(/adjusted/i, inFront("After seasonal adjustment,")))],
  ],
  exception: [
    ["excluding", flow((noun) => `${noun} excluding cars`)],
    ["except", flow((noun) => `${noun} except oil`)],
    ["other than", flow((noun) => `${noun} other than ships`)],
    ["without", flow((noun) => `${noun} without ships`)],
    ["apart from", flow((noun) => `${noun} apart from chips`)],
    ["barring", flow((noun) => `${noun}, barring gold,`)],
    ["ex", flow((noun) => `ex-oil ${bare(noun)}`)],
    ["omitting", flow((noun) => `${noun}, omitting gold,`)],
    ["excluding at the end", atEnd(", excluding ships")],
    ["only", flow((noun) => `only ${noun} by sea`)],
    ["if not for", atEnd(" if gold is left out")],
    ["stripping out", atEnd(", stripping out aircraft")],
  ],
  product: [
    ["car", flow((noun) => `car ${bare(noun)}`)],
    ["chip", flow((noun) => `semiconductor ${bare(noun)}`)],
    ["steel", flow((noun) => `steel ${bare(noun)}`)],
    ["of cars", flow((noun) => `${bare(noun)} of cars`)],
    ["of crude", flow((noun) => `${bare(noun)} of crude oil`)],
    ["agricultural", flow((noun) => `agricultural ${bare(noun)}`)],
    ["machinery", flow((noun) => `machinery ${bare(noun)}`)],
    ["rare earth", flow((noun) => `rare earth ${bare(noun)}`)],
    ["unknown noun", flow((noun) => `zork ${bare(noun)}`)],
    ["of unknown", flow((noun) => `${bare(noun)} of zorks`)],
    ["textile", flow((noun) => `textile ${bare(noun)}`)],
    ["energy", flow((noun) => `energy ${bare(noun)}`)],
    ["capital goods", flow((noun) => `capital goods ${bare(noun)}`)],
    ["consumer goods", flow((noun) => `${bare(noun)} of consumer goods`)],
    ["processing", flow((noun) => `processing ${bare(noun)}`)],
  ],
  period: [
    ["the first 20 days", swap(IN_MONTH, (found) => found.replace(/in/i, "in the first 20 days of"))],
    ["the first week", swap(IN_MONTH, (found) => found.replace(/in/i, "in the first week of"))],
    ["the year to", swap(IN_MONTH, (found) => found.replace(/in/i, "in the year to"))],
    ["the three months to", swap(IN_MONTH, (found) => found.replace(/in/i, "in the three months to"))],
    ["the quarter to", swap(IN_MONTH, (found) => found.replace(/in/i, "in the quarter to"))],
    ["until", swap(IN_MONTH, (found) => found.replace(/in/i, "until"))],
    ["since", swap(IN_MONTH, (found) => found.replace(/in/i, "since"))],
    ["before", swap(IN_MONTH, (found) => found.replace(/in/i, "before"))],
    ["by", swap(IN_MONTH, (found) => found.replace(/in/i, "by"))],
    ["after", swap(IN_MONTH, (found) => found.replace(/in/i, "after"))],
    ["early", swap(IN_MONTH, (found) => found.replace(/in/i, "in early"))],
    ["late", swap(IN_MONTH, (found) => found.replace(/in/i, "in late"))],
    ["mid", swap(IN_MONTH, (found) => found.replace(/in /i, "in mid-"))],
    ["another year", swap(IN_MONTH, (found) => `${found.replace(/ \d{4}$/, "")} 1999`)],
    ["most of", swap(IN_MONTH, (found) => found.replace(/in/i, "in most of"))],
    ["every month until", swap(IN_MONTH, (found) => found.replace(/in/i, "in every month until"))],
  ],
  partner: [
    ["to Mexico", flow((noun) => `${bare(noun)} to Mexico`)],
    ["to most countries", flow((noun) => `${bare(noun)} to most countries`)],
    ["to all but", flow((noun) => `${bare(noun)} to all countries but Mexico`)],
    ["to emerging markets", flow((noun) => `${bare(noun)} to emerging markets`)],
    ["to non-EU countries", flow((noun) => `${bare(noun)} to non-EU countries`)],
    ["to neighbours", flow((noun) => `${bare(noun)} to neighbouring countries`)],
    ["in trade with", ofGrowth(inFront("In trade with Mexico,"))],
    [
      "with Mexico",
      swap(/\btrade (?:surplus|deficit|shortfall)\b(?! with)/, (found) => `${found} with Mexico`),
    ],
    ["between", swap(/^(?:Exports|Imports)\b/, (found) => `${found} between Mexico and Canada`)],
    ["intra-EU", flow((noun) => `intra-EU ${bare(noun)}`)],
  ],
  frequency: [
    [
      "quarterly",
      unlessSaid(
        /quarter/,
        flow((noun) => `quarterly ${bare(noun)}`),
      ),
    ],
    ["annual", ofMonth(flow((noun) => `annual ${bare(noun)}`))],
    ["daily average", flow((noun) => `daily average ${bare(noun)}`)],
    ["average daily", flow((noun) => `average daily ${bare(noun)}`)],
    ["weekly", flow((noun) => `weekly ${bare(noun)}`)],
    ["cumulative", ofMonth(flow((noun) => `cumulative ${bare(noun)}`))],
    ["per capita", flow((noun) => `per capita ${bare(noun)}`)],
    ["a day", atEnd(" a day")],
    ["per working day", atEnd(" per working day")],
    ["on average", atEnd(" on average")],
    ["a month on average", atEnd(", on average for the last five months")],
    ["annual balance", swap(/\btrade (?=surplus|deficit)/, "annual trade ")],
  ],
  hedge: [
    ["more than", percent((p) => `more than ${p}`)],
    ["less than", percent((p) => `less than ${p}`)],
    ["up to", percent((p) => `up to ${p}`)],
    ["at least", percent((p) => `at least ${p}`)],
    ["nearly", percent((p) => `nearly ${p}`)],
    ["about", percent((p) => `about ${p}`)],
    ["over", percent((p) => `over ${p}`)],
    ["under", percent((p) => `under ${p}`)],
    ["as much as", percent((p) => `as much as ${p}`)],
    ["or more", percent((p) => `${p} or more`)],
    ["or so", percent((p) => `${p} or so`)],
    ["around", percent((p) => `around ${p}`)],
    ["just over", percent((p) => `just over ${p}`)],
  ],
  reporter: [
    ["Mexico's", flow((noun) => `Mexico's ${noun}`)],
    ["Mexican", flow((noun) => `Mexican ${noun}`)],
    ["the province's", flow((noun) => `the province's ${noun}`)],
    ["Guangdong's", flow((noun) => `Guangdong's ${noun}`)],
    ["state-owned firms'", flow((noun) => `state-owned firms' ${noun}`)],
    ["private companies'", flow((noun) => `private companies' ${noun}`)],
    ["the region's", flow((noun) => `the region's ${noun}`)],
    ["global", subject((noun) => `global ${noun}`)],
    ["world", subject((noun) => `world ${noun}`)],
    ["of foreign firms", flow((noun) => `${noun} of foreign-invested firms`)],
    ["Texas", flow((noun) => `Texas ${noun}`)],
    ["its neighbour's", flow((noun) => `its neighbour's ${noun}`)],
  ],
  comparison: [
    ["two years earlier", swap(YEAR, "from two years earlier")],
    ["five years ago", swap(YEAR, "from five years ago")],
    ["the month before", swap(YEAR, "from the previous month")],
    ["the quarter before", swap(YEAR, "from the previous quarter")],
    ["the average", swap(YEAR, "from the average of the past five years")],
    ["since 1999", swap(YEAR, "since 1999")],
    ["2009", swap(YEAR, "from the same month of 2001")],
    ["before the crisis", swap(YEAR, "from before the crisis")],
    ["annualised", swap(YEAR, "at an annualised rate")],
    ["over two years", swap(YEAR, "over two years")],
    ["than expected", swap(YEAR, "more than expected")],
    ["from the peak", swap(YEAR, "from their peak")],
    ["from the first half", swap(YEAR, "from the first half")],
    [
      "year for month",
      swap(
        /from the previous month|month[- ]on[- ]month|compared with the previous month/,
        "from a year earlier",
      ),
    ],
  ],
  "what is counted": [
    ["prices", flow((noun) => `${bare(noun).replace(/s$/, "")} prices`)],
    ["orders", flow((noun) => `${bare(noun).replace(/s$/, "")} orders`)],
    // "Export volumes of $5 billion" are values.
    ["volumes", ofGrowth(flow((noun) => `${bare(noun).replace(/s$/, "")} volumes`))],
    ["growth", flow((noun) => `growth in ${noun}`)],
    ["the share", flow((noun) => `the share of ${noun}`)],
    ["expectations", flow((noun) => `expectations for ${noun}`)],
    ["duties", flow((noun) => `duties on ${noun}`)],
    ["demand", flow((noun) => `demand for ${noun}`)],
    ["a survey", flow((noun) => `a survey measure of ${noun}`)],
    ["re-exports", swap(/^Exports\b/, "Re-exports")],
    ["contribution", flow((noun) => `the contribution of ${noun}`)],
    ["target", flow((noun) => `the target for ${noun}`)],
    ["tax rebates", flow((noun) => `tax rebates for ${noun}`)],
    ["the number of exporters", flow((noun) => `the number of firms with ${noun}`)],
  ],
};

export const MEANING_CHANGES: readonly MeaningChange[] = Object.entries(CHANGES).flatMap(([kind, named]) =>
  named.map(([name, change]) => ({ kind, name, change })),
);
