import fc from "fast-check";
import {
  type Day,
  type DutyRateInput,
  type ProductScope,
  plusDays,
  type StackingPolicy,
  type TariffMeasure,
  type TariffMeasureInput,
  type TariffOptions,
  type TariffRegime,
  tariffRegime,
} from "tradefigures";

/** The day around which random regimes lie. */
export const START: Day = "2025-01-01";
const GROUP = { code: "Benelux", members: ["BE", "NL", "LU"] };
const FAMILIES = ["cars", "steel", "reciprocal"] as const;

// Few digits, so that prefixes meet often.
const digits = (length: number) =>
  fc.array(fc.constantFrom("1", "2"), { minLength: length, maxLength: length });
export const prefix = fc
  .constantFrom(2, 3, 4, 6)
  .chain((length) => digits(length).map((some) => some.join("")));
const scope: fc.Arbitrary<ProductScope | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ unknown: "a list" }),
  fc.record({ exclude: fc.array(prefix, { maxLength: 3 }) }),
  fc.record(
    {
      include: fc.array(prefix, { minLength: 1, maxLength: 3 }),
      exclude: fc.array(prefix, { maxLength: 3 }),
    },
    { requiredKeys: ["include"] },
  ),
);
const codes = fc.array(fc.constantFrom("BE", "NL", "FR", "Benelux"), { minLength: 1, maxLength: 2 });
const economies = fc.option(fc.record({ include: codes, exclude: codes }, { requiredKeys: [] }), {
  nil: undefined,
});

const share = fc
  .integer({ min: 0, max: 1500 })
  .map((tenths) => ({ kind: "ad-valorem", rate: `${tenths}e-3` as `${number}` }) as const);
const specific = fc
  .integer({ min: 0, max: 900 })
  .map(
    (cents) =>
      ({ kind: "specific", amount: `${cents}e-2` as `${number}`, currency: "USD", unit: "kg" }) as const,
  );
const plain = fc.oneof(
  share,
  specific,
  fc.tuple(share, specific).map((parts) => ({ kind: "compound", parts }) as const),
  fc
    .tuple(share, specific, fc.constantFrom("higher", "lower"))
    .map(([one, other, take]) => ({ kind: "mixed", take, parts: [one, other] }) as const),
);
const duty: fc.Arbitrary<DutyRateInput> = fc.oneof(
  { weight: 4, arbitrary: share },
  { weight: 2, arbitrary: plain },
  share.map(({ rate }) => ({ kind: "floor", rate }) as const),
  fc
    .tuple(plain, plain)
    .map(([within, over]) => ({ kind: "quota", limit: { amount: 100, unit: "kg" }, within, over }) as const),
);

const policies: readonly StackingPolicy[] = [
  { kind: "additive" },
  { kind: "maximum" },
  {
    kind: "exclusive",
    families: [
      { name: "cars", displaces: ["steel", "reciprocal"] },
      { name: "steel", displaces: ["reciprocal"] },
      { name: "reciprocal", displaces: [] },
    ],
  },
  { kind: "content-split", content: "steel", rest: "reciprocal" },
];

const named = fc.record({
  scope,
  economies,
  duty,
  base: fc.boolean(),
  family: fc.constantFrom(undefined, ...FAMILIES),
  first: fc.integer({ min: 0, max: 100 }),
  days: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
  duties: fc.tuple(share, share),
  ended: fc.constantFrom(undefined, "replaced", "suspended", "expired", "void"),
  open: fc.boolean(),
  more: fc.integer({ min: 1, max: 5 }),
});

type Named = typeof named extends fc.Arbitrary<infer T> ? T : never;

/** Measures of one name that follow one another, with all that a measure may say. */
function runs(one: Named, index: number, policy: StackingPolicy): TariffMeasureInput[] {
  let from = plusDays(START, one.first);
  const family = policy.kind === "content-split" && one.family === "cars" ? undefined : one.family;
  return one.days.map((days, run) => {
    const isOpen = one.open && run === one.days.length - 1;
    const until = isOpen ? undefined : plusDays(from, days);
    const measure: TariffMeasureInput = {
      name: `measure ${index}`,
      authority: `act ${run}`,
      duty: run === 0 ? one.duty : one.duties[run - 1]!,
      scope: one.scope,
      economies: one.economies,
      from,
      until,
      ended: until === undefined ? undefined : one.ended,
      collectedUntil:
        until !== undefined && run === one.days.length - 1 ? plusDays(until, one.more) : undefined,
      annulled: until !== undefined && one.more === 5 ? plusDays(until, 1) : undefined,
      role: one.base && one.duty.kind !== "floor" ? "base" : undefined,
      family,
      announced: one.more === 1 ? plusDays(from, -1) : undefined,
      seen: one.more === 2 ? from : undefined,
      source: one.more > 2 ? `source ${one.more}` : undefined,
    };
    from = until ?? from;
    return measure;
  });
}

