import { describe, expect, test } from "vitest";
import { figuresOf } from "./figures-of.js";

// All expected values by hand.
describe("figures of a text", () => {
  test.each<[string, string[]]>([
    ["exports rose to €1 741.9 bn in May", ["€1 741.9 bn: amount EUR [1741850000000, 1741950000000)"]],
    ["a trade worth RMB6.5 trillion", ["RMB6.5 trillion: amount CNY [6450000000000, 6550000000000)"]],
    ["a gap of NIS 14.1 billion", ["NIS 14.1 billion: amount ILS [14050000000, 14150000000)"]],
    ["TL5bn", ["TL5bn: amount TRY [4500000000, 5500000000)"]],
    ["US$54.24 billion", ["US$54.24 billion: amount USD [54235000000, 54245000000)"]],
    ["13.6 billion U.S. dollars", ["13.6 billion U.S. dollars: amount USD [13550000000, 13650000000)"]],
    [
      "11 billion 181 million dollars",
      ["11 billion 181 million dollars: amount USD [11180500000, 11181500000)"],
    ],
    ["a gap of -$52.8 billion", ["-$52.8 billion: amount USD (-52850000000, -52750000000]"]],
    ["a change of minus 3.1 percent", ["minus 3.1 percent: percent (-0.0315, -0.0305]"]],
    ["up 0.2 per cent, to 7", ["0.2 per cent: percent [0.0015, 0.0025)", "7: number [6.5, 7.5)"]],
    ["a 28.6-percent drop", ["28.6-percent: percent [0.2855, 0.2865)"]],
    ["some 40 billion", ["some 40 billion: number about [36000000000, 44000000000]"]],
    ["5% or higher", ["5% or higher: percent at-least [0.05, ∞)"]],
    ["from 3% to 4%", ["3%: percent [0.025, 0.035)", "4%: percent [0.035, 0.045)"]],
    ["rose 3 to 4 percent", ["3 to 4 percent: percent [0.025, 0.045)"]],
  ])("%j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("a figure of a text", () => {
  // Amounts, ranges, parts and multiples, with their bounds worked out by hand.
  test.each<[string, string[]]>([
    ["3% to five", ["3%: percent [0.025, 0.035)"]],
    ["3% to forty percent", ["3% to forty percent: percent [0.025, 0.405)"]],
    ["rose 3% to 4 sides", ["3%: percent [0.025, 0.035)", "4: number [3.5, 4.5)"]],
    [
      "11 billion 181.5 million dollars",
      ["11 billion 181.5 million dollars: amount USD [11181450000, 11181550000)"],
    ],
    ["5 x of it", ["5: number [4.5, 5.5)"]],
    ["5–ten goods", ["5–ten: number [4.5, 10.5)"]],
    ["5%- and", ["5%: percent [0.045, 0.055)"]],
    ["5–", ["5: number [4.5, 5.5)"]],
    ["approx.5%", ["approx.5%: form"]],
    ["5‐6%", ["5‐6%: percent [0.045, 0.065)"]],
    ["approx. 5%", ["approx. 5%: percent about [0.045, 0.055)"]],
    ["a quarter of million", ["a quarter: percent [0.2375, 0.2625)"]],
    ["ten thousand and five hundred", ["ten thousand: number [9500, 10500)"]],
    ["two thousand fifty dollars", ["two thousand fifty dollars: amount USD [2049.5, 2050.5)"]],
    ["seventyfold", ["seventyfold: ratio [66.5, 73.5)"]],
    ["rose 3 to twelve percent", ["3 to twelve percent: percent [0.025, 0.125)"]],
    ["two to three percent", ["two to three percent: percent [0.015, 0.035)"]],
    ["a billion dollars of goods", ["a billion dollars: amount USD [500000000, 1500000000)"]],
    ["a hundred million dollars", ["a hundred million dollars: amount USD [50000000, 150000000)"]],
    ["rose to half a million dollars", ["half a million dollars: amount USD [450000, 550000)"]],
    ["a quarter of a percentage point", ["a quarter of a percentage point: points [0.00245, 0.00255)"]],
    ["half a point", ["half a point: points [0.0045, 0.0055)"]],
    ["one and a half million dollars", ["one and a half million dollars: amount USD [1450000, 1550000)"]],
    ["a million and a half dollars", ["a million and a half dollars: amount USD [1450000, 1550000)"]],
    [
      "two and a half billion dollars",
      ["two and a half billion dollars: amount USD [2450000000, 2550000000)"],
    ],
    ["one hundred million dollars", ["one hundred million dollars: amount USD [50000000, 150000000)"]],
    ["$10. That is it", ["$10: amount USD [9.5, 10.5)"]],
    ["sales of 5 t of tea", ["5: number [4.5, 5.5)"]],
    ["$1.5t in cars", ["$1.5t: amount USD [1450000000000, 1550000000000)"]],
    ["1.5t yuan", ["1.5t yuan: amount CNY [1450000000000, 1550000000000)"]],
    ["2,345.6 100 million yuan", ["2,345.6 100 million yuan: amount CNY [234555000000, 234565000000)"]],
    ["2,345.6 10,000 yuan", ["2,345.6 10,000 yuan: amount CNY [23455500, 23456500)"]],
    ["€1 741 goods", ["€1 741: amount EUR [1740.5, 1741.5)"]],
    ["€1 741 000 and more", ["€1 741 000 and more: amount EUR at-least [1741000, ∞)"]],
    ["€1 741 00 and", ["€1 741: amount EUR [1740.5, 1741.5)", "00: number (-0.5, 0.5)"]],
    ["$5.", ["$5: amount USD [4.5, 5.5)"]],
    ["5%points", ["5%points: points [0.045, 0.055)"]],
    ["5% point", ["5% point: points [0.045, 0.055)"]],
    ["5% points", ["5% points: points [0.045, 0.055)"]],
    ["plus 5%", ["5%: percent [0.045, 0.055)"]],
    ["minus 5%", ["minus 5%: percent (-0.055, -0.045]"]],
    ["negative $5 billion", ["negative $5 billion: amount USD (-5500000000, -4500000000]"]],
    ["−$5 billion", ["−$5 billion: amount USD (-5500000000, -4500000000]"]],
    ["-5%", ["-5%: percent (-0.055, -0.045]"]],
    ["(-5%)", ["-5%: percent (-0.055, -0.045]"]],
    ["rose -5%", ["-5%: percent (-0.055, -0.045]"]],
    ["$-5 billion", ["$-5 billion: amount USD (-5500000000, -4500000000]"]],
    ["gain of +5%", ["+5%: percent [0.045, 0.055)"]],
    ["between 3% and 4%", ["between 3% and 4%: percent [0.025, 0.045)"]],
    ["3%-4%", ["3%-4%: percent [0.025, 0.045)"]],
    ["3–4%", ["3–4%: percent [0.025, 0.045)"]],
    ["3%–", ["3%: percent [0.025, 0.035)"]],
    ["$3–$4 billion", ["$3–$4 billion: amount USD [2500000000, 4500000000)"]],
    ["4% to 3%", ["4%: percent [0.035, 0.045)", "3%: percent [0.025, 0.035)"]],
    ["−3% to −2%", ["−3% to −2%: percent (-0.035, -0.015]"]],
    [
      "rose 5% to $3 billion",
      ["5%: percent [0.045, 0.055)", "$3 billion: amount USD [2500000000, 3500000000)"],
    ],
    [
      "from $2 billion to $3 billion",
      ["$2 billion: amount USD [1500000000, 2500000000)", "$3 billion: amount USD [2500000000, 3500000000)"],
    ],
    [
      "rose 3 billion to 4 billion",
      ["3 billion: number [2500000000, 3500000000)", "4 billion: number [3500000000, 4500000000)"],
    ],
    ["2 to 3 sides", ["2 to 3: number [1.5, 3.5)"]],
    ["2 to three sides", ["2: number [1.5, 2.5)"]],
    ["rose 5% to a record", ["5%: percent [0.045, 0.055)"]],
    ["rose 5% to", ["5%: percent [0.045, 0.055)"]],
    ["rose 3 points to 4 points", ["3 points: points [0.025, 0.035)", "4 points: points [0.035, 0.045)"]],
    ["from its low level of 3% to 4%", ["3%: percent [0.025, 0.035)", "4%: percent [0.035, 0.045)"]],
    ["from its very low level of 3% to 4%", ["3% to 4%: percent [0.025, 0.045)"]],
    ["from May, 3% to 4%", ["3% to 4%: percent [0.025, 0.045)"]],
    ["about between 3% and 4%", ["between 3% and 4%: percent [0.025, 0.045)"]],
    ["in 2024 to 5", ["5: number [4.5, 5.5)"]],
    ["2,024 goods", ["2,024: number [2023.5, 2024.5)"]],
    ["1999-2001", ["1999-2001: number [1998.5, 2001.5)"]],
    ["top 10 partners", ["10: number [9.5, 10.5)"]],
    ["past 12 months", ["12: number [11.5, 12.5)"]],
    ["topped $10 billion", ["topped $10 billion: amount USD over (10000000000, ∞)"]],
    ["nearly 5%", ["nearly 5%: percent nearly [0.045, 0.05)"]],
    ["nearly nearly 5%", ["nearly 5%: percent nearly [0.045, 0.05)"]],
    ["about 3% to 4%", ["about 3% to 4%: percent about [0.025, 0.045)"]],
    ["5%+", ["5%+: percent at-least [0.05, ∞)"]],
    ["5%+ of it", ["5%+: percent at-least [0.05, ∞)"]],
    ["5 million real jobs", ["5 million: number [4500000, 5500000)"]],
    ["5 million reais", ["5 million reais: amount BRL [4500000, 5500000)"]],
    ["5 billion won", ["5 billion won: amount KRW [4500000000, 5500000000)"]],
    ["5 billion Czech crowns", ["5 billion Czech crowns: amount CZK [4500000000, 5500000000)"]],
    ["5 billion crowns", ["5 billion crowns: currency CZK SKK SEK NOK DKK ISK"]],
    ["$5 billion—a record", ["$5 billion: amount USD [4500000000, 5500000000)"]],
    ["JPY5bn", ["JPY5bn: amount JPY [4500000000, 5500000000)"]],
    ["EUR 5 bn", ["EUR 5 bn: amount EUR [4500000000, 5500000000)"]],
    ["R 5 bn", ["R 5 bn: amount ZAR [4500000000, 5500000000)"]],
    ["ALL 5 firms", ["5: number [4.5, 5.5)"]],
    ["TOP 5 firms", ["5: number [4.5, 5.5)"]],
    ["5 bn. of tea", ["5 bn.: number [4500000000, 5500000000)"]],
    ["5 bn. The", ["5 bn: number [4500000000, 5500000000)"]],
    ["5 bn.", ["5 bn: number [4500000000, 5500000000)"]],
    ["pct. 5", ["5: number [4.5, 5.5)"]],
    ["5 pct. more", ["5 pct.: percent [0.045, 0.055)"]],
    ["5 pct.", ["5 pct: percent [0.045, 0.055)"]],
    [
      "a third of exports",
      ["a third: percent [0.316666666666666666666666666666666635, 0.349999999999999999999999999999999965)"],
    ],
    [
      "two thirds",
      [
        "two thirds: percent [0.6500000000000000000000000000000000325, 0.6833333333333333333333333333333333675)",
      ],
    ],
    ["half of all", ["half: percent [0.475, 0.525)"]],
    ["half the level", ["half: percent [0.475, 0.525)"]],
    ["cut in half", ["half: percent [0.475, 0.525)"]],
    ["in half", ["half: percent [0.475, 0.525)"]],
    ["a quarter more", ["a quarter: percent [0.2375, 0.2625)"]],
    ["one quarter", ["one quarter: percent [0.2375, 0.2625)"]],
    ["three quarters", ["three quarters: percent [0.7375, 0.7625)"]],
    [
      "a third in May",
      ["a third: percent [0.316666666666666666666666666666666635, 0.349999999999999999999999999999999965)"],
    ],
    [
      "rose by a third.",
      ["a third: percent [0.316666666666666666666666666666666635, 0.349999999999999999999999999999999965)"],
    ],
    [
      "by a third, to 5",
      [
        "a third: percent [0.316666666666666666666666666666666635, 0.349999999999999999999999999999999965)",
        "5: number [4.5, 5.5)",
      ],
    ],
    ["by half", ["half: percent [0.475, 0.525)"]],
    ["nine tenths of tea", ["nine tenths: percent [0.895, 0.905)"]],
    ["tripled", ["tripled: ratio [2.85, 3.15)"]],
    [
      "doubled to $5 billion",
      ["doubled: ratio [1.9, 2.1)", "$5 billion: amount USD [4500000000, 5500000000)"],
    ],
    ["twice the level", ["twice: ratio [1.9, 2.1)"]],
    ["twice as much", ["twice: ratio [1.9, 2.1)"]],
    ["double the", ["double: ratio [1.9, 2.1)"]],
    ["double digits", ["double digits: percent at-least [0.1, ∞)"]],
    ["double-digit growth", ["double-digit: percent at-least [0.1, ∞)"]],
    ["triple-digit", ["triple-digit: percent at-least [1, ∞)"]],
    ["threefold", ["threefold: ratio [2.85, 3.15)"]],
    ["three-fold", ["three-fold: ratio [2.85, 3.15)"]],
    ["3-fold", ["3-fold: ratio [2.5, 3.5)"]],
    ["twenty fold rise", ["twenty fold: ratio [19, 21)"]],
    ["halved", ["halved: ratio [0.475, 0.525)"]],
    ["five times", ["five times: ratio [4.5, 5.5)"]],
    ["2.5 times", ["2.5 times: ratio [2.45, 2.55)"]],
    ["2.5x", ["2.5x: ratio [2.45, 2.55)"]],
    ["bps 25", ["25: number [24.5, 25.5)"]],
    ["25 bps", ["25 bps: points [0.00245, 0.00255)"]],
    ["25 basis points", ["25 basis points: points [0.00245, 0.00255)"]],
    [
      "11 billion 181 million dollars",
      ["11 billion 181 million dollars: amount USD [11180500000, 11181500000)"],
    ],
    [
      "11 billion 181 billion",
      ["11 billion: number [10500000000, 11500000000)", "181 billion: number [180500000000, 181500000000)"],
    ],
    [
      "11.5 billion 181 million",
      ["11.5 billion: number [11450000000, 11550000000)", "181 million: number [180500000, 181500000)"],
    ],
    [
      "eleven billion two hundred million won",
      ["eleven billion two hundred million won: amount KRW [11150000000, 11250000000)"],
    ],
    ["two hundred and five million", ["two hundred and five million: number [204500000, 205500000)"]],
    ["two hundred five billion", ["two hundred five billion: number [204500000000, 205500000000)"]],
    ["twenty one percent", ["twenty one percent: percent [0.205, 0.215)"]],
    ["a thousand dollars", ["a thousand dollars: amount USD [500, 1500)"]],
    ["as much as 5%", ["as much as 5%: percent at-most (0, 0.05]"]],
    [
      "more than a third of exports",
      ["more than a third: percent over (0.3333333333333333333333333333333333, ∞)"],
    ],
    ["$ 5 billion", ["$ 5 billion: amount USD [4500000000, 5500000000)"]],
    ["CN¥5 bn", ["CN¥5 bn: amount CNY [4500000000, 5500000000)"]],
    ["5 billion Chinese yuan", ["5 billion Chinese yuan: amount CNY [4500000000, 5500000000)"]],
    ["5 billion of yuan", ["5 billion of yuan: amount CNY [4500000000, 5500000000)"]],
    ["5 billion of €", ["5 billion: number [4500000000, 5500000000)"]],
    ["5.4 mil. EUR", ["5.4 mil. EUR: amount EUR [5350000, 5450000)"]],
    ["5.4 mill. euros", ["5.4 mill. euros: amount EUR [5350000, 5450000)"]],
    ["5.4 mld. EUR", ["5.4 mld. EUR: amount EUR [5350000000, 5450000000)"]],
    ["5 mlrd CZK", ["5 mlrd CZK: amount CZK [4500000000, 5500000000)"]],
    ["5 billion $", ["5 billion $: amount USD [4500000000, 5500000000)"]],
    ["$5 billion 6 things", ["$5 billion: amount USD [4500000000, 5500000000)", "6: number [5.5, 6.5)"]],
    ["5 USD 6", ["5: number [4.5, 5.5)", "USD 6: amount USD [5.5, 6.5)"]],
    ["5 € 6", ["5: number [4.5, 5.5)", "€ 6: amount EUR [5.5, 6.5)"]],
    ["HK$5", ["HK$5: amount HKD [4.5, 5.5)"]],
    ["5 million Hong Kong dollars", ["5 million Hong Kong dollars: amount HKD [4500000, 5500000)"]],
    ["5 thousand million euros", ["5 thousand million euros: amount EUR [4500000000, 5500000000)"]],
    ["0.5%", ["0.5%: percent [0.0045, 0.0055)"]],
    ["'5%'", ["5%: percent [0.045, 0.055)"]],
    [
      "5%, 6% and 7%",
      ["5%: percent [0.045, 0.055)", "6%: percent [0.055, 0.065)", "7%: percent [0.065, 0.075)"],
    ],
    ["$2bn-$3bn", ["$2bn-$3bn: amount USD [1500000000, 3500000000)"]],
    [
      "$2bn - $3bn",
      ["$2bn: amount USD [1500000000, 2500000000)", "$3bn: amount USD [2500000000, 3500000000)"],
    ],
    ["$2 -3 bn", ["$2: amount USD [1.5, 2.5)", "-3 bn: number (-3500000000, -2500000000]"]],
  ])("%j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["5–10–15 goods", ["5–10–15: form"]],
    ["tens of firms", ["tens: uncounted"]],
    ["hundreds of thousands of millions of people", ["hundreds of thousands of millions: uncounted"]],
    ["3% to 4 pesos", ["3%: percent [0.025, 0.035)", "4 pesos: currency MXN PHP ARS CLP COP UYU DOP CUP"]],
    ["between 3% to 4%", ["between 3% to: form", "4%: percent [0.035, 0.045)"]],
    ["a third of a point", ["a third of a point: form"]],
    ["$10. billion of cars", ["$10. billion: form"]],
    ["1.5t of tea", ["1.5t: form"]],
    ["5 741 goods", ["5 741: form"]],
    [
      "€1 741 741 741 741 741 741 741 741",
      ["€1 741: form", "741 741: form", "741 741: form", "741 741: form", "741: number [740.5, 741.5)"],
    ],
    ["$5 billion euros", ["$5 billion euros: form"]],
    ["US$5 bn euros", ["US$5 bn euros: form"]],
    ["5,6,7", ["5,6,7: form"]],
    ["1,23 goods", ["1,23: form"]],
    ["up—5%", ["5%: form"]],
    ["between 3% or 4%", ["between 3% or: form", "4%: percent [0.035, 0.045)"]],
    ["-3%-2%", ["-3%-2%: form"]],
    ["over 3% to 4%", ["over 3% to 4%: form"]],
    ["over 5% or more", ["over 5% or more: form"]],
    ["between 3% and 4 points.", ["between 3% and 4 points.: form"]],
    ["nearly 0%", ["nearly 0%: form"]],
    ["1".repeat(61), [`${"1".repeat(61)}: form`]],
    ["5%+5", ["5%+5: form"]],
    ["tens of billions of dollars", ["tens of billions: uncounted"]],
    ["several billion dollars", ["several billion: uncounted"]],
    ["many thousand", ["many thousand: uncounted"]],
    ["billions of dollars", ["billions: uncounted"]],
    ["Covid-19 cases", ["19: form"]],
    ["5x5 cm", ["5x5: form"]],
    ["10:30 am", ["10:30: form"]],
    ["10-year bonds", ["10-year: form"]],
    ["3/4 of it", ["3/4: form"]],
    [".5 percent", ["5 percent: form"]],
    ["5½ percent", ["5½ percent: form"]],
    ["1.2.3 percent", ["1.2.3 percent: form"]],
    ["5%%", ["5%%: form"]],
    ["5%5", ["5%5: form"]],
    ["5 million pesos", ["5 million pesos: currency MXN PHP ARS CLP COP UYU DOP CUP"]],
    ["¥5 billion", ["¥5 billion: currency JPY CNY"]],
    ["Dhs 2 million", ["Dhs 2 million: currency AED MAD"]],
    ["Rs. 5 crore", ["Rs. 5 crore: currency INR PKR LKR NPR MUR"]],
    ["Rs 5 lakh crore", ["Rs 5 lakh crore: currency INR PKR LKR NPR MUR"]],
    ["11 billion 1181 million dollars", ["11 billion 1181 million: form"]],
    ["up to 5 or more", ["up to 5 or more: form"]],
  ])("that cannot be read whole is none: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    "many firms",
    "A4 paper",
    "a third point",
    "nought-fold",
    "five sides agreed",
    "a hundred firms",
    "between January and March",
    "2024 goods",
    "over 2024",
    "the third of May",
    "third quarter",
    "the first half",
    "a half year",
    "next quarter",
    "a fifth consecutive",
    "a fifth in a row",
    "ten tenths",
    "three sixths of it",
    "twice a year",
    "low double digits",
    "zerofold",
    "two thousand five hundred tons",
    "two thousand and fifty",
    "twenty-first",
    "thirty-zero",
    "forty eleven",
    "in between",
    "and more than",
    "it spent tens",
    "paid in Rs",
  ])("is not where something is counted, named or dated: %j", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("has at most ninety digits", () => {
    expect(figuresOf("7".repeat(90))).toHaveLength(1);
    expect(figuresOf("7".repeat(91))).toEqual([`${"7".repeat(91)}: form`]);
  });
});

