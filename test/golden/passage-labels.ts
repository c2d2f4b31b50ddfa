import type { Claim, StoryOptions } from "tradefigures/checking";

/** What a reader wrote down by hand of a statement of a passage. */
interface Label {
  readonly id: string;
  readonly kind: string;
  /** Its words, found once from the left. */
  readonly phrase: string;
  readonly reporter?: string;
  readonly partner?: string;
  readonly flow?: string;
  readonly period?: string;
  readonly comparison?: string;
  /** A plain number: percent of growth, single units of a currency. */
  readonly figure?: string;
  readonly currency?: string;
  readonly direction?: string;
  /** Rise and widened, fall and narrowed stand for each other. */
  readonly surplus?: true;
  readonly terms?: string;
  readonly converted?: string;
  readonly quote?: string;
  readonly is?: string;
  readonly limit?: string;
  readonly since?: string;
  readonly high?: string;
  readonly position?: string;
  readonly to?: string;
  readonly imposer?: string;
  readonly target?: string;
  /** Readings that are right, too. */
  readonly or?: readonly Partial<Label>[];
}

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly options: { readonly [name in keyof StoryOptions]: StoryOptions[name] | null };
  readonly statements: readonly Label[];
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(trillions?|trn|tn|t|lakh crores?)\b/i, 1e12],
  [/^(billions?|bln|bil|bn|b)\b/i, 1e9],
  [/^crores?\b/i, 1e7],
  [/^(millions?|mln|mil|mn|m)\b/i, 1e6],
  [/^lakhs?\b/i, 1e5],
  [/^(thousand|k)\b/i, 1e3],
];

function plainNumber(text: string): number {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "");
  return Number(/^\d+,\d{1,2}$/.test(plain) ? plain.replace(",", ".") : plain.replaceAll(",", ""));
}

/** The size of a printed figure and its sign: "−$52.8 billion" is −52.8e9, "11 billion 181 million" the sum of both. */
function sizeOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  const number = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d[\d,]*(?:\.\d*)?/g;
  const parts = [...printed.matchAll(number)].map((found) => {
    const rest = printed.slice(found.index + found[0].length).replace(/^[\s\u00a0\u202f-]+/, "");
    return { value: plainNumber(found[0]), scale: SCALES.find(([word]) => word.test(rest))?.[1] };
  });
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  let value = first.value * (first.scale ?? 1);
  let scale = first.scale;
  for (const next of others) {
    if (scale === undefined || next.scale === undefined || next.scale >= scale) break;
    value += next.value * next.scale;
    scale = next.scale;
  }
  // "4 to 5 billion": the scale stands at the end.
  const last = parts.at(-1)!.scale;
  if (first.scale === undefined && last !== undefined && !/[%(]/.test(printed)) value = first.value * last;
  return /[-−–]|minus|negative/.test(printed.slice(0, printed.search(/\d/))) ? -value : value;
}

const near = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const size = (a: number | undefined): number | undefined => (a === undefined ? undefined : Math.abs(a));
const plain = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  Q1: ["01", "03"],
  Q2: ["04", "06"],
  Q3: ["07", "09"],
  Q4: ["10", "12"],
  H1: ["01", "06"],
  H2: ["07", "12"],
};

/** A period as months: "2024" is "2024-01/2024-12". */
function monthsOf(period: string | undefined): string | undefined {
  const found = /^(\d{4})(?:-(Q\d|H\d))?$/.exec(period ?? "");
  if (found === null) return period;
  const [from, to] = found[2] === undefined ? ["01", "12"] : PARTS[found[2]]!;
  return `${found[1]}-${from}/${found[1]}-${to}`;
}

const placeOf = (code: string | undefined): string | undefined =>
  code !== undefined && /^EA(19|20)?$/.test(code) ? "euro area" : code;

/** Any claim, with the fields that only some have. */
interface Said {
  readonly kind: string;
  readonly months?: number;
  readonly about?: {
    readonly reporter?: string;
    readonly partner?: string;
    readonly flow?: string;
    readonly product?: string;
  };
  readonly [field: string]: unknown;
}

