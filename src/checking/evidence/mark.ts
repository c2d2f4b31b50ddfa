/**
 * What there is to say of a known figure. Its records have no date (`undated`), or only the day on which a copy was
 * read (`read-on`); they came out after the claim (`later`); they exclude each other (`conflicting-evidence`), or do not
 * add up (`identity-broken`). It is a sum of its parts (`sum`), follows from other figures (`identity`), was brought
 * into its currency at the rates that totals imply (`implied-rates`) or month by month (`month-by-month`), is one of
 * averages of months (`month-averages`), or stands on a base that came out later (`later-base`).
 *
 * @category Checking
 */
export type Mark =
  | "undated"
  | "read-on"
  | "later"
  | "conflicting-evidence"
  | "identity-broken"
  | "sum"
  | "identity"
  | "implied-rates"
  | "month-by-month"
  | "month-averages"
  | "later-base";
