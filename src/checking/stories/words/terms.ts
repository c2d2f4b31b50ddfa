import { isCurrency } from "../../../currency/currency.js";
import { alternatives } from "../../../print/alternatives.js";
import { CURRENCY_NAMES } from "../../../print/currency-names.js";
import { type Token, textAt } from "./tokens.js";

/** Money by its names, the usual one first where several share it; "in real terms" names none. */
const CODES = /* @__PURE__ */ new Map(
  CURRENCY_NAMES.flatMap(([forms, codes]) =>
    forms
      .split("|")
      .flatMap(alternatives)
      .flatMap((form) =>
        Object.entries(codes).flatMap(([code, owners]) =>
          owners.split("|").map((owner) => [`${owner} ${form}`.trim(), code] as const),
        ),
      ),
  )
    .concat(["local", "national", "domestic"].map((whose) => [`${whose} currency`, "LOCAL"] as const))
    .filter(([name]) => name !== "real")
    .reverse(),
);

/** What may follow "in dollars" where it says how all was measured. */
const BEHIND: readonly string[] =
  ", . ; ) in from on compared over than to by year it they exports imports the total and but while whereas last this".split(
    " ",
  );
const EXPRESSED: readonly string[] =
  "expressed denominated measured calculated counted converted given reckoned computed stated viewed".split(
    " ",
  );

/** "In yuan terms", "in terms of dollars", "dollar-denominated", "when expressed in USD", "in euros,". */
export function termsAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly next: number } | undefined {
  const [one, two, three] = [0, 1, 2].map((place) => textAt(tokens, at + place)) as [string, string, string];
  const expressed = at + Number(one === "when");
  const isExpressed =
    EXPRESSED.includes(textAt(tokens, expressed)) &&
    ["in", "into", "to"].includes(textAt(tokens, expressed + 1));
  const isOf = one === "in" && two === "terms" && three === "of";
  const isIn = one === "in" || one === "on";
  const start = isOf
    ? at + 3
    : isExpressed
      ? expressed + 2
      : isIn
        ? at + 1 + Number(two === "a" || two === "the")
        : at;
  const money = moneyAt(tokens, start);
  if (money === undefined) return undefined;
  const { code, next, isPlain } = money;
  const unit = textAt(tokens, next);
  if (["basis", "term", "terms"].includes(unit) || (one === "in" && unit === "value"))
    return { code, next: next + 1 };
  if (isOf || isExpressed) return { code, next };
  if (unit === "denominated") return { code, next: next + 1 + Number(textAt(tokens, next + 1) === "terms") };
  // "Recording a drop, in euros, of 14.5%", "in dollars exports rose".
  const isBare =
    one === "in" && start === at + 1 && isPlain && BEHIND.includes(unit) && !isBehindNumber(tokens, at);
  return isBare ? { code, next } : undefined;
}

function moneyAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly next: number; readonly isPlain: boolean } | undefined {
  for (let count = 4; count > 0; count--) {
    const name = Array.from({ length: count }, (_, place) => textAt(tokens, at + place)).join(" ");
    const code = CODES.get(name);
    if (code !== undefined)
      return { code, next: at + count, isPlain: !/^(?:won|pound|rand|dollar|sterling)$/.test(name) };
  }
  const raw = tokens[at]?.raw ?? "";
  return isCurrency(raw) && raw !== "ALL" ? { code: raw, next: at + 1, isPlain: true } : undefined;
}

/** "$5 billion in dollars": an amount and its money. */
const isBehindNumber = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\d[\d.,]*|million|billion|trillion|thousand|bn|mn|mln|bln)$/.test(textAt(tokens, at - 1));
