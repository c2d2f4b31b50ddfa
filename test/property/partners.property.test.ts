import fc from "fast-check";
import {
  aggregateFlows,
  at,
  boundsOf,
  constantMembers,
  contributionTable,
  contributionToGrowth,
  day,
  firstMonth,
  intervalSum,
  lastMonth,
  type Month,
  membersOf,
  type Observation,
  observation,
  type Period,
  partnerFlow,
  partnerGroup,
  plusMonths,
  restOfWorld,
  shareShift,
  span,
  sum,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { sameInterval } from "../../src/decimal/interval.js";
import { membersWithin } from "../../src/partners/names/group.js";
import { type Figure, figures, isDeeplyFrozen, shuffled } from "./random-series.js";
import {
  divided,
  liesIn,
  minus,
  order,
  plus,
  type Rational,
  ratio,
  rational,
  times,
  total,
} from "./rational.js";

const [NOW, THEN] = ["2025-11", "2024-11"] as const;
const PARTNERS = ["US", "DE", "JP", "VN", "BR"];
const seed = fc.nat(500_000);
const zero = ratio(0n, 1n);

/** The truths behind a printed split of the whole: parts now and then, and a rest of its own. */
interface Split {
  readonly parts: readonly Observation[];
  readonly whole: readonly Observation[];
  readonly truths: readonly (readonly [now: Rational, then: Rational])[];
  readonly truth: readonly [now: Rational, then: Rational];
}

const rowOf = (figure: Figure, period: Period, partner?: string) =>
  observation({
    reporter: "XX",
    ...(partner !== undefined && { partner }),
    flow: "exports",
    currency: "USD",
    period,
    value: figure.text,
    roundedTo: figure.roundedTo,
  });

/** Printed parts and a whole that is printed to one place, of true values that add up. */
function splits(exact = false): fc.Arbitrary<Split> {
  const pair = fc.tuple(figures("exports", exact), figures("exports", exact));
  return fc
    .record({ parts: fc.array(pair, { minLength: 1, maxLength: PARTNERS.length }), rest: pair })
    .map(({ parts, rest }) => {
      const truths = parts.map(([now, then]) => [now.truth, then.truth] as const);
      const sums = ([0, 1] as const).map((side) =>
        total([...truths.map((pair) => pair[side]), rest[side].truth]),
      );
      const whole = sums.map((truth, side) => {
        // Six places are enough for every figure: the whole is exact.
        const digits = (truth.over * 1_000_000n) / truth.under;
        return rowOf({ truth, text: `${digits}e-6` as `${number}` }, side === 0 ? NOW : THEN);
      });
      return {
        parts: parts.flatMap(([now, then], index) => [
          rowOf(now, NOW, PARTNERS[index]),
          rowOf(then, THEN, PARTNERS[index]),
        ]),
        whole,
        truths,
        truth: [sums[0]!, sums[1]!] as const,
      };
    })
    .filter(({ truth }) => order(truth[1], zero) > 0);
}

/** Splits whose printed parts do not exceed the whole by rounding. */
const printable = (exact = false) =>
  splits(exact).filter(({ parts, whole }) =>
    whole.every(({ period, value }) => {
      const inPeriod = parts.filter((part) => part.period === period);
      return sum(inPeriod.map((part) => part.value)).lte(value);
    }),
  );

describe("contributions", () => {
  test("add up to the growth of the whole", () => {
    fc.assert(
      fc.property(printable(true), ({ parts, whole, truth }) => {
        const table = at(contributionTable(parts, whole), NOW);
        const all = [...table.parts, table.rest];
        const changes = sum(all.map(({ part }) => part.change!));
        expect(changes.toFixed()).toBe(table.whole.change!.toFixed());
        expect(rational(changes)).toEqual(rational(table.whole.change!));
        const points = total(all.map(({ contribution }) => rational(contribution!)));
        const growth = minus(divided(truth[0], truth[1]), ratio(1n, 1n));
        // Each of the six at most is rounded to 34 digits, and none is larger than its parts together.
        const largest = divided(plus(truth[0], truth[1]), truth[1]);
        const off = minus(points, growth);
        const size = off.over < 0n ? ratio(-off.over, off.under) : off;
        expect(order(times(size, ratio(10n ** 32n, 1n)), largest)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("hold the truth within their bounds, of the parts and of the rest", () => {
    fc.assert(
      fc.property(printable(), ({ parts, whole, truths, truth }) => {
        const table = at(contributionTable(parts, whole), NOW);
        truths.forEach(([now, then], index) => {
          const found = table.parts.find(({ part }) => part.partner === PARTNERS[index])!;
          expect(liesIn(divided(minus(now, then), truth[1]), found.bounds!)).toBe(true);
        });
        const rest = ([0, 1] as const).map(
          (side): Rational => minus(truth[side], total(truths.map((pair) => pair[side]))),
        );
        const change = minus(rest[0]!, rest[1]!);
        expect(liesIn(divided(change, truth[1]), table.rest.bounds!)).toBe(true);
        const { bounds } = table.rest.part;
        if (bounds !== null && order(rest[1]!, zero) > 0)
          expect(liesIn(divided(change, rest[1]!), bounds)).toBe(true);
      }),
    );
  });

  test("are the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(printable(), seed, ({ parts, whole }, order) => {
        const given = JSON.stringify(contributionTable(parts, whole));
        const mixed = contributionTable(shuffled(parts, order), shuffled(whole, order));
        const ranked = (text: string) => JSON.parse(text).map((table: object) => ({ ...table, parts: [] }));
        expect(ranked(JSON.stringify(mixed))).toEqual(ranked(given));
        expect(at(mixed, NOW).parts.map(({ contribution }) => String(contribution))).toEqual(
          at(contributionTable(parts, whole), NOW).parts.map(({ contribution }) => String(contribution)),
        );
      }),
    );
  });

  test("split exactly into growth with the whole and a shift of the share", () => {
    fc.assert(
      fc.property(printable(true), ({ parts, whole }) => {
        const own = parts.filter(({ partner }) => partner === "US");
        const split = shareShift(at(contributionToGrowth(own, whole), NOW))!;
        expect(sum([split.withWhole, split.fromShare]).toFixed()).toBe(split.change.toFixed());
      }),
    );
  });
});

describe("the rest of the world", () => {
  test("and the members make the world, in value and in bounds", () => {
    fc.assert(
      fc.property(printable(), ({ parts, whole }) => {
        for (const rest of restOfWorld(whole, parts)) {
          const members = parts.filter(({ period }) => period === rest.period);
          const world = at(whole, rest.period);
          expect(sum([rest.value, ...members.map(({ value }) => value)]).toFixed()).toBe(
            world.value.toFixed(),
          );
          expect(boundsOf(rest).low!.lte(rest.value) && boundsOf(rest).high!.gte(rest.value)).toBe(true);
          expect(isDeeplyFrozen(rest)).toBe(true);
        }
      }),
    );
  });
});

describe("sums of flows", () => {
  const flowRow = fc
    .record({
      figure: figures("exports"),
      partner: fc.constantFrom(...PARTNERS),
      product: fc.constantFrom("8471", "8517", "9401"),
      period: fc.constantFrom(NOW, THEN),
    })
    .map(({ figure, ...rest }) =>
      partnerFlow({
        ...{ reporter: "XX", flow: "exports", currency: "USD", ...rest },
        ...{ value: figure.text, roundedTo: figure.roundedTo },
      }),
    );
  const flows = fc.uniqueArray(flowRow, {
    selector: ({ partner, product, period }) => `${partner} ${product} ${period}`,
    maxLength: 30,
  });
  const keys = fc.uniqueArray(fc.constantFrom("partner", "product", "period" as const));

  test("are those of the flows under each key, whatever their order", () => {
    fc.assert(
      fc.property(flows, keys, seed, (given, by, order) => {
        const found = aggregateFlows(given, by);
        const keyOf = (row: object) => by.map((key) => (row as Record<string, unknown>)[key]).join(" ");
        const byKey = new Map(found.map((total) => [keyOf(total), total]));
        expect(byKey.size).toBe(found.length);
        for (const [key, total] of byKey) {
          const rows = given.filter((row) => keyOf(row) === key);
          expect(total.value.toFixed()).toBe(sum(rows.map(({ value }) => value)).toFixed());
          expect(sameInterval(total.bounds, rows.map(boundsOf).reduce(intervalSum))).toBe(true);
          expect(total.flows).toBe(rows.length);
          expect(total.partners).toEqual([...new Set(rows.map(({ partner }) => partner))].sort());
        }
        expect(sum(found.map(({ value }) => value)).toFixed()).toBe(
          sum(given.map(({ value }) => value)).toFixed(),
        );
        const mixed = aggregateFlows(shuffled(given, order), by);
        const lines = (totals: readonly object[]) => totals.map((total) => JSON.stringify(total)).sort();
        expect(lines(mixed)).toEqual(lines(found));
      }),
    );
  });
});

describe("groups", () => {
  const days = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 28 }))
    .map(([months, date]) => day(`${plusMonths("2020-01", months)}-${String(date).padStart(2, "0")}`));
  const membership = fc
    .record({
      member: fc.constantFrom(...PARTNERS),
      days: fc.uniqueArray(days, { minLength: 2, maxLength: 2 }),
    })
    .map(({ member, days }) => {
      const [from, until] = [...days].sort();
      return { member, from: from!, until: until! };
    });
  const groups = fc
    .uniqueArray(membership, { selector: ({ member }) => member, maxLength: PARTNERS.length })
    .map((memberships) => partnerGroup({ code: "G", name: "A group", memberships }));
  const period = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }))
    .map(([start, length]) => {
      const first = plusMonths("2020-01", start) as Month;
      return span(first, plusMonths(first, length) as Month);
    });

  test("have as members of a period those that have it whole, month by month", () => {
    fc.assert(
      fc.property(groups, period, (group, period) => {
        const members = membersOf(group, period);
        const within = membersWithin(group, period);
        for (const member of members) expect(within).toContain(member);
        const first = `${firstMonth(period)}-01`;
        for (const { member, from, until } of group.memberships) {
          // Text of days sorts as the days do; no day of ours is beyond the 28th.
          expect(members.includes(member)).toBe(from! <= first && until! > `${lastMonth(period)}-28`);
          expect(within.includes(member)).toBe(from! <= `${lastMonth(period)}-28` && until! > first);
        }
        expect(constantMembers(group, [period, period])).toEqual(members);
        expect(partnerGroup(JSON.parse(JSON.stringify(group)))).toEqual(group);
      }),
    );
  });
});
