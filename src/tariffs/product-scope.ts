import { refuse } from "../errors.js";
import { checkFields, type Draft, readList } from "../fields.js";

/**
 * Which goods, by HS prefixes; the longest prefix wins. No `include`: all goods.
 *
 * @category Tariffs
 */
export interface ProductScope {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

const FIELDS = ["include", "exclude"] as const;

/** Reads a scope; none is all goods. */
export function readScope(input: ProductScope | undefined, field: string): ProductScope {
  if (input === undefined) return Object.freeze({});
  checkFields(input, field, FIELDS);
  const draft: Draft<ProductScope> = {};
  if (input.include !== undefined) draft.include = readList(input.include, `${field}.include`, readProduct);
  if (draft.include?.length === 0)
    return refuse("INVALID_FIELD", `${field}.include`, "at least one HS prefix, or left out", "none");
  if (input.exclude !== undefined) draft.exclude = readList(input.exclude, `${field}.exclude`, readProduct);
  return Object.freeze(draft);
}

/** Reads an HS code or prefix. */
export function readProduct(value: unknown, field: string): string {
  if (typeof value === "string" && /^\d{2,10}$/.test(value)) return value;
  return refuse("INVALID_FIELD", field, "an HS prefix of 2 to 10 digits", value);
}

/** Whether every product under a prefix lies in the scope; no digits stand for all goods. */
export function coversAll(scope: ProductScope, prefix: string): boolean {
  const { exclude = [] } = scope;
  return covers(scope, prefix) && !exclude.some((excluded) => excluded.startsWith(prefix));
}

/** Whether a product lies in the scope: the longest prefix decides. */
function covers({ include, exclude = [] }: ProductScope, product: string): boolean {
  const included = include === undefined ? 0 : longestPrefix(include, product);
  return included >= 0 && longestPrefix(exclude, product) < Math.max(included, 1);
}

/** Whether two scopes may share a product: a prefix of one begins with a prefix of the other, excluded by none. */
export function scopesOverlap(a: ProductScope, b: ProductScope): boolean {
  const candidates = [...(a.include ?? []), ...(b.include ?? []), ""];
  return candidates.some((product) => covers(a, product) && covers(b, product));
}

/** The length of the longest prefix that a product begins with; −1 for none. */
function longestPrefix(prefixes: readonly string[], product: string): number {
  return prefixes.reduce(
    (longest, prefix) => (product.startsWith(prefix) ? Math.max(longest, prefix.length) : longest),
    -1,
  );
}
