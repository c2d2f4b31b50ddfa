import { type Day, plusDays } from "../period/day.js";
import type { TariffOptions } from "../tariffs/questions/tariff-question.js";
import type { DutyRateInput } from "../tariffs/regime/duty-rate.js";
import type { ProductScope } from "../tariffs/regime/product-scope.js";
import type { StackingPolicy } from "../tariffs/regime/stacking.js";
import type { MeasureEnd, TariffMeasureInput } from "../tariffs/regime/tariff-measure.js";
import { type TariffRegime, tariffRegime } from "../tariffs/regime/tariff-regime.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";

/**
 * The day around which random regimes lie.
 *
 * @internal
 */
export const START: Day = "2025-01-01";
const GROUP = { code: "Benelux", members: ["BE", "NL", "LU"] };
const FAMILIES = ["cars", "steel", "reciprocal"] as const;

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

/**
 * Tariff regimes, what may be asked of them, and codes of products that they tell apart.
 *
 * @category Testing
 */
export interface RegimeArbitraries {
  /** Regimes of every kind: all duties, scopes, economies, policies and claims; measures lie within 2025. */
  readonly regimes: Arbitrary<TariffRegime>;
  /** Questions: a product, a partner, a view, what a part is worth, what of a quota is used. */
  readonly questions: Arbitrary<TariffOptions>;
  /** Codes of two to six digits. */
  readonly products: Arbitrary<string>;
}

/** Regimes and questions. */
export function tariffs(fc: FastCheck): RegimeArbitraries {
  // Few digits, so that prefixes meet often.
  const digits = (length: number) =>
    fc.array(fc.constantFrom("1", "2"), { minLength: length, maxLength: length });
  const prefix = fc.constantFrom(2, 3, 4, 6).chain((length) => digits(length).map((some) => some.join("")));
  const scope: Arbitrary<ProductScope | undefined> = fc.oneof(
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
  const duty: Arbitrary<DutyRateInput> = fc.oneof(
    { weight: 4, arbitrary: share },
    { weight: 2, arbitrary: plain },
    share.map(({ rate }) => ({ kind: "floor", rate }) as const),
    fc
      .tuple(plain, plain)
      .map(
        ([within, over]) => ({ kind: "quota", limit: { amount: 100, unit: "kg" }, within, over }) as const,
      ),
  );

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

  const regimes = fc
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

  const questions: Arbitrary<TariffOptions> = fc.record(
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

  return { regimes, questions, products: prefix };
}

interface Named {
  readonly scope: ProductScope | undefined;
  readonly economies: TariffMeasureInput["economies"];
  readonly duty: DutyRateInput;
  readonly base: boolean;
  readonly family: (typeof FAMILIES)[number] | undefined;
  readonly first: number;
  readonly days: readonly number[];
  readonly duties: readonly [DutyRateInput, DutyRateInput];
  readonly ended: MeasureEnd | undefined;
  readonly open: boolean;
  readonly more: number;
}

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