const WITH_COMPARISON = ["growth", "change", "streak", "extreme", "surprise", "turn"];
const WITH_CURRENCY = ["level", "change", "conversion", "crossing"];
const WITHOUT_FIGURE = ["extreme", "turn"];

function sameDirection(label: Partial<Label>, direction: unknown): boolean {
  if (label.direction === direction) return true;
  const pairs = [
    ["rise", "widened"],
    ["fall", "narrowed"],
  ];
  return (
    label.surplus === true &&
    pairs.some((pair) => [label.direction, direction].every((one) => pair.includes(one as string)))
  );
}

function sameFigure({ kind, flow, figure }: Partial<Label>, said: number | undefined): boolean {
  const wanted = plain(figure);
  const hasSign = (kind === "level" || kind === "surprise") && flow === "balance";
  return hasSign ? near(wanted, said) : near(size(wanted), size(said));
}

/** Whether a claim says what was written down by hand; `place.start` is not asked here. */
function says(label: Partial<Label>, claim: Said, options: StoryOptions): boolean {
  const { kind = "", is, to } = label;
  const text = (field: string): string | undefined => claim[field] as string | undefined;
  if (kind !== claim.kind) return false;
  if (kind === "tariff") {
    if (label.imposer !== text("imposer") || label.target !== text("target") || label.period !== text("from"))
      return false;
  } else if (monthsOf(label.period) !== monthsOf(text("period"))) return false;
  const { about = {} } = claim;
  if (
    kind !== "tariff" &&
    kind !== "conversion" &&
    ((label.reporter ?? options.reporter) !== placeOf(about.reporter) ||
      label.partner !== placeOf(about.partner) ||
      label.flow !== about.flow ||
      about.product !== undefined)
  )
    return false;
  if (WITH_COMPARISON.includes(kind) && label.comparison !== (text("comparison") ?? text("of"))) return false;
  const printed = text("printed") ?? text("threshold") ?? text("amount") ?? text("low");
  const figure = kind === "streak" ? claim.months : sizeOf(printed);
  if (!WITHOUT_FIGURE.includes(kind) && !sameFigure(label, figure)) return false;
  const currency = kind === "conversion" ? text("base") : text("currency");
  if (WITH_CURRENCY.includes(kind) && label.currency !== currency) return false;
  const { terms } = label;
  if (terms !== undefined && terms !== (currency ?? "USD")) return false;
  if (label.direction !== undefined && !sameDirection(label, text("direction"))) return false;
  switch (kind) {
    case "conversion":
      return label.quote === text("quote") && near(plain(label.converted), sizeOf(text("converted")));
    case "streak":
      return is === text("is") && near(plain(label.limit), sizeOf(text("limit")));
    case "extreme":
      return is === text("is") && monthsOf(label.since) === monthsOf(text("since"));
    case "crossing":
      return is === text("is") || (is === "above" && [undefined, "passed"].includes(text("is")));
    case "surprise":
      return label.position === text("position") && near(plain(label.high), sizeOf(text("high")));
    case "turn":
      return to === text("to");
    default:
      return true;
  }
}

/** What is no figure of trade to be worked out has no label. */
export const UNLABELLED: readonly Claim["kind"][] = ["statement", "figure", "exchange"];

/** Of each claim the label that it says, "=" where another claim has said it, or nothing. */
export function labelsOf(
  { text, statements }: Passage,
  claims: readonly Claim[],
  options: StoryOptions,
): readonly (string | undefined)[] {
  const found = new Set<string>();
  return claims.map((claim) => {
    if (UNLABELLED.includes(claim.kind)) return undefined;
    const { start, end } = claim.place!;
    const right = statements.filter(({ phrase, or = [], ...label }) => {
      const at = text.indexOf(phrase);
      const all = [label, ...or.map((other) => ({ ...label, ...other }))];
      return at >= start && at < end && all.some((one) => says(one, claim as unknown as Said, options));
    });
    const free = right.find(({ id }) => !found.has(id));
    if (free === undefined) return right.length > 0 ? "=" : undefined;
    found.add(free.id);
    return free.id;
  });
}
