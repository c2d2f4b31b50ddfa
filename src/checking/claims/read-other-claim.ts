import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { readChoice, readList, readText } from "../../fields.js";
import { type Day, readDay } from "../../period/day.js";
import { type Month, month } from "../../period/month.js";
import { readPeriod } from "../../period/period.js";
import type { PrintedFigureOptions } from "../../print/printed-figure.js";
import { subject } from "../../records/subject.js";
import type { ConversionClaim, ExchangeClaim, FigureClaim, StatementClaim, TariffClaim } from "./claim.js";
import { checkClaimFields, readBase, readOtherCurrency } from "./claim-fields.js";
import { amountPrint, anyPrint, percentPrint, signed } from "./prints.js";
import type { SaidConversion, SaidExchange, SaidFigure, SaidStatement, SaidTariff } from "./said.js";

// Claims about currencies, tariffs and figures outside trade; and what no figure decides.

export function readConversion(input: ConversionClaim, options: PrintedFigureOptions): SaidConversion {
  checkClaimFields(input, ["base", "amount", "quote", "converted", "rate", "period", "about"]);
  const base = readCurrency(input.base, "base");
  const quote = readOtherCurrency(readCurrency(input.quote, "quote"), base);
  const amount = amountPrint(input.amount, "amount", base, options);
  const converted = amountPrint(input.converted, "converted", quote, options);
  const rate = input.rate === undefined ? null : amountPrint(input.rate, "rate", quote, options);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    base,
    amount: amount.text,
    quote,
    converted: converted.text,
    ...(rate !== null && { rate: rate.text }),
    period: readPeriod(input.period, "period"),
    ...(input.about !== undefined && { about: subject(input.about) }),
  };
  return { kind: "conversion", claim: Object.freeze(claim), amount, converted, rate };
}

export function readTariff(input: TariffClaim, options: PrintedFigureOptions): SaidTariff {
  checkClaimFields(input, [
    ...["imposer", "target", "means", "from", "until", "month"],
    ...["estimator", "measure", "measures", "product", "printed"],
  ]);
  const print = percentPrint(input.printed, "printed", options);
  const from = readDay(input.from, "from");
  const { means, until, month, estimator, measure, measures, product } = input;
  const claim = {
    ...readBase(input),
    kind: input.kind,
    imposer: readText(input.imposer, "imposer"),
    target: readText(input.target, "target"),
    ...(means !== undefined && { means: readChoice(means, "means", ["average", "duty"]) }),
    from,
    ...(until !== undefined && { until: readDay(until, "until") }),
    ...(month !== undefined && { month: readMonthOf(month, from) }),
    ...(estimator !== undefined && { estimator: readText(estimator, "estimator") }),
    ...(measure !== undefined && { measure: readText(measure, "measure") }),
    ...(measures !== undefined && { measures: readList(measures, "measures", readText) }),
    ...(product !== undefined && { product: readText(product, "product") }),
    printed: print.text,
  };
  return { kind: "tariff", claim: Object.freeze(claim), print };
}

export function readExchange(input: ExchangeClaim, options: PrintedFigureOptions): SaidExchange {
  checkClaimFields(input, ["base", "quote", "from", "until", "direction", "printed"]);
  const base = readCurrency(input.base, "base");
  const from = readDay(input.from, "from");
  const direction = readChoice(input.direction, "direction", ["rise", "fall"]);
  const print =
    input.printed === undefined
      ? null
      : signed((how) => percentPrint(input.printed, "printed", how), direction, options);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    base,
    quote: readOtherCurrency(readCurrency(input.quote, "quote"), base),
    from,
    until: readDay(input.until, "until"),
    direction,
    ...(print !== null && { printed: print.text }),
  };
  return { kind: "exchange", claim: Object.freeze(claim), print };
}

export function readFigure(input: FigureClaim, options: PrintedFigureOptions): SaidFigure {
  checkClaimFields(input, ["figure", "period", "printed"]);
  const print = anyPrint(input.printed, "printed", options);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    figure: readText(input.figure, "figure"),
    period: readPeriod(input.period, "period"),
    printed: print.text,
  };
  return { kind: "figure", claim: Object.freeze(claim), print };
}

export function readStatement(input: StatementClaim): SaidStatement {
  checkClaimFields(input, ["nature", "by", "text"]);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    nature: readChoice(input.nature, "nature", ["cause", "opinion", "forecast"]),
    by: readText(input.by, "by"),
    text: readText(input.text, "text"),
  };
  return { kind: "statement", claim: Object.freeze(claim) };
}

/** The month in which the day of a tariff lies. */
function readMonthOf(text: unknown, from: Day): Month {
  const read = month(readText(text, "month"));
  return from.startsWith(read) ? read : refuse("INVALID_FIELD", "month", `that of from (${from})`, read);
}
