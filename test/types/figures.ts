// Figures typed in from the releases, as a user would keep them in one file.
import { growthRates, printed, series, tradeMonth } from "tradefigures";

/** GACC first releases, October and November 2025, USD. */
export const october = tradeMonth({
  reporter: "CN",
  period: "2025-10",
  currency: "USD",
  published: "2025-11-07",
  exports: printed("305.35 billion"),
  imports: printed("215.28 billion"),
  balance: printed("90.07 billion"),
});
export const november = tradeMonth({
  reporter: "CN",
  period: "2025-11",
  currency: "USD",
  published: "2025-12-08",
  exports: printed("330.35 billion"),
  imports: printed("218.67 billion"),
  balance: printed("111.68 billion"),
});

/** Growth as GACC printed it; of many months the level to two decimals is not known. */
export const exportGrowth = growthRates(
  { reporter: "CN", flow: "exports", comparison: "year-on-year" },
  {
    "2025-08": printed("4.4%"),
    "2025-09": printed("8.3%"),
    "2025-10": printed("-1.1%"),
    "2025-11": printed("5.9%"),
  },
);
export const importGrowth = growthRates(
  { reporter: "CN", flow: "imports", comparison: "year-on-year" },
  { "2025-10": printed("1.0%"), "2025-11": printed("1.9%") },
);

/** As the press printed it: some to no decimal, some to two. */
export const growthToUnitedStates = growthRates(
  { reporter: "CN", partner: "US", flow: "exports", comparison: "year-on-year", source: "press" },
  {
    "2025-03": printed("4.5%"),
    "2025-04": printed("-21%"),
    "2025-05": printed("-34.5%"),
    "2025-06": printed("-16.1%"),
    "2025-07": printed("-21.67%"),
    "2025-08": printed("-33.1%"),
    "2025-09": printed("-27%"),
    "2025-10": printed("-25.17%"),
    "2025-11": printed("-28.6%"),
  },
);
/** The surplus as printed, where exports or imports of some months are not. */
export const surplus = series(
  { reporter: "CN", flow: "balance", currency: "USD" },
  {
    "2025-01/2025-02": printed("170.52 billion"),
    "2025-03": printed("102.6 billion"),
    "2025-10": printed("90.07 billion"),
    "2025-11": printed("111.68 billion"),
  },
);
