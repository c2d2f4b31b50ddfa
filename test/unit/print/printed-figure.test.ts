import { type PrintedFigure, type PrintedFigureOptions, printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";
import { written } from "../decimal/interval-text.js";

/** All that a reader decides by, in a line; parts that are absent or say nothing new are left out. */
function summary(figure: PrintedFigure): string {
  const { kind, value, step, currency, direction, qualifier, core, stands, near, loose, range, notes } =
    figure;
  const parts = [
    kind,
    String(value),
    `u ${step}`,
    currency,
    direction,
    qualifier,
    written(core),
    stands === core || written(stands) === written(core) ? null : `stands ${written(stands)}`,
    near && `near ${written(near)}`,
    loose && `loose ${written(loose)}`,
    range && `${range.from} to ${range.to}`,
    ...notes,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

// All expected values by hand, from CHECKING.md section 1.
describe("printedFigure reads", () => {
  test.each([
    ["5.9%", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["5.9 %", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["5.9 percent", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["5.9 per cent", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["5.9pct", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["+5.9 %", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["plus 5.9%", "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["−5.9%", "percent -0.059 u 0.001 (-0.0595, -0.0585]"],
    ["–5.9%", "percent -0.059 u 0.001 (-0.0595, -0.0585]"],
    ["-5.9%", "percent -0.059 u 0.001 (-0.0595, -0.0585]"],
    ["minus 5.9%", "percent -0.059 u 0.001 (-0.0595, -0.0585]"],
    ["negative 5.9%", "percent -0.059 u 0.001 (-0.0595, -0.0585]"],
    ["0.65%", "percent 0.0065 u 0.0001 [0.00645, 0.00655)"],
    ["0.0%", "percent 0 u 0.001 (-0.0005, 0.0005)"],
    ["three percent", "percent 0.03 u 0.01 [0.025, 0.035)"],
    ["7.0 percentage points", "points 0.07 u 0.001 [0.0695, 0.0705)"],
    ["7.0 points", "points 0.07 u 0.001 [0.0695, 0.0705)"],
    ["0.5 p.p.", "points 0.005 u 0.001 [0.0045, 0.0055)"],
    ["5pp", "points 0.05 u 0.01 [0.045, 0.055)"],
    ["5%-points", "points 0.05 u 0.01 [0.045, 0.055)"],
    ["25 basis points", "points 0.0025 u 0.0001 [0.00245, 0.00255)"],
    ["2.5 times", "ratio 2.5 u 0.1 [2.45, 2.55)"],
    ["2.5-fold", "ratio 2.5 u 0.1 [2.45, 2.55)"],
    ["threefold", "ratio 3 u 0.3 [2.85, 3.15)"],
    ["1,234.5", "number 1234.5 u 0.1 [1234.45, 1234.55)"],
    ["3.9 million", "number 3900000 u 100000 [3850000, 3950000)"],
  ])("numbers with and without a unit: %j", (text, expected) => {
    expect(summary(printedFigure(text))).toBe(expected);
  });

  test.each([
    ["$111.68 billion", "amount 111680000000 u 10000000 USD [111675000000, 111685000000)"],
    ["US$1.08 trillion", "amount 1080000000000 u 10000000000 USD [1075000000000, 1085000000000)"],
    ["$1.076 tn", "amount 1076000000000 u 1000000000 USD [1075500000000, 1076500000000)"],
    ["$1.08t", "amount 1080000000000 u 10000000000 USD [1075000000000, 1085000000000)"],
    ["1.08t yuan", "amount 1080000000000 u 10000000000 CNY [1075000000000, 1085000000000)"],
    ["USD 111.68bn", "amount 111680000000 u 10000000 USD [111675000000, 111685000000)"],
    ["111.68bn USD", "amount 111680000000 u 10000000 USD [111675000000, 111685000000)"],
    ["111.68 billion U.S. dollars", "amount 111680000000 u 10000000 USD [111675000000, 111685000000)"],
    ["$111.68 billion US dollars", "amount 111680000000 u 10000000 USD [111675000000, 111685000000)"],
    ["RMB 3.9 trillion", "amount 3900000000000 u 100000000000 CNY [3850000000000, 3950000000000)"],
    ["Rmb3.9tn", "amount 3900000000000 u 100000000000 CNY [3850000000000, 3950000000000)"],
    ["3.9 trillion yuan", "amount 3900000000000 u 100000000000 CNY [3850000000000, 3950000000000)"],
    ["¥3.9 trillion yuan", "amount 3900000000000 u 100000000000 CNY [3850000000000, 3950000000000)"],
    ["€12bn", "amount 12000000000 u 1000000000 EUR [11500000000, 12500000000)"],
    ["HK$5m", "amount 5000000 u 1000000 HKD [4500000, 5500000)"],
    ["£12k", "amount 12000 u 1000 GBP [11500, 12500)"],
    ["164 trillion won", "amount 164000000000000 u 1000000000000 KRW [163500000000000, 164500000000000)"],
    ["−$5bn", "amount -5000000000 u 1000000000 USD (-5500000000, -4500000000]"],
    ["$−5bn", "amount -5000000000 u 1000000000 USD (-5500000000, -4500000000]"],
    ["39 hundred million yuan", "amount 3900000000 u 100000000 CNY [3850000000, 3950000000)"],
    ["3.9万亿元", "amount 3900000000000 u 100000000000 CNY [3850000000000, 3950000000000)"],
    ["2345.6亿美元", "amount 234560000000 u 10000000 USD [234555000000, 234565000000)"],
    ["5万 yuan", "amount 50000 u 10000 CNY [45000, 55000)"],
    ["2,345.6 10,000 yuan", "amount 23456000 u 1000 CNY [23455500, 23456500)"],
    ["1,118.4 100 million yuan", "amount 111840000000 u 10000000 CNY [111835000000, 111845000000)"],
    ["one hundred million dollars", "amount 100000000 u 100000000 USD [50000000, 150000000)"],
    ["1\u202f234 euros", "amount 1234 u 1 EUR [1233.5, 1234.5)"],
  ])("amounts: %j", (text, expected) => {
    expect(summary(printedFigure(text))).toBe(expected);
  });

  test.each([
    ["rose 5.9%", "percent 0.059 u 0.001 rise [0.0585, 0.0595)"],
    ["fell 28.6%", "percent -0.286 u 0.001 fall (-0.2865, -0.2855]"],
    ["Fell by 28.6%", "percent -0.286 u 0.001 fall (-0.2865, -0.2855]"],
    ["a fall of 28.6%", "percent -0.286 u 0.001 fall (-0.2865, -0.2855]"],
    ["a 28.6% drop", "percent -0.286 u 0.001 fall (-0.2865, -0.2855]"],
    ["a sharp 28.6-percent drop", "percent -0.286 u 0.001 fall (-0.2865, -0.2855]"],
    ["rose only 1.9%", "percent 0.019 u 0.001 rise [0.0185, 0.0195)"],
    ["edged up 0.3%", "percent 0.003 u 0.001 rise [0.0025, 0.0035)"],
    ["28% more", "percent 0.28 u 0.01 rise [0.275, 0.285)"],
    ["5.9% lower", "percent -0.059 u 0.001 fall (-0.0595, -0.0585]"],
    ["was up 24%", "percent 0.24 u 0.01 rise [0.235, 0.245)"],
    ["down $2 billion", "amount -2000000000 u 1000000000 USD fall (-2500000000, -1500000000]"],
    ["narrowed by 24%", "percent -0.24 u 0.01 narrowed (-0.245, -0.235]"],
    ["widened 24%", "percent 0.24 u 0.01 widened [0.235, 0.245)"],
    ["widened to $5bn", "amount 5000000000 u 1000000000 USD widened [4500000000, 5500000000) level"],
    ["fell to 5.9%", "percent 0.059 u 0.001 fall [0.0585, 0.0595) level"],
    ["fell to −5.9%", "percent -0.059 u 0.001 fall (-0.0595, -0.0585] level"],
    ["fell −5%", "percent -0.05 u 0.01 fall (-0.055, -0.045] double-negative"],
    ["growth of −0.6%", "percent -0.006 u 0.001 fall (-0.0065, -0.0055] minus-after-rise"],
    ["widened −5%", "percent -0.05 u 0.01 narrowed (-0.055, -0.045] minus-after-rise"],
    ["rose up 5%", "percent 0.05 u 0.01 rise [0.045, 0.055)"],
    ["rose 5% higher", "percent 0.05 u 0.01 rise [0.045, 0.055)"],
    ["fell to 2.5 times", "ratio 2.5 u 0.1 fall [2.45, 2.55) level"],
    ["doubled", "ratio 2 u 0.2 rise [1.9, 2.1)"],
    ["halved", "ratio 0.5 u 0.05 fall [0.475, 0.525)"],
    ["rose threefold", "ratio 3 u 0.3 rise [2.85, 3.15)"],
    ["flat", "percent 0 u 0.01 flat [-0.005, 0.005]"],
    ["was broadly unchanged", "percent 0 u 0.01 flat [-0.005, 0.005]"],
    ["little changed", "percent 0 u 0.01 flat [-0.005, 0.005]"],
  ])("directions: %j", (text, expected) => {
    expect(summary(printedFigure(text))).toBe(expected);
  });

  test.each([
    ["about 28%", "percent 0.28 u 0.01 about [0.275, 0.285) stands [0.27, 0.29]"],
    ["~28%", "percent 0.28 u 0.01 about [0.275, 0.285) stands [0.27, 0.29]"],
    ["28% or so", "percent 0.28 u 0.01 about [0.275, 0.285) stands [0.27, 0.29]"],
    ["28% or so lower", "percent -0.28 u 0.01 fall about (-0.285, -0.275] stands [-0.29, -0.27]"],
    ["nearly 3%", "percent 0.03 u 0.01 nearly [0.025, 0.035) stands [0.025, 0.03)"],
    ["nearly 3 points", "points 0.03 u 0.01 nearly [0.025, 0.035) stands [0.025, 0.03)"],
    ["nearly 3 times", "ratio 3 u 1 nearly [2.7, 3.3) stands [2.7, 3) loose [2.5, 2.7)"],
    ["about 335", "number 335 u 1 about [334.5, 335.5) stands [332.5, 337.5]"],
    ["around 5%", "percent 0.05 u 0.01 about [0.045, 0.055)"],
    ["by nearly 15%", "percent 0.15 u 0.01 nearly [0.145, 0.155) stands [0.145, 0.15) loose [0.14, 0.145)"],
    [
      "fell almost 15%",
      "percent -0.15 u 0.01 fall nearly (-0.155, -0.145] stands (-0.15, -0.145] loose (-0.145, -0.14]",
    ],
    ["more than 28%", "percent 0.28 u 0.01 over [0.275, 0.285) stands (0.28, ∞) near (0.28, 0.29]"],
    ["28% or more", "percent 0.28 u 0.01 at-least [0.275, 0.285) stands [0.28, ∞) near [0.28, 0.29]"],
    ["under 5%", "percent 0.05 u 0.01 under [0.045, 0.055) stands (0, 0.05) near [0.04, 0.05)"],
    ["up to 28%", "percent 0.28 u 0.01 at-most [0.275, 0.285) stands (0, 0.28] near [0.27, 0.28] maximum"],
    [
      "rose as much as 28%",
      "percent 0.28 u 0.01 rise at-most [0.275, 0.285) stands (0, 0.28] near [0.27, 0.28] maximum",
    ],
    [
      "just over 28%",
      "percent 0.28 u 0.01 just-over [0.275, 0.285) stands (0.28, 0.285] loose (0.285, 0.29]",
    ],
    [
      "fell below 5%",
      "percent 0.05 u 0.01 fall under [0.045, 0.055) stands (0, 0.05) near [0.04, 0.05) level",
    ],
    [
      "fell to below 5%",
      "percent 0.05 u 0.01 fall under [0.045, 0.055) stands (0, 0.05) near [0.04, 0.05) level",
    ],
    [
      "fell under 5%",
      "percent 0.05 u 0.01 fall under [0.045, 0.055) stands (0, 0.05) near [0.04, 0.05) level",
    ],
    [
      "fell over 5%",
      "percent -0.05 u 0.01 fall over (-0.055, -0.045] stands (−∞, -0.05) near [-0.06, -0.05)",
    ],
    ["more than doubled", "ratio 2 u 0.2 rise over [1.9, 2.1) stands (2, ∞) near (2, 2.2]"],
    ["double-digit", "percent 0.1 u 0.01 at-least [0.1, ∞) near [0.1, 0.11]"],
    ["double-digit declines", "percent -0.1 u 0.01 fall at-least (−∞, -0.1] near [-0.11, -0.1]"],
    ["single digits", "percent 0.1 u 0.01 under (0, 0.1) near [0.09, 0.1)"],
    ["a triple-digit rise", "percent 1 u 0.01 rise at-least [1, ∞) near [1, 1.1]"],
  ])("qualifiers: %j", (text, expected) => {
    expect(summary(printedFigure(text))).toBe(expected);
  });

  test.each([
    ["3.8%–4%", "percent 0.039 u 0.001 [0.0375, 0.0405) 0.038 to 0.04"],
    ["3.8-4%", "percent 0.039 u 0.001 [0.0375, 0.0405) 0.038 to 0.04"],
    ["3.8% — 4%", "percent 0.039 u 0.001 [0.0375, 0.0405) 0.038 to 0.04"],
    ["3.8 to 4 percent", "percent 0.039 u 0.001 [0.0375, 0.0405) 0.038 to 0.04"],
    ["between 3.8% and 4%", "percent 0.039 u 0.001 [0.0375, 0.0405) 0.038 to 0.04"],
    ["between only 3% and 4%", "percent 0.035 u 0.01 [0.025, 0.045) 0.03 to 0.04"],
    ["3–4.5%", "percent 0.0375 u 0.001 [0.0295, 0.0455) 0.03 to 0.045"],
    ["fell 3%–4%", "percent -0.035 u 0.01 fall (-0.045, -0.025] -0.04 to -0.03"],
    ["fell −4% to −3%", "percent -0.035 u 0.01 fall (-0.045, -0.025] -0.04 to -0.03 double-negative"],
    ["rose −4% to −3%", "percent -0.035 u 0.01 fall (-0.045, -0.025] -0.04 to -0.03 minus-after-rise"],
    ["fell −1% to 2%", "percent 0.005 u 0.01 fall (-0.015, 0.025) -0.01 to 0.02 double-negative"],
    ["about 30–40%", "percent 0.35 u 0.01 about [0.295, 0.405) stands [0.27, 0.44] 0.3 to 0.4"],
    ["−4% to −3%", "percent -0.035 u 0.01 (-0.045, -0.025] -0.04 to -0.03"],
    ["-0.5 to 0.5%", "percent 0 u 0.001 (-0.0055, 0.0055) -0.005 to 0.005"],
    ["$3-4 billion", "amount 3500000000 u 1000000000 USD [2500000000, 4500000000) 3000000000 to 4000000000"],
    ["$3–$4 billion", "amount 3500000000 u 1000000000 USD [2500000000, 4500000000) 3000000000 to 4000000000"],
    [
      "3–4 billion dollars",
      "amount 3500000000 u 1000000000 USD [2500000000, 4500000000) 3000000000 to 4000000000",
    ],
    [
      "¥3–4 billion yuan",
      "amount 3500000000 u 1000000000 CNY [2500000000, 4500000000) 3000000000 to 4000000000",
    ],
    [
      "900 million to 1.1 billion",
      "number 1000000000 u 1000000 [899500000, 1100500000) 900000000 to 1100000000",
    ],
    ["5 to 6 times", "ratio 5.5 u 1 [4.5, 6.5) 5 to 6"],
    ["about 30–35%", "percent 0.325 u 0.01 about [0.295, 0.355) stands [0.275, 0.375] 0.3 to 0.35"],
    ["about 15–16%", "percent 0.155 u 0.01 about [0.145, 0.165) stands [0.14, 0.17] 0.15 to 0.16"],
  ])("ranges: %j", (text, expected) => {
    expect(summary(printedFigure(text))).toBe(expected);
  });

  test.each([
    ["the eighth straight month", 8],
    ["for an eighth straight month", 8],
    ["eighth month in a row", 8],
    ["for eight months in a row", 8],
    ["8 consecutive months", 8],
    ["21st consecutive", 21],
    ["twenty-first successive", 21],
    ["twentieth straight quarter", 20],
    ["twenty straight months", 20],
    ["a third consecutive year", 3],
    ["twelve months running", 12],
    ["9999 straight months", 9999],
  ])("counts: %j", (text, count) => {
    expect(summary(printedFigure(text))).toBe(`count ${count} u 1 [${count}, ${count}]`);
  });

  test.each<[string, PrintedFigureOptions, string]>([
    ["5,9%", { decimalMark: "," }, "percent 0.059 u 0.001 [0.0585, 0.0595)"],
    ["€1.075,85", { decimalMark: "," }, "amount 1075.85 u 0.01 EUR [1075.845, 1075.855)"],
    ["$5bn", { dollar: "AUD" }, "amount 5000000000 u 1000000000 AUD [4500000000, 5500000000)"],
    ["5bn dollars", { dollar: "CAD" }, "amount 5000000000 u 1000000000 CAD [4500000000, 5500000000)"],
    ["¥5bn", { yen: "JPY" }, "amount 5000000000 u 1000000000 JPY [4500000000, 5500000000)"],
    ["¥5bn", { yen: "CNY" }, "amount 5000000000 u 1000000000 CNY [4500000000, 5500000000)"],
    ["flat", { flat: "0.001" }, "percent 0 u 0.01 flat [-0.001, 0.001]"],
    ["30%", { trailingZeros: "placeholders" }, "percent 0.3 u 0.01 [0.25, 0.35)"],
    ["31%", { trailingZeros: "placeholders" }, "percent 0.31 u 0.01 [0.305, 0.315)"],
    ["5.9%", { rounding: "truncate" }, "percent 0.059 u 0.001 [0.059, 0.06)"],
    ["fell 5.9%", { rounding: "unknown" }, "percent -0.059 u 0.001 fall (-0.06, -0.0585]"],
    ["5.9%", { rounding: "nearest" }, "percent 0.059 u 0.001 [0.0585, 0.0595]"],
    [
      "about 30.5%",
      { rounding: "truncate" },
      "percent 0.305 u 0.001 about [0.305, 0.306) stands [0.304, 0.306]",
    ],
    [
      "about 28%",
      { widths: { about: { grains: 2 } } },
      "percent 0.28 u 0.01 about [0.275, 0.285) stands [0.26, 0.3]",
    ],
    [
      "nearly 15%",
      { widths: { nearly: { grains: 1 } } },
      "percent 0.15 u 0.01 nearly [0.145, 0.155) stands [0.14, 0.15)",
    ],
    [
      "nearly $1 trillion",
      { widths: { nearly: { share: "0.2" } } },
      "amount 1000000000000 u 1000000000000 USD nearly [800000000000, 1200000000000) stands [800000000000, 1000000000000) loose [500000000000, 800000000000)",
    ],
  ])("with options: %j", (text, options, expected) => {
    expect(summary(printedFigure(text, options))).toBe(expected);
  });

  test("a frozen record that says how it was rounded", () => {
    const figure = printedFigure("fell 3%–4%", { rounding: "half-even" });
    expect(figure.text).toBe("fell 3%–4%");
    expect(figure.rounding).toBe("half-even");
    expect(printedFigure("5.9%").rounding).toBe("half-away-from-zero");
    for (const part of [figure, figure.range, figure.notes, figure.core])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("printedFigure refuses", () => {
  test.each([
    ["a third term", 8, "nothing that follows"],
    ["up by almost a tenth of it", 21, "nothing that follows"],
    ["mid-single digits", 0, "a number"],
    ["high single-digit", 0, "a number"],
    ["tens of billions", 0, "a number"],
    ["rose", 4, "a number"],
    ["", 0, "a number"],
    ["%", 0, "a number"],
    ["5.9% year on year", 5, "nothing that follows"],
    ["3 million tonnes", 10, "nothing that follows"],
    ["5.9 billion percent", 19, "a plain number where it is in percent"],
    ["$5%", 3, "a plain number where it is in percent"],
    ["from 3% to 4%", 0, 'one figure, of which "from … to …" has two,'],
    ["5.9% from 6%", 5, 'one figure, of which "from … to …" has two,'],
    ["eight months", 6, "nothing that follows"],
    ["0th straight", 0, "a number"],
    ["12345th straight", 0, "a number"],
    ["12345 straight months", 6, "nothing that follows"],
    ["rose 8 straight months", 7, "nothing that follows"],
    ["about 8 straight months", 8, "nothing that follows"],
    ["eight months straight months", 22, "nothing that follows"],
    ["5% + 1", 3, "nothing that follows"],
    ["5%+5", 2, "nothing that follows"],
    ["2.5 straight months", 4, "nothing that follows"],
    ["twenty-eleven percent", 7, "nothing that follows"],
    ["1.08t", 4, 'a currency with "t", which may be tonnes,'],
    ["5,9%", 1, "a number, a word, a currency or a sign"],
    ["1,23", 1, "a number, a word, a currency or a sign"],
    ["1234,567", 4, "a number, a word, a currency or a sign"],
    ["5.", 1, "a number, a word, a currency or a sign"],
    ["an 8.2% y/y rise", 9, "a number, a word, a currency or a sign"],
    ["1 234", 2, "nothing that follows"],
    ["5 10,000", 2, "nothing that follows"],
    ["5 100 tonnes", 2, "nothing that follows"],
    ["5 1.5 yuan", 2, "nothing that follows"],
    ["5 −3", 2, "nothing that follows"],
    ["—5%", 0, "a number"],
    ["JPY ¥5bn", 4, "a number"],
    ["about 15% or so", 10, "one qualifier"],
    ["nearly about 15%", 7, "one qualifier"],
    ["up 5.9% lower", 8, "one direction"],
    ["rose and fell 5%", 5, "a number"],
    ["fell up 5%", 5, "one direction"],
    ["rose flat", 5, "one direction"],
    ["over flat", 5, "no word of size"],
    ["up halved", 3, "one direction"],
    ["fell threefold", 5, "no multiple after a word for a fall"],
    ["fell 2.5 times", 5, "no multiple after a word for a fall"],
    ["narrowed 2 to 3 times", 9, "no multiple after a word for a fall"],
    ["nearly double-digit", 7, "one qualifier"],
    ["$5bn euros", 10, "one currency, not USD and EUR,"],
    ["¥5bn euros", 10, "one currency, not ¥ and EUR,"],
    ["¥5bn to €6bn", 8, "one currency, not ¥ and EUR,"],
    ["$5bn to €6bn", 8, "one currency, not USD and EUR,"],
    ["5% to 6 points", 6, "a second figure of the same kind as the first"],
    ["5% to 6", 6, "a second figure of the same kind as the first"],
    ["$5 to 6%", 6, "a second figure of the same kind as the first"],
    ["5 billion to 6%", 13, "a second figure of the same kind as the first"],
    ["4%–3%", 3, "the lower end first and the higher end"],
    ["4%–4%", 3, "the lower end first and the higher end"],
    ["−3% to −4%", 7, "the lower end first and the higher end"],
    ["900–1.1 billion", 4, "the lower end first and the higher end"],
    ["−3–4%", 3, "a minus before both ends or before none"],
    ["3–", 2, "a number"],
    ["3% to", 5, "a number"],
    ["between 3% to 4%", 11, '"and" with a second figure'],
    ["between 3–4%", 9, '"and" with a second figure'],
    ["nearly 3–4%", 7, 'one number beside a word such as "nearly"'],
    ["3–4% or more", 5, 'one number beside a word such as "at-least"'],
  ])("%j and names the place", (text, at, expected) => {
    const place = at === text.length ? "its end" : `place ${at} ("${text.slice(at, at + 20)}")`;
    expect(() => printedFigure(text)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "UNREADABLE_PRINT",
        message: `a printed figure must have ${expected} at ${place}, got "${text}"`,
        details: { field: "a printed figure", value: text, at, expected },
      }),
    );
  });

  test("a name of several currencies without a choice", () => {
    expect(() => printedFigure("5 million pesos")).toThrow(
      '"pesos" must come with a name, a code or the option currency, since it is MXN or PHP or ARS or CLP or COP or UYU or DOP or CUP, got "5 million pesos"',
    );
    expect(printedFigure("5 million pesos", { currency: "PHP" }).currency).toBe("PHP");
  });

  test.each(["¥3.9 trillion", "¥3–4 billion"])("%j without a choice of yen or yuan", (text) => {
    expect(() => printedFigure(text)).toThrow(
      expect.objectContaining({
        code: "AMBIGUOUS_CURRENCY",
        message: `"¥" must come with a name, a code or the option yen, since it is CNY or JPY, got "${text}"`,
        details: { field: "a printed figure", value: text, currencies: ["CNY", "JPY"] },
      }),
    );
  });

  test("what is no text, and what is too long to be one figure", () => {
    for (const text of [5.9, null, "5".repeat(201), "about ".repeat(20_000)])
      expect(() => printedFigure(text as string)).toThrow(
        expect.objectContaining({
          code: "UNREADABLE_PRINT",
          message: expect.stringMatching(/^a printed figure must be text of 200 characters at most, got/),
        }),
      );
  });

  test("digits beyond the places of all numbers, and zero after nearly", () => {
    expect(() => printedFigure("1".repeat(61))).toThrow(expect.objectContaining({ code: "INVALID_DECIMAL" }));
    expect(() => printedFigure("nearly 0%")).toThrow(expect.objectContaining({ code: "UNREADABLE_PRINT" }));
  });

  test("a text of more than 200 characters, of which it shows 80", () => {
    expect(printedFigure(`5${" ".repeat(198)}%`).kind).toBe("percent");
    const long = `¥5bn${" ".repeat(100)}`;
    expect(() => printedFigure(long)).toThrow(`got "¥5bn${" ".repeat(76)}"`);
    expect(() => printedFigure(`5 ${"goods ".repeat(20)}`)).toThrow(/, got ".{80}"$/);
  });

  test.each<[PrintedFigureOptions, string]>([
    [{ flat: "x" as "1" }, "flat must be a decimal number such as 1234.5"],
    [{ decimalMark: ";" as "," }, "decimalMark must be"],
    [{ dollar: "XYZ" }, "dollar must be"],
    [{ currency: "XYZ" }, "currency must be"],
    [{ yen: "USD" as "JPY" }, "yen must be"],
    [{ trailingZeros: "no" as "significant" }, "trailingZeros must be"],
    [{ widths: { about: { grains: 0 } } }, "widths.about.grains must be above zero, got 0"],
    [{ widths: { nearly: { grains: "-1" } } }, "widths.nearly.grains must be above zero, got -1"],
    [{ widths: { nearly: { share: 1 } } }, "widths.nearly.share must be above 0 and below 1, got 1"],
    [{ widths: { about: { share: 0 } } }, "widths.about.share must be above 0 and below 1, got 0"],
  ])("an option by its name: %j", (options, message) => {
    expect(() => printedFigure("about 5.9%", options)).toThrow(message);
  });

  test.each<[object, string]>([
    [{ hedge: "about" }, "options"],
    [{ widths: { abut: {} } }, "widths"],
    [{ widths: { about: { grain: 1 } } }, "widths.about"],
  ])("a field that is not known, with where it stands: %j", (options, field) => {
    expect(() => printedFigure("about 5.9%", options)).toThrow(
      expect.objectContaining({ code: "UNKNOWN_FIELD", message: expect.stringContaining(`${field} `) }),
    );
  });

  test.each<[PrintedFigureOptions, string]>([
    [{ rounding: "up" as "floor" }, "INVALID_FIELD"],
    [{ decimalMark: ";" as "," }, "INVALID_FIELD"],
    [{ dollar: "XYZ" }, "UNKNOWN_CURRENCY"],
    [{ yen: "USD" }, "INVALID_FIELD"],
    [{ trailingZeros: "no" as "significant" }, "INVALID_FIELD"],
    [{ widths: { abut: {} } as object }, "UNKNOWN_FIELD"],
    [{ widths: { about: { grain: 1 } as object } }, "UNKNOWN_FIELD"],
    [{ widths: { about: { grains: 0 } } }, "INVALID_FIELD"],
    [{ widths: { nearly: { share: 1 } } }, "INVALID_FIELD"],
    [{ hedge: "about" } as object, "UNKNOWN_FIELD"],
  ])("options such as %j", (options, code) => {
    expect(() => printedFigure("about 5.9%", options)).toThrow(expect.objectContaining({ code }));
  });

  test("a width of flat that is none", () => {
    for (const flat of [0, "-0.1"] as const)
      expect(() => printedFigure("flat", { flat })).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: `flat must be above zero, got ${flat}`,
        }),
      );
  });
});
