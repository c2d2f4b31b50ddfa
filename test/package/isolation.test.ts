import { beforeAll, describe, expect, test } from "vitest";
import { node, project } from "./project.js";

// What we compute, what we divide, and what the user's own Decimal does meanwhile.
const calls = `
const [exported, before] = ["330350000000", "312310000000"];
const row = (period, value) => tradeMonth({ reporter: "China", period, currency: "USD", exports: value, imports: "1" });
const [, growth] = yearOnYear(seriesOf([row("2025-11", exported), row("2024-11", before)], "exports"));
const ours = [
  growth.rate.toFixed(),
  sum([decimal("3200000000000000000.25"), decimal("0.01")]).toFixed(),
  decimal("0.0000001").toString(),
  growth.rate.times(1).toFixed().length > 30,
  reconcile([
    { kind: "printed", of: "surplus", printed: "$1.076 trillion" },
    { kind: "growth", of: "surplus", from: "year before", printed: "up 21.6%" },
  ]).figures["year before"].low.toFixed(9),
];
const his = [new Decimal(1).div(3).toString(), Decimal.precision, new Decimal(2).sqrt().toString()];
console.log(JSON.stringify({ ours, his }));
`;
const names = "decimal, seriesOf, sum, tradeMonth, yearOnYear";
const [main, checking] = ["tradefigures", "tradefigures/checking"];
const set = "Decimal.set({ precision: 3, rounding: 1, toExpNeg: -2 });";

describe("a user who sets up his own Decimal", () => {
  let folder: string;
  beforeAll(() => {
    const esm = 'import { Decimal } from "decimal.js";';
    const cjs = 'const { Decimal } = require("decimal.js");';
    const imported = `import { ${names} } from "${main}"; import { reconcile } from "${checking}";`;
    const loaded = `const { ${names} } = await import("${main}"), { reconcile } = await import("${checking}");`;
    const required = `const { ${names} } = require("${main}"), { reconcile } = require("${checking}");`;
    folder = project("isolation", {
      "alone.mjs": `${esm}\n${imported}\n${calls}`,
      "before.mjs": `${esm}\n${set}\n${loaded}\n${calls}`,
      "after.mjs": `${esm}\n${imported}\n${set}\n${calls}`,
      "before.cjs": `${cjs}\n${set}\n${required}\n${calls}`,
      "after.cjs": `${cjs}\n${required}\n${set}\n${calls}`,
    });
  });

  const run = (file: string): { ours: unknown[]; his: unknown[] } => {
    const { code, output } = node(folder, file);
    expect(code, output).toBe(0);
    return JSON.parse(output) as { ours: unknown[]; his: unknown[] };
  };

  test.each(["before.mjs", "after.mjs", "before.cjs", "after.cjs"])(
    "changes nothing of ours (%s)",
    (file) => {
      const { ours, his } = run(file);
      expect(ours).toEqual(run("alone.mjs").ours);
      // 18.04 / 312.31 to 34 digits, by Python's decimal module.
      expect(ours[0]).toBe("0.05776311997694598315775991803016234");
      expect(his).toEqual(["0.333", 3, "1.41"]);
    },
  );

  test("keeps his defaults when he sets nothing", () => {
    expect(run("alone.mjs").his).toEqual(["0.33333333333333333333", 20, "1.4142135623730950488"]);
  });
});
