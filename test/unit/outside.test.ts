import {
  boundsOf,
  decimal,
  type ExchangeRate,
  exchangeRate,
  expectation,
  findExchangeRate,
  growthRate,
  interval,
  membersOf,
  money,
  monthOnMonth,
  type Observation,
  observation,
  partnerFlow,
  partnerName,
  roundingInterval,
  seriesOf,
  subject,
  tradeMonth,
  unpublishedFlow,
} from "tradefigures";
import { growthChart } from "tradefigures/charts";
import { checkStory, reconcile } from "tradefigures/checking";
import { asean } from "tradefigures/groups";
import { chinaMonths } from "tradefigures/samples";
import { tableFromCsv } from "tradefigures/tables";
import { afterEach, describe, expect, test, vi } from "vitest";
import { plain } from "./plain.js";

// What the program around the library may do to it.

const row = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: 100 } as const;
const months = chinaMonths.filter(({ period }) => period.startsWith("2025") && period.length === 7);
const story = "Exports rose 5.9% in November from a year earlier to $330.35 billion.";
const options = { reporter: "CN", asOf: "2025-12-08" } as const;
const csv = "reporter,partner,flow,period,currency,value\nDE,FR,exports,2025-11,EUR,5\n";

/** What every door says of something. */
const ofEachDoor = (): readonly unknown[] => [
  monthOnMonth(seriesOf(months, "exports")),
  growthChart(monthOnMonth(seriesOf(months, "exports"))),
  checkStory(story, { months: chinaMonths }, options),
  reconcile([{ kind: "printed", of: "x", printed: "about 5" }]),
  membersOf(asean, "2025-11"),
  tableFromCsv(csv).problems,
  interval({ low: 1, high: 2 }),
];

describe("where all objects have been given a field", () => {
  const everyObject = Object.prototype as { extended?: unknown; roundedTo?: unknown };
  afterEach(() => {
    delete everyObject.extended;
    delete everyObject.roundedTo;
  });

  test("each door says the same as without it", () => {
    const before = JSON.stringify(ofEachDoor());
    everyObject.extended = () => "extended";
    const after = JSON.stringify(ofEachDoor());
    expect(after).toBe(before);
  });

  test("a field of a record is not read from there", () => {
    everyObject.roundedTo = "10";
    let message = "";
    try {
      observation(row);
    } catch (error) {
      message = String(error);
    }
    delete everyObject.roundedTo;
    expect(message).toMatch(/^TradeError: an observation has .* got an inherited "roundedTo"/);
  });
});

describe("a field that says something else each time it is read", () => {
  const published = { ...options, published: "2025-12-08", source: "customs" };
  const cases: readonly (readonly [string, (input: never) => unknown, object])[] = [
    ["money", money, { amount: 1, currency: "USD" }],
    [
      "exchangeRate",
      exchangeRate,
      {
        base: "USD",
        quote: "CNY",
        rate: 7,
        kind: "customs",
        date: "2025-11",
        flow: "exports",
        approximate: true,
        source: "x",
      },
    ],
    [
      "observation",
      observation,
      { ...row, roundedTo: 10, published: "2025-12-08", source: "x", product: "85", partner: "US" },
    ],
    [
      "subject",
      subject,
      {
        reporter: "CN",
        flow: "exports",
        partner: "US",
        adjustment: "seasonal",
        system: "general",
        valuation: "FOB",
      },
    ],
    ["partnerFlow", partnerFlow, { ...row, partner: "US", quantity: { amount: 5, unit: "kg" } }],
    [
      "unpublishedFlow",
      unpublishedFlow,
      { reporter: "CN", flow: "exports", period: "2025-11", partner: "US", status: "confidential" },
    ],
    ["interval", interval, { low: 1, high: 2, closed: "low" }],
    [
      "tradeMonth",
      tradeMonth,
      {
        reporter: "CN",
        period: "2025-11",
        currency: "USD",
        exports: 3,
        imports: 2,
        balance: 1,
        roundedTo: 1,
        published: published.published,
      },
    ],
    [
      "growthRate",
      growthRate,
      {
        reporter: "CN",
        flow: "exports",
        period: "2025-11",
        comparison: "year-on-year",
        rate: "0.059",
        roundedTo: "0.001",
      },
    ],
    [
      "expectation",
      expectation,
      {
        of: "year-on-year",
        reporter: "CN",
        flow: "exports",
        period: "2025-11",
        low: "0.03",
        statistic: "median",
        sources: ["a poll"],
        published: "2025-12-05",
      },
    ],
  ];

  test.each(cases)("%s keeps what it has checked, or refuses it", (_, make, input) => {
    expect(() => make(input as never)).not.toThrow();
    const wrong = { toJSON: () => "never checked" };
    for (const field of Object.keys(input))
      for (let reads = 0; reads < 6; reads++) {
        let left = reads;
        const changing = new Proxy(input, {
          get: (object, key) => (key === field && left-- <= 0 ? wrong : Reflect.get(object, key)),
        });
        let made = "";
        try {
          made = JSON.stringify(make(changing as never));
        } catch (error) {
          made = (error as Error).name;
        }
        expect(made, `${field}, read ${reads} times`).not.toContain("never checked");
        expect(made).not.toBe("TypeError");
      }
  });
});

