import { claimsIn } from "tradefigures/checking";
import { describe, expect, test } from "vitest";

const kindsOf = (text: string): readonly string[] =>
  claimsIn(text, { reporter: "CN", asOf: "2025-12-08" }).claims.map(({ kind }) => kind);

describe("words that turn what they stand beside", () => {
  test.each([
    "Exports rose a third of 5.9% in November from a year earlier.",
    "Exports rose 5.9% in early November from a year earlier.",
    "Exports rose 5.9% by November from a year earlier.",
    "Exports rose 5.9% in most of November from a year earlier.",
    "Exports rose 5.9% in November from a year earlier per working day.",
    "Exports rose 5.9% a day in November from a year earlier.",
    "Exports rose 5.9% in November more than expected.",
    "Exports rose 5.9% in November over two years.",
    "Quarterly exports rose 5.9% in November from a year earlier.",
    "Annual exports rose 5.9% in November from a year earlier.",
    "Global exports rose 5.9% in November from a year earlier.",
    "The region's exports rose 5.9% in November from a year earlier.",
    "Growth in exports surged 5.9% in November from a year earlier.",
    "The number of firms with exports rose 5.9% in November from a year earlier.",
    "Nobody said that exports rose 5.9% in November from a year earlier.",
    "If data showed that exports rose 5.9% in November from a year earlier.",
    "Exports rose 5.9% in November from a year earlier, data showed in volume terms.",
    "Imports to most countries rose 5.9% in November from a year earlier.",
    "In trade with Mexico, exports to Japan rose 5.9% in November from a year earlier.",
    "After November, exports rose 5.9% from a year earlier.",
    "Exports after November jumped 5.9% from a year earlier.",
    "Exports in the quietest month of 2024 rose 5.9% from a year earlier.",
    "Exports rose 5.9% from a year earlier in the best quarter of 2024.",
    "The surplus came to $1.0 trillion at the end of November.",
    "The ministry's objective is exports of $5 billion in November.",
    "The ministry's ambition is exports of $5 billion in November.",
    "Exports of $5 billion in November are foreseen.",
    "Exports, as did imports, reached $5 billion in November.",
    "Exports to Japan (+5.9%) and Korea (+2.1%) contributed to the rise in car exports in November.",
  ])("leave it unplaced: %s", (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  // No adverb is taken for one of manner that is not known as such.
  test.each(
    (
      "hypothetically|theoretically|notionally|ostensibly|reportedly|allegedly|nominally|erroneously|organically|" +
      "structurally|hourly|fortnightly|biannually|initially|formerly|customarily|sporadically|temporarily|seasonally|" +
      "individually|severally|formally|unilaterally|reciprocally|conditionally|tentatively|selectively|digitally|" +
      "agriculturally|industrially|privately|regionally|globally|nationally|inversely|negatively|cyclically|partly"
    ).split("|"),
  )("leave it unplaced: %s", (adverb) => {
    expect(kindsOf(`Exports ${adverb} rose 5.9% in November from a year earlier.`)).toEqual([]);
    expect(kindsOf(`Exports rose 5.9% ${adverb} in November from a year earlier.`)).toEqual([]);
  });

  test.each(
    (
      "with oil removed|with oil omitted|with oil deducted|with oil eliminated|with oil taken out|with oil stripped out|" +
      "with oil netted out|leaving out oil|ignoring oil|omitting oil|excluding oil|barring oil|without oil|" +
      "concerning oil|at worst|at best|only for oil|" +
      "a prior estimate|in chained volume"
    ).split("|"),
  )("leave it unplaced: , %s", (words) => {
    expect(kindsOf(`Exports rose 5.9%, ${words}, in November from a year earlier.`)).toEqual([]);
    expect(kindsOf(`Exports rose 5.9% in November from a year earlier, ${words}.`)).toEqual([]);
  });

  test("turn nothing else of the sentence", () => {
    expect(kindsOf("Exports were $330.3 billion in November, nearly the highest on record.")).toEqual([
      "level",
    ]);
    expect(kindsOf("Exports rose 5.9% in November, half the 11.8% in the same month last year.")).toEqual([
      "growth",
      "growth",
    ]);
  });

  test("leave out a level of the time that stands before it", () => {
    expect(kindsOf("Exports fell $5 billion in November from the October high of $335 billion.")).toEqual([
      "change",
    ]);
  });

  test("leave open of what trade is spoken of, where services were named beside it", () => {
    const missing = (text: string) =>
      claimsIn(text, { reporter: "DK", asOf: "2025-07-10" }).unplaced.map((one) => one.missing.join(" "));
    expect(
      missing("Exports fell amid lower demand for transport services. Imports were DKK 71.2 billion in May."),
    ).toEqual(["period", "coverage"]);
    expect(
      missing("The deficit (excluding services) was DKK 2.1 billion in May. Imports were DKK 71.2 billion."),
    ).toEqual(["measure"]);
  });

  test("let go on the time before an aside, and none of a figure that may be of another", () => {
    const understood = (text: string) =>
      claimsIn(text, { reporter: "CN", asOf: "2025-12-08" }).claims.map((claim) => claim.understood);
    expect(
      understood(
        "Exports were $330 billion in November. In October, they had been $305 billion. Imports rose 1.9% from a year earlier.",
      ),
    ).toEqual([
      "China, exports, November 2025: $330 billion",
      "China, exports, October 2025: $305 billion",
      "China, imports, November 2025, from a year earlier: rise 1.9%",
    ]);
    expect(
      understood(
        "The surplus rose 24% in November to $111 billion; during 5MFY26 it rose by 37% to $515 billion from $411 billion in the same period last year.",
      ),
    ).toEqual([
      "China, trade balance, November 2025, from a year earlier: rise 24%",
      "China, trade balance, November 2025: $111 billion",
    ]);
  });

  test("tell the highest gain from the highest level", () => {
    const following = (text: string) => kindsOf(`Exports rose 5.9% in November from a year earlier. ${text}`);
    expect(following("The gain was the highest for a month since May.")).toEqual(["growth"]);
    expect(following("The percentage gain was the highest since May.")).toEqual(["growth", "extreme"]);
  });

  test("keep imports and exports together, and a decline that is greater a decline", () => {
    const understood = (text: string) =>
      claimsIn(text, { reporter: "CN", asOf: "2025-12-08" }).claims.map((claim) => claim.understood);
    expect(understood("Import-export turnover rose 5.9% in November from a year earlier.")).toEqual([
      "China, total trade, November 2025, from a year earlier: rise 5.9%",
    ]);
    expect(understood("A greater decline in exports left the surplus at $90 billion in November.")).toEqual([
      "China, trade balance, November 2025: $90 billion",
    ]);
  });

  test("are no adverbs of manner", () => {
    expect(kindsOf("Exports unexpectedly rose 5.9% in November from a year earlier.")).toEqual(["growth"]);
    expect(kindsOf("China's global exports rose 5.9% in November from a year earlier.")).toEqual(["growth"]);
  });
});

test("a sentence of very many statements is a table, and is left alone", () => {
  const table = `Exports ${"rose 5.9% in November, ".repeat(110)}and fell.`;
  const { claims, left, figures } = claimsIn(table, { reporter: "CN", asOf: "2025-12-08" });
  expect(claims).toEqual([]);
  expect(left.map(({ because }) => because)).toEqual(["too-long"]);
  expect(figures).toEqual({ claimed: 0, unplaced: 0, left: 110 });
});

describe("words that were not read", () => {
  const about = (text: string): readonly unknown[] =>
    claimsIn(text, { reporter: "CN", asOf: "2025-12-08", coverage: "any" }).claims.map(
      (claim) => claim.understood,
    );

  test("leave no period and no comparison to the clauses after them", () => {
    expect(
      about(
        "Imports rose 1.9% in November zork exports fell 1.1% in October, and shipments to Japan gained 4%.",
      ),
    ).toHaveLength(1);
    expect(about("Exports to Canada rose 2.7% zork September, while those to Japan dropped 7.8%.")).toEqual(
      [],
    );
  });

  test("leave what they may be shared with unplaced", () => {
    const before = "Goods imports fell 17.9% in August from a year earlier.";
    expect(
      about(`${before} Exports fell 2.2% and imports fell 13.6% in August zork the previous month.`),
    ).toHaveLength(1);
  });

  test("are none where a phrase is read in parts", () => {
    expect(about("Exports of goods as well as services rose 5.9% in November.")).toEqual([
      "China, exports of goods and services, November 2025, from a year earlier: rise 5.9%",
    ]);
    expect(about("On the month, exports rose 2% in October and 1% on the year.")).toEqual([
      "China, exports, October 2025, from the month before: rise 2%",
      "China, exports, October 2025, from a year earlier: rise 1%",
    ]);
    expect(about("Trade with the world rose 3% in October.")).toHaveLength(1);
  });
});

describe("what goes on from a sentence to the next", () => {
  test("is no partner where a time begins anew", () => {
    const deficit = "The trade deficit with Japan was $5.3 billion in November.";
    const partnersOf = (text: string): readonly unknown[] =>
      claimsIn(text, { reporter: "CN", asOf: "2025-12-08" }).claims.map((claim) =>
        "about" in claim ? claim.about?.partner : null,
      );
    expect(partnersOf(`${deficit} In November, exports rose 5.9% and imports fell 2.1%.`)).toEqual(["JP"]);
    expect(partnersOf(`${deficit} Exports rose 5.9% and imports fell 2.1%.`)).toEqual(["JP", "JP", "JP"]);
  });

  test("is no year to date where a year is said", () => {
    const [, extreme] = claimsIn("Imports were $330.3 billion in November, the highest since January 2011.", {
      reporter: "CN",
      asOf: "2025-12-08",
    }).claims;
    expect(extreme).toMatchObject({ kind: "extreme", since: "2011-01" });
  });
});
