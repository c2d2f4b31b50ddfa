import { refuse } from "../../errors.js";
import { checkFields, type Draft, readList, readText } from "../../fields.js";

/**
 * Which goods, by HS prefixes; the longest prefix wins, and where two are as long, the goods are excluded. No
 * `include`: all goods. Where it is not known which goods, `unknown` says what is known of them: such a scope
 * covers some goods, and nobody can say whether a product is among them.
 *
 * @category Tariffs
 */
export interface ProductScope {
  /** HS prefixes; absent: all goods. */
  readonly include?: readonly string[];
  /** HS prefixes. */
  readonly exclude?: readonly string[];
  /** What is known of goods that are not listed. */
  readonly unknown?: string;
}

const FIELDS = ["include", "exclude", "unknown"] as const;

/** Reads a scope; none is all goods. */
export function readScope(input: ProductScope | undefined, field: string): ProductScope {
  if (input === undefined) return Object.freeze({});
  checkFields(input, field, FIELDS);
  const draft: Draft<ProductScope> = {};
  if (input.include !== undefined) draft.include = readList(input.include, `${field}.include`, readProduct);
  if (draft.include?.length === 0)
    return refuse("INVALID_FIELD", `${field}.include`, "at least one HS prefix, or left out", "none");
  if (input.exclude !== undefined) draft.exclude = readList(input.exclude, `${field}.exclude`, readProduct);
  if (input.unknown !== undefined) draft.unknown = readText(input.unknown, `${field}.unknown`);
  if (draft.unknown !== undefined && (draft.include ?? draft.exclude) !== undefined)
    return refuse("INVALID_FIELD", `${field}.unknown`, "alone, without include and exclude", draft.unknown);
  return Object.freeze(draft);
}

/** Reads an HS code or prefix; the dots of schedules (85.17, 8517.13, 8517.1300, 8517.13.00.00) are taken out. */
export function readProduct(value: unknown, field: string): string {
  if (typeof value === "string") {
    if (/^\d{2,10}$/.test(value)) return value;
    if (/^\d\d(\d\d(\.\d\d){1,3}|\d\d(\.\d\d)?\.\d{4}|\.\d\d)$/.test(value)) return value.replaceAll(".", "");
  }
  return refuse("INVALID_FIELD", field, "an HS prefix of 2 to 10 digits", value);
}

/** A scope as it is asked about many products: in steps that grow with the digits of a product, not with the scope. */
export interface ScopeReader {
  /** Absent: all goods. */
  readonly include?: ReadonlySet<string>;
  /** Absent: nothing is excluded. */
  readonly exclude?: ReadonlySet<string>;
  /** The same, in order. */
  readonly excluded: readonly string[];
}

/** Makes a scope ready to be asked. */
export function scopeReader({ include, exclude = [] }: ProductScope): ScopeReader {
  return {
    ...(include !== undefined && { include: new Set(include) }),
    ...(exclude.length > 0 && { exclude: new Set(exclude) }),
    excluded: [...exclude].sort(),
  };
}

/** Whether a product lies in the scope: the longest prefix decides. */
export function covers({ include, exclude }: ScopeReader, product: string): boolean {
  const included = include === undefined ? 0 : longestPrefix(include, product);
  return included >= 0 && (exclude === undefined || longestPrefix(exclude, product) < Math.max(included, 1));
}

/** Whether every product under a prefix lies in the scope; no digits stand for all goods. */
export function coversAll(scope: ScopeReader, prefix: string): boolean {
  return covers(scope, prefix) && !scope.excluded[firstFrom(scope.excluded, prefix)]?.startsWith(prefix);
}

/** Where the first of some texts in order lies that is not before this one. */
export function firstFrom(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The length of the longest prefix that a product begins with; −1 for none. */
function longestPrefix(prefixes: ReadonlySet<string>, product: string): number {
  for (let length = product.length; length >= 2; length--)
    if (prefixes.has(product.slice(0, length))) return length;
  return -1;
}