describe("what touches a figure", () => {
  test.each(["(", "[", "{", '"', "“", "‘", "'", "„", "«", "…", "|", "•", "*"])(
    "may open before it: %s",
    (sign) => {
      expect(figuresOf(`${sign}5%`)).toEqual(["5%: percent [0.045, 0.055)"]);
      expect(figuresOf(`it is ${sign}5% more`)).toEqual(["5%: percent [0.045, 0.055)"]);
    },
  );

  test.each([")", "]", "/", ":", ";", ",", "#", "&", "=", "^"])("is something else after %s", (sign) => {
    expect(figuresOf(`${sign}5%`)).toEqual(["5%: form"]);
  });

  test.each([")", "]", "}", '"', "”", "’", "'", "(", "[", "…"])("may end it and go on: %s", (sign) => {
    expect(figuresOf(`5%${sign}it`)).toEqual(["5%: percent [0.045, 0.055)"]);
  });

  test.each(["/", ":", "&", "=", "*", "@", "."])("makes it something else where words follow %s", (sign) => {
    expect(figuresOf(`5%${sign}it`)).toEqual([`5%${sign}it: form`]);
    expect(figuresOf(`5%${sign} it`)).toEqual(["5%: percent [0.045, 0.055)"]);
    expect(figuresOf(`5%${sign}`)).toEqual(["5%: percent [0.045, 0.055)"]);
    expect(figuresOf(`5%${sign})`)).toEqual(["5%: percent [0.045, 0.055)"]);
  });

  test.each<[string, string[]]>([
    ["5%'s–the", ["5%: percent [0.045, 0.055)"]],
    ["doubled–the", ["doubled: ratio [1.9, 2.1)"]],
    ["doubled–5%", ["doubled–5%: form"]],
    ["doubled– 5%", ["doubled: ratio [1.9, 2.1)", "5%: percent [0.045, 0.055)"]],
    ["5–10−it", ["5–10: number [4.5, 10.5)"]],
    ["5%– 6%", ["5%: percent [0.045, 0.055)", "6%: percent [0.055, 0.065)"]],
    ["5%––6%", ["5%––6%: form"]],
    ["5%-strong", ["5%: percent [0.045, 0.055)"]],
    ["10-strong", ["10-strong: form"]],
    ["10-strong-team", ["10-strong-team: form"]],
    ["10 -strong", ["10: number [9.5, 10.5)"]],
    ["5%-5", ["5%-5: form"]],
    ["5%％", ["5%％: form"]],
    ["5%$", ["5%$: form"]],
    ["5x5%", ["5x5%: form"]],
    ["a-5%", ["5%: form"]],
    ["a -5%", ["-5%: percent (-0.055, -0.045]"]],
    ["-a5", []],
    ["a--5%", ["-5%: form"]],
    ["5x 6%", ["5x: ratio [4.5, 5.5)", "6%: percent [0.055, 0.065)"]],
    ["5%(6%)", ["5%: percent [0.045, 0.055)", "6%: percent [0.055, 0.065)"]],
    ["5%/6%/7% of it", ["5%/6%/7%: form"]],
    ["1/2/3/4/5/6/7/8/9/10/11/12", ["1/2/3/4/5/6/7: form", "8/9/10/11/12: form"]],
    ["1,23 % of it", ["1,23 %: form"]],
    ["1,23 $ of it", ["1,23 $: form"]],
    ["1,23", ["1,23: form"]],
    ["1,23.", ["1,23: form"]],
    ["1,23–", ["1,23: form"]],
    ["1,23. The", ["1,23: form"]],
    ["1,23.)", ["1,23: form"]],
    ["1,23 (a)", ["1,23: form"]],
    ["1,23–5 of it", ["1,23–5: form"]],
    ["5%–the", ["5%–the: form"]],
    ["5%-US$5", ["5%-US$5: form"]],
    ["$$5", ["$5: amount USD [4.5, 5.5)"]],
    ["2024€5", ["€5: form"]],
    ["—5%", ["5%: percent [0.045, 0.055)"]],
    ["it —5%", ["5%: percent [0.045, 0.055)"]],
    ["—−5%", ["−5%: percent (-0.055, -0.045]"]],
    ["it—five percent", ["five percent: percent [0.045, 0.055)"]],
    ["$(5)", ["5: number [4.5, 5.5)"]],
    ["1,23 billion euros", ["1,23 billion: form"]],
    ["1,23 percent of it", ["1,23 percent: form"]],
    ["1,23 times", ["1,23 times: form"]],
    ["1,23 goods", ["1,23: form"]],
    ["5%%%", ["5%%%: form"]],
  ])("decides: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("a bare number", () => {
  test.each(["top", "past", "tops"])("is a place or a span after %s", (word) => {
    expect(figuresOf(`${word} 10`)).toEqual(["10: number [9.5, 10.5)"]);
    expect(figuresOf(`${word} 10.5`)).toEqual([`${word} 10.5: number over (10.5, ∞)`]);
    expect(figuresOf(`${word} 10 billion`)).toEqual([`${word} 10 billion: number over (10000000000, ∞)`]);
    expect(figuresOf(`${word} 10%`)).toEqual([`${word} 10%: percent over (0.1, ∞)`]);
  });

  test("is a size after any other such word", () => {
    expect(figuresOf("topped 10")).toEqual(["topped 10: number over (10, ∞)"]);
    expect(figuresOf("over 10")).toEqual(["over 10: number over (10, ∞)"]);
    expect(figuresOf("top $10")).toEqual(["top $10: amount USD over (10, ∞)"]);
    expect(figuresOf("top 5–6")).toEqual(["top 5–6: form"]);
  });

  test.each(["1500", "1999", "2026", "2199"])("of four digits is a year: %s", (year) => {
    expect(figuresOf(`in ${year} it was`)).toEqual([]);
    expect(figuresOf(`${year} goods`)).toEqual([]);
  });

  test.each<[string, string]>([
    ["1499", "1499: number [1498.5, 1499.5)"],
    ["2200", "2200: number [2199.5, 2200.5)"],
    ["20260", "20260: number [20259.5, 20260.5)"],
    ["202", "202: number [201.5, 202.5)"],
    ["2,026", "2,026: number [2025.5, 2026.5)"],
    ["2026.5", "2026.5: number [2026.45, 2026.55)"],
    ["12026", "12026: number [12025.5, 12026.5)"],
    ["2026%", "2026%: percent [20.255, 20.265)"],
    ["$2026", "$2026: amount USD [2025.5, 2026.5)"],
    ["2026 euros", "2026 euros: amount EUR [2025.5, 2026.5)"],
    ["2026 billion", "2026 billion: number [2025500000000, 2026500000000)"],
  ])("is no year: %s", (text, expected) => {
    expect(figuresOf(text)).toEqual([expected]);
  });
});

describe("what nobody counted", () => {
  test.each("dozens scores tens hundreds thousands lakhs millions crores billions trillions".split(" "))(
    "is no figure: %s of",
    (word) => {
      expect(figuresOf(`${word} of firms`)).toEqual([`${word}: uncounted`]);
      expect(figuresOf(`tens of ${word} spent`)).toEqual([`tens of ${word}: uncounted`]);
      expect(figuresOf(`${word} spent`)).toEqual([]);
    },
  );

  test.each(["several", "few", "many", "multi", "countless"])("is no figure: %s before a scale", (word) => {
    expect(figuresOf(`${word} billion dollars`)).toEqual([`${word} billion: uncounted`]);
    expect(figuresOf(`${word} ten million dollars`)).toEqual([`${word} ten million: uncounted`]);
    expect(figuresOf(`${word} firms`)).toEqual([]);
  });

  test("is no figure where the text ends with of", () => {
    expect(figuresOf("it was tens of")).toEqual(["tens: uncounted"]);
  });

  test("is read three deep at most", () => {
    expect(figuresOf("tens of tens of tens of tens of tens of firms")).toEqual([
      "tens of tens of tens of tens: uncounted",
      "tens: uncounted",
    ]);
  });
});