/** Regimes of every kind: all duties, scopes, economies, policies and claims. */
export const anyRegime: fc.Arbitrary<TariffRegime> = fc
  .record({
    names: fc.array(named, { maxLength: 7 }),
    policy: fc.constantFrom(...policies),
    target: fc.constantFrom("*", "Benelux", "BE"),
    claim: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  })
  .map(({ names, policy, target, claim }) =>
    tariffRegime({
      imposer: "US",
      target,
      groups: [GROUP],
      stacking: policy,
      measures: names.flatMap((one, index) => runs(one, index, policy)),
      complete:
        claim === undefined
          ? undefined
          : { from: plusDays(START, -20), ...(claim > 200 && { until: plusDays(START, claim) }) },
    }),
  );

/** What may be asked of them. */
export const question: fc.Arbitrary<TariffOptions> = fc.record(
  {
    product: prefix,
    partner: fc.constant("BE"),
    view: fc.constantFrom("levied", "lawful", "collected"),
    contentShare: fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}e-2` as `${number}`),
    unitValue: fc
      .integer({ min: 1, max: 5000 })
      .map((cents) => ({ amount: `${cents}e-2` as `${number}`, currency: "USD", unit: "kg" })),
    quotaUsed: fc
      .integer({ min: 0, max: 200 })
      .map((amount) =>
        Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`measure ${i}`, { amount, unit: "kg" }])),
      ),
  },
  { requiredKeys: ["contentShare"] },
);

/** By the words of the definition: the longest prefix wins, and of two as long the goods are out. */
function covers({ include, exclude = [] }: ProductScope, product: string): boolean {
  const longest = (prefixes: readonly string[]) =>
    Math.max(-1, ...prefixes.filter((one) => product.startsWith(one)).map(({ length }) => length));
  const [inside, outside] = [include === undefined ? 0 : longest(include), longest(exclude)];
  return inside >= 0 && outside < Math.max(inside, 1);
}

function coversEconomy({ economies }: TariffMeasure, economy: string): boolean {
  return (
    economies === undefined ||
    ((economies.include === undefined || economies.include.includes(economy)) &&
      !economies.exclude?.includes(economy))
  );
}

/** The days on which a measure counts in a view: none where it never applied. */
function daysIn(measure: TariffMeasure, view: TariffOptions["view"]): readonly [string, string] {
  const { from, until = "~", ended, annulled, collectedUntil = until } = measure;
  if (view === "lawful" && (ended === "void" || annulled !== undefined)) return ["~", "~"];
  return [from, view === "collected" ? collectedUntil : until];
}

/** What each measure is for the goods asked about, found by looking at all of them. */
export function scanned(regime: TariffRegime, day: Day, { product = "", partner, view }: TariffOptions) {
  const whole = { "*": ["BE", "NL", "LU", "FR", "elsewhere"], Benelux: GROUP.members, BE: ["BE"] };
  const asked = partner === undefined ? whole[regime.target as keyof typeof whole] : [partner];
  const inForce = regime.measures.filter((measure) => {
    const [from, until] = daysIn(measure, view);
    return from <= day && day < until;
  });
  const isWorld = regime.target === "*" && partner === undefined;
  const economies = (measure: TariffMeasure) => {
    const inside = asked.map((economy) => coversEconomy(measure, economy));
    // A list of all the economies that there are is not looked for: whoever means all names none.
    const isNamed = Object.keys(measure.economies ?? {}).length > 0;
    return { any: inside.includes(true), every: !inside.includes(false) && !(isWorld && isNamed) };
  };
  const goods = ({ scope }: TariffMeasure) => {
    if (scope.unknown !== undefined) return { any: true, every: false };
    const { include = [], exclude = [] } = scope;
    const under = [product, ...[...include, ...exclude].filter((one) => one.startsWith(product))];
    const inside = under.map((one) => covers(scope, one));
    return {
      any: inside.includes(true),
      // Goods in general bear what is on all goods but some.
      every: inside[0]! && (product === "" || !exclude.some((one) => one.startsWith(product))),
    };
  };
  const isOnAll = (one: TariffMeasure) => economies(one).every && goods(one).every;
  return {
    onAll: inForce.filter(isOnAll),
    onSome: inForce.filter((one) => !isOnAll(one) && goods(one).any && (economies(one).any || isWorld)),
  };
}

/** Whether two measures clash: looked for on every product of their prefixes, every economy and in time. */
export function clash(a: TariffMeasure, b: TariffMeasure, economies: readonly string[]): boolean {
  const inTime = a.from < (b.until ?? "~") && b.from < (a.until ?? "~");
  const products = [a, b].flatMap(({ scope }) => scope.include ?? [""]);
  return (
    a.name === b.name &&
    inTime &&
    products.some((product) =>
      [a, b].every(({ scope }) => scope.unknown !== undefined || covers(scope, product)),
    ) &&
    economies.some((economy) => coversEconomy(a, economy) && coversEconomy(b, economy))
  );
}
