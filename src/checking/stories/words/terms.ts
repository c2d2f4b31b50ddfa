import { type Token, textAt } from "./tokens.js";

const MONEY_WORDS: Readonly<Record<string, string>> = {
  yuan: "CNY",
  renminbi: "CNY",
  rmb: "CNY",
  dollar: "USD",
  dollars: "USD",
  usd: "USD",
  won: "KRW",
  yen: "JPY",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  rupee: "INR",
  rupees: "INR",
  ringgit: "MYR",
  baht: "THB",
  "local currency": "LOCAL",
  sterling: "GBP",
  pound: "GBP",
  franc: "CHF",
};

/** "In yuan terms", "in terms of dollars", "dollar-denominated", "when expressed in USD". */
export function termsAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly next: number } | undefined {
  const words = [0, 1, 2, 3, 4].map((place) => textAt(tokens, at + place));
  const moneyAt = (place: number): readonly [string, number] | undefined => {
    const isUs = words[place] === "us" || words[place] === "u";
    const from = place + Number(isUs);
    const two = `${words[from]} ${words[from + 1]}`;
    if (Object.hasOwn(MONEY_WORDS, two)) return [MONEY_WORDS[two]!, from + 2];
    return Object.hasOwn(MONEY_WORDS, words[from] ?? "") ? [MONEY_WORDS[words[from]!]!, from + 1] : undefined;
  };
  const isIn = words[0] === "in" || words[0] === "on";
  const isOf = words[0] === "in" && words[1] === "terms" && words[2] === "of";
  const expressed = words[0] === "when" ? 1 : 0;
  const isExpressed =
    ["expressed", "denominated"].includes(words[expressed]!) && words[expressed + 1] === "in";
  const start = isOf
    ? 3
    : isIn
      ? 1 + Number(words[1] === "the" || words[1] === "a")
      : isExpressed
        ? 2 + expressed
        : 0;
  const money = moneyAt(start);
  if (money === undefined) return undefined;
  const [code, next] = money;
  if (isOf || isExpressed) return { code, next: at + next };
  // "Recording a drop, in euros, of 14.5%".
  if (words[0] === "in" && start === 1 && textAt(tokens, at - 1) === "," && words[next] === ",")
    return { code, next: at + next };
  const unit = words[next];
  if (unit === "term" || unit === "terms" || unit === "basis") return { code, next: at + next + 1 };
  if (unit === "denominated") return { code, next: at + next + 1 + Number(words[next + 1] === "terms") };
  return undefined;
}
