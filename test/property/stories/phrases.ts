import { type Day, day, type Month, type Period, plusMonths, yearEarlier } from "tradefigures";
import { type Dice, diceOf } from "./dice.js";
import type { Fact, Figure } from "./facts.js";

/** The economies of the made stories: whose, from there, and how its money is written. */
const ECONOMIES = [
  { code: "CN", name: "China", of: ["China's", "Chinese"], money: "CNY" },
  { code: "JP", name: "Japan", of: ["Japan's", "Japanese"], money: "JPY" },
  { code: "KR", name: "South Korea", of: ["South Korea's", "South Korean"], money: "KRW" },
  { code: "DE", name: "Germany", of: ["Germany's", "German"], money: "EUR" },
  { code: "GB", name: "Britain", of: ["Britain's", "British"], money: "GBP" },
  { code: "VN", name: "Vietnam", of: ["Vietnam's", "Vietnamese"], money: "VND" },
  { code: "IN", name: "India", of: ["India's", "Indian"], money: "INR" },
  { code: "BR", name: "Brazil", of: ["Brazil's", "Brazilian"], money: "BRL" },
  { code: "TR", name: "Turkey", of: ["Turkey's", "Turkish"], money: "TRY" },
  { code: "US", name: "the United States", of: ["the United States'", "U.S."], money: "USD" },
] as const;
export type Economy = (typeof ECONOMIES)[number];