describe("a decimal that its owner can still change", () => {
  test("is copied into an interval", () => {
    const sum = decimal("5.8").plus("0.1");
    const { low } = roundingInterval(sum, "0.1", { rounding: "truncate" });
    sum.d[0] = 9;
    expect(low?.toFixed()).toBe("5.9");
  });

  test("has methods that nobody can put in place of ours", () => {
    const Ours = decimal(1).constructor as { prototype: object };
    expect(() => {
      Ours.prototype = {};
    }).toThrow(TypeError);
    expect(decimal(2).plus(3).toFixed()).toBe("5");
  });
});

describe("JSON that was not read", () => {
  const rows = seriesOf(months, "exports");

  test("is no row of a series", () => {
    expect(() => monthOnMonth(plain(rows) as typeof rows)).toThrow(
      'a row of a series must be as seriesOf(months, "exports") or observation(row) gives it, got an object',
    );
  });

  test("has the bounds of the row that it is", () => {
    expect(plain(boundsOf(plain(rows[0]!) as Observation))).toEqual(plain(boundsOf(rows[0]!)));
  });
});

describe("a small quotient", () => {
  // 1 / (3 · 10^29): 34 digits from the place 10^−30 on.
  const given = exchangeRate({ base: "USD", quote: "KRW", rate: "3e29", kind: "spot", date: "2025-11-03" });
  const turned = findExchangeRate([given], { base: "KRW", quote: "USD", kind: "spot", date: "2025-11-03" });

  test("is read back from its JSON", () => {
    expect(turned.rate.toFixed()).toBe(`0.${"0".repeat(29)}${"3".repeat(34)}`);
    const read = exchangeRate(plain(turned) as ExchangeRate);
    expect(plain(read)).toEqual(plain(turned));
    expect(read.rate.eq(turned.rate)).toBe(true);
  });

  test("has no more digits than a division gives", () => {
    expect(() => decimal(`0.${"0".repeat(29)}${"3".repeat(35)}`)).toThrow(/digits between the places/);
    expect(() => decimal("1e-60")).toThrow(/digits between the places/);
  });
});

describe("a runtime without Intl", () => {
  afterEach(() => vi.unstubAllGlobals());

  const refusal = expect.objectContaining({
    code: "MISSING_INTL",
    message: "names and numbers in words need Intl, got a runtime without it",
  });

  test("is named where words of a language are asked for", async () => {
    vi.stubGlobal("Intl", undefined);
    // What was made of Intl before is kept: so as a program starts.
    vi.resetModules();
    const fresh = await import("tradefigures/checking");
    expect(() => fresh.claimsIn(story, options)).toThrow(refusal);
    expect(() => partnerName("VN")).toThrow(refusal);
  });

  test("computes all the same", () => {
    const before = plain(monthOnMonth(seriesOf(months, "exports")));
    vi.stubGlobal("Intl", undefined);
    expect(plain(monthOnMonth(seriesOf(months, "exports")))).toEqual(before);
  });
});
