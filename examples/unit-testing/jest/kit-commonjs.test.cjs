const { expect, test } = require("@jest/globals");
const { decimal, printed, series, yearToDate } = require("tradefigures");
const { equalDecimals, tradeMatchers } = require("tradefigures/testing");

expect.addEqualityTesters([equalDecimals]);
expect.extend(tradeMatchers);

test("a year to date, from CommonJS", () => {
  const header = { reporter: "CN", flow: "exports", currency: "USD" };
  const rows = series(header, {
    "2025-01/2025-02": printed("539.9 billion"),
    "2025-03": printed("313.9 billion"),
  });
  const [, march] = yearToDate(rows);
  expect(march).toMatchObject({ period: "2025-01/2025-03", value: decimal("853800000000") });
  expect(march.value).toPrintAs("853.8 billion");
  expect(rows).toTile("2025-01/2025-03");
});