const MONEY: Readonly<Record<string, readonly ((number: string, scale: string) => string)[]>> = {
  USD: [
    (n, s) => `$${n} ${s}`,
    (n, s) => `US$${n} ${s}`,
    (n, s) => `${n} ${s} dollars`,
    (n, s) => `${n} ${s} U.S. dollars`,
    (n, s) => `USD ${n} ${s}`,
    (n, s) => `$${n}${s === "billion" ? "bn" : "tn"}`,
  ],
  EUR: [
    (n, s) => `€${n} ${s}`,
    (n, s) => `${n} ${s} euros`,
    (n, s) => `€${n}${s === "billion" ? "bn" : "tn"}`,
  ],
  CNY: [(n, s) => `${n} ${s} yuan`, (n, s) => `RMB ${n} ${s}`, (n, s) => `RMB${n} ${s}`],
  KRW: [(n, s) => `${n} ${s} won`],
  JPY: [(n, s) => `${n} ${s} yen`, (n, s) => `¥${n} ${s}`],
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
export const monthName = (month: Month): string => MONTHS[Number(month.slice(5)) - 1]!;

export const RISES = "rose climbed grew increased gained advanced expanded jumped surged soared".split(" ");
export const FALLS = "fell dropped declined decreased shrank slid slumped contracted plunged tumbled".split(
  " ",
);
const RISE_NOUNS = ["rise", "increase", "gain", "jump"] as const;
const FALL_NOUNS = ["fall", "decrease", "drop", "decline"] as const;
const EXPORTS = [
  "exports",
  "goods exports",
  "exports of goods",
  "merchandise exports",
  "outbound shipments",
] as const;
const IMPORTS = [
  "imports",
  "goods imports",
  "imports of goods",
  "merchandise imports",
  "inbound shipments",
] as const;
const YEARLY = [
  "from a year earlier",
  "from a year ago",
  "year on year",
  "year-on-year",
  "compared with a year earlier",
  "from the same month a year earlier",
  "on the year",
] as const;
const MONTHLY = [
  "from the previous month",
  "month on month",
  "month-on-month",
  "compared with the previous month",
] as const;

/** The dice with the phrases of one story. */
export class Phrases {
  readonly dice: Dice;
  readonly reporter: Economy;
  readonly month: Month;

  constructor(seed: number) {
    this.dice = diceOf(seed);
    this.reporter = this.dice.one(ECONOMIES);
    this.month = plusMonths("2009-03", this.dice.below(200)) as Month;
  }

  /** The day of print: in the month after. */
  get asOf(): Day {
    return day(`${plusMonths(this.month, 1)}-${String(5 + this.dice.below(20)).padStart(2, "0")}`);
  }

  partner(other?: string): Economy {
    return this.dice.one(ECONOMIES.filter(({ code }) => code !== this.reporter.code && code !== other));
  }

  /** A percentage above zero, as it is printed, and as a fraction. */
  percent(down = false): { text: string; figure: Figure } {
    const tenths = 1 + this.dice.below(420);
    const whole = this.dice.chance(0.2);
    const number = whole ? String(1 + Math.floor(tenths / 10)) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
    const text = `${number}${this.dice.one(["%", "%", " %", " percent", " per cent", " pct"])}`;
    return { text, figure: { value: `${down ? "-" : ""}${number}e-2` } };
  }

  points(): { text: string; figure: Figure } {
    const number = `${this.dice.below(9)}.${1 + this.dice.below(9)}`;
    return { text: `${number} percentage points`, figure: { value: `${number}e-2` } };
  }

  amount(currency: string = "USD", negative = false): { text: string; figure: Figure } {
    const [scale, zeros] = this.dice.chance(0.15) ? ["trillion", 12] : ["billion", 9];
    const decimals = this.dice.below(3);
    const whole = 1 + this.dice.below(scale === "billion" ? 700 : 9);
    const rest = decimals === 0 ? "" : `.${String(this.dice.below(10 ** decimals)).padStart(decimals, "0")}`;
    const number = `${whole}${rest}`;
    const text = this.dice.one(MONEY[currency]!)(number, scale as string);
    return { text, figure: { value: `${negative ? "-" : ""}${number}e${zeros}` } };
  }

  /** The month, or a word for it. */
  inMonth(month: Month = this.month): string {
    const near = month > (plusMonths(this.month, -11) as Month) && month <= this.month;
    if (near && this.dice.chance(0.6)) return `in ${monthName(month)}`;
    return `in ${monthName(month)} ${month.slice(0, 4)}`;
  }

  flow(flow: "exports" | "imports"): string {
    return this.dice.one(flow === "exports" ? EXPORTS : IMPORTS);
  }

  either(): "exports" | "imports" {
    return this.dice.one(["exports", "imports"] as const);
  }

  /** "rose" with the direction of a growth. */
  moved(): { verb: string; direction: "rise" | "fall"; down: boolean; noun: string } {
    const down = this.dice.chance(0.5);
    return {
      verb: this.dice.one(down ? FALLS : RISES),
      noun: this.dice.one(down ? FALL_NOUNS : RISE_NOUNS),
      direction: down ? "fall" : "rise",
      down,
    };
  }

  yearly(): string {
    return this.dice.one(YEARLY);
  }

  monthly(): string {
    return this.dice.one(MONTHLY);
  }

  /** One of both, with its name. */
  compared(): { text: string; comparison: "year-on-year" | "month-on-month" } {
    return this.dice.chance(0.7)
      ? { text: this.yearly(), comparison: "year-on-year" }
      : { text: this.monthly(), comparison: "month-on-month" };
  }

  growth(
    flow: "exports" | "imports" | "balance" | "total",
    comparison: "year-on-year" | "month-on-month",
    direction: string,
    figure: Figure | undefined,
    period: Period = this.month,
    about: Partial<NonNullable<Fact["about"]>> = {},
  ): Fact {
    return {
      kind: "growth",
      about: { reporter: this.reporter.code, flow, ...about },
      period,
      comparison,
      direction,
      ...(figure && { figure }),
    };
  }

  level(
    flow: "exports" | "imports" | "balance" | "total",
    figure: Figure,
    period: Period = this.month,
    about: Partial<NonNullable<Fact["about"]>> = {},
    currency: NonNullable<Fact["currency"]> = "USD",
  ): Fact {
    return {
      kind: "level",
      about: { reporter: this.reporter.code, flow, ...about },
      period,
      currency,
      figure,
    };
  }

  before(months = 1): Month {
    return plusMonths(this.month, -months) as Month;
  }

  lastYear(): Month {
    return yearEarlier(this.month) as Month;
  }
}
