import {
  at,
  boundsOf,
  contributionToGrowth,
  difference,
  herfindahlIndex,
  intervalDifference,
  observation,
  type PartnerFlow,
  partnerFlow,
  shareOf,
  sum,
  yearOnYear,
} from "tradefigures";
import {
  ask,
  loadFigures,
  sqlBalance,
  sqlConcentration,
  sqlContributions,
  sqlGrowth,
  sqlLevels,
  sqlRows,
  sqlShares,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { databases, dialects } from "./databases.js";

const place = databases();
const where = { reporter: "CN", flow: "exports", currency: "CNY" } as const;
const flow = (partner: string, period: "2024-11" | "2025-11" | "2025-12", value: `${number}`): PartnerFlow =>
  partnerFlow({ ...where, partner, period, value });
const flows = [
  flow("DE", "2024-11", "60.125"),
  flow("FR", "2024-11", "0"),
  flow("US", "2024-11", "336474380000"),
  flow("DE", "2025-11", "75"),
  flow("FR", "2025-11", "25.5"),
  flow("US", "2025-11", "239880670000"),
  flow("VN", "2025-11", "1"),
  flow("VN", "2025-12", "0"),
];
const worldIn = (period: "2024-11" | "2025-11" | "2025-12") =>
  observation({
    ...where,
    period,
    value: sum(flows.filter((row) => row.period === period).map(({ value }) => value)),
  });
const world = [worldIn("2024-11"), worldIn("2025-11"), worldIn("2025-12")];

describe.each(dialects)("in %s", (dialect) => {
  test("contributions and shares are those of memory", async () => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, flows);
    const parts = sqlRows(schema, { where });
    const whole = sqlRows(schema, { where, partner: "world" });
    const found = await ask(database, sqlContributions(parts, whole));
    expect(found).toHaveLength(flows.length);
    for (const one of found) {
      const own = flows.filter(({ partner }) => partner === one.partner);
      const expected = at(contributionToGrowth(own, world), one.period);
      expect(plain([one.contribution, one.absent, one.share, one.value, one.base, one.wholeBase])).toEqual(
        plain([
          expected.contribution,
          expected.absent,
          expected.share,
          expected.part.value,
          expected.part.base,
          expected.whole.base,
        ]),
      );
      expect(plain(one.share)).toEqual(plain(shareOf(at(own, one.period), at(world, one.period))));
    }
    expect(plain(await ask(database, sqlShares(parts, whole)))).toEqual(
      plain(found.map(({ base: _, wholeBase: __, contribution: ___, absent: ____, ...share }) => share)),
    );
    const broken = sqlRows(schema, { where, partner: "world", from: "2025-12" });
    await expect(ask(database, sqlContributions(parts, broken))).rejects.toThrow(
      /the whole must be given for each period of the parts/,
    );
    expect(() => sqlContributions(whole, parts)).toThrow(/the whole must be told apart by/);
  });

  test("concentration is that of memory, and the largest are added up", async () => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, flows);
    const asked = sqlConcentration(sqlRows(schema, { where }), "partner", 2);
    const found = await ask(database, asked);
    // Totals and the two largest are added by hand.
    expect(found.map(({ period, parts, total }) => [period, parts, total.toFixed()])).toEqual([
      ["2024-11", 3, "336474380060.125"],
      ["2025-11", 4, "239880670101.5"],
      ["2025-12", 1, "0"],
    ]);
    for (const [at, largest] of (["336474380060.125", "239880670075", null] as const).entries()) {
      const { period, herfindahl, topShare } = found[at]!;
      const rows = flows.filter((flow) => flow.period === period);
      expect(plain(herfindahl)).toEqual(plain(herfindahlIndex(rows)));
      const top = largest === null ? null : observation({ ...where, partner: "X", period, value: largest });
      expect(plain(topShare)).toEqual(
        top === null ? null : plain(shareOf(top, worldIn(period as "2025-11"))),
      );
    }
    // Three parts in four and one: 9/16 + 1/16.
    const small = sqlRows(schema, {
      where: { ...where, partner: ["DE", "FR"] },
      from: "2025-11",
      to: "2025-11",
    });
    await database.run({ sql: `UPDATE ${schema.figures} SET value = 25 WHERE value = 25.5`, parameters: [] });
    const [one] = await ask(database, sqlConcentration(small, "partner"));
    expect(plain([one!.herfindahl, one!.topShare])).toEqual(["0.625", "0.75"]);
  });

  test("concentration refuses the world among its partners, a partner twice, and a balance", async () => {
    const { database, schema } = await place(dialect);
    const row = { ...where, period: "2025-11" } as const;
    await loadFigures(database, schema, [
      observation({ ...row, value: 3 }),
      observation({ ...row, partner: "DE", value: 3, published: "2025-12-01" }),
      observation({ ...row, partner: "DE", value: 2, published: "2025-12-05" }),
      observation({ ...row, flow: "balance", partner: "DE", value: 2 }),
    ]);
    const of = (more: object) =>
      ask(database, sqlConcentration(sqlRows(schema, { where: { ...where, ...more } }), "partner"));
    await expect(of({})).rejects.toThrow(/partner must be given for each row/);
    await expect(of({ partner: ["DE", "FR"] })).rejects.toThrow(/parts must be of one partner once/);
    await expect(of({ flow: "balance" })).rejects.toThrow(/a flow that is no balance/);
    expect(() => sqlConcentration(sqlRows(schema, { where, partner: "world" }), "partner")).toThrow(
      /parts must be told apart by partner/,
    );
  });

  test("a balance is exports less imports, with what rounding leaves of both", async () => {
    const { database, schema } = await place(dialect);
    const row = { reporter: "CN", currency: "USD" } as const;
    const rows = [
      observation({
        ...row,
        flow: "exports",
        period: "2024-11",
        value: "10.5",
        roundedTo: "0.1",
        valuation: "FOB",
      }),
      observation({ ...row, flow: "exports", period: "2025-11", value: "8", valuation: "FOB" }),
      observation({ ...row, flow: "exports", period: "2025-12", value: "8", valuation: "FOB" }),
      observation({ ...row, flow: "imports", period: "2024-11", value: "3", valuation: "CIF" }),
      observation({
        ...row,
        flow: "imports",
        period: "2025-11",
        value: "8.4",
        roundedTo: "0.2",
        valuation: "CIF",
      }),
    ];
    await loadFigures(database, schema, rows);
    const side = (flow: "exports" | "imports", valuation: string) =>
      sqlRows(schema, { where: { ...row, flow, valuation } });
    const balance = sqlBalance(side("exports", "FOB"), side("imports", "CIF"));
    const levels = await ask(database, sqlLevels(balance));
    const expected = [0, 1].map((n) => {
      const [x, m] = [rows[n]!, rows[n + 3]!];
      const bounds = intervalDifference(boundsOf(x), boundsOf(m));
      return observation({
        ...row,
        flow: "balance",
        period: x.period,
        value: difference(x.value, m.value),
        bounds,
      });
    });
    expect(plain(levels)).toEqual(plain(expected));
    const growth = await ask(database, sqlGrowth(balance, { comparison: "year-on-year" }));
    expect(plain(growth)).toEqual(plain(yearOnYear(expected)));
    expect(() => sqlBalance(side("imports", "CIF"), side("exports", "FOB"))).toThrow(
      /flow of the first rows must be exports/,
    );
    expect(() =>
      sqlBalance(side("exports", "FOB"), sqlRows(schema, { where: { ...row, flow: "imports" } })),
    ).toThrow(/exports and imports must have one subject/);
    expect(() => sqlBalance(side("exports", "FOB"), side("exports", "FOB"))).toThrow(
      /flow of the second rows must be imports/,
    );
  });
});
